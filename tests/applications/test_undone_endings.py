"""Endings and reopenings that were recorded by mistake, undone."""

import datetime

import pytest
from django.urls import reverse

from applications.bulk_actions import take_back_endings
from applications.models import Application, Contact, Verdict
from letters.beginning import come_second
from letters.models import Letter
from near_misses.models import RematchSheet
from records.bin import put_into_bin, restore
from records.models import BinItem
from tests.applications.asking import undo_of
from tests.records_room.comparing import without_activity
from tests.searches import DAY, edit, make_application, make_near_miss

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
ONE_DAY = datetime.timedelta(days=1)
TODAY = DAY + datetime.timedelta(days=4)
OFFERS = ["offer_accepted", "offer_declined", "offer_withdrawn"]


def test_an_ending_recorded_by_a_slip_is_undone_as_if_it_had_never_been(signed_in, person):
    application = make_near_miss(person)
    before = [event.pk for event in application.events.all()]
    page = reverse("applications:close", args=[application.pk])
    answer = signed_in.post(page, {"kind": "withdrew", "heard_on": DAY.isoformat()}, follow=True)
    assert "Recorded: Withdrawn." in answer.text

    answer = signed_in.post(undo_of(answer), follow=True)

    application.refresh_from_db()
    assert "Undone. The application is open again" in answer.text
    assert (application.ended_as, application.verdicts.count()) == ("", 0)
    assert [event.pk for event in application.events.all()] == before


def test_a_second_place_is_undone_with_its_draft_and_what_was_written_is_in_the_bin(
    signed_in, person
):
    application = make_near_miss(person)
    before = [event.pk for event in application.events.all()]
    page = reverse("letters:come_second", args=[application.pk])
    answer = signed_in.post(page, {"heard_on": DAY.isoformat()}, follow=True)
    undo, letter = undo_of(answer), application.letters.get()
    letter.update(version="1", subject="Thank you")

    ending = signed_in.get(reverse("applications:edit_ending", args=[letter.verdict_id])).text
    assert undo in ending
    assert "the letter you wrote moves to the bin" in ending
    answer = signed_in.post(undo, follow=True)
    assert "the letter you wrote is in the bin" in answer.text
    signed_in.post(reverse("records:restore", args=[BinItem.objects.get().pk]))
    restored = application.letters.get()
    assert (restored.subject, restored.verdict) == ("Thank you", None)
    assert signed_in.get(restored.get_absolute_url()).status_code == 200

    restored.delete()
    come_second(application, on=DAY)
    signed_in.post(reverse("applications:take_back_ending", args=[application.verdict.pk]))
    application = Application.objects.get(pk=application.pk)
    assert (application.ended_as, application.letters.count()) == ("", 0)
    assert application.verdicts.count() == 0
    kinds = [event.kind for event in application.events.exclude(pk__in=before)]
    assert kinds == ["letter_drafted"]  # of the letter that was edited


@pytest.mark.parametrize("act", ["take back", "undo at once"])
def test_a_copy_of_what_was_written_is_in_the_bin_once_the_ending_is_undone(person, act):
    letter = come_second(make_near_miss(person), on=DAY)
    same = letter.copy(on=DAY)
    letter.update(version="1", body="My very own words.")
    letter.copy(on=DAY)
    put_into_bin(letter).delete_for_good()
    assert not same.is_edited

    application = Application.objects.get()
    if act == "take back":
        application.take_back_ending(application.verdict.pk)
    else:
        take_back_endings(Verdict.that_can_be_taken_back([application.verdict]))

    assert not Letter.objects.exists()
    restore(BinItem.objects.get())
    assert Letter.objects.get().body == "My very own words."


def test_an_ending_is_not_undone_after_its_letter_was_sent(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    letter.mark_sent(on=DAY, to="Ana", by="post")
    signed_in.post(reverse("applications:take_back_ending", args=[letter.verdict_id]))

    application.refresh_from_db()
    assert application.ended_as == "came_second"
    assert application.letters.get().is_frozen


def test_what_was_added_to_an_ending_since_is_not_undone_with_it(signed_in, person):
    application = make_application(person)
    page = reverse("applications:close", args=[application.pk])
    undo = undo_of(signed_in.post(page, {"kind": "turned_down"}, follow=True))
    verdict = application.verdicts.get()
    edit(verdict, feedback="More numbers.")

    assert "something was added to the ending" in signed_in.post(undo, follow=True).text
    assert application.verdicts.get().feedback == "More numbers."


def test_what_was_prepared_for_their_call_is_not_undone_with_the_ending(signed_in, person):
    application = make_near_miss(person)
    come_second(application, on=DAY)
    verdict = application.verdicts.get()
    sheet = RematchSheet.objects.create(verdict=verdict, to_show="The rota.")
    signed_in.post(reverse("applications:take_back_ending", args=[verdict.pk]))

    sheet.refresh_from_db()
    assert (sheet.to_show, application.verdicts.get().kind) == ("The rota.", "came_second")


@pytest.mark.thorough
@pytest.mark.parametrize("kind", Verdict.Kind.values)
def test_any_ending_is_undone_without_a_trace(signed_in, person, kind):
    application = make_near_miss(person)
    before = without_activity(person)
    name = "letters:come_second" if kind == "came_second" else "applications:close"
    answer = signed_in.post(reverse(name, args=[application.pk]), {"kind": kind}, follow=True)
    assert without_activity(person) != before

    signed_in.post(undo_of(answer))

    assert without_activity(person) == before


@pytest.mark.thorough
@pytest.mark.parametrize("kind", Verdict.Kind.values)
def test_reopening_by_a_slip_is_undone_without_a_trace(signed_in, person, kind):
    application = make_near_miss(person)
    application.close_with(kind, on=DAY)
    before = without_activity(person)
    answer = signed_in.post(reverse("applications:reopen", args=[application.pk]), follow=True)
    assert without_activity(person) != before
    undo = undo_of(answer)

    answer = signed_in.post(undo, follow=True)

    assert "Undone. The application is closed, as it was before." in answer.text
    assert without_activity(person) == before
    assert "can no longer be undone" in signed_in.post(undo, follow=True).text
    assert without_activity(person) == before


@pytest.mark.parametrize("since", ["move", "end"])
def test_reopening_is_not_undone_once_something_happened(signed_in, person, since):
    application = make_near_miss(person)
    verdict = application.close_with("turned_down", on=DAY)
    application.reopen(on=TODAY)
    if since == "move":
        application.move_to("offer", on=TODAY)
    else:
        application.close_with("withdrew", on=TODAY)
    before = without_activity(person)

    undo = reverse("applications:take_back_reopening", args=[verdict.pk])
    assert "something was recorded since" in signed_in.post(undo, follow=True).text
    assert without_activity(person) == before


@pytest.mark.thorough
@pytest.mark.parametrize("page", ["applications:close", "letters:come_second"])
@pytest.mark.parametrize("since", ["nothing", "met", "edited", "written to"])
def test_who_came_on_record_with_an_ending_is_undone_with_it_unless_needed_since(
    signed_in, person, page, since
):
    application = make_near_miss(person)
    before = set(Contact.objects.values_list("pk", flat=True))
    typed = {"told_by_name": "Zed Ito <zed@example.org>", "decided_by_name": "Ada Roe"}
    address = reverse(page, args=[application.pk])
    answer = signed_in.post(address, typed | {"kind": "turned_down"}, follow=True)
    verdict = application.verdicts.get()
    assert Contact.objects.count() == len(before) + 2
    match since:
        case "met":
            application.rounds.first().meet([verdict.told_by, verdict.decided_by])
        case "edited":
            edit(verdict.told_by, note="Kind.")
            edit(verdict.decided_by, role="Head")
        case "written to":
            for contact in (verdict.told_by, verdict.decided_by):
                contact.reminders.create(owner=person, text="Thank them", due_on=DAY)
    signed_in.post(undo_of(answer))

    assert not application.verdicts.exists()
    new = [] if since == "nothing" else ["Ada Roe", "Zed Ito"]
    others = Contact.objects.exclude(pk__in=before)
    assert sorted(others.values_list("name", flat=True)) == new


def test_who_was_on_record_before_an_ending_stays_when_it_is_undone(signed_in, application):
    known = Contact.objects.create(
        owner=application.owner, company=application.company, name="Wei Li"
    )
    address = reverse("applications:close", args=[application.pk])
    typed = {"kind": "turned_down", "told_by_name": "Wei Li"}
    answer = signed_in.post(address, typed, follow=True)
    signed_in.post(undo_of(answer))
    assert list(Contact.objects.filter(name="Wei Li")) == [known]
    assert not application.verdicts.exists()
