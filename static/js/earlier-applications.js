// Says, while an application is logged, what was tried at the same company before.
import { get } from "./fragments.js";

let asked = "";

addEventListener("change", async ({ target }) => {
  const place = target.name === "company_name" && target.form?.querySelector("[data-earlier]");
  if (!place) return;
  const company = target.value.trim();
  asked = company;
  const address = `${place.dataset.earlier}?${new URLSearchParams({ company })}`;
  const answer = company ? await get(address) : null;
  if (asked === company)
    place.replaceChildren(...(answer?.isFine ? answer.page.body.childNodes : []));
});
