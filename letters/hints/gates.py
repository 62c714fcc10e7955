"""The gates of the rubric: what a letter should not hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from letters.hints.flat_text import bare
from letters.hints.reading import Reading

_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]|[:;]-?[()D](?!\\w)")


@dataclass(frozen=True, eq=False)
class Gate:
    """`finds` gives the words of the letter that trip it, or none; `text` quotes them."""

    key: str
    takes: int
    finds: Callable[[Reading], str]
    text: Promise


@dataclass(frozen=True)
class Suspect:
    """Words of a letter that may trip a gate, in the clause they stand in."""

    letter: Reading
    match: re.Match[str]

    @property
    def clause(self) -> str:
        return self.letter.clause_around(self.match)

    @property
    def before(self) -> str:
        """What the clause says before the words."""
        return self.clause[: max(self.clause.find(self.match.group()), 0)]

    @property
    def from_there_on(self) -> str:
        return self.clause.removeprefix(self.before)

    @property
    def is_asked(self) -> bool:
        return self.clause.rstrip().endswith("?")


# A reason why words that look like a fault are none.
Excuse = Callable[[Suspect], bool]


def _finding(
    what: str, *excuses: Excuse, taken_back_behind: bool = True
) -> Callable[[Reading], str]:
    """A check that quotes the first words that say `what`, without a "not" close by or an excuse.

    A question is not excused. Unless `taken_back_behind`, only a "not" before the words counts.
    """

    def words(of: Reading) -> str:
        for match in of.matches(what):
            suspect = Suspect(of, match)
            is_excused = not suspect.is_asked and any(excuse(suspect) for excuse in excuses)
            if of.is_meant(match, behind=taken_back_behind) and not is_excused:
                return of.excerpt(match)
        return ""

    return words


def _comes_after(*elements: str) -> Excuse:
    """The clause says one of these first: whoever wishes the chosen person well compares nobody."""
    return lambda suspect: any(
        suspect.letter.words_that_say(element, suspect.before) for element in elements
    )


def _asks_for_nothing(suspect: Suspect) -> bool:
    """The clause mentions reasons, and does not ask for them."""
    return not suspect.letter.words_that_say("asks", suspect.clause)


def _thanks_for_it(suspect: Suspect) -> bool:
    """The clause thanks for reasons that were given, and does not ask for any."""
    thanks = suspect.letter.words_that_say("thanks", suspect.clause)
    return bool(thanks) and _asks_for_nothing(suspect)


def _goes_on_kindly(suspect: Suspect) -> bool:
    """The clause adds a wish or respect: "you took the other one, and I accept that".

    Or says something kind of them: "the other one is lucky to work with you".
    """
    of = suspect.letter
    if of.words_that_say("kindly", suspect.from_there_on):
        return True
    parts = rf",| {of.languages[0].conjunction} "
    _first, *added = re.split(parts, suspect.from_there_on)
    return any(of.words_that_say(what, part) for what in ("wishes", "respect") for part in added)


def _opens_for_anybody(suspect: Suspect) -> bool:
    """The clause opens a door, and the part between commas is not about the writer's own papers.

    Whoever looks for somebody again is asked for nothing.
    """
    start = suspect.before.rfind(",") + 1
    part = suspect.clause[start:].split(",")[0]
    of = suspect.letter
    return of.opens_a_door(suspect.clause) and not of.words_that_say("writer", part)


def _waits_for_another(suspect: Suspect) -> bool:
    """A condition stands behind the words: "considered again the next time you are hiring"."""
    behind = suspect.from_there_on[len(suspect.match.group()) :]
    return bool(suspect.letter.words_that_say("condition", behind))


def _is_respected(suspect: Suspect) -> bool:
    """The clause respects it, says no more of it, and nothing of the writer in the words.

    "I respect that you chose the other."
    """
    of, words = suspect.letter, suspect.match.group()
    says_more = re.search(r"\w", suspect.from_there_on[len(words) :])
    if says_more or of.words_that_say("writer", words):
        return False
    return bool(of.words_that_say("respect", suspect.before))


def _is_theirs_to_say(suspect: Suspect) -> bool:
    """The words set a condition and speak of the reader alone: "if you need anything"."""
    of = suspect.letter
    start = max(suspect.before.rfind(mark) + 1 for mark in ",:")
    part = re.split("[,:]", suspect.clause[start:])[0]
    return bool(of.words_that_say("condition", part)) and not of.words_that_say("writer", part)


def _opens_a_door_for_itself(suspect: Suspect) -> bool:
    """The clause says when the writer would come, which is not a comparison."""
    return suspect.letter.opens_a_door(suspect.clause)


def _sent_elsewhere(of: Reading) -> str:
    if bare(of.body) in {bare(body) for body in of.sent_elsewhere}:
        return " ".join(of.body.split()[:6])
    greeting = of.words["greeting"]
    return (
        greeting
        if of.says("elsewhere", greeting)
        else _finding("elsewhere", _comes_after("keeps"))(of)
    )


def _demanding(of: Reading) -> str:
    questions = [
        question for question in re.finditer(r"\?", of.own_words) if not _opens_a_door(of, question)
    ]
    # Who understands the reasons, or liked an explanation, or was sorry to know, asks for none.
    demands = _finding(
        "demands", _comes_after("respect", "enjoyed", "disappointed"), _thanks_for_it
    )
    asks_for_reasons = _finding(
        "reasons", _comes_after("respect", "enjoyed"), _asks_for_nothing, _thanks_for_it
    )
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
        _finding("blame", _comes_after("thanks")),
        _("“%(words)s” may sound hurt or reproachful. Would you soften it?"),
    ),
    Gate(
        "argues",
        20,
        _finding(
            "argues", _comes_after("reopens", "thanks"), _opens_for_anybody, _waits_for_another
        ),
        _("“%(words)s” seems to ask them to reconsider. That rarely helps."),
    ),
    Gate(
        "fails",
        15,
        _finding("fails", _comes_after("enjoyed", "disappointed")),
        _("“%(words)s” guesses why the position could open up. “If it opens again” is enough."),
    ),
    Gate(
        "compares",
        15,
        _finding(
            "compares",
            _comes_after("enjoyed", "wishes", "kindly", "disappointed"),
            _is_respected,
            _goes_on_kindly,
            _opens_a_door_for_itself,
            taken_back_behind=False,  # a "never" behind them is about the other person
        ),
        _("“%(words)s” is about the person they chose. It is better left out."),
    ),
    Gate(
        "begs",
        10,
        _finding("begs", _is_theirs_to_say),
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
        _finding("sells", _comes_after("keeps", "thanks")),
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
            "“%(words)s” shows that somebody else gets the same words. Different words for each "
            "person are kinder."
        ),
    ),
)
