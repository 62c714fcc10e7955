"""The points of the rubric: what a letter should hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from letters.hints.flat_text import bare, stands_in
from letters.hints.named import names, names_company, names_position
from letters.hints.reading import Reading
from letters.kinds import Kind
from paper.typography import names_a_day

_REACH = re.compile(r"@|\d(?:[\s().\-/]{0,2}\d){6}")


def _is_addressed(of: Reading) -> bool:
    greeting, to = of.words["greeting"], of.facts.recipient
    if to:
        if not of.languages[0].greets_by_name:
            return greeting.strip(" ,") not in ("", of.languages[0].nobody)
        return any(part in greeting for part in re.split(r"\s+", to.name) if len(part) > 1)
    return bool(greeting.strip()) and not of.says("generic", greeting)


def _has_particular(of: Reading) -> bool:
    # As it was noted, or as a draft words it.
    moments = (of.facts.best_moment, of.spoken.moment.text, of.spoken.round.moment.text)
    return of.has_a_particular or any(moment and stands_in(moment, of.body) for moment in moments)


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
    return bool(closing and name and by)


def _is_spelled_as_recorded(of: Reading) -> bool:
    """A position also as the language writes it: small in French, with capitals in German."""
    text = bare("\n".join((of.words["subject"], of.words["greeting"], of.body)))
    spellings = ((of.facts.company,), (of.facts.position, of.spoken.position))
    return all(
        any(bare(name) in text for name in names)
        or bare(names[0]).casefold() not in text.casefold()
        for names in spellings
    )


@dataclass(frozen=True, eq=False)
class Check:
    """One point of the rubric: `met` says how far a letter has it, 0 to 1; `text` what lacks it."""

    key: str
    weight: int
    met: Callable[[Reading], float]
    text: str | Promise


def _saying(what: str) -> Callable[[Reading], bool]:
    """Nothing is missing that an unread clause could say: better to miss one."""
    return lambda of: of.may_say(what)


_ADDRESSED = Check(
    "addressed", 6, _is_addressed, _("A letter to a person by name is read more readily.")
)
_REACHABLE = Check(
    "reachable",
    4,
    _is_reachable,
    _("Your full name and a phone number or an email address make it easy to answer."),
)
_SUBJECT = Check(
    "subject",
    3,
    lambda of: (
        names(of.words["subject"], of.facts.position)
        and names(of.words["subject"], of.facts.writer_name)
    ),
    _("With the position and your name in the subject, it is easy to find again."),
)
_SPELLED = Check(
    "spelled",
    3,
    _is_spelled_as_recorded,
    _("The company or the position is spelled differently from your record."),
)
CHECKS = (
    Check(
        "thanks",
        8,
        _saying("thanks"),
        _("Thanking them at the very beginning sets the tone."),
    ),
    Check(
        "particular",
        8,
        lambda of: of.may_say("enjoyed") and _has_particular(of),
        _("It would be stronger with one thing about them that fits no other employer."),
    ),
    Check(
        "reopens",
        8,
        _saying("reopens"),
        _("You could say that you are still interested if this position opens up again."),
    ),
    Check(
        "position",
        7,
        names_position,
        _("Naming the position tells them right away what the letter is about."),
    ),
    _ADDRESSED,
    Check(
        "disappointed",
        6,
        _saying("disappointed"),
        _("You may say in one sentence that you are disappointed."),
    ),
    Check(
        "respect",
        6,
        _saying("respect"),
        _("You could say in a few words that you respect their decision."),
    ),
    Check(
        "length",
        6,
        _length,
        _("Two to four short paragraphs are read to the end."),
    ),
    Check(
        "excited",
        5,
        _saying("excited"),
        _("They may like to read what attracted you to the work there."),
    ),
    Check("wishes", 5, _saying("wishes"), _("Wishing them well makes a warm ending.")),
    Check(
        "another",
        5,
        _saying("another"),
        _("You could leave the door open for another position that fits your strengths."),
    ),
    Check(
        "happy",
        5,
        lambda of: names_company(of) and (of.says("happy") or of.says("excited")),
        _("You could say, with the organization’s name, that you would be glad to work there."),
    ),
    Check(
        "contact",
        4,
        _saying("contact"),
        _("Inviting them to call or write makes it easy for them."),
    ),
    _REACHABLE,
    Check(
        "timing",
        4,
        _timing,
        _("A few days have passed since the news. The letter is still welcome; sooner is better."),
    ),
    _SUBJECT,
    _SPELLED,
    Check(
        "recipient",
        3,
        lambda of: of.facts.recipient is not None,
        _("Write to one person: the one who decided, or the one you got on with best."),
    ),
    # The register only the writer can judge: it counts as met.
    Check("register", 2, lambda of: 1, ""),
    Check(
        "keeps",
        2,
        _saying("keeps"),
        _("You could add that they may keep your application on file."),
    ),
)
_SHORT = Check("length", 6, _is_short, _("A few sentences are enough for a letter like this."))
GENERAL = (_ADDRESSED, _SHORT, _REACHABLE, _SUBJECT, _SPELLED)
# What a letter of this kind must hold and the record may not know. It is said however
# well the rest stands, and weighs nothing.
_NEWS = Check(
    "news",
    0,
    lambda of: not of.says("unsaid"),
    _("Say in a line what is new since last time. That is what they will look for."),
)
OF_A_KIND: dict[Kind, tuple[Check, ...]] = {
    Kind.CAME_SECOND: (),
    Kind.FINALIST: (),
    Kind.THANKS: (
        Check(
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
        Check(
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
        Check(
            "first_day",
            0,
            lambda of: any(names_a_day(of.body, language.page) for language in of.languages),
            _("Naming your first day, and the pay and place of the offer, leaves nothing open."),
        ),
    ),
    Kind.DECLINE: (),
}
