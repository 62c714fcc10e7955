// Among what the browser offers for the email field is a passkey, where it has one for this site.
const form = document.getElementById("mfa_login");
let waiting = new AbortController();
let isSigningIn = false;

function signsIn() {
  isSigningIn = true;
  waiting.abort();
}

document.getElementById("passkey_login").addEventListener("click", signsIn);
document.getElementById("id_login").form.addEventListener("submit", signsIn);
// The browser may keep the page, and show it again.
window.addEventListener("pagehide", () => {
  isSigningIn = false;
});

async function chosenPasskey({ signal }) {
  const headers = { Accept: "application/json" };
  const response = await fetch(form.action, { headers, signal });
  const { request_options: options } = await response.json();
  return window.webauthnJSON.get({ ...options, mediation: "conditional", signal });
}

// A browser takes one request at a time, and the server expects the answer to its last one, whichever
// tab asked for it: only the one that is seen asks, and never beside what signs in already.
async function offer() {
  waiting.abort();
  if (isSigningIn || document.visibilityState !== "visible") return;
  waiting = new AbortController();
  try {
    form.elements.credential.value = JSON.stringify(await chosenPasskey(waiting));
    isSigningIn = true;
    form.submit();
  } catch {
    // Nobody asked for it: the button beside it says what is wrong.
  }
}

if (await window.PublicKeyCredential?.isConditionalMediationAvailable?.()) {
  document.addEventListener("visibilitychange", offer);
  // What the button asked for has failed.
  document.addEventListener("allauth.error", () => {
    isSigningIn = false;
    offer();
  });
  offer();
}
