"""From a mail to what is recorded of it: proposed, confirmed, and never recorded by itself."""

import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from applications.models import Application, Contact, Event, InterviewRound, Verdict
from exchange.models import ReceivedMail
from letters.models import Letter
from tests.exchange.mails.handing_in import PAGE, decide, hand_in, values
from tests.exchange.mails.test_messages import calendar, made
from tests.searches import add_round, make_application

pytestmark = pytest.mark.django_db

REFUSAL = (
    "Unfortunately we have decided not to move forward with your application for the Cook role."
)
SECOND = "Thank you for meeting us. We have chosen another candidate for the Cook role."


def test_nothing_is_recorded_by_handing_a_mail_in(signed_in, application):
    before = (Event.objects.count(), application.stage)
    for text in (REFUSAL, SECOND, "We are delighted to offer you the position of Cook at Haven."):
        hand_in(signed_in, file=bytes(made(text)))
    application.refresh_from_db()
    assert (Event.objects.count(), application.stage) == before
    assert not Verdict.objects.exists()
    assert not InterviewRound.objects.exists()
    assert ReceivedMail.objects.count() == 3


def test_a_refusal_fills_in_the_form_for_the_ending(signed_in, application):
    mail = hand_in(signed_in, file=bytes(made(REFUSAL)))
    page = signed_in.get(mail.get_absolute_url()).content.decode()
    assert '<q dir="auto">decided not to move forward</q>' in page

    shown = signed_in.get(decide(signed_in, mail))
    assert "applications/close.html" in [template.name for template in shown.templates]
    typed = values(shown.context["form"])
    assert typed["kind"] == "turned_down"
    assert typed["told_by_name"] == "Ana Sousa <ana@haven.example>"
    assert typed["their_words"] == REFUSAL
    assert typed["heard_on"] == min(datetime.date(2026, 11, 25), timezone.localdate())

    signed_in.post(reverse("applications:close", args=[application.pk]), typed)
    verdict = application.verdicts.get()
    assert (verdict.kind, verdict.channel, str(verdict.told_by)) == (
        "turned_down",
        "email",
        "Ana Sousa",
    )
    assert list(signed_in.get(PAGE).context["rows"]) == []
    call_command("forget_received_mails")
    assert not ReceivedMail.objects.exists()


def test_somebody_else_was_chosen_after_interviews_leads_to_the_second_place(
    signed_in, application
):
    add_round(application, [("Wei Li", "Dear Mr Li")])
    mail = hand_in(signed_in, file=bytes(made(SECOND)))
    shown = signed_in.get(decide(signed_in, mail))
    assert "letters/come_second.html" in [template.name for template in shown.templates]
    typed = values(shown.context["form"])
    assert typed["their_words"] == SECOND

    signed_in.post(reverse("letters:come_second", args=[application.pk]), typed)
    assert application.verdicts.get().kind == "came_second"
    assert Letter.objects.filter(application=application).count() == 1


def test_somebody_else_was_chosen_without_an_interview_turns_down(signed_in, application):
    mail = hand_in(signed_in, file=bytes(made(SECOND)))
    shown = signed_in.get(decide(signed_in, mail))
    assert values(shown.context["form"])["kind"] == "turned_down"


def test_an_invitation_becomes_an_interview_with_its_people_and_time(
    signed_in, person, application
):
    person.time_zone = "Europe/Berlin"
    person.save()
    entry = calendar(
        "DTSTART:20261203T100000Z",
        "DTEND:20261203T104500Z",
        "SUMMARY:Interview at Haven",
        "LOCATION:https://meet.google.com/abc",
        "ORGANIZER;CN=Ana Sousa:mailto:ana@haven.example",
        "ATTENDEE;CN=Dana:mailto:dana@example.org",
        "ATTENDEE;CN=Wei Li:mailto:wei@haven.example",
    )
    mail = hand_in(signed_in, file=bytes(made("See you then.", calendar=entry)))
    assert mail.kind == "invitation"
    address = decide(signed_in, mail)
    shown = signed_in.get(address)
    typed = values(shown.context["form"])
    typed["starts_at"] = str(typed["starts_at"])

    assert signed_in.post(address, typed).status_code == 302
    interview_round = application.rounds.get()
    assert interview_round.starts_at == datetime.datetime(2026, 12, 3, 10, tzinfo=datetime.UTC)
    assert (interview_round.time_zone, interview_round.minutes) == ("Europe/Berlin", 45)
    assert (interview_round.place, interview_round.format) == (
        "https://meet.google.com/abc",
        "video",
    )
    people = {(contact.name, contact.email) for contact in interview_round.people.all()}
    assert people == {("Ana Sousa", "ana@haven.example"), ("Wei Li", "wei@haven.example")}
    assert "See you then." in application.dated_notes.get().text
    assert not ReceivedMail.objects.exists()


def test_an_invitation_that_is_handed_in_again_says_that_it_is_on_record(signed_in, application):
    entry = calendar("DTSTART:20261203T100000Z", "SUMMARY:Interview at Haven")
    content = bytes(made("See you then.", calendar=entry))
    mail = hand_in(signed_in, file=content)
    assert "handed in before" not in signed_in.get(mail.get_absolute_url()).content.decode()
    address = decide(signed_in, mail)
    shown = signed_in.get(address)
    assert "on record already" not in shown.content.decode()
    typed = values(shown.context["form"])
    typed["starts_at"] = str(typed["starts_at"])
    signed_in.post(address, typed)

    again = hand_in(signed_in, file=content)
    page = signed_in.get(again.get_absolute_url()).content.decode()
    assert "This email was handed in before." in page
    address = decide(signed_in, again)
    interview_round = application.rounds.get()
    assert (
        f'<a href="{interview_round.get_absolute_url()}">'
        in signed_in.get(address).content.decode()
    )

    interview_round.starts_at += datetime.timedelta(days=2)
    interview_round.save()
    assert "on record already" not in signed_in.get(address).content.decode()
    signed_in.post(address, typed)
    assert application.dated_notes.count() == 1


def test_an_invitation_without_a_day_is_no_interview_that_took_place(signed_in, application):
    mail = hand_in(signed_in, text="We would like to invite you to an interview for the Cook role.")
    address = decide(signed_in, mail, application=application.pk)
    typed = values(signed_in.get(address).context["form"])

    assert signed_in.post(address, typed).status_code == 302
    interview_round = application.rounds.get()
    assert interview_round.starts_at is None
    assert not interview_round.has_taken_place
    assert "invite you" in application.dated_notes.get().text


def test_an_interview_that_is_refused_by_its_form_keeps_the_mail(signed_in, application):
    mail = hand_in(
        signed_in, file=bytes(made("Let's schedule a call about the Cook role at Haven."))
    )
    address = decide(signed_in, mail)
    refused = signed_in.post(address, {"starts_at": "never", "met": "Wei Li"})
    assert refused.status_code == 422
    page = refused.content.decode()
    assert "schedule a call about the Cook role at Haven." in page
    assert values(refused.context["form"])["met"] == "Wei Li"
    assert ReceivedMail.objects.count() == 1
    assert not application.rounds.exists()


def test_an_interview_sent_twice_is_made_once_and_leads_where_the_first_led(person):
    client = Client(enforce_csrf_checks=True)
    client.force_login(person)
    application = make_application(person, company="Haven", position="Cook")
    mail = ReceivedMail.objects.create(
        owner=person, kind="invitation", application=application, fingerprint="1", text="Come by."
    )
    address = reverse("exchange:mail_round", args=[mail.pk])
    shown = client.get(address)
    typed = values(shown.context["form"]) | {"csrfmiddlewaretoken": shown.context["csrf_token"]}
    for _ in range(2):
        answer = client.post(address, typed)
        assert (answer.status_code, answer.url) == (302, application.get_absolute_url())
    assert application.rounds.count() == 1
    assert application.dated_notes.get().text == "Come by."


def test_an_acknowledgement_of_a_saved_one_becomes_a_note_and_a_move(signed_in, person):
    application = make_application(person, company="Haven", position="Cook", stage="saved")
    mail = hand_in(signed_in, file=bytes(made("We received your application.", subject="Cook")))
    address = decide(signed_in, mail)
    signed_in.post(address, values(signed_in.get(address).context["form"]))
    application.refresh_from_db()
    assert application.stage == "applied"
    assert application.dated_notes.get().text == "Cook\n\nWe received your application."
    assert not ReceivedMail.objects.exists()


def test_a_move_that_was_set_back_does_not_date_that_of_a_mail(signed_in, person):
    application = make_application(person, company="Haven", position="Cook", stage="saved")
    today = timezone.localdate()
    for stage in ("offer", "saved"):
        application.move_to(stage, on=today)
    mail = hand_in(signed_in, file=bytes(made("We received your application.", subject="Cook")))
    address = decide(signed_in, mail)
    typed = values(signed_in.get(address).context["form"])
    day = today - datetime.timedelta(days=2)
    signed_in.post(address, typed | {"happened_on": day.isoformat()})
    move = application.events.moves().last()
    assert (move.stage, move.happened_on) == ("applied", day)


def test_an_offer_moves_only_when_that_is_wanted(signed_in, application):
    text = "We are delighted to offer you the position of Cook."
    mail = hand_in(signed_in, file=bytes(made(text)))
    address = decide(signed_in, mail)
    typed = values(signed_in.get(address).context["form"])
    del typed["moves"]
    signed_in.post(address, typed)
    application.refresh_from_db()
    assert (application.stage, application.dated_notes.count()) == ("applied", 1)


def test_a_mail_about_an_unknown_company_makes_an_application_first(signed_in, person):
    mail = hand_in(signed_in, file=bytes(made(REFUSAL)))
    address = decide(signed_in, mail)
    typed = values(signed_in.get(address).context["form"])
    assert (typed["company_name"], typed["position"]) == ("Haven", "Cook")

    answer = signed_in.post(address, typed)
    application = Application.objects.for_user(person).get()
    assert answer["Location"] == reverse("exchange:mail_ending", args=[mail.pk])
    assert signed_in.get(answer["Location"]).context["application"] == application


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("I am sorry: we have to withdraw our offer.", "offer_withdrawn"),
        ("Unfortunately we have chosen another candidate.", ""),
        ("The position has been closed.", ""),
    ],
)
def test_under_an_offer_a_mail_proposes_no_ending_but_that_they_take_it_back(
    signed_in, person, text, likely
):
    job = make_application(person, company="Haven", position="Cook", stage="offer")
    add_round(job, [("Kim", "")], starts_at=timezone.now() - datetime.timedelta(days=9))
    mail = hand_in(signed_in, file=bytes(made(text)))
    form = signed_in.get(decide(signed_in, mail, application=job.pk)).context["form"]

    assert form["kind"].value() == likely
    first = [value for value, _label in form.fields["kind"].choices][:3]
    assert first == ["offer_accepted", "offer_declined", "offer_withdrawn"]


def test_what_was_understood_can_be_corrected(signed_in, person, application):
    other = make_application(person, company="Linden", position="Baker")
    mail = hand_in(signed_in, file=bytes(made(REFUSAL)))
    address = decide(signed_in, mail, kind="other", application=other.pk)
    assert signed_in.get(address).context["application"] == other
    assert address == reverse("exchange:mail_note", args=[mail.pk])


def test_a_mail_that_is_left_is_gone(signed_in, application):
    mail = hand_in(signed_in, text=REFUSAL)
    signed_in.post(reverse("exchange:leave_mail", args=[mail.pk]))
    assert not ReceivedMail.objects.exists()


def test_a_folder_keeps_what_is_about_a_job_each_once(signed_in, application):
    mails = [made(REFUSAL), made(REFUSAL), made("Lunch?", subject="Thursday"), made(SECOND)]
    mails[2].replace_header("From", "Kim <kim@friends.example>")
    folder = b"".join(b"From a@b Tue Nov 24 2026\n" + bytes(mail) + b"\n" for mail in mails)
    hand_in(signed_in, file=folder)
    hand_in(signed_in, file=folder)
    rows = signed_in.get(PAGE).context["rows"]
    assert sorted(mail.kind for mail in rows) == ["another_chosen", "refusal"]


OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + b">\0\x03\0"


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"", "This file is empty."),
        (b" \r\n\t\n", "This file is empty."),
        (b"\xff\xfe", "This file is empty."),
        (b"\0" * 5000, "This file is empty."),
        (OUTLOOK, "No email can be read in this file: save it as an .eml file, or paste its text."),
        (b"PK\x03\x04\x14\0\x06\0", "No email can be read in this file: save it as an"),
        (b"%PDF-1.7\n%\xe2\xe3", "No email can be read in this file: save it as an .eml file"),
    ],
)
def test_a_file_that_is_no_mail_is_refused_in_a_sentence(signed_in, content, answer):
    shown = signed_in.post(PAGE, {"text": "", "file": SimpleUploadedFile("a.eml", content)})
    assert shown.status_code == 422
    assert answer in shown.context["form"].errors["file"][0]
    assert not ReceivedMail.objects.exists()


def test_a_mail_saved_in_utf_16_is_read(signed_in, application):
    mail = hand_in(signed_in, file=bytes(made(REFUSAL)).decode().encode("utf-16"))
    assert (mail.kind, mail.text) == ("refusal", REFUSAL)


@pytest.mark.parametrize("content", [b"From \n", b"\xfe\xff\xff", b"BEGIN:VCALENDAR"])
def test_an_odd_file_is_survived(signed_in, content):
    answer = signed_in.post(PAGE, {"text": "", "file": SimpleUploadedFile("a.eml", content)})
    assert answer.status_code in (302, 422)


def test_a_file_that_is_too_large_is_refused(signed_in, settings):
    settings.LARGEST_FILE = 100_000
    file = SimpleUploadedFile("a.eml", bytes(made(REFUSAL)) + b" " * 300_000)
    answer = signed_in.post(PAGE, {"file": file})
    assert answer.status_code == 422
    assert answer.context["form"].errors["file"] == ["This file is larger than 97.7 kB."]
    assert not ReceivedMail.objects.exists()


def test_a_text_that_no_mail_has_is_too_long(signed_in):
    assert signed_in.post(PAGE, {"text": "x" * 500_001}).status_code == 422
    assert not ReceivedMail.objects.exists()


def test_without_an_application_there_is_nothing_to_fill_in(signed_in, person):
    mail = hand_in(signed_in, text=REFUSAL)
    for name in ("mail_ending", "mail_round", "mail_change", "mail_note"):
        assert signed_in.get(reverse(f"exchange:{name}", args=[mail.pk])).status_code == 404


def test_undecided_mails_are_forgotten_after_thirty_days(signed_in, person):
    old, new = hand_in(signed_in, text=REFUSAL), hand_in(signed_in, text=SECOND)
    ReceivedMail.objects.filter(pk=old.pk).update(
        received_at=timezone.now() - datetime.timedelta(days=31)
    )
    call_command("forget_received_mails")
    assert list(ReceivedMail.objects.all()) == [new]


def test_the_page_asks_as_often_for_many_mails_as_for_few(
    signed_in, application, django_assert_max_num_queries
):
    for number in range(30):
        hand_in(signed_in, text=f"{REFUSAL} {number}")
    with django_assert_max_num_queries(12):
        signed_in.get(PAGE)


@given(st.text(max_size=300), st.binary(max_size=300))
@hypothesis_settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_odd_mails_write_nothing_outside_the_persons_own_rows(signed_in, person, text, content):
    answer = signed_in.post(
        PAGE, {"text": text, "file": SimpleUploadedFile("a.eml", bytes(made(text)) + content)}
    )
    assert answer.status_code in (302, 422)
    for mail in ReceivedMail.objects.all():
        assert mail.owner == person
        assert signed_in.get(mail.get_absolute_url()).status_code == 200
    assert not Application.objects.exists()
    assert not Contact.objects.exists()
    ReceivedMail.objects.all().delete()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("You came second.", "came_second"),
        ("You were our second choice.", "came_second"),
        ("You were one of the last three.", "finalist"),
    ],
)
def test_only_a_mail_that_names_the_second_place_proposes_it(signed_in, application, words, kind):
    text = f"We have chosen another candidate for the Cook role. {words}"
    mail = hand_in(signed_in, file=bytes(made(text)))
    form = signed_in.get(decide(signed_in, mail)).context["form"]
    assert values(form)["kind"] == kind


@pytest.mark.parametrize("recorded", ["Haven AG", "Café Haven"])
def test_a_mail_about_a_job_on_record_is_about_that_one(signed_in, person, recorded):
    cook = make_application(person, company=recorded, position="Cook")
    make_application(person, company="Haven West", position="Baker")
    assert hand_in(signed_in, file=bytes(made(REFUSAL))).application == cook
    make_application(person, company="Haven East", position="Cook")
    again = hand_in(signed_in, file=bytes(made(f"{REFUSAL} All the best.")))
    assert again.application is None, "two could be meant"
