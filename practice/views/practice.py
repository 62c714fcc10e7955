from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from practice.due_cards import due_cards, is_enough, practised_today
from practice.models import Asking, Question
from practice.models.question import A_SESSION
from practice.rounds_without_debrief import rounds_without_debrief

MOST_SHOWN = 3


@require_safe
def practice(request):
    """What there is to do today: cards, and debriefs to write."""
    now = timezone.now()
    practised = practised_today(request.user, timezone.localdate(now))
    cards = list(due_cards(request.user, now)[:A_SESSION])
    rounds = rounds_without_debrief(request.user, now, MOST_SHOWN + 1)
    context = {
        "cards": cards,
        "is_enough": is_enough(practised),
        "has_questions": bool(cards) or Question.objects.for_user(request.user).exists(),
        "unrated": None if cards else Asking.objects.unrated(request.user),
        "rounds": rounds[:MOST_SHOWN],
        "has_more": len(rounds) > MOST_SHOWN,
    }
    return render(request, "practice/practice.html", context)
