"""Days that cannot have been the other way round: in words, beside the field that names one."""

import datetime

from django.core.exceptions import ValidationError
from django.db.models import Min
from django.utils.translation import gettext

from applications.models import Application
from frame import localized


def refuse_ending_before_applying(application: Application, day: datetime.date) -> None:
    """Raise `ValidationError` for an ending before the day of applying, where that is known."""
    if application.applied_on and day < application.applied_on:
        raise ValidationError(
            gettext(
                "You applied on %(day)s. Choose that day or a later one, or correct that day first."
            )
            % {"day": localized.day(application.applied_on)}
        )


def refuse_applying_after_ending(application: Application, day: datetime.date) -> None:
    """Raise `ValidationError` for a day of applying after the first news of how it ended."""
    heard_on = application.verdicts.aggregate(first=Min("heard_on"))["first"]
    if heard_on and day > heard_on:
        raise ValidationError(
            gettext(
                "It ended on %(day)s. Choose that day or an earlier one, or correct that day first."
            )
            % {"day": localized.day(heard_on)}
        )
