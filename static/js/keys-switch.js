// Switches the keys of one letter on and off, in this browser: they are in the way of who speaks to
// it. static/js/frame.js looks.
import { attempt } from "./draft-store.js";

const choice = document.querySelector("[data-keys-switch]");
choice.hidden = false;
const box = choice.querySelector("input");
box.checked = !attempt(() => localStorage.getItem("keys-off"));
box.addEventListener("change", () =>
  attempt(() =>
    box.checked ? localStorage.removeItem("keys-off") : localStorage.setItem("keys-off", "1"),
  ),
);
