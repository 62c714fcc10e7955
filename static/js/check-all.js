// One box for all the boxes of the page, and how many are ticked.
const all = document.querySelector("[data-tick-all]");
const counts = document.querySelectorAll("[data-selected]");
const boxes = () => [...document.querySelectorAll("input[name=chosen]")];

function show() {
  const ticked = boxes().filter((box) => box.checked).length;
  all.checked = ticked > 0 && ticked === boxes().length;
  all.indeterminate = ticked > 0 && !all.checked;
  const words = ticked ? ticked.toLocaleString(document.documentElement.lang) : "";
  for (const count of counts) if (count.textContent !== words) count.textContent = words;
}

if (all) {
  all.hidden = false;
  // Not with "change": "input" comes before it, and `show` would untick the box again.
  all.addEventListener("input", () => {
    for (const box of boxes()) box.checked = all.checked;
  });
  for (const kind of ["change", "input", "pageshow"]) addEventListener(kind, show);
  show();
}
