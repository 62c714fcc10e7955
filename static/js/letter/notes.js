// What stands beside the words: the hints, and where the words come from.
export class Notes {
  constructor(editor, save) {
    this.editor = editor;
    const aside = document.getElementById("aside");
    aside.addEventListener("submit", async (event) => {
      event.preventDefault();
      const body = new URLSearchParams(new FormData(aside, event.submitter));
      await save();
      const answer = await fetch(aside.action, {
        method: "POST",
        body,
        headers: { Accept: "application/json" },
      }).catch(() => null);
      if (answer?.ok) this.show((await answer.json()).notes);
    });
  }

  // The server draws them; what has not changed is left alone, so that an open drawer stays open.
  show(notes) {
    for (const [name, html] of Object.entries(notes)) {
      const holder = this.editor.querySelector(`[data-${name}]`);
      if (holder.dataset.drawn === html) continue;
      const isOpen = holder.querySelector("details")?.open;
      holder.innerHTML = html;
      holder.dataset.drawn = html;
      const drawer = holder.querySelector("details");
      if (drawer && isOpen) drawer.open = true;
    }
  }
}
