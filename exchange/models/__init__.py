"""The nouns of what crosses the border, a file each."""

from exchange.models.calendar_entry import CalendarEntry
from exchange.models.calendar_token import CalendarToken
from exchange.models.connection import Connection
from exchange.models.file_import import FileImport, ImportedRow
from exchange.models.job_ad_watch import JobAdWatch
from exchange.models.received_mail import ReceivedMail

__all__ = [
    "CalendarEntry",
    "CalendarToken",
    "Connection",
    "FileImport",
    "ImportedRow",
    "JobAdWatch",
    "ReceivedMail",
]
