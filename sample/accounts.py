"""Accounts to look around in: each visitor gets one of their own, and it goes after a day."""

import datetime
import logging
import secrets

from django.utils import timezone

from accounts.models import User
from records.account_removal import remove_account
from records.storage import StorageUnreachable
from sample import search
from sample.building import build_sample

logger = logging.getLogger(__name__)

A_DAY = datetime.timedelta(days=1)
# One takes about a megabyte of rows and files.
MOST = 100
# No mail ever goes there: RFC 2606, RFC 6761.
DOMAIN = "sample.invalid"


class NoRoomError(Exception):
    """There are as many samples as may be."""


def make_sample_account(time_zone: str = "") -> User:
    """A new account with the sample search in it, which nobody can sign in to from elsewhere.

    Its days and times are those of `time_zone`, or else of where the sample takes place.

    Raises `NoRoomError`, and `StorageUnreachable` where the files cannot be kept; what was begun
    then goes with the next `remove_samples`.
    """
    if User.objects.exclude(sample_since=None).count() >= MOST:
        raise NoRoomError
    now = timezone.now()
    user = User.objects.create_user(
        f"{secrets.token_hex(16)}@{DOMAIN}",
        time_zone=time_zone or search.TIME_ZONE,
        sample_since=now,
    )
    try:
        build_sample(user, now)
    except StorageUnreachable:
        User.objects.filter(pk=user.pk).update(sample_since=now - A_DAY)
        raise
    return user


def remove_samples(now: datetime.datetime) -> int:
    """Remove those that are a day old; returns how many. What cannot go now goes next time."""
    removed = 0
    for user in User.objects.filter(sample_since__lte=now - A_DAY).order_by("pk"):
        try:
            remove_account(user)
        except StorageUnreachable as error:
            logger.warning("A sample stays for now, its files cannot be reached: %s", error)
        else:
            removed += 1
    return removed
