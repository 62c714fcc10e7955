"""Notes one could send stand on Today, each with a way to leave it."""

import datetime

import pytest
from django.urls import reverse

from accounts import ownership
from applications.models import Application, Contact
from frame.localized import near_day
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import occasion_key
from letters.occasions.correspondence import Correspondence
from tests.searches import NOW, TODAY, add_round, edit, make_application, make_near_miss
from today import occasion_candidates
from today.occasion_candidates import newest_candidates
from today.open_occasions import occasions_about, open_occasions
from today.views import MOST_LISTED

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]


def days(number: int) -> datetime.timedelta:
    return datetime.timedelta(days=number)


def page(client) -> str:
    return client.get(reverse("today:today")).content.decode()


def occasions_today(person) -> list[str]:
    return [str(occasion) for occasion in open_occasions(person, TODAY, 7)]


def add_held_round(application, days_ago: int, *names: str):
    return add_round(application, [(name, "") for name in names], starts_at=NOW - days(days_ago))


def test_rows_that_have_nothing_are_read_up_to_a_bound(
    person, monkeypatch, django_assert_num_queries
):
    monkeypatch.setattr(ownership, "READ_AT_ONCE", 2)
    monkeypatch.setattr(ownership, "MOST_READ", 4)
    for number in range(7):
        interview_round = add_held_round(make_application(person, position=f"{number}"), 1)
        application = interview_round.application
        application.dismissed_occasions = [occasion_key(Kind.THANKS, interview_round.pk)]
        application.save()
    correspondence = Correspondence(person.pk)
    assert list(newest_candidates(person, TODAY, correspondence)) == []
    # What was written is known now: twice two rounds, and the endings.
    with django_assert_num_queries(3):
        assert list(newest_candidates(person, TODAY, correspondence)) == []


def ended(person, kind: str, days_ago: int, **fields) -> Application:
    application = make_near_miss(person, **fields)
    application.close_with(kind, on=TODAY - days(days_ago))
    return application


def test_many_endings_with_nobody_to_write_to_hide_no_note(person, monkeypatch):
    monkeypatch.setattr(occasion_candidates, "MOST_OF_EACH", 2)
    for number in range(3):
        application = make_application(person, company=f"Company {number}")
        application.close_with("turned_down", on=TODAY - days(6))
    ended(person, "came_second", 8)

    labels = ["After coming second", "Asking for feedback"]
    assert occasions_today(person) == [f"{label}, Larkfield" for label in labels]


def test_thanks_for_a_round_are_one_note_to_everybody_met_there(signed_in, person):
    application = make_application(person)
    first = add_held_round(application, 1, "Wei Li", "Ana Sousa")
    shown = page(signed_in)

    assert occasions_today(person) == ["Thanks for round 1, Larkfield"]
    assert "To: <bdi>Wei Li</bdi>, <bdi>Ana Sousa</bdi>" in " ".join(shown.split())
    assert f"?kind=thanks&amp;round={first.pk}" in shown

    li = Contact.objects.get(name="Wei Li")
    begin_letter(application, Kind.THANKS, today=TODAY, round=first, recipient=li)
    (left,) = open_occasions(person, TODAY, 7)
    assert [contact.name for contact in left.people] == ["Ana Sousa"]


def test_one_note_alone_is_optional_and_of_several_each_is(signed_in, person):
    add_held_round(make_application(person), 3, "Wei Li")
    pages = [reverse("today:today"), reverse("today:occasion_list")]
    for address in pages:
        text = signed_in.get(address).text
        assert ("It is optional." in text, "Each is optional." in text) == (True, False)
    add_held_round(make_application(person, position="Cook"), 2, "Ana Sousa")
    for address in pages:
        text = signed_in.get(address).text
        assert ("It is optional." in text, "Each is optional." in text) == (False, True)


def test_an_interview_that_was_the_end_is_not_one_to_give_thanks_for(signed_in, person):
    application = make_application(person)
    add_held_round(application, 3, "Wei Li")
    ended = add_held_round(application, 1, "Ana Sousa")
    assert [row.split(",")[0] for row in occasions_today(person)] == [
        "Thanks for round 2",
        "Thanks for round 1",
    ]
    edit(ended, outcome="ended", on=TODAY)
    assert occasions_today(person) == []
    assert "Thanks for round" not in page(signed_in)
    assert "Thanks for round" not in signed_in.get(application.get_absolute_url()).text
    assert "Thank them" not in signed_in.get(ended.get_absolute_url()).text

    # They called back all the same.
    add_round(application, [("Ana Sousa", "")], starts_at=NOW - days(1) / 6)
    assert [row.split(",")[0] for row in occasions_today(person)] == ["Thanks for round 3"]


def test_interviews_before_an_ending_that_was_lifted_have_had_their_answer(signed_in, person):
    application = make_application(person)
    add_held_round(application, 3, "Wei Li")
    application.close_with("turned_down", on=TODAY - days(1))
    application.reopen(on=TODAY)
    assert occasions_today(person) == []
    assert "Thanks for round" not in page(signed_in)

    add_round(application, [("Ana Sousa", "")], starts_at=NOW - days(1) / 6)
    assert [row.split(",")[0] for row in occasions_today(person)] == ["Thanks for round 2"]


@pytest.mark.parametrize("is_day_only", [True, False])
def test_thanks_are_suggested_on_the_same_day_once_a_round_is_recorded_as_held(person, is_day_only):
    later = NOW + datetime.timedelta(hours=2)
    times = {"starts_at": later, "is_day_only": is_day_only}
    interview_round = add_round(make_application(person), [("Wei Li", "")], **times)
    assert occasions_today(person) == []
    edit(interview_round, on=TODAY, outcome="took_place")
    assert occasions_today(person) == ["Thanks for round 1, Larkfield"]


def test_one_press_drafts_the_note_once_it_is_recorded_that_the_interview_took_place(
    signed_in, person
):
    application = make_application(person)
    add_held_round(application, 1, "Wei Li")
    (occasion,) = open_occasions(person, TODAY, 7)
    fields = {
        "kind": "thanks",
        "recipient": occasion.people[0].pk,
        "round": occasion.occasion.round.pk,
    }
    shown = page(signed_in)
    for name, value in fields.items():
        assert f'name="{name}" value="{value}"' in shown

    address = reverse("letters:begin", args=[application.pk])
    asked = signed_in.post(address, fields, follow=True)
    assert "Which of these took place?" in asked.text
    signed_in.post(address, fields | {"took_place": [fields["round"]]})
    assert application.letters.get().recipient.name == "Wei Li"
    assert occasions_today(person) == []


@pytest.mark.parametrize(
    ("kind", "days_ago", "labels"),
    [
        ("came_second", 0, []),
        ("came_second", 1, ["After coming second"]),
        ("came_second", 5, ["After coming second", "Asking for feedback"]),
        ("came_second", 20, ["After coming second", "Asking for feedback"]),
        ("came_second", 21, ["Asking for feedback", "Keeping in touch"]),
        ("finalist", 90, ["Keeping in touch"]),
        # The first weeks of a note, and the weeks after that.
        ("finalist", 51, ["Keeping in touch"]),
        ("finalist", 52, []),
        ("finalist", 100, ["Keeping in touch"]),
        ("finalist", 101, []),
        ("came_second", 395, ["Keeping in touch"]),
        ("came_second", 396, []),
        ("turned_down", 21, ["Asking for feedback"]),
        ("turned_down", 100, []),
        ("no_answer", 1, []),
        ("offer_accepted", 1, ["Accepting an offer"]),
    ],
)
def test_what_follows_an_ending_is_offered_in_its_weeks(person, kind, days_ago, labels):
    ended(person, kind, days_ago)
    assert occasions_today(person) == [f"{label}, Larkfield" for label in labels]


def test_silence_and_a_decision_are_no_note_to_send(signed_in, person):
    make_application(person, stage="offer").events.update(happened_on=TODAY - days(40))
    application = make_application(person, stage="screening")
    application.events.update(happened_on=TODAY - days(40))
    assert occasions_today(person) == []
    ask = f"{reverse('letters:begin', args=[application.pk])}?kind=status"
    assert f'href="{ask}"' in page(signed_in)


def test_a_letter_that_is_begun_is_a_draft_and_no_open_occasion(signed_in, person):
    come_second(make_near_miss(person), on=TODAY - days(5))
    assert occasions_today(person) == ["Asking for feedback, Larkfield"]
    assert "Letter drafts" in page(signed_in)


def test_one_can_be_left_and_taken_up_again_and_the_next_moment_comes(signed_in, person):
    application = ended(person, "finalist", 30)
    (occasion,) = open_occasions(person, TODAY, 7)
    leave = reverse("letters:leave_occasion", args=[application.pk]) + "?from=today"
    answer = signed_in.post(leave, {"occasion": occasion.key}, follow=True).content.decode()
    undo = reverse("letters:restore_occasion", args=[application.pk])

    assert "No longer shown: Keeping in touch, Larkfield." in answer
    assert "Notes you could send" not in answer
    assert f'action="{undo}?occasion={occasion.key}&amp;from=today"' in answer
    signed_in.post(leave, {"occasion": occasion.key})
    application.refresh_from_db()
    assert application.dismissed_occasions == [occasion.key]
    assert [later.key for later in open_occasions(person, TODAY + days(60), 7)] != []

    signed_in.post(f"{undo}?occasion={occasion.key}")
    assert occasions_today(person) == ["Keeping in touch, Larkfield"]


def test_what_was_never_shown_cannot_be_left(signed_in, person):
    application = ended(person, "finalist", 30)
    leave = reverse("letters:leave_occasion", args=[application.pk])
    signed_in.post(leave, {"occasion": "x" * 5000})
    application.refresh_from_db()
    assert application.dismissed_occasions == []


def test_pausing_all_reminders_pauses_the_notes_too(signed_in, person):
    ended(person, "finalist", 30)
    signed_in.post(reverse("accounts:hints"), {"reminders_paused": "on", "hints_at_quiet": "on"})
    assert "Notes you could send" not in page(signed_in)
    signed_in.post(reverse("accounts:hints"), {"hints_at_quiet": "on"})
    assert "Notes you could send" in page(signed_in)


def test_what_is_put_to_rest_reopened_or_a_stranger_s_is_not_offered(person, stranger):
    ended(stranger, "finalist", 30)
    ended(person, "finalist", 30).archive()
    ended(person, "finalist", 30, company="Haven").reopen(on=TODAY - days(1))
    cancelled = add_held_round(make_application(person, company="Fernwood"), 1, "Wei Li")
    cancelled.cancel(on=TODAY)
    assert occasions_today(person) == []


def test_who_chose_no_letter_after_coming_second_is_not_offered_it_again(signed_in, person):
    application = make_near_miss(person)
    come_second = reverse("letters:come_second", args=[application.pk])
    signed_in.post(come_second, {"heard_on": str(TODAY - days(5)), "without_letter": "1"})

    assert occasions_today(person) == ["Asking for feedback, Larkfield"]
    begin = signed_in.get(reverse("letters:begin", args=[application.pk])).content.decode()
    assert "After coming second" in begin

    application.reopen(on=TODAY)
    application.close_with("came_second", on=TODAY - days(1))
    assert "After coming second, Larkfield" in occasions_today(person)


@pytest.mark.thorough
def test_two_notes_without_an_answer_are_enough(person):
    for number in range(20):
        application = ended(person, "finalist", 300, company=f"Company {number}")
        for days_ago in (200, 100):
            note = begin_letter(application, Kind.KEEP_IN_TOUCH, today=TODAY)
            written = {"created_at": NOW - days(days_ago), "state": "unanswered", "revision": 2}
            Letter.objects.filter(pk=note.pk).update(**written)
    ended(person, "finalist", 190, company="Haven")

    assert occasions_today(person) == ["Keeping in touch, Haven"]


def test_who_took_a_job_is_offered_what_belongs_to_it_alone(person):
    ended(person, "finalist", 30)
    ended(person, "offer_accepted", 2, company="Haven")
    assert occasions_today(person) == ["Accepting an offer, Haven", "Keeping in touch, Larkfield"]
    (last_note,) = open_occasions(person, TODAY, 7)[1:]
    assert last_note.occasion.variant == "new_job"


@pytest.mark.thorough
@pytest.mark.parametrize("count", [1, 30])
def test_however_many_were_left_the_next_is_found_with_the_same_questions(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        near = ended(person, "finalist", 30, company=f"Company {number}")
        lost = ended(person, "came_second", 2, company=f"Firm {number}")
        running = make_application(person, company=f"House {number}")
        add_held_round(running, 1, "Wei Li")
        for application in (near, lost, running):
            mine = Application.objects.filter(pk=application.pk)
            for occasion in occasions_about(mine, TODAY, Correspondence(person.pk)):
                application.dismiss_occasion(occasion.key)
    ended(person, "finalist", 40, company="Haven")

    with django_assert_num_queries(9):
        assert occasions_today(person) == ["Keeping in touch, Haven"]


def test_the_list_says_that_there_are_more_than_it_shows(signed_in, person):
    for number in range(MOST_LISTED + 1):
        ended(person, "finalist", 22, company=f"Company {number}")
    address, words = reverse("today:occasion_list"), "There are more."

    full = signed_in.get(address).content.decode()
    Application.objects.get(company__name="Company 0").archive()
    rest = signed_in.get(address).content.decode()

    assert full.count("Not this one") == rest.count("Not this one") == MOST_LISTED
    assert words in full
    assert words not in rest
    assert "at Company 0<" not in rest


@pytest.mark.thorough
@pytest.mark.parametrize("count", [1, 30])
def test_today_asks_the_same_for_any_number_of_occasions(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        ended(person, "finalist", 22 + number, company=f"Company {number}")
    with django_assert_num_queries(19):
        shown = page(signed_in)
    assert shown.count("Not this one") == min(count, 2)
    every = signed_in.get(reverse("today:occasion_list")).content.decode()
    assert every.count("Not this one") == min(count, MOST_LISTED)
    assert ("All notes you could send" in shown) is (count > 2)


def test_a_note_stands_under_the_day_from_which_it_fits(signed_in, person):
    ended(person, "finalist", 30)
    (note,) = open_occasions(person, TODAY, 7)
    assert note.since > note.on

    html = page(signed_in)

    assert f'<p class="today-when">{near_day(note.since)}</p>' in html
    assert f'<p class="today-when">{near_day(note.on)}</p>' not in html
