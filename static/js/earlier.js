// Says, while an application is logged, what was tried at the same company before.
let asked = "";

addEventListener("change", async ({ target }) => {
  const place = target.name === "company_name" && target.form?.querySelector("[data-earlier]");
  if (!place) return;
  const company = target.value.trim();
  asked = company;
  const address = `${place.dataset.earlier}?company=${encodeURIComponent(company)}`;
  const answer = company ? await fetch(address).catch(() => null) : null;
  if (asked !== company) return;
  const page = new DOMParser().parseFromString(answer?.ok ? await answer.text() : "", "text/html");
  if (!answer?.redirected) place.replaceChildren(...page.body.childNodes);
});
