"""What the pages of an application say, and how it is marked up."""

import lxml.html
import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise

from applications.forms import (
    ApplicationForm,
    CancelForm,
    InterviewRoundForm,
    MoveDayForm,
    MoveForm,
    NoteForm,
    ParticipationForm,
    QuickApplicationForm,
    ReminderForm,
    SnoozeForm,
    VerdictForm,
)
from applications.models import (
    ENDINGS,
    Event,
    InterviewRound,
    Participation,
    Stage,
    Verdict,
)
from applications.models.stage import WorkMode
from tests.applications.asking import page_of, post
from tests.searches import DAY, add_round, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]

FORMS = [
    *(ApplicationForm, CancelForm, InterviewRoundForm, MoveDayForm, MoveForm, ParticipationForm),
    *(NoteForm, QuickApplicationForm, ReminderForm, SnoozeForm, VerdictForm),
]
CHOICES = [
    *(Event.Kind, InterviewRound.CancelledBy, InterviewRound.Format, InterviewRound.Outcome),
    *(Participation.Part, Stage, Verdict.Channel, Verdict.Kind, WorkMode),
]


def page(client, name: str, *keys) -> lxml.html.HtmlElement:
    return lxml.html.fromstring(client.get(reverse(f"applications:{name}", args=keys)).content)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_label_is_said_in_the_language_of_whoever_reads_it(form):
    """Words that are put down at the start of the program would stay in one language."""
    elsewhere = {"row_version", "tags_shown", "part_shown", "met_shown", "until", "tag_names"}
    for name, field in form.base_fields.items():
        if name not in elsewhere:
            assert isinstance(field.label, Promise), name
            assert isinstance(field.help_text or field.label, Promise), name


@pytest.mark.parametrize("choices", CHOICES, ids=lambda choices: choices.__name__)
def test_every_choice_is_said_in_the_language_of_whoever_reads_it(choices):
    assert [choice for choice in choices if not isinstance(choice._label_, Promise)] == []


def test_every_ending_is_said_in_the_language_of_whoever_reads_it():
    for ending in ENDINGS.values():
        assert isinstance(ending.short_label, Promise)
        assert isinstance(ending.banner, Promise)


def test_an_answer_that_is_missing_is_told_below_the_choices_and_not_inside_the_last(
    signed_in, person
):
    application = make_application(person)
    answer = post(signed_in, "close", application.pk)
    assert answer.status_code == 422
    shown = lxml.html.fromstring(answer.content)
    [choices] = shown.find_class("radio-list")
    [message] = choices.find_class("invalid-feedback")
    assert not [label for label in choices.find_class("form-check") if message in label.iter()]
    assert message.get("id") in choices.xpath(".//@aria-describedby")


def test_a_select_without_an_answer_says_that_nothing_is_recorded(signed_in, person):
    application = make_application(person)
    interview_round = add_round(application)
    for name, key in (
        *(("close", application.pk), ("edit_application", application.pk)),
        *(("round", interview_round.pk), ("cancel_round", interview_round.pk)),
    ):
        words = page(signed_in, name, key).text_content()
        assert "Select an option" not in words
        assert "----" not in words
    empty = page(signed_in, "close", application.pk).xpath("//option[@value='']")
    assert {option.text for option in empty} == {"Not recorded"}


def test_every_section_has_a_heading_that_names_it(signed_in, person):
    application = make_application(person)
    interview_round = add_round(application, [("Wei Li", "")], prepare="Read")
    application.close_with("finalist", on=DAY)
    for shown in (
        page(signed_in, "application", application.pk),
        page(signed_in, "round", interview_round.pk),
    ):
        assert shown.xpath("//main//section")
        assert shown.xpath("//main//section[not(.//h1 or .//h2 or .//h3)]") == []


def test_whoever_moves_an_application_on_its_page_goes_on_where_it_was_moved(signed_in, person):
    application = make_application(person)
    stay = {"stay": "1", "row_version": "applied"}
    answer = post(signed_in, "move", application.pk, stage="offer", **stay)
    address, fragment = answer.url.split("#")
    assert address == application.get_absolute_url()
    shown = page(signed_in, "application", application.pk)
    assert shown.get_element_by_id(fragment).findall(".//form")


def test_the_timeline_says_once_that_there_is_an_interview(signed_in, person):
    application = make_application(person)
    interview_round = add_round(application)
    assert "Round 1 added" not in page_of(signed_in, application)
    interview_round.remove(on=DAY)
    shown = page_of(signed_in, application)
    assert "Round 1 added" in shown
    assert "Round 1 deleted" in shown


def test_deleting_offers_the_safe_choice_first_and_looks_like_what_it_is(signed_in, person):
    application = make_application(person)
    note = application.dated_notes.create(text="Parking", happened_on=DAY)
    interview_round = add_round(application)
    for name, key in (
        *(("delete_application", application.pk), ("delete_note", note.pk)),
        ("remove_round", interview_round.pk),
    ):
        form = page(signed_in, name, key).find(".//*[@data-dialog-body]//form")
        buttons = form.find_class("btn")
        assert [button.text for button in buttons] == ["Cancel", "Delete"]
        assert "btn-danger" in buttons[1].classes
        assert "btn-primary" not in buttons[1].classes


def test_a_name_in_another_direction_does_not_turn_the_line_it_stands_in(signed_in, person):
    name = "מאפיית האלון"
    application = make_application(person, company=name)
    add_round(application, [("רות", "")])
    shown = page(signed_in, "application", application.pk)
    for words in (name, "רות"):
        places = shown.xpath(f"//main//*[text()='{words}']")
        assert places
        assert {place.tag for place in places} == {"bdi"}


def test_a_moment_in_an_attribute_has_no_microseconds(signed_in, person):
    starts_at = timezone.now().replace(microsecond=123456)
    interview_round = add_round(make_application(person), starts_at=starts_at)
    for name, key in (
        ("application", interview_round.application_id),
        ("round", interview_round.pk),
    ):
        moments = page(signed_in, name, key).xpath("//time[contains(@datetime, 'T')]/@datetime")
        assert moments != []
        assert [moment for moment in moments if "." in moment] == []
