"""The front door."""

import datetime

import lxml.html
import pytest
import time_machine
from django.conf import settings
from django.contrib.staticfiles import finders
from django.db import connection
from django.urls import reverse

from applications.models import Application, Event, InterviewRound, NewPerson
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.occasions.wishes import stop_notes
from letters.to_send import letters_to_send
from today.next_up import MOST_READ, next_up

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 24, 9, 0, tzinfo=datetime.UTC)


def application_of(user, **fields):
    job = {"company": "Larkfield", "position": "Assistant Manager"}
    return Application.objects.log(user, on=NOW.date(), **job, **fields)


def test_a_stranger_sees_the_welcome_page_and_a_person_their_day(client, person):
    welcome = client.get(reverse("today:welcome"))
    client.force_login(person)

    assert welcome.status_code == 200
    assert client.get(reverse("today:welcome")).url == reverse("today:today")


def test_today_is_closed_to_strangers(client):
    response = client.get(reverse("today:today"))

    assert response.status_code == 302
    assert response.url.startswith(reverse("account_login"))


@pytest.mark.parametrize(
    ("starts", "shows"),
    [
        ({"days": 2}, True),
        ({"minutes": -50}, True),
        ({"minutes": -61}, False),
        ({"days": 8}, False),
        ({"days": -1}, False),
    ],
)
def test_rounds_of_the_next_seven_days_are_shown(person, starts, shows):
    interview_round = application_of(person).add_round(
        on=NOW.date(), starts_at=NOW + datetime.timedelta(**starts)
    )

    rounds = [ahead.round for ahead in next_up(person, NOW).rounds.rows]
    assert rounds == ([interview_round] if shows else [])


@pytest.mark.parametrize(
    ("this_week", "shown", "has_more"), [(2, 2, False), (3, 3, False), (5, 3, True)]
)
def test_there_are_more_rounds_only_where_the_seven_days_have_them(
    person, this_week, shown, has_more
):
    for days in [*range(1, this_week + 1), 8, 9]:
        application_of(person).add_round(
            on=NOW.date(), starts_at=NOW + datetime.timedelta(days=days)
        )

    rounds = next_up(person, NOW).rounds

    assert (len(rounds.rows), rounds.has_more) == (shown, has_more)


def test_rounds_of_an_ended_application_and_of_a_stranger_are_not_shown(person, stranger):
    ended = application_of(person)
    for application in (ended, application_of(stranger)):
        application.add_round(on=NOW.date(), starts_at=NOW + datetime.timedelta(days=1))
    ended.close_with("turned_down", on=NOW.date())

    assert next_up(person, NOW).rounds.rows == []


def test_a_day_with_nothing_offers_one_saved_job(client, person):
    application_of(person)
    client.force_login(person)

    page = client.get(reverse("today:today")).content.decode()

    assert "Nothing is waiting today" in page
    assert "Assistant Manager at Larkfield" in page


@pytest.mark.thorough
@pytest.mark.parametrize("count", [4, 30])
def test_a_full_day_asks_the_same_for_any_number(client, person, count, django_assert_num_queries):
    day = datetime.timedelta(days=1)
    with time_machine.travel(NOW, tick=False):
        client.force_login(person)
        for number in range(count):
            ahead = application_of(person)
            ahead.add_round(on=NOW.date(), starts_at=NOW + day).meet([], [NewPerson(f"P {number}")])
            ahead.reminders.create(owner=person, text="Ring", due_on=NOW.date())
            application = application_of(person)
            application.add_round(on=NOW.date(), starts_at=NOW - day).meet(
                [], [NewPerson(f"Q {number}")]
            )
            begin_letter(ahead, Kind.STATUS, today=NOW.date())
            quiet = application_of(person, stage="screening")
            quiet.events.update(happened_on=NOW.date() - 19 * day)
            deadline = NOW.date() + day
            application_of(person, stage="offer", answer_due_on=deadline)
        with django_assert_num_queries(18):  # The last since all look alike.
            page = client.get(reverse("today:today")).content.decode()

    assert page.count('<article class="today-row') == 3 * min(count, 3) + 4 * min(count, 2)
    for words in ("All in the calendar", "All on the board", "All reminders", "All letters"):
        assert words in page


def test_what_waits_is_read_from_an_index(person):
    offers = Application.objects.for_user(person).to_be_done(NOW.date(), NOW.date())
    plans = offers.values("pk").explain(), letters_to_send(person).explain()

    if connection.vendor == "sqlite":  # PostgreSQL plans by the number of rows.
        assert "USING COVERING INDEX board" in plans[0]
        assert "USING INDEX letters_by_state" in plans[1]


def test_a_round_says_what_is_left_to_prepare_and_the_clock_there(client, person):
    with time_machine.travel(NOW, tick=False):
        client.force_login(person)
        arranged = application_of(person).add_round(
            on=NOW.date(),
            starts_at=NOW + datetime.timedelta(hours=5),
            time_zone="America/New_York",
            prepare="Read the post\nPrint the CV",
        )
        arranged.mark_prepared({arranged.prepare_list[0].key})
        page = client.get(reverse("today:today")).content.decode()

    assert "Tuesday 24 November, 09:00 in New York" in page
    assert "Print the CV</bdi></li>" in page
    assert "Read the post" not in page


DAY = datetime.timedelta(days=1)


def remind(person, days: int, text: str, **about):
    return person.reminders.create(text=text, due_on=NOW.date() + days * DAY, **about)


def test_the_reminder_of_today_comes_first_and_the_others_are_counted(signed_in, person):
    with time_machine.travel(NOW, tick=False):
        for days in range(-9, 1):
            remind(person, days, f"Ring {-days} days ago")
        page = signed_in.get(reverse("today:today")).content.decode()

    assert [row.text for row in next_up(person, NOW).reminders.rows][0] == "Ring 0 days ago"
    assert "All reminders" in page


def test_days_to_apply_are_on_today_until_they_are_over_and_offers_until_the_answer(
    signed_in, person
):
    with time_machine.travel(NOW, tick=False):
        saved = application_of(person, stage="saved", deadline_on=NOW.date() + 3 * DAY)
        offer = application_of(person, stage="offer", answer_due_on=NOW.date() - DAY)
        application_of(person, stage="saved", deadline_on=NOW.date() - DAY)
        application_of(person, stage="applied", deadline_on=NOW.date() + DAY)
        undated = application_of(person, stage="offer")
        later = application_of(person, stage="offer", answer_due_on=NOW.date() + 30 * DAY)
        ended = application_of(person, stage="offer", answer_due_on=NOW.date())
        ended.close_with("offer_declined", on=NOW.date())
        page = signed_in.get(reverse("today:today")).content.decode()
        block = next_up(person, NOW).deadlines
        found = block.rows

    assert found == [offer, saved, later]
    assert (block.has_more, undated in found) == (True, False)
    assert "All on the board" in page
    assert [row.due_day for row in found] == [row.due_on for row in found]
    late = "The answer was due on 23 November 2026"
    words = page[page.index("Deadlines") :].split()
    assert f" {late} " in " ".join(words[: words.index("Apply")])


def test_an_offer_without_a_day_waits_on_today(signed_in, person):
    with time_machine.travel(NOW, tick=False):
        offer = application_of(person, stage="offer", applied_on=NOW.date() - 96 * DAY)
        page = signed_in.get(reverse("today:today")).content.decode()
        board = signed_in.get(reverse("applications:board")).content.decode()
        found = next_up(person, NOW)

    assert (found.deadlines.rows, found.is_quiet) == ([offer], False)
    assert "Offers and deadlines" in page
    assert "Day not recorded" in page
    assert "Answer the offer" in page
    assert "Answer the offer" in board
    assert "Nothing is" not in page


@pytest.mark.thorough
@pytest.mark.parametrize("count", [1, 30])
def test_a_day_with_nothing_says_how_many_wait_for_word_as_the_board_does(
    signed_in, person, stranger, count, django_assert_num_queries
):
    with time_machine.travel(NOW, tick=False):
        for _ in range(count):
            waiting = application_of(person, stage="interviewing")
            waiting.add_round(on=NOW.date(), starts_at=NOW - 15 * DAY, outcome="took_place")
            passed = application_of(person, stage="interviewing", applied_on=NOW.date())
            passed.add_round(on=NOW.date(), starts_at=NOW - 15 * DAY, outcome="passed")
            ended = application_of(person, stage="interviewing")
            ended.add_round(on=NOW.date(), starts_at=NOW - 15 * DAY)
            ended.close_with("turned_down", on=NOW.date())
        theirs = application_of(stranger, stage="interviewing")
        theirs.add_round(on=NOW.date(), starts_at=NOW - 15 * DAY)
        person.hints_at_quiet = False
        person.save(update_fields=["hints_at_quiet"])
        with django_assert_num_queries(14):
            page = signed_in.get(reverse("today:today")).content.decode()
        found = next_up(person, NOW)

    assert (found.is_quiet, found.await_news) == (True, count)
    assert "Nothing is due today" in page
    assert "after an interview." in page
    assert "Nothing is waiting" not in page


def test_the_longest_silent_are_shown_however_many_were_applied_for_earlier(person):
    with time_machine.travel(NOW, tick=False):
        silent = [
            application_of(person, stage="applied", applied_on=NOW.date() - days * DAY)
            for days in (50, 60, 70)
        ]
        earlier = Application.objects.bulk_create(
            Application(
                owner=person,
                company=silent[0].company,
                position=f"Clerk {number}",
                stage="applied",
                applied_on=NOW.date() - 90 * DAY,
            )
            for number in range(MOST_READ)
        )
        InterviewRound.objects.bulk_create(
            InterviewRound(application=application, number=1, starts_at=NOW - 25 * DAY)
            for application in earlier
        )
        Event.objects.all().delete()
        found = next_up(person, NOW).quiet

    assert [row.application for row in found.rows] == [silent[2], silent[1]]
    assert found.has_more


def test_one_put_aside_is_quiet_again_when_it_was_silent_since(person):
    with time_machine.travel(NOW, tick=False):
        first, second = (
            application_of(person, stage="applied", applied_on=NOW.date() - days * DAY)
            for days in (50, 40)
        )
        for application in (first, second):
            application.events.all().delete()
        first.dismiss_quiet_hint(on=NOW.date() - 45 * DAY)
        second.dismiss_quiet_hint(on=NOW.date() - 40 * DAY)

        assert [row.application for row in next_up(person, NOW).quiet.rows] == [second]


def test_silence_gives_way_to_a_follow_up_in_draft_for_as_long_as_that_may_go_out(person):
    with time_machine.travel(NOW, tick=False):
        silent = application_of(person, stage="applied", applied_on=NOW.date() - 50 * DAY)
        letter = begin_letter(silent, Kind.STATUS, today=NOW.date())
        found = next_up(person, NOW)
        assert (found.letters.rows, found.quiet.rows) == ([letter], [])

        stop_notes(silent, None, NOW.date())
        found = next_up(person, NOW)
        assert found.letters.rows == []
        assert [(row.application, row.may_ask) for row in found.quiet.rows] == [(silent, False)]


def test_reminders_of_what_has_ended_or_is_archived_come_no_more_unless_made_since(person):
    with time_machine.travel(NOW, tick=False) as clock:
        ended, archived = application_of(person), application_of(person)
        for application in (ended, archived):
            remind(person, 0, "Prepare", application=application)
        clock.shift(60)
        ended.close_with("turned_down", on=NOW.date())
        archived.archive()
        assert next_up(person, NOW).reminders.rows == []

        clock.shift(60)
        later = [remind(person, 0, "Write", application=row) for row in (ended, archived)]
        assert next_up(person, NOW).reminders.rows == later
        ended.reopen(on=NOW.date())
        assert len(next_up(person, NOW).reminders.rows) == 3


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_the_welcome_page_shows_the_editor_in_its_language(client, db, language):
    page = client.get(reverse("today:welcome"), headers={"accept-language": language})
    pictures = [image.get("src") for image in lxml.html.document_fromstring(page.text).iter("img")]
    shown = language.split("-")[0]
    assert pictures == [f"/static/img/editor-{shown}-{theme}.webp" for theme in ("light", "dark")]
    assert all(finders.find(picture.removeprefix("/static/")) for picture in pictures)
