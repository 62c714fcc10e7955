"""What a mail is about, and the words that say so."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from exchange.mails.vocabulary import VOCABULARIES, Vocabulary

# Not after the number of a day: "am 24. verschieben".
SENTENCES = re.compile(r"(?<=[.!?…])(?<!\b\d\.)(?<!\b\d\d\.)\s+|\n\s*\n|(?<=:)\n")
# What somebody else wrote, long enough to be no name.
QUOTATION = re.compile(r"[\"“”„«»][^\"“”„«»\n]{25,400}[\"“”«»]")
MOST_SENTENCES = 200
LONGEST_SENTENCE = 800
MOST_WORDS = 3
# "… will not consider you if it is too long": so near, a condition after the words counts, too.
A_FEW_WORDS = 10
PLACEHOLDER = re.compile(r"[{\[]{1,2}\s*(?P<name>[^\]}{]{0,40}?)\s*[}\]]{1,2}")


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


def guess_kind(text: str, subject: str = "") -> Guess:
    """What the mail is most likely about, by its words alone."""
    found = _Findings.of(f"{subject}\n\n{text}")
    if words := found["absent"] or found["withdrawn"] or found["selling"]:
        return Guess(MailKind.OTHER, words)
    if found["not_a_job"] and not found["about_a_job"]:
        return Guess(MailKind.OTHER, found["not_a_job"])
    # Newsletters quote refusals; none says in its subject that it is one.
    if advertising := _Findings.of(subject)["advertising"]:
        return Guess(MailKind.OTHER, advertising)
    if not found["missing"] and (refused := _refusal(found)):
        return refused
    if found["about_a_job"] or found["invitation"] or found["calling_off"]:
        found["calling_off"] += found["other_time"]
    if found["farewell"] and found["regret"]:
        found["probable_refusal"] += found["regret"] + found["farewell"]
    for name, kind in _IN_ORDER.items():
        if found[name]:
            return Guess(kind, found[name])
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
    "waiting": MailKind.WAITING,
    "probable_refusal": MailKind.REFUSAL,
    "probable_invitation": MailKind.INVITATION,
    "missing": MailKind.OTHER,
    "acknowledgement": MailKind.ACKNOWLEDGEMENT,
    "patience": MailKind.WAITING,
}


def _refusal(found: "_Findings") -> Guess | None:
    if words := found["another"]:
        kind = MailKind.FINALIST if found["near"] else MailKind.ANOTHER_CHOSEN
        return Guess(kind, words + found["near"])
    if words := found["filled"]:
        return Guess(MailKind.REFUSAL, words + found["refusal"])
    if words := found["refusal"]:
        kind = MailKind.FINALIST if found["near"] else MailKind.REFUSAL
        return Guess(kind, words + found["near"])
    if words := found["closed"]:
        return Guess(MailKind.JOB_CLOSED, words)
    return None


class _Findings(dict[str, tuple[str, ...]]):
    """The words that were found, by the names of the fields of `Vocabulary`."""

    def __missing__(self, name: str) -> tuple[str, ...]:
        return ()

    @classmethod
    def of(cls, text: str) -> "_Findings":
        found = cls()
        for sentence in _sentences(text):
            for vocabulary in VOCABULARIES:
                for name, words in _found_in(sentence, vocabulary):
                    if len(found[name]) < MOST_WORDS and words not in found[name]:
                        found[name] = (*found[name], words)
        return found


def _sentences(text: str) -> list[str]:
    text = text.replace("’", "'").replace("‘", "'").replace("\u00ad", "")
    text = QUOTATION.sub(" ", text)
    text = PLACEHOLDER.sub(lambda match: match["name"] or "it", text)
    pieces = (" ".join(piece.split()) for piece in SENTENCES.split(text))
    return [piece[:LONGEST_SENTENCE] for piece in pieces if piece][:MOST_SENTENCES]


# A condition makes nothing of these less true.
_UNCONDITIONAL = {"absent", "not_a_job", "about_a_job", "selling", "advertising", "acknowledgement"}
# What says something of a sentence, and nothing by itself.
_MARKS = {"unless", "unsure", "harmless", "undecided", "called_off"}
_REFUSING = {"refusal", "another"}
# What makes a refusal only probable is often said of something small.
_DOUBTFUL = {"probable_refusal", "regret"}
# A question turns nobody down.
_ANSWERS = _REFUSING | {"filled", "closed", "probable_refusal"}


def _found_in(sentence: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    patterns = vocabulary.patterns
    condition = patterns["unless"].search(sentence)
    marks = ("calling_off", "undecided")
    is_no_answer = any(patterns[mark].search(sentence) for mark in marks)
    for name, pattern in patterns.items():
        if name in _MARKS or not (match := pattern.search(sentence)):
            continue
        reach = A_FEW_WORDS if name in _REFUSING else 0
        is_conditional = condition is not None and condition.start() < match.end() + reach
        if is_conditional and name not in _UNCONDITIONAL:
            continue
        if is_no_answer and name in _REFUSING:
            continue
        if name in _ANSWERS and sentence.endswith("?"):
            continue
        if name == "offer" and patterns["unsure"].search(sentence):
            continue
        if name in _DOUBTFUL and (condition or patterns["harmless"].search(sentence)):
            continue
        yield name, match[0].strip()
