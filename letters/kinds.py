"""The kinds of letter, and the variants of each."""

from dataclasses import dataclass

from django.db import models

from applications.models.verdict import VerdictKind


class Kind(models.TextChoices):
    CAME_SECOND = "came_second", "After coming second"
    FINALIST = "finalist", "Finalist, not chosen"
    THANKS = "thanks", "Thanks after an interview"
    STATUS = "status", "Asking how things stand"
    FEEDBACK = "feedback", "Asking for feedback"
    REFERRER_THANKS = "referrer_thanks", "Thanks to the person who referred me"
    KEEP_IN_TOUCH = "keep_in_touch", "Keeping in touch"
    REAPPLY = "reapply", "Applying again"
    WITHDRAW = "withdraw", "Withdrawing"
    ACCEPT = "accept", "Accepting an offer"
    DECLINE = "decline", "Declining an offer"


class Variant(models.TextChoices):
    """The tones a draft can be had in; `KINDS` says which kind has which."""

    WARM = "warm", "Warm"
    FORMAL = "formal", "Formal"
    BRIEF = "brief", "Brief"
    PLAIN = "plain", "Plain"
    LIGHT = "light", "Two light lines"
    WITH_SOMETHING = "with_something", "With something for them"
    KEEP_FILE = "keep_file", "Leave to keep my file"


@dataclass(frozen=True)
class LetterKind:
    """What is so of every letter of a kind.

    The first of its `variants` is the default. What `answers` a verdict is written once for it, and
    only when it stands.
    """

    variants: tuple[Variant, ...] = (Variant.PLAIN,)
    answers: VerdictKind | None = None


_TONES = (Variant.WARM, Variant.FORMAL, Variant.BRIEF)
KINDS: dict[Kind, LetterKind] = {
    Kind.CAME_SECOND: LetterKind(_TONES, answers=VerdictKind.CAME_SECOND),
    Kind.FINALIST: LetterKind(_TONES, answers=VerdictKind.FINALIST),
    Kind.THANKS: LetterKind(),
    Kind.STATUS: LetterKind(),
    Kind.FEEDBACK: LetterKind(),
    Kind.REFERRER_THANKS: LetterKind(),
    Kind.KEEP_IN_TOUCH: LetterKind((Variant.LIGHT, Variant.WITH_SOMETHING, Variant.KEEP_FILE)),
    Kind.REAPPLY: LetterKind(),
    Kind.WITHDRAW: LetterKind(),
    Kind.ACCEPT: LetterKind(),
    Kind.DECLINE: LetterKind(),
}
