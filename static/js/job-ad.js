// The page "From a job ad": what the bookmark saw of a page comes in the fragment of the address,
// which no server and no log ever gets to see, and is sent from here like a form filled in by hand.
const form = document.querySelector("[data-job-ad]");

function takeUp() {
  const fragment = location.hash.slice(1);
  if (!fragment) return;
  history.replaceState(null, "", location.pathname);
  let sent;
  try {
    sent = JSON.parse(decodeURIComponent(fragment));
  } catch {
    return;
  }
  if (typeof sent?.address !== "string") return;
  for (const name of ["address", "title", "text"]) {
    form.elements[name].value = typeof sent[name] === "string" ? sent[name] : "";
  }
  form.elements.data.value = JSON.stringify(Array.isArray(sent.data) ? sent.data : []);
  form.requestSubmit();
}

// A text that came back from before is not that of a link given now: the link is read.
const typed = new Set();
form.addEventListener("input", ({ target, isTrusted }) => isTrusted && typed.add(target.name));
form.addEventListener("submit", () => {
  if (typed.has("address") && !typed.has("text")) form.elements.text.value = "";
});

// Runs on the page of the ad, where nothing of ours is loaded.
function bookmark(target) {
  const most = 60000;
  const data = [...document.querySelectorAll('script[type*="ld+json"]')]
    .map((script) => script.textContent)
    .filter((text) => text.includes("JobPosting") && text.length < most);
  const chosen = String(getSelection());
  const page = document.querySelector("main, article, [role=main]") ?? document.body;
  const text = (chosen.length > 80 ? chosen : page.innerText).slice(0, most / 2);
  const sent = { address: location.href, title: document.title, data: data.slice(0, 5), text };
  open(`${target}#${encodeURIComponent(JSON.stringify(sent))}`, "_blank");
}

function offerBookmark() {
  const link = document.querySelector("[data-bookmark-link]");
  const target = JSON.stringify(`${location.origin}${location.pathname}`);
  link.href = `javascript:${encodeURIComponent(`(${bookmark})(${target})`)}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const hint = document.querySelector("[data-bookmark-hint]");
    hint.textContent = hint.dataset.words;
  });
  document.querySelector("[data-bookmark]").hidden = false;
}

addEventListener("hashchange", takeUp);
offerBookmark();
takeUp();
