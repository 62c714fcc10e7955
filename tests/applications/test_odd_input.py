"""Odd words and days: told beside their field, with everything typed kept, and never a failure."""

import pytest
from django.urls import reverse

from applications.models import Application, SavedView
from tests.applications.asking import address
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db

ODD_DAYS = ["0001-01-01", "9999-12-31"]
EXPANDS = "ß"  # Longer in the form in which names are compared.


@pytest.fixture
def application(person) -> Application:
    return make_near_miss(person)


def every_page(client, application) -> None:
    """All that shows what was recorded still answers."""
    for page in (
        address("board"),
        address("table") + "?archived=all&column=next_round&column=last_entry&column=applied_on",
        application.get_absolute_url(),
        reverse("today:today"),
        reverse("exchange:calendar"),
        reverse("letters:letter_list"),
    ):
        assert client.get(page).status_code == 200, page


@pytest.mark.parametrize("day", ODD_DAYS)
def test_a_round_on_a_day_nobody_lives_is_asked_again(signed_in, application, day):
    interview_round = application.rounds.first()
    for name, fields in (
        ("edit_round", {"format": "video", "outcome": "planned", "notes": "Kept words"}),
        ("reschedule_round", {}),
    ):
        for zone in ("Pacific/Kiritimati", "America/New_York"):
            fields |= {"starts_at": f"{day}T23:30", "time_zone": zone}
            answer = signed_in.post(address(name, interview_round.pk), fields)
            assert answer.status_code == 422
            assert "starts_at" in answer.context["form"].errors
    every_page(signed_in, application)


@pytest.mark.parametrize("day", ODD_DAYS)
def test_odd_days_of_facts_moves_and_notes_break_no_page(signed_in, application, day):
    for fact in ("applied_on", "deadline_on"):
        version = application.version_of([fact])
        signed_in.post(
            address("edit_fact", application.pk, fact), {fact: day, "row_version": version}
        )
    signed_in.post(
        address("move", application.pk), {"stage": "offer", "on": day, "row_version": "applied"}
    )
    signed_in.post(address("add_note", application.pk), {"text": "x", "happened_on": day})
    signed_in.post(address("close", application.pk), {"kind": "turned_down", "heard_on": day})
    signed_in.get(address("table"), {"since": day, "until": day})
    every_page(signed_in, application)


@pytest.mark.parametrize("tag", ["9" * 40, "-1", "x", "²", "\x00"])
def test_a_tag_that_is_none_finds_nothing_and_breaks_nothing(signed_in, application, tag):
    for page in ("board", "table"):
        assert signed_in.get(address(page), {"tag": tag}).status_code == 200


@pytest.mark.parametrize("company", ["x" * 161, "x" * 100_000])
def test_a_company_name_that_is_too_long_is_told_and_kept(signed_in, company):
    fields = {"company_name": company, "position": "Buyer", "stage": "saved"}
    answer = signed_in.post(address("add_application"), fields)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["company_name"]
    assert answer.context["form"]["company_name"].value() == company
    assert not Application.objects.exists()


def test_a_control_character_in_a_name_parts_words_like_a_space(signed_in):
    fields = {"company_name": "a\x00b", "position": "Buyer", "stage": "saved"}
    assert signed_in.post(address("add_application"), fields).status_code == 302
    assert Application.objects.get().company.name == "a b"


def test_a_tag_that_is_too_long_to_compare_is_told(signed_in):
    fields = {"company_name": "Haven", "position": "Buyer", "stage": "saved"}
    answer = signed_in.post(address("add_application"), fields | {"tag_names": EXPANDS * 40})
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["tag_names"]


def test_very_long_words_are_told_beside_their_field_and_kept(signed_in, application):
    long = "word " * 20_000
    interview_round = application.rounds.first()
    round_fields = {"format": "video", "time_zone": "UTC", "outcome": "planned"}
    facts = {"company_name": "Haven", "position": "Buyer"}
    for target, fields, name in (
        (address("add_note", application.pk), {}, "text"),
        (address("edit_application", application.pk), facts, "posting"),
        (address("edit_application", application.pk), facts, "place"),
        (address("edit_round", interview_round.pk), round_fields, "notes"),
        (address("edit_round", interview_round.pk), round_fields, "best_moment"),
        (address("close", application.pk), {"kind": "turned_down"}, "their_words"),
        (address("cancel_round", interview_round.pk), {}, "cancelled_because"),
    ):
        page = signed_in.get(target).content.decode()
        start = page.index(f'name="{name}"')
        element = page[page.rindex("<", 0, start) : page.index(">", start)]
        assert "maxlength" not in element, f"the browser would cut off {name} without a word"
        answer = signed_in.post(target, fields | {name: long})
        assert answer.status_code == 422
        assert name in answer.context["form"].errors
        shown = answer.content.decode()
        assert long.strip() in shown
        assert "invalid-feedback" in shown


def test_a_view_too_long_to_keep_is_told(signed_in):
    answer = signed_in.post(f"{address('save_view')}?q={'x' * 5000}", {"name": "Mine"})
    assert answer.status_code == 422
    assert not SavedView.objects.exists()


@pytest.mark.parametrize("chosen", ["9" * 40, "x", "-1", "\x00"])
def test_a_row_that_is_gone_is_told_in_plain_words(signed_in, application, chosen):
    fields = {"chosen": [application.pk, chosen], "action": "archive"}
    answer = signed_in.post(address("bulk_action"), fields)
    assert answer.status_code == 422
    application.refresh_from_db()
    assert application.archived_at is None


def test_what_another_tab_deleted_is_not_found_anywhere(signed_in, person):
    application = make_application(person)
    key = application.pk
    application.delete()
    for name in ("move", "archive", "close", "add_note", "duplicate", "add_round"):
        assert signed_in.post(address(name, key), {"on": DAY}).status_code == 404


def test_words_that_are_too_long_are_told_in_our_own(signed_in, application):
    page = address("edit_fact", application.pk, "place")
    answer = signed_in.post(page, {"place": "x" * 161})
    words = "This is too long: 161 characters, where 160 fit. Please shorten it."
    assert answer.context["form"].errors["place"] == [words]


def test_numbers_in_such_words_are_written_as_the_language_does(signed_in, application):
    page = address("add_note", application.pk)
    answer = signed_in.post(
        page, {"text": "x" * 100_007, "happened_on": DAY}, headers={"accept-language": "de"}
    )
    (words,) = answer.context["form"].errors["text"]
    assert "100.007" in words
    assert "20.000" in words


@pytest.mark.parametrize("name", ["company_name", "position"])
@pytest.mark.parametrize("link", ["https://haven.example/jobs/7", "WWW.haven.example"])
def test_a_link_is_no_name(signed_in, person, name, link):
    typed = {"company_name": "Haven", "position": "Cook", "stage": "saved"} | {name: link}
    answer = signed_in.post(reverse("applications:add_application"), typed)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [name]
    assert not Application.objects.exists()
