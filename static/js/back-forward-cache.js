// Safari brings a page back as it was left, where there is no TLS even one that is not to be stored.
// It goes hidden, and shows again only to whoever was signed in then: each signing in makes a new
// token. A form that no browser may restore has been emptied meanwhile; loaded anew, the page takes
// up what was typed. No module: a page may be left before its modules have run.
{
  const token = () => /csrftoken=([^;]*)/.exec(document.cookie)?.[1];
  const shownUnder = token();

  addEventListener("pagehide", (event) => {
    document.documentElement.hidden = event.persisted;
  });

  addEventListener("pageshow", async (event) => {
    if (!event.persisted) return;
    const look = { method: "HEAD", redirect: "manual" };
    const answer = await fetch(location.href, look).catch(() => null);
    const isEmptied = document.querySelector("form[autocomplete=off]") !== null;
    if (!answer?.ok || token() !== shownUnder || isEmptied) location.reload();
    else document.documentElement.hidden = false;
  });
}
