// Shows the form of another page in a dialog. Without JavaScript the link leads to that page.

const bodyOf = (html) =>
  new DOMParser().parseFromString(html, "text/html").querySelector("[data-dialog-body]");

export async function openAsDialog(link) {
  const answer = await fetch(link.href).catch(() => null);
  const body = answer?.ok ? bodyOf(await answer.text()) : null;
  if (!body) {
    location.assign(link.href);
    return;
  }
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.append(body);
  nameFrom(dialog);
  document.body.append(dialog);
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target.closest("[data-dialog-cancel]")) {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener("submit", (event) => submit(event, dialog, link.href));
  dialog.showModal();
}

function nameFrom(dialog) {
  const heading = dialog.querySelector("h1, h2");
  if (!heading) return;
  heading.id ||= "dialog-title";
  dialog.setAttribute("aria-labelledby", heading.id);
}

async function submit(event, dialog, page) {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  const button = event.submitter;
  if (button?.disabled) return;
  const words = new FormData(form, button);
  if (button) button.disabled = true;
  const answer = await fetch(form.getAttribute("action") || page, {
    method: "POST",
    body: words,
    headers: { "X-Dialog": "1" },
  }).catch(() => null);
  if (answer?.headers.has("X-Go-To")) {
    goTo(answer.headers.get("X-Go-To"));
    return;
  }
  const body = answer ? bodyOf(await answer.text()) : null;
  if (body) {
    dialog.replaceChildren(body);
    nameFrom(dialog);
    dialog.querySelector(".is-invalid, [aria-invalid=true]")?.focus();
    return;
  }
  // Let the page itself say what went wrong: what was typed goes there with it.
  form.action = form.getAttribute("action") || page;
  form.submit();
}

function goTo(address) {
  const target = new URL(address, location.href);
  const isHere = target.pathname === location.pathname && target.search === location.search;
  if (!isHere) {
    location.assign(target);
    return;
  }
  // Another fragment alone would leave the page as it was.
  history.replaceState(null, "", target);
  location.reload();
}
