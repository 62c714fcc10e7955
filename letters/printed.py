"""A letter as the page shows it."""

import base64

from accounts.models import Letterhead
from accounts.postal_address import address_lines
from letters.languages import LANGUAGES
from letters.models import Letter
from paper.layouts import LAYOUTS, PAPERS
from paper.letter import PrintedLetter
from paper.typefaces import TYPEFACES


def printed(letter: Letter, letterhead: Letterhead | None = None) -> PrintedLetter:
    """Its words, and the writer's letterhead, as they are or as they went out.

    The `letterhead` as it is is read where nobody has it yet.
    """
    head, language = letter.letterhead(letterhead), LANGUAGES[letter.language]
    return PrintedLetter(
        language=language.page,
        layout=LAYOUTS[letter.layout],
        paper=PAPERS[letter.paper],
        typeface=TYPEFACES[letter.typeface],
        sender_name=head["name"],
        sender_lines=tuple(head["lines"]),
        recipient_lines=address_lines(letter.recipient_lines),
        place=letter.place,
        date=language.date(letter.dated_on),
        subject=letter.subject,
        greeting=letter.greeting,
        body=letter.body,
        closing=letter.closing,
        signature_name=letter.signed_by(head["name"]),
        signature_png=base64.b64decode(head.get("signature", "")) or None,
        enclosures=address_lines(letter.enclosures),
        day=letter.dated_on,
        smart_punctuation=letter.punctuation == "smart",
    )
