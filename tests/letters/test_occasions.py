"""Letters are offered where they fit, and only there."""

import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Contact, Verdict
from letters.beginning import begin_letter
from letters.kinds import Kind, Variant
from letters.models import Letter
from letters.occasions import occasions
from letters.occasions.wishes import stop_notes
from tests.searches import DAY, add_round, make_application, make_near_miss

pytestmark = pytest.mark.django_db
A_WEEK = datetime.timedelta(days=7)


def hold(application, days_ago: int, people):
    starts_at = timezone.now() - datetime.timedelta(days=days_ago)
    return add_round(application, people, starts_at=starts_at)


def offered(application, today=None) -> list[tuple]:
    fresh = Application.objects.get(pk=application.pk)
    found = occasions(fresh, today=today or timezone.localdate())
    return [
        (occasion.kind, occasion.recipient.name if occasion.recipient else None)
        for occasion in found
    ]


def ended(application, kind, days_ago=0, **facts):
    on = timezone.localdate() - datetime.timedelta(days=days_ago)
    return application.close_with(kind, on=on, **facts)


def test_a_round_that_was_held_offers_thanks_to_each_person_until_they_are_written(person):
    application = make_application(person)
    first = hold(application, 1, [("Wei Li", ""), ("Ana Sousa", "")])
    thanks = [(Kind.THANKS, "Wei Li"), (Kind.THANKS, "Ana Sousa")]
    assert [row for row in offered(application) if row[0] == Kind.THANKS] == thanks

    li = Contact.objects.get(name="Wei Li")
    begin_letter(application, Kind.THANKS, today=DAY, round=first, recipient=li)
    left = [row for row in offered(application) if row[0] == Kind.THANKS]
    assert left == [(Kind.THANKS, "Ana Sousa")]


def test_the_page_of_a_round_offers_thanks_where_the_rules_do(signed_in, person):
    application = make_application(person)
    interview_round = hold(application, 1, [("Wei Li", "")])
    page = interview_round.get_absolute_url()
    assert "Thank them" in signed_in.get(page).content.decode()

    (thanks,) = [
        occasion
        for occasion in occasions(application, today=timezone.localdate())
        if occasion.kind == Kind.THANKS
    ]
    application.dismiss_occasion(thanks.key)
    assert "Thank them" not in signed_in.get(page).content.decode()
    application.restore_occasion(thanks.key)
    stop_notes(application, None, DAY)
    assert "Thank them" not in signed_in.get(page).content.decode()


def test_a_round_still_to_come_or_long_past_offers_no_thanks(person):
    application = make_application(person)
    hold(application, -2, [("Wei Li", "")])
    hold(application, 30, [("Ana Sousa", "")])

    assert Kind.THANKS not in [kind for kind, _ in offered(application)]


def test_gone_quiet_offers_to_ask_three_times_at_most(person):
    application = make_application(person)
    assert offered(application, DAY + datetime.timedelta(days=20)) == []
    quiet = DAY + datetime.timedelta(days=21)
    assert offered(application, quiet) == [(Kind.STATUS, None)]

    for _ in range(3):
        letter = begin_letter(application, Kind.STATUS, today=DAY)
        letter.mark_sent(on=DAY, to="", by="email")
        assert offered(application, timezone.localdate() + datetime.timedelta(days=1)) == []
    assert offered(application, timezone.localdate() + datetime.timedelta(days=60)) == []


def test_a_saved_job_asks_nobody(person):
    application = make_application(person, stage="saved")
    assert offered(application, DAY + datetime.timedelta(days=90)) == []


def test_an_offer_can_be_accepted_or_declined_in_writing(person):
    application = make_application(person, stage="offer")
    assert [kind for kind, _ in offered(application)] == [Kind.ACCEPT, Kind.DECLINE]


def test_after_coming_second_the_letter_the_referrer_and_feedback_are_offered(person):
    application = make_near_miss(person)
    application.referred_by = Contact.objects.create(owner=person, name="Jo Smith")
    application.save()
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=5)

    assert offered(application) == [
        (Kind.CAME_SECOND, "Adaeze Okafor"),
        (Kind.REFERRER_THANKS, "Jo Smith"),
        (Kind.FEEDBACK, "Adaeze Okafor"),
    ]


@pytest.mark.parametrize(
    ("days_ago", "kinds"),
    [
        (0, []),
        (1, [Kind.CAME_SECOND]),
        (2, [Kind.CAME_SECOND, Kind.REFERRER_THANKS]),
        (4, [Kind.CAME_SECOND, Kind.REFERRER_THANKS]),
        (5, [Kind.CAME_SECOND, Kind.REFERRER_THANKS, Kind.FEEDBACK]),
    ],
)
def test_nothing_goes_out_on_the_day_of_the_news_and_the_rest_comes_day_by_day(
    person, days_ago, kinds
):
    application = make_near_miss(person)
    application.referred_by = Contact.objects.create(owner=person, name="Jo Smith")
    application.save()
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=days_ago)

    assert [kind for kind, _ in offered(application)] == kinds


def test_feedback_that_was_given_is_not_asked_for(person):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.TURNED_DOWN, feedback="More numbers.")
    assert offered(application) == []


@pytest.mark.parametrize(
    ("days", "variant", "reason"),
    [
        (21, Variant.LIGHT, "A line or two keeps you in mind."),
        (70, Variant.WITH_SOMETHING, "Something useful to them is reason enough to write."),
        (182, Variant.KEEP_FILE, "Tell them what is new, and that they may keep your application."),
        (365, Variant.LIGHT, "About a year has passed. After a last hello this ends by itself."),
    ],
)
def test_the_note_after_a_second_place_and_its_reason_fit_the_days_that_passed(
    person, days, variant, reason
):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=days)
    found = occasions(application, today=timezone.localdate())
    note = next(occasion for occasion in found if occasion.kind == Kind.KEEP_IN_TOUCH)

    assert (note.variant, note.reason) == (variant, reason)


def test_a_note_is_not_followed_by_another_within_two_months(person):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=40)
    begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY)

    assert Kind.KEEP_IN_TOUCH not in [kind for kind, _ in offered(application)]


def may_keep_in_touch(application) -> bool:
    return Kind.KEEP_IN_TOUCH in [kind for kind, _ in offered(application)]


def note(application, days_ago: int, state=Letter.State.ANSWERED) -> None:
    """A note of that day; the drafts of one person would be taken up again."""
    letter = begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY)
    written = timezone.now() - datetime.timedelta(days=days_ago)
    Letter.objects.filter(pk=letter.pk).update(created_at=written, state=state, revision=2)


@pytest.mark.parametrize(
    ("days_ago", "is_offered"),
    [((360, 280, 200, 70), False), ((366, 280, 200, 70), True), ((280, 200, 70), True)],
)
def test_four_notes_a_year_are_enough(person, days_ago, is_offered):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.FINALIST, days_ago=390)
    for days in days_ago:
        note(application, days)

    assert may_keep_in_touch(application) is is_offered


@pytest.mark.parametrize(
    ("states", "is_offered"),
    [
        (["unanswered"], True),
        (["unanswered", "unanswered"], False),
        (["unanswered", "sent"], False),
        (["unanswered", "answered"], True),
        (["answered", "unanswered"], True),
        (["answered", "unanswered", "unanswered"], False),
        (["unanswered", "draft"], True),
        (["unanswered", "unanswered", "draft"], False),
    ],
)
def test_two_notes_in_a_row_without_an_answer_put_it_to_rest(person, states, is_offered):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=380)
    for number, state in enumerate(states):
        note(application, 350 - 80 * number, state)

    assert may_keep_in_touch(application) is is_offered


def test_after_a_last_hello_a_year_on_nothing_is_offered_any_more(person):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=395)
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)

    assert may_keep_in_touch(application)
    assert Kind.KEEP_IN_TOUCH not in [kind for kind, _ in offered(application, tomorrow)]


def test_nothing_is_offered_to_an_application_at_rest(person):
    running = make_application(person)
    hold(running, 1, [("Wei Li", "")])
    over = make_near_miss(person, company="Haven")
    ended(over, Verdict.Kind.CAME_SECOND, days_ago=30)
    for application in (running, over):
        assert offered(application) != []
        application.archive()
        assert offered(application) == []


def suggested_variants(application) -> list[Variant | None]:
    fresh = Application.objects.get(pk=application.pk)
    found = occasions(fresh, today=timezone.localdate())
    return [occasion.variant for occasion in found if occasion.kind == Kind.KEEP_IN_TOUCH]


@pytest.mark.parametrize(
    ("days_ago", "variants"),
    [
        (31, [Variant.LIGHT]),
        (30, [Variant.NEW_JOB]),
        (1, [Variant.NEW_JOB]),
        (0, []),
    ],
)
def test_who_took_a_job_since_can_send_a_kind_last_note_and_no_other(person, days_ago, variants):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=30)
    job = make_application(person, company="Haven")
    ended(job, Verdict.Kind.OFFER_ACCEPTED, days_ago=days_ago)
    job.archive()
    assert suggested_variants(application) == variants

    job.reopen(on=timezone.localdate())
    assert suggested_variants(application) == [Variant.LIGHT]


def test_the_last_note_is_written_once_and_its_weeks_end(person):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=100)
    job = make_application(person, company="Haven")
    verdict = ended(job, Verdict.Kind.OFFER_ACCEPTED, days_ago=60)
    assert suggested_variants(application) == [Variant.NEW_JOB]
    Verdict.objects.filter(pk=verdict.pk).update(
        heard_on=timezone.localdate() - datetime.timedelta(days=61)
    )
    assert suggested_variants(application) == []

    Verdict.objects.filter(pk=verdict.pk).update(heard_on=timezone.localdate() - A_WEEK)
    letter = begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY, variant=Variant.NEW_JOB)
    assert "accepted another position" in letter.body
    assert suggested_variants(application) == []


def test_the_job_of_a_stranger_stops_nothing(person, stranger):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=30)
    ended(make_application(stranger), Verdict.Kind.OFFER_ACCEPTED)
    assert may_keep_in_touch(application)


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        (Verdict.Kind.FINALIST, Kind.FINALIST),
        (Verdict.Kind.WITHDREW, Kind.WITHDRAW),
        (Verdict.Kind.OFFER_ACCEPTED, Kind.ACCEPT),
        (Verdict.Kind.OFFER_DECLINED, Kind.DECLINE),
    ],
)
def test_each_ending_offers_its_letter(person, ending, kind):
    application = make_application(person)
    ended(application, ending, days_ago=1)
    assert offered(application)[0][0] == kind


def test_no_answer_offers_nothing_at_all(person):
    application = make_application(person)
    ended(application, Verdict.Kind.NO_ANSWER)
    assert offered(application) == []


@pytest.mark.parametrize("count", [1, 30])
def test_occasions_ask_the_same_number_of_questions(person, count, django_assert_num_queries):
    application = make_application(person)
    for number in range(count):
        hold(application, 1, [(f"Person {number}", "")])
    fresh = Application.objects.select_related("referred_by").get(pk=application.pk)

    with django_assert_num_queries(6):
        assert len(occasions(fresh, today=timezone.localdate())) == count


@pytest.mark.thorough
@pytest.mark.parametrize("count", [1, 30])
def test_the_stop_rules_ask_the_same_number_of_questions(person, count, django_assert_num_queries):
    application = make_near_miss(person)
    ended(application, Verdict.Kind.CAME_SECOND, days_ago=380)
    for number in range(count):
        note(application, 400 + number)
        job = make_application(person, company=f"Firm {number}")
        ended(job, Verdict.Kind.OFFER_ACCEPTED, days_ago=390)
    fresh = Application.objects.select_related("referred_by").get(pk=application.pk)

    with django_assert_num_queries(9):
        kinds = [occasion.kind for occasion in occasions(fresh, today=timezone.localdate())]
    assert Kind.KEEP_IN_TOUCH in kinds


def test_thanks_for_an_interview_are_chosen_beforehand_only_after_one(signed_in, person):
    application = make_application(person)
    address = reverse("letters:begin", args=[application.pk])
    chosen = '<option value="{}" selected>'
    assert chosen.format("status") in signed_in.get(address).text

    add_round(application, [], outcome="cancelled")
    application.close_with(Verdict.Kind.ROLE_CLOSED, on=DAY)
    assert chosen.format("keep_in_touch") in signed_in.get(address).text

    haven = make_application(person, company="Haven")
    add_round(haven, [])
    page = signed_in.get(reverse("letters:begin", args=[haven.pk])).text
    assert not re.search(r'<option value="(status|keep_in_touch)" selected', page)


def test_the_page_drafts_what_was_chosen_and_opens_it(signed_in, person):
    application = make_application(person)
    first = hold(application, 1, [("Wei Li", "Dear Mr Li")])
    address = reverse("letters:begin", args=[application.pk])
    assert "Thanks after an interview" in signed_in.get(address).content.decode()

    li = Contact.objects.get(name="Wei Li")
    fields = {"kind": "thanks", "recipient": li.pk, "round": first.pk, "language": "de"}
    fields["took_place"] = [first.pk]
    answer = signed_in.post(address, fields)
    letter = Letter.objects.get()
    assert answer.url == letter.get_absolute_url()
    assert letter.greeting == "Sehr geehrter Herr Li,"
    assert (letter.layout, letter.paper) == ("din-b", "a4")
    assert signed_in.post(address, fields).url == answer.url
    assert Letter.objects.count() == 1


def test_the_next_letter_to_an_employer_speaks_the_language_of_the_last(person):
    application = make_application(person)
    begin_letter(application, Kind.STATUS, today=DAY, language="fr")
    other = make_application(person, position="Buyer")

    assert begin_letter(other, Kind.STATUS, today=DAY).language == "fr"


def test_nobody_and_no_round_of_somebody_else_can_be_chosen(signed_in, person, stranger):
    application = make_application(person)
    theirs = make_near_miss(stranger)
    address = reverse("letters:begin", args=[application.pk])
    strange = Contact.objects.filter(owner=stranger).first()
    answers = [
        signed_in.post(address, {"kind": "status", "recipient": strange.pk}),
        signed_in.post(address, {"kind": "status", "round": theirs.rounds.first().pk}),
        signed_in.post(address, {"kind": "came_second"}),
        signed_in.post(address, {"kind": "nonsense"}),
        signed_in.post(address, {}),
    ]
    assert [answer.status_code for answer in answers] == [422] * 5
    assert Letter.objects.count() == 0
