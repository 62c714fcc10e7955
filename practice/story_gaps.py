"""What a story still lacks, so that it can be told."""

import re

from django.utils.translation import gettext

from practice.models import Story
from practice.spoken_length import AS_LONG_AS_A_CARD, spoken_seconds

# Told aloud, a few seconds more do no harm.
TOO_LONG = AS_LONG_AS_A_CARD + 15
# Numbers as words, in the languages of the pages; "one" and its kin are articles, too.
_NUMBERS = (
    "two three four five six seven eight nine ten twelve twenty thirty fifty hundred thousand half "
    "twice double third quarter zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig "
    "dreißig fünfzig hundert tausend hälfte doppelt viertel deux trois quatre cinq sept huit neuf "
    "dix douze vingt trente cinquante cent mille moitié double tiers quart dos tres cuatro cinco "
    "seis siete ocho nueve diez doce veinte treinta cincuenta cien mil mitad doble tercio cuarto"
)
_NUMBER = re.compile(rf"\d|\b(?:{'|'.join(_NUMBERS.split())})\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:we|wir|nous|nosotros|nosotras)\b", re.IGNORECASE)
_I = re.compile(r"\b(?:I|I['’]\w+|ich|je|yo|my|mein\w*|mon|ma|mes|mi|mis)\b|\bj['’]", re.IGNORECASE)


def gaps(story: Story) -> list[str]:
    """Each in a whole sentence; none where nothing is missing."""
    found = []
    if not story.action.strip():
        found.append(gettext("It does not say yet what you did."))
    elif _WE.search(story.action) and not _I.search(story.action):
        found.append(gettext("It says what “we” did, and not yet what you did."))
    if not story.result.strip():
        found.append(gettext("It does not say yet what came of it."))
    elif not _NUMBER.search(story.result):
        found.append(gettext("The result has no number."))
    if not story.short_version.strip():
        found.append(gettext("There is no version of 90 seconds yet."))
    elif spoken_seconds(story.short_version) > TOO_LONG:
        found.append(gettext("The short version takes longer than 90 seconds."))
    return found
