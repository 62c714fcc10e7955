"""The gates of the rubric: what a letter should not hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from letters.hints.flat_text import bare
from letters.hints.reading import Reading

_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]|[:;]-?[()D](?!\\w)")


@dataclass(frozen=True)
class Gate:
    """`finds` gives the words of the letter that trip it, or none; `text` quotes them."""

    key: str
    takes: int
    finds: Callable[[Reading], str]
    text: Promise


def _finding(
    what: str,
    *,
    unless: tuple[str, ...] = (),
    where: str = "",
    is_of_others: bool = False,
    not_in_a_door: bool = False,
) -> Callable[[Reading], str]:
    """Quotes the words that say it, where they are meant.

    They are not where a "not" or a "pleasantly" stands close by, nor where their clause says one
    of `unless` before them: whoever wishes the chosen person well compares with nobody, and words
    that are of others may go on kindly. With
    `where` they are meant only in a question or a clause that says this. A "never" behind words
    that are of others is about them. Whoever looks for somebody again is asked for nothing.
    """

    def words(of: Reading) -> str:
        for match in of.matches(what):
            clause = of.clause_around(match)
            before = clause[: max(clause.find(match.group()), 0)]
            is_kind = any(of.words_that_say(its, before) for its in unless)
            if is_of_others:
                is_kind = is_kind or _goes_on_kindly(of, clause.removeprefix(before))
            if not_in_a_door:
                is_kind = is_kind or _opens_for_anybody(of, before, clause)
            if where:
                is_kind = is_kind or not of.words_that_say(where, clause)
            is_meant = of.is_meant(match, behind=not is_of_others)
            if is_meant and (not is_kind or clause.rstrip().endswith("?")):
                return of.excerpt(match)
        return ""

    return words


def _goes_on_kindly(of: Reading, words: str) -> bool:
    """Whether a clause adds a wish or respect: "you took the other one, and I accept that".

    Or says something kind of them: "the other one is lucky to work with you".
    """
    if of.words_that_say("kindly", words):
        return True
    _first, *added = re.split(rf",| {of.languages[0].conjunction} ", words)
    return any(of.words_that_say(what, part) for what in ("wishes", "respect") for part in added)


def _opens_for_anybody(of: Reading, before: str, clause: str) -> bool:
    """Whether a clause opens a door, and not the writer's papers once more.

    The words in question stand behind `before`, in a part between commas.
    """
    start = before.rfind(",") + 1
    part = clause[start:].split(",")[0]
    return of.opens_a_door(clause) and not of.words_that_say("writer", part)


def _sent_elsewhere(of: Reading) -> str:
    if bare(of.body) in {bare(body) for body in of.sent_elsewhere}:
        return " ".join(of.body.split()[:6])
    greeting = of.words["greeting"]
    return greeting if of.says("elsewhere", greeting) else _finding("elsewhere")(of)


def _demanding(of: Reading) -> str:
    questions = [each for each in re.finditer(r"\?", of.own_words) if not _opens_a_door(of, each)]
    # Who understands the reasons, or liked an explanation, asks for none.
    demands = _finding("demands", unless=("respect", "enjoyed"))
    asks_for_reasons = _finding("reasons", unless=("respect", "enjoyed"), where="asks")
    too_many = of.excerpt(questions[1]) if len(questions) > 1 else ""
    return demands(of) or asks_for_reasons(of) or too_many


def _opens_a_door(of: Reading, question: re.Match[str]) -> bool:
    """Whether it asks nobody: "The post free again? I would come." """
    words = re.split(r"[.!?\n]", of.own_words[: question.start()])[-1]
    opens = of.words_that_say("reopens", words) or of.words_that_say("another", words)
    return bool(opens) and not of.words_that_say("reader", words)


def _gushing(of: Reading) -> str:
    cries = list(re.finditer("!", of.own_words))
    emoji = list(_EMOJI.finditer(of.own_words))
    found = [*of.matches("adores")[:1], *of.matches("flatters")[2:3], *cries[1:2], *emoji[:1]]
    return of.excerpt(found[0]) or found[0].group() if found else ""


GATES = (
    Gate(
        "blame",
        20,
        _finding("blame"),
        _("“%(words)s” may sound hurt or reproachful. Would you soften it?"),
    ),
    Gate(
        "argues",
        20,
        _finding("argues", unless=("reopens", "thanks"), not_in_a_door=True),
        _("“%(words)s” seems to ask them to reconsider. That rarely helps."),
    ),
    Gate(
        "fails",
        15,
        _finding("fails", unless=("enjoyed", "disappointed")),
        _("“%(words)s” guesses why the position could open up. “If it opens again” is enough."),
    ),
    Gate(
        "compares",
        15,
        _finding("compares", unless=("enjoyed", "wishes", "kindly"), is_of_others=True),
        _("“%(words)s” is about the person they chose. It is better left out."),
    ),
    Gate(
        "begs",
        10,
        _finding("begs"),
        _("“%(words)s” sounds like pleading. Calm words are stronger."),
    ),
    Gate(
        "demands",
        8,
        _demanding,
        _("“%(words)s” asks for reasons, or for several things. One gentle question is plenty."),
    ),
    Gate(
        "sells",
        5,
        _finding("sells", unless=("keeps",)),
        _("“%(words)s” sells again what is in your application. They have that already."),
    ),
    Gate(
        "gushes",
        4,
        _gushing,
        _(
            "“%(words)s” is a little loud. Less praise, no emoji and no exclamation marks would "
            "sound more like you."
        ),
    ),
    Gate(
        "told_elsewhere",
        5,
        _sent_elsewhere,
        _(
            "“%(words)s” was already sent to somebody else there. Different words for each person "
            "are kinder."
        ),
    ),
)
