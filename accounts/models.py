"""The person: who signs in, and the letterhead their letters begin with."""

from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

from accounts.ownership import Owned


def validate_time_zone(name: str) -> None:
    if name not in available_timezones():
        raise ValidationError("This is not a time zone we know. An example is Europe/Berlin.")


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

    email = models.EmailField("e-mail", max_length=254, unique=True)
    time_zone = models.CharField(
        max_length=64,
        default=operators_time_zone,
        validators=[validate_time_zone],
        help_text="Times show in it.",
    )
    reminders_paused = models.BooleanField(default=False)
    hints_at_quiet = models.BooleanField(
        default=True, help_text="Whether Today says which applications have gone quiet."
    )
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="one_account_per_email"),
        ]

    def __str__(self) -> str:
        return self.email

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)


class Letterhead(Owned):
    """What stands at the top and under the closing of this person's letters."""

    owner_path = "owner"

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letterhead"
    )
    name = models.CharField("your name", max_length=120, blank=True)
    address = models.TextField(
        blank=True, max_length=400, help_text="One line below the other, as on an envelope."
    )
    phone = models.CharField(max_length=40, blank=True)
    email = models.EmailField(
        "e-mail",
        max_length=254,
        blank=True,
        help_text="Where an answer should go.",
    )

    # A PNG of `accounts.signature`. In the database, so that every copy of it holds the picture.
    signature = models.BinaryField(blank=True, default=b"", editable=False)

    def __str__(self) -> str:
        return self.name or f"Letterhead of {self.owner}"

    @property
    def address_lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.address.splitlines() if line.strip())
