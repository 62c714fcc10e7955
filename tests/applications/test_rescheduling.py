"""A round gets another time, is cancelled, takes place after all; and what there is to prepare."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone
from lxml import html

from applications.history import with_history
from applications.models import Application, InterviewRound
from applications.timeline import build_timeline
from tests.forms import type_into, version_in
from tests.searches import DAY, add_round, edit, make_application, reschedule

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
BERLIN = ZoneInfo("Europe/Berlin")
MORNING = datetime.datetime(2026, 12, 1, 10, 0, tzinfo=BERLIN)
LATER = datetime.datetime(2026, 12, 3, 14, 30, tzinfo=BERLIN)
AFTER = datetime.date(2026, 12, 7)
NEW_TIME = {"starts_at": "2026-12-03T14:30", "time_zone": "Europe/Berlin", "minutes": "45"}


@pytest.fixture
def arranged(person) -> InterviewRound:
    return add_round(make_application(person), starts_at=MORNING, time_zone="Europe/Berlin")


def _lines(application):
    days = build_timeline(application, today=timezone.localdate()).days
    return [line for _, lines in days for line in lines]


def changes_told(interview_round) -> list[str]:
    history = with_history(Application.objects.all()).get(pk=interview_round.application_id)
    return [line.text for line in _lines(history) if line.kind == "round_changed"]


def address(name: str, interview_round) -> str:
    return reverse(f"applications:{name}", args=[interview_round.pk])


def test_a_new_time_keeps_the_old_one_on_the_timeline_and_is_a_new_edition(signed_in, arranged):
    uid = arranged.uid
    answer = type_into(signed_in, address("reschedule_round", arranged), NEW_TIME)

    arranged.refresh_from_db()
    assert answer.url == address("round", arranged)
    assert (arranged.starts_at, arranged.minutes) == (LATER, 45)
    assert (arranged.uid, arranged.sequence) == (uid, 1)
    assert changes_told(arranged) == ["Round 1 moved from 1 Dec 2026, 09:00 to 3 Dec 2026, 13:30"]


def test_the_same_time_again_changes_nothing(arranged):
    reschedule(arranged, on=DAY, starts_at=MORNING, time_zone="Europe/Berlin", minutes=None)

    assert arranged.sequence == 0
    assert changes_told(arranged) == []


@pytest.mark.parametrize("view", ["edit_round", "reschedule_round"])
@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("Europe/Berlin", datetime.datetime(2026, 10, 25, 0, 30, tzinfo=datetime.UTC)),
        ("Europe/Berlin", datetime.datetime(2026, 10, 25, 1, 30, tzinfo=datetime.UTC)),
        ("America/New_York", datetime.datetime(2026, 11, 1, 6, 30, tzinfo=datetime.UTC)),
        ("Australia/Lord_Howe", datetime.datetime(2026, 4, 4, 15, 15, tzinfo=datetime.UTC)),
    ],
)
def test_a_time_that_comes_twice_that_night_stays_when_something_else_is_changed(
    signed_in, arranged, view, zone, at
):
    reschedule(arranged, starts_at=at, time_zone=zone, minutes=30)
    form = signed_in.get(address(view, arranged)).context["form"]
    fields = {name: form[name].value() for name in form.fields} | {"minutes": 45}
    shown = arranged.wall_clock.strftime("%Y-%m-%dT%H:%M")
    fields = {name: value for name, value in fields.items() if value not in (None, False)}
    answer = signed_in.post(address(view, arranged), fields | {"starts_at": shown})

    arranged.refresh_from_db()
    assert answer.status_code == 302
    assert (arranged.starts_at, arranged.minutes) == (at, 45)


def test_what_no_calendar_shows_is_no_new_edition(arranged):
    edit(arranged, on=DAY, notes="Ask about the team.", outcome="passed")
    assert arranged.sequence == 0

    edit(arranged, on=DAY, place="Alder Street 4")
    assert arranged.sequence == 1


def test_a_new_time_without_a_day_is_asked_for_it(signed_in, arranged):
    answer = signed_in.post(address("reschedule_round", arranged), NEW_TIME | {"starts_at": ""})

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["starts_at"]
    assert b'value="45"' in answer.content
    arranged.refresh_from_db()
    assert arranged.starts_at == MORNING


def test_a_cancelled_round_is_kept_with_who_and_why_and_pressed_twice_it_is_one(
    signed_in, arranged
):
    for why in ("Their manager is ill", "Their manager is still ill"):
        signed_in.post(
            address("cancel_round", arranged), {"cancelled_by": "them", "cancelled_because": why}
        )

    arranged.refresh_from_db()
    assert arranged.is_cancelled
    assert arranged.starts_at == MORNING
    assert arranged.cancelled_because == "Their manager is still ill"
    assert arranged.sequence == 1
    assert changes_told(arranged) == ["Round 1 cancelled by them: Their manager is still ill"]
    page = signed_in.get(arranged.application.get_absolute_url()).content.decode()
    assert '<s class="cancelled">' in page


def test_nobody_has_to_say_who_cancelled(signed_in, arranged):
    signed_in.post(address("cancel_round", arranged))

    assert changes_told(arranged) == ["Round 1 cancelled"]


def test_cancelling_is_taken_back(signed_in, arranged):
    arranged.cancel(on=DAY, by="them", because="Snow")
    signed_in.post(address("uncancel_round", arranged))
    signed_in.post(address("uncancel_round", arranged))

    arranged.refresh_from_db()
    assert (arranged.outcome, arranged.cancelled_by, arranged.cancelled_because) == (
        "planned",
        "",
        "",
    )
    assert arranged.sequence == 2
    assert changes_told(arranged) == [
        "Round 1 takes place after all",
        "Round 1 cancelled by them: Snow",
    ]


def test_cancelled_in_two_tabs_it_is_told_once(arranged):
    first, second = (InterviewRound.objects.get(pk=arranged.pk) for _ in range(2))
    first.cancel(on=DAY)
    second.cancel(on=DAY, by="me")

    arranged.refresh_from_db()
    assert (arranged.cancelled_by, arranged.sequence) == ("me", 1)
    assert changes_told(arranged) == ["Round 1 cancelled by you"]


def test_a_new_time_from_before_it_was_cancelled_lets_it_take_place(arranged):
    InterviewRound.objects.get(pk=arranged.pk).cancel(on=DAY)
    reschedule(arranged, on=DAY, starts_at=LATER, time_zone="Europe/Berlin", minutes=60)

    arranged.refresh_from_db()
    assert (arranged.starts_at, arranged.outcome) == (LATER, "planned")


def test_a_cancelled_round_with_a_new_time_takes_place(arranged):
    arranged.cancel(on=DAY)
    reschedule(arranged, on=DAY, starts_at=LATER, time_zone="Europe/Berlin", minutes=60)

    assert not arranged.is_cancelled
    assert changes_told(arranged)[:2] == [
        "Round 1 moved from 1 Dec 2026, 09:00 to 3 Dec 2026, 13:30",
        "Round 1 takes place after all",
    ]


def correct(interview_round, *outcomes: str) -> None:
    for outcome in outcomes:
        edit(interview_round, on=DAY, outcome=outcome)


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        (["took_place", "passed"], ["I went on to the next step", "took place"]),
        (["took_place", "passed", "ended"], ["It ended here", "took place"]),
        (["passed", "ended"], ["It ended here"]),
        (["passed", "planned"], []),
        (["took_place", "planned"], []),
        (["took_place", "passed", "took_place"], ["took place"]),
        (["took_place", "ended", "planned"], []),
        (["ended", "no_show"], ["Nobody came"]),
        (["took_place", "no_show"], ["Nobody came"]),
        (["took_place", "ended", "no_show"], ["Nobody came"]),
        (["no_show", "passed"], ["I went on to the next step"]),
    ],
)
def test_an_outcome_that_is_corrected_corrects_its_line(arranged, outcomes, expected):
    edit(arranged, on=DAY, starts_at=None)
    arranged.application.events.filter(kind="round_changed").delete()
    correct(arranged, *outcomes)

    lines = [line.removeprefix("Round 1").lstrip(": ") for line in changes_told(arranged)]
    assert lines == expected


def test_an_outcome_known_when_the_interview_was_added_is_corrected_without_a_line(person):
    application = make_application(person)
    interview_round = add_round(application, outcome="passed")
    correct(interview_round, "ended")

    interview_round.refresh_from_db()
    assert interview_round.outcome == "ended"
    assert changes_told(interview_round) == []


def test_a_day_of_the_past_is_corrected_without_a_line(arranged):
    """On the day `AFTER` both times are over."""
    for hours in (2, 26):
        starts_at = LATER - datetime.timedelta(hours=hours)
        edit(arranged, on=AFTER, starts_at=starts_at)
        assert arranged.when == starts_at
    assert changes_told(arranged) == []


def test_a_new_time_that_is_corrected_afterwards_is_told_as_it_was(arranged):
    reschedule(arranged, on=DAY, starts_at=LATER, time_zone="Europe/Berlin", minutes=60)
    edit(arranged, on=AFTER, starts_at=LATER + datetime.timedelta(hours=2))
    moved = "Round 1 moved from 1 Dec 2026, 09:00 to 3 Dec 2026, 15:30"
    assert changes_told(arranged) == [moved]

    edit(arranged, on=AFTER, starts_at=MORNING)
    assert changes_told(arranged) == []


def test_writing_notes_on_a_cancelled_round_leaves_it_cancelled(signed_in, arranged):
    arranged.cancel(on=DAY, by="me")
    fields = {"time_zone": "Europe/Berlin", "starts_at": "2026-12-01T10:00"}
    fields |= {"notes": "A pity.", "outcome": "passed"}
    answer = type_into(signed_in, address("edit_round", arranged), fields)

    arranged.refresh_from_db()
    assert answer.status_code == 302
    assert (arranged.outcome, arranged.notes, arranged.sequence) == ("cancelled", "A pity.", 1)


def test_both_times_show_where_the_clocks_differ_and_one_where_they_agree(signed_in, arranged):
    elsewhere = signed_in.get(address("round", arranged)).content.decode()
    edit(arranged, on=DAY, time_zone="Africa/Abidjan")
    alike = signed_in.get(address("round", arranged)).content.decode()

    assert "Tuesday, 1 December 2026, 09:00" in elsewhere
    assert "1 December, 10:00 in Berlin" in elsewhere
    assert "Tuesday, 1 December 2026, 09:00" in alike
    assert "in Abidjan" not in alike


def test_what_is_prepared_is_marked_and_stays_so_when_another_line_comes(signed_in, arranged):
    edit(arranged, on=DAY, prepare="Read their report\n\nFind the shoes\nAsk about the rota")
    signed_in.post(
        address("prepare", arranged), {"done": ["Read their report", "Ask about the rota"]}
    )
    arranged.refresh_from_db()
    edit(arranged, on=DAY, prepare="Print the CV\n" + arranged.prepare)

    marks = [(line.text, line.done) for line in arranged.prepare_list]
    assert marks == [
        ("Print the CV", False),
        ("Read their report", True),
        ("Find the shoes", False),
        ("Ask about the rota", True),
    ]
    assert changes_told(arranged) == []


@pytest.mark.parametrize("done", [["7"], ["-1"], ["x"], ["0; DROP"]])
def test_a_mark_that_belongs_to_no_line_marks_nothing(signed_in, arranged, done):
    edit(arranged, on=DAY, prepare="Read their report")
    answer = signed_in.post(address("prepare", arranged), {"done": done})

    arranged.refresh_from_db()
    assert answer.url == address("round", arranged) + "#prepare"
    assert [line.done for line in arranged.prepare_list] == [False]


def test_thanks_are_offered_after_a_held_round_and_not_before_or_twice(signed_in, person):
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    application = make_application(person)
    held_round = add_round(application, [("Wei Li", "Dear Mr Li")], starts_at=yesterday)
    coming = add_round(
        application,
        [("Wei Li", "Dear Mr Li")],
        starts_at=yesterday + datetime.timedelta(days=3),
    )
    begin = reverse("letters:begin", args=[application.pk])
    offer = f"{begin}?kind=thanks&amp;round={held_round.pk}"

    assert offer in signed_in.get(address("round", held_round)).content.decode()
    assert begin not in signed_in.get(address("round", coming)).content.decode()
    thanks = {"kind": "thanks", "round": held_round.pk, "took_place": [held_round.pk]}
    signed_in.post(begin, thanks)
    assert begin not in signed_in.get(address("round", held_round)).content.decode()


def test_a_second_tab_does_not_put_the_old_time_back_unread(signed_in, arranged):
    page = signed_in.get(address("reschedule_round", arranged))
    shown = {
        "row_version": version_in(page),
        "time_zone": "Europe/Berlin",
    }
    signed_in.post(address("reschedule_round", arranged), NEW_TIME | shown)
    stale = shown | {"starts_at": "2026-12-01T10:00", "minutes": "30"}
    answer = signed_in.post(address("reschedule_round", arranged), stale)

    assert answer.status_code == 422
    assert "Day and time: 3 Dec 2026, 14:30" in answer.content.decode()
    arranged.refresh_from_db()
    assert (arranged.starts_at, arranged.minutes) == (LATER, 45)

    again = stale | {"row_version": version_in(answer)}
    assert signed_in.post(address("reschedule_round", arranged), again).status_code == 302
    arranged.refresh_from_db()
    assert (arranged.starts_at, arranged.minutes) == (MORNING, 30)


def test_a_tick_belongs_to_its_line_and_two_equal_lines_are_ticked_apart(signed_in, arranged):
    edit(arranged, on=DAY, prepare="Ring Ana\nRing Ana")
    page = html.fromstring(signed_in.get(address("round", arranged)).text)
    assert [tick.get("value") for tick in page.xpath("//input[@name='done']")][1] == " 2 Ring Ana"
    # Another tab puts a line on top before the mark arrives.
    edit(arranged, on=DAY, prepare="Print the CV\n" + arranged.prepare)
    signed_in.post(address("prepare", arranged), {"done": [" 2 Ring Ana"]})

    arranged.refresh_from_db()
    assert [line.done for line in arranged.prepare_list] == [False, False, True]
    assert arranged.left_to_prepare == ["Print the CV", "Ring Ana"]


def test_a_first_day_is_set_and_no_other_moved(signed_in, person):
    undated = add_round(make_application(person), outcome="planned")
    page = signed_in.get(undated.get_absolute_url()).text
    assert "Set the day" in page
    assert "Reschedule" not in page
    form = signed_in.get(address("reschedule_round", undated)).text
    assert "<h1>Set the day</h1>" in form
    assert "Reschedule" not in form
    answer = type_into(signed_in, address("reschedule_round", undated), NEW_TIME)
    assert "The day is saved." in signed_in.get(answer.url).text

    page = signed_in.get(undated.get_absolute_url()).text
    assert "Reschedule" in page
    assert "Set the day" not in page
    form = signed_in.get(address("reschedule_round", undated)).text
    assert "<h1>Reschedule interview</h1>" in form
    answer = type_into(signed_in, address("reschedule_round", undated), NEW_TIME)
    page = signed_in.get(answer.url).text
    assert "It was at this time already." in page
    assert "The old one stays" not in page
    later = NEW_TIME | {"starts_at": "2026-12-04T14:30"}
    answer = type_into(signed_in, address("reschedule_round", undated), later)
    assert "The old one stays on the timeline." in signed_in.get(answer.url).text
