// Opens what belongs to an interview that is over or ahead, by the day that is typed. What has
// words in it stays open. Without JavaScript a click opens it.

// Now as the clocks of the zone show it, written as the field writes it.
const clockIn = (timeZone) =>
  new Date().toLocaleString("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });

const fieldsOf = (details) => [...details.querySelectorAll("input, textarea, select")];

const hasWords = (details) =>
  fieldsOf(details).some((field) => (field.options ? field.selectedIndex > 0 : field.value));

const isChanged = (field) => !field.options && field.value !== field.defaultValue;

for (const form of document.querySelectorAll("[data-round-form]")) {
  const { starts_at: day, is_day_only: isDayOnly, time_zone: zone } = form.elements;
  const unfold = () => {
    if (!day.value) return;
    // A day alone is over when it has ended.
    const [on, time = "24:00"] = day.value.split("T");
    const isOver = `${on} ${time}` <= clockIn(zone.value);
    for (const details of form.querySelectorAll("[data-when]")) {
      details.open = hasWords(details) || (details.dataset.when === "over") === isOver;
    }
  };
  for (const event of ["input", "change"]) {
    form.addEventListener(event, ({ target }) => {
      if ([day, isDayOnly, zone].includes(target)) unfold();
      // Words that come back into a closed part are seen.
      target.closest("details")?.setAttribute("open", "");
    });
  }
  // The place that was filled in is that of the format it was filled in for.
  const { format, place, row_version: isOnRecord } = form.elements;
  format.addEventListener("change", () => {
    if (!isOnRecord && !isChanged(place)) place.value = "";
  });
  // What was typed before this ran, or came back.
  if (isChanged(day)) unfold();
  for (const details of form.querySelectorAll("details")) {
    details.open ||= fieldsOf(details).some(isChanged);
  }
}
