// A field that is there to be copied is selected as soon as it is touched.
for (const field of document.querySelectorAll("[data-select-all]")) {
  field.addEventListener("focus", () => field.select());
}
