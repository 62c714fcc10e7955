"""From the spoken facts to a first draft.

The wording stands in templates/letters/drafts/<language>/<kind>.txt. A file is parts that each
begin with `## key | facts it uses`; the parts `subject` and `closing` are lines of their own, the
others are the paragraphs. What a missing fact leaves empty is left out.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from typing import Any, ClassVar

from django.template.loader import render_to_string

from letters.drafting.spoken import Spoken
from letters.kinds import Kind
from paper.markup import escaped, unescaped

MOST_WORDS = 140  # of a body; a letter of thanks that asks for nothing is short
# What gives way in a longer one, the least important first: thanks to whoever does not read it,
# how to reach the writer, which stands in the letterhead, then what is said in detail.
_GIVES_WAY = ("also_thanked", "reach", "feedback", "qualification", "with_people")
_OF_A_LINE = ("subject", "closing")
_TYPED_APOSTROPHE = re.compile(r"(?<=[^\W_])'(?=[^\W\d_])(?!\S*@)")
OWN = "own-"  # how the key of a paragraph begins that comes from a writer's template


@dataclass(frozen=True)
class Paragraph:
    """One drafted paragraph and the names of the facts that it was made from."""

    key: str
    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """What the record makes of a letter: its words, to whom it goes and who signs."""

    subject: str
    greeting: str
    paragraphs: tuple[Paragraph, ...]
    closing: str
    recipient_lines: str = ""
    signature_name: str = ""

    # The parts that are a text of their own, and with them all that a letter takes over.
    LINES: ClassVar = ("subject", "greeting", "closing", "recipient_lines", "signature_name")
    WORDS: ClassVar = (*LINES, "body")

    @property
    def body(self) -> str:
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def is_own(self) -> bool:
        """Whether it came from a template of the writer's own."""
        return any(paragraph.key.startswith(OWN) for paragraph in self.paragraphs)

    def has_the_words_of(self, other: "Draft") -> bool:
        """Whether both say the same, whatever the names of the facts they say it from."""
        return all(getattr(self, name) == getattr(other, name) for name in self.WORDS)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Draft":
        """What `as_json` made; of a letter that has no draft on record, one without a word."""
        paragraphs = tuple(
            Paragraph(paragraph["key"], paragraph["text"], tuple(paragraph["facts"]))
            for paragraph in (stored["paragraphs"] if stored else ())
        )
        lines = {name: stored.get(name, "") for name in cls.LINES}
        return cls(paragraphs=paragraphs, **lines)


def draft(kind: Kind, variant: str, spoken: Spoken) -> Draft:
    """The first draft of a letter. Every sentence comes from a fact or holds without one."""
    parts = _of_fit_length(kind, variant, spoken)
    lines = {part.key: unescaped(part.text) for part in parts if part.key in _OF_A_LINE}
    is_to_a_friend = kind == Kind.REFERRER_THANKS
    greeting = spoken.greeting_to_a_friend if is_to_a_friend else spoken.greeting
    return Draft(
        subject=with_capital(lines.get("subject", "")),
        greeting=_with_apostrophes(greeting),
        paragraphs=tuple(part for part in parts if part.text and part.key not in _OF_A_LINE),
        closing=lines.get("closing", ""),
    )


def _of_fit_length(kind: Kind, variant: str, spoken: Spoken) -> list[Paragraph]:
    """The parts of a draft, without the facts that are dropped to keep it short enough to be
    read."""
    context = vars(_escaped(spoken)) | {"variant": variant}
    context |= {"also_thanked": context["told_by_another"], "company": context["employer"]}
    name = f"letters/drafts/{spoken.language}/{kind}.txt"
    parts = _parts(render_to_string(name, context))
    for fact in _GIVES_WAY:
        if _words_of_body(parts) <= MOST_WORDS:
            break
        context[fact] = ""
        parts = _parts(render_to_string(name, context))
    return parts


def _words_of_body(parts: Iterable[Paragraph]) -> int:
    return sum(len(part.text.split()) for part in parts if part.key not in _OF_A_LINE)


def with_capital(line: str) -> str:
    """The line with a capital where it begins with a word in small letters; names such as iOS
    stay."""
    first = line.split(" ", 1)[0]
    return line[:1].upper() + line[1:] if first.islower() else line


def _escaped(value: Any) -> Any:
    """A spoken fact, escaped so that its signs make no list and no emphasis in the body of a
    letter. Its apostrophes are those of the words around it; an address of mail keeps its own.
    """
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
        return replace(value, **{name: _escaped(part) for name, part in parts.items()})
    return escaped(_with_apostrophes(value)) if value and isinstance(value, str) else value


def _with_apostrophes(typed: str) -> str:
    return _TYPED_APOSTROPHE.sub("’", typed)


def _parts(text: str) -> list[Paragraph]:
    parts = []
    for chunk in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        head, _, words = chunk.partition("\n")
        key, _, facts = head.partition("|")
        tidy = re.sub(r" ([,.])", r"\1", " ".join(words.split()))
        # A name that brings its own end of a sentence ends it: Jr., Inc., Yahoo!
        tidy = re.sub(r"(?<!\.)\.\.(?!\.)", ".", tidy)
        tidy = re.sub(r"(?<=[!?…])\.(?!\.)|(?<=[!?…]”)\.", "", tidy)
        parts.append(Paragraph(key.strip(), tidy, tuple(facts.split())))
    return parts
