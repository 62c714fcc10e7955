"""The table: filters, order, pages that stay whole, saved views, many rows at once."""

import csv
import datetime
import html
import io
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, SavedView, Verdict
from applications.table import COLUMNS, as_csv, chosen_columns, rows_with, table_of
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db
TABLE = "/search/table/"
MANY = f"{TABLE}many/"


def page(client, **query) -> str:
    return client.get(TABLE, query).content.decode()


def positions(client, **query) -> list[str]:
    table = client.get(TABLE, query).context["table"]
    return [row.position for row in table.rows]


@pytest.fixture
def few(person):
    """Four that differ in every way the filters ask for."""
    make_application(person, position="Buyer", place="Leeds", pay="40,000", source="A friend")
    cook = make_application(person, company="Haven", position="Cook", stage="offer")
    cook.tag(["near"])
    second = make_near_miss(person, company="Cedar", position="Planner")
    second.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    make_application(person, position="Nurse", applied_on=DAY, stage="saved").put_to_rest()


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
        ({"resting": "only"}, ["Nurse"]),
        ({"resting": "all", "since": "2026-11-20", "until": "2026-11-20"}, ["Nurse"]),
        ({"since": "never", "stage": "offer"}, ["Cook"]),
        ({"sort": "position"}, ["Buyer", "Cook", "Planner"]),
        ({"sort": "-company"}, ["Buyer", "Cook", "Planner"]),
        ({"sort": "nonsense"}, ["Planner", "Cook", "Buyer"]),
        ({"sort": "tags"}, ["Planner", "Cook", "Buyer"]),
    ],
)
def test_filters_and_order(signed_in, few, query, found):
    assert positions(signed_in, **query) == found


def test_a_tag_filters_and_a_stranger_s_shows_nothing_more(signed_in, few, person, stranger):
    mine = person.tags.get()
    assert positions(signed_in, tag=mine.pk) == ["Cook"]
    theirs = make_application(stranger, position="Spy")
    theirs.tag(["near"])
    assert "Spy" not in page(signed_in, tag=stranger.tags.get().pk, resting="all")


@pytest.mark.parametrize("name", [name for name, column in COLUMNS.items() if column.order])
@pytest.mark.parametrize("down", ["", "-"])
def test_pages_are_whole_with_equal_and_unknown_values(person, monkeypatch, name, down):
    monkeypatch.setattr("applications.keyset.ROWS", 3)
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
    sort = f"{down}{name}"
    forward: list[list[int]] = []
    backward: list[list[int]] = []
    table = table_of(mine, sort=sort, columns=columns)
    while True:
        forward.append(table.page.keys)
        if not table.page.after:
            break
        table = table_of(mine, sort=sort, columns=columns, after=table.page.after)
    while True:
        backward.insert(0, table.page.keys)
        if not table.page.before:
            break
        table = table_of(mine, sort=sort, columns=columns, before=table.page.before)

    seen = [key for keys in forward for key in keys]
    assert [len(keys) for keys in forward] == [3, 3, 3, 2]
    assert sorted(seen) == sorted(mine.values_list("pk", flat=True))
    assert sorted(key for keys in backward for key in keys) == sorted(seen)
    assert [key for keys in backward for key in keys] == seen
    # What is unknown comes last, both ways.
    if name in ("place", "source", "pay"):
        texts = [getattr(mine.get(pk=key), name) for key in seen]
        assert texts[-1] == ""
        assert texts[0] != ""


@pytest.mark.parametrize("mark", ["x", "x" * 9000, "a:b:c", "%00"])
def test_a_made_up_page_is_the_first_page(signed_in, few, mark):
    assert positions(signed_in, after=mark) == ["Planner", "Cook", "Buyer"]
    assert positions(signed_in, before=mark) == ["Planner", "Cook", "Buyer"]


def test_columns_are_chosen(signed_in, few):
    shown = page(signed_in, column=["pay", "people"])
    assert "40,000" in shown
    table = signed_in.get(TABLE, {"column": ["pay", "people", "nonsense"]}).context["table"]
    assert [column.name for column in table.columns] == ["position", "pay", "people"]


def test_a_view_is_kept_shown_and_taken_off(signed_in, person, few):
    signed_in.post(f"{TABLE}views/?stage=offer&sort=position&after=x", {"name": "Offers"})
    view = SavedView.objects.get()
    assert (view.owner, view.query) == (person, "stage=offer&sort=position")
    assert 'href="/search/table/?stage=offer&amp;sort=position"' in page(signed_in)

    signed_in.post(f"{TABLE}views/?stage=saved", {"name": "Offers"})
    assert SavedView.objects.get().query == "stage=saved"
    signed_in.post(reverse("applications:forget_view", args=[view.pk]))
    assert not SavedView.objects.exists()


def test_a_view_without_a_name_is_told(signed_in):
    answer = signed_in.post(f"{TABLE}views/?stage=offer", {"name": " "})
    assert answer.status_code == 422
    assert "This field is required." in answer.content.decode()


def chosen(*names) -> list[int]:
    return [Application.objects.get(position=name).pk for name in names]


def test_many_are_moved_on_one_day_each_with_its_line(signed_in, few):
    fields = {"chosen": chosen("Buyer", "Cook"), "action": "move", "stage": "screening"}
    answer = signed_in.post(f"{MANY}?sort=position", fields | {"on": "2026-11-21"})
    assert answer.url == f"{TABLE}?sort=position"
    for name in ("Buyer", "Cook"):
        application = Application.objects.get(position=name)
        assert application.stage == "screening"
        assert application.events.moves().get().happened_on == datetime.date(2026, 11, 21)


def test_many_are_tagged_and_put_to_rest(signed_in, few):
    signed_in.post(MANY, {"chosen": chosen("Buyer", "Cook"), "action": "tag", "tags": "a, b"})
    assert Application.objects.get(position="Cook").tag_names == "a, b, near"
    signed_in.post(MANY, {"chosen": chosen("Buyer"), "action": "rest"})
    assert positions(signed_in) == ["Planner", "Cook"]


def test_what_is_missing_is_told_and_the_ticks_stay(signed_in, few):
    answer = signed_in.post(MANY, {"action": "move", "stage": "offer"})
    assert answer.status_code == 422
    assert "Tick the rows first." in answer.content.decode()

    answer = signed_in.post(MANY, {"action": "move", "chosen": chosen("Buyer")})
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert "Say which." in shown
    assert f'value="{chosen("Buyer")[0]}" checked' in shown


def test_a_stranger_s_row_cannot_be_chosen(signed_in, few, stranger):
    theirs = make_application(stranger, position="Spy")
    for action in ("rest", "export"):
        answer = signed_in.post(MANY, {"chosen": [theirs.pk], "action": action})
        assert answer.status_code == 422
    theirs.refresh_from_db()
    assert theirs.archived_at is None


def test_the_export_holds_the_chosen_rows_and_no_formula(signed_in, person, few):
    make_application(person, company="=cmd|' /C calc'!A0", position="+1", place="@SUM(1)")
    answer = signed_in.post(
        f"{MANY}?column=company&column=place", {"chosen": chosen("+1", "Buyer"), "action": "export"}
    )
    assert "attachment" in answer["Content-Disposition"]
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0] == ["Position", "Company", "Place"]
    assert sorted(rows[1:]) == [
        ["'+1", "'=cmd|' /C calc'!A0", "'@SUM(1)"],
        ["Buyer", "Larkfield", "Leeds"],
    ]


def test_a_tab_in_front_is_no_formula_either(person):
    one = make_application(person, position="x")
    columns = chosen_columns(["place"])
    Application.objects.update(place="\t=1+1")
    assert "'\t=1+1" in as_csv(rows_with([one.pk], columns), columns)


@pytest.mark.parametrize("count", [1, 30])
def test_the_table_asks_the_same_for_any_number(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        make_near_miss(person, company=f"Company {number}").tag(["rota"])
    for query in ({}, {"sort": "company"}, {"column": list(COLUMNS)}):
        with django_assert_num_queries(7):
            page(signed_in, **query)


def undo_in(page: str) -> str:
    return html.unescape(re.search(r'action="([^"]*many/undo/[^"]*)"', page).group(1))


def test_many_moves_are_undone_at_once_save_those_that_moved_on(signed_in, few):
    keys = chosen("Buyer", "Cook")
    before = dict(Application.objects.values_list("pk", "stage"))
    fields = {"chosen": keys, "action": "move", "stage": "screening"}
    undo = undo_in(signed_in.post(f"{MANY}?sort=position", fields, follow=True).content.decode())
    answer = signed_in.post(undo)
    assert answer.url == f"{TABLE}?sort=position"
    assert dict(Application.objects.values_list("pk", "stage")) == before

    undo = undo_in(signed_in.post(MANY, fields, follow=True).content.decode())
    Application.objects.get(position="Cook").move_to("interviewing", on=datetime.date.today())
    assert "Some were moved again since" in signed_in.post(undo, follow=True).content.decode()
    stages = dict(Application.objects.values_list("position", "stage"))
    assert (stages["Buyer"], stages["Cook"]) == ("applied", "interviewing")


def test_many_at_rest_are_found_put_back_and_both_undone(signed_in, few):
    fields = {"chosen": chosen("Nurse"), "action": "wake"}
    shown = page(signed_in, resting="only")
    assert "Put back" in shown
    assert 'value="rest"' not in shown
    undo = undo_in(signed_in.post(f"{MANY}?resting=only", fields, follow=True).content.decode())
    assert "Nurse" in positions(signed_in)
    signed_in.post(undo)
    assert positions(signed_in, resting="only") == ["Nurse"]

    rest = {"chosen": chosen("Cook", "Nurse"), "action": "rest"}
    told = signed_in.post(MANY, rest, follow=True).content.decode()
    assert "1 application put to rest." in told
    signed_in.post(undo_in(told))
    assert positions(signed_in, resting="only") == ["Nurse"]


def test_the_board_and_the_table_lead_to_those_at_rest(signed_in, person):
    link = f'href="{TABLE}?resting=only"'
    assert link not in signed_in.get("/search/").content.decode()
    application = make_application(person)
    for address in ("/search/", TABLE):
        assert link in signed_in.get(address).content.decode()
    application.put_to_rest()
    assert link in signed_in.get("/search/").content.decode()
    assert "Nothing is at rest" not in page(signed_in, resting="only")
    application.put_to_rest(resting=False)
    assert "Nothing is at rest" in page(signed_in, resting="only")


@pytest.mark.parametrize("undo", ["", "x", "9" * 40])
def test_what_was_not_done_here_cannot_be_undone_here(signed_in, few, undo):
    answer = signed_in.post(f"{MANY}undo/?undo={undo}&sort=position", follow=True)
    assert "This cannot be taken back any more." in answer.content.decode()
    assert answer.redirect_chain == [(f"{TABLE}?sort=position", 302)]


def test_an_undo_of_another_person_is_none(signed_in, few, client, stranger):
    rest = {"chosen": chosen("Cook"), "action": "rest"}
    undo = undo_in(signed_in.post(MANY, rest, follow=True).content.decode())
    client.force_login(stranger)
    client.post(undo)
    assert Application.objects.get(position="Cook").archived_at is not None


def test_many_are_not_moved_to_a_day_before_a_move_that_was_made(signed_in, few):
    Application.objects.get(position="Cook").move_to("interviewing", on=DAY)
    fields = {"chosen": chosen("Buyer", "Cook"), "action": "move", "stage": "screening"}
    answer = signed_in.post(MANY, fields | {"on": DAY - datetime.timedelta(days=1)})
    assert answer.status_code == 422
    told = answer.content.decode()
    assert "Cook at Haven was moved on 20 November 2026. Choose that day or a later one." in told
    assert Application.objects.get(position="Buyer").stage == "applied"


def test_a_refused_page_leads_back_to_the_table(signed_in, few):
    for address in (f"{MANY}?sort=position", f"{TABLE}views/?sort=position"):
        answer = signed_in.post(address, {"action": "rest"})
        assert answer.status_code == 422
        shown = answer.content.decode()
        assert f'<form method="get" action="{TABLE}"' in shown
        links = re.findall(r'<th scope="col"[^>]*><a href="([^"]*)"', shown)
        assert links
        assert all(link.startswith(f"{TABLE}?") for link in links)


def test_the_export_keeps_the_order_of_the_rows(signed_in, few):
    fields = {"chosen": chosen("Cook", "Buyer", "Planner"), "action": "export"}
    for sort, names in {
        "position": ["Buyer", "Cook", "Planner"],
        "-logged": ["Planner", "Cook", "Buyer"],
    }.items():
        answer = signed_in.post(f"{MANY}?sort={sort}", fields)
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert [row[0] for row in rows[1:]] == names


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({}, []),
        ({"q": "x"}, []),
        ({"resting": "only"}, []),
        ({"place": "<Leeds>"}, ["Place: &lt;Leeds&gt;"]),
        ({"stage": ["offer", "saved"]}, ["Stage: Offer, Saved"]),
        (
            {"since": "2026-11-03", "ending": "any"},
            ["Ending: Ended in any way", "Applied from: 3 Nov 2026"],
        ),
    ],
)
def test_filters_in_use_are_told_above_the_table(signed_in, few, query, words):
    told = re.findall(r'<li class="tag" dir="auto">([^<]*)</li>', page(signed_in, **query))

    assert told == words


def test_a_filter_that_cannot_be_read_is_told_and_stands_where_it_was_set(signed_in, few):
    assert "One filter could not be read" in page(signed_in, since="never")

    filters = signed_in.get(f"{TABLE}filter/", {"since": "never", "q": "x", "sort": "place"})
    shown = filters.content.decode()
    assert "Enter a valid date." in shown
    assert '<input type="hidden" name="q" value="x">' in shown
    assert '<input type="hidden" name="sort" value="place">' in shown


def test_a_search_keeps_the_filters_the_order_and_the_columns(signed_in, few):
    shown = page(signed_in, stage=["offer"], sort="place", column=["pay"], after="x")
    kept = re.findall(r'<input type="hidden" name="([a-z]+)" value="([^"]*)">', shown)

    assert ("stage", "offer") in kept
    assert ("sort", "place") in kept
    assert ("column", "pay") in kept
    assert "after" not in dict(kept)


def test_the_day_of_logging_is_a_day_of_the_person(person):
    make_application(person)
    Application.objects.update(
        created_at=datetime.datetime(2026, 11, 20, 23, 30, tzinfo=datetime.UTC)
    )
    keys = list(Application.objects.values_list("pk", flat=True))
    with timezone.override("Asia/Tokyo"):
        (row,) = rows_with(keys, chosen_columns(["logged"]))
    assert row.others == ["21 Nov 2026"]


def test_a_view_whose_name_is_used_again_says_so_and_can_be_had_back(signed_in, person, few):
    signed_in.post(f"{TABLE}views/?stage=offer&sort=position", {"name": "Mine"})
    answer = signed_in.post(f"{TABLE}views/?stage=saved", {"name": "Mine"}, follow=True)
    view = SavedView.objects.get()
    undo = f"{reverse('applications:restore_view', args=[view.pk])}?stage=offer&sort=position"
    shown = html.unescape(answer.content.decode())
    assert "“Mine” was there already and shows this now." in shown
    assert f'action="{undo}"' in shown

    assert signed_in.post(undo).url == f"{TABLE}?stage=offer&sort=position"
    again = signed_in.post(
        f"{TABLE}views/?stage=offer&sort=position", {"name": "Mine"}, follow=True
    )
    assert "was there already" not in again.content.decode()


def test_a_view_with_a_name_too_long_is_told_and_not_cut(signed_in):
    assert "maxlength" not in page(signed_in)
    answer = signed_in.post(f"{TABLE}views/?stage=offer", {"name": "x" * 61})
    assert answer.status_code == 422
    assert "at most 60 characters" in answer.content.decode()
    assert not SavedView.objects.exists()


def test_a_range_of_days_that_ends_before_it_begins_is_told(signed_in, few):
    backwards = {"since": "2026-11-21", "until": "2026-11-20", "resting": "all"}
    assert "One filter could not be read and was left out." in page(signed_in, **backwards)
    shown = signed_in.get(reverse("applications:table_filter"), backwards).content.decode()
    assert "This day is before the one it begins with." in shown


def test_tagging_many_is_undone_and_a_tag_that_was_there_stays(signed_in, few):
    fields = {"chosen": chosen("Buyer", "Cook"), "action": "tag", "tags": "near, new"}
    shown = signed_in.post(MANY, fields, follow=True).content.decode()
    assert "2 applications tagged." in shown
    signed_in.post(undo_in(shown))
    names = {one.position: one.tag_names for one in Application.objects.all()}
    assert (names["Buyer"], names["Cook"]) == ("", "near")
    assert "cannot be taken back" in signed_in.post(undo_in(shown), follow=True).content.decode()


@pytest.fixture
def sixty(person):
    for number in range(60):
        make_application(person, position=f"Clerk {number:02}", place="Leeds")
    make_application(person, position="Cook", place="York")


def test_everything_the_filter_finds_is_chosen_at_once_and_undone(signed_in, sixty):
    assert "All 60, not only this page" in page(signed_in, place="Leeds")
    assert "not only this page" not in page(signed_in, place="York")
    address = f"{MANY}?place=leeds&sort=position"
    everything = {"all": "60", "chosen": chosen("Clerk 00")}
    moved = signed_in.post(address, everything | {"action": "move", "stage": "offer"}, follow=True)
    shown = moved.content.decode()
    assert "60 applications moved." in shown
    assert Application.objects.filter(stage="offer").count() == 60
    signed_in.post(undo_in(shown))
    assert not Application.objects.filter(stage="offer").exists()

    answer = signed_in.post(address, everything | {"action": "export"})
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == [f"Clerk {number:02}" for number in range(60)]
    signed_in.post(address, everything | {"action": "rest"})
    assert positions(signed_in) == ["Cook"]


def test_all_are_not_taken_when_there_are_others_than_the_page_said(signed_in, sixty, monkeypatch):
    rest = {"action": "rest", "all": "60"}
    answer = signed_in.post(MANY, rest)
    assert answer.status_code == 422
    assert "There are 61 by now." in answer.content.decode()
    monkeypatch.setattr("applications.forms.many.MOST", 50)
    answer = signed_in.post(f"{MANY}?place=Leeds", rest)
    assert "At most 50 at once." in answer.content.decode()
    assert not Application.objects.exclude(archived_at=None).exists()
