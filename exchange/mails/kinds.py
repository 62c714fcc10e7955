"""What a mail is about, and the words that say so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from exchange.mails.vocabulary import VOCABULARIES, Vocabulary

SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n\s*\n|(?<=:)\n")
MOST_SENTENCES = 200
LONGEST_SENTENCE = 800
MOST_WORDS = 3
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
    if found["absent"] or found["withdrawn"]:
        return Guess(MailKind.OTHER, found["absent"] or found["withdrawn"])
    if found["not_a_job"] and not found["about_a_job"]:
        return Guess(MailKind.OTHER, found["not_a_job"])
    if refused := _refusal(found):
        return refused
    for name, kind in _IN_ORDER.items():
        if found[name]:
            return Guess(kind, found[name])
    return Guess(MailKind.OTHER)


# What is said besides counts less: an invitation thanks for the application, too.
_IN_ORDER = {
    "offer": MailKind.OFFER,
    "advertising": MailKind.OTHER,
    "assessment": MailKind.ASSESSMENT,
    "calling_off": MailKind.CANCELLATION,
    "invitation": MailKind.INVITATION,
    "waiting": MailKind.WAITING,
    "acknowledgement": MailKind.ACKNOWLEDGEMENT,
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
    text = PLACEHOLDER.sub(lambda match: match["name"] or "it", text)
    pieces = (" ".join(piece.split()) for piece in SENTENCES.split(text))
    return [piece[:LONGEST_SENTENCE] for piece in pieces if piece][:MOST_SENTENCES]


# A condition makes nothing of these less true.
_UNCONDITIONAL = {"absent", "not_a_job", "about_a_job", "advertising", "acknowledgement"}
_REFUSING = {"refusal", "another"}


def _found_in(sentence: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    patterns = vocabulary.patterns
    condition = patterns["unless"].search(sentence)
    is_called_off = patterns["calling_off"].search(sentence) is not None
    for name, pattern in patterns.items():
        if name in ("unless", "unsure") or not (match := pattern.search(sentence)):
            continue
        is_conditional = condition is not None and condition.start() < match.end()
        if is_conditional and name not in _UNCONDITIONAL:
            continue
        if is_called_off and name in _REFUSING:
            continue
        if name == "offer" and patterns["unsure"].search(sentence):
            continue
        yield name, match[0].strip()
