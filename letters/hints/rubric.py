"""What would make a letter stronger, in plain words.

The twenty points and ten gates are those of DOMAIN section 1.5. The figure is for the rules and
their tests alone: after a refusal nobody is graded, so no page shows it.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from frame.localized import language_name
from letters.gaps import gaps_in
from letters.hints.reading import Reading, bare, flat, stands_in
from letters.kinds import Kind
from letters.languages.detection import tongue_of
from paper.typography import names_a_day

AT_MOST = 3
# Without these the letter is another one, however well the rest stands.
_ALWAYS_SAID = {"respect", "reopens", "another"}
READY, NEARLY = 85, 70
_RATED = (Kind.CAME_SECOND, Kind.FINALIST)
_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]|[:;]-?[()D](?!\\w)")
_REACH = re.compile(r"@|\d(?:[\s().\-/]{0,2}\d){6}")


@dataclass(frozen=True)
class Hint:
    """One sentence for the writer; `key` puts it aside, `blocks` holds the letter back."""

    key: str
    text: str
    blocks: bool = False


@dataclass(frozen=True)
class Score:
    """`points` of a hundred, gates taken off; the keys of what is missing, heaviest first."""

    points: int
    missing: tuple[str, ...]
    tripped: tuple[str, ...]


def _names(text: str, fact: str) -> bool:
    return bare(fact) in bare(text)


def _names_company(of: Reading) -> bool:
    """Whether the organisation is named: as recorded, bent, or by the first word of its name."""
    names = [of.facts.company, *of.spoken.company.forms()]
    first = re.match(r"\w{4,}", flat(of.facts.company))
    in_short = first and re.search(rf"(?<!\w){first.group()}(?!\w)", of.flat_body)
    return bool(in_short) or any(_names(of.body, name) for name in names)


def _names_position(of: Reading) -> bool:
    """Whether each word of its name stands there, in whatever ending or compound."""
    words = re.findall(r"\w{4,}", flat(of.facts.position))
    if not words:
        return _names(of.body, of.facts.position)
    return all(re.search(rf"(?<!\w){word[:7]}", of.flat_body) for word in words)


def _is_addressed(of: Reading) -> bool:
    greeting, to = of.words["greeting"], of.facts.recipient
    if to:
        if not of.languages[0].greets_by_name:
            return greeting.strip(" ,") not in ("", of.languages[0].nobody)
        return any(part in greeting for part in re.split(r"\s+", to.name) if len(part) > 1)
    return bool(greeting.strip()) and not of.says("generic", greeting)


def _has_particular(of: Reading) -> bool:
    if of.facts.best_moment and stands_in(of.facts.best_moment, of.body):
        return True
    return of.says("particular")


def _length(of: Reading) -> float:
    count, parts = len(of.body.split()), len(of.paragraphs)
    if 70 <= count <= 140 and 2 <= parts <= 4:
        return 1
    return 0.5 if 50 <= count <= 200 else 0


def _is_short(of: Reading) -> bool:
    return len(of.sentences) <= 10 and len(of.body.split()) <= 200


def _timing(of: Reading) -> float:
    if of.days_since is None or of.days_since <= 2:
        return 1
    return 0.5 if of.days_since <= 7 else 0


def _is_reachable(of: Reading) -> bool:
    closing, name = of.words["closing"].strip(), of.words["signature_name"].strip()
    everything = "\n".join((of.body, closing, name))
    by = of.facts.writer_phone or of.facts.writer_email or _REACH.search(everything)
    is_full_name = len(re.findall(r"[^\W\d_]{2,}|[^\W\d_]\.", name)) > 1
    return bool(closing and is_full_name and by)


def _is_spelled_as_recorded(of: Reading) -> bool:
    text = bare("\n".join((of.words["subject"], of.words["greeting"], of.body)))
    facts = [bare(fact) for fact in (of.facts.company, of.facts.position)]
    return all(fact in text or fact.casefold() not in text.casefold() for fact in facts)


@dataclass(frozen=True)
class _Check:
    key: str
    weight: int
    met: Callable[[Reading], float]
    text: str | Promise


def _saying(what: str) -> Callable[[Reading], bool]:
    """Nothing is missing from a letter that is not understood whole: better to miss one."""
    return lambda of: of.says(what) or of.is_partly_unread


_ADDRESSED = _Check(
    "addressed", 6, _is_addressed, _("A letter to a person by name is read more readily.")
)
_REACHABLE = _Check(
    "reachable",
    4,
    _is_reachable,
    _("Your full name and a phone number or an email address make it easy to answer."),
)
_SUBJECT = _Check(
    "subject",
    3,
    lambda of: (
        _names(of.words["subject"], of.facts.position)
        and _names(of.words["subject"], of.facts.writer_name)
    ),
    _("With the position and your name in the subject, it is easy to find again."),
)
_SPELLED = _Check(
    "spelled",
    3,
    _is_spelled_as_recorded,
    _("The company or the position is spelled differently from your record."),
)
_CHECKS = (
    _Check(
        "thanks",
        8,
        _saying("thanks"),
        _("Thanking them at the very beginning sets the tone."),
    ),
    _Check(
        "particular",
        8,
        lambda of: of.is_partly_unread or (of.says("enjoyed") and _has_particular(of)),
        _("It would be stronger with one thing from the interviews that fits no other employer."),
    ),
    _Check(
        "reopens",
        8,
        _saying("reopens"),
        _("You could say that you are still interested if this position opens up again."),
    ),
    _Check(
        "position",
        7,
        _names_position,
        _("Naming the position tells them right away what the letter is about."),
    ),
    _ADDRESSED,
    _Check(
        "disappointed",
        6,
        _saying("disappointed"),
        _("You may say in one sentence that you are disappointed."),
    ),
    _Check(
        "respect",
        6,
        _saying("respect"),
        _("You could say in a few words that you respect their decision."),
    ),
    _Check(
        "length",
        6,
        _length,
        _("Two to four short paragraphs are read to the end."),
    ),
    _Check(
        "excited",
        5,
        _saying("excited"),
        _("They may like to read what attracted you to the work there."),
    ),
    _Check("wishes", 5, _saying("wishes"), _("Wishing them well makes a warm ending.")),
    _Check(
        "another",
        5,
        _saying("another"),
        _("You could leave the door open for another position that fits your strengths."),
    ),
    _Check(
        "happy",
        5,
        lambda of: _names_company(of) and (of.says("happy") or of.says("excited")),
        _("You could say, with the organization’s name, that you would be glad to work there."),
    ),
    _Check(
        "contact",
        4,
        _saying("contact"),
        _("Inviting them to call or write makes it easy for them."),
    ),
    _REACHABLE,
    _Check(
        "timing",
        4,
        _timing,
        _("A few days have passed since the news. The letter is still welcome; sooner is better."),
    ),
    _SUBJECT,
    _SPELLED,
    _Check(
        "recipient",
        3,
        lambda of: of.facts.recipient is not None,
        _("Write to one person: the one who decided, or the one you got on with best."),
    ),
    # The register only the writer can judge: it counts as met.
    _Check("register", 2, lambda of: 1, ""),
    _Check(
        "keeps",
        2,
        _saying("keeps"),
        _("You could add that they may keep your application on file."),
    ),
)
_SHORT = _Check("length", 6, _is_short, _("A few sentences are enough for a letter like this."))
_GENERAL = (_ADDRESSED, _SHORT, _REACHABLE, _SUBJECT, _SPELLED)
# What a letter of this kind must hold and the record may not know (DOMAIN section 3). It is said
# however well the rest stands, and weighs nothing.
_NEWS = _Check(
    "news",
    0,
    lambda of: not of.says("unsaid"),
    _("Say in a line what is new since last time. That is what they will look for."),
)
OF_A_KIND: dict[Kind, tuple[_Check, ...]] = {
    Kind.CAME_SECOND: (),
    Kind.FINALIST: (),
    Kind.THANKS: (
        _Check(
            "particular",
            0,
            _has_particular,
            _("It would be stronger with one thing that was said in the interview."),
        ),
    ),
    Kind.STATUS: (),
    Kind.FEEDBACK: (),
    Kind.REFERRER_THANKS: (),
    Kind.KEEP_IN_TOUCH: (
        _Check(
            "brings",
            0,
            lambda of: not of.says("unnamed"),
            _("Say what you are sending them, and put the link or the text here."),
        ),
        _NEWS,
    ),
    Kind.REAPPLY: (_NEWS,),
    Kind.WITHDRAW: (),
    Kind.ACCEPT: (
        _Check(
            "first_day",
            0,
            lambda of: any(names_a_day(of.body, language.page) for language in of.languages),
            _("Naming your first day, and the pay and place of the offer, leaves nothing open."),
        ),
    ),
    Kind.DECLINE: (),
}


@dataclass(frozen=True)
class _Gate:
    """`finds` gives the words of the letter that trip it, or none; `text` quotes them."""

    key: str
    takes: int
    finds: Callable[[Reading], str]
    text: Promise


def _finding(what: str) -> Callable[[Reading], str]:
    def words(of: Reading) -> str:
        match = of.words_that_say(what, of.own_words)
        return of.excerpt(match) if match else ""

    return words


def _sent_elsewhere(of: Reading) -> str:
    if bare(of.body) in {bare(body) for body in of.sent_elsewhere}:
        return " ".join(of.body.split()[:6])
    greeting = of.words["greeting"]
    return greeting if of.says("elsewhere", greeting) else _finding("elsewhere")(of)


def _demanding(of: Reading) -> str:
    questions = list(re.finditer(r"\?", of.own_words))
    return _finding("demands")(of) or (of.excerpt(questions[1]) if len(questions) > 1 else "")


def _gushing(of: Reading) -> str:
    cries = list(re.finditer("!", of.own_words))
    emoji = list(_EMOJI.finditer(of.own_words))
    found = [*of.praise()[2:3], *cries[1:2], *emoji[:1]]
    return of.excerpt(found[0]) or found[0].group() if found else ""


_GATES = (
    _Gate(
        "blame",
        20,
        _finding("blame"),
        _("“%(words)s” may sound hurt or reproachful. Would you soften it?"),
    ),
    _Gate(
        "argues",
        20,
        _finding("argues"),
        _("“%(words)s” seems to ask them to reconsider. That rarely helps."),
    ),
    _Gate(
        "fails",
        15,
        _finding("fails"),
        _("“%(words)s” guesses why the position could open up. “If it opens again” is enough."),
    ),
    _Gate(
        "compares",
        15,
        _finding("compares"),
        _("“%(words)s” is about the person they chose. It is better left out."),
    ),
    _Gate(
        "begs",
        10,
        _finding("begs"),
        _("“%(words)s” sounds like pleading. Calm words are stronger."),
    ),
    _Gate(
        "demands",
        8,
        _demanding,
        _("“%(words)s” asks for reasons, or for several things. One gentle question is plenty."),
    ),
    _Gate(
        "sells",
        5,
        _finding("sells"),
        _("“%(words)s” sells again what is in your application. They have that already."),
    ),
    _Gate(
        "gushes",
        4,
        _gushing,
        _(
            "“%(words)s” is a little loud. Less praise, no emoji and no exclamation marks would "
            "sound more like you."
        ),
    ),
    _Gate(
        "told_elsewhere",
        5,
        _sent_elsewhere,
        _(
            "“%(words)s” was already sent to somebody else there. Different words for each person "
            "are kinder."
        ),
    ),
)


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


# Of every hint that can be put aside.
KEYS = frozenset(
    [check.key for checks in (_CHECKS, _GENERAL, *OF_A_KIND.values()) for check in checks]
    + [gate.key for gate in _GATES]
    + ["foreign"]
)


def _tripped(of: Reading) -> dict[_Gate, str]:
    """The gates of its kind that the letter trips, the heaviest first, with the words meant."""
    gates = _GATES if of.kind in _RATED else _GATES[-2:]
    words = {gate: gate.finds(of) for gate in sorted(gates, key=lambda gate: -gate.takes)}
    return {gate: excerpt for gate, excerpt in words.items() if excerpt}


def score(of: Reading) -> Score:
    """How the letter stands against the rubric of its kind."""
    return _score(of, _tripped(of))


def _score(of: Reading, tripped: Collection[_Gate]) -> Score:
    checks = _CHECKS if of.kind in _RATED else _GENERAL
    met = {check: float(check.met(of)) for check in checks}
    total = sum(check.weight for check in checks)
    gained = sum(check.weight * share for check, share in met.items())
    points = round(100 * gained / total) - sum(gate.takes for gate in tripped)
    lacking = [check for check in checks if met[check] < 1]
    lacking.sort(key=lambda check: -check.weight * (1 - met[check]))
    return Score(
        max(points, 0),
        tuple(check.key for check in lacking),
        tuple(gate.key for gate in tripped),
    )


def hints(of: Reading, *, put_aside: Collection[str] = ()) -> tuple[Hint, ...]:
    """At most three sentences, the heaviest first.

    A letter that is ready gets none but gates, and that its respect or its open door is lost.
    """
    tripped = _tripped(of)
    gaps = gaps_in("\n".join(of.words.values()))
    shown = [Hint("placeholder", _gap_left(gaps[0]), blocks=True)] if gaps else []
    shown += [
        Hint(gate.key, gate.text % {"words": words})
        for gate, words in tripped.items()
        if gate.key not in put_aside
    ]
    shown += _in_another_language(of, put_aside)
    unmet = [check for check in OF_A_KIND[Kind(of.kind)] if not check.met(of)]
    shown += [Hint(check.key, str(check.text)) for check in unmet if check.key not in put_aside]
    checks = {check.key: check.text for check in (_CHECKS if of.kind in _RATED else _GENERAL)}
    shown += [Hint(key, str(checks[key])) for key in _worth_saying(_score(of, tripped), put_aside)]
    return tuple(shown[:AT_MOST])


def _gap_left(gap: str) -> str:
    return gettext("There is still a gap to fill in: %(gap)s") % {"gap": gap}


def _worth_saying(found: Score, put_aside: Collection[str]) -> list[str]:
    """What is missing and is said, in the order of its weight."""
    room = 0 if found.points >= READY else 2 if found.points >= NEARLY else AT_MOST
    missing = [key for key in found.missing if key not in put_aside]
    always = [key for key in missing if key in _ALWAYS_SAID]
    others = [key for key in missing if key not in _ALWAYS_SAID][: max(room - len(always), 0)]
    return [key for key in missing if key in {*always, *others}]
