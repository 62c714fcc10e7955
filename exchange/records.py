"""What is written of the job ads watched, and why nothing of the rest (`records.nouns`)."""

from django.utils.translation import gettext_lazy as _

from exchange.models import CalendarEntry, CalendarToken, Connection, FileImport, ImportedRow
from exchange.models.job_ad_watch import JobAdWatch
from exchange.models.received_mail import ReceivedMail
from records.nouns import Noun, leave_out, register

register(
    Noun(JobAdWatch, "job_ad_watch", _("Job ad looked at"), hangs_on=("application",)),
)

leave_out(
    {
        CalendarEntry: "It counts the editions of what one calendar address shows.",
        ReceivedMail: "It waits to be decided on; what was decided is in the record.",
        CalendarToken: "It is a key to one account, and only its sum is known.",
        Connection: "It is a copy of what LinkedIn gives again, about people who were not met.",
        FileImport: "What was imported is in the record; this only tells how it got there.",
        ImportedRow: "It leads from a row of a file to what became of it, to undo that.",
    }
)
