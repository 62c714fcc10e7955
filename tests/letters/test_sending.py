"""A letter goes out: ready, sent, taken back."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from frame.editing import StaleEdit
from letters.beginning import begin_letter
from letters.gaps import GapsLeft
from letters.kinds import Kind
from letters.models import Letter
from letters.printed import printed
from tests.letters.sending import SENT, kinds, press
from tests.searches import DAY, add_round, edit

pytestmark = pytest.mark.django_db


def test_the_way_it_went_is_the_likely_one(signed_in, letter):
    def offered() -> str:
        form = signed_in.get(reverse("letters:mark_sent", args=[letter.pk])).context["form"]
        return form["sent_by"].value()

    assert offered() == ""
    edit(letter.recipient, email="okafor@example.com")
    assert offered() == "email"

    earlier = begin_letter(letter.application, Kind.STATUS, today=DAY, recipient=letter.recipient)
    earlier.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    assert offered() == "post"


@pytest.mark.parametrize("name", ["mark_sent", "correct_sending"])
def test_the_way_it_went_may_stay_unrecorded(signed_in, letter, name):
    if name == "correct_sending":
        letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    noted = signed_in.get(reverse(f"letters:{name}", args=[letter.pk])).context["form"]
    version = noted["row_version"].value() if "row_version" in noted.fields else ""
    press(signed_in, name, letter, **SENT | {"sent_by": "", "row_version": version})
    letter.refresh_from_db()
    assert (letter.state, letter.sent_by) == ("sent", "")
    assert "· ·" not in " ".join(signed_in.get(letter.get_absolute_url()).content.decode().split())


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


def test_a_draft_cannot_be_taken_back_or_answered(signed_in, letter):
    press(signed_in, "unsend", letter)
    press(signed_in, "mark_answered", letter, answered="1")
    letter.refresh_from_db()

    assert letter.state == "draft"
    assert kinds(letter)[0] == "letter_drafted"


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
