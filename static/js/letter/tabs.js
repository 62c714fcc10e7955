// On a narrow screen two buttons show either the words or the page.
export function startTabs(group) {
  const buttons = [...group.querySelectorAll("[data-show]")];
  const root = document.body;
  root.classList.add("has-tabs");
  const show = (chosen) => {
    root.dataset.tab = chosen.dataset.show;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button === chosen));
    }
  };
  for (const button of buttons) button.addEventListener("click", () => show(button));
  show(buttons[0]);
}
