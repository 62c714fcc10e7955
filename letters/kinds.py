"""The kinds of letter, their variants, and the languages they are written in."""

from django.db import models


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
    """The tones a draft can be had in. `VARIANTS` says which kind has which, first is default."""

    WARM = "warm", "Warm"
    FORMAL = "formal", "Formal"
    BRIEF = "brief", "Brief"
    PLAIN = "plain", "Plain"
    LIGHT = "light", "Two light lines"
    WITH_SOMETHING = "with_something", "With something for them"
    KEEP_FILE = "keep_file", "Leave to keep my file"


_TONES = (Variant.WARM, Variant.FORMAL, Variant.BRIEF)
VARIANTS: dict[Kind, tuple[Variant, ...]] = dict.fromkeys(Kind, (Variant.PLAIN,)) | {
    Kind.CAME_SECOND: _TONES,
    Kind.FINALIST: _TONES,
    Kind.KEEP_IN_TOUCH: (Variant.LIGHT, Variant.WITH_SOMETHING, Variant.KEEP_FILE),
}


class Language(models.TextChoices):
    EN_US = "en-us", "English (US)"
    EN_GB = "en-gb", "English (UK)"
    DE = "de", "Deutsch"
    FR = "fr", "Français"
    ES = "es", "Español"
