"""From the facts to a first draft.

The wording stands in templates/letters/drafts/<language>/<kind>.txt. A file is parts that each
begin with `## key | facts it uses`; the parts `subject` and `closing` are lines of their own, the
others are the paragraphs. What a missing fact leaves empty is left out.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from django.template.loader import render_to_string

from letters.body import escaped
from letters.facts import Facts, PersonMet, RoundHeld
from letters.grammar import company_forms, counted, de
from letters.kinds import Kind
from letters.moments import (
    is_german_clause,
    is_german_nominative,
    is_phrase,
    speaks_to_the_reader,
    tidied,
)
from letters.salutation import called_after_a_preposition, greeting_line, listed
from letters.typography import spoken_date

_YOU = {"en-us": "you", "en-gb": "you", "de": "Ihnen", "fr": "vous", "es": "usted"}
_COLLEAGUES = {
    "en-us": "your colleagues",
    "en-gb": "your colleagues",
    "de": "Ihren Kolleginnen und Kollegen",
    "fr": "vos collègues",
    "es": "sus colegas",
}
MOST_NAMED = 4  # more names than that make a list of a letter

OWN = "own-"  # how the key of a paragraph begins that comes from a writer's template
_CHOICES = ("variant", "channel", "outcome")  # what a draft's words are chosen by, never printed


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

    # The parts that are a text of their own.
    LINES: ClassVar = ("subject", "greeting", "closing", "recipient_lines", "signature_name")

    @property
    def body(self) -> str:
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def is_own(self) -> bool:
        """Whether it came from a template of the writer's own."""
        return any(paragraph.key.startswith(OWN) for paragraph in self.paragraphs)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Draft":
        paragraphs = tuple(
            Paragraph(one["key"], one["text"], tuple(one["facts"])) for one in kept["paragraphs"]
        )
        lines = {name: kept.get(name, "") for name in cls.LINES}
        return cls(paragraphs=paragraphs, **lines)


def draft(kind: str, variant: str, language: str, facts: Facts) -> Draft:
    """The first draft of a letter. Every sentence comes from a fact or holds without one."""
    name = f"letters/drafts/{language}/{kind}.txt"
    context = _context(variant, language, facts)
    plain = {part.key: part.text for part in _parts(render_to_string(name, context))}
    # In the body a fact must not turn into a list or into emphasis.
    safe = {
        key: escaped(value) if isinstance(value, str) and key not in _CHOICES else value
        for key, value in context.items()
    }
    paragraphs = [
        part
        for part in _parts(render_to_string(name, safe))
        if part.key not in ("subject", "closing")
    ]
    return Draft(
        subject=plain.get("subject", ""),
        greeting=_greeting(language, facts, to_a_friend=kind == Kind.REFERRER_THANKS),
        paragraphs=tuple(part for part in paragraphs if part.text),
        closing=plain.get("closing", ""),
    )


def _greeting(language: str, facts: Facts, *, to_a_friend: bool = False) -> str:
    to = facts.recipient
    greeting, name = (to.greeting, to.name) if to else ("", "")
    return greeting_line(language, greeting, name, to_a_friend=to_a_friend)


def _parts(text: str) -> list[Paragraph]:
    parts = []
    for chunk in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        head, _, words = chunk.partition("\n")
        key, _, facts = head.partition("|")
        tidy = re.sub(r" ([,.])", r"\1", " ".join(words.split()))
        # A name that brings its own end of a sentence ends it: Jr., Inc., Yahoo!
        tidy = re.sub(r"(?<!\.)\.\.(?!\.)", ".", tidy)
        tidy = re.sub(r"(?<=[!?…])\.(?!\.)", "", tidy)
        parts.append(Paragraph(key.strip(), tidy, tuple(facts.split())))
    return parts


def spoken_facts(language: str, facts: Facts) -> dict[str, Any]:
    """The facts as the sentences of a draft say them; what is not known is empty."""
    return _context("", language, facts)


def _context(variant: str, language: str, facts: Facts) -> dict[str, Any]:
    to = facts.recipient
    moment = tidied(facts.best_moment, language)
    greeting = _greeting(language, facts)
    ways = [way for way in (facts.writer_phone, facts.writer_email) if way]
    return (
        _round_context(language, facts)
        | _talk_context(language, facts)
        | company_forms(facts.company, language)
        | {
            "variant": variant,
            "company": facts.company,
            "position": facts.position,
            "qualification": facts.qualification.strip().rstrip("."),
            "writer": facts.writer_name,
            "named": bool(to),
            "met": bool(facts.rounds),
            "several_rounds": len(facts.rounds) > 1,
            "round_count": counted(len(facts.rounds), language),
            "with_people": _named_with_you(facts.people, facts, language),
            "moment": moment,
            "moment_for_others": bool(moment) and not speaks_to_the_reader(moment),
            "moment_is_phrase": is_phrase(moment, language),
            "moment_is_clause": is_german_clause(moment),
            "moment_is_nominative": is_german_nominative(moment),
            "moment_of_round": facts.moment_round.round_id if facts.moment_round else "",
            "met_ids": " ".join(f"contact:{one.contact_id}" for one in facts.people),
            "told_by_you": _same(facts.told_by, to),
            "channel": facts.channel,
            "heard_on": spoken_date(facts.heard_on, language) if facts.heard_on else "",
            "reach": listed(ways, language, one_of=True),
            "phone": facts.writer_phone,
            "email": facts.writer_email,
            "referrer": _with(facts.referred_by, language) if facts.referred_by else "",
            "pay": facts.pay,
            "outcome": facts.outcome,
            "feedback": facts.feedback,
            "applied_on": spoken_date(facts.applied_on, language) if facts.applied_on else "",
            "de_position": de(facts.position),
            # What a French closing repeats; a first name is not repeated there.
            "call": greeting.rstrip(",") if greeting.startswith(("Madame", "Monsieur")) else "",
        }
    )


def _round_context(language: str, facts: Facts) -> dict[str, Any]:
    """The round that a letter is about: the one chosen, else the latest that was held."""
    held = facts.round or (facts.rounds[-1] if facts.rounds else None)
    people = held.people if held else ()
    moment = tidied(held.best_moment, language) if held else ""
    turn = _turn(facts, held)
    place = next((n for n, one in enumerate(people) if _same(one, facts.recipient)), 0)
    return {
        "round_id": held.round_id if held else "",
        "round_on": spoken_date(held.held_on, language) if held and held.held_on else "",
        "round_place": place,
        "round_with_you": any(_same(one, facts.recipient) for one in people),
        "round_moment": moment,
        "round_moment_is_phrase": is_phrase(moment, language),
        "round_moment_is_clause": is_german_clause(moment),
        "round_moment_is_nominative": is_german_nominative(moment),
        "round_others": listed(
            [_with(one, language) for one in people if not _same(one, facts.recipient)][
                :MOST_NAMED
            ],
            language,
        ),
        "turn": turn % 3,
        "second_turn": (turn + turn // 3) % 3,
        "third_turn": (turn + turn // 9) % 3,
    }


def _talk_context(language: str, facts: Facts) -> dict[str, Any]:
    """The talks that the reader was at; where that was none, or nobody is known, all of them."""
    with_reader = facts.rounds_with(facts.recipient)
    talks = with_reader or facts.rounds
    last = talks[-1] if talks else None
    people = last.people if last else ()
    return {
        "ours": bool(with_reader) or not facts.recipient,
        "several_talks": len(talks) > 1,
        "moment_of_talks": facts.moment_round in talks,
        "last_on": spoken_date(last.held_on, language) if last and last.held_on else "",
        "last_with": _named_with_you(people, facts, language),
        "last_ids": " ".join(
            [f"talk:{last.round_id}" if last else ""]
            + [f"contact:{one.contact_id}" for one in people]
        ),
    }


def _named_with_you(people: Sequence[PersonMet], facts: Facts, language: str) -> str:
    """People as a sentence lists them: the reader as "you", too many as colleagues."""
    others = [one for one in people if not _same(one, facts.recipient)]
    names = [_with(one, language) for one in others]
    if len(names) > MOST_NAMED:
        names = [_COLLEAGUES[language]]
    return listed([_YOU[language]] * (len(others) < len(people)) + names, language)


def _turn(facts: Facts, held: RoundHeld | None) -> int:
    """Which thanks of this application it is, so that each person, and each round, has its own.

    Three places with three wordings each: twenty-seven texts before one comes again.
    """
    thanked = [(one.round_id, person) for one in facts.rounds for person in one.people]
    for place, (round_id, person) in enumerate(thanked):
        if held and round_id == held.round_id and _same(person, facts.recipient):
            return place
    return 0


def _with(one: PersonMet, language: str) -> str:
    return called_after_a_preposition(language, one.greeting, one.name)


def _same(one: PersonMet | None, other: PersonMet | None) -> bool:
    return bool(one and other and one.contact_id == other.contact_id)


def redraft(
    old: Draft, new: Draft, words: Mapping[str, str]
) -> tuple[dict[str, str], Sequence[str]]:
    """Exchange what still stands as `old` drafted it for what `new` drafts.

    Returns the new `body` and `Draft.LINES`, and the names of those in which the writer's own
    words were kept.
    """
    changed, kept = {}, []
    for name in Draft.LINES:
        untouched = words[name] == getattr(old, name)
        changed[name] = getattr(new, name) if untouched else words[name]
        if not untouched and words[name] != getattr(new, name):
            kept.append(name)
    changed["body"], has_own_words = _redrafted_body(old, new, words["body"])
    if has_own_words:
        kept.append("body")
    return changed, kept


def _redrafted_body(old: Draft, new: Draft, body: str) -> tuple[str, bool]:
    """The paragraphs of `body`, drafted ones exchanged, new ones put behind their neighbours."""
    key_of = {paragraph.text: paragraph.key for paragraph in old.paragraphs}
    old_keys = {paragraph.key for paragraph in old.paragraphs}
    fresh = {paragraph.key: paragraph.text for paragraph in new.paragraphs}
    standing = [(key_of.get(text), text) for text in re.split(r"\n\s*\n", body.strip()) if text]
    if not old_keys & fresh.keys():
        return _exchanged_body(standing, fresh)
    present = {key for key, _ in standing if key}
    out: list[str] = [fresh[p.key] for p in new.paragraphs[:1] if p.key not in old_keys]
    follows = {b.key: a.key for a, b in zip(new.paragraphs, new.paragraphs[1:], strict=False)}
    for key, text in standing:
        if key is None:
            out.append(text)
            continue
        if key in fresh:
            out.append(fresh[key])
        # A paragraph that only the new facts make possible comes after the one it follows.
        out += [fresh[b] for b, a in follows.items() if a == key and b not in old_keys | present]
    return "\n\n".join(out), any(key is None for key, _ in standing)


def _exchanged_body(
    standing: Sequence[tuple[str | None, str]], fresh: Mapping[str, str]
) -> tuple[str, bool]:
    """Where no paragraph follows from one before: the new ones stand where the old ones began."""
    out: list[str] = []
    new = list(fresh.values())
    for key, text in standing:
        if key is None:
            out.append(text)
        else:
            out += new
            new = []
    return "\n\n".join(out), any(key is None for key, _ in standing)
