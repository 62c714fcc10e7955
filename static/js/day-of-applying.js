// Of a new application: the day of applying is today while its stage is "Applied", and open where
// somebody is further on. A day that was typed or read out of a mail stays.
const NOW = "applied";

const dayBeside = (field) => field.form?.querySelector("[data-day-of-applying]");

addEventListener("input", ({ target }) => {
  if (target.matches?.("[data-day-of-applying]")) target.dataset.isTyped = "";
});

addEventListener("change", ({ target }) => {
  const day = target.name === "stage" && dayBeside(target);
  if (!day || "isTyped" in day.dataset) return;
  const today = day.dataset.dayOfApplying;
  if (target.value === NOW) day.value ||= today;
  else if (day.value === today) day.value = "";
});
