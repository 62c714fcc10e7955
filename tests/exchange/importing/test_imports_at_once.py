"""A list that comes in while another tab writes: nothing is lost or doubled."""

from functools import partial

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application
from exchange.importing.drafting import draft
from exchange.importing.opened import opened_file
from exchange.models import FileImport
from frame.gone_meanwhile import GoneMeanwhile
from tests.applications.test_endings_at_once import assert_one_truth, assert_true_moves, press
from tests.exchange.importing.lists import make_import
from tests.searches import DAY, make_application
from tests.tabs import at_once, tab

pytestmark = pytest.mark.django_db(transaction=True)
TRIES = range(6)
NAMES = ["Amber", "Birch", "Cedar", "Dahlia"]


def made(person, status: str, names: list[str] = NAMES) -> FileImport:
    rows = "".join(f"{name},Cook,{status}\n" for name in names)
    return make_import(person, f"Company,Position,Status\n{rows}")


def run(person, file_import: FileImport) -> partial:
    return press(person, "exchange:run_import", file_import.pk, moves="1", endings="1")


def jobs(person) -> list[Application]:
    Application.objects.all().delete()
    return [make_application(person, company=name, position="Cook") for name in NAMES]


@pytest.mark.thorough
@pytest.mark.parametrize("other", ["one", "several", "move", "archive"])
def test_what_ends_by_a_list_and_in_another_tab_ends_once(person, other):
    for _ in TRIES:
        rows = jobs(person)
        file_import = made(person, "Rejected")
        key, keys = rows[2].pk, [row.pk for row in rows]
        several = {"chosen": keys[::-1], "action": "close", "kind": "withdrew"}
        writes = {
            "one": press(person, "applications:close", key, kind="withdrew"),
            "several": partial(tab(person).post, reverse("applications:bulk_action"), several),
            "move": press(person, "applications:move", key, stage="offer", row_version="applied"),
            "archive": press(person, "applications:archive", key),
        }
        at_once(run(person, file_import), writes[other])
        file_import.refresh_from_db()
        assert file_import.is_done
        for row in rows:
            assert_one_truth(row)
            assert_true_moves(row)
            assert row.verdicts.count() == 1 or (other == "archive" and row.pk == key)


def test_a_move_beside_a_list_that_ends_it_is_made_or_refused(person):
    for _ in TRIES:
        rows = jobs(person)
        pages: list[str] = []
        move = press(person, "applications:move", rows[2].pk, stage="offer", row_version="applied")
        at_once(
            run(person, made(person, "Rejected")),
            lambda move=move, pages=pages: pages.append(move(follow=True).text),
        )
        assert_true_moves(rows[2])
        is_refused = "Nothing was changed here." in pages[0]
        assert rows[2].stage == ("applied" if is_refused else "offer")


def test_a_move_by_a_list_and_one_in_another_tab_leave_a_true_history(person):
    for _ in TRIES:
        rows = jobs(person)
        at_once(
            run(person, made(person, "Interviewing")),
            press(person, "applications:move", rows[2].pk, stage="offer", row_version="applied"),
        )
        for row in rows:
            assert_true_moves(row)


def test_a_list_that_is_run_in_two_tabs_ends_each_once(person):
    for _ in TRIES:
        rows = jobs(person)
        file_import = made(person, "Rejected")
        at_once(run(person, file_import), run(person, file_import))
        for row in rows:
            assert_one_truth(row)
            assert [verdict.kind for verdict in row.verdicts.all()] == ["turned_down"]


def test_rows_that_another_tab_has_written_meanwhile_are_gone(person):
    jobs(person)
    looked_up = FileImport.objects.light().get(pk=made(person, "Rejected").pk)
    assert looked_up.is_open
    run(person, looked_up)()
    with pytest.raises(GoneMeanwhile):
        opened_file(looked_up).plan()


@pytest.mark.thorough
def test_two_lists_in_another_order_end_each_once(person):
    for _ in TRIES:
        rows = jobs(person)
        first, second = made(person, "Rejected"), made(person, "Withdrawn", NAMES[::-1])
        at_once(run(person, first), run(person, second))
        for row in rows:
            assert_one_truth(row)
            assert row.verdicts.count() == 1


def test_the_companies_and_tags_of_a_list_are_stored_in_the_order_of_their_keys(person):
    """Else of two lists that name the same ones each could wait for the other."""
    for names in (NAMES, NAMES[::-1]):
        rows = "".join(f"{name},Cook,{name}\n" for name in names)
        file_import = make_import(person, f"Company,Position,Tags\n{rows}")
        plan = opened_file(file_import).plan(for_writing=True)
        statements = draft(file_import, plan, DAY).statements
        stored = [
            [next(value for value in row if str(value).title() in NAMES) for row in several]
            for text, several in statements
            if "applications_company" in text or 'applications_tag"' in text
        ]
        assert [[str(name).title() for name in names] for names in stored] == [NAMES, NAMES]


def test_two_lists_of_new_companies_in_another_order_bring_each_in_once(person):
    for number in TRIES:
        names = [f"{name} {number}" for name in NAMES]
        first, second = made(person, "Applied", names), made(person, "Applied", names[::-1])
        at_once(run(person, first), run(person, second))
        found = Application.objects.filter(company__name__in=names)
        assert sorted(found.values_list("company__name", flat=True)) == sorted(names)


@pytest.mark.thorough
@pytest.mark.parametrize("other", ["again", "reopen", "undo one", "end others"])
def test_an_import_is_undone_while_another_tab_writes(person, other):
    for _ in TRIES:
        rows = jobs(person)
        file_import = made(person, "Rejected")
        run(person, file_import)()
        verdict = rows[2].verdicts.get()
        writes = {
            "again": press(person, "exchange:undo_import", file_import.pk, sure="1"),
            "reopen": press(person, "applications:reopen", rows[2].pk),
            "undo one": press(person, "applications:take_back_ending", verdict.pk),
            "end others": partial(
                tab(person).post,
                reverse("applications:bulk_action"),
                {
                    "chosen": [row.pk for row in rows[::-1]],
                    "action": "close",
                    "kind": "withdrew",
                    "on": timezone.localdate(),
                },
            ),
        }
        at_once(press(person, "exchange:undo_import", file_import.pk, sure="1"), writes[other])
        for row in rows:
            assert_one_truth(row)
            kinds = [verdict.kind for verdict in row.verdicts.all()]
            assert kinds == [] or other in ("reopen", "end others")
        assert rows[2].ended_as in ("", "withdrew")
        assert not rows[2].dated_notes.exists()
