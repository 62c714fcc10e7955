"""When a letter could be written, to whom and why, and when to stop. Each is only a suggestion.

`schedule.py` holds the days, `stopping.py` the stop rules, `record.py` what the rules ask of an
application, `news.py` what they ask of an ending alone, `rules.py` which letter fits when,
`line_of_days.py` the same as a list of days for the page.
"""

from letters.occasions.correspondence import Correspondence, Prompt
from letters.occasions.news import News
from letters.occasions.occasion import Occasion, occasion_key
from letters.occasions.record import Record
from letters.occasions.rules import (
    LETTER_OF_ENDING,
    OCCASIONS,
    notes_offered,
    occasions,
    possible_occasions,
)

__all__ = [
    "LETTER_OF_ENDING",
    "OCCASIONS",
    "Correspondence",
    "News",
    "Occasion",
    "Prompt",
    "Record",
    "notes_offered",
    "occasion_key",
    "occasions",
    "possible_occasions",
]
