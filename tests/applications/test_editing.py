"""Editing a row from the version that a page showed, and what older pages and rows still say."""

import datetime
import importlib

import pytest
from django.apps import apps
from django.urls import reverse

from applications.models import Application, Company, Contact, SavedView
from frame.editing import StaleEdit
from tests.forms import type_into, version_in
from tests.searches import DAY, add_round, edit, make_application, reschedule

pytestmark = pytest.mark.django_db
ARCHIVED = importlib.import_module("applications.migrations.0020_saved_views_archived")


@pytest.fixture
def application(person) -> Application:
    return make_application(person, pay="40,000")


@pytest.mark.parametrize("version", ["", "0" * 24])
def test_a_missing_version_is_an_old_one_for_every_row(application, version):
    interview_round = add_round(application, notes="Before")
    note = application.dated_notes.create(text="Before", happened_on=DAY)
    contact = Contact.objects.create(owner=application.owner, name="Ana Sousa", note="Before")
    verdict = application.close_with("turned_down", on=DAY, feedback="Before")
    for row, fields in (
        (application, {"pay": "After"}),
        (application.company, {"note": "After"}),
        (interview_round, {"notes": "After", "on": DAY}),
        (note, {"text": "After"}),
        (contact, {"note": "After"}),
        (verdict, {"feedback": "After"}),
    ):
        before = type(row).objects.values().get(pk=row.pk)
        with pytest.raises(StaleEdit) as stale:
            row.update(version=version, **fields)
        assert type(row).objects.values().get(pk=row.pk) == before
        assert stale.value.version == row.version_of([name for name in fields if name != "on"])
        assert "After" not in stale.value.stands


def test_what_is_stored_already_is_no_conflict_and_what_stands_is_said(application):
    application.update(version="", pay="40,000")
    with pytest.raises(StaleEdit) as stale:
        application.update(version="", pay="52,000", place="")
    assert stale.value.stands == "Pay: 40,000"
    application.update(version=stale.value.version, pay="52,000", place="")
    application.refresh_from_db()
    assert application.pay == "52,000"


def test_one_moment_is_one_version_in_every_time_zone(application):
    berlin = datetime.timezone(datetime.timedelta(hours=1))
    moment = datetime.datetime(2026, 12, 1, 10, tzinfo=berlin)
    interview_round = add_round(application, starts_at=moment)
    stored = application.rounds.get()
    names = ["starts_at"]
    assert interview_round.version_of(names) == stored.version_of(names)
    reschedule(interview_round, starts_at=moment, time_zone="Europe/Berlin", minutes=30)


def test_another_day_of_applying_takes_its_move_along_from_the_whole_form_too(signed_in, person):
    application = make_application(person, stage="saved")
    application.move_to("applied", on=DAY)
    day = DAY - datetime.timedelta(days=2)
    fields = {"company_name": "Larkfield", "position": "Buyer", "applied_on": day.isoformat()}
    page = reverse("applications:edit_application", args=[application.pk])
    assert type_into(signed_in, page, fields).status_code == 302
    assert application.events.moves().get().happened_on == day


def test_a_company_renamed_elsewhere_keeps_its_new_name(signed_in, application):
    page = reverse("applications:edit_application", args=[application.pk])
    version = version_in(signed_in.get(page))
    edit(application.company, name="Larkfield Group")
    fields = {"company_name": "Larkfield", "position": "Buyer", "row_version": version}
    assert signed_in.post(page, fields).status_code == 302
    stored = Application.objects.get()
    assert (str(stored.company), stored.position) == ("Larkfield Group", "Buyer")
    assert [str(company) for company in Company.objects.all()] == ["Larkfield Group"]


def test_two_tabs_that_change_different_fields_both_keep_what_they_wrote(signed_in, application):
    page = reverse("applications:edit_application", args=[application.pk])
    shown = {
        "company_name": "Larkfield",
        "position": application.position,
        "pay": "40,000",
        "row_version": version_in(signed_in.get(page)),
    }
    assert signed_in.post(page, shown | {"position": "Buyer"}).status_code == 302
    assert signed_in.post(page, shown | {"pay": "52,000"}).status_code == 302
    stored = Application.objects.get()
    assert (stored.position, stored.pay) == ("Buyer", "52,000")

    both = signed_in.post(page, shown | {"pay": "60,000", "place": "Leeds"})
    assert both.status_code == 422
    form = both.context["form"]
    assert list(form.errors) == ["pay"]
    assert form.stands == "Position: Buyer\nPlace: empty\nPay: 52,000"
    stored.refresh_from_db()
    assert (stored.position, stored.pay, stored.place) == ("Buyer", "52,000", "")


def test_a_company_changed_in_two_tabs_is_said_beside_the_company(signed_in, application):
    page = reverse("applications:edit_application", args=[application.pk])
    shown = {"position": application.position, "row_version": version_in(signed_in.get(page))}
    assert signed_in.post(page, shown | {"company_name": "Oak Hall"}).status_code == 302
    form = signed_in.post(page, shown | {"company_name": "Elm Yard"}).context["form"]
    assert list(form.errors) == ["company_name"]
    assert not Company.objects.filter(name="Elm Yard").exists()


def test_an_older_query_of_the_table_still_says_which_are_at_rest(signed_in, few):
    table = reverse("applications:table")
    answer = signed_in.get(table, {"resting": "only", "sort": "position"})
    assert [row.position for row in answer.context["table"].rows] == ["Nurse"]
    signed_in.post(f"{reverse('applications:save_view')}?resting=only", {"name": "Put away"})
    assert SavedView.objects.get().query == "archived=only"


def test_saved_views_take_the_name_that_the_filter_has_now(person):
    too_long = "resting=all&q=".ljust(2000, "x")
    queries = ["resting=only&stage=offer", "q=resting%3Donly", "stage=offer", too_long]
    for number, query in enumerate(queries):
        SavedView.objects.create(owner=person, name=str(number), query=query)
    ARCHIVED.rename(apps, None)
    renamed = "stage=offer&archived=only"
    assert [view.query for view in SavedView.objects.order_by("name")] == [renamed, *queries[1:]]
