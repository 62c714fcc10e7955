"""They called back: everything returns, and a sheet on one printed page."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from applications.models import Company, NewPerson, Note, Verdict
from frame.editing import StaleEdit
from near_misses.models import RematchSheet
from near_misses.rematch import HINTS, sheet_of
from tests.forms import forms_on, type_into
from tests.searches import (
    DAY,
    MOMENT,
    ON_THAT_DAY,
    add_round,
    make_application,
    make_near_miss,
    write_debrief,
)
from tests.searches import edit as edit_row

pytestmark = pytest.mark.django_db
LATER = DAY + datetime.timedelta(days=30)


@pytest.fixture
def near(person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, feedback="More numbers.")
    return application


def test_calling_back_opens_the_sheet_with_what_is_on_record(signed_in, near):
    answer = signed_in.post(reverse("applications:reopen", args=[near.pk]), follow=True)
    page = answer.content.decode()

    assert answer.redirect_chain[0][0] == reverse("near_misses:rematch_sheet", args=[near.pk])
    for words in ("Rematch sheet", MOMENT, "More numbers.", "Adaeze Okafor", "a day or two"):
        assert words in page
    near.refresh_from_db()
    assert (near.ended_as, near.verdicts.get().reopened_on is None) == ("", False)
    assert "Rematch sheet" in signed_in.get(near.get_absolute_url()).content.decode()


def test_their_feedback_is_what_there_is_to_show_and_no_question_that_stumped(signed_in, near):
    page = signed_in.get(reverse("near_misses:rematch_sheet", args=[near.pk]))
    lines = {line.name: line for line in page.context["lines"]}
    assert lines["to_show"].from_record == ("Their feedback: More numbers.", MOMENT)
    assert lines["stumped_by"].from_record == ()
    shown = page.text.partition(str(lines["to_show"].label))[2].partition("</dd>")[0]
    assert "–" not in shown


def missing(client, application) -> dict[str, str]:
    """What the sheet asks to write down: the words of each button and where it leads."""
    page = client.get(reverse("near_misses:rematch_sheet", args=[application.pk]))
    return {row.label: row.address for row in page.context["to_record"]}


def test_with_nothing_on_record_the_sheet_asks_for_it_and_leads_there(signed_in, person):
    application = make_application(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    assert missing(signed_in, application) == {}
    page = signed_in.post(reverse("applications:reopen", args=[application.pk]), follow=True).text

    note = f"{reverse('applications:add_note', args=[application.pk])}?contact=1"
    add = reverse("applications:add_round", args=[application.pk])
    assert missing(signed_in, application) == {
        "Note what they said": note,
        "Add the interview you had": add,
        "Add an interview": add,
    }
    assert "What did they say when they called?" in page
    for hint in HINTS.values():
        assert escape(str(hint)) in page
    # The note begins as one of a call.
    form = next(form for form in forms_on(signed_in.get(note).text, note) if "text" in form.fields)
    form.send(signed_in, text="They want to talk again.")
    assert Note.objects.get().is_contact


def test_a_round_without_a_day_is_asked_about_and_not_asked_for(signed_in, person):
    application = make_application(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    undated = add_round(application, starts_at=None, outcome="planned")
    application.reopen(on=DAY)
    asked = missing(signed_in, application)
    assert list(asked) == ["Note what they said", "Set the day"]
    assert asked["Set the day"] == reverse("applications:round", args=[undated.pk])
    page = signed_in.get(reverse("near_misses:rematch_sheet", args=[application.pk])).text
    assert f"{undated.title}. Has it taken place?" in page
    assert "No interview that has taken place" not in page


def test_what_has_been_recorded_is_not_asked_for(signed_in, person, near):
    near.reopen(on=DAY)
    first = list(near.rounds.order_by("number"))[-1]
    assert missing(signed_in, near) == {
        "Note what they said": f"{reverse('applications:add_note', args=[near.pk])}?contact=1",
        "Write debrief": reverse("practice:debrief", args=[first.pk]),
        "Add an interview": reverse("applications:add_round", args=[near.pk]),
    }
    near.dated_notes.create(text="They called.", happened_on=DAY, is_contact=True)
    write_debrief(first)
    add_round(near, [], starts_at=timezone.now() + datetime.timedelta(days=3), outcome="planned")
    assert missing(signed_in, near) == {}
    page = signed_in.get(reverse("near_misses:rematch_sheet", args=[near.pk])).text
    assert "Not recorded yet" not in page
    # What is on record for a line stands there, and no hint.
    assert escape(str(HINTS["their_problem"])) not in page


def test_the_preparation_of_an_interview_leads_to_what_is_missing(signed_in, person):
    application = make_application(person)
    first = add_round(application)
    ahead = timezone.now() + datetime.timedelta(days=3)
    interview_round = add_round(application, starts_at=ahead, outcome="planned")
    address = reverse("practice:preparation", args=[interview_round.pk])
    page = signed_in.get(address).text
    debrief = reverse("practice:debrief", args=[first.pk])
    edit = reverse("applications:edit_round", args=[interview_round.pk])
    first.refresh_from_db()
    for words in (debrief, edit, f"What was asked and said in {first} is not recorded yet."):
        assert words in page
    write_debrief(first)
    interview_round.meet([], [NewPerson("Ana Sousa")])
    page = signed_in.get(address).text
    assert "is not recorded yet" not in page
    assert "Who will be there?" not in page


@pytest.mark.parametrize("count", [1, 12])
def test_the_sheet_asks_once_how_the_application_has_ended(
    signed_in, person, count, django_assert_num_queries
):
    application = make_near_miss(person)
    for number in range(1, count + 1):
        planned_on = ON_THAT_DAY - datetime.timedelta(days=number)
        add_round(application, [(f"Kim Li {number}", "")], starts_at=planned_on)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    with django_assert_num_queries(10):
        page = signed_in.get(reverse("near_misses:rematch_sheet", args=[application.pk])).text
    assert MOMENT in page
    # That they took place nobody has recorded.
    assert "Kim Li " not in page


def test_calling_back_after_any_other_ending_opens_the_application(signed_in, person):
    application = make_application(person)
    application.close_with(Verdict.Kind.NO_ANSWER, on=DAY)
    answer = signed_in.post(reverse("applications:reopen", args=[application.pk]))
    assert answer.url == application.get_absolute_url()
    sheet = reverse("near_misses:rematch_sheet", args=[application.pk])
    assert signed_in.get(sheet).status_code == 404


def test_the_sheet_is_written_and_edited_from_the_version_that_was_seen(signed_in, near):
    edit = reverse("near_misses:edit_rematch_sheet", args=[near.pk])
    fields = dict.fromkeys(RematchSheet.FIELDS, "") | {"to_show": "The new rota"}
    assert type_into(signed_in, edit, fields).status_code == 302
    sheet = RematchSheet.objects.get()
    assert sheet.to_show == "The new rota"
    shown = signed_in.get(reverse("near_misses:rematch_sheet", args=[near.pk])).content.decode()
    assert "The new rota" in shown

    version = sheet.version_of(RematchSheet.FIELDS)
    edit_row(sheet, questions="Why now?")
    typed = fields | {"questions": "Why me?", "row_version": version}
    assert signed_in.post(edit, typed).status_code == 422
    assert RematchSheet.objects.get().questions == "Why now?"


def test_of_two_tabs_that_both_begin_the_sheet_none_overwrites_the_other(signed_in, near):
    first, second = sheet_of(near.verdict), sheet_of(near.verdict)
    version = first.version_of(["to_show"])
    first.update(version=version, to_show="The new rota")
    with pytest.raises(StaleEdit):
        second.update(version=version, to_show="The old rota")
    assert RematchSheet.objects.get().to_show == "The new rota"

    second.update(version=first.version_of(["to_show"]), to_show="The old rota")
    assert RematchSheet.objects.get().to_show == "The old rota"


def test_another_job_at_the_company_can_be_linked_and_no_stranger_s(
    signed_in, person, stranger, near
):
    other = make_application(person, position="Buyer")
    elsewhere = make_application(person, company="Haven")
    theirs = make_application(stranger)
    link = reverse("near_misses:link_sibling", args=[near.pk])
    for wrong in (elsewhere, theirs, near):
        answer = signed_in.post(link, {"sibling": wrong.pk})
        assert answer.status_code == 422
        assert "Select a valid choice" in answer.text
        near.refresh_from_db()
        assert near.sibling is None
    signed_in.post(link, {"sibling": other.pk})
    near.refresh_from_db()
    assert near.sibling == other
    sheet = signed_in.get(reverse("near_misses:rematch_sheet", args=[near.pk])).content.decode()
    assert "They called about another job: <bdi>Buyer at Larkfield</bdi>" in sheet


def test_applying_again_shows_what_was_and_their_rule_without_blame(signed_in, person, near):
    again = make_application(person, position="Buyer", stage="saved")
    again.company.reapply_rule = "Not before six months have passed."
    again.company.save()
    page = signed_in.get(again.get_absolute_url()).content.decode()

    assert "You spoke with Wei Li and Adaeze Okafor in November 2026." in page
    assert "How it ended: Came second." in page
    assert "Not before six months have passed." in page
    alone = make_application(person, company="Haven")
    assert "tried-before" not in signed_in.get(alone.get_absolute_url()).content.decode()


@pytest.mark.parametrize("is_dated", [True, False])
def test_only_what_was_begun_earlier_is_an_earlier_try(signed_in, person, is_dated):
    positions = ("Florist", "Gardener", "Beekeeper")
    tries = []
    for number, position in enumerate(positions):
        begun = datetime.date(2026, 3 + number, 2)
        at = datetime.datetime.combine(begun, datetime.time(12), datetime.UTC)
        known = {"applied_on": begun} if is_dated else {"created_at": at}
        tries.append(make_application(person, position=position, **known))
        # The last to begin is the first to end.
        tries[-1].close_with(Verdict.Kind.TURNED_DOWN, on=datetime.date(2026, 9 - number, 2))

    def shown(application) -> list[str]:
        page = signed_in.get(application.get_absolute_url()).text
        earlier = page.partition('id="tried-before"')[2].partition("</section>")[0]
        return [position for position in positions if position in earlier]

    assert [shown(application) for application in tries] == [
        [],
        ["Florist"],
        ["Florist", "Gardener"],
    ]


def test_the_form_of_a_new_application_says_how_it_ended_before_and_their_rule(
    signed_in, client, person, stranger, near
):
    company = near.company
    company.reapply_rule = "Not before six months have passed."
    company.save()
    running = make_application(person, position="Buyer")
    address = reverse("applications:earlier")
    note = signed_in.get(address, {"company": "larkfield, Inc"}).content.decode()

    assert "You spoke with Wei Li and Adaeze Okafor in November 2026." in note
    assert "How it ended: Came second." in note
    assert "Not before six months have passed." in note
    for application in (near, running):
        assert note.count(f'href="{application.get_absolute_url()}"') == 1

    client.force_login(stranger)
    assert client.get(address, {"company": "Larkfield"}).content.decode().strip() == ""


def test_a_rule_is_shown_where_nobody_has_applied_yet(signed_in, person):
    Company.objects.create(
        owner=person, name="Haven", name_key="haven", reapply_rule="Once a year."
    )
    note = signed_in.get(reverse("applications:earlier"), {"company": "Haven"}).content.decode()
    assert "Once a year." in note
    assert "You applied here before" not in note


def test_what_was_put_to_rest_is_on_the_board_again_and_undo_puts_it_back(signed_in, near):
    signed_in.post(reverse("near_misses:rest", args=[near.pk]))
    near.refresh_from_db()
    archived_at = near.archived_at
    signed_in.post(reverse("applications:reopen", args=[near.pk]))
    near.refresh_from_db()
    assert (archived_at is None, near.archived_at, near.is_running) == (False, None, True)
    assert near.notes_stopped_on is None
    board = signed_in.get(reverse("applications:board")).content.decode()
    assert near.get_absolute_url() in board

    lifted = near.verdicts.get()
    signed_in.post(reverse("applications:take_back_reopening", args=[lifted.pk]))
    near.refresh_from_db()
    assert (near.archived_at, near.ended_as) == (archived_at, "came_second")
    assert near.notes_stopped_on == timezone.localdate()
