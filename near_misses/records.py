"""What is written and read of a rematch sheet (`records.nouns`)."""

from django.utils.translation import gettext_lazy as _

from near_misses.models import RematchSheet
from records.nouns import Noun, register

register(Noun(RematchSheet, "rematch_sheet", _("Rematch sheet"), hangs_on=("verdict",)))
