"""What becomes of a row of a file, and why."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Result(TextChoices):
    CREATED = "created", pgettext_lazy("a row of a file", "New")
    MERGED = "merged", _("Merged")
    ASKED = "asked", _("Needs an answer")
    SKIPPED = "skipped", _("Left out")


class Reason(TextChoices):
    """Why a row is not simply new."""

    ON_RECORD = "on_record", _("You have this application already; what is new is added to it.")
    NOTHING_NEW = (
        "nothing_new",
        _("You already have this application, with everything in this row."),
    )
    SAME_AS_ROW = "same_as_row", _("This is the same application as in an earlier row.")
    NO_COMPANY = "no_company", _("No company is named.")
    NO_POSITION = "no_position", _("No position is named.")
    STATUS = "status", _("It is not clear what the status means.")
    DAY = "day", _("It is not clear which number of a date is the day.")
    NEITHER = "neither", _("Neither a company nor a position is named.")
    ONE_CELL = "one_cell", _("Only one cell of this row is filled.")
    TOTAL = "total", _("This row only has totals or averages of the others.")
    OTHER_TABLE = "other_table", _("This row belongs to another table of the sheet.")
    HEADINGS = "headings", _("This row only has headings.")
    NOT_SENT = "not_sent", _("The status says that this is no application.")
