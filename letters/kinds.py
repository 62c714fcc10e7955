"""The kinds of letter, and the variants of each."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from applications.models.verdict import VerdictKind


class Kind(models.TextChoices):
    CAME_SECOND = "came_second", _("After coming second")
    FINALIST = "finalist", _("Finalist, not chosen")
    THANKS = "thanks", _("Thanks after an interview")
    STATUS = "status", _("Follow-up")
    FEEDBACK = "feedback", _("Asking for feedback")
    REFERRER_THANKS = "referrer_thanks", _("Thanks for a referral")
    KEEP_IN_TOUCH = "keep_in_touch", _("Keeping in touch")
    REAPPLY = "reapply", _("Applying again")
    WITHDRAW = "withdraw", _("Withdrawing")
    ACCEPT = "accept", _("Accepting an offer")
    DECLINE = "decline", _("Declining an offer")


# The person's own decisions: the company waits for them, even where it wants no other letter.
DECISIONS = (Kind.WITHDRAW, Kind.ACCEPT, Kind.DECLINE)


class Variant(models.TextChoices):
    """The tones a draft can be had in; `KINDS` says which kind has which."""

    WARM = "warm", _("Warm")
    FORMAL = "formal", _("Formal")
    BRIEF = "brief", _("Brief")
    PLAIN = "plain", _("Plain")
    LIGHT = "light", _("A line or two")
    WITH_SOMETHING = "with_something", _("With something useful to them")
    KEEP_FILE = "keep_file", _("They may keep my application")
    NEW_JOB = "new_job", _("I have found a job")


@dataclass(frozen=True, kw_only=True)
class LetterKind:
    """What all letters of one kind have in common.

    They can be drafted in these `variants`, the first of which is the default. A kind that
    `answers` a kind of verdict needs such a verdict, and there is one letter for each. Whether one
    `tells_how_it_stands`, nobody needs it any more once the application was reopened.
    """

    variants: tuple[Variant, ...] = (Variant.PLAIN,)
    answers: VerdictKind | None = None
    tells_how_it_stands: bool


_TONES = (Variant.WARM, Variant.FORMAL, Variant.BRIEF)
KINDS: dict[Kind, LetterKind] = {
    Kind.CAME_SECOND: LetterKind(
        variants=_TONES, answers=VerdictKind.CAME_SECOND, tells_how_it_stands=False
    ),
    Kind.FINALIST: LetterKind(
        variants=_TONES, answers=VerdictKind.FINALIST, tells_how_it_stands=False
    ),
    Kind.THANKS: LetterKind(tells_how_it_stands=True),
    Kind.STATUS: LetterKind(tells_how_it_stands=True),
    Kind.FEEDBACK: LetterKind(tells_how_it_stands=True),
    Kind.REFERRER_THANKS: LetterKind(tells_how_it_stands=False),
    Kind.KEEP_IN_TOUCH: LetterKind(
        variants=(Variant.LIGHT, Variant.WITH_SOMETHING, Variant.KEEP_FILE, Variant.NEW_JOB),
        tells_how_it_stands=True,
    ),
    Kind.REAPPLY: LetterKind(tells_how_it_stands=True),
    Kind.WITHDRAW: LetterKind(tells_how_it_stands=False),
    Kind.ACCEPT: LetterKind(tells_how_it_stands=False),
    Kind.DECLINE: LetterKind(tells_how_it_stands=False),
}
