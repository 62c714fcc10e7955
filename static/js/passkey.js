// Says in words why a passkey was not used, instead of in the console alone.
const answers = [...document.querySelectorAll("[data-passkey-answer]")];
const sameAs = { AbortError: "NotAllowedError" };

document.addEventListener("allauth.error", (event) => {
  const { name } = event.detail.exception;
  const wanted = sameAs[name] ?? name;
  const fitting =
    answers.find((answer) => answer.dataset.passkeyAnswer === wanted) ?? answers.at(-1);
  if (!fitting) return;
  event.preventDefault();
  for (const answer of answers) answer.hidden = answer !== fitting;
});
