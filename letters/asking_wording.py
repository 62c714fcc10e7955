"""The wording of a drafted letter as a template. A sentence that needs a fact without naming it
gets a condition, `{{ if … }}`.

A sentence needs a fact if the draft without that fact has not got the sentence.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache, partial

from letters.drafting.draft import Draft, draft
from letters.drafting.facts import Facts, PersonMet, RoundHeld, is_same
from letters.drafting.spoken import Spoken, is_from_home, speak
from letters.kinds import Kind
from letters.languages.protocol import RECENT

# By the facts that words were drafted from, and as a draft says them, what puts placeholders for
# these into them.
Generalise = Callable[[Facts, Spoken], Callable[[str], str]]


_SOMEBODY = (PersonMet(0, "Kim Roy"),)  # a talk without the reader is one with somebody else


def _with_rounds(facts: Facts, change: Callable[[RoundHeld], RoundHeld]) -> Facts:
    rounds = tuple(change(round_held) for round_held in facts.rounds)
    return replace(facts, rounds=rounds, round=facts.round and change(facts.round))


def _without_the_reader(facts: Facts) -> Facts:
    def others(round_held: RoundHeld) -> RoundHeld:
        people = tuple(
            person for person in round_held.people if not is_same(person, facts.recipient)
        )
        return replace(round_held, people=people or _SOMEBODY)

    return _with_rounds(facts, others)


# The placeholder that asks for a fact, and how the facts are without it.
_WITHOUT: dict[str, Callable[[Facts], Facts]] = {
    "people": partial(replace, rounds=(), round=None),
    "recipient.met": _without_the_reader,
    "round_on": partial(_with_rounds, change=partial(replace, held_on=None)),
    "moment": partial(_with_rounds, change=partial(replace, best_moment="")),
    "qualification": partial(replace, qualification=""),
    "feedback": partial(replace, feedback=""),
    "applied_on": partial(replace, applied_on=None),
    "pay": partial(replace, pay=""),
    "place": partial(replace, place=""),
    "me.phone": partial(replace, writer_phone=""),
    "me.email": partial(replace, writer_email=""),
    "me.name": partial(replace, writer_name=""),
}
# Placeholders that are empty where this fact is, too.
_SHOWN_BY = {
    "people": {"people_listed", "people_and_you", "recipient.met", "round_on", "moment"},
    "me.phone": {"me.reach"},
    "me.email": {"me.reach"},
}


def asking_wording(
    kind: Kind, variant: str, language: str, facts: Facts, generalise: Generalise
) -> dict[str, str]:
    """The subject and the paragraphs of a draft by their keys, each as the text of a template."""

    @cache  # asked for every sentence that one fact or another is enough for
    def words(known: Facts) -> dict[str, str]:
        spoken = speak(known, language)
        as_template = generalise(known, spoken)
        return {key: as_template(text) for key, text in _parts(draft(kind, variant, spoken))}

    facts = _tellable(facts, kind, language)
    parts = words(facts)
    missing = {name: less(facts) for name, less in _WITHOUT.items()}
    without = {name: _sentences(words(fewer)) for name, fewer in missing.items() if fewer != facts}
    bare = words(_only("", facts))
    at_least = _sentences(bare)

    def asking(sentence: str) -> str:
        needed = [name for name in without if sentence not in without[name]]
        if needed or sentence in at_least:
            return _asking("and", _unnamed(needed, sentence), sentence)
        # One fact makes up for another. What none of them is enough for is left out.
        enough = [name for name in without if sentence in _sentences(words(_only(name, facts)))]
        return _asking("or", enough, sentence) if enough else ""

    made = {key: " ".join(filter(None, map(asking, _split(text)))) for key, text in parts.items()}
    # A letter without a subject is none: it has one that holds without the fact.
    return made | {"subject": bare["subject"] if "{{ if" in made["subject"] else parts["subject"]}


def _asking(word: str, names: Sequence[str], sentence: str) -> str:
    return f"{{{{ if {f' {word} '.join(names)} }}}} {sentence}" if names else sentence


def _unnamed(needed: Sequence[str], sentence: str) -> list[str]:
    """Those of `needed` that neither the sentence names nor another of them brings along."""
    named = set(re.findall(r"\{\{ ([\w.]+) \}\}", sentence))
    shown = {*named, *needed}
    return [
        name for name in needed if name not in named and not (_SHOWN_BY.get(name, set()) & shown)
    ]


def _only(name: str, facts: Facts) -> Facts:
    for other, less in _WITHOUT.items():
        facts = facts if other == name else less(facts)
    return facts


def _tellable(facts: Facts, kind: Kind, language: str) -> Facts:
    """`facts` without those that have no placeholder, so that a template cannot ask for them: who
    told the news, and how; how many talks there were, and who else was at one; that there is no
    place of work.

    Its day is long after the talks, so that every day is written with its year.
    """
    people = tuple(sorted(facts.people, key=lambda person: not is_same(person, facts.recipient)))
    if kind == Kind.THANKS:
        people = tuple(filter(None, [facts.recipient]))
    talk = facts.round or next(reversed(facts.talks), None)
    moment = facts.round.best_moment if facts.round else facts.best_moment
    talk = talk and replace(talk, people=people, best_moment=moment)
    if talk and kind == Kind.REAPPLY:
        talk = replace(talk, held_on=None)  # which people were there that day
    from_home = is_from_home(facts.place, language)
    return replace(
        facts,
        place="" if from_home else facts.place,
        channel="",
        told_by=None,
        rounds=(talk,) if talk else (),
        round=facts.round and talk,
        today=facts.today + 2 * RECENT,
    )


def _parts(made: Draft) -> Iterable[tuple[str, str]]:
    yield "subject", made.subject
    for paragraph in made.paragraphs:
        yield paragraph.key, paragraph.text


def _sentences(parts: dict[str, str]) -> set[str]:
    return {sentence for text in parts.values() for sentence in _split(text)}


def _split(text: str) -> list[str]:
    return re.split(r"(?<=[.!?…]) ", text)
