// Who signs out may share the computer: what the pages kept in this browser goes.
import { forgetEverything } from "./draft-store.js";

addEventListener("submit", (event) => {
  if (event.target.matches("[data-sign-out]")) forgetEverything();
});
