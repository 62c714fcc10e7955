"""Interview rounds and the people met in them."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import (
    Application,
    Company,
    Contact,
    InterviewRound,
    NewPerson,
    Participation,
    Stage,
)
from tests.forms import type_into, version_in
from tests.searches import DAY, add_round, edit, make_application, reschedule

pytestmark = pytest.mark.django_db
UTC = datetime.UTC
ROUND = {"format": "video", "time_zone": "Europe/Berlin", "outcome": "planned"}


def post_round(client, application, **fields):
    address = reverse("applications:add_round", args=[application.pk])
    return client.post(address, ROUND | fields)


def test_people_are_typed_where_they_are_met(signed_in, person):
    application = make_application(person)
    response = post_round(signed_in, application, met="Adaeze Okafor\nWei Li (Buyer), Ana Sousa")

    interview_round = application.rounds.get()
    assert response.url == application.get_absolute_url()
    assert [
        (part.contact.name, part.contact.role, part.part)
        for part in interview_round.participations.all()
    ] == [
        ("Adaeze Okafor", "", "interviewer"),
        ("Wei Li", "Buyer", "interviewer"),
        ("Ana Sousa", "", "interviewer"),
    ]
    assert set(Contact.objects.values_list("company", flat=True)) == {application.company_id}


def test_nobody_says_how_a_round_was_held_until_somebody_does(signed_in, person):
    application = make_application(person)
    form = signed_in.get(reverse("applications:add_round", args=[application.pk])).context["form"]
    assert form["format"].value() == ""
    assert "Not recorded" in str(form["format"])
    answer = post_round(signed_in, application, format="", starts_at="2026-12-01T10:00")
    interview_round = application.rounds.get()
    assert (interview_round.format, interview_round.title) == ("", "Round 1")

    pages = [answer.url, *map(reverse, ["today:today", "exchange:calendar", "applications:board"])]
    pages += [
        reverse(name, args=[interview_round.pk])
        for name in ("applications:round", "practice:preparation", "exchange:round_calendar")
    ]
    for address in pages:
        text = signed_in.get(address).text
        assert [way for way in ("Video call", "Phone call", "In person") if way in text] == []


@pytest.mark.parametrize(
    ("way", "place", "begun"),
    [
        ("on_site", "12 Mill Lane", ("on_site", "12 Mill Lane")),
        ("video", "https://meet.example/7", ("video", None)),
        ("phone", "12 Mill Lane", (None, None)),
        ("task", "12 Mill Lane", (None, None)),
    ],
)
def test_the_next_round_begins_as_the_last_one_of_its_own_application_where_that_is_likely(
    signed_in, person, way, place, begun
):
    application, other = make_application(person), make_application(person, position="Baker")
    add_round(application, format=way, place=place)
    for row, values in ((application, begun), (other, (None, None))):
        page = signed_in.get(reverse("applications:add_round", args=[row.pk]))
        form = page.context["form"]
        assert (form["format"].value() or None, form["place"].value() or None) == values
        assert form.usual_places == [place]
        assert f'<option value="{place}">' in page.text


@pytest.mark.parametrize("zone", ["", "Europe/Atlantis"])
def test_a_time_without_a_zone_is_asked_for_it(signed_in, person, zone):
    answer = post_round(
        signed_in, make_application(person), starts_at="2026-11-27T10:30", time_zone=zone
    )

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["time_zone"]
    assert b'value="2026-11-27T10:30"' in answer.content
    assert not InterviewRound.objects.exists()


def test_somebody_typed_again_stays_one_person(signed_in, person):
    application = make_application(person)
    add_round(application, [("Wei Li", "Dear Mr Li")])
    post_round(signed_in, application, met=" wei  li ")

    assert Contact.objects.get().greeting == "Dear Mr Li"
    assert application.rounds.get(number=2).people.count() == 1


def test_whoever_is_taken_out_leaves_and_the_others_keep_their_part(signed_in, person):
    application = make_application(person)
    interview_round = add_round(application, [("Wei Li", "", "decides"), ("Ana Sousa", "")])
    address, carried = open_round(signed_in, interview_round)
    assert carried["met"] == "Wei Li\nAna Sousa"
    signed_in.post(address, ROUND | carried | {"met": "Wei Li"})

    assert interview_round.participations.get().part == Participation.Part.DECIDES


def test_somebody_in_another_round_has_the_part_they_had_last(signed_in, person):
    hays = make_application(person, company="Hays", position="Any")
    add_round(hays, [("Rita Holm", "", "recruiter")])
    application = make_application(person)
    post_round(signed_in, application, met="Rita Holm (Hays)")

    part = application.rounds.get().participations.get()
    assert (part.part, part.contact.company.name) == ("recruiter", "Hays")
    assert Contact.objects.count() == 1


def test_a_stranger_of_the_same_name_is_nobody_one_knows(signed_in, person, stranger):
    theirs = Contact.objects.create(owner=stranger, name="Ana Sousa")
    application = make_application(person)
    post_round(signed_in, application, met="Ana Sousa")

    assert application.rounds.get().people.get() != theirs
    assert not theirs.participations.exists()


def test_a_name_that_several_have_is_asked_for_and_everything_is_kept(signed_in, person):
    for name in ("Haven", "Hays"):
        agency = Company.objects.get_or_create_by_name(person, name)
        Contact.objects.create(owner=person, company=agency, name="Wei Li")
    application = make_application(person)
    response = post_round(signed_in, application, met="Wei Li", place="kept!")

    page = response.content.decode()
    assert response.status_code == 422
    assert "for example Wei Li (Haven) or Wei Li (Hays)" in page
    assert "kept!" in page
    assert not application.rounds.exists()


def test_the_time_is_the_clock_of_the_round_and_shows_in_mine(signed_in, person):
    person.time_zone = "America/Los_Angeles"
    person.save(update_fields=["time_zone"])
    application = make_application(person)
    post_round(signed_in, application, starts_at="2026-12-01T10:00")

    interview_round = application.rounds.get()
    assert interview_round.starts_at == datetime.datetime(2026, 12, 1, 9, 0, tzinfo=datetime.UTC)
    assert ", 01:00</time>" in signed_in.get(application.get_absolute_url()).content.decode()
    form = signed_in.get(reverse("applications:edit_round", args=[interview_round.pk]))
    assert 'value="2026-12-01T10:00"' in form.content.decode()


def test_an_hour_the_clocks_skip_there_is_refused_and_one_they_skip_here_is_not(signed_in, person):
    person.time_zone = "America/New_York"
    person.save(update_fields=["time_zone"])
    application = make_application(person)
    skipped = post_round(signed_in, application, starts_at="2027-03-28T02:30")
    # New York skips this hour, Berlin does not.
    fine = post_round(signed_in, application, starts_at="2027-03-14T02:30")

    assert list(skipped.context["form"].errors) == ["starts_at"]
    assert fine.status_code == 302
    there = application.rounds.get().starts_at.astimezone(ZoneInfo("Europe/Berlin"))
    assert (there.hour, there.minute) == (2, 30)


def test_the_first_round_moves_an_early_application_on_and_a_late_one_stays(person):
    early, late = make_application(person), make_application(person, stage="offer")
    add_round(early)
    add_round(late)

    assert (early.stage, late.stage) == (Stage.INTERVIEWING, Stage.OFFER)
    assert [event.kind for event in early.events.order_by("pk")] == [
        "logged",
        "round_added",
        "moved",
    ]


@pytest.mark.parametrize("outcome", ["took_place", "passed", "ended"])
def test_nothing_has_taken_place_on_a_day_to_come(signed_in, person, outcome):
    interview_round = add_round(make_application(person), outcome="planned")
    address = reverse("applications:edit_round", args=[interview_round.pk])
    ahead = {"starts_at": f"{timezone.localdate() + datetime.timedelta(days=9)}T10:00"}

    answer = type_into(signed_in, address, ROUND | ahead | {"outcome": outcome})

    assert "outcome" in answer.context["form"].errors
    InterviewRound.objects.update(outcome=outcome)
    address = reverse("applications:reschedule_round", args=[interview_round.pk])
    answer = type_into(signed_in, address, ahead | {"time_zone": "Europe/Berlin"})
    assert "starts_at" in answer.context["form"].errors


def test_a_new_time_and_an_outcome_are_told_on_the_timeline_and_notes_are_not(signed_in, person):
    application = make_application(person)
    interview_round = add_round(application, outcome="planned")
    address = reverse("applications:edit_round", args=[interview_round.pk])
    type_into(signed_in, address, ROUND | {"notes": "Good talk."})
    type_into(signed_in, address, ROUND | {"notes": "Good talk.", "outcome": "passed"})

    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Round 1: I went on to the next step" in page
    assert application.events.filter(kind="round_changed").count() == 1


def test_a_removed_round_leaves_its_number_to_nobody_else(person):
    application = make_application(person)
    add_round(application)
    second = add_round(application)
    key = second.pk
    second.remove(on=DAY)

    assert [row.number for row in application.rounds.all()] == [1]
    assert application.events.filter(kind="round_removed").get().details == {
        "round": key,
        "number": 2,
    }


def test_another_format_says_nothing_on_any_page(signed_in, person):
    at = timezone.now() + datetime.timedelta(hours=5)
    interview_round = make_application(person).add_round(on=DAY, starts_at=at, format="other")
    assert interview_round.title == "Round 1"
    own = {"round_id": interview_round.pk}
    names = ["applications:round", "practice:preparation"]
    pages = [reverse(name, kwargs=own) for name in names]
    pages += [reverse("today:today"), reverse("exchange:calendar")]
    for address in pages:
        shown = signed_in.get(address).text
        assert "Assistant Manager" in shown
        assert ">Other<" not in shown
        assert "· Other" not in shown


def open_round(client, interview_round):
    """The address of a round's page, and what its form carries unseen."""
    address = reverse("applications:edit_round", args=[interview_round.pk])
    form = client.get(address).context["form"]
    carried = {"row_version": form["row_version"].value(), "met": form["met"].value()}
    return address, carried | {"met_shown": form["met_shown"].value()}


def test_a_tab_that_is_behind_takes_back_no_new_time_and_keeps_what_was_typed(signed_in, person):
    interview_round = add_round(
        make_application(person), starts_at=datetime.datetime(2026, 12, 1, 9, tzinfo=UTC)
    )
    address, carried = open_round(signed_in, interview_round)
    later = datetime.datetime(2026, 12, 3, 9, tzinfo=UTC)
    reschedule(interview_round, on=DAY, starts_at=later, time_zone="UTC", minutes=None)

    old = ROUND | {"time_zone": "UTC", "notes": "Typed in the old tab"}
    left = old | {"starts_at": "2026-12-01T09:00"}
    assert signed_in.post(address, left | carried).status_code == 302
    interview_round.refresh_from_db()
    assert (interview_round.starts_at, interview_round.notes) == (later, "Typed in the old tab")

    other = old | {"starts_at": "2026-12-02T11:00", "notes": "Once more"}
    answer = signed_in.post(address, other | carried)
    interview_round.refresh_from_db()
    assert (interview_round.starts_at, interview_round.notes) == (later, "Typed in the old tab")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Day and time: 3 Dec 2026, 09:00" in page
    assert "Once more" in page

    signed_in.post(address, other | carried | {"row_version": version_in(answer)})
    interview_round.refresh_from_db()
    assert interview_round.notes == "Once more"


def test_a_person_added_in_another_tab_stays_and_one_unticked_here_leaves(signed_in, person):
    interview_round = add_round(make_application(person), [("Wei Li", ""), ("Ana Sousa", "")])
    address, carried = open_round(signed_in, interview_round)
    interview_round.meet([], [NewPerson("Adaeze Okafor")])

    signed_in.post(address, ROUND | carried | {"met": "Ana Sousa"})
    assert sorted(interview_round.people.values_list("name", flat=True)) == [
        "Adaeze Okafor",
        "Ana Sousa",
    ]


def test_a_round_is_removed_only_after_it_was_asked(signed_in, person):
    interview_round = add_round(make_application(person), notes="Kept")
    address = reverse("applications:remove_round", args=[interview_round.pk])
    assert "Delete this interview?" in signed_in.get(address).content.decode()
    assert InterviewRound.objects.count() == 1
    signed_in.post(address)
    assert not InterviewRound.objects.exists()


def test_the_part_of_somebody_and_how_they_are_addressed_are_set_beside_their_name(
    signed_in, person
):
    interview_round = add_round(make_application(person), [("Wei Li", "")])
    part = interview_round.participations.get()
    address = reverse("applications:edit_participation", args=[part.pk])
    assert address in signed_in.get(interview_round.get_absolute_url()).content.decode()
    fields = {
        "part": "decides",
        "part_shown": "interviewer",
        "role": "Buyer",
        "greeting": "Dear Wei",
    }
    answer = type_into(signed_in, address, fields)

    part.refresh_from_db()
    assert answer.url == interview_round.get_absolute_url()
    assert (part.part, part.contact.role, part.contact.greeting) == ("decides", "Buyer", "Dear Wei")


def test_a_part_that_another_tab_has_corrected_stays_unless_it_is_chosen_here(signed_in, person):
    part = add_round(make_application(person), [("Wei Li", "")]).participations.get()
    address = reverse("applications:edit_participation", args=[part.pk])
    part.take_part_as("decides")
    type_into(signed_in, address, {"part": "interviewer", "part_shown": "interviewer"})

    part.refresh_from_db()
    assert part.part == "decides"


def test_a_part_that_is_none_is_told(signed_in, person):
    part = add_round(make_application(person), [("Wei Li", "")]).participations.get()
    address = reverse("applications:edit_participation", args=[part.pk])
    answer = type_into(signed_in, address, {"part": "king", "part_shown": "interviewer"})

    assert answer.status_code == 422
    assert "king is not one of the available choices" in answer.content.decode()
    part.refresh_from_db()
    assert part.part == "interviewer"


@pytest.mark.parametrize("count", [1, 12])
def test_the_page_asks_the_same_number_of_questions_for_any_number_of_people(
    signed_in, person, count, django_assert_num_queries
):
    interview_round = add_round(
        make_application(person), [(f"Person {number}", "") for number in range(count)]
    )
    for name, questions in (("round", 8), ("edit_round", 5)):
        signed_in.get(reverse(f"applications:{name}", args=[interview_round.pk]))
        with django_assert_num_queries(questions):
            signed_in.get(reverse(f"applications:{name}", args=[interview_round.pk]))


def test_a_round_lowers_no_stage_that_another_tab_has_set(person):
    application = make_application(person)
    Application.objects.get(pk=application.pk).move_to("offer", on=DAY)
    application.add_round(on=DAY)
    application.refresh_from_db()
    assert application.stage == "offer"
    assert [move.details["to"] for move in application.events.moves()] == ["offer"]


def test_what_is_marked_as_prepared_is_of_the_list_as_it_is_stored(person):
    opened = add_round(make_application(person), prepare="The plan\nThe rota")
    edit(InterviewRound.objects.get(), on=DAY, prepare="The rota\nThe tour")
    opened.mark_prepared({"The plan", "The rota"})
    stored = InterviewRound.objects.get()
    assert stored.prepared == ["The rota"]
    assert [line.done for line in stored.prepare_list] == [True, False]
