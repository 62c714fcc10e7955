// Puts a placeholder where the writer was last typing. Without JavaScript it is typed.
const names = ["subject", "body", "closing"];
const form = document.querySelector(".template-desk form");
let field = form.elements.body;

form.addEventListener("focusin", ({ target }) => {
  if (names.includes(target.name)) field = target;
});

for (const code of document.querySelectorAll("[data-placeholder]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "placeholder-button";
  code.replaceWith(button);
  button.append(code);
  button.addEventListener("click", () => {
    field.focus();
    field.setRangeText(code.textContent, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
document.querySelector("[data-placeholders-how]").hidden = false;
