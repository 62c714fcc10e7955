// Pictures of pages. The typesetter may be busy with another letter when one is asked for, or have
// failed for the machine's reasons: for a minute it does not try that again.
const PAUSES = [2000, 4000, 8000, 16000, 33000]; // ms

// Asks again for a picture that does not come.
export function askAgain(image) {
  const pauses = PAUSES.values();
  const again = () => {
    const { value: pause, done } = pauses.next();
    if (done) return;
    const address = image.src;
    setTimeout(() => {
      image.src = address;
    }, pause);
  };
  image.addEventListener("error", again);
  if (image.complete && image.src && !image.naturalWidth) again();
}
