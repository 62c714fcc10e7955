"""A round counts as held by one rule, in the program and in the database."""

import datetime
import itertools

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from lxml import html

from applications.last_contact import with_contact_figures
from applications.models import Contact, InterviewRound
from applications.models.taking_place import is_confirmed, took_place, was_overtaken
from applications.people_met import people_maybe_met, people_met, people_to_meet
from applications.whom_to_write import rounds_held
from letters.drafting.gathering import rounds_on_record
from practice.models import Debrief
from tests.searches import DAY, ON_THAT_DAY, add_round, edit, make_application, write_debrief

pytestmark = pytest.mark.django_db
A_DAY = datetime.timedelta(days=1)


def test_the_database_counts_the_rounds_that_a_round_itself_says_were_held(person):
    now = timezone.now()
    application = make_application(person)
    days = (None, now - A_DAY, now + A_DAY)
    for outcome, day, moment, notes in itertools.product(
        InterviewRound.Outcome.values, days, ("", "the tour"), ("", "They asked about rotas.")
    ):
        add_round(application, outcome=outcome, starts_at=day, best_moment=moment, notes=notes)
    rounds = application.rounds.all()
    recorded = {row.pk for row in rounds if row.has_taken_place}

    assert {row.pk for row in application.rounds.filter(took_place(now))} == recorded
    dated = {row.pk for row in rounds if row.pk in recorded and row.starts_at}
    assert {row.pk for row in application.rounds.that_took_place()} == dated
    assert 0 < len(recorded) < application.rounds.count()
    assert {row.pk for row in rounds_held(application)} == recorded


ENDED_ON = datetime.date(2026, 11, 20)


@pytest.fixture
def a_week_later(signed_in, person):
    """A week after `ENDED_ON`; who is signed in still is."""
    with time_machine.travel(datetime.datetime(2026, 11, 27, 12, tzinfo=datetime.UTC), tick=False):
        signed_in.force_login(person)
        yield


def planned_on(application, day: int, **fields) -> InterviewRound:
    """A round on a day of that November, of which nobody said how it went."""
    at = datetime.datetime(2026, 11, day, 10, tzinfo=datetime.UTC)
    return add_round(application, outcome="planned", starts_at=at, **fields)


@pytest.mark.thorough
def test_what_an_ending_overtook_did_not_take_place_unless_somebody_says_so(person, a_week_later):
    application, running, again = (make_application(person) for _ in range(3))
    days, notes = (18, 20, 21, 26, 28), ("", "moment", "notes", "w", "d", "passed", "cancelled")
    for row, day, what in itertools.product((application, running, again), days, notes):
        words = {"best_moment": "the tour"} if what == "moment" else {}
        words |= {"notes": "Bring the plan."} if what == "notes" else {}
        words |= {"outcome": what} if what in InterviewRound.Outcome.values else {}
        interview_round = planned_on(row, day, **words) if "outcome" not in words else None
        interview_round = interview_round or add_round(
            row, starts_at=ON_THAT_DAY + (day - 20) * A_DAY, **words
        )
        if what == "w":
            write_debrief(interview_round)
        elif what == "d":
            Debrief.objects.dismiss(interview_round)
    application.close_with("turned_down", on=ENDED_ON)
    again.close_with("turned_down", on=ENDED_ON)
    again.reopen(on=ENDED_ON)

    def happened(row) -> list[int]:
        rounds = InterviewRound.objects.filter(application=row)
        by_row = {
            interview_round.pk for interview_round in rounds if interview_round.has_taken_place
        }
        assert {
            interview_round.pk for interview_round in rounds.filter(took_place(timezone.now()))
        } == by_row
        assert {interview_round.pk for interview_round in rounds.that_took_place()} == by_row
        assert {interview_round.pk for interview_round in rounds_held(row)} == by_row
        overtaken = {interview_round.pk for interview_round in rounds.filter(was_overtaken())}
        assert overtaken == {
            interview_round.pk for interview_round in rounds if interview_round.was_overtaken
        }
        assert not overtaken & by_row
        return [
            interview_round.day.day
            for interview_round in rounds.order_by("starts_at")
            if interview_round.pk in by_row
        ]

    # Three times nothing says so: on the days after the ending no such round took place.
    assert happened(application) == [*[18] * 6, *[20] * 6, *[21] * 3, *[26] * 3, 28]
    assert happened(running) == [*[18] * 6, *[20] * 6, *[21] * 6, *[26] * 6, 28]
    assert happened(again) == happened(running)


def test_an_ending_whose_day_nobody_knows_overtook_what_lay_ahead_when_it_was_noted(
    person, a_week_later
):
    application = make_application(person)
    earlier, later = planned_on(application, 19), planned_on(application, 23)
    application.close_with("turned_down", on=ENDED_ON, is_day_known=False)
    took = {row.pk for row in application.rounds.filter(took_place(timezone.now()))}
    assert took == {row.pk for row in rounds_held(application)} == {earlier.pk}
    assert [row.pk for row in application.rounds.filter(was_overtaken())] == [later.pk]


def test_no_page_says_that_people_met_whom_an_ending_overtook(signed_in, person, a_week_later):
    application = make_application(person)
    interview_round = planned_on(application, 24, people=[("Kim Met", "")])
    pages = [application.get_absolute_url(), interview_round.people.get().get_absolute_url()]
    debriefs = reverse("practice:debriefs_to_write")
    month = reverse("exchange:month")
    assert "People you met" in signed_in.get(pages[0]).text
    assert application.company.name in signed_in.get(debriefs).text
    assert interview_round.get_absolute_url() in signed_in.get(month).text

    application.close_with("came_second", on=ENDED_ON)
    shown = signed_in.get(pages[0]).text
    assert "People you met" not in shown
    assert "Was planned for" in shown
    assert interview_round.get_absolute_url() not in signed_in.get(pages[1]).text
    assert application.company.name not in signed_in.get(debriefs).text
    assert interview_round.get_absolute_url() not in signed_in.get(month).text
    page = signed_in.get(interview_round.get_absolute_url()).text
    assert "The application ended before this day." in page
    assert "Record how it went" in page
    calendar = signed_in.get(reverse("exchange:round_calendar", args=[interview_round.pk])).text
    assert "STATUS:CANCELLED" in calendar

    interview_round.refresh_from_db()
    edit(interview_round, on=ENDED_ON, outcome="took_place")
    assert "People you met" in signed_in.get(pages[0]).text
    assert interview_round.get_absolute_url() in signed_in.get(pages[1]).text
    assert "The application ended" not in signed_in.get(interview_round.get_absolute_url()).text
    assert interview_round.get_absolute_url() in signed_in.get(month).text


def test_one_written_down_after_the_ending_that_came_before_it_was_planned(
    signed_in, person, a_week_later
):
    application = make_application(person)
    application.close_with("came_second", on=ENDED_ON)
    at = datetime.datetime(2026, 11, 24, 10, tzinfo=datetime.UTC)
    interview_round = application.add_round(on=timezone.localdate(), starts_at=at)
    assert "Was planned for" in signed_in.get(application.get_absolute_url()).text
    edit(interview_round, on=ENDED_ON, outcome="took_place")
    assert "Was planned for" not in signed_in.get(application.get_absolute_url()).text


@pytest.mark.thorough
def test_the_database_counts_the_rounds_of_which_more_than_their_day_says_they_were_held(person):
    now = timezone.now()
    application = make_application(person)
    for outcome, day, moment, debrief in itertools.product(
        InterviewRound.Outcome.values, (None, now - A_DAY, now + A_DAY), ("", "x"), ("", "w", "d")
    ):
        row = add_round(application, outcome=outcome, starts_at=day, best_moment=moment)
        if debrief == "w":
            write_debrief(row)
        elif debrief:
            Debrief.objects.dismiss(row)
    confirmed = {row.pk for row in application.rounds.all() if row.is_confirmed}

    assert {row.pk for row in application.rounds.filter(is_confirmed(now))} == confirmed
    assert {row.pk for row in rounds_on_record(application)} == confirmed
    assert 0 < len(confirmed) < application.rounds.filter(took_place(now)).count()


def test_a_round_of_which_only_the_day_is_past_is_no_last_contact(signed_in, person):
    application = make_application(person)
    row = add_round(application, [("Cy Young", "")], starts_at=timezone.now() - A_DAY)
    addresses = [
        reverse("applications:people"),
        application.company.get_absolute_url(),
        row.people.get().get_absolute_url(),
    ]

    def shown() -> list[bool]:
        return ["Last contact on" in signed_in.get(address).text for address in addresses]

    assert shown() == [False] * 3
    debrief = write_debrief(row)
    assert shown() == [True] * 3
    Debrief.objects.filter(pk=debrief.pk).delete()
    edit(row, on=DAY, outcome="took_place")
    assert shown() == [True] * 3


@pytest.mark.parametrize("minutes", [None, 30, 240, 1440])
@pytest.mark.parametrize("share", [-0.1, 0.1, 0.9, 1, 1.1])
def test_an_interview_is_over_once_its_end_is_past(signed_in, person, minutes, share):
    application = make_application(person, stage="interviewing")
    length = datetime.timedelta(minutes=minutes or 60)
    now = timezone.now()
    row = add_round(application, [("Kim Met", "")], starts_at=now - share * length, minutes=minutes)
    rounds, is_over = InterviewRound.objects.all(), share >= 1
    people = with_contact_figures(Contact.objects.all(), now)

    with time_machine.travel(now, tick=False):
        assert (row.is_over(now), row.has_taken_place, row.is_coming(now)) == (
            *(is_over, is_over),
            not is_over,
        )
        assert rounds.filter(took_place(now)).exists() is is_over
        assert any(rounds.that_took_place()) is is_over
        assert rounds.coming(now).exists() is not is_over
        assert bool(people.get().round_count) is is_over
        page = signed_in.get(application.get_absolute_url()).text
        assert ("People you met" in page) is is_over
        assert ("Prepare for" in page) is not is_over


def test_an_undated_planned_round_is_ahead_until_something_is_known_of_it(signed_in, person):
    application = make_application(person)
    planned = add_round(application, [("Kim Met", "")], outcome="planned")
    page = signed_in.get(planned.get_absolute_url()).content.decode()

    assert people_met(application) == []
    assert [met.contact.name for met in people_to_meet(application)] == ["Kim Met"]
    assert "Has it taken place?" in page
    assert "Letter of thanks" not in page

    InterviewRound.objects.filter(pk=planned.pk).update(notes="They asked about rotas.")
    application.refresh_from_db()
    page = signed_in.get(planned.get_absolute_url()).content.decode()
    assert [met.contact.name for met in people_met(application)] == ["Kim Met"]
    assert people_to_meet(application) == []
    assert "Has it taken place?" not in page
    timeline = signed_in.get(application.get_absolute_url()).content.decode()
    assert "No day yet" not in timeline


def test_an_interview_after_the_ending_is_told_as_one_that_was_planned(signed_in, person):
    application = make_application(person)
    add_round(application, [("Kim Met", "")], starts_at=timezone.now() + 6 * A_DAY)
    before = signed_in.get(application.get_absolute_url()).text
    application.close_with("came_second", on=timezone.localdate())
    after = signed_in.get(application.get_absolute_url()).text
    assert ("Was planned for" in before, "Was planned for" in after) == (False, True)
    for language, words in (
        ("de", "War geplant für den "),
        ("fr", "Était prévu pour le "),
        ("es", "Estaba prevista para el "),
    ):
        headers = {"accept-language": language}
        assert words in signed_in.get(application.get_absolute_url(), headers=headers).text
    assert "People you met" not in after
    assert "may have taken place" not in after


def test_the_timeline_names_who_is_met_and_what_is_still_ahead(signed_in, person):
    application = make_application(person)
    add_round(application, [("Kim Met", "")], outcome="planned")
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "No day yet" in page
    assert "With <bdi>Kim Met</bdi>" in page


def test_somebody_met_in_a_round_ahead_or_called_off_was_not_met_yet(signed_in, person):
    now = timezone.now()
    application = make_application(person)
    add_round(application, [("Kim Met", "")], starts_at=now + A_DAY)
    add_round(application, [("Jo Off", "")], starts_at=now - A_DAY, outcome="cancelled")
    add_round(application, [("Bob Nope", "")], starts_at=now - A_DAY, outcome="no_show")
    both = [("Kim Met", ""), ("Ann Held", "")]
    add_round(application, both, starts_at=now - A_DAY, outcome="took_place")
    add_round(application, [("Ann Held", "")], starts_at=now - 2 * A_DAY, outcome="planned")
    page = signed_in.get(reverse("applications:people"))

    counts = {contact.name: contact.round_count for contact in page.context["rows"]}
    assert counts == {"Ann Held": 2, "Bob Nope": 0, "Jo Off": 0, "Kim Met": 1}
    facts = {
        row.xpath("string(.//h2)"): "".join(row.xpath("./p[contains(@class, 'row-facts')]//text()"))
        for row in html.fromstring(page.text).xpath("//main//ul/li")
    }
    assert facts["Bob Nope"].strip() == facts["Jo Off"].strip() == ""
    for contact in Contact.objects.all():
        past = signed_in.get(contact.get_absolute_url()).context["parts"]
        assert len(past) == counts[contact.name]


def test_forgetting_somebody_names_every_interview_they_disappear_from(signed_in, person):
    application = make_application(person)
    off = add_round(application, [("Jo Off", "")], outcome="cancelled")
    address = reverse("applications:forget_contact", args=[off.people.get().pk])
    assert "They also disappear from 1 interview." in signed_in.get(address).text


def test_a_round_without_a_day_that_took_place_without_word_was_held(signed_in, person):
    application = make_application(person)
    address = reverse("applications:add_round", args=[application.pk])
    form = signed_in.get(address).context["form"]
    assert [words for _, words in form.fields["outcome"].choices] == [
        "Not recorded",
        "It took place, no word yet",
        "I went on to the next step",
        "It ended here",
        "Nobody came",
    ]
    typed = {"format": "phone", "time_zone": "UTC", "outcome": "took_place", "met": "Kim Met"}
    signed_in.post(address, typed)

    past_round = application.rounds.get()
    assert past_round.has_taken_place
    assert past_round.awaits_word
    assert [met.contact.name for met in people_met(application)] == ["Kim Met"]
    page = signed_in.get(application.get_absolute_url())
    assert page.context["timeline"].ahead == []
    assert "It took place, no word yet" in page.text
    assert page.context["next_task"].words == "Any news?"


def test_a_round_without_a_day_is_not_ahead_of_an_application_that_got_further(signed_in, person):
    application = make_application(person)
    planned = add_round(application, [("Kim Met", "")], outcome="planned")

    def ahead() -> list:
        return signed_in.get(application.get_absolute_url()).context["timeline"].ahead

    assert [line.interview_round for line in ahead()] == [planned]
    application.move_to("offer", on=timezone.localdate())
    application.refresh_from_db()
    assert ahead() == []
    assert people_to_meet(application) == []
    assert people_met(application) == []
    assert [met.contact.name for met in people_maybe_met(application)] == ["Kim Met"]
    timeline = signed_in.get(application.get_absolute_url()).text
    assert "No day yet" not in timeline
    assert "Day not recorded" in timeline
    assert "People of interviews that may have taken place" in timeline
    page = signed_in.get(planned.get_absolute_url()).text
    assert "Day not recorded" in page
    assert "Has it taken place?" in page
    contact = " ".join(signed_in.get(planned.people.get().get_absolute_url()).text.split())
    assert "Coming interviews" not in contact
    assert application.position in contact.partition("Past interviews")[2]

    application.move_to("interviewing", on=timezone.localdate())
    assert [line.interview_round for line in ahead()] == [planned]


def test_one_action_is_loud_and_leads_on_to_the_other(signed_in, person):
    application = make_application(person)
    past_round = add_round(application, starts_at=timezone.now() - A_DAY)

    def actions(address: str) -> dict[str, bool]:
        """The links to record how it went and to the debrief, and whether they are loud."""
        links = html.fromstring(signed_in.get(address).text).xpath(
            "//main//a[contains(@class, 'btn')]"
        )
        words = (
            *("Record how it went", "Record what came of it"),
            *("Write debrief", "Close application…", "Open debrief"),
        )
        return {
            link.text_content().strip(): "btn-primary" in link.get("class")
            for link in links
            if link.text_content().strip() in words
        }

    page = past_round.get_absolute_url()
    assert actions(page) == {"Record how it went": True, "Write debrief": False}
    address = reverse("applications:edit_round", args=[past_round.pk])
    form = signed_in.get(address).context["form"]
    fields = {name: form[name].value() for name in form.fields if form[name].value()}
    answer = signed_in.post(address, fields | {"outcome": "took_place"})
    assert answer.url == page
    assert actions(page) == {"Record how it went": False, "Write debrief": True}
    past_round.refresh_from_db()
    edit(past_round, on=DAY, outcome="passed")
    assert actions(page) == {"Write debrief": True}
    edit(past_round, on=DAY, outcome="ended")
    assert actions(page) == {"Write debrief": False, "Close application…": True}

    edit(past_round, on=DAY, outcome="planned")
    debrief = write_debrief(past_round)
    assert actions(page) == {"Record how it went": True, "Open debrief": False}
    quiet = {"Record what came of it": False, "Close application…": False}
    assert actions(debrief.get_absolute_url()) == quiet
    edit(past_round, on=DAY, outcome="passed")
    assert actions(debrief.get_absolute_url()) == {}
