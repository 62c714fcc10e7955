"""What to say where another tab was faster to change how an application stands."""

from django.utils.translation import gettext

from applications.models import Application, Verdict
from frame.editing import StaleEdit


def what_happened_meanwhile(application: Application, shown: str, stale: StaleEdit) -> str:
    """`shown` is the `Application.stands_as` of the page, `stale` says how it stands now."""
    facts = {"application": application, "now": stale.stands}
    if stale.version in Verdict.Kind.values:
        words = gettext(
            "%(application)s was closed in another window: %(now)s. Nothing was changed here."
        )
    elif shown in Verdict.Kind.values:
        words = gettext(
            "%(application)s was reopened in another window and is now under %(now)s. "
            "Nothing was changed here."
        )
    else:
        words = gettext(
            "%(application)s was moved in another window and is now under %(now)s. "
            "Nothing was changed here."
        )
    return words % facts
