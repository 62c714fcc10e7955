// Safari brings a page back as it was left, where there is no TLS even one that is not to be stored.
// It goes hidden, and comes back anew: true, for whoever is signed in by now, and with what was typed
// taken up again. No module: a page may be left before its modules have run.
addEventListener("pagehide", (event) => {
  document.documentElement.hidden = event.persisted;
});

addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
