from django.conf import settings
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from accounts.countries import country_of_language
from accounts.models import Letterhead
from near_misses.help_lines import help_lines
from near_misses.moving_on import next_possibility, what_you_did


@require_safe
def hard_day(request):
    """What was yours, one small step, silence, and where somebody listens."""
    home = Letterhead.objects.of_person(request.user.pk).probable_country
    countries = (home, country_of_language(get_language() or ""))
    context = {
        "deeds": what_you_did(request.user, timezone.now()),
        "possibility": next_possibility(request.user, timezone.now()),
        "help_lines": help_lines(settings.HELP_LINES, timezone.localdate(), *countries),
    }
    return render(request, "near_misses/hard_day.html", context)
