// Who signs out may share the computer: what the pages kept in this browser goes, but the theme.
addEventListener("submit", (event) => {
  if (!event.target.matches("[data-sign-out]")) return;
  try {
    for (const key of Object.keys(localStorage)) if (key !== "theme") localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
});
