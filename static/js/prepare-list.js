// Saves a mark as soon as it is made. Without JavaScript the button below the list does it.
import { forgetDraft } from "./form-draft.js";
import { post } from "./fragments.js";

for (const form of document.querySelectorAll("[data-save-ticks]")) {
  const button = form.querySelector("button");
  button.hidden = true;
  form.addEventListener("change", async () => {
    const answer = await post(form.action, new FormData(form));
    button.hidden = answer.isFine;
    if (answer.isFine) forgetDraft(form);
  });
}
