"""Which job a mail is about."""

import re
from collections.abc import Iterable, Iterator

from exchange.mails.message import Mail
from exchange.mails.sender import company_of, names_in, parts_of, plain_words
from exchange.mails.vocabulary.senders import NO_TITLE_WORDS
from exchange.mails.vocabulary.titles import (
    APPLYING,
    AROUND,
    BEHIND,
    GENDERED,
    GREETED,
    JOB_PART,
    NAMED_TITLES,
    NO_BEGINNING,
    NO_TITLE,
    OCCUPATION,
    QUOTED_TITLE,
    REFERENCE,
    SENTENCE,
    TERMS,
    TITLE_LABEL,
    TITLE_PATTERNS,
)
from exchange.postings.page_text import job_title

# Of a title that begins with a small letter, as in "the post of head cook".
MOST_WORDS, MOST_SMALL_WORDS = 9, 5


def position_of(mail: Mail) -> str:
    """The job's title, as far as the mail names it; empty where nothing is certain."""
    company = company_of(mail)
    people = {plain_words(match["name"]) for match in GREETED.finditer(mail.text[:4000])}
    people |= set(plain_words(mail.sender_name).split())
    titles = (BEHIND.sub("", AROUND.sub("", _cleaned(name))) for name in _names_in(mail))
    titles = (_without_company(title, company) for title in titles)
    fitting = (title for title in titles if _is_title(title, plain_words(company), people))
    return next(fitting, "")


def _names_in(mail: Mail) -> Iterator[str]:
    """What may be the title, the surest first."""
    # Lines are wrapped anywhere; a blank one ends a paragraph.
    text = re.sub(r"(?<=[^\n])\n(?=[^\n])", " ", mail.text[:4000])
    parts = [part for part in parts_of(mail.subject) if not NO_TITLE_WORDS.search(part)]
    stripped = [AROUND.sub("", part) for part in parts_of(mail.subject)]
    stripped = [part for part in stripped if not NO_TITLE_WORDS.search(part)]
    yield from names_in(mail.subject, [GENDERED], "title")
    yield from _titles_in(mail.subject, TITLE_PATTERNS)
    yield from _titles_in(mail.subject, [JOB_PART])
    yield from (part for part in stripped if OCCUPATION.search(part))
    yield from _titles_in(mail.text[:4000], [TITLE_LABEL])
    yield from (match["title"] or match["behind"] for match in QUOTED_TITLE.finditer(text))
    yield from names_in(text, [GENDERED], "title")
    yield from _titles_in(text, NAMED_TITLES)
    if APPLYING.search(mail.subject):
        yield from (part for part in parts if f" {plain_words(part)} " in f" {plain_words(text)} ")
        yield from parts
    yield from (t for t in _titles_in(text, TITLE_PATTERNS) if OCCUPATION.search(t))


def _cleaned(name: str) -> str:
    return REFERENCE.sub("", TERMS.sub("", job_title(name)))


def _without_company(title: str, company: str) -> str:
    """Of "Junior Actuary in Gruppo Ferrante" the job alone."""
    first = company.partition(" ")[0]
    before = re.match(rf"(.+?)\s+(?:in|at|with|en|de|di|da) {re.escape(first)}\b", title)
    return before[1] if first and before else title


def _titles_in(text: str, patterns: Iterable[re.Pattern[str]]) -> list[str]:
    return [name for name in names_in(text, patterns, "title") if not NO_TITLE.fullmatch(name)]


def _is_title(name: str, company: str, people: set[str]) -> bool:
    """Whether it can be one: short, no sentence, neither the company's name nor the reader's."""
    if not name or SENTENCE.search(name) or NO_TITLE.fullmatch(name) or NO_BEGINNING.match(name):
        return False
    words = plain_words(name)
    is_company = bool(company) and (company in words or words in company)
    is_short = len(name.split()) <= (MOST_SMALL_WORDS if name[0].islower() else MOST_WORDS)
    return is_short and not is_company and words.partition(" ")[0] not in people
