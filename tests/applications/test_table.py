"""The table: filters, order, pages that stay whole, saved views, many rows at once."""

import datetime
import html
import re
from functools import partial

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from applications.card_facts import with_card_facts
from applications.company_figures import with_company_figures
from applications.models import Application, Company, SavedView, Verdict
from applications.table import COLUMNS, ROWS, build_table, chosen_columns, keys_of, rows_with
from tests.applications.asking import TABLE, positions, table_page
from tests.searches import DAY, ON_THAT_DAY, add_round, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db
MANY = f"{TABLE}bulk/"


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Planner", "Cook", "Buyer"]),
        ({"stage": "offer"}, ["Cook"]),
        ({"stage": ["offer", "applied"]}, ["Cook", "Buyer"]),
        ({"ending": "none"}, ["Cook", "Buyer"]),
        ({"ending": "any"}, ["Planner"]),
        ({"ending": "came_second"}, ["Planner"]),
        ({"company": "have"}, ["Cook"]),
        ({"place": "leeds"}, ["Buyer"]),
        ({"pay": "40"}, ["Buyer"]),
        ({"source": "friend"}, ["Buyer"]),
        ({"q": "cedar plan"}, ["Planner"]),
        ({"archived": "only"}, ["Nurse"]),
        ({"archived": "all", "since": "2026-11-20", "until": "2026-11-20"}, ["Nurse"]),
        ({"since": "never", "stage": "offer"}, ["Cook"]),
        ({"sort": "position"}, ["Buyer", "Cook", "Planner"]),
        ({"sort": "-company"}, ["Buyer", "Cook", "Planner"]),
        ({"sort": "nonsense"}, ["Planner", "Cook", "Buyer"]),
        ({"sort": "tags"}, ["Planner", "Cook", "Buyer"]),
    ],
)
def test_filters_and_order(signed_in, few, query, found):
    assert positions(signed_in, **query) == found


def test_a_tag_that_nothing_has_any_more_is_offered_nowhere_and_finds_nothing(signed_in, person):
    application = make_application(person)
    application.tag(["retial"])
    tag = person.tags.get()
    pages = ["/applications/", f"{TABLE}filter/", f"/applications/{application.pk}/edit/"]
    assert all("retial" in signed_in.get(page).content.decode() for page in pages)

    application.tag([], before=["retial"])

    assert not [page for page in pages if "retial" in signed_in.get(page).content.decode()]
    assert positions(signed_in, tag=tag.pk) == []
    assert (
        application.position
        not in signed_in.get("/applications/", {"tag": tag.pk}).content.decode()
    )


def test_a_tag_filters_and_a_stranger_s_shows_nothing_more(signed_in, few, person, stranger):
    mine = person.tags.get()
    assert positions(signed_in, tag=mine.pk) == ["Cook"]
    theirs = make_application(stranger, position="Spy")
    theirs.tag(["near"])
    assert "Spy" not in table_page(signed_in, tag=stranger.tags.get().pk, archived="all")


@pytest.mark.thorough
@pytest.mark.parametrize("name", [name for name, column in COLUMNS.items() if column.order])
@pytest.mark.parametrize("down", ["", "-"])
def test_pages_are_whole_with_equal_and_unknown_values(person, name, down):
    for number in range(11):
        application = make_application(
            person,
            company=f"Company {number % 3}",
            position=f"Position {number % 4}",
            stage=["saved", "applied", "offer"][number % 3],
            place=["", "Leeds", "leeds"][number % 3],
            pay=["", "1"][number % 2],
            source=["", "b", "a"][number % 3],
            applied_on=None if number % 2 else DAY - datetime.timedelta(days=number % 3),
        )
        if number % 4 == 0:
            application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    mine, columns = Application.objects.for_user(person), chosen_columns([])
    page_of_three = partial(build_table, mine, sort=f"{down}{name}", columns=columns, size=3)
    pages = [[row.key for row in page_of_three(number=str(number)).rows] for number in range(1, 5)]
    shown_keys = [key for keys in pages for key in keys]

    assert [len(keys) for keys in pages] == [3, 3, 3, 2]
    assert sorted(shown_keys) == sorted(mine.values_list("pk", flat=True))
    assert keys_of(mine, f"{down}{name}") == shown_keys
    # What is unknown comes last, both ways.
    if name in ("place", "source", "pay"):
        texts = [getattr(mine.get(pk=key), name) for key in shown_keys]
        assert texts[-1] == ""
        assert texts[0] != ""


@pytest.mark.parametrize("number", ["x", "x" * 5000, "-1", "0", "99", "9" * 5000, "%00", "٢"])
def test_a_page_that_there_is_none_of_is_one_there_is(signed_in, few, number):
    assert positions(signed_in, page=number) == ["Planner", "Cook", "Buyer"]


def test_pages_lead_to_each_other_and_keep_what_is_asked_for(signed_in, person):
    company = make_application(person, position="Buyer").company
    Application.objects.bulk_create(
        Application(owner=person, company=company, position=f"Cook {number}")
        for number in range(2 * ROWS)
    )
    shown = table_page(signed_in, sort="logged", page=2)
    assert "Page 2 of 3" in shown
    refused = signed_in.post(f"{TABLE}bulk/?sort=logged&page=2", {"action": "move"})
    assert refused.status_code == 422
    for page in (shown, refused.content.decode()):
        assert re.findall(r'rel="(prev|next)" href="([^"]*)"', page) == [
            ("prev", f"{TABLE}?sort=logged&amp;page=1"),
            ("next", f"{TABLE}?sort=logged&amp;page=3"),
        ]


def test_columns_are_chosen(signed_in, few):
    shown = table_page(signed_in, column=["pay", "people"])
    assert "40,000" in shown
    table = signed_in.get(TABLE, {"column": ["pay", "people", "nonsense"]}).context["table"]
    assert [column.name for column in table.columns] == ["position", "pay", "people"]


def test_a_view_is_kept_shown_and_taken_off(signed_in, person, few):
    signed_in.post(f"{TABLE}views/?stage=offer&sort=position&page=7", {"name": "Offers"})
    view = SavedView.objects.get()
    assert (view.owner, view.query) == (person, "stage=offer&sort=position")
    assert 'href="/applications/table/?stage=offer&amp;sort=position"' in table_page(signed_in)

    signed_in.post(f"{TABLE}views/?stage=saved", {"name": "Offers"})
    assert SavedView.objects.get().query == "stage=saved"
    signed_in.post(reverse("applications:forget_view", args=[view.pk]))
    assert not SavedView.objects.exists()


def test_a_view_without_a_name_is_told(signed_in):
    answer = signed_in.post(f"{TABLE}views/?stage=offer", {"name": " "})
    assert answer.status_code == 422
    assert "This field is required." in answer.content.decode()


@pytest.mark.parametrize("count", [1, 30])
def test_the_table_asks_the_same_for_any_number(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        make_near_miss(person, company=f"Company {number}").tag(["rota"])
    for query, most in (({}, 7), ({"sort": "company"}, 7), ({"column": list(COLUMNS)}, 8)):
        with django_assert_num_queries(most):
            table_page(signed_in, **query)


def test_the_board_and_the_table_lead_to_those_at_rest(signed_in, person):
    link = f'href="{TABLE}?archived=only"'
    assert link not in signed_in.get("/applications/").content.decode()
    application = make_application(person)
    for address in ("/applications/", TABLE):
        assert link in signed_in.get(address).content.decode()
    application.archive()
    assert link in signed_in.get("/applications/").content.decode()
    assert "No application is archived." not in table_page(signed_in, archived="only")
    application.unarchive()
    assert "No application is archived." in table_page(signed_in, archived="only")


def test_without_an_application_there_is_one_button_and_no_table(signed_in, person):
    page = table_page(signed_in)
    assert "empty-state" in page
    assert "<table" not in page
    assert "view_name" not in page

    make_application(person)
    assert "empty-state" not in table_page(signed_in, q="zzz")
    assert "No matches." in table_page(signed_in, q="zzz")


def test_what_the_table_says_is_in_the_language_of_the_person_and_their_order_of_days(person):
    make_application(person, applied_on=datetime.date(2026, 11, 3))
    columns = chosen_columns(["stage", "applied_on"])
    with translation.override("en"):
        (row,) = rows_with(list(Application.objects.values_list("pk", flat=True)), columns)
        assert row.texts[1:] == ["Applied", "Nov 3, 2026"]
    with translation.override("de"):
        (row,) = rows_with(list(Application.objects.values_list("pk", flat=True)), columns)
        assert row.texts[2] == "03.11.2026"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, []),
        ({"q": "x"}, []),
        ({"archived": "only"}, []),
        ({"place": "<Leeds>"}, ["Place: &lt;Leeds&gt;"]),
        ({"stage": ["offer", "saved"]}, ["Stage: Offer, Saved"]),
        (
            {"since": "2026-11-03", "ending": "any"},
            ["Ending: Ended in any way", "Applied on or after: 3 Nov 2026"],
        ),
    ],
)
def test_filters_in_use_are_told_above_the_table(signed_in, few, query, words):
    filters = re.findall(r'<li class="tag"><bdi>([^<]*)</bdi></li>', table_page(signed_in, **query))

    assert filters == words


def test_a_filter_that_cannot_be_read_is_told_and_stands_where_it_was_set(signed_in, few):
    assert "One filter is not valid" in table_page(signed_in, since="never")

    filters = signed_in.get(f"{TABLE}filter/", {"since": "never", "q": "x", "sort": "place"})
    shown = filters.content.decode()
    assert "Enter a valid date." in shown
    assert '<input type="hidden" name="q" value="x">' in shown
    assert '<input type="hidden" name="sort" value="place">' in shown


def test_a_search_keeps_the_filters_the_order_and_the_columns(signed_in, few):
    shown = table_page(signed_in, stage=["offer"], sort="place", column=["pay"], page=7)
    hidden = re.findall(r'<input type="hidden" name="([a-z]+)" value="([^"]*)">', shown)

    assert ("stage", "offer") in hidden
    assert ("sort", "place") in hidden
    assert ("column", "pay") in hidden
    assert "page" not in dict(hidden)


def test_the_day_of_logging_is_a_day_of_the_person(person):
    make_application(person)
    Application.objects.update(
        created_at=datetime.datetime(2026, 11, 20, 23, 30, tzinfo=datetime.UTC)
    )
    keys = list(Application.objects.values_list("pk", flat=True))
    with timezone.override("Asia/Tokyo"):
        (row,) = rows_with(keys, chosen_columns(["logged"]))
    assert row.texts[1:] == ["21 Nov 2026"]


def test_a_view_whose_name_is_used_again_says_so_and_can_be_had_back(signed_in, person, few):
    signed_in.post(f"{TABLE}views/?stage=offer&sort=position", {"name": "Mine"})
    answer = signed_in.post(f"{TABLE}views/?stage=saved", {"name": "Mine"}, follow=True)
    view = SavedView.objects.get()
    undo = f"{reverse('applications:restore_view', args=[view.pk])}?stage=offer&sort=position"
    shown = html.unescape(answer.content.decode())
    assert "The view “Mine” existed already and now shows this." in shown
    assert f'action="{undo}"' in shown

    assert signed_in.post(undo).url == f"{TABLE}?stage=offer&sort=position"
    again = signed_in.post(
        f"{TABLE}views/?stage=offer&sort=position", {"name": "Mine"}, follow=True
    )
    assert "existed already" not in again.content.decode()


def test_a_view_with_a_name_too_long_is_told_and_not_cut(signed_in, few):
    field = re.search(r"<input[^>]*id=\"view_name\"[^>]*>", table_page(signed_in))
    assert "maxlength" not in field[0]
    answer = signed_in.post(f"{TABLE}views/?stage=offer", {"name": "x" * 61})
    assert answer.status_code == 422
    assert "where 60 fit" in answer.content.decode()
    assert not SavedView.objects.exists()


def test_a_range_of_days_that_ends_before_it_begins_is_told(signed_in, few):
    backwards = {"since": "2026-11-21", "until": "2026-11-20", "archived": "all"}
    assert "One filter is not valid and was ignored." in table_page(signed_in, **backwards)
    shown = signed_in.get(reverse("applications:table_filter"), backwards).content.decode()
    assert "This day is before the first day of the range." in shown


def test_adding_is_no_activity_where_anything_else_is_known(signed_in, person):
    applied_on = DAY - datetime.timedelta(days=40)
    make_application(person, position="Planner", company="Oak", applied_on=applied_on)
    moved = make_application(person, position="Cook", applied_on=applied_on)
    make_application(person, position="Buyer", company="Elm", stage="saved")
    moved.move_to("interviewing", on=DAY - datetime.timedelta(days=3))

    assert positions(signed_in, sort="last_entry") == ["Planner", "Cook", "Buyer"]
    mine, firms = Application.objects.for_user(person), Company.objects.for_user(person)
    days = {row.position: row.last_event_on for row in with_card_facts(mine, "last_event_on")}
    moved_on = DAY - datetime.timedelta(days=3)
    assert days == {"Planner": applied_on, "Cook": moved_on, "Buyer": DAY}
    companies = {row.name: row.last_event_on for row in with_company_figures(firms)}
    assert companies == {"Larkfield": moved_on, "Oak": applied_on, "Elm": DAY}


def last_activity(application):
    rows = with_card_facts(Application.objects.filter(pk=application.pk), "last_event_on")
    return rows.get().last_event_on


def test_an_interview_that_is_typed_in_late_counts_on_its_own_day(person):
    application = make_application(person, applied_on=DAY - datetime.timedelta(days=40))
    took_place_at = ON_THAT_DAY - datetime.timedelta(days=20)
    first = add_round(application, starts_at=took_place_at, outcome="planned")
    assert last_activity(application) == took_place_at.date()
    second = add_round(application, starts_at=took_place_at + datetime.timedelta(days=5))
    assert last_activity(application) == took_place_at.date() + datetime.timedelta(days=5)
    application.events.filter(details__round=second.pk).delete()
    second.delete()

    edit(first, on=DAY, starts_at=took_place_at + datetime.timedelta(days=3))
    assert last_activity(application) == took_place_at.date() + datetime.timedelta(days=3)
    edit(first, on=DAY, outcome="took_place")
    assert last_activity(application) == took_place_at.date() + datetime.timedelta(days=3)
    edit(first, on=DAY, outcome="passed")  # that is heard later
    assert last_activity(application) == DAY


def test_an_interview_that_is_to_come_counts_on_the_day_it_was_arranged(person):
    application = make_application(person, applied_on=DAY - datetime.timedelta(days=40))
    interview_round = add_round(application, starts_at=ON_THAT_DAY - datetime.timedelta(days=9))
    edit(interview_round, on=DAY, starts_at=ON_THAT_DAY + datetime.timedelta(days=900))
    assert last_activity(application) == DAY
    assert not application.events.filter(happened_on__gt=DAY).exists()
