// A quiet clock for an answer given aloud. Without JavaScript a sentence says how long to speak. It
// needs no other file: on a poor connection the others may not arrive.
//
// <p data-timer="90" hidden><button>…</button> <span data-left></span>
//   <span role="status" data-begun="The clock runs." data-over="90 seconds are over."></span></p>
for (const timer of document.querySelectorAll("[data-timer]")) {
  const button = timer.querySelector("button");
  const left = timer.querySelector("[data-left]");
  const over = timer.querySelector("[data-over]");
  const seconds = Number(timer.dataset.timer);
  let ticking;

  const show = (rest) => {
    const minutes = Math.floor(rest / 60);
    left.textContent = `${minutes}:${String(rest % 60).padStart(2, "0")}`;
  };
  const start = () => {
    const until = Date.now() + seconds * 1000;
    clearInterval(ticking);
    over.textContent = over.dataset.begun;
    show(seconds);
    // By the clock, not by counting: a page in the background ticks slowly.
    ticking = setInterval(() => {
      const rest = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      show(rest);
      if (rest > 0) return;
      clearInterval(ticking);
      over.textContent = over.dataset.over;
    }, 250);
  };

  timer.hidden = false;
  show(seconds);
  button.addEventListener("click", start);
}
