"""What a mail is about, and the words that say so."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from django.db import models
from django.utils.translation import gettext_lazy as _

from exchange.mails.vocabulary import VOCABULARIES, Vocabulary
from exchange.mails.vocabulary.scopes import About, ScopedSentence

# Not after the number of a day: "am 24. verschieben".
SENTENCES = re.compile(r"(?<=[.!?…])(?<!\b\d\.)(?<!\b\d\d\.)\s+|\n\s*\n|(?<=:)\n")
# What somebody else wrote, long enough to be no name.
QUOTATION = re.compile(r"[\"“”„«»][^\"“”„«»\n]{25,400}[\"“”«»]")
# A refusal says its no within so much of what its writer wrote: the longest mail that these rules
# were measured with has 1,800 characters.
MOST_TEXT = 4000
MOST_SENTENCES = 200
# Words without a full stop are read in stretches.
STRETCH = re.compile(r"\S(?:.{0,598}\S)?(?!\S)|\S{600}")
MOST_WORDS = 3
# So often the same is looked for in a sentence.
MOST_MATCHES = 10
# "… will not consider you if it is too long": so near, a condition after the words counts, too.
A_FEW_WORDS = 10
# So far reaches what makes a no harmless.
NEARBY = 30
# What follows upon the name of a site is not said: "…/blog/rejected".
PATH = re.compile(r"((?:https?://|www\.)[\w.:-]+)/\S*(?<![.,;:!?)])")
PLACEHOLDER = re.compile(r"[{\[]{1,2}(?P<name>[^\]}{]{0,44}?)[}\]]{1,2}")


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
    WAITING = "waiting", _("They need more time")
    OTHER = "other", _("Something else")


REFUSALS = {
    MailKind.REFUSAL,
    MailKind.ANOTHER_CHOSEN,
    MailKind.FINALIST,
    MailKind.JOB_CLOSED,
}


@dataclass(frozen=True)
class Guess:
    """A kind, and the words of the mail that made it likely."""

    kind: MailKind
    words: tuple[str, ...] = ()


def guess_kind(text: str, subject: str = "", invited_to: str = "") -> Guess:
    """What the mail is most likely about, by its words and the title of an appointment in it.

    Of longer texts, the first `MOST_TEXT` characters are read.
    """
    found = _Findings.of(f"{subject}\n\n{text}")
    found["invitation"] += tuple(filter(None, [invited_to]))
    found.overrule()
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
    return Guess(MailKind.OTHER)


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


_NOES = {
    "another",
    "filled",
    "refusal",
    "closed",
    "given_away",
    "declined",
    "no_job",
    "taken",
    "comparison",
    "probable_refusal",
    "bare_no",
}
# Where the one is found, the others are not meant.
_OVERRULED = {
    "welcome": _NOES,
    "offer": _NOES,
    "acknowledgement": {"absent"},
    "calling_off": {"absent"},
    "pitch": {"filled", "closed", "no_job", "taken"},
}
# Who asks for something next, or is yet to answer, has hardly refused.
_STILL_OPEN = {"missing", "assessment", "invitation", "pending"}
# With these it was a refusal all the same, which offers something else.
_SURE = {"farewell", "comparison", "door", "pitch"}


# Who only asks the reader for something has refused where the no is put as refusals usually are, or
# one of these is said as well.
_ASKING = {"ahead", "question"}
_SIGHS = {"regret", "decision", "near"}
_WEAK_NOES = _NOES - {"refusal", "filled", "closed"}


class _Findings(dict[str, tuple[str, ...]]):
    """The words that were found, by the names of the fields of `Vocabulary`."""

    def __missing__(self, name: str) -> tuple[str, ...]:
        return ()

    def overrule(self) -> None:
        for name, overruled in _OVERRULED.items():
            if self[name]:
                self.update(dict.fromkeys(overruled, ()))
        is_open = self.any_of(_STILL_OPEN) and not self.any_of(_SURE)
        is_asking = self.any_of(_ASKING) and not self.any_of(_SURE | _SIGHS)
        if is_open or is_asking:
            self.update(dict.fromkeys(_NOES if is_open else _WEAK_NOES, ()))
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
        for sentence in _sentences(text):
            if sentence.endswith("?") and not _is_courtesy(sentence):
                found["question"] = (*found["question"], sentence)
            for vocabulary in VOCABULARIES:
                for name, words in _found_in(sentence, vocabulary):
                    if len(found[name]) < MOST_WORDS and words not in found[name]:
                        found[name] = (*found[name], words)
        return found


def _is_courtesy(sentence: str) -> bool:
    """Whether it is a question that asks for nothing that a refusal could not ask for, too."""
    return sentence.endswith("?") and any(
        vocabulary.patterns["courtesy"].search(sentence) for vocabulary in VOCABULARIES
    )


def _sentences(text: str) -> list[str]:
    text = text[:MOST_TEXT].replace("’", "'").replace("‘", "'").replace("\u00ad", "")
    text = QUOTATION.sub(" ", PATH.sub(r"\1", text))
    text = PLACEHOLDER.sub(lambda match: match["name"].strip() or "it", text)
    pieces = (" ".join(piece.split()) for piece in SENTENCES.split(text))
    stretches = (stretch for piece in pieces for stretch in STRETCH.findall(piece))
    return list(islice(stretches, MOST_SENTENCES))


# A condition makes nothing of these less true.
_UNCONDITIONAL = {
    "absent",
    "not_a_job",
    "about_a_job",
    "selling",
    "advertising",
    "acknowledgement",
    "pitch",
}
# What says something of a sentence, and nothing by itself.
_MARKS = {"unless", "unsure", "harmless", "undecided", "called_off", "elsewhere", "courtesy"}
_REFUSING = {"refusal", "another"}
_CHOICES = {"another", "given_away"}
# A no that names nothing is doubtful.
_MUST_BE_NAMED = {"refusal", "declined", "probable_refusal"}
# What makes a refusal only probable is often said of something small.
_DOUBTFUL = {"probable_refusal", "possible_no", "regret"}
# What a no denies is not said: "we will not invite you to an interview".
_HOPES = {"offer", "assessment", "invitation", "probable_invitation"}
# What became of an earlier application turns nobody down.
_NO_ANSWER = {"elsewhere", "calling_off", "undecided"}
# Neither does a question.
_ANSWERS = _REFUSING | {"filled", "closed", "probable_refusal"}


def _found_in(sentence: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    patterns = vocabulary.patterns
    condition = patterns["unless"].search(sentence)
    scoped = ScopedSentence(sentence, vocabulary.scope)
    marks = {name for name in _MARKS | {"calling_off"} if scoped.says(patterns[name])}
    put_together: list[tuple[str, str]] = []
    if marks.isdisjoint(_NO_ANSWER):
        put_together = list(_put_together(scoped, vocabulary, condition))
    yield from put_together
    if put_together or patterns["refusal"].search(sentence):
        marks.add("denied")
    not_meant = _not_meant(sentence, marks)
    for name, pattern in patterns.items():
        if name in not_meant:
            continue
        reach = A_FEW_WORDS if name in _REFUSING else 0
        for match in islice(pattern.finditer(sentence), MOST_MATCHES):
            is_conditional = condition is not None and condition.start() < match.end() + reach
            meant = _meant(name, scoped, match.span())
            if meant and (not is_conditional or name in _UNCONDITIONAL):
                yield meant, match[0].strip()
            if meant == name:
                break


def _meant(name: str, scoped: ScopedSentence, span: tuple[int, int]) -> str:
    """What such words say at that place; nothing where their no is about something else."""
    if name == "not_a_job" and scoped.is_house(*span):
        return ""
    if name not in _NOES | _DOUBTFUL:
        return name
    about = scoped.about(*span, is_choice=name in _CHOICES)
    if about == About.SOMETHING_ELSE:
        return ""
    return "bare_no" if about == About.UNNAMED and name in _MUST_BE_NAMED else name


def _not_meant(sentence: str, marks: set[str]) -> set[str]:
    """What a sentence with such marks does not say, whatever words are in it."""
    names = set(_MARKS)
    if marks & _NO_ANSWER:
        names |= _REFUSING | {"probable_refusal"}
    if "elsewhere" in marks or sentence.endswith("?"):
        names |= _ANSWERS
    if marks & {"unless", "harmless"}:
        names |= _DOUBTFUL
    if "denied" in marks:
        names |= _HOPES
    if "unsure" in marks:
        names.add("offer")
    if "courtesy" in marks and sentence.endswith("?"):
        names |= _STILL_OPEN | _ASKING | {"probable_invitation"}
    return names


def _put_together(
    scoped: ScopedSentence, vocabulary: Vocabulary, condition: re.Match[str] | None
) -> Iterator[tuple[str, str]]:
    """What the pieces of a no say together, unless something near makes it harmless."""
    sentence = scoped.sentence
    if vocabulary.pieces is None or sentence.endswith("?"):
        return
    for name, (start, end) in dict.fromkeys(vocabulary.pieces.found_in(sentence)):
        if scoped.says(vocabulary.patterns["harmless"], max(0, start - NEARBY), end + NEARBY):
            continue
        is_conditional = condition is not None and condition.start() < end + A_FEW_WORDS
        meant = _meant(name, scoped, (start, end))
        if meant and not is_conditional:
            yield meant, sentence[start:end]
