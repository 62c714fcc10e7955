"""What is offered to be written stands on the record, and the page says why the rest is not."""

import datetime
import random

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, InterviewRound, Participation, Stage, Verdict
from letters.beginning import begin_letter, come_second
from letters.drafting.gathering import likely_recipient
from letters.forms import BeginForm
from letters.kinds import Kind
from letters.models import Letter
from letters.needs import reason_against
from letters.occasions import occasions
from letters.to_send import overtaken
from near_misses.moving_on import put_to_rest
from tests.searches import DAY, add_round, make_application, make_near_miss

Outcome = InterviewRound.Outcome


def on_day(days: int) -> datetime.datetime:
    return timezone.now() + datetime.timedelta(days=days)


def offered(application) -> set[str]:
    return {
        value for value, _label in BeginForm(application=application).fields["kind"].widget.choices
    }


def begin(signed_in, application, kind, **choices):
    address = reverse("letters:begin", args=[application.pk])
    return signed_in.post(address, {"kind": kind} | choices)


@pytest.fixture
def two_rounds(person):
    application = make_application(person)
    add_round(application, [("Ann First", "")], starts_at=on_day(-17))
    add_round(application, [("Bob Second", "")], starts_at=on_day(-3))
    return application


def test_thanks_for_a_round_go_to_somebody_who_was_there(signed_in, two_rounds):
    first, second = two_rounds.rounds.all()
    begin(signed_in, two_rounds, "thanks", round=first.pk)
    assert not two_rounds.letters.exists(), "it is asked first whether it took place"
    begin(signed_in, two_rounds, "thanks", round=first.pk, took_place=[first.pk])
    assert two_rounds.rounds.get(pk=first.pk).outcome == Outcome.TOOK_PLACE
    assert two_rounds.rounds.get(pk=second.pk).outcome == Outcome.PLANNED
    assert two_rounds.letters.get().greeting == "Dear Ann First,"

    assert likely_recipient(two_rounds, None, Kind.THANKS, second).name == "Bob Second"
    assert likely_recipient(two_rounds, None, Kind.THANKS).name == "Bob Second"


def test_thanks_without_a_round_are_for_the_latest_talk_with_the_reader(signed_in, two_rounds):
    first, second = two_rounds.rounds.all()
    begin(signed_in, two_rounds, "thanks", took_place=[second.pk])
    to_bob = two_rounds.letters.get()
    their = {"recipient": first.people.get().pk, "took_place": [first.pk]}
    begin(signed_in, two_rounds, "thanks", **their)
    to_ann = two_rounds.letters.exclude(pk=to_bob.pk).get()

    assert (to_bob.round, to_bob.greeting) == (second, "Dear Bob Second,")
    assert (to_ann.round, to_ann.greeting) == (first, "Dear Ann First,")
    for letter in (to_bob, to_ann):
        assert "a good conversation" in letter.body


def test_thanks_for_a_round_with_nobody_go_to_nobody_by_name(two_rounds):
    alone = add_round(two_rounds, starts_at=on_day(-1))
    assert likely_recipient(two_rounds, None, Kind.THANKS, alone) is None


def test_whoever_decides_was_at_the_round_they_are_thanked_for(two_rounds):
    panel = [("Kim Lead", ""), ("Jo Chief", "", Participation.Part.DECIDES)]
    both = add_round(two_rounds, panel, starts_at=on_day(-1))
    assert likely_recipient(two_rounds, None, Kind.THANKS, both).name == "Jo Chief"


def test_thanks_tell_somebody_else_who_was_there(two_rounds):
    first, second = two_rounds.rounds.all()
    bob = second.people.get()
    letter = begin_letter(two_rounds, Kind.THANKS, today=DAY, round=first, recipient=bob)

    assert "Thank you for the interview" not in letter.body + letter.subject
    assert "with Ann First" in letter.body


@pytest.mark.parametrize(
    "fields",
    [
        {"starts_at": on_day(-2), "outcome": Outcome.CANCELLED},
        {"starts_at": on_day(-2), "outcome": Outcome.NO_SHOW},
        {"starts_at": on_day(5)},
        {"starts_at": on_day(-2), "outcome": Outcome.PASSED, "format": "task"},
    ],
    ids=["cancelled", "nobody came", "ahead", "a test"],
)
def test_a_round_without_a_talk_is_not_offered_and_no_other_takes_its_place(
    signed_in, two_rounds, fields
):
    other = add_round(two_rounds, [("Petra Lindqvist", "")], **fields)
    answer = begin(signed_in, two_rounds, "thanks", round=other.pk)

    assert answer.status_code == 422
    assert "That interview has not taken place, or it was a test." in answer.text
    assert not two_rounds.letters.exists()
    body = begin_letter(two_rounds, Kind.THANKS, today=DAY, round=other).body
    assert "interview" not in body
    assert "conversation" not in body


def test_a_job_that_was_only_saved_calls_for_no_letter(signed_in, person):
    application = make_application(person, stage="saved")
    page = signed_in.get(reverse("letters:begin", args=[application.pk]) + "?kind=status").text

    assert offered(application) == set()
    assert "Nothing on record calls for a letter." in page
    assert 'name="kind"' not in page
    assert "Draft the letter" not in page
    assert "Follow-up: It is not recorded that you applied." in page
    assert "Thanks for a referral: Nobody is recorded who referred you." in page


def test_a_saved_job_that_was_let_go_calls_for_no_letter_either(signed_in, person):
    application = make_application(person, stage="saved")
    application.close_with(Verdict.Kind.WITHDREW, on=DAY)
    page = signed_in.get(reverse("letters:begin", args=[application.pk])).text
    assert "Nothing on record calls for a letter." in page
    assert "Draft the letter" not in page


def test_a_kind_that_the_record_does_not_bear_is_refused_with_the_reason(signed_in, person):
    application = make_application(person)
    answer = begin(signed_in, application, "accept")

    assert answer.status_code == 422
    assert "No offer is recorded that is still open." in answer.text
    assert not application.letters.exists()


OFFERED = {
    "": {"thanks", "status", "keep_in_touch", "withdraw"},
    "came_second": {"came_second", "feedback", "keep_in_touch", "reapply"},
    "finalist": {"finalist", "feedback", "keep_in_touch", "reapply"},
    "turned_down": {"feedback", "keep_in_touch", "reapply"},
    "no_answer": {"status", "keep_in_touch", "reapply"},
    "role_closed": {"keep_in_touch", "reapply"},
    "withdrew": {"withdraw", "reapply"},
    "offer_withdrawn": {"feedback", "keep_in_touch", "reapply"},
    "offer_accepted": {"accept"},
    "offer_declined": {"decline", "reapply"},
}


def test_of_every_ending_it_is_known_what_is_offered_after_it():
    assert set(Verdict.Kind.values) - set(OFFERED) == set(), "say in OFFERED which letters fit"
    assert set(OFFERED) - set(Verdict.Kind.values) == {""}


@pytest.mark.parametrize(("ending", "kinds"), OFFERED.items())
def test_what_is_offered_follows_how_it_ended(person, ending, kinds):
    application = make_near_miss(person)
    if ending:
        application.close_with(ending, on=DAY)
    assert offered(application) == kinds


def test_an_open_offer_is_answered_and_not_asked_about(person):
    application = make_near_miss(person, stage="offer")
    assert offered(application) == {"accept", "decline"}
    assert BeginForm(application=application).fields["kind"].initial == "accept"


@pytest.mark.parametrize(
    ("kind", "ending", "reason"),
    [
        ("decline", "offer_accepted", "You accepted the offer."),
        ("accept", "offer_declined", "You declined the offer."),
        ("accept", "offer_withdrawn", "No offer is recorded that is still open."),
        ("decline", "offer_withdrawn", "No offer is recorded that is still open."),
        ("status", "turned_down", "The application has ended."),
        ("withdraw", "came_second", "The application has ended."),
    ],
)
def test_a_draft_that_was_decided_otherwise_waits_on_no_page_and_says_why(
    signed_in, person, kind, ending, reason
):
    stage = "offer" if ending.startswith("offer") else "applied"
    application = make_application(person, stage=stage)
    letter = begin_letter(application, Kind(kind), today=DAY)
    today, editor = reverse("today:today"), letter.get_absolute_url()
    words = f"This letter does not fit your record any more. {reason}"
    assert editor in signed_in.get(today).text
    assert words not in signed_in.get(editor).text
    application.close_with(ending, on=DAY)
    assert editor not in signed_in.get(today).text
    assert words in signed_in.get(editor).text


def test_the_draft_for_an_ending_that_was_lifted_waits_on_no_page(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    assert letter.get_absolute_url() in signed_in.get(reverse("today:today")).text
    application.reopen(on=DAY)
    assert letter.get_absolute_url() not in signed_in.get(reverse("today:today")).text
    assert "does not fit your record" in signed_in.get(letter.get_absolute_url()).text


@pytest.mark.parametrize("kind", ["keep_in_touch", "feedback", "status", "reapply"])
def test_a_draft_about_how_it_stood_before_they_called_waits_on_no_page(signed_in, person, kind):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    letter = begin_letter(application, Kind(kind), today=DAY)
    thanks = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)
    application.reopen(on=timezone.localdate())
    page = signed_in.get(reverse("today:today")).text
    assert letter.get_absolute_url() not in page
    assert thanks.get_absolute_url() in page
    later = timezone.now() + datetime.timedelta(days=2)
    Letter.objects.filter(pk=letter.pk).update(created_at=later, kind="keep_in_touch")
    assert letter.get_absolute_url() in signed_in.get(reverse("today:today")).text


def test_whoever_called_back_is_asked_for_a_decision_after_another_talk(person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    application.reopen(on=timezone.localdate())
    assert "status" not in offered(application)
    Verdict.objects.update(reopened_on=on_day(-21).date())
    assert "status" in offered(Application.objects.get())
    Verdict.objects.update(reopened_on=on_day(-3).date())
    assert "status" not in offered(Application.objects.get())
    add_round(application, starts_at=on_day(-1))
    assert "status" in offered(Application.objects.get())


def test_what_was_in_draft_when_it_was_put_to_rest_is_to_send_on_the_board_again(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    put_to_rest(application, on=timezone.localdate())
    today = reverse("today:today")
    assert letter.get_absolute_url() not in signed_in.get(today).text
    application.unarchive()
    assert letter.get_absolute_url() in signed_in.get(today).text


@pytest.mark.parametrize("ending", Verdict.Kind.values)
def test_the_answer_that_was_given_waits_until_it_is_sent(signed_in, person, ending):
    kind = {"offer_accepted": Kind.ACCEPT, "offer_declined": Kind.DECLINE}.get(ending)
    kind = kind or (Kind.WITHDRAW if ending == "withdrew" else Kind.REFERRER_THANKS)
    application = make_application(person, stage="offer")
    letter = begin_letter(application, kind, today=DAY)
    application.close_with(ending, on=DAY)
    assert letter.get_absolute_url() in signed_in.get(reverse("today:today")).text


def test_nobody_asks_for_feedback_that_was_given(person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, feedback="You were calm.")
    assert "feedback" not in offered(application)


def test_a_note_that_no_feedback_came_lets_one_ask_for_it(person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, feedback="none")
    assert "feedback" in offered(application)


def test_a_round_whose_day_has_passed_is_no_talk_until_that_is_recorded(signed_in, person):
    application = make_application(person)
    past = add_round(application, [("Ann First", "")], starts_at=on_day(-3))
    application.close_with(Verdict.Kind.CAME_SECOND, on=timezone.localdate())
    page = signed_in.get(reverse("letters:begin", args=[application.pk])).text
    body = begin_letter(application, Kind.CAME_SECOND, today=DAY).body

    assert "Which of these took place?" in page
    assert f'value="{past.pk}"' in page
    assert "talking with" not in body
    past.update(version=past.version_of(["outcome"]), on=DAY, outcome=Outcome.TOOK_PLACE)
    fresh = Application.objects.get(pk=application.pk)
    assert "We talked about" in begin_letter(fresh, Kind.KEEP_IN_TOUCH, today=DAY).body


def test_what_was_liked_in_a_test_is_told_as_no_talk(person):
    application = make_application(person)
    add_round(application, [("Ann First", "")], format="task", best_moment="the tour of the hall")
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    body = begin_letter(application, Kind.CAME_SECOND, today=DAY).body

    assert "the tour of the hall" in body
    assert "talk" not in body
    assert "Ann First" not in body


def random_application(person, chance: random.Random):
    stage = chance.choice(["saved", "applied", "interviewing", "offer"])
    application = make_application(person, company=f"Firm {chance.random()}", stage=stage)
    for number in range(chance.randint(0, 3)):
        add_round(
            application,
            [(f"Kim {chance.random()}", "")][: chance.randint(0, 1)],
            starts_at=on_day(chance.choice([-9, -2, 4]) + number),
            outcome=chance.choice(Outcome.values),
            format=chance.choice(["video", "task"]),
        )
    ending = chance.choice([None, None, *Verdict.Kind.values])
    if ending:
        feedback = chance.choice(["", "You were calm."])
        application.close_with(ending, on=DAY, feedback=feedback)
    return application


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(40))
def test_no_letter_on_offer_contradicts_a_record_made_at_random(person, seed):
    application = random_application(person, random.Random(seed))  # noqa: S311
    verdict = application.verdict
    kinds = offered(application)
    talks = [
        row for row in application.rounds.all() if row.has_taken_place and row.format != "task"
    ]

    # What still lay ahead on the day of the news is not thought to have taken place.
    assert not [row for row in talks if verdict and row.outcome == "planned" and row.day > DAY]
    assert talks or "thanks" not in kinds
    assert not (verdict and {"thanks"} & kinds)
    assert not (verdict and verdict.ending.is_lost and {"status", "withdraw"} & kinds)
    assert verdict or not {"feedback", "reapply", "came_second", "finalist"} & kinds
    answers = ("offer_accepted", "offer_declined")
    is_answered = verdict.kind in answers if verdict else application.stage == "offer"
    assert is_answered or not {"accept", "decline"} & kinds
    assert verdict or application.stage != "saved" or not {"status", "withdraw"} & kinds
    assert "referrer_thanks" not in kinds
    suggested = {occasion.kind for occasion in occasions(application, today=timezone.localdate())}
    assert suggested <= kinds
    for row in talks:
        reader = likely_recipient(application, verdict, Kind.THANKS, row)
        assert reader is None or reader in row.people.all()
    assert all(bool(reason_against(kind, application, verdict)) != (kind in kinds) for kind in Kind)


@pytest.mark.parametrize("kind", Kind)
def test_a_draft_waits_on_today_exactly_while_the_ending_bears_it(person, kind):
    """Of an application of which everything else is on record."""
    application = make_near_miss(person)
    application.update(
        version=application.version_of(["referred_by"]),
        referred_by=application.rounds.first().people.first(),
    )
    begun = come_second(application, on=DAY)
    for ending in Verdict.Kind:
        Letter.objects.filter(pk=begun.pk).update(kind=kind)
        Verdict.objects.update(kind=ending, feedback="")
        Application.objects.update(ended_as=ending, stage=Stage.OFFER)
        again = Application.objects.get()
        fits = not reason_against(kind, again, again.verdict)
        assert Letter.objects.exclude(overtaken()).exists() is fits, ending


def test_a_draft_that_needs_an_ending_is_overtaken_once_they_call_back(person):
    application = make_near_miss(person)
    application.close_with("turned_down", on=DAY)
    letters = [begin_letter(application, kind, today=DAY) for kind in (Kind.REAPPLY, Kind.FEEDBACK)]
    assert not Letter.objects.filter(overtaken()).exists()

    application.reopen(on=DAY)
    assert set(Letter.objects.filter(overtaken())) == set(letters)


@pytest.mark.parametrize("kind", ["came_second", "finalist", "feedback", "reapply"])
def test_what_had_ended_and_was_reopened_is_not_said_never_to_have_ended(person, kind):
    application = make_near_miss(person)
    assert "open again" not in reason_against(Kind(kind), application, None)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    application.reopen(on=DAY)
    again = Application.objects.get()
    assert reason_against(Kind(kind), again, again.verdict) == "This application is open again."
    again.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    ended = Application.objects.get()
    assert "open again" not in reason_against(Kind(kind), ended, ended.verdict)


def test_a_mere_test_is_said_to_be_why_no_thanks_are_offered(signed_in, person):
    application = make_application(person)
    page = reverse("letters:begin", args=[application.pk])
    assert "Only a task or test is recorded." not in signed_in.get(page).text
    add_round(application, [("Ann First", "")], format="task", outcome=Outcome.TOOK_PLACE)
    shown = signed_in.get(page).text
    assert "Only a task or test is recorded." in shown
    assert "No interview is recorded" not in shown
