// A short form is in sight down to its button, above the bar of a phone, once somebody writes in it.
// Only then: under a finger that ticks or presses, nothing moves.
addEventListener("focusin", ({ target }) => {
  if (!target.matches("textarea")) return;
  target.closest("[data-in-sight]")?.scrollIntoView({ block: "nearest" });
});
