"""What is written and read of each noun of the letters (`records.nouns`)."""

import base64
import binascii
import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Event
from frame.days import EARLIEST_IN_ROWS, refuse_odd_year
from letters.answer_days import fill_answer_days
from letters.drafting.draft import Draft
from letters.drafting.fact_table import Origin
from letters.kinds import Kind
from letters.letter_of_ending import fit_restored
from letters.models import Letter, LetterTemplate, Revision
from paper.signature import refuse_strange
from records.nouns import Noun, Swap, add_mentions, register
from records.values import list_of_texts, longest, refuse_unwritable

# Of what the facts of a draft say from which row they came: the noun of that row.
_KEYED = {Origin.CONTACT.value: "contact", Origin.ROUND.value: "round", Origin.TALK.value: "round"}
LONGEST_KEY = 20


def _refuse() -> ValidationError:
    return ValidationError(gettext("Its words are incomplete."))


def _drafted(value: Any) -> dict[str, Any]:
    """The draft of a letter; nothing for one that was written without."""
    if value == {}:
        return {}
    try:
        draft = Draft.from_json(refuse_unwritable(value))
    except (KeyError, TypeError, AttributeError):
        raise _refuse() from None
    words = [getattr(draft, name) for name in draft.LINES]
    for paragraph in draft.paragraphs:
        words += [paragraph.key, paragraph.text, *paragraph.facts]
    if not all(isinstance(text, str) for text in words):
        raise _refuse()
    return draft.as_json()


def _sent_letterhead(value: Any) -> dict[str, Any]:
    if value == {}:
        return {}
    if not isinstance(value, dict) or set(value) - {"name", "lines", "signature"}:
        raise _refuse()
    name, signature = refuse_unwritable(value.get("name")), value.get("signature", "")
    if not isinstance(name, str) or not isinstance(signature, str):
        raise _refuse()
    try:
        picture = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        raise _refuse() from None
    if picture:
        refuse_strange(picture)
    return {"name": name, "lines": list_of_texts(value.get("lines")), "signature": signature}


def _words(value: Any) -> dict[str, Any]:
    """The words of a letter as a step of its history remembers them."""
    if not isinstance(value, dict) or set(Letter.WORDS) - set(value):
        raise _refuse()
    words = refuse_unwritable({name: value[name] for name in Letter.WORDS})
    if not all(isinstance(text, str) for text in words.values()):
        raise _refuse()
    try:
        day = datetime.date.fromisoformat(words["dated_on"])
        refuse_odd_year(day, earliest=EARLIEST_IN_ROWS)
    except ValueError:
        raise _refuse() from None
    for name in set(Letter.WORDS) - {"dated_on"}:
        limit = longest(Letter._meta.get_field(name))
        if limit is not None and len(words[name]) > limit:
            raise _refuse()
    return words | _origin(value)


def _origin(value: dict[str, Any]) -> dict[str, Any]:
    """In which language they stand, and from what they were drafted."""
    known = ("language", "variant")
    origin: dict[str, Any] = {name: value[name] for name in known if name in value}
    for field, text in origin.items():
        if text not in dict(Letter._meta.get_field(field).flatchoices):  # type: ignore[union-attr]
            raise _refuse()
    for name in ("template_id", "recipient_id"):
        if name in value:
            key = value[name]
            origin[name] = key if isinstance(key, int) else None
    return origin | ({"drafted": _drafted(value["drafted"])} if "drafted" in value else {})


def _fill_answer_days(letters: Sequence[Letter]) -> None:
    undated = [row for row in letters if row.state == row.State.ANSWERED and not row.answered_on]
    if undated:
        fill_answer_days(
            Letter.objects.filter(pk__in=[row.pk for row in undated]),
            Event.objects.filter(application__in={row.application_id for row in undated}),
        )


def _title(letter: Letter) -> tuple[str, str]:
    application = letter.application
    return letter.subject, f"{application.position}, {application.company}"


def _swap_words(words: dict[str, Any], swap: Swap) -> dict[str, Any]:
    names = {"template_id": "template", "recipient_id": "contact"}
    keys = {name: swap(noun, words[name]) for name, noun in names.items() if name in words}
    drafted = {"drafted": _swap_drafted(words["drafted"], swap)} if "drafted" in words else {}
    return words | keys | drafted


def _swap_drafted(drafted: dict[str, Any], swap: Swap) -> dict[str, Any]:
    """A fact from a row that does not exist here gets the key 0, which no row has."""
    if not drafted:
        return drafted
    draft = Draft.from_json(drafted)
    swapped = tuple(
        replace(part, facts=tuple(filter(None, (_swap_fact(fact, swap) for fact in part.facts))))
        for part in draft.paragraphs
    )
    return replace(draft, paragraphs=swapped).as_json()


def _swap_fact(fact: str, swap: Swap) -> str:
    origin, colon, key = fact.partition(":")
    if not colon:
        return fact
    return f"{origin}:{swap(_KEYED[origin], _key_in(key)) or 0}" if origin in _KEYED else ""


def _key_in(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < LONGEST_KEY else None


def _swap_dismissed(keys: list[str], swap: Swap) -> list[str]:
    return [_swap_occasion(key, swap) for key in keys]


def _swap_postponed(days: dict[str, str], swap: Swap) -> dict[str, str]:
    return {_swap_occasion(key, swap): day for key, day in days.items()}


def _swap_occasion(key: str, swap: Swap) -> str:
    """`key` is an `occasion_key`: it ends with the key of a round or of a verdict."""
    kind, _dash, about = key.rpartition("-")
    noun = "round" if kind == Kind.THANKS else "verdict"
    here = swap(noun, _key_in(about))
    return f"{kind}-{here}" if here else key


add_mentions(
    "application",
    {"dismissed_occasions": _swap_dismissed, "postponed_occasions": _swap_postponed},
)
register(
    Noun(
        LetterTemplate,
        "template",
        _("Template"),
        same_as=("kind", "name"),
        title=lambda row: (row.name, ""),
    ),
    Noun(
        Letter,
        "letter",
        _("Letter"),
        shapes={
            "drafted": _drafted,
            "put_aside": list_of_texts,
            "sent_letterhead": _sent_letterhead,
        },
        mentions={"drafted": _swap_drafted},
        hangs_on=("application",),
        title=_title,
        fit=fit_restored,
        complete=_fill_answer_days,
    ),
    Noun(
        Revision,
        "revision",
        _("Earlier wording"),
        is_detail=True,
        shapes={"words": _words},
        mentions={"words": _swap_words},
        hangs_on=("letter",),
    ),
)
