import datetime
from dataclasses import dataclass

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from applications.models import Application, Stage, Verdict


@dataclass(frozen=True)
class Card:
    """An application with its card facts, as the board shows it."""

    application: Application
    today: datetime.date

    @property
    def ending(self) -> str:
        return Verdict.short_label(self.application.ending)  # type: ignore[attr-defined]

    @property
    def days_quiet(self) -> int | None:
        """Whole days without a line on the timeline; None where silence means nothing."""
        one = self.application
        latest: datetime.date | None = one.last_event_on  # type: ignore[attr-defined]
        if one.stage == Stage.SAVED or one.next_round_at or not latest:  # type: ignore[attr-defined]
            return None
        return (self.today - latest).days


@require_safe
def board(request):
    """Every application that is not put to rest, by stage; the ended ones in a column of theirs."""
    mine = Application.objects.for_user(request.user).filter(archived_at=None).with_card_facts()
    cards = [Card(application, timezone.localdate()) for application in mine]
    running = [card for card in cards if not card.ending]
    columns = [
        (stage, [card for card in running if card.application.stage == stage]) for stage in Stage
    ]
    context = {
        "columns": columns,
        "is_empty": not cards,
        "ended": [card for card in cards if card.ending],
        "stages": Stage,
    }
    return render(request, "applications/board.html", context)
