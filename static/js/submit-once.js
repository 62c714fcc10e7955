// A second click on the same button is the same click: a form is sent once, until its page goes or
// a moment has passed. A download leaves its page where it is.
const MOMENT = 1500; // ms
const sent = new WeakMap();

addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  const now = performance.now();
  if (now - (sent.get(event.target) ?? -MOMENT) < MOMENT) event.preventDefault();
  else sent.set(event.target, now);
});
