"""What was heard when an application ended, added to and corrected."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Contact, Event, Verdict
from applications.reopening import correct_reopening, take_back_reopening
from applications.stage_steps import build_steps
from letters.beginning import come_second
from records.nouns import noun
from tests.applications.asking import page_of, post, undo_of, version_at
from tests.records_room.comparing import without_activity
from tests.searches import DAY, add_round, edit, make_application, make_near_miss

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
ONE_DAY = datetime.timedelta(days=1)
TODAY = DAY + datetime.timedelta(days=4)
OFFERS = ["offer_accepted", "offer_declined", "offer_withdrawn"]


def test_a_day_that_is_left_empty_is_not_recorded(signed_in, application):
    post(signed_in, "close", application.pk, kind="turned_down", heard_on="")
    assert application.verdicts.get().known_day is None
    assert "the day is not recorded" in page_of(signed_in, application)


def test_a_day_that_is_emptied_later_is_not_recorded_and_one_that_is_typed_is(
    signed_in, application
):
    verdict = application.close_with("turned_down", on=TODAY)
    for typed, known in (("", None), ("2026-11-22", datetime.date(2026, 11, 22))):
        version = version_at(signed_in, "edit_ending", verdict.pk)
        post(signed_in, "edit_ending", verdict.pk, heard_on=typed, row_version=version)
        assert application.verdicts.get().known_day == known
        assert ("the day is not recorded" in page_of(signed_in, application)) == (known is None)


def test_what_was_heard_later_is_added_and_a_wrong_day_corrected(signed_in, application):
    verdict = application.close_with("turned_down", on=TODAY, their_words="Somebody closer.")
    assert f'href="/applications/endings/{verdict.pk}/"' in page_of(signed_in, application)
    version = version_at(signed_in, "edit_ending", verdict.pk)
    fields = {"heard_on": "2026-11-22", "their_words": "Somebody closer.", "told_by_name": "Wei Li"}
    post(
        signed_in,
        "edit_ending",
        verdict.pk,
        **fields,
        feedback="More numbers.",
        row_version=version,
    )

    verdict = application.verdicts.get()
    assert (verdict.kind, verdict.feedback, str(verdict.told_by)) == (
        "turned_down",
        "More numbers.",
        "Wei Li",
    )
    assert application.events.get(kind="closed").happened_on == datetime.date(2026, 11, 22)
    shown = page_of(signed_in, application)
    assert "Feedback: <bdi>More numbers.</bdi>" in shown
    assert "<bdi>Wei Li</bdi> told you." in shown


def test_somebody_new_who_told_and_decided_is_put_on_record_once_with_the_ending(
    signed_in, application
):
    words = {"kind": "turned_down", "told_by_name": "Wei Li", "decided_by_name": "Wei  Li"}
    post(signed_in, "close", application.pk, **words)
    post(signed_in, "close", application.pk, **words | {"told_by_name": "Ana Sousa"})

    verdict, contact = application.verdicts.get(), Contact.objects.get()
    assert (verdict.told_by, verdict.decided_by) == (contact, contact)
    assert (contact.name, contact.company) == ("Wei Li", application.company)


def test_an_interview_is_remembered_once_the_application_has_ended(signed_in, application):
    address = reverse("applications:add_round", args=[application.pk])
    application.close_with("turned_down", on=DAY)
    shown = page_of(signed_in, application)
    assert shown.count(f'href="{address}"') == 2  # beside the timeline, and where nobody was met
    assert "Nobody is recorded as met there yet" in shown

    earlier = {"format": "video", "starts_at": "2026-11-12", "is_day_only": "on"}
    earlier |= {"time_zone": "UTC", "outcome": "took_place"}
    assert signed_in.post(address, earlier).status_code == 302
    assert application.rounds.get().has_taken_place
    assert Application.objects.get().verdict is not None
    shown = page_of(signed_in, application)
    assert shown.count(f'href="{address}"') == 1
    assert "Nobody is recorded as met" not in shown
    for page in ("board", "table"):
        assert address not in signed_in.get(reverse(f"applications:{page}")).text


def test_what_was_heard_is_not_overwritten_unread_nor_on_a_day_to_come(signed_in, application):
    verdict = application.close_with("turned_down", on=TODAY)
    version = version_at(signed_in, "edit_ending", verdict.pk)
    post(signed_in, "edit_ending", verdict.pk, their_words="First tab", row_version=version)
    answer = post(
        signed_in, "edit_ending", verdict.pk, their_words="Second tab", row_version=version
    )
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "What they said: First tab" in page
    assert "Second tab" in page
    assert application.verdicts.get().their_words == "First tab"

    late = post(signed_in, "edit_ending", verdict.pk, heard_on="2026-12-01", row_version=version)
    assert "in the future" in late.content.decode()


def test_a_wrong_ending_is_corrected_and_board_and_timeline_follow(signed_in, application):
    verdict = application.close_with("turned_down", on=TODAY, their_words="Somebody closer.")
    version = version_at(signed_in, "edit_ending", verdict.pk)
    words = {"their_words": "Somebody closer.", "heard_on": "2026-11-24"}
    post(signed_in, "edit_ending", verdict.pk, kind="came_second", row_version=version, **words)

    application.refresh_from_db()
    assert (application.verdict.kind, application.ended_as) == ("came_second", "came_second")
    event = application.events.get(kind="closed")
    assert event.details == {"verdict": verdict.pk, "kind": "came_second"}
    shown = page_of(signed_in, application)
    assert "Corrected: Came second." in shown
    assert "You came second. That is close, and it hurts." in shown
    late = post(signed_in, "edit_ending", verdict.pk, kind="withdrew", row_version=version, **words)
    assert late.status_code == 422
    assert "How it ended: I came second" in late.content.decode()


def test_a_corrected_ending_keeps_its_letter_and_says_so(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=TODAY)
    verdict = application.verdicts.get()
    version = version_at(signed_in, "edit_ending", verdict.pk)
    post(signed_in, "edit_ending", verdict.pk, kind="finalist", row_version=version)

    assert application.verdicts.get().kind == "finalist"
    assert application.letters.get() == letter
    assert "The letter you wrote is still here" in page_of(signed_in, application)


def test_correcting_an_ending_that_was_lifted_closes_nothing(application):
    verdict = application.close_with("no_answer", on=TODAY)
    application.reopen(on=TODAY)
    edit(verdict, kind="withdrew")

    application.refresh_from_db()
    assert application.verdicts.get().kind == "withdrew"
    assert application.ended_as == ""


def test_the_dialog_folds_what_is_optional_until_something_in_it_is_there(signed_in, application):
    drawer = '<details class="drawer">'
    address = reverse("applications:close", args=[application.pk])
    assert drawer in signed_in.get(address).content.decode()
    refused = signed_in.post(address, {"their_words": "Somebody closer."}).content.decode()
    assert '<details class="drawer" open>' in refused
    assert drawer not in refused


@pytest.mark.parametrize("kind", ["came_second", *OFFERS])
def test_an_offer_that_was_answered_is_over_once_it_is_reopened(signed_in, person, kind):
    signed_in.force_login(person)
    due = TODAY + datetime.timedelta(days=2)
    application = make_near_miss(person, answer_due_on=due)
    application.move_to("offer", on=DAY)
    application.close_with(kind, on=DAY)
    before = without_activity(person)
    answer = signed_in.post(reverse("applications:reopen", args=[application.pk]), follow=True)
    undo = undo_of(answer)
    page = signed_in.get(application.get_absolute_url()).text
    board = signed_in.get(reverse("applications:board")).text
    begin = signed_in.get(reverse("letters:begin", args=[application.pk])).text
    address = reverse("applications:close", args=[application.pk])
    for shown in (page, board, begin):
        assert f"{address}?kind=offer_accepted" not in shown
        assert "Accepting an offer</" not in shown
        assert "you have an offer" not in shown
    assert "Accepting an offer: No offer is recorded that is still open." in begin
    assert "Reopened, under Interviewing again" in page
    signed_in.post(undo)
    assert without_activity(person) == before


def test_another_offer_after_a_reopening_is_open_and_has_its_own_day(signed_in, person):
    signed_in.force_login(person)
    application = make_near_miss(person)
    application.move_to("offer", on=DAY)
    application.close_with("came_second", on=DAY)
    application.reopen(on=TODAY)
    address = reverse("applications:move", args=[application.pk])
    typed = {"stage": "offer", "on": TODAY.isoformat(), "row_version": "interviewing"}
    assert "is now under Offer" in signed_in.post(address, typed, follow=True).text
    page = signed_in.get(application.get_absolute_url()).text
    assert page.count("Moved from Interviewing to Offer") == 2
    close = reverse("applications:close", args=[application.pk])
    assert f"{close}?kind=offer_accepted" in page
    application.refresh_from_db()
    offer = build_steps(application)[-1]
    assert (offer.is_current, offer.on) == (True, TODAY)


def test_a_move_to_an_offer_that_a_reopening_ended_is_not_undone(signed_in, person):
    application = make_application(person)
    move = application.move_to("offer", on=DAY)
    verdict = application.close_with("offer_declined", on=DAY)
    application.reopen(on=TODAY)
    answer = signed_in.post(reverse("applications:take_back", args=[move.pk]), follow=True)
    assert "Only the latest move can be undone. Nothing was changed." in answer.text
    application.refresh_from_db()
    assert application.stage == "interviewing"

    signed_in.post(reverse("applications:take_back_reopening", args=[verdict.pk]))
    application.refresh_from_db()
    assert (application.stage, list(application.events.moves())) == ("offer", [move])


def test_the_day_of_a_reopening_that_another_tab_has_undone_is_not_corrected(application):
    verdict = application.close_with("turned_down", on=DAY)
    application.reopen(on=TODAY)
    verdict.refresh_from_db()
    assert take_back_reopening(application, verdict.pk)
    correct_reopening(verdict, on=TODAY)
    assert application.verdicts.get().reopened_on is None


@pytest.mark.parametrize(
    "details", [{"to": "offered"}, {"to": 5}, {"answer_due_on": "2026-11-20T09:00+00:00"}]
)
def test_a_reopening_whose_details_make_no_sense_is_not_read_from_an_archive(details):
    line = Event(kind=Event.Kind.REOPENED, happened_on=DAY, details=details)
    check = noun("event").check
    assert check
    with pytest.raises(ValidationError):
        check(line)


def test_coming_second_names_the_round_by_the_number_it_has_on_the_page(signed_in, person):
    signed_in.force_login(person)
    application = make_application(person)
    for week in range(5, 0, -1):
        starts_at = timezone.now() - datetime.timedelta(weeks=week)
        add_round(application, starts_at=starts_at, outcome="cancelled" if week == 2 else "passed")
    application.close_with(Verdict.Kind.CAME_SECOND, on=timezone.localdate())
    page = signed_in.get(application.get_absolute_url()).text
    assert "kept you to round 5." in page
    assert "round 4." not in page


def test_another_ending_than_the_one_that_stands_is_refused_with_the_way_to_change_it(
    signed_in, person
):
    application = make_application(person)
    verdict = application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    address = reverse("applications:close", args=[application.pk])
    edit = reverse("applications:edit_ending", args=[verdict.pk])
    page = signed_in.get(address).text
    assert "already closed: <bdi>They turned me down</bdi>" in page
    assert f'href="{edit}"' in page

    refused = signed_in.post(address, {"kind": "finalist", "their_words": "So close."})
    assert refused.status_code == 422
    assert f'href="{edit}"' in refused.text
    assert "So close." in refused.text
    same = signed_in.post(address, {"kind": "turned_down"})
    assert same.url == application.get_absolute_url()
    assert [verdict.kind for verdict in application.verdicts.all()] == ["turned_down"]
    assert application.verdicts.get().their_words == ""
