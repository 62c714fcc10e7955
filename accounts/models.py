"""The person: who signs in, the letterhead their letters begin with, and who is invited."""

import datetime
import hashlib
import secrets
from datetime import timedelta
from typing import Any, NamedTuple, Self
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.countries import country_name, country_of_zone, suggest_country
from accounts.ownership import Owned, OwnedQuerySet
from accounts.postal_address import address_lines
from accounts.time_zone import time_zones, zone_called
from frame.editing import Versioned
from frame.gone_meanwhile import GoneMeanwhile, locked
from frame.rooms import listed_by_rooms


def validate_time_zone(name: str) -> None:
    if name not in time_zones():
        raise ValidationError(gettext("This time zone is not known. An example is Europe/Berlin."))


def operators_time_zone() -> str:
    return settings.TIME_ZONE


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields) -> "User":
        """A person who can sign in with `email`; without a password they cannot yet."""
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """A person who looks for work. There are no other kinds of user and no admin site."""

    email = models.EmailField(_("email"), max_length=254, unique=True)
    time_zone = models.CharField(
        max_length=64,
        default=operators_time_zone,
        validators=[validate_time_zone],
    )
    # A code of settings.LANGUAGES; empty for the language that the browser asks for.
    language = models.CharField(max_length=12, blank=True, default="", db_default="")
    # What the pages spoke when a mail or a feed was asked for, which no browser reads.
    language_of_pages = models.CharField(
        max_length=12, blank=True, default="", db_default="", editable=False
    )
    reminders_paused = models.BooleanField(default=False, db_default=False)
    # After a pause notes come back one a day more, counted from that day.
    reminders_resumed_on = models.DateField(null=True, blank=True, editable=False)
    # The hour of the person's own clock at which a mail says what is next; None for no mail.
    digest_hour = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    # The last day whose mail was sent, or was begun: none is sent twice.
    digest_claimed_on = models.DateField(null=True, blank=True, editable=False)
    # Since when it is being made; empty once it was sent, or there was nothing to say.
    digest_begun_at = models.DateTimeField(null=True, blank=True, editable=False)
    hints_at_quiet = models.BooleanField(
        default=True,
        db_default=True,
    )
    # In which order the cards of the board stand: by what comes next, or as they were put.
    board_by_hand = models.BooleanField(default=False, db_default=False, editable=False)
    is_active = models.BooleanField(default=True)
    # Set for the one account that SIGNUP=first admits; the constraint lets only one be it.
    is_first = models.BooleanField(default=False, db_default=False, editable=False)
    joined_at = models.DateTimeField(default=timezone.now)
    # Set for an account that a visitor looks around in: it goes a day later.
    sample_since = models.DateTimeField(null=True, blank=True, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="one_account_per_email"),
            models.UniqueConstraint(
                fields=["is_first"],
                condition=models.Q(is_first=True),
                name="one_first_account",
            ),
        ]
        indexes = [
            models.Index(
                fields=["sample_since"],
                condition=models.Q(sample_since__isnull=False),
                name="sample_accounts",
            ),
        ]

    def __str__(self) -> str:
        return self.email

    @property
    def zone(self) -> ZoneInfo:
        """By whose clocks times are shown; the operator's where `time_zone` is not known here."""
        return zone_called(self.time_zone)

    @property
    def language_without_browser(self) -> str:
        """A code of settings.LANGUAGES for a mail or a feed: as chosen, else as the pages spoke."""
        known = dict(settings.LANGUAGES)
        ways = (self.language, self.language_of_pages)
        return next((code for code in ways if code in known), settings.LANGUAGE_CODE)

    @transaction.atomic
    def choose_time_zone(self, name: str) -> None:
        """Show times by the clocks of this zone.

        What has to follow rooms list as `time_zone_followers`: functions of a person.
        """
        self.time_zone = name
        self.save(update_fields=["time_zone"])
        # Where it is still yesterday, tomorrow's mail is not the one that has come already.
        today = timezone.localdate(timezone=self.zone)
        ahead = User.objects.filter(pk=self.pk, digest_claimed_on__gt=today)
        ahead.update(digest_claimed_on=today)
        for follow in listed_by_rooms("time_zone_followers"):
            follow(self)

    def choose_language(self, code: str) -> None:
        """Speak this language on pages and in mails; "" for the one that the browser asks for."""
        self.language = code
        self.save(update_fields=["language"])

    def note_language_of_pages(self, language: str) -> None:
        """Let mails and feeds speak `language` while no other is chosen."""
        self.language_of_pages = language
        self.save(update_fields=["language_of_pages"])

    def pause_reminders(self) -> None:
        """Show no reminder and no note, and send no mail, until they are resumed."""
        self.reminders_paused = True
        self.save(update_fields=["reminders_paused"])

    def resume_reminders(self, *, on: datetime.date) -> None:
        """Show them again, the notes one more a day; without a pause nothing changes."""
        if self.reminders_paused:
            self.reminders_paused, self.reminders_resumed_on = False, on
            self.save(update_fields=["reminders_paused", "reminders_resumed_on"])

    def show_quiet_hints(self, is_wanted: bool) -> None:
        """Say on Today which applications have gone quiet, or do not."""
        self.hints_at_quiet = is_wanted
        self.save(update_fields=["hints_at_quiet"])

    def order_board_by_hand(self, is_wanted: bool) -> None:
        """Show the cards of the board as they were put, or by what comes next."""
        self.board_by_hand = is_wanted
        self.save(update_fields=["board_by_hand"])

    def choose_digest(self, hour: int | None, *, now: datetime.datetime) -> None:
        """Send the daily mail at that hour of their clock, from the next one on; None: none."""
        self.digest_hour = hour
        names, local = ["digest_hour"], now.astimezone(self.zone)
        if hour is not None and local.hour >= hour:
            self.digest_claimed_on, self.digest_begun_at = local.date(), None
            names += ["digest_claimed_on", "digest_begun_at"]
        self.save(update_fields=names)


class LetterheadQuerySet(OwnedQuerySet["Letterhead"]):
    def of_person(self, owner_id: int) -> "Letterhead":
        """What this person writes under: an empty one, which is no row, where there is none yet."""
        mine = self.filter(owner=owner_id).select_related("owner")
        return mine.first() or Letterhead(owner_id=owner_id)


class Letterhead(Owned, Versioned):
    """What stands at the top and under the closing of this person's letters."""

    owner_path = "owner"

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letterhead"
    )
    name = models.CharField(_("your name"), max_length=120, blank=True)
    address = models.TextField(
        _("address"),
        blank=True,
        max_length=400,
        help_text=_("One line each, as on an envelope."),
    )
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    email = models.EmailField(
        _("email"),
        max_length=254,
        blank=True,
        help_text=_("The address for replies."),
    )

    # A code of ISO 3166; empty where the address says enough.
    country = models.CharField(_("country"), max_length=2, blank=True, default="", db_default="")

    # A PNG of `paper.signature`. In the database, so that every copy of it holds the picture.
    signature = models.BinaryField(blank=True, default=b"", db_default=b"", editable=False)

    objects = LetterheadQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name or f"Letterhead {self.pk}"

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write what stands on letters, as `Versioned.update` does.

        Of two tabs that write the first letterhead the second edits that of the first.
        """
        if self._state.adding:
            locked(self.owner, no_key=True)
            if stored := Letterhead.objects.filter(owner=self.owner_id).first():
                self.pk, self._state.adding = stored.pk, False
        super().update(version=version, **fields)

    def sign_with(self, picture: bytes) -> None:
        """Take the picture of a signature, or none where it is empty."""
        self.signature = picture
        self.save(update_fields=["signature"])

    @property
    def address_lines(self) -> tuple[str, ...]:
        return address_lines(self.address)

    @property
    def country_on_paper(self) -> str:
        """The country as recorded, else as the address suggests."""
        return self.country or suggest_country(self.address)

    @property
    def probable_country(self) -> str:
        """The country as recorded, else as the address or the time zone of the person suggests."""
        return self.country_on_paper or country_of_zone(self.owner.time_zone)

    def fact(self, name: str) -> str:
        return country_name(self.country) if name == "country" else super().fact(name)


def hash_of(token: str) -> str:
    """What is stored of a token. It is long and random, so that a plain sum cannot be undone."""
    return hashlib.sha256(token.encode()).hexdigest()


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def make(self, *, days: int, note: str = "") -> str:
        """A new invitation; returns its token, which is told here and never again."""
        token = secrets.token_urlsafe(32)
        expires_at = timezone.now() + timedelta(days=days)
        self.create(token_hash=hash_of(token), expires_at=expires_at, note=note)
        return token

    def usable(self) -> Self:
        return self.filter(used_at=None, expires_at__gt=timezone.now())

    def opened_by(self, token: str) -> Self:
        """The invitation of `token`, as a queryset of one or none."""
        return self.filter(token_hash=hash_of(token))


class Invitation(models.Model):
    """Lets one person make an account where SIGNUP is invite. Made by the operator."""

    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    note = models.CharField(
        max_length=200, blank=True, help_text="For the operator: whom it is for."
    )
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Invitation {self.pk}"

    def use(self) -> bool:
        """Use it up; False where somebody was faster or its time has passed."""
        mine = Invitation.objects.usable().filter(pk=self.pk)
        return bool(mine.update(used_at=timezone.now()))


class Claim(NamedTuple):
    """The row of a form that was sent, and whether it is ours to answer."""

    form: "SentForm"
    is_mine: bool


class SentFormQuerySet(OwnedQuerySet["SentForm"]):
    def claim(self, owner, fingerprint: str) -> Claim:
        """Take a form to answer it, unless somebody has answered it or is at it.

        Whoever was at it for longer than any request may take has died. Raises `GoneMeanwhile`
        where another tab has deleted the account.
        """
        try:
            form, is_new = self.get_or_create(owner=owner, fingerprint=fingerprint)
        except IntegrityError:
            if not User.objects.filter(pk=owner.pk).exists():
                raise GoneMeanwhile(f"{owner._meta.label} {owner.pk}") from None
            # Whoever was at it has refused and forgotten it meanwhile: the next look finds it free.
            return Claim(self.model(owner=owner, fingerprint=fingerprint), is_mine=False)
        now = timezone.now()
        left = self.filter(pk=form.pk, led_to="", sent_at__lt=now - timedelta(minutes=1))
        return Claim(form, is_new or bool(left.update(sent_at=now)))


class SentForm(Owned):
    """A form that made something, remembered for a while, so that sent again it makes nothing."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sent_forms"
    )
    fingerprint = models.CharField(max_length=64)
    # The address that the first answer sent the browser to; empty while it is being answered.
    led_to = models.TextField(blank=True)
    sent_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = SentFormQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "fingerprint"], name="each_form_is_taken_once")
        ]

    def __str__(self) -> str:
        return f"A form of {self.owner}, sent at {self.sent_at}"

    def settle(self, led_to: str) -> None:
        """Note where the answer led; one that led nowhere made nothing and is forgotten."""
        if led_to:
            self.led_to = led_to
            self.save(update_fields=["led_to"])
        else:
            self.delete()
