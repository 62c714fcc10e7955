"""One thing to do next by state, the same on the page of an application and on its card."""

import datetime

import pytest
import time_machine
from django.template.loader import get_template
from django.urls import reverse

from applications.board import build_board
from applications.history import with_history
from applications.models import Application
from applications.next_task import Task, how_many_await_news, next_task
from letters.beginning import begin_letter
from letters.kinds import Kind
from tests.searches import add_round, make_application

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
TODAY = NOW.date()
A_DAY = datetime.timedelta(days=1)
WARM = "btn-warm"


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def page(signed_in, person):
    signed_in.force_login(person)
    return lambda application: signed_in.get(application.get_absolute_url()).content.decode()


def words(application) -> str | None:
    """What the page says is to do, and the card as well."""
    row = with_history(Application.objects.all()).get(pk=application.pk)
    task = next_task(row, NOW)
    board = build_board(Application.objects.filter(pk=application.pk), TODAY)
    (card,) = [card for column in (*board.stages, *board.endings) for card in column.cards]
    assert (card.task, card.task_words) == ((task.task.value, task.words) if task else ("", ""))
    return task.words if task else None


def apply(person, days: int, **fields) -> Application:
    return make_application(person, applied_on=TODAY - days * A_DAY, **fields)


def test_an_interview_without_a_day_is_dated_before_another_is_added(signed_in, person, page):
    application = apply(person, 3)
    empty = {"format": "phone", "time_zone": "UTC", "outcome": "planned"}
    signed_in.post(reverse("applications:add_round", args=[application.pk]), empty)
    planned = application.rounds.get()
    assert words(application) == "Set the day of round 1"
    address = reverse("applications:edit_round", args=[planned.pk])
    assert f'href="{address}">Set the day of round 1</a>' in page(application)
    assert f'href="{address}">Set the day of round 1<' in signed_in.get(
        reverse("applications:board")
    ).text.replace(" data-dialog", "")

    add_round(application, starts_at=NOW - A_DAY, outcome="took_place")
    planned.refresh_from_db()
    assert words(application) == f"Set the day of round {planned.number}"
    add_round(application, starts_at=NOW + A_DAY)
    assert words(application) == "Prepare for tomorrow"


def test_an_interview_without_a_day_is_not_dated_once_one_ended_it_or_an_offer_came(person):
    application = apply(person, 3)
    add_round(application, outcome="planned")
    add_round(application, starts_at=NOW - A_DAY, outcome="ended")
    assert words(application) == "Record how it ended"
    application.move_to("offer", on=TODAY)
    assert words(application) == "Answer the offer"


def test_after_they_called_back_an_interview_is_added_and_nothing_is_asked_of_those_before(
    signed_in, person, page
):
    application = apply(person, 30)
    add_round(application, [("Ana Sousa", "")], starts_at=NOW - 3 * A_DAY)
    assert words(application) == "Any news?"
    application.close_with("came_second", on=TODAY - A_DAY)
    application.reopen(on=TODAY)
    assert words(application) == "Add an interview"
    assert WARM not in page(application)
    assert how_many_await_news(Application.objects.all(), NOW) == 0

    application = Application.objects.get()
    add_round(application, starts_at=NOW - datetime.timedelta(hours=2))
    assert words(application) == "Any news?"
    assert how_many_await_news(Application.objects.all(), NOW) == 1


def test_a_saved_job_is_applied_for_with_one_button(signed_in, person, page):
    link = "https://jobs.example.org/1"
    application = make_application(person, stage="saved", link=link)
    shown = page(application)
    assert words(application) == "I applied"
    assert "Open the job ad" in shown
    assert WARM not in shown

    move = {"stage": "applied", "stay": "1", "row_version": "saved"}
    signed_in.post(reverse("applications:move", args=[application.pk]), move)
    application.refresh_from_db()
    assert (application.stage, application.applied_on) == ("applied", TODAY)
    assert "Open the job ad" not in page(application)


def test_who_applied_waits_and_asks_once_it_is_quiet(person, page):
    application = apply(person, 5)
    assert words(application) == "Waiting for their answer"
    shown = page(application)
    head = shown.partition("<h1")[2].partition('class="menu"')[0]
    assert "Waiting for their answer" in head
    assert "btn-primary" not in head
    assert shown.count("Add an interview<") == 1
    quiet = apply(person, 30)
    assert words(quiet) == "Write a follow-up"
    assert f'href="/letters/begin/{quiet.pk}/?kind=status"' in page(quiet)
    assert WARM not in page(application) + page(quiet)


def acknowledged(application, days: int) -> None:
    on = TODAY - days * A_DAY
    application.dated_notes.create(text="They have it", happened_on=on, is_contact=True)


def met(application, days: int, outcome: str) -> None:
    add_round(application, starts_at=NOW - days * A_DAY, outcome=outcome)


def answered(application, days: int) -> None:
    """They answered a letter that had gone out the day before."""
    letter = begin_letter(application, Kind.STATUS, today=TODAY)
    letter.mark_sent(on=TODAY - (days + 1) * A_DAY, to="Ana Sousa", by="email")
    letter.mark_answered(answered=True, on=TODAY - days * A_DAY)


def answered_and(application, what) -> None:
    answered(application, 2)
    what(application)


# How an application stands, what happened to it since, and the one thing to do.
STATES = {
    "saved": ({"stage": "saved"}, None, "I applied"),
    "saved long ago": ({"stage": "saved", "created_at": NOW - 90 * A_DAY}, None, "I applied"),
    "saved, with a deadline": ({"stage": "saved", "deadline_on": TODAY}, None, "I applied"),
    "applied today": ({"days": 0, "created_at": NOW}, None, "Waiting for their answer"),
    "applied three days ago": ({"days": 3}, None, "Waiting for their answer"),
    "applied twenty days ago": ({"days": 20}, None, "Waiting for their answer"),
    "applied six weeks ago": ({"days": 42}, None, "Write a follow-up"),
    "applied six weeks ago, added now": (
        {"days": 42, "created_at": NOW},
        None,
        "Waiting for their answer",
    ),
    "applied six weeks ago, added yesterday": (
        {"days": 42, "created_at": NOW - A_DAY},
        None,
        "Write a follow-up",
    ),
    "applied, no day, added now": ({"created_at": NOW}, None, "Waiting for their answer"),
    "acknowledged": ({"days": 42}, lambda row: acknowledged(row, 3), "Waiting for their answer"),
    "acknowledged long ago": ({"days": 42}, lambda row: acknowledged(row, 40), "Write a follow-up"),
    "they answered a letter": (
        {"days": 42},
        lambda row: answered(row, 2),
        "Write down what they said",
    ),
    "they answered at a later stage": (
        {"days": 42, "stage": "screening"},
        lambda row: answered(row, 2),
        "Write down what they said",
    ),
    "what they answered is noted": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: acknowledged(row, 2)),
        "Waiting for their answer",
    ),
    "they answered, and it moved on": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: row.move_to("screening", on=TODAY)),
        "Add an interview",
    ),
    "they answered by an interview": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: add_round(row, starts_at=NOW + A_DAY)),
        "Prepare for tomorrow",
    ),
    "they answered, and an interview has no news": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: met(row, 3, "planned")),
        "Any news?",
    ),
    "screening, added now": (
        {"days": 42, "stage": "screening", "created_at": NOW},
        None,
        "Add an interview",
    ),
    "they moved it on": (
        {"days": 42},
        lambda row: row.move_to("screening", on=TODAY - A_DAY),
        "Add an interview",
    ),
    "screening, quiet": ({"days": 30, "stage": "screening"}, None, "Write a follow-up"),
    "a round without a day": (
        {"days": 5},
        lambda row: add_round(row, outcome="planned"),
        "Set the day of round 1",
    ),
    "a round without news": ({"days": 30}, lambda row: met(row, 2, "planned"), "Any news?"),
    "long after a round without news": (
        {"days": 60},
        lambda row: met(row, 40, "took_place"),
        "Write a follow-up",
    ),
    "long after a round on which nothing was noted": (
        {"days": 60},
        lambda row: met(row, 40, "planned"),
        "Write a follow-up",
    ),
    "long after a round with which it ended": (
        {"days": 60},
        lambda row: met(row, 40, "ended"),
        "Record how it ended",
    ),
    "a round they passed": (
        {"days": 30},
        lambda row: met(row, 2, "passed"),
        "Add an interview",
    ),
    "long after a round": (
        {"days": 60},
        lambda row: met(row, 20, "passed"),
        "Write a follow-up",
    ),
    "back under applied": (
        {"days": 5, "stage": "screening"},
        lambda row: row.move_to("applied", on=TODAY),
        "Waiting for their answer",
    ),
    "an offer": ({"days": 60, "stage": "offer"}, None, "Answer the offer"),
    "an offer, added now": (
        {"days": 60, "stage": "offer", "created_at": NOW},
        None,
        "Answer the offer",
    ),
}


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_its_one_next_step(person, page, state):
    fields, happens, label = STATES[state]
    days = fields.get("days")
    facts = {name: fields[name] for name in fields if name != "days"}
    applied_on = None if days is None else TODAY - days * A_DAY
    application = make_application(person, applied_on=applied_on, **facts)
    if happens:
        happens(application)
    assert words(application) == label
    asks = "<h3>Follow-up"
    assert (asks in page(application)) == (label == "Write a follow-up" or "ended" in state)


def test_what_they_said_is_written_down_from_the_card_and_from_the_page(signed_in, person, page):
    application = apply(person, 42)
    answered(application, 2)
    address = reverse("applications:add_note", args=[application.pk])
    link = f'href="{address}" data-dialog>'
    assert link in page(application)
    assert link in signed_in.get(reverse("applications:board")).text

    on = TODAY - 2 * A_DAY
    assert f'value="{on}"' in signed_in.get(f"{address}?on={on}").text
    for wrong in ("", "soon", "2999-01-01"):
        assert f'value="{TODAY}"' in signed_in.get(f"{address}?on={wrong}").text
    signed_in.post(address, {"text": "They decide on Friday", "happened_on": on})
    assert words(application) == "Waiting for their answer"


def test_an_answer_of_long_ago_is_a_silence_again(person):
    application = apply(person, 90)
    answered(application, 40)
    assert words(application) == "Write a follow-up"


def test_a_long_silence_has_the_same_words_on_three_pages_and_the_draft_takes_its_place(
    signed_in, person, page
):
    application = apply(person, 60)
    met(application, 40, "took_place")
    shown = page(application)
    head = shown.partition("<h1")[2].partition('class="menu"')[0]
    board, today = "/applications/", reverse("today:today")
    for text in (head, signed_in.get(board).text):
        assert "Quiet for 40 days" in text
        assert "Write a follow-up" in text
        assert "Any news?" not in text
    box = shown.partition('id="letters-title"')[2].partition("</section>")[0]
    assert "<h3>Follow-up" in box
    assert "Quiet for 40 days" in box
    assert WARM not in shown
    assert "I came second" in head
    assert signed_in.get(today).text.count("Write a follow-up") == 1

    letter = begin_letter(application, Kind.STATUS, today=TODAY)
    head = page(application).partition("<h1")[2].partition('class="menu"')[0]
    assert f'href="{letter.get_absolute_url()}">Write a follow-up</a>' in head
    shown = signed_in.get(today).text
    assert "Gone quiet" not in shown
    assert letter.get_absolute_url() in shown
    letter.mark_sent(on=TODAY, to="", by="email")
    assert words(application) == "Any news?"


def test_what_was_added_today_is_called_quiet_nowhere_until_tomorrow(signed_in, person, page):
    application = apply(person, 42, created_at=NOW - datetime.timedelta(hours=11))
    signed_in.force_login(person)
    pages = ["/applications/", "/applications/table/?quiet=only&columns=quiet", "/"]
    shown = [signed_in.get(address).content.decode() for address in pages]
    assert not [text for text in shown if "uiet for" in text or "Write a follow-up" in text]
    assert "Larkfield" not in shown[1].partition("<tbody")[2]
    with time_machine.travel(NOW + A_DAY, tick=False):
        assert "Quiet for 43 days" in signed_in.get("/applications/").content.decode()
        assert "Write a follow-up" in page(application)


@pytest.mark.parametrize(
    ("hours", "label"),
    [
        (3, "Prepare for today"),
        (-0.9, "Prepare for today"),
        (24, "Prepare for tomorrow"),
        (72, "Prepare for Friday"),
        (24 * 9, "Prepare for 3 Dec"),
    ],
)
def test_a_round_ahead_is_prepared_for_on_its_page(person, page, hours, label):
    application = apply(person, 30)
    add_round(application, starts_at=NOW - 5 * A_DAY)
    ahead = add_round(application, starts_at=NOW + datetime.timedelta(hours=hours))
    shown = page(application)
    assert words(application) == label
    address = reverse("practice:preparation", args=[ahead.pk])
    assert f'href="{address}">{label}</a>' in shown
    assert WARM not in shown


def test_second_place_is_loud_only_after_a_round_without_news(person, page):
    application = apply(person, 30)
    last = add_round(application, starts_at=NOW - 2 * A_DAY)
    assert words(application) == "Any news?"
    assert WARM in page(application)

    application.rounds.filter(pk=last.pk).update(outcome="passed")
    assert words(application) == "Add an interview"
    assert WARM not in page(application)
    application.rounds.filter(pk=last.pk).update(outcome="cancelled")
    assert WARM not in page(application)
    assert "1 interview" not in str(build_board(Application.objects.all(), TODAY))


def test_an_offer_is_answered_and_never_a_loud_second_place(signed_in, person, page):
    due = TODAY + 9 * A_DAY
    application = apply(person, 60, stage="offer", answer_due_on=due)
    add_round(application, starts_at=NOW - 2 * A_DAY)
    shown = page(application)
    assert words(application) == "Answer the offer"
    assert "Answer by 3 December" in shown
    assert WARM not in shown

    close = reverse("applications:close", args=[application.pk])
    form = signed_in.get(f"{close}?kind=offer_accepted")
    assert form.context["form"]["kind"].value() == "offer_accepted"
    assert WARM not in form.content.decode()
    assert "I came second" in form.content.decode()


@pytest.mark.parametrize(("hours", "is_its_day"), [(3, True), (26, False)])
def test_on_the_day_of_an_interview_its_debrief_comes_first(person, page, hours, is_its_day):
    application = apply(person, 30)
    interview = add_round(application, starts_at=NOW - datetime.timedelta(hours=hours))
    actions = page(application).partition("<h1")[2].partition('class="menu"')[0]
    debrief = reverse("practice:debrief", args=[interview.pk])
    assert ((debrief in actions), (WARM in actions)) == (is_its_day, not is_its_day)
    assert "I came second" in actions


def test_after_an_ending_nothing_is_to_do_until_it_is_reopened(person, page):
    application = apply(person, 30)
    add_round(application, starts_at=NOW - 2 * A_DAY)
    application.close_with("turned_down", on=TODAY - A_DAY)
    shown = page(application)
    assert words(application) is None
    for absent in (WARM, "Move to another stage", "No interviews yet"):
        assert absent not in shown
    # One that was forgotten, beside the timeline.
    assert shown.count("Add an interview") == 1
    assert "<summary>How far it got</summary>" in shown

    application.reopen(on=TODAY)
    card = build_board(Application.objects.all(), TODAY).stages[3].cards[0]
    assert "Reopened on 24 November 2026" in page(application)
    assert "Reopened on 24 Nov" in card.facts


def test_what_is_archived_has_nothing_to_do(person, page):
    application = apply(person, 30)
    application.archive()
    row = with_history(Application.objects.all()).get()
    assert next_task(row, NOW) is None
    assert "Write a follow-up" not in page(application)


def test_they_asked_you_in_only_where_a_round_took_place(person, page):
    application = apply(person, 30)
    add_round(application, starts_at=NOW - 2 * A_DAY).cancel(on=TODAY, by="them")
    application.close_with("came_second", on=TODAY)
    assert "They asked you in" not in page(application)


@pytest.mark.parametrize("task", Task)
def test_the_page_has_a_part_for_each_task(task):
    part = get_template(f"applications/application.html#task_{task}")

    assert part.template.nodelist
