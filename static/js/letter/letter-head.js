// Beside the page the head of the letter stands open, also where a browser knows no
// ::details-content; on a narrow screen it begins closed.
export function startLetterHead(head) {
  const wide = matchMedia("(width > 1000px)");
  if (wide.matches) head.open = true;
  wide.addEventListener("change", () => {
    head.open = wide.matches;
  });
}
