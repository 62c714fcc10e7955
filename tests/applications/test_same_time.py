"""Two interviews of an application at the same minute: mostly a single one that was typed twice."""

import datetime
import html

import pytest
from django.urls import reverse

from applications.models import InterviewRound
from tests.exchange.mails.handing_in import decide, hand_in
from tests.forms import version_in
from tests.searches import make_application

pytestmark = pytest.mark.django_db
AT_TEN = {"starts_at": "2026-12-08T10:00", "time_zone": "Europe/Berlin"}
ROUND = {"format": "", "outcome": "planned"} | AT_TEN
ASKED = "There is an interview at this time already: “Round 1”."


@pytest.fixture
def application(person):
    return make_application(person, company="Haven", position="Cook")


def save(client, application, **fields):
    return client.post(reverse("applications:add_round", args=[application.pk]), ROUND | fields)


def test_a_second_one_at_the_same_time_is_asked_about_and_saved_where_it_is_meant(
    signed_in, application
):
    assert save(signed_in, application).status_code == 302
    answer = save(signed_in, application)
    assert answer.status_code == 422
    assert ASKED in html.unescape(answer.text)
    assert 'name="is_another"' in answer.text
    assert application.rounds.count() == 1

    assert save(signed_in, application, is_another="on").status_code == 302
    assert application.rounds.count() == 2


def test_the_same_moment_in_another_zone_is_the_same_time(signed_in, application):
    save(signed_in, application)
    answer = save(signed_in, application, starts_at="2026-12-08T09:00", time_zone="Europe/London")
    assert ASKED in html.unescape(answer.text)


@pytest.mark.parametrize(
    "other",
    [
        {"starts_at": "2026-12-08T10:30"},
        {"starts_at": "2026-12-08", "is_day_only": "on"},
        {"starts_at": ""},
    ],
)
def test_another_time_the_day_alone_and_no_day_are_no_question(signed_in, application, other):
    save(signed_in, application)
    for _ in range(2):
        assert save(signed_in, application, **other).status_code == 302 or "10:30" in str(other)
    assert application.rounds.count() >= 2


def test_neither_another_application_nor_a_canceled_interview_is_in_the_way(
    signed_in, person, application
):
    save(signed_in, make_application(person, company="Larkfield"))
    save(signed_in, application)
    InterviewRound.objects.filter(application=application).update(outcome="cancelled")
    assert save(signed_in, application).status_code == 302


def test_whoever_edits_or_moves_an_interview_is_asked_only_about_another_time(
    signed_in, application
):
    save(signed_in, application)
    save(signed_in, application, starts_at="2026-12-09T10:00")
    first, second = application.rounds.order_by("starts_at")
    edit = reverse("applications:edit_round", args=[first.pk])
    version = version_in(signed_in.get(edit))
    typed = ROUND | {"notes": "By the river", "row_version": version}
    assert signed_in.post(edit, typed).status_code == 302

    move = reverse("applications:reschedule_round", args=[second.pk])
    answer = signed_in.post(move, AT_TEN | {"row_version": version_in(signed_in.get(move))})
    assert answer.status_code == 422
    assert ASKED in html.unescape(answer.text)
    second.refresh_from_db()
    assert second.starts_at.date() == datetime.date(2026, 12, 9)


def test_a_pasted_invitation_is_asked_about_as_well(signed_in, person, application):
    person.time_zone = "Europe/Berlin"
    person.save()
    save(signed_in, application)
    mail = hand_in(
        signed_in,
        text="We would like to invite you to an interview for the Cook role on 8 December 2026 at "
        "10:00.",
    )
    page = decide(signed_in, mail, application=application.pk)
    answer = signed_in.post(page, ROUND)
    assert answer.status_code == 422
    assert ASKED in html.unescape(answer.text)
    assert "An interview at this time is on record already" not in answer.text
    assert signed_in.post(page, ROUND | {"is_another": "on"}).status_code == 302
    assert application.rounds.count() == 2
