"""The board: its columns, moving and taking back, rest, tags, doubles, quick notes."""

import datetime
import html
import re
import threading

import lxml.html
import pytest
from django.db import connection
from django.urls import reverse
from django.utils import translation

from applications.board import MOST_CARDS, build_board
from applications.board_order import EACH_COLUMN
from applications.fact_sheet import LABELS
from applications.models import Application, Tag, Verdict
from frame.editing import StaleEdit
from records.bin import restore
from records.models import BinItem
from tests.applications.asking import address
from tests.forms import type_into
from tests.searches import DAY, add_round, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def board(client, **query) -> str:
    return client.get(address("board"), query).content.decode()


def post(client, name, *keys, **fields):
    return client.post(address(name, *keys), fields, follow=True).content.decode()


def test_each_card_stands_under_its_stage_and_what_ended_by_its_ending(signed_in, person):
    make_near_miss(person, company="Haven")
    make_application(person, stage="saved")
    second = make_near_miss(person, company="Cedar")
    second.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    shown = build_board(Application.objects.for_user(person), DAY)

    cards = {column.label: len(column.cards) for column in shown.stages}
    assert cards == {"Saved": 1, "Applied": 0, "Screening": 0, "Interviewing": 1, "Offer": 0}
    assert [(column.label, column.count) for column in shown.endings] == [("Came second", 1)]
    page = board(signed_in)
    assert "2 interviews" in page
    assert "3 people" in page


def test_reopening_brings_a_card_back(signed_in, person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    application.reopen(on=DAY)
    application.refresh_from_db()
    assert application.ended_as == ""
    assert build_board(Application.objects.for_user(person), DAY).endings == []


def test_a_very_full_board_shows_the_newest_and_links_to_the_rest(signed_in, person):
    for number in range(MOST_CARDS + 5):
        make_application(person, company=f"Company {number}")
    shown = build_board(Application.objects.for_user(person), DAY)
    column = shown.stages[1]

    assert (column.count, len(column.cards)) == (MOST_CARDS + 5, EACH_COLUMN)
    assert column.cards[0].company == f"Company {MOST_CARDS + 4}"
    assert f"Show all {MOST_CARDS + 5} in the table" in board(signed_in)


def test_old_cards_of_a_column_are_not_pushed_off_a_full_board(person):
    old = [make_application(person, stage="offer", company=f"Old {number}") for number in range(3)]
    old[0].close_with("withdrew", on=DAY)
    for number in range(MOST_CARDS):
        make_application(person, company=f"Company {number}")

    shown = build_board(Application.objects.for_user(person), DAY, looked_through=20)

    offers = [card.company for card in shown.stages[-1].cards]
    assert offers == ["Old 2", "Old 1"]
    assert [card.company for column in shown.endings for card in column.cards] == ["Old 0"]
    assert len(shown.stages[1].cards) == EACH_COLUMN


@pytest.mark.parametrize("count", [1, 30])
def test_the_board_asks_the_same_for_any_number(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        make_near_miss(person, company=f"Company {number}").tag(["rota", f"tag {number}"])
    with django_assert_num_queries(7):
        board(signed_in)


def test_a_move_is_undone_from_its_message(signed_in, person):
    application = make_application(person)
    page = post(signed_in, "move", application.pk, stage="screening", row_version="applied")
    move = application.events.moves().get()
    undo = address("take_back", move.pk) + "?from=board"
    assert f'action="{undo}"' in page

    answer = signed_in.post(undo)
    application.refresh_from_db()
    assert answer.url == address("board")
    assert application.stage == "applied"
    assert not application.events.moves().exists()


def test_what_the_board_shows_stays_after_a_move_an_undo_and_rest(signed_in, person):
    application = make_application(person, position="Buyer")
    asked = "?q=buyer+l%C3%A4rk"
    page = signed_in.get(address("move", application.pk) + asked).content.decode()
    assert f'action="{address("move", application.pk)}{asked}"' in page

    offered = {"stage": "offer", "row_version": "applied"}
    moved = signed_in.post(address("move", application.pk) + asked, offered)
    assert moved.url == address("board") + asked
    move = application.events.moves().get()
    undone = signed_in.post(address("take_back", move.pk) + asked + "&from=board")
    assert undone.url == address("board") + asked
    rested = signed_in.post(address("archive", application.pk) + asked)
    assert rested.url == address("board") + asked
    # Nothing else goes along, least of all another site.
    away = signed_in.post(address("archive", application.pk) + "?next=//elsewhere.example")
    assert away.url == address("board")


def test_a_tab_that_is_behind_moves_nothing_and_says_so(signed_in, person):
    application = make_application(person)
    application.move_to("offer", on=DAY)
    page = post(signed_in, "move", application.pk, stage="screening", row_version="applied")

    application.refresh_from_db()
    assert application.stage == "offer"
    assert "was moved in another window and is now under Offer" in page
    assert application.events.moves().count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_tabs_that_move_at_once_make_one_true_history(person):
    application = make_application(person)
    together, refused = threading.Barrier(2), []

    def move(stage):
        together.wait(5)
        try:
            mine = Application.objects.get(pk=application.pk)
            mine.move_to(stage, on=DAY, version="applied")
        except StaleEdit as stale:
            refused.append(stale.version)
        finally:
            connection.close()

    tabs = [threading.Thread(target=move, args=[stage]) for stage in ("screening", "offer")]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    application.refresh_from_db()
    (move,) = application.events.moves()
    assert move.details == {"from": "applied", "to": application.stage}
    assert refused == [application.stage]


def test_the_move_page_asks_for_stage_and_day_and_refuses_a_day_to_come(signed_in, person):
    application = make_application(person)
    page = signed_in.get(address("move", application.pk)).content.decode()
    assert 'value="applied" selected' in page
    assert 'name="row_version" value="applied"' in page

    later = datetime.date.today() + datetime.timedelta(days=3)
    answer = signed_in.post(address("move", application.pk), {"stage": "offer", "on": later})
    assert answer.status_code == 422
    assert "in the future" in answer.content.decode()


def test_putting_to_rest_is_undone_from_its_message(signed_in, person):
    application = make_application(person)
    page = post(signed_in, "archive", application.pk)
    assert "is archived" in page
    assert application.position not in board(signed_in)

    assert f'action="{address("unarchive", application.pk)}?from=board"' in page
    post(signed_in, "unarchive", application.pk)
    assert application.position in board(signed_in)


def test_a_duplicate_has_the_facts_and_nothing_that_happened(signed_in, person):
    application = make_near_miss(person, place="Leeds", pay="52,000", notes="Private")
    application.tag(["rota"])
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    signed_in.post(address("duplicate", application.pk))

    again = Application.objects.for_user(person).get(ended_as="")
    assert (again.stage, again.place, again.pay) == ("saved", "Leeds", "52,000")
    assert (again.company, again.tag_names) == (application.company, "rota")
    assert (again.rounds.count(), again.notes, again.applied_on) == (0, "", None)


def test_another_try_begins_with_every_fact_but_those_of_one_try():
    of_one_try = {"applied_on", "deadline_on", "answer_due_on", "referred_by", "interest", "notes"}
    left_out = LABELS.keys() - set(Application.DUPLICATED)
    assert left_out == of_one_try, "Name it in DUPLICATED or here"


def test_tags_are_typed_with_commas_and_found_whatever_their_case(signed_in, person, stranger):
    stranger.tags.create(name="Retail", key="retail")
    fields = {"company_name": "Larkfield", "position": "Buyer", "stage": "saved"}
    post(signed_in, "add_application", **fields, tag_names="Retail, near  home,retail,")
    application = Application.objects.get()
    assert application.tag_names == "near home, Retail"
    assert Tag.objects.for_user(person).count() == 2

    shown = {"tags_shown": application.tag_names, "tag_names": "RETAIL"}
    type_into(signed_in, address("edit_application", application.pk), fields | shown)
    application = Application.objects.get()
    assert application.tag_names == "Retail"
    assert Tag.objects.for_user(person).count() == 2
    tag = Tag.objects.for_user(person).get(key="retail")
    assert "Buyer" in board(signed_in, tag=tag.pk)
    assert "No matches." in board(signed_in, tag=stranger.tags.get().pk)


def test_of_very_many_tags_those_used_most_are_offered_and_the_chosen_one(signed_in, person):
    make_application(person, position="Buyer").tag(["zz", "yy"])
    make_application(person, position="Clerk").tag(["zz"])
    for number in range(5):
        names = [f"t{place:02}" for place in range(number * 12, number * 12 + 12)]
        make_application(person, position=f"Post {number}").tag(names)
    chosen = Tag.objects.get(key="yy")

    def offered(name: str, **asked) -> list[str]:
        page = signed_in.get(reverse(f"applications:{name}"), asked).content
        options = lxml.html.fromstring(page).xpath("//select[@name='tag']/option[@value]")
        return [option.text for option in options]

    most = [f"t{number:02}" for number in range(49)]
    for name in ("board", "table_filter"):
        assert offered(name) == ["All tags", *most, "zz"]
        assert offered(name, tag=chosen.pk) == ["All tags", *most, "yy", "zz"]
        assert "Search finds the other tags." in signed_in.get(reverse(f"applications:{name}")).text
    assert "Buyer" in board(signed_in, tag=chosen.pk)
    assert "Clerk" not in board(signed_in, tag=chosen.pk)
    page = signed_in.get(reverse("applications:add_application")).content
    assert len(lxml.html.fromstring(page).xpath("//datalist[@id='own-tags']/option")) == 50

    # Fifty are all listed, and no others are spoken of.
    Tag.objects.filter(key__gte="t49").exclude(key="zz").delete()
    assert Tag.objects.count() == 50
    assert offered("board") == ["All tags", *most, "zz"]
    assert "Search finds the other tags." not in board(signed_in)


def test_a_search_without_a_match_says_so_once_instead_of_empty_columns(signed_in, person):
    make_application(person)
    page = board(signed_in, q="zz & z")

    assert f'href="{reverse("search:search")}?q=zz%20%26%20z"' in page
    assert page.count("No matches.") == 1
    assert "data-board>" not in page
    assert "Nothing here yet" not in page


def test_a_card_shows_its_facts_in_the_language_and_the_order_of_days_of_the_person(person):
    today = datetime.date(2026, 11, 20)
    mine = make_application(person, stage="saved", deadline_on=datetime.date(2026, 12, 3))
    make_near_miss(person)
    with translation.override("en"):
        board = build_board(Application.objects.for_user(person), today)

    facts = {card.key: card.facts for column in board.stages for card in column.cards}
    assert facts[mine.pk].startswith("Apply by Dec 3")
    assert "2 interviews · 3 people" in facts.values()


def test_whom_nobody_met_is_not_counted_on_a_card(person):
    application = make_application(person)
    for outcome in ("no_show", "cancelled"):
        add_round(application, [("Bob Nope", "")], outcome=outcome)
    board = build_board(Application.objects.for_user(person), datetime.date(2026, 11, 20))
    (facts,) = [card.facts for column in board.stages for card in column.cards]
    assert "person" not in facts


@pytest.mark.parametrize("tags", ["x" * 41, ",".join(map(str, range(13)))])
def test_tags_that_are_too_many_or_too_long_are_told(signed_in, tags):
    fields = {"company_name": "Larkfield", "position": "Buyer", "stage": "saved"}
    answer = signed_in.post(address("add_application"), fields | {"tag_names": tags})
    assert answer.status_code == 422
    assert "tag_names" in answer.context["form"].errors
    assert not Application.objects.exists()


def test_the_board_is_searched_by_position_and_company(signed_in, person):
    make_application(person, company="Müller & Söhne", position="Buyer")
    make_application(person, company="Haven", position="Cook")
    page = board(signed_in, q="müller buy")
    assert "Buyer" in page
    assert "Cook" not in page
    for hostile in ("%", "_", "'", '" OR 1=1', "x" * 5000, "\x00"):
        assert signed_in.get(address("board"), {"q": hostile}).status_code == 200


def test_a_kind_note_tells_of_earlier_tries_and_of_nobody_elses(signed_in, person, stranger):
    make_application(person, company="Larkfield", position="Buyer")
    make_application(stranger, company="Larkfield", position="Spy")
    note = signed_in.get(address("earlier"), {"company": " larkfield"}).content.decode()
    assert "You applied here before" in note
    assert "Buyer" in note
    assert "Spy" not in note
    assert signed_in.get(address("earlier"), {"company": "Haven"}).content.decode().strip() == ""


def like(client, start: str) -> list[str]:
    page = client.get(address("companies_like"), {"start": start}).content.decode()
    return [html.unescape(name) for name in re.findall(r'<option value="(.*?)">', page)]


def test_a_company_s_name_is_completed_from_one_s_own_a_few_at_a_time(signed_in, person, stranger):
    for number in range(30):
        make_application(person, company=f"Haven {number:02}")
    make_application(person, company="Müller & <Söhne>")
    make_application(stranger, company="Haven of a stranger")

    assert like(signed_in, "  hAVEN  0") == [f"Haven {number:02}" for number in range(8)]
    assert like(signed_in, "müller") == ["Müller & <Söhne>"]
    assert like(signed_in, "Haven of") == []
    # Before anything is typed, the few where something was tried last.
    assert like(signed_in, " ")[:2] == ["Müller & <Söhne>", "Haven 29"]
    for hostile in ("%", "_", "'", "x" * 5000, "\x00"):
        assert "Haven 00" not in like(signed_in, hostile)
    page = signed_in.get(address("add_application")).content.decode()
    assert page.count("Haven ") == 7


def test_completing_asks_the_same_for_any_number(signed_in, person, django_assert_num_queries):
    for number in range(30):
        make_application(person, company=f"Haven {number}")
        if number in (0, 29):
            with django_assert_num_queries(3):
                like(signed_in, "ha")


def test_waking_from_the_board_comes_back_to_what_it_was_looked_at_with(signed_in, person):
    application = make_application(person)
    archive, wake = (address(name, application.pk) for name in ("archive", "unarchive"))
    page = signed_in.post(f"{archive}?q=larkfield", follow=True).content.decode()
    assert f'action="{wake}?q=larkfield&amp;from=board"' in page
    undone = signed_in.post(f"{wake}?q=larkfield&from=board")
    assert undone.url == f"{reverse('applications:board')}?q=larkfield"
    assert signed_in.post(wake).url == application.get_absolute_url()


def test_a_copy_is_told_and_taken_back_unless_something_happened_since(signed_in, person):
    application = make_application(person)
    page = signed_in.post(address("duplicate", application.pk), follow=True).content.decode()
    copied = Application.objects.exclude(pk=application.pk).get()
    undo = address("undo_duplicate", copied.pk) + f"?of={application.pk}"
    assert "This is the copy." in page
    assert f'action="{undo}"' in page
    assert signed_in.post(undo).url == application.get_absolute_url()
    assert list(Application.objects.all()) == [application]

    edited = application.duplicate(on=DAY)
    edit(edited, notes="Ask for the rota")
    signed_in.post(address("undo_duplicate", edited.pk))
    restored, _ = restore(BinItem.objects.get(noun="application", content__key=edited.pk))
    assert restored.notes == "Ask for the rota"
    restored.delete()

    noted = application.duplicate(on=DAY)
    noted.dated_notes.create(text="Ask for the rota", happened_on=DAY)
    answer = signed_in.post(address("undo_duplicate", noted.pk))
    assert answer.url == noted.get_absolute_url()
    assert Application.objects.count() == 2
