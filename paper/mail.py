"""The letter for the writer's own mail program: a draft as a file, and a mailto address."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from paper.letter import PrintedLetter
from paper.plain_text import plain_text

# Programs and systems cut longer addresses, some at 1,600 characters, some at 2,046.
LONGEST_ADDRESS = 1_600


def draft_mail(letter: PrintedLetter, *, sender: str, to: str, pdf: bytes, filename: str) -> bytes:
    """An .eml file that mail programs open as an unsent message, the PDF attached.

    `sender` and `to` are e-mail addresses; one that is none is left out, to be typed there.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(letter.title.split())
    if is_address(sender):
        message["From"] = Address(" ".join(letter.sender_name.split()), addr_spec=sender)
    if is_address(to):
        message["To"] = to
    message.set_content(plain_text(letter, with_subject=False))
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=filename)
    return message.as_bytes()


def mailto(letter: PrintedLetter, *, to: str) -> str | None:
    """An address that opens the mail program with the whole letter; None where it is too long."""
    words = plain_text(letter, with_subject=False).replace("\n", "\r\n")
    address = f"{mailto_subject(letter, to=to)}&body={quote(words)}"
    return address if len(address) <= LONGEST_ADDRESS else None


def mailto_subject(letter: PrintedLetter, *, to: str) -> str:
    """An address that opens the mail program with the subject alone."""
    return f"mailto:{quote(to, safe='@') if is_address(to) else ''}?subject={quote(letter.title)}"


def is_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return text.isascii()
