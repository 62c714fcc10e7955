"""What becomes of a letter: ready, sent, taken back, answered, copied."""

import datetime
from importlib import import_module

import pytest
import time_machine
from django.apps import apps
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from applications.last_contact import with_last_contact
from applications.models import Contact
from frame.editing import StaleEdit
from letters.beginning import begin_letter, come_second
from letters.gaps import GapsLeft
from letters.kinds import Kind
from letters.models import Letter, TooLate
from letters.printed import printed
from near_misses.standing import near_misses
from tests.searches import DAY, add_round, edit, make_near_miss

pytestmark = pytest.mark.django_db
SENT = {"sent_on": "2026-11-21", "sent_to": "Adaeze Okafor", "sent_by": "post"}


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


def press(client, name, letter, **fields):
    return client.post(reverse(f"letters:{name}", args=[letter.pk]), fields)


def kinds(letter) -> list[str]:
    return [event.kind for event in letter.application.events.all()]


def test_the_way_it_went_is_the_likely_one_or_asked(signed_in, letter):
    def offered() -> tuple[str, bool]:
        form = signed_in.get(reverse("letters:mark_sent", args=[letter.pk])).context["form"]
        return form["sent_by"].value(), form.fields["sent_by"].required

    assert offered() == ("", True)
    edit(letter.recipient, email="okafor@example.com")
    assert offered() == ("email", True)

    earlier = begin_letter(letter.application, Kind.STATUS, today=DAY, recipient=letter.recipient)
    earlier.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    assert offered() == ("post", True)
    answer = press(signed_in, "mark_sent", letter, **SENT | {"sent_by": ""})
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["sent_by"]


def test_a_sent_letter_is_frozen_and_on_the_timeline(signed_in, letter, person):
    press(signed_in, "mark_sent", letter, **SENT)
    letter.refresh_from_db()
    assert (letter.state, letter.sent_to, letter.sent_by) == ("sent", "Adaeze Okafor", "post")
    assert letter.sent_on == datetime.date(2026, 11, 21)
    assert (
        "Letter sent to Adaeze Okafor"
        in signed_in.get(letter.application.get_absolute_url()).content.decode()
    )

    with pytest.raises(StaleEdit):
        letter.update(version=str(letter.revision), body="Changed.")
    words = letter.words() | {"revision": letter.revision, "body": "Changed."}
    assert signed_in.post(reverse("letters:save", args=[letter.pk]), words).status_code == 409
    letter.refresh_from_db()
    assert "Changed" not in letter.body

    person.letterhead.name = "Another Name"
    person.letterhead.save()
    assert printed(letter).sender_name == "Dana Ruiz"


@pytest.mark.parametrize(("days_late", "is_remarked"), [(0, False), (2, True)])
def test_a_letter_dated_after_the_day_it_was_sent_is_remarked_on(
    signed_in, letter, days_late, is_remarked
):
    dated_on = datetime.date(2026, 11, 21) + datetime.timedelta(days=days_late)
    letter.update(version=str(letter.revision), dated_on=dated_on)
    address = reverse("letters:mark_sent", args=[letter.pk])
    assert ("The letter is dated" in signed_in.post(address, SENT, follow=True).text) == is_remarked
    letter.refresh_from_db()
    assert (letter.state, letter.dated_on) == ("sent", dated_on)


def test_no_letter_goes_out_before_what_it_is_about(signed_in, letter):
    answer = press(signed_in, "mark_sent", letter, **SENT | {"sent_on": "2026-11-19"})
    assert answer.status_code == 422
    words = "You heard how it ended on 20 November 2026. Choose that day or a later one."
    assert answer.context["form"].errors == {"sent_on": [words]}

    application = letter.application
    interview_round = add_round(application, starts_at=timezone.now())
    thanks = begin_letter(application, Kind.THANKS, today=DAY, round=interview_round)
    answer = press(signed_in, "mark_sent", thanks, **SENT | {"sent_on": "2026-11-19"})
    assert list(answer.context["form"].errors) == ["sent_on"]
    assert "The interview was on" in answer.text
    assert not Letter.objects.exclude(state="draft").exists()


def test_the_words_are_shown_without_their_markup(signed_in, letter):
    letter.update(version="1", body=r"Write to dana\_ruiz@example.org, **please**.")
    history = signed_in.get(reverse("letters:history", args=[letter.pk])).content.decode()
    assert "dana_ruiz@example.org" in history

    press(signed_in, "mark_sent", letter, **SENT)
    page = signed_in.get(letter.get_absolute_url()).content.decode()
    assert "Write to dana_ruiz@example.org, please.\n\nWith warm regards,\nDana Ruiz" in page
    assert "dana\\_ruiz" not in history + page


def test_a_letter_that_went_out_is_not_asked_for_again(signed_in, letter):
    def page() -> str:
        return signed_in.get(letter.application.get_absolute_url()).content.decode()

    assert "a short letter worth sending" in page()
    press(signed_in, "mark_sent", letter, **SENT)
    sent = page()
    assert "You sent your letter on 21 November 2026." in sent
    assert "worth sending" not in sent
    press(signed_in, "mark_answered", letter, answered="1")
    assert "21 November 2026, and they answered." in page()


def test_the_timeline_names_the_letter_and_an_answered_one_is_not_taken_back(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    assert "Take it back" in signed_in.get(letter.get_absolute_url()).content.decode()
    press(signed_in, "mark_answered", letter, answered="1")
    assert "Take it back" not in signed_in.get(letter.get_absolute_url()).content.decode()
    page = signed_in.get(letter.application.get_absolute_url()).content.decode()
    assert "Letter answered: After coming second" in page
    assert "Letter sent to Adaeze Okafor: After coming second" in page


def test_marked_twice_it_stays_as_it_was_first(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    press(signed_in, "mark_sent", letter, **SENT | {"sent_to": "Wei Li"})
    letter.refresh_from_db()

    assert letter.sent_to == "Adaeze Okafor"
    assert kinds(letter).count("letter_sent") == 1


@pytest.mark.parametrize("wrong", [{"sent_on": "2999-01-01"}, {"sent_on": ""}, {"sent_by": "owl"}])
def test_what_makes_no_sense_is_told_beside_the_field(signed_in, letter, wrong):
    answer = press(signed_in, "mark_sent", letter, **SENT | wrong)
    letter.refresh_from_db()

    assert answer.status_code == 422
    assert "invalid-feedback" in answer.content.decode()
    assert letter.state == "draft"


def test_an_open_gap_stops_it(signed_in, letter):
    letter.update(version=str(letter.revision), body="Dear [Name], thank you.")
    answer = press(signed_in, "mark_sent", letter, **SENT)
    letter.refresh_from_db()

    assert answer.status_code == 422
    assert "[Name]" in answer.content.decode()
    assert letter.state == "draft"


def test_within_an_hour_it_can_be_taken_back_and_written_on(signed_in, letter):
    drafted = kinds(letter)
    letter.mark_sent(on=DAY, to="x", by="email")
    assert kinds(letter).count("letter_sent") == 1
    press(signed_in, "unsend", letter)
    letter.refresh_from_db()
    assert (letter.state, letter.sent_at, letter.sent_on, letter.sent_to) == (
        "draft",
        None,
        None,
        "",
    )
    # It did not go out: the timeline is as it was.
    assert kinds(letter) == drafted
    letter.update(version=str(letter.revision), body="Changed.")


def test_after_an_hour_it_stays_sent(signed_in, letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    with time_machine.travel(timezone.now() + datetime.timedelta(minutes=61), tick=False):
        press(signed_in, "unsend", letter)
    letter.refresh_from_db()

    assert letter.state == "sent"
    assert kinds(letter).count("letter_sent") == 1


def test_who_hears_that_they_answered_is_led_on(signed_in, letter):
    """`letter` is of an application that has ended."""
    add_note = reverse("applications:add_note", args=[letter.application_id])
    add_round = reverse("applications:add_round", args=[letter.application_id])
    add_reminder = f"{reverse('applications:add_reminder')}?application={letter.application_id}"
    press(signed_in, "mark_sent", letter, **SENT)
    assert add_note not in signed_in.get(letter.get_absolute_url()).text

    press(signed_in, "mark_answered", letter, answered="1")
    letter.refresh_from_db()
    page = signed_in.get(letter.get_absolute_url()).text
    assert f'href="{add_note}?on={letter.answered_on}" data-dialog' in page
    assert f'href="{add_reminder}"' in page
    assert add_round not in page

    letter.application.reopen(on=timezone.localdate())
    page = signed_in.get(letter.get_absolute_url()).text
    assert f'href="{add_round}"' in page
    assert add_reminder not in page


def test_a_draft_cannot_be_taken_back_or_answered(signed_in, letter):
    press(signed_in, "unsend", letter)
    press(signed_in, "mark_answered", letter, answered="1")
    letter.refresh_from_db()

    assert letter.state == "draft"
    assert kinds(letter)[0] == "letter_drafted"


@pytest.mark.parametrize(
    ("answered", "state", "line"),
    [("1", "answered", "Letter answered"), ("0", "unanswered", "No answer to the letter")],
)
def test_whether_an_answer_came_is_noted_once(signed_in, letter, answered, state, line):
    letter.mark_sent(on=DAY, to="x", by="email")
    noted = press(signed_in, "mark_answered", letter, answered=answered)
    assert "Noted: " in signed_in.get(noted.url).text
    press(signed_in, "mark_answered", letter, answered=answered)
    letter.refresh_from_db()

    assert letter.state == state
    page = signed_in.get(letter.application.get_absolute_url()).content.decode()
    assert page.count(line) == 1


def answer_line(letter):
    return letter.application.events.get(kind="letter_answered")


def test_the_day_of_an_answer_is_today_or_an_earlier_one_and_can_be_corrected(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    with time_machine.travel(datetime.datetime(2026, 11, 27, 9, tzinfo=datetime.UTC), tick=False):
        page = signed_in.get(letter.get_absolute_url()).text
        assert 'name="answered_on" value="2026-11-27"' in page
        press(signed_in, "mark_answered", letter, answered="1")
        letter.refresh_from_db()
        assert letter.answered_on == answer_line(letter).happened_on == datetime.date(2026, 11, 27)

        for wrong in ("2026-11-20", "2026-11-28", "soon"):
            answer = press(signed_in, "mark_answered", letter, answered="1", answered_on=wrong)
            assert answer.status_code == 422
            assert list(answer.context["form"].errors) == ["answered_on"]
        earlier = {"answered": "1", "answered_on": "2026-11-24"}
        assert press(signed_in, "mark_answered", letter, **earlier).status_code == 302
    letter.refresh_from_db()
    assert letter.answered_on == answer_line(letter).happened_on == datetime.date(2026, 11, 24)
    press(signed_in, "mark_answered", letter, answered="0")
    letter.refresh_from_db()
    assert (letter.state, letter.answered_on) == ("unanswered", None)
    assert answer_line(letter).details["answered"] is False


def test_no_line_says_that_no_answer_came_once_it_had_come(letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    later = [DAY + datetime.timedelta(days=number) for number in range(5)]
    lines = letter.application.events.filter(kind="letter_answered").order_by("happened_on")

    def noted():
        return [(line.happened_on, line.details["answered"]) for line in lines.all()]

    letter.mark_answered(answered=False, on=later[2])
    letter.mark_answered(answered=True, on=later[4])
    assert noted() == [(later[2], False), (later[4], True)]
    letter.mark_answered(answered=False, on=later[4])
    assert noted() == [(later[2], False)]
    letter.mark_answered(answered=True, on=later[3])
    letter.mark_answered(answered=True, on=later[1])
    assert noted() == [(later[1], True)]


def test_an_answer_is_the_last_contact_of_the_application_and_of_the_person(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    letter.refresh_from_db()
    letter.mark_answered(answered=True, on=datetime.date(2026, 11, 24))
    [near_miss] = near_misses(letter.owner, letter.answered_on, [letter.application_id])
    assert near_miss.last_contact_on == datetime.date(2026, 11, 24)
    [person] = with_last_contact(Contact.objects.filter(pk=letter.recipient_id), timezone.now())
    assert person.last_contact_on == datetime.date(2026, 11, 24)


def test_a_letter_answered_before_days_of_answers_were_noted_has_that_of_its_line(letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    letter.mark_answered(answered=True, on=datetime.date(2026, 11, 24))
    Letter.objects.update(answered_on=None)
    import_module("letters.migrations.0017_fill_answered_on").fill(apps, None)
    letter.refresh_from_db()
    assert letter.answered_on == datetime.date(2026, 11, 24)


def test_what_another_tab_noted_meanwhile_decides(letter):
    letter.mark_sent(on=DAY, to="", by="email")
    in_another_tab = Letter.objects.get(pk=letter.pk)
    in_another_tab.mark_answered(answered=True, on=DAY)
    with pytest.raises(TooLate):
        letter.unsend()
    letter.mark_answered(answered=True, on=DAY)
    events = letter.application.events
    assert Letter.objects.get(pk=letter.pk).state == "answered"
    assert events.filter(kind="letter_answered").count() == 1
    assert events.filter(kind="letter_sent").count() == 1


def test_a_copy_is_a_new_draft_with_the_same_words(signed_in, letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    press(signed_in, "copy", letter)
    copied = Letter.objects.exclude(pk=letter.pk).get()

    same = ("body", "subject", "greeting", "closing", "recipient", "verdict", "kind", "owner")
    assert all(getattr(copied, name) == getattr(letter, name) for name in same)
    assert (copied.state, copied.copied_from, copied.revision) == ("draft", letter, 1)
    assert (copied.is_copy, letter.is_copy) == (True, False)
    assert (copied.sent_at, copied.sent_to) == (None, "")
    assert copied.dated_on == timezone.localdate()
    copied.update(version="1", body="Changed.")
    letter.refresh_from_db()
    assert "Changed" not in letter.body


def test_a_copy_has_the_words_that_were_saved_meanwhile(letter):
    read_earlier = Letter.objects.get(pk=letter.pk)
    letter.update(version=str(letter.revision), body="Saved in another tab.")
    assert read_earlier.copy(on=DAY).body == "Saved in another tab."


def test_a_copy_stays_one_when_its_original_goes_and_another_can_be_begun(signed_in, letter):
    copied = letter.copy(on=DAY)
    application = letter.application
    assert press(signed_in, "delete_letter", letter).status_code == 302

    copied.refresh_from_db()
    assert (copied.copied_from, copied.is_copy) == (None, True)
    begun = come_second(application, on=DAY)
    assert begun.pk not in (letter.pk, copied.pk)
    assert come_second(application, on=DAY) == begun
    assert signed_in.get(copied.get_absolute_url()).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_a_letter_copied_before_copies_said_so_is_one(letter):
    copied = letter.copy(on=DAY)
    try:
        call_command("migrate", "letters", "0001", verbosity=0)
    finally:
        call_command("migrate", verbosity=0)

    assert list(Letter.objects.filter(is_copy=True)) == [copied]
    letter.delete()
    assert Letter.objects.get() == copied


def test_a_draft_is_laid_aside_as_ready_and_taken_up_again(signed_in, letter):
    press(signed_in, "mark_ready", letter)
    letter.refresh_from_db()
    assert letter.state == "ready"
    page = signed_in.get(letter.get_absolute_url()).content.decode()
    assert "Ready" in page
    assert "Back to draft" in page
    press(signed_in, "mark_ready", letter, ready="0")
    letter.refresh_from_db()
    assert letter.state == "draft"


def test_a_tab_that_saw_a_draft_cannot_unfreeze_what_was_sent_meanwhile(letter):
    seen_before = Letter.objects.get(pk=letter.pk)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="email")
    seen_before.mark_ready()
    seen_before.mark_sent(on=DAY, to="Wei Li", by="post")

    letter.refresh_from_db()
    assert (letter.state, letter.sent_to) == ("sent", "Adaeze Okafor")
    assert kinds(letter).count("letter_sent") == 1


def test_what_another_tab_wrote_meanwhile_is_what_goes_out(letter):
    seen_before = Letter.objects.get(pk=letter.pk)
    letter.update(version=letter.version_of([]), signature_name="D. Reyes", subject="Thank you")
    seen_before.mark_sent(on=DAY, to="Adaeze Okafor", by="email")

    letter.refresh_from_db()
    assert (letter.state, letter.signature_name, letter.subject) == (
        *("sent", "D. Reyes", "Thank you"),
    )
    assert seen_before.signature_name == "D. Reyes"


def test_the_page_of_a_sent_letter_offers_what_can_still_be_done(signed_in, letter):
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="email")
    page = " ".join(signed_in.get(letter.get_absolute_url()).text.split())

    assert "Sent 20 November 2026 to <bdi>Adaeze Okafor</bdi> · Email" in page
    assert "Take it back" in page
    assert "<textarea" not in page
    later = timezone.now() + datetime.timedelta(hours=2)
    with time_machine.travel(later, tick=False):
        signed_in.force_login(letter.owner)
        assert "Take it back" not in signed_in.get(letter.get_absolute_url()).content.decode()


def test_a_gap_that_another_tab_has_left_keeps_the_letter_from_going_out(letter):
    opened = Letter.objects.get(pk=letter.pk)
    edit(letter, body="Dear [Name], thank you.")
    with pytest.raises(GapsLeft):
        opened.mark_sent(on=DAY, to="", by="email")
    letter.refresh_from_db()
    assert letter.state == Letter.State.DRAFT
    assert not letter.application.events.filter(kind="letter_sent").exists()
