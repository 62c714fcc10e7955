// How each question went, chosen as soon as its line is typed. Without JavaScript that is asked on
// the page that follows.
//
// <div data-questions>
//   <textarea name="new_questions">, one question a line
//   <textarea name="new_landings" hidden>, in the same lines how they went
//   <template> with the choices of a question </template>
// </div>
// The choices are written into the second field and sent with it: the draft of the form keeps it.
for (const part of document.querySelectorAll("[data-questions]")) {
  const template = part.querySelector("template");
  const form = part.closest("form");
  const questions = form.elements.new_questions;
  const landings = form.elements.new_landings;
  // What the choices on the page belong to.
  let lines = [];
  let written = "";

  const marksIn = (text, number) => {
    const marks = text.split("\n");
    return Array.from({ length: number }, (_, place) => marks[place] ?? "");
  };

  // The marks of `now`, where `before` had `marks`: what was typed in between moves the lines below.
  const moved = (before, marks, now) => {
    const most = Math.min(before.length, now.length);
    let top = 0;
    while (top < most && before[top] === now[top]) top += 1;
    let end = 0;
    while (end < most - top && before.at(-1 - end) === now.at(-1 - end)) end += 1;
    const between = marks.slice(top, before.length - end);
    return now.map((_, place) => {
      if (place < top) return marks[place];
      if (place >= now.length - end) return marks[place - now.length + before.length];
      return between[place - top] ?? "";
    });
  };

  const rowOf = (number) => {
    const row = template.content.firstElementChild.cloneNode(true);
    for (const field of row.querySelectorAll("input")) {
      field.name = `question-${number}-went`;
      field.setAttribute("form", ""); // The form sends the second field instead.
    }
    part.append(row);
    return row;
  };

  const show = () => {
    const marks = marksIn(landings.value, lines.length);
    const rows = [...part.querySelectorAll("fieldset")];
    const typed = lines.flatMap((line, place) => (line.trim() ? [{ line, place }] : []));
    for (const row of rows.splice(typed.length)) row.remove();
    for (const [number, { line, place }] of typed.entries()) {
      const row = rows[number] ?? rowOf(number);
      row.dataset.line = place;
      row.querySelector("[data-words]").textContent = line.trim();
      for (const field of row.querySelectorAll("input")) {
        field.checked = field.value === marks[place];
      }
    }
  };

  const write = (marks) => {
    written = marks.join("\n").trimEnd();
    if (landings.value === written) return;
    landings.value = written;
    landings.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };

  const follow = () => {
    const now = questions.value.split("\n");
    const marks = marksIn(landings.value, lines.length);
    // Marks that this has not written came back with their lines: a draft, or a page that was left.
    const isBack = landings.value !== written;
    const marksNow = isBack ? marksIn(landings.value, now.length) : moved(lines, marks, now);
    lines = now;
    write(marksNow);
    show();
  };

  part.addEventListener("change", ({ target }) => {
    const row = target.closest("[data-line]");
    if (!row) return;
    const marks = marksIn(landings.value, lines.length);
    marks[Number(row.dataset.line)] = target.value;
    write(marks);
  });
  questions.addEventListener("input", follow);
  // The fields are emptied after this.
  form.addEventListener("reset", () => setTimeout(follow));
  follow();
}
