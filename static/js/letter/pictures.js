// Pictures of pages. The typesetter may be busy with another letter when one is asked for.
const PAUSE = 2000; // ms
const TRIES = 5;

// Asks again for a picture that does not come.
export function askAgain(image) {
  let left = TRIES;
  const again = () => {
    if (left === 0) return;
    left -= 1;
    const address = image.src;
    setTimeout(() => {
      image.src = address;
    }, PAUSE);
  };
  image.addEventListener("error", again);
  if (image.complete && image.src && !image.naturalWidth) again();
}
