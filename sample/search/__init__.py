"""The made-up search of Maya Reyes: five months, forty applications.

She planned the duties of bus drivers in Washington, DC, until the depot closed. Now she looks for
a place where shifts are planned: there, and in Hamburg, where her husband will work.

Nobody and nothing in it exists. Mail and web addresses end in .example (RFC 2606, RFC 6761).
Telephone numbers are of ranges that are set aside for fiction: 555-0100 to 555-0199 (North American
Numbering Plan), 020 7946 0xxx (Ofcom), (0)40 66969 xxx (Bundesnetzagentur), 04 65 71 xx xx (Arcep).
"""

from sample.search import abroad, care, gardens, germany, schools, trades, transport
from sample.search.beside import (
    ACQUAINTANCES,
    FILES,
    LETTERHEAD,
    REMINDERS,
    TEMPLATES,
    TIME_ZONE,
    VIEWS,
    WELCOME,
)
from sample.search.practised import QUESTIONS, STORIES_TO_TELL

STORIES = (
    *care.STORIES,
    *schools.STORIES,
    *gardens.STORIES,
    *trades.STORIES,
    *transport.STORIES,
    *germany.STORIES,
    *abroad.STORIES,
)

__all__ = [
    "ACQUAINTANCES",
    "FILES",
    "LETTERHEAD",
    "QUESTIONS",
    "REMINDERS",
    "STORIES",
    "STORIES_TO_TELL",
    "TEMPLATES",
    "TIME_ZONE",
    "VIEWS",
    "WELCOME",
]
