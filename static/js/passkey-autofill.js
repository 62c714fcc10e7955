// Among what the browser offers for the email field is a passkey, where it has one for this site.
const form = document.getElementById("mfa_login");
const waiting = new AbortController();

// A browser takes one request at a time, and the server expects the answer to its last one.
document.getElementById("passkey_login").addEventListener("click", () => waiting.abort());
document.getElementById("id_login").form.addEventListener("submit", () => waiting.abort());

async function chosenPasskey({ signal }) {
  const headers = { Accept: "application/json" };
  const response = await fetch(form.action, { headers, signal });
  const { request_options: options } = await response.json();
  return window.webauthnJSON.get({ ...options, mediation: "conditional", signal });
}

if (await window.PublicKeyCredential?.isConditionalMediationAvailable?.()) {
  try {
    form.elements.credential.value = JSON.stringify(await chosenPasskey(waiting));
    form.submit();
  } catch {
    // Nobody asked for it: the button beside it says what is wrong.
  }
}
