"""Why nothing of the search is written (`records.nouns`)."""

from records.nouns import leave_out
from search.models import Entry

leave_out({Entry: "Search reads the rows themselves, and reads them again."})
