// Sets light or dark before the first paint; a choice is kept in this browser only.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const show = (theme) => {
    const page = document.documentElement;
    page.dataset.bsTheme = theme || (dark.matches ? "dark" : "light");
    // What a phone draws around the page has the color of its paper.
    document.querySelector('meta[name="theme-color"]').content = getComputedStyle(page)
      .getPropertyValue("--paper")
      .trim();
  };
  const choose = (theme) => {
    try {
      if (theme) localStorage.setItem("theme", theme);
      else localStorage.removeItem("theme");
    } catch {
      /* The page still changes. */
    }
    show(theme);
  };
  dark.addEventListener("change", () => show(chosen()));
  show(chosen());
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-theme-switch]")) return;
    choose(document.documentElement.dataset.bsTheme === "dark" ? "light" : "dark");
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-theme-choice] input")) choose(event.target.value);
  });
  document.addEventListener("DOMContentLoaded", () => {
    const choice = document.querySelector(`[data-theme-choice] [value="${chosen() ?? ""}"]`);
    if (choice) choice.checked = true;
  });
})();
