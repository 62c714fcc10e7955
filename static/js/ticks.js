// Keeps a mark as soon as it is made. Without JavaScript the button below the list does it.
for (const form of document.querySelectorAll("[data-save-ticks]")) {
  const button = form.querySelector("button");
  button.hidden = true;
  form.addEventListener("change", async () => {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) }).catch(
      () => null,
    );
    button.hidden = Boolean(answer?.ok);
  });
}
