"""Why nothing of the calendar is written (`records.nouns`)."""

from exchange.models import CalendarEntry, CalendarToken
from records.nouns import leave_out

leave_out(
    {
        CalendarEntry: "It counts the editions of what one calendar address shows.",
        CalendarToken: "It is a key to one account, and only its sum is known.",
    }
)
