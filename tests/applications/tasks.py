"""An application on one frozen day, and the one thing its page and its card say is to do."""

import datetime

from applications.board import build_board
from applications.history import with_history
from applications.models import Application
from applications.next_task import next_task
from letters.beginning import begin_letter
from letters.kinds import Kind
from tests.searches import NOW, TODAY, add_round, make_application

A_DAY = datetime.timedelta(days=1)


def words(application) -> str | None:
    """What the page says is to do, and the card as well."""
    row = with_history(Application.objects.all()).get(pk=application.pk)
    task = next_task(row, NOW)
    board = build_board(Application.objects.filter(pk=application.pk), TODAY)
    (card,) = [card for column in (*board.stages, *board.endings) for card in column.cards]
    assert (card.task, card.task_words) == ((task.task.value, task.words) if task else ("", ""))
    return task.words if task else None


def apply(person, days: int, **fields) -> Application:
    return make_application(person, applied_on=TODAY - days * A_DAY, **fields)


def acknowledged(application, days: int) -> None:
    on = TODAY - days * A_DAY
    application.dated_notes.create(text="They have it", happened_on=on, is_contact=True)


def met(application, days: int, outcome: str) -> None:
    add_round(application, starts_at=NOW - days * A_DAY, outcome=outcome)


def answered(application, days: int) -> None:
    """They answered a letter that had gone out the day before."""
    letter = begin_letter(application, Kind.STATUS, today=TODAY)
    letter.mark_sent(on=TODAY - (days + 1) * A_DAY, to="Ana Sousa", by="email")
    letter.mark_answered(answered=True, on=TODAY - days * A_DAY)
