"""Which job a mail is about."""

import re
from collections.abc import Iterable

from exchange.mails.message import Mail
from exchange.mails.sender import company_of, names_in, parts_of, plain_words
from exchange.mails.vocabulary.senders import (
    APPLYING,
    JOB_PART,
    NO_TITLE,
    NO_TITLE_WORDS,
    REFERENCE,
    TITLE_LABEL,
    TITLE_PATTERNS,
)
from exchange.postings.page_text import job_title

# Of a title that begins with a small letter, as in "the post of head cook".
MOST_WORDS, MOST_SMALL_WORDS = 9, 5


def position_of(mail: Mail) -> str:
    """The job's title, as far as the mail names it."""
    # Lines are wrapped anywhere; a blank one ends a paragraph.
    text = re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", mail.text[:4000])
    parts = [part for part in parts_of(mail.subject) if not NO_TITLE_WORDS.search(part)]
    names = [
        *_titles_in(mail.subject, TITLE_PATTERNS),
        *_titles_in(mail.subject, [JOB_PART]),
        *(part for part in parts if f" {plain_words(part)} " in f" {plain_words(text)} "),
        *_titles_in(mail.text[:4000], [TITLE_LABEL]),
        *(parts if APPLYING.search(mail.subject) else ()),
        *_titles_in(text, TITLE_PATTERNS),
    ]
    company = plain_words(company_of(mail))
    fitting = (name for name in names if not _is_of(company, plain_words(name)))
    return next((REFERENCE.sub("", job_title(name)) for name in fitting), "")


def _titles_in(text: str, patterns: Iterable[re.Pattern[str]]) -> list[str]:
    names = names_in(text, patterns, "title")
    return [name for name in names if not NO_TITLE.fullmatch(name) and _is_short(name)]


def _is_short(name: str) -> bool:
    return len(name.split()) <= (MOST_SMALL_WORDS if name[0].islower() else MOST_WORDS)


def _is_of(company: str, name: str) -> bool:
    """Whether the name is the company's, or has it in itself."""
    return bool(company) and (company in name or name in company)
