"""What would make a letter stronger, in plain words.

A figure, of twenty points and ten gates, decides how many sentences are said. After a refusal
nobody is graded, so no page shows it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext

from frame.localized import language_name
from letters.gaps import gaps_in
from letters.hints.checks import CHECKS, GENERAL, OF_A_KIND
from letters.hints.flat_text import stands_in
from letters.hints.gates import GATES, Gate
from letters.hints.reading import Reading
from letters.kinds import Kind
from letters.languages.detection import TONGUES, tongue_of

AT_MOST = 3
GAPS_NAMED = 5  # of very many
_GATE_TEXTS = {gate.key: gate.text for gate in GATES}
# Without these the letter is another one, however well the rest stands.
_ALWAYS_SAID = {"respect", "reopens", "another"}
# From so many points of a hundred on there is no sentence about what is missing, or two at most.
READY, NEARLY = 85, 70
_RATED = (Kind.CAME_SECOND, Kind.FINALIST)
# The kinds whose drafts tell the moment liked best of any interview.
_TELLING = (*_RATED, Kind.REFERRER_THANKS)
# What was promised and done is news to them only while they decide.
_WHILE_IT_RUNS = (Kind.THANKS, Kind.STATUS)


@dataclass(frozen=True)
class Hint:
    """One sentence for the writer; `key` puts it aside, `blocks` holds the letter back.

    `page` is the name of the page that mends it, where it is not the text of the letter that does.
    """

    key: str
    text: str
    blocks: bool = False
    page: str = ""


@dataclass(frozen=True)
class Score:
    """How a letter stands: `points` of a hundred, gates taken off.

    `missing` has the keys of what is missing, `tripped` those of the gates with the words meant,
    each the heaviest first.
    """

    points: int
    missing: tuple[str, ...]
    tripped: dict[str, str]


def _in_another_language(of: Reading, put_aside: Collection[str]) -> list[Hint]:
    """A hint for words of the record that stand there in another language than the letter's."""
    moments = [interview_round.best_moment for interview_round in of.facts.rounds]
    for noted in (*moments, of.facts.qualification):
        recorded_in = tongue_of(noted)
        if recorded_in not in ("", of.languages[0].tongue) and stands_in(noted, of.body):
            start = " ".join(noted.split()[:5])
            words = gettext("“%(words)s” is in %(language)s, as you wrote it down.")
            text = words % {"words": f"{start}…", "language": language_name(recorded_in)}
            return [] if "foreign" in put_aside else [Hint("foreign", text)]
    return []


def _of_the_signature(of: Reading) -> list[Hint]:
    """A hint for a letter that nobody has signed; readings of a text alone have no such field."""
    if of.words.get("signature_name", "somebody").strip():
        return []
    words = gettext("Your name is missing at the end. With a letterhead every letter has it.")
    return [Hint("unsigned", words, page="accounts:letterhead")]


def _of_others(of: Reading) -> list[Hint]:
    """A hint for a moment that is about those who read it, and does not speak to them."""
    moment = of.facts.moment_round
    if not moment or moment not in of.facts.rounds_with(of.facts.recipient):
        return []
    language = TONGUES.get(tongue_of(moment.best_moment), of.languages[0])
    names = re.findall(r"\b[^\W\d_]{3,}", of.facts.recipient.name) if of.facts.recipient else []
    names = [name for name in names if name[0].isupper()]  # "van den" is of many names
    others = "|".join([language.others, *names])
    found = re.search(rf"\b(?:{others})\b", moment.best_moment)
    if not found or not stands_in(moment.best_moment, of.body):
        return []
    words = gettext("“%(words)s” is about the people you write to. Could it say “you”?")
    return [Hint("others", words % {"words": found.group()})]


def _of_another_company(of: Reading) -> list[Hint]:
    """A hint for a reader who is on record somewhere else than where the job is."""
    if not of.works_at or not of.facts.recipient:
        return []
    words = gettext(
        "Your record has %(name)s at %(company)s now, and the letter is about a job at "
        "%(employer)s. Is it still for them?"
    )
    employer = of.spoken.company.the
    names = {"name": of.facts.recipient.name, "company": of.works_at, "employer": employer}
    return [Hint("moved_on", words % names)]


def _of_a_moment_left_out(of: Reading) -> list[Hint]:
    """A hint for a moment on record that speaks to others than the reader, or of the reader."""
    facts, passed_over = of.facts, of.spoken.moment_passed_over
    if passed_over and of.kind in (*_TELLING, Kind.THANKS) and not stands_in(passed_over, of.body):
        words = gettext(
            "You noted “%(words)s”. That may be about whoever reads this letter, so it is left "
            "out. In other words it could go in."
        )
        return [Hint("left_out", words % {"words": passed_over.rstrip(".")})]
    if facts.moment_round or facts.round or of.kind not in _TELLING:
        return []
    moments = [round_held.best_moment for round_held in facts.rounds if round_held.best_moment]
    if not moments or stands_in(moments[-1], of.body):
        return []
    words = gettext(
        "You noted “%(words)s”. That “you” is whoever was there, and not who reads this letter, so "
        "it is left out. In other words it could go in."
    )
    return [Hint("left_out", words % {"words": moments[-1].rstrip(".")})]


def _of_promises(of: Reading) -> list[Hint]:
    """A hint for a promise to them that the letter passes over, the open ones first."""
    if of.kind == Kind.REFERRER_THANKS:
        return []
    for promise in of.to_do:
        if not of.mentions(promise):
            words = gettext("You promised: “%(promise)s” The letter does not mention it.")
            return [Hint("promise", words % {"promise": _as_sentence(promise)})]
    for promise in of.done if of.kind in _WHILE_IT_RUNS else ():
        if not of.mentions(promise):
            words = gettext("You did what you promised: “%(promise)s” A line could say so.")
            return [Hint("promise", words % {"promise": _as_sentence(promise)})]
    return []


def _as_sentence(noted: str) -> str:
    """What was noted in a few words, with a mark at its end."""
    return noted if noted.endswith((".", "!", "?", "…")) else f"{noted}."


def _text_of(key: str, text: str | Promise, of: Reading) -> str:
    """The text of a hint; of what is missing from the interviews, with what the debrief holds."""
    if key != "particular" or not of.learned or of.mentions(of.learned):
        return str(text)
    words = gettext("%(hint)s Your debrief says: “%(words)s”")
    return words % {"hint": text, "words": _as_sentence(of.learned)}


# Of every hint that can be put aside.
KEYS = frozenset(
    [check.key for checks in (CHECKS, GENERAL, *OF_A_KIND.values()) for check in checks]
    + [gate.key for gate in GATES]
    + ["foreign", "left_out", "moved_on", "others", "promise", "unsigned"]
)


def _tripped(of: Reading) -> dict[Gate, str]:
    """The gates of its kind that the letter trips, the heaviest first, with the words meant."""
    gates = GATES if of.kind in _RATED else GATES[-2:]
    words = {gate: gate.finds(of) for gate in sorted(gates, key=lambda gate: -gate.takes)}
    return {gate: excerpt for gate, excerpt in words.items() if excerpt}


def score(of: Reading) -> Score:
    """How the letter stands against the rubric of its kind."""
    tripped = _tripped(of)
    checks = CHECKS if of.kind in _RATED else GENERAL
    met = {check: float(check.met(of)) for check in checks}
    total = sum(check.weight for check in checks)
    gained = sum(check.weight * share for check, share in met.items())
    points = round(100 * gained / total) - sum(gate.takes for gate in tripped)
    lacking = [check for check in checks if met[check] < 1]
    lacking.sort(key=lambda check: -check.weight * (1 - met[check]))
    return Score(
        max(points, 0),
        tuple(check.key for check in lacking),
        {gate.key: words for gate, words in tripped.items()},
    )


def hints(
    of: Reading, *, put_aside: Collection[str] = (), gaps: list[str] | None = None
) -> tuple[Hint, ...]:
    """At most three sentences, the heaviest first; `gaps` are those left, where that is known.

    A letter that is ready gets none but gates, and that its respect or its open door is lost.
    """
    found = score(of)
    gaps = gaps_in("\n".join(of.words.values())) if gaps is None else gaps
    shown = [Hint("placeholder", _left_open(gaps), blocks=True)] if gaps else []
    shown += [
        Hint(key, _GATE_TEXTS[key] % {"words": words})
        for key, words in found.tripped.items()
        if key not in put_aside
    ]
    shown += _in_another_language(of, put_aside)
    of_the_record = [
        *_of_the_signature(of),
        *_of_another_company(of),
        *_of_others(of),
        *_of_a_moment_left_out(of),
        *_of_promises(of),
    ]
    shown += [hint for hint in of_the_record if hint.key not in put_aside]
    unmet = [check for check in OF_A_KIND[Kind(of.kind)] if not check.met(of)]
    texts = {check.key: check.text for check in unmet if check.key not in put_aside}
    checks = {check.key: check.text for check in (CHECKS if of.kind in _RATED else GENERAL)}
    texts |= {key: checks[key] for key in _worth_saying(found, put_aside)}
    shown += [Hint(key, _text_of(key, text, of)) for key, text in texts.items()]
    return tuple(shown[:AT_MOST])


def _left_open(gaps: list[str]) -> str:
    if len(gaps) == 1:
        return gettext("There is still a gap to fill in: %(gap)s") % {"gap": gaps[0]}
    words = gettext("There are still gaps to fill in: %(gaps)s")
    return words % {"gaps": " · ".join(gaps[:GAPS_NAMED])}


def _worth_saying(found: Score, put_aside: Collection[str]) -> list[str]:
    """What is missing and is said, in the order of its weight."""
    room = 0 if found.points >= READY else 2 if found.points >= NEARLY else AT_MOST
    missing = [key for key in found.missing if key not in put_aside]
    always = [key for key in missing if key in _ALWAYS_SAID]
    others = [key for key in missing if key not in _ALWAYS_SAID][: max(room - len(always), 0)]
    return [key for key in missing if key in {*always, *others}]
