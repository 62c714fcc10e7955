"""A round counts as held by one rule, in the program and in the database."""

import datetime
import itertools

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Contact, InterviewRound
from applications.models.interview_round_queryset import took_place
from applications.people_met import people_met, people_to_meet
from letters.drafting.gathering import rounds_held
from tests.searches import add_round, make_application

pytestmark = pytest.mark.django_db
A_DAY = datetime.timedelta(days=1)


def test_the_database_counts_the_rounds_that_a_round_itself_says_were_held(person):
    now = timezone.now()
    application = make_application(person)
    days = (None, now - A_DAY, now + A_DAY)
    for outcome, day, moment, notes in itertools.product(
        InterviewRound.Outcome.values, days, ("", "the tour"), ("", "They asked about rotas.")
    ):
        add_round(application, outcome=outcome, starts_at=day, best_moment=moment, notes=notes)
    recorded = {row.pk for row in application.rounds.all() if row.has_taken_place}

    assert {row.pk for row in application.rounds.filter(took_place(now))} == recorded
    assert 0 < len(recorded) < application.rounds.count()
    assert {row.pk for row in rounds_held(application)} == recorded


def test_an_undated_planned_round_is_ahead_until_something_is_known_of_it(signed_in, person):
    application = make_application(person)
    planned = add_round(application, [("Kim Met", "")], outcome="planned")
    page = signed_in.get(planned.get_absolute_url()).content.decode()

    assert people_met(application) == []
    assert [met.contact.name for met in people_to_meet(application)] == ["Kim Met"]
    assert "Has it taken place?" in page
    assert "Letter of thanks" not in page

    InterviewRound.objects.filter(pk=planned.pk).update(notes="They asked about rotas.")
    application.refresh_from_db()
    page = signed_in.get(planned.get_absolute_url()).content.decode()
    assert [met.contact.name for met in people_met(application)] == ["Kim Met"]
    assert people_to_meet(application) == []
    assert "Has it taken place?" not in page
    timeline = signed_in.get(application.get_absolute_url()).content.decode()
    assert "No day yet" not in timeline


def test_the_timeline_names_who_is_met_and_what_is_still_ahead(signed_in, person):
    application = make_application(person)
    add_round(application, [("Kim Met", "")], outcome="planned")
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "No day yet" in page
    assert "With <bdi>Kim Met</bdi>" in page


def test_somebody_met_in_a_round_ahead_or_called_off_was_not_met_yet(signed_in, person):
    now = timezone.now()
    application = make_application(person)
    add_round(application, [("Kim Met", "")], starts_at=now + A_DAY)
    add_round(application, [("Jo Off", "")], starts_at=now - A_DAY, outcome="cancelled")
    page = signed_in.get(reverse("applications:people")).content.decode()

    assert Contact.objects.count() == 2
    assert "last contact" not in page
