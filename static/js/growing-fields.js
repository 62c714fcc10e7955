// Lets a text area grow with its words where the browser does not do so itself.
function grow(field) {
  field.style.height = "auto";
  const border = field.offsetHeight - field.clientHeight;
  field.style.height = `${field.scrollHeight + border}px`;
}

if (!CSS.supports("field-sizing", "content")) {
  const areas = () => document.querySelectorAll("textarea.form-control");
  document.addEventListener("input", ({ target }) => {
    if (target.matches("textarea.form-control")) grow(target);
  });
  // One in a fold or a dialog has its height from when it is shown.
  document.addEventListener("focusin", ({ target }) => {
    if (target.matches("textarea.form-control")) grow(target);
  });
  document.addEventListener("toggle", () => areas().forEach(grow), { capture: true });
  const growAll = () => areas().forEach(grow);
  addEventListener("resize", growAll);
  document.fonts.ready.then(growAll);
  growAll();
}
