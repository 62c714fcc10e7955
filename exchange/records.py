"""Why nothing of the calendar and of imports is written (`records.nouns`)."""

from exchange.models import CalendarEntry, CalendarToken, FileImport, ImportedRow
from records.nouns import leave_out

leave_out(
    {
        CalendarEntry: "It counts the editions of what one calendar address shows.",
        CalendarToken: "It is a key to one account, and only its sum is known.",
        FileImport: "What was imported is in the record; this only tells how it got there.",
        ImportedRow: "It leads from a row of a file to what became of it, to undo that.",
    }
)
