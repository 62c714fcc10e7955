"""When a document was sent with an application: corrected, taken back, and as the timeline says."""

import datetime

import pytest
from django.urls import reverse

from documents.models import Enclosed
from records.models import BinItem
from tests.documents.files import keep_cv
from tests.forms import type_into, version_in
from tests.searches import DAY, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]

LATER = DAY + datetime.timedelta(days=2)


@pytest.fixture
def enclosed(person) -> Enclosed:
    return keep_cv(person).enclose_with(make_application(person), on=DAY)


def lines(enclosed: Enclosed) -> list[tuple[datetime.date, bool]]:
    events = enclosed.application.events.filter(kind="document_enclosed")
    return [(event.happened_on, event.details["sent"]) for event in events]


@pytest.mark.parametrize("door", ["enclose", "add_destination", "correct_sending"])
def test_the_timeline_follows_another_day(signed_in, enclosed, door):
    application, document = enclosed.application, enclosed.document
    keys = {"enclose": application, "add_destination": document, "correct_sending": enclosed}
    page = reverse(f"documents:{door}", args=[keys[door].pk])
    fields = {"application": application.pk, "document": document.pk, "sent_on": LATER}
    if door == "correct_sending":
        fields["row_version"] = version_in(signed_in.get(page))
    assert signed_in.post(page, fields).status_code == 302
    enclosed.refresh_from_db()
    assert (enclosed.sent_on, lines(enclosed)) == (LATER, [(LATER, True)])


def test_that_it_was_sent_is_taken_back_and_told_later(signed_in, enclosed):
    page = reverse("documents:correct_sending", args=[enclosed.pk])
    added_on = enclosed.application.events.get(kind="document_enclosed").written_at.date()
    assert f'href="{page}"' in signed_in.get(enclosed.application.get_absolute_url()).text

    answer = type_into(signed_in, page, {"sent_on": ""})
    assert answer.url == enclosed.application.get_absolute_url()
    assert lines(enclosed) == [(added_on, False)]
    assert "Not sent yet" in signed_in.get(answer.url).text

    type_into(signed_in, page, {"sent_on": LATER})
    assert lines(enclosed) == [(LATER, True)]


def test_two_tabs_do_not_overwrite_each_other_s_day_unread(signed_in, enclosed):
    page = reverse("documents:correct_sending", args=[enclosed.pk])
    version = version_in(signed_in.get(page))
    enclosed.update(version=enclosed.version_of(["sent_on"]), sent_on=None)
    answer = signed_in.post(page, {"sent_on": LATER, "row_version": version})
    assert answer.status_code == 422
    assert Enclosed.objects.get().sent_on is None


@pytest.mark.parametrize("day", [DAY, None])
def test_taken_out_the_line_goes_and_undo_brings_both_back(signed_in, person, day):
    application = make_application(person)
    enclosed = keep_cv(person).enclose_with(application, on=day)
    before = list(application.events.filter(kind="document_enclosed").values())
    signed_in.post(reverse("documents:take_out", args=[enclosed.pk]))
    assert lines(enclosed) == []

    undo = reverse("records:restore", args=[BinItem.objects.get().pk])
    page = signed_in.get(application.get_absolute_url()).text
    assert f'action="{undo}"' in page
    assert signed_in.post(undo).url == application.get_absolute_url()
    assert Enclosed.objects.get().sent_on == day
    assert list(application.events.filter(kind="document_enclosed").values()) == before


def test_put_in_again_meanwhile_it_stays_there_once(signed_in, enclosed):
    signed_in.post(reverse("documents:take_out", args=[enclosed.pk]))
    enclosed.document.enclose_with(enclosed.application, on=LATER)
    signed_in.post(reverse("records:restore", args=[BinItem.objects.get().pk]))
    assert Enclosed.objects.get().sent_on == LATER
    assert lines(enclosed) == [(LATER, True)]


def test_on_the_page_of_the_document_one_stays_there(signed_in, enclosed):
    page = reverse("documents:correct_sending", args=[enclosed.pk])
    assert f'href="{page}?stay=1"' in signed_in.get(enclosed.document.get_absolute_url()).text
    answer = type_into(signed_in, f"{page}?stay=1", {"sent_on": LATER, "stay": "1"})
    assert answer.url == enclosed.document.get_absolute_url()
