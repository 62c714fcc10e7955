"""An interview to come, added after an ending: they called back."""

import datetime

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from applications.models import Application, Verdict
from frame.undo import undo_address
from tests.exchange.mails.handing_in import values
from tests.searches import DAY, add_round

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
A_DAY = datetime.timedelta(days=1)
TODAY = DAY + 4 * A_DAY
LATER = "2026-11-30T14:00"


def add(client, application, **fields):
    page = reverse("applications:add_round", args=[application.pk])
    form = values(client.get(page).context["form"])
    return client.post(page, form | fields)


def today_names(client) -> bool:
    return "Prepare" in client.get("/today/").content.decode()


@pytest.mark.parametrize(
    "kind", [kind for kind in Verdict.Kind if kind != Verdict.Kind.OFFER_ACCEPTED]
)
def test_an_interview_to_come_opens_what_has_ended_and_today_shows_it(signed_in, application, kind):
    add_round(application, starts_at=datetime.datetime(2026, 11, 19, 9, tzinfo=datetime.UTC))
    verdict = application.close_with(kind, on=TODAY - A_DAY)
    answer = add(signed_in, application, starts_at=LATER)

    application = Application.objects.get()
    verdict.refresh_from_db()
    assert (application.ended_as, verdict.reopened_on) == ("", TODAY)
    assert today_names(signed_in)

    message = next(iter(get_messages(answer.wsgi_request)))
    signed_in.post(undo_address(message))
    application = Application.objects.get()
    assert application.ended_as == kind
    assert application.rounds.count() == 2


def test_an_interview_to_come_brings_back_what_is_archived_and_today_shows_it(
    signed_in, application
):
    application.archive()
    add(signed_in, application, starts_at="2026-11-20T09:00")
    assert Application.objects.get().archived_at

    answer = add(signed_in, application, starts_at=LATER)
    assert not Application.objects.get().archived_at
    assert today_names(signed_in)

    message = next(iter(get_messages(answer.wsgi_request)))
    signed_in.post(undo_address(message))
    application = Application.objects.get()
    assert application.archived_at
    assert application.rounds.count() == 2


@pytest.mark.parametrize("starts_at", ["2026-11-23T09:00", "2026-11-24T09:00", ""])
def test_one_that_was_forgotten_or_has_no_day_opens_nothing(signed_in, application, starts_at):
    application.close_with("came_second", on=TODAY)
    add(signed_in, application, starts_at=starts_at)
    assert Application.objects.get().ended_as == "came_second"
    assert application.rounds.count() == 1


def test_what_is_arranged_after_a_job_was_taken_opens_nothing(signed_in, application):
    application.close_with("offer_accepted", on=TODAY)
    add(signed_in, application, starts_at=LATER)
    assert Application.objects.get().ended_as == "offer_accepted"


def test_an_interview_that_was_planned_when_it_ended_is_corrected_and_opens_nothing(
    signed_in, application
):
    planned = add_round(
        application, starts_at=datetime.datetime(2026, 12, 1, 9, tzinfo=datetime.UTC)
    )
    application.close_with("turned_down", on=TODAY)
    page = reverse("applications:edit_round", args=[planned.pk])
    form = values(signed_in.get(page).context["form"])
    signed_in.post(page, form | {"place": "Mill Lane 4"})
    planned.refresh_from_db()
    assert planned.place == "Mill Lane 4"
    assert Application.objects.get().ended_as == "turned_down"


@pytest.mark.parametrize("page", ["edit_round", "reschedule_round"])
@pytest.mark.parametrize("planned_on", [23, 25])
def test_one_that_the_ending_overtook_opens_it_where_it_is_moved_ahead(
    signed_in, application, page, planned_on
):
    planned = add_round(
        application, starts_at=datetime.datetime(2026, 11, planned_on, 9, tzinfo=datetime.UTC)
    )
    verdict = application.close_with("turned_down", on=TODAY - 3 * A_DAY)
    page = reverse(f"applications:{page}", args=[planned.pk])
    form = values(signed_in.get(page).context["form"])
    signed_in.post(page, form | {"starts_at": "2026-11-20T08:00"})
    assert Application.objects.get().ended_as == "turned_down"

    form = values(signed_in.get(page).context["form"])
    answer = signed_in.post(page, form | {"starts_at": LATER})
    verdict.refresh_from_db()
    assert (Application.objects.get().ended_as, verdict.reopened_on) == ("", TODAY)
    undo = [undo_address(message) for message in get_messages(answer.wsgi_request) if message.level]
    signed_in.post(next(filter(None, undo)))
    assert Application.objects.get().ended_as == "turned_down"
