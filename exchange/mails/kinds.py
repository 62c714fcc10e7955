"""What a mail is about, and the words that say so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from django.db import models
from django.utils.translation import gettext_lazy as _

from exchange.mails.sentences import ASKING, NOES, STILL_OPEN, findings_in, parts_by_job
from exchange.mails.vocabulary import VOCABULARIES

# Of each kind of words, so many are shown.
MOST_WORDS = 3


class MailKind(models.TextChoices):
    ACKNOWLEDGEMENT = "acknowledgement", _("They received your application")
    INVITATION = "invitation", _("They invite you to an interview")
    CANCELLATION = "cancellation", _("They move an interview, or call it off")
    ASSESSMENT = "assessment", _("They ask for a task or a test")
    REFUSAL = "refusal", _("They turn you down")
    ANOTHER_CHOSEN = "another_chosen", _("They chose somebody else")
    FINALIST = "finalist", _("They chose somebody else, and you were among the last")
    JOB_CLOSED = "job_closed", _("The job was closed")
    OFFER = "offer", _("They offer you the job")
    CALLED_BACK = "called_back", _("They ask whether you are still interested")
    OFFER_WITHDRAWN = "offer_withdrawn", _("They take their offer back")
    WAITING = "waiting", _("They need more time")
    OTHER = "other", _("Something else")


REFUSALS = {
    MailKind.REFUSAL,
    MailKind.ANOTHER_CHOSEN,
    MailKind.FINALIST,
    MailKind.JOB_CLOSED,
    MailKind.OFFER_WITHDRAWN,
}


_MEETINGS = {"invitation", "probable_invitation", "assessment"}
# So many sentences are tried as the first about another job.
MOST_PARTINGS = 3
_ONWARD = {MailKind.INVITATION, MailKind.ASSESSMENT}


_INTERVIEW = re.compile(
    r"\b(?:interview|\w*gespräch|entretien|entrevista|colloquio)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Guess:
    """A kind, and the words of the mail that made it likely."""

    kind: MailKind
    words: tuple[str, ...] = ()


def guess_kind(
    text: str, subject: str = "", invited_to: str = "", *, names_time: bool = False
) -> Guess:
    """What the mail is most likely about, by its words and the title of an appointment in it.

    One about a job that `names_time`, a day to come with its time, and says nothing else invites.
    Of longer texts, the first `sentences.MOST_TEXT` characters are read.
    """
    found = _Findings.of(f"{subject}\n\n{text}")
    found["invitation"] += tuple(filter(None, [invited_to]))
    found.overrule()
    # It names the offer, and often says that the job is gone.
    if words := found["taken_back"]:
        return Guess(MailKind.OFFER_WITHDRAWN, _few(words))
    if words := _something_else(found, subject):
        return Guess(MailKind.OTHER, words)
    if refused := _refusal(found):
        return refused
    if found["about_a_job"] or found["invitation"] or found["calling_off"]:
        found["calling_off"] += found["other_time"]
    if found.points() >= ENOUGH:
        found["probable_refusal"] += found.reasons()
    for name, kind in _IN_ORDER.items():
        if words := found[name]:
            return _ranked(kind, words, found)
    about = found["about_a_job"] or tuple(_INTERVIEW.findall(subject))
    if names_time and about:
        return Guess(MailKind.INVITATION, _few(about))
    return Guess(MailKind.OTHER)


def guess_two(text: str) -> list[tuple[Guess, str]]:
    """Two guesses, each with its part of the mail, where that turns down for one job and invites
    for another; else none."""
    found = _Findings.of(text)
    if not (found.any_of(NOES) and found.any_of(_MEETINGS)):
        return []
    for parts in islice(parts_by_job(text), MOST_PARTINGS):
        guesses = [guess_kind(part) for part in parts]
        kinds = {guess.kind for guess in guesses}
        if len(kinds & REFUSALS) == 1 and kinds & _ONWARD:
            return list(zip(guesses, parts, strict=True))
    return []


def calls_off(words: Iterable[str]) -> bool:
    """Whether the words of a guess say that an interview does not take place at all."""
    return any(
        vocabulary.patterns["called_off"].search(text)
        for text in words
        for vocabulary in VOCABULARIES
    )


# What is said besides counts less: an invitation thanks for the application, too.
_IN_ORDER = {
    "offer": MailKind.OFFER,
    "advertising": MailKind.OTHER,
    "assessment": MailKind.ASSESSMENT,
    "calling_off": MailKind.CANCELLATION,
    "invitation": MailKind.INVITATION,
    "called_back": MailKind.CALLED_BACK,
    "welcome": MailKind.OFFER,
    "waiting": MailKind.WAITING,
    "given_away": MailKind.ANOTHER_CHOSEN,
    "declined": MailKind.REFUSAL,
    "taken": MailKind.REFUSAL,
    "no_job": MailKind.JOB_CLOSED,
    "probable_refusal": MailKind.REFUSAL,
    "probable_invitation": MailKind.INVITATION,
    "missing": MailKind.OTHER,
    "acknowledgement": MailKind.ACKNOWLEDGEMENT,
    "patience": MailKind.WAITING,
}


# By these words somebody was not only among the last, but the next: second, or one of the last two.
_SECOND = re.compile(
    r"\b(second|zweit\w+|platz (2|zwei)|2\. platz|deuxième|seconde|segund\w|second[oa]"
    r"|(final|last) (two|2)|(two|2) (\w+ )?(candidates|finalists)"
    r"|(down to|between) (the )?(two|2|you)"
    r"|(letzten|engsten) (zwei|beiden|2)|zwischen (ihnen|zwei)"
    r"|(deux|2) (derni\w+|finalistes|candidat\w+)|entre (vous|deux)"
    r"|(dos|2) (últim\w+|finalistas|candidat\w+)|últim\w+ (dos|2)|entre (usted|dos)"
    r"|(due|2) (ultim\w+|finalisti|candidat\w+)|ultim\w+ (due|2)|tra (lei|due))\b",
    re.IGNORECASE,
)


def says_second(words: Iterable[str]) -> bool:
    """Whether the words by which a mail is about a finalist name the second place."""
    return any(map(_SECOND.search, words))


# What a refusal often says besides its no, and how much it counts where no clearer one was found.
_POINTS = {
    "bare_no": 3,
    "possible_no": 2,
    "comparison": 2,
    "farewell": 2,
    "regret": 1,
    "decision": 1,
    "ahead": -2,
    "pending": -2,
    "pitch": -2,
    "question": -2,
}
ENOUGH = 3


def _something_else(found: "_Findings", subject: str) -> tuple[str, ...]:
    """The words by which the mail is about no job, or tells nothing of one."""
    if words := found["absent"] or found["withdrawn"] or found["selling"]:
        return words
    if found["not_a_job"] and not found["about_a_job"]:
        return found["not_a_job"]
    # Newsletters quote refusals; none says in its subject that it is one.
    return _Findings.of(subject)["advertising"]


def _refusal(found: "_Findings") -> Guess | None:
    if words := found["another"]:
        return _ranked(MailKind.ANOTHER_CHOSEN, words, found)
    for name in ("filled", "refusal", "closed"):
        if words := found[name]:
            if found["given_away"]:
                return _ranked(MailKind.ANOTHER_CHOSEN, found["given_away"] + words, found)
            kind = MailKind.JOB_CLOSED if name == "closed" else MailKind.REFUSAL
            return _ranked(kind, words, found)
    return None


def _ranked(kind: MailKind, words: tuple[str, ...], found: "_Findings") -> Guess:
    """The guess; a finalist's where the reader was told to be among the last."""
    if found["near"] and kind in (MailKind.ANOTHER_CHOSEN, MailKind.REFUSAL):
        return Guess(MailKind.FINALIST, _few(words + found["near"]))
    return Guess(kind, _few(words))


def _few(words: tuple[str, ...]) -> tuple[str, ...]:
    """The first of them, without those that stand within another."""
    longest = [text for text in words if not any(text in other != text for other in words)]
    return tuple(dict.fromkeys(longest))[:MOST_WORDS]


# Where the one is found, the others are not meant.
_OVERRULED = {
    "welcome": NOES,
    "offer": NOES,
    # What was told then is often repeated.
    "called_back": NOES - {"refusal", "filled", "closed"},
    "acknowledgement": {"absent"},
    "calling_off": {"absent"},
    "pitch": {"filled", "closed", "no_job", "taken"},
}
# With these it was a refusal all the same, which offers something else.
_SURE = {"farewell", "comparison", "door", "pitch"}
# Who only asks the reader for something has refused where the no is put as refusals usually are, or
# one of these is said as well.
_SIGHS = {"regret", "decision", "near"}
_WEAK_NOES = NOES - {"refusal", "filled", "closed"}


class _Findings(dict[str, tuple[str, ...]]):
    """The words that were found, by the names of the fields of `Vocabulary`."""

    def __missing__(self, name: str) -> tuple[str, ...]:
        return ()

    def overrule(self) -> None:
        if self["still_wanted"]:
            self["called_back"] += self["other_left"]
        for name, overruled in _OVERRULED.items():
            if self[name]:
                self.update(dict.fromkeys(overruled, ()))
        is_open = self.any_of(STILL_OPEN) and not self.any_of(_SURE)
        is_asking = self.any_of(ASKING) and not self.any_of(_SURE | _SIGHS)
        if is_open or is_asking:
            self.update(dict.fromkeys(NOES if is_open else _WEAK_NOES, ()))
        # Under a refusal, a program advertises other jobs.
        if self["acknowledgement"] and (self["declined"] or self["given_away"]):
            self["advertising"] = ()

    def any_of(self, names: Iterable[str]) -> bool:
        return any(self[name] for name in names)

    def points(self) -> int:
        """How much speaks for a refusal where no clear one was found."""
        found = {name: points for name, points in _POINTS.items() if self[name]}
        if "bare_no" in found:
            found.pop("possible_no", None)
        # Without any no, it takes one sign more.
        return sum(found.values()) - (not self.any_of({"bare_no", "possible_no"}))

    def reasons(self) -> tuple[str, ...]:
        return tuple(
            words for name, points in _POINTS.items() if points > 0 for words in self[name]
        )

    @classmethod
    def of(cls, text: str) -> "_Findings":
        found = cls()
        for name, words in findings_in(text):
            if len(found[name]) < MOST_WORDS and words not in found[name]:
                found[name] = (*found[name], words)
        return found
