"""What comes next stands in the head of an application and on its card."""

import datetime

import pytest
from django.utils import timezone

from applications.board import build_board
from applications.history import with_history
from applications.models import Application, Verdict
from applications.next_step import next_step
from tests.searches import NOW, TODAY, add_round, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_the_day")]


def later(days: int) -> datetime.date:
    return TODAY + datetime.timedelta(days=days)


def step_of(application) -> tuple[str, datetime.date] | None:
    step = next_step(with_history(Application.objects.all()).get(pk=application.pk), timezone.now())
    return (step.text, step.on) if step else None


def card(application) -> list[str]:
    shown = build_board(Application.objects.filter(pk=application.pk), TODAY)
    (card,) = [card for column in shown.stages for card in column.cards]
    return card.facts.split(" · ")


def test_the_nearest_of_round_reminder_and_deadline_is_next(person):
    application = make_application(person, stage="saved", deadline_on=later(5))
    assert step_of(application) == ("Apply", later(5))
    assert card(application) == ["Apply by 29 Nov"]

    application.reminders.create(owner=person, text="Ask for the referral", due_on=later(3))
    assert step_of(application) == ("Ask for the referral", later(3))
    assert card(application) == ["Reminder on 27 Nov"]

    add_round(application, starts_at=NOW + datetime.timedelta(days=2), format="phone")
    assert step_of(application) == ("Round 1: Phone call", later(2))
    assert card(application)[0] == "1 interview"


def test_the_day_of_an_offer_stands_beside_its_answers_alone(signed_in, person):
    application = make_application(person, stage="offer", answer_due_on=later(5))
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Answer by" in page
    assert step_of(application) is None

    application.reminders.create(owner=person, text="Ask about pay", due_on=later(5))
    assert step_of(application) == ("Ask about pay", later(5))

    add_round(application, starts_at=NOW + datetime.timedelta(days=6), format="phone")
    assert step_of(application) == ("Answer the offer", later(5))


def test_what_is_over_or_done_is_not_next(person):
    application = make_application(person, deadline_on=later(5))
    add_round(application, starts_at=NOW - datetime.timedelta(hours=3))
    cancelled = add_round(application, starts_at=NOW + datetime.timedelta(days=1))
    cancelled.cancel(on=TODAY)
    done = application.reminders.create(owner=person, text="Ring", due_on=later(1))
    done.done_at = NOW
    done.save()
    assert step_of(application) is None
    assert card(application) == ["1 interview"]


def test_a_reminder_whose_day_has_passed_keeps_its_day(person):
    application = make_application(person)
    application.reminders.create(owner=person, text="Ring", due_on=later(-4))
    assert step_of(application) == ("Ring", later(-4))
    assert "Reminder on 20 Nov" in card(application)


def test_after_an_ending_nothing_is_next(person, signed_in):
    application = make_application(person)
    signed_in.force_login(person)
    application.reminders.create(owner=person, text="Ring Ms Okafor", due_on=later(1))
    assert (
        "<strong>Next:</strong>" in signed_in.get(application.get_absolute_url()).content.decode()
    )
    application.close_with(Verdict.Kind.TURNED_DOWN, on=TODAY)
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "<strong>Next:</strong>" not in page


def test_a_running_application_is_copied_put_to_rest_or_deleted_from_its_page(person, signed_in):
    application = make_application(person)
    signed_in.force_login(person)
    page = signed_in.get(application.get_absolute_url()).content.decode()
    for name in ("duplicate", "archive", "delete"):
        assert f'"/applications/{application.pk}/{name}/"' in page
