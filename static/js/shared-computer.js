// On a shared computer nothing that is typed is kept in the browser. The page that signs in asks.
import { isShared, markShared } from "./draft-store.js";

const box = document.querySelector("[data-shared-computer]");
if (isShared()) box.checked = true;
box.addEventListener("change", () => markShared(box.checked));

// A passkey is sent by a form of its own, where there is one. It has no box.
document.getElementById("mfa_login")?.addEventListener("formdata", ({ formData }) => {
  if (box.checked) formData.set(box.name, "on");
});
