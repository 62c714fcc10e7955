// Opens what belongs to an interview that is over or ahead, by the day that is typed. What has
// words in it stays open. Without JavaScript a click opens it.

const A_MINUTE = 60_000;
const USUAL_MINUTES = 60;

// A day and a time as a clock shows them, as a number to compare.
const onTheClock = (day, time) => Date.parse(`${day}T${time}Z`);

// Now as the clocks of the zone show it, as the same number.
const clockIn = (timeZone) => {
  const shown = { timeZone, dateStyle: "short", timeStyle: "short" };
  return onTheClock(...new Date().toLocaleString("sv-SE", shown).split(" "));
};

const fieldsOf = (details) => [...details.querySelectorAll("input, textarea, select")];

const hasWords = (details) =>
  fieldsOf(details).some((field) => (field.options ? field.selectedIndex > 0 : field.value));

const isChanged = (field) => !field.options && field.value !== field.defaultValue;

for (const form of document.querySelectorAll("[data-round-form]")) {
  const { starts_at: day, is_day_only: isDayOnly, time_zone: zone, minutes } = form.elements;
  const unfold = () => {
    if (!day.value) return;
    // A day alone is over when it has ended; what has begun may be over already.
    const [on, time] = day.value.split("T");
    const length = time ? Number(minutes.value) || USUAL_MINUTES : 0;
    const begins = onTheClock(on, time ?? "24:00");
    const now = clockIn(zone.value);
    const opens = { over: begins <= now, ahead: begins + length * A_MINUTE > now };
    for (const details of form.querySelectorAll("[data-when]")) {
      details.open = hasWords(details) || opens[details.dataset.when];
    }
  };
  for (const event of ["input", "change"]) {
    form.addEventListener(event, ({ target }) => {
      if ([day, isDayOnly, zone, minutes].includes(target)) unfold();
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
