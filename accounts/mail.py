"""The mails about accounts: their shape, and what became of the last one."""

import logging
import smtplib
import textwrap
from email.utils import make_msgid

from django.conf import settings

logger = logging.getLogger(__name__)

LINE = 72
# Somebody waits for these; the other mails only report what was done.
AWAITED = {
    "account_already_exists",
    "email_confirmation",
    "email_confirmation_signup",
    "password_reset_key",
    "unknown_account",
}
# In the session: whom the last awaited mail was for, and whether it was sent, filed (on a laptop
# without a mail server), failed, or refused for its address.
LAST_MAIL = "last_mail"


def headers() -> dict[str, str]:
    """What every mail carries that nobody wrote by hand: its own name, and that no answer that is
    made by itself is wanted."""
    message_id = make_msgid(domain=settings.MAIL_DOMAIN)
    return {"Message-ID": message_id, "Auto-Submitted": "auto-generated"}


def wrapped(text: str) -> str:
    """`text` in lines that every mail program shows whole; addresses of pages stay in one piece."""
    lines = (
        line
        if len(line) <= LINE
        else textwrap.fill(line, LINE, break_long_words=False, break_on_hyphens=False)
        for line in text.splitlines()
    )
    return "\n".join(lines) + "\n"


def reason(error: OSError) -> str:
    """Why a mail was not sent, for the log: never the server's words, which quote addresses."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = sorted({str(code) for code, _ in error.recipients.values()})
        return f"the mail server refused the recipient ({', '.join(codes)})"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"the mail server answered {error.smtp_code} ({type(error).__name__})"
    # The words of the machine, or of Python's own module.
    return f"{type(error).__name__}: {error.strerror or error}"


def note(request, kind: str, email: str, error: OSError | None) -> None:
    """Log a failure in one line, and remember for the next page what became of the mail."""
    if error:
        logger.error("The mail %s was not sent: %s.", kind, reason(error))
    if kind not in AWAITED:
        return
    outcome = "sent" if settings.EMAIL_HOST_URL else "filed"
    if error:
        refused = isinstance(error, smtplib.SMTPRecipientsRefused)
        outcome = "refused" if refused else "failed"
    request.session[LAST_MAIL] = {"email": email, "outcome": outcome}
    request.noted_mail = True


def note_recent(request, email: str) -> None:
    """Where this request tried no mail, since one to `email` left less than three minutes ago."""
    if not hasattr(request, "noted_mail"):
        request.session[LAST_MAIL] = {"email": email, "outcome": "sent"}


def failed(request) -> bool:
    """Whether the last mail that somebody waits for did not leave."""
    return request.session.get(LAST_MAIL, {}).get("outcome") in ("failed", "refused")
