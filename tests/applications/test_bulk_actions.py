"""What is done with many rows of the table at once, and how it is undone."""

import csv
import datetime
import html
import io
import re
from urllib.parse import urlencode

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.forms import BulkActionForm
from applications.models import Application, Verdict
from applications.table import as_csv, chosen_columns, rows_with
from near_misses.moving_on import put_to_rest
from tests.applications.asking import TABLE, positions, table_page
from tests.searches import DAY, edit, make_application

pytestmark = pytest.mark.django_db
MANY = f"{TABLE}bulk/"


def chosen(*names) -> list[int]:
    return [Application.objects.get(position=name).pk for name in names]


def undo_in(page: str) -> str:
    return html.unescape(re.search(r'action="([^"]*bulk/undo/[^"]*)"', page).group(1))


def test_many_are_moved_on_one_day_each_with_its_line(signed_in, few):
    fields = {"chosen": chosen("Buyer", "Cook"), "action": "move", "stage": "screening"}
    answer = signed_in.post(f"{MANY}?sort=position", fields | {"on": "2026-11-21"})
    assert answer.url == f"{TABLE}?sort=position"
    for name in ("Buyer", "Cook"):
        application = Application.objects.get(position=name)
        assert application.stage == "screening"
        assert application.events.moves().get().happened_on == datetime.date(2026, 11, 21)


def test_a_move_that_was_set_back_does_not_keep_many_from_being_moved(signed_in, few):
    cook, buyer = (Application.objects.get(position=name) for name in ("Cook", "Buyer"))
    for stage in ("applied", "offer"):
        cook.move_to(stage, on=timezone.localdate())
    fields = {"chosen": [cook.pk, buyer.pk], "action": "move", "stage": "screening"}
    signed_in.post(MANY, fields | {"on": "2026-11-21"})
    assert set(Application.objects.filter(stage="screening")) == {cook, buyer}

    buyer.move_to("offer", on=timezone.localdate())
    answer = signed_in.post(MANY, fields | {"on": "2026-11-22", "stage": "interviewing"})
    assert answer.status_code == 422
    assert "was moved on" in answer.content.decode()
    cook.refresh_from_db()
    assert cook.stage == "screening"


def test_many_are_tagged_and_put_to_rest(signed_in, few):
    signed_in.post(MANY, {"chosen": chosen("Buyer", "Cook"), "action": "tag", "tags": "a, b"})
    assert Application.objects.get(position="Cook").tag_names == "a, b, near"
    signed_in.post(MANY, {"chosen": chosen("Buyer"), "action": "archive"})
    assert positions(signed_in) == ["Planner", "Cook"]


def test_what_is_missing_is_told_and_the_ticks_stay(signed_in, few):
    answer = signed_in.post(MANY, {"action": "move", "stage": "offer"})
    assert answer.status_code == 422
    assert "Select applications first." in answer.content.decode()

    answer = signed_in.post(MANY, {"action": "move", "chosen": chosen("Buyer")})
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert "Choose a stage." in shown
    assert f'value="{chosen("Buyer")[0]}" checked' in shown


def test_a_stranger_s_row_cannot_be_chosen(signed_in, few, stranger):
    theirs = make_application(stranger, position="Spy")
    for action in ("archive", "export"):
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


@pytest.mark.parametrize("start", ["\t=", "\r=", "\n=", "＝", "＋", "－", "＠"])
def test_no_sign_in_front_that_some_spreadsheet_calculates_with_is_a_formula(person, start):
    application = make_application(person, position="x")
    columns = chosen_columns(["place"])
    Application.objects.update(place=f"{start}1+1")
    assert f"'{start}1+1" in as_csv(rows_with([application.pk], columns), columns)


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
    assert (
        "Some applications have been changed again since"
        in signed_in.post(undo, follow=True).content.decode()
    )
    stages = dict(Application.objects.values_list("position", "stage"))
    assert (stages["Buyer"], stages["Cook"]) == ("applied", "interviewing")


def test_a_move_stays_that_a_reopening_came_after(signed_in, few):
    fields = {"chosen": chosen("Buyer"), "action": "move", "stage": "offer"}
    undo = undo_in(signed_in.post(MANY, fields, follow=True).content.decode())
    buyer = Application.objects.get(position="Buyer")
    buyer.close_with("offer_declined", on=timezone.localdate())
    buyer.reopen(on=timezone.localdate())

    page = signed_in.post(undo, follow=True).content.decode()
    assert "Some applications have been changed again since" in page
    buyer.refresh_from_db()
    assert buyer.stage == "interviewing"
    assert buyer.events.moves().get().stage == "offer"


def test_many_at_rest_are_found_put_back_and_both_undone(signed_in, few):
    fields = {"chosen": chosen("Nurse"), "action": "unarchive"}
    put_to_rest(Application.objects.get(position="Nurse"), on=DAY)
    moment = Application.objects.get(position="Nurse").archived_at
    shown = table_page(signed_in, archived="only")
    assert "Move back to the board" in shown
    assert 'value="archive"' not in shown
    undo = undo_in(signed_in.post(f"{MANY}?archived=only", fields, follow=True).content.decode())
    assert "Nurse" in positions(signed_in)
    assert Application.objects.get(position="Nurse").notes_stopped_on is None
    signed_in.post(undo)
    assert positions(signed_in, archived="only") == ["Nurse"]
    nurse = Application.objects.get(position="Nurse")
    assert (nurse.archived_at, nurse.notes_stopped_on) == (moment, DAY)

    rest = {"chosen": chosen("Cook", "Nurse"), "action": "archive"}
    page = signed_in.post(MANY, rest, follow=True).content.decode()
    assert "1 application archived." in page
    signed_in.post(undo_in(page))
    assert positions(signed_in, archived="only") == ["Nurse"]


@pytest.mark.parametrize("undo", ["", "x", "9" * 40])
def test_what_was_not_done_here_cannot_be_undone_here(signed_in, few, undo):
    answer = signed_in.post(f"{MANY}undo/?undo={undo}&sort=position", follow=True)
    assert "This can no longer be undone." in answer.content.decode()
    assert answer.redirect_chain == [(f"{TABLE}?sort=position", 302)]


def test_an_undo_of_another_person_is_none(signed_in, few, client, stranger):
    rest = {"chosen": chosen("Cook"), "action": "archive"}
    undo = undo_in(signed_in.post(MANY, rest, follow=True).content.decode())
    client.force_login(stranger)
    client.post(undo)
    assert Application.objects.get(position="Cook").archived_at is not None


def test_an_older_undo_leaves_alone_what_was_archived_again(signed_in, few):
    rest = {"chosen": chosen("Cook"), "action": "archive"}
    undo = undo_in(signed_in.post(MANY, rest, follow=True).content.decode())
    cook = Application.objects.get(position="Cook")
    cook.unarchive()
    cook.archive()
    page = signed_in.post(undo, follow=True).content.decode()
    assert Application.objects.get(position="Cook").archived_at is not None
    assert "changed again since" in page


def test_many_are_not_moved_to_a_day_before_a_move_that_was_made(signed_in, few):
    Application.objects.get(position="Cook").move_to("interviewing", on=DAY)
    fields = {"chosen": chosen("Buyer", "Cook"), "action": "move", "stage": "screening"}
    answer = signed_in.post(MANY, fields | {"on": DAY - datetime.timedelta(days=1)})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Cook at Haven was moved on 20 November 2026. Choose that day or a later one." in page
    assert Application.objects.get(position="Buyer").stage == "applied"


def test_a_refused_page_leads_back_to_the_table(signed_in, few):
    for address in (f"{MANY}?sort=position", f"{TABLE}views/?sort=position"):
        answer = signed_in.post(address, {"action": "archive"})
        assert answer.status_code == 422
        shown = answer.content.decode()
        assert f'<form method="get" action="{TABLE}"' in shown
        links = re.findall(r'<th scope="col"[^>]*>\s*<a [^>]*href="([^"]*)"', shown)
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


def test_tagging_many_is_undone_and_a_tag_that_was_there_stays(signed_in, few):
    fields = {"chosen": chosen("Buyer", "Cook"), "action": "tag", "tags": "near, new"}
    shown = signed_in.post(MANY, fields, follow=True).content.decode()
    assert "2 applications tagged." in shown
    signed_in.post(undo_in(shown))
    names = {
        application.position: application.tag_names for application in Application.objects.all()
    }
    assert (names["Buyer"], names["Cook"]) == ("", "near")
    assert "can no longer be undone" in signed_in.post(undo_in(shown), follow=True).content.decode()


def test_everything_the_filter_finds_is_chosen_at_once_and_undone(signed_in, sixty):
    assert "All 60, not only this page" in table_page(signed_in, place="Leeds")
    assert "not only this page" not in table_page(signed_in, place="York")
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
    signed_in.post(address, everything | {"action": "archive"})
    assert positions(signed_in) == ["Cook"]


def test_all_are_not_taken_when_there_are_others_than_the_page_said(signed_in, sixty):
    rest = {"action": "archive", "all": "60"}
    answer = signed_in.post(MANY, rest)
    assert answer.status_code == 422
    assert "There are 61 applications now." in answer.content.decode()
    assert not Application.objects.exclude(archived_at=None).exists()


def test_all_are_not_taken_when_they_are_very_many(person, sixty):
    mine = Application.objects.for_user(person).filter(place="Leeds")
    rest = {"action": "archive", "all": "60"}

    assert BulkActionForm(rest, user=person, found=mine, most=60).is_valid()
    form = BulkActionForm(rest, user=person, found=mine, most=50)

    assert form.errors == {
        "chosen": ["You can change at most 50 applications at once. Filter the list first."]
    }
    assert BulkActionForm(rest | {"action": "export"}, user=person, found=mine, most=50).is_valid()


def test_silent_ones_are_closed_at_once_and_the_undo_takes_it_back(signed_in, person):
    rows = [make_application(person, company=f"Company {number}") for number in range(3)]
    rows[2].close_with("withdrew", on=DAY)
    chosen = [row.pk for row in rows]
    bulk = reverse("applications:bulk_action")
    page = signed_in.post(
        bulk, {"chosen": chosen, "action": "close", "kind": "no_answer"}, follow=True
    ).text
    assert "2 applications closed." in page
    kinds = {row.pk: row.ended_as for row in Application.objects.all()}
    assert kinds == dict(zip(chosen, ["no_answer", "no_answer", "withdrew"], strict=True))
    assert Verdict.objects.filter(kind="no_answer", heard_on=timezone.localdate()).count() == 2

    rows[0].refresh_from_db()
    rows[0].reopen(on=timezone.localdate())
    undo = re.search(r'action="([^"]*/bulk/undo/[^"]*)"', page)[1].replace("&amp;", "&")
    page = signed_in.post(undo, follow=True).text
    assert "Some applications have been changed again since" in page
    after = [Application.objects.get(pk=key).ended_as for key in chosen]
    assert after == ["", "", "withdrew"]
    assert not rows[1].verdicts.exists()
    assert not rows[1].events.filter(kind="closed").exists()
    assert rows[0].verdicts.count() == 1


def test_coming_second_is_not_recorded_for_several_at_once(signed_in, person):
    application = make_application(person)
    answer = signed_in.post(
        reverse("applications:bulk_action"),
        {"chosen": application.pk, "action": "close", "kind": "came_second"},
    )
    assert answer.status_code == 422
    assert not Verdict.objects.exists()


def test_the_board_leads_to_its_silent_ones_all_ticked(signed_in, person):
    silent = make_application(person, applied_on=timezone.localdate() - datetime.timedelta(days=40))
    make_application(person, company="Haven")
    board = signed_in.get(reverse("applications:board")).text
    address = re.search(r'href="([^"]*ticked=all[^"]*)"', board)[1].replace("&amp;", "&")
    answer = signed_in.get(address)
    assert [row.key for row in answer.context["table"].rows] == [silent.pk]
    assert answer.context["ticked"] == {silent.pk}


def test_words_added_to_one_of_many_endings_stay_when_the_others_are_undone(signed_in, few):
    closing = {"chosen": chosen("Buyer", "Cook"), "action": "close", "kind": "no_answer"}
    undo = undo_in(signed_in.post(MANY, closing, follow=True).text)
    verdict = Application.objects.get(position="Buyer").verdict
    edit(verdict, feedback="The role was frozen.")

    answer = signed_in.post(undo, follow=True)

    assert "they stay as they are" in answer.text
    ended = dict(Application.objects.values_list("position", "ended_as"))
    assert (ended["Buyer"], ended["Cook"]) == ("no_answer", "")
    verdict.refresh_from_db()
    assert verdict.feedback == "The role was frozen."


@pytest.mark.thorough
@pytest.mark.parametrize(
    "action", ["move", "close", "tag", "archive", "unarchive", "delete", "export"]
)
@pytest.mark.parametrize(
    "wanted",
    [
        *({"due": due} for due in ("none", "week", "past", "some")),
        {"quiet": "only"},
        {"due": "none", "q": "Buyer"},
        {"tag": "near"},
        {"company": "Haven"},
    ],
    ids=str,
)
def test_whatever_filter_found_them_all_can_be_chosen(signed_in, few, person, wanted, action):
    today, month = timezone.localdate(), datetime.timedelta(days=30)
    for deadline in (today, today - month):
        make_application(person, position="Clerk", stage="saved", deadline_on=deadline)
    make_application(person, position="Baker", applied_on=today - 2 * month)
    Application.objects.update(created_at=timezone.now() - 2 * month)
    found = len(positions(signed_in, **wanted))
    assert found
    fields = {"action": action, "stage": "offer", "kind": "withdrew", "tags": "new"}
    answer = signed_in.post(f"{MANY}?{urlencode(wanted)}", fields | {"all": str(found)})
    assert answer.status_code == (200 if action == "export" else 302)
