// On a narrow screen the words and the page stand behind two tabs.
export function startTabs(list) {
  const tabs = [...list.querySelectorAll("[role=tab]")];
  const root = document.body;
  root.classList.add("has-tabs");
  const show = (tab) => {
    root.dataset.tab = tab.dataset.show;
    for (const one of tabs) {
      one.setAttribute("aria-selected", String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
    }
  };
  list.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    if (tab) show(tab);
  });
  list.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other = tabs[(tabs.indexOf(document.activeElement) + 1) % tabs.length];
    show(other);
    other.focus();
  });
  show(tabs[0]);
}
