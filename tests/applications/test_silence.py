"""Quiet is one rule: card, table, filter, Today and the letters say the same of every record."""

import datetime
import random

import pytest
from django.utils import timezone

from applications.board import build_board
from applications.forms import FilterForm
from applications.models import Application, Event, Stage, Verdict
from applications.models.round_outcome import RoundOutcome
from applications.models.stage import QUIET_AFTER
from applications.table import COLUMNS, rows_with
from frame.localized import short_day
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.occasions import occasions
from tests.searches import NOW, TODAY, edit, make_application
from today import next_up

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_the_day")]
A_DAY = datetime.timedelta(days=1)


def ago(days: int) -> datetime.date:
    return TODAY - days * A_DAY


def at(days: int) -> datetime.datetime:
    return NOW - days * A_DAY


@pytest.fixture
def application(person):
    """Applied for 40 days ago, and heard nothing."""
    return make_application(person, applied_on=ago(40))


def days_quiet(application) -> int | None:
    row = Application.objects.filter(pk=application.pk).gone_quiet(TODAY).first()
    return (TODAY - row.quiet_since).days if row else None


def test_the_day_of_applying_counts_and_not_that_of_writing_it_down(application):
    application.events.update(happened_on=TODAY)
    assert days_quiet(application) == 40


def test_where_nothing_is_recorded_but_a_company_the_day_of_adding_it_counts(person):
    application = make_application(person, position="")
    application.events.update(happened_on=ago(30))
    assert days_quiet(application) == 30


def test_a_round_of_two_days_ago_ends_the_silence(application):
    application.add_round(on=ago(30), starts_at=at(2))
    assert days_quiet(application) is None


def test_a_round_written_down_late_counts_on_its_day_and_moves_on_its_day(application):
    application.add_round(on=TODAY, starts_at=at(30))
    assert days_quiet(application) == 30
    assert application.events.moves().get().happened_on == ago(30)


def test_a_move_by_a_late_round_comes_before_no_other_move(application):
    application.move_to(Stage.SCREENING, on=ago(20))
    application.add_round(on=TODAY, starts_at=at(30))
    assert [move.happened_on for move in application.events.moves()] == [ago(20), ago(20)]


def test_a_round_to_come_moves_on_the_day_it_was_arranged(application):
    application.add_round(on=ago(1), starts_at=at(-5))
    assert application.events.moves().get().happened_on == ago(1)
    assert days_quiet(application) is None


def test_what_the_person_does_alone_is_no_contact(application, person):
    application.dated_notes.create(text="Read about them", happened_on=TODAY)
    application.reminders.create(owner=person, text="Ring", due_on=TODAY).finish(on=TODAY)
    begin_letter(application, Kind.STATUS, today=TODAY)
    edit(application, place="Leeds")
    assert days_quiet(application) == 40


def test_their_call_is_contact(application):
    application.dated_notes.create(text="They rang", happened_on=ago(3), is_contact=True)
    assert days_quiet(application) is None


def test_a_letter_counts_while_it_is_sent_and_an_answer_while_one_came(application):
    letter = begin_letter(application, Kind.STATUS, today=TODAY)
    letter.mark_sent(on=ago(2), to="Ana", by="email")
    assert days_quiet(application) is None
    letter.unsend()
    assert days_quiet(application) == 40

    letter.mark_sent(on=ago(30), to="Ana", by="email")
    letter.mark_answered(answered=True, on=ago(1))
    assert days_quiet(application) is None
    letter.mark_answered(answered=False, on=TODAY)
    assert days_quiet(application) == 30


def test_their_cancelling_is_contact_and_a_round_nobody_came_to_is_none(application):
    cancelled = application.add_round(on=ago(35), starts_at=at(-2))
    cancelled.cancel(on=ago(4), by="them")
    assert days_quiet(application) is None
    application.events.filter(kind="round_changed").update(happened_on=ago(34))
    assert days_quiet(application) == 34
    application.add_round(on=ago(33), starts_at=at(1), outcome="no_show")
    assert days_quiet(application) == 34


def test_a_round_cancelled_after_its_day_was_cancelled_on_it(application):
    late = application.add_round(on=ago(35), starts_at=at(20))
    late.cancel(on=TODAY)
    assert days_quiet(application) == 20


def test_a_call_back_ends_the_silence(application):
    application.close_with(Verdict.Kind.NO_ANSWER, on=ago(3))
    assert days_quiet(application) is None
    application.reopen(on=ago(2))
    assert days_quiet(application) is None
    application.events.filter(kind="reopened").update(happened_on=ago(22))
    assert days_quiet(application) == 22


def test_a_move_back_puts_a_slip_right(application):
    application.move_to(Stage.SCREENING, on=ago(30))
    application.move_to(Stage.APPLIED, on=TODAY)
    assert days_quiet(application) == 30


def test_a_slip_is_no_contact(application):
    # As a page has it, which has read the timeline before.
    application = Application.objects.prefetch_related("events", "dated_notes").get()
    application.move_to(Stage.OFFER, on=TODAY)
    application.move_to(Stage.APPLIED, on=TODAY)
    assert days_quiet(application) == 40


def test_where_no_contact_is_known_a_slip_is_no_move_either(person):
    application = make_application(person, stage=Stage.SCREENING)
    application.events.update(happened_on=ago(30))
    Application.objects.update(created_at=at(30))
    application.move_to(Stage.APPLIED, on=TODAY)
    application.move_to(Stage.SCREENING, on=TODAY)
    assert days_quiet(application) == 30


def test_a_slip_that_is_taken_back_is_a_move_again(application):
    application.move_to(Stage.SCREENING, on=TODAY)
    back = application.move_to(Stage.APPLIED, on=TODAY)
    assert application.take_back(back)
    assert days_quiet(application) is None


def random_record(person, chance: random.Random) -> None:
    application = make_application(
        person,
        company=f"Company {chance.random()}",
        stage=chance.choice(Stage.values),
        applied_on=chance.choice([None, ago(chance.randint(0, 60))]),
    )
    application.events.update(happened_on=ago(chance.randint(0, 60)))
    for _ in range(chance.randint(0, 4)):
        _something_happens(application, chance)


def _something_happens(application, chance: random.Random) -> None:
    days = chance.randint(0, 50)
    match chance.randint(0, 8):
        case 0 | 1:
            outcome = chance.choice(RoundOutcome.values)
            starts_at = chance.choice([None, at(days), at(-days)])
            application.add_round(on=ago(days), starts_at=starts_at, outcome=outcome)
        case 2:
            marked = chance.random() < 0.5
            application.dated_notes.create(text="…", happened_on=ago(days), is_contact=marked)
        case 3:
            day = application.events.day_for_move(ago(days))
            application.move_to(chance.choice(Stage.values), on=day)
        case 4:
            letter = begin_letter(application, Kind.THANKS, today=TODAY)
            letter.mark_sent(on=ago(days), to="", by="email")
        case 5:
            begin_letter(application, Kind.THANKS, today=TODAY)
        case 6:
            application.close_with(chance.choice(Verdict.Kind.values), on=ago(days))
        case 7:
            application.reopen(on=ago(days))
        case 8:
            application.archive() if chance.random() < 0.3 else application.unarchive()


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(2))
def test_card_table_filter_today_and_letters_agree_on_every_record(person, seed, monkeypatch):
    monkeypatch.setattr(next_up, "MOST_THAT_WAIT", 1000)
    chance = random.Random(seed)  # noqa: S311
    for _ in range(40):
        random_record(person, chance)
    mine = Application.objects.for_user(person)
    quiet = {row.pk: row.quiet_since for row in mine.gone_quiet(TODAY)}

    board = build_board(mine, TODAY)
    cards = {card.key: card.facts for column in board.stages for card in column.cards}
    on_cards = {key for key, facts in cards.items() if "Quiet for" in facts}
    in_table = {row.key: row.texts[1] for row in rows_with(list(cards), quiet_columns())}
    filtered = FilterForm({"quiet": "only"}, user=person).filtered(mine)
    silent = next_up.next_up(person, timezone.now()).quiet.rows
    today = {row.application.pk: row.days for row in silent}
    asking = {row.pk for row in mine if Kind.STATUS in _kinds(row)}

    assert 3 < len(quiet) < 40
    assert on_cards == set(quiet)
    assert {key for key, text in in_table.items() if text} == set(quiet)
    assert all(in_table[key] == short_day(day) for key, day in quiet.items())
    assert {row.pk for row in filtered} == set(quiet)
    assert today == {key: (TODAY - day).days for key, day in quiet.items()}
    assert asking == set(quiet)
    for key, day in quiet.items():
        assert (TODAY - day).days >= QUIET_AFTER[Stage(mine.get(pk=key).stage)]


def quiet_columns():
    return [COLUMNS["position"], COLUMNS["quiet"]]


def _kinds(application) -> list[Kind]:
    return [occasion.kind for occasion in occasions(application, today=TODAY)]


def test_what_has_gone_quiet_is_found_within_another_query_too(person):
    application = make_application(person, applied_on=TODAY)
    mine = Application.objects.for_user(person)
    for on, expected in ((TODAY, []), (TODAY + datetime.timedelta(days=200), [application])):
        quiet = mine.gone_quiet(on)
        keys = quiet.values("pk")
        assert list(quiet) == list(mine.filter(pk__in=keys)) == expected
        assert mine.exclude(pk__in=keys).count() == 1 - len(expected)
        events = Event.objects.filter(application__in=keys)
        assert {event.application for event in events} == set(expected)
        assert quiet.count() == len(expected)
        assert quiet.exists() is bool(expected)
