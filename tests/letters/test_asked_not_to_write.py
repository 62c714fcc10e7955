"""Who asked not to be written to: no page suggests a letter to them, and where one may write it
says so. The employer may have asked, whom the letter would go to, or the company where they are.
What answers an offer or withdraws is offered all the same (`test_stop_rules.py`).
"""

import datetime
import html
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Company, Contact, Participation
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.occasions.wishes import Wish, stop_notes
from near_misses.moving_on import next_possibility
from near_misses.standing import Standing, near_misses
from tests.forms import forms_on
from tests.searches import DAY, add_round, make_application, make_near_miss
from today.digest import digest_sections

pytestmark = pytest.mark.django_db

ASKED = "They asked you not to write to them, so nothing here suggests a letter."


def test_the_application_no_longer_calls_a_letter_worth_sending(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    before = signed_in.get(application.get_absolute_url()).text
    assert "worth sending" in before
    assert ASKED not in before
    stop_notes(application, letter.recipient, DAY)
    page = signed_in.get(application.get_absolute_url()).text
    assert ASKED in page
    assert "worth sending" not in page
    banner = page.partition('class="ending-banner"')[2].partition("</section>")[0]
    assert "btn-primary" not in banner
    assert letter.get_absolute_url() in banner


def test_without_a_letter_none_is_begun_from_the_ending(signed_in, person):
    application = make_near_miss(person)
    application.close_with("came_second", on=DAY)
    stop_notes(application, None, DAY)
    page = signed_in.get(application.get_absolute_url()).text
    assert ASKED in page
    assert "Open letter" not in page


def test_where_a_letter_begins_and_in_the_editor_it_is_said(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    begin = reverse("letters:begin", args=[application.pk])
    for address in (begin, letter.get_absolute_url()):
        assert ASKED not in signed_in.get(address).text
    stop_notes(application, letter.recipient, DAY)
    for address in (begin, letter.get_absolute_url()):
        assert ASKED in signed_in.get(address).text


def test_who_asked_elsewhere_is_not_written_to_about_another_job(signed_in, person):
    first, second = make_near_miss(person), make_application(person, company="Agency job")
    okafor = come_second(first, on=DAY).recipient
    letter = begin_letter(second, Kind.STATUS, today=DAY, recipient=okafor)
    stop_notes(first, okafor, DAY)
    assert ASKED in signed_in.get(letter.get_absolute_url()).text


def test_silence_is_no_reason_to_follow_up(signed_in, person):
    long_ago = timezone.now() - datetime.timedelta(days=60)
    application = make_application(
        person, applied_on=long_ago.date(), created_at=long_ago, stage="applied"
    )
    Application.objects.filter(pk=application.pk).update(active_at=long_ago)
    addresses = [
        application.get_absolute_url(),
        reverse("today:today"),
        reverse("applications:board"),
    ]
    for address in addresses:
        assert "Write a follow-up" in signed_in.get(address).text
    stop_notes(application, None, DAY)
    for address in addresses:
        assert "Write a follow-up" not in signed_in.get(address).text


@pytest.fixture
def recruiter(person) -> Contact:
    """Of an agency, known from another job, about which they asked not to be written to."""
    agency = Company.objects.get_or_create_by_name(person, "Agency")
    return Contact.objects.create(owner=person, company=agency, name="Kim Sato")


def meet(application, recruiter, **fields) -> None:
    met = add_round(application, **fields)
    met.meet([recruiter], parts={recruiter.pk: Participation.Part.RECRUITER})


def ask(person, recruiter) -> None:
    other = make_application(person, company="Elsewhere")
    meet(other, recruiter)
    stopped = stop_notes(other, recruiter, timezone.localdate())
    assert Wish("contact", recruiter.pk, timezone.localdate()) in stopped


def test_a_recruiter_who_asked_about_another_job_is_suggested_on_no_page(
    signed_in, person, recruiter
):
    application = make_application(person)
    meet(application, recruiter)
    long_ago = timezone.localdate() - datetime.timedelta(days=40)
    application.close_with("came_second", on=long_ago, is_day_known=True)
    fresh = make_application(person, company="Northwind")
    meet(fresh, recruiter)
    days_ago = timezone.localdate() - datetime.timedelta(days=3)
    fresh.close_with("came_second", on=days_ago, is_day_known=True)
    quiet = silent_application(person, recruiter)
    pages = {
        fresh.get_absolute_url(): "short letter worth sending",
        quiet.get_absolute_url(): "Write a follow-up",
        reverse("applications:board"): "Write a follow-up",
        reverse("today:today"): "Write a follow-up",
        reverse("near_misses:near_misses"): "Free to write",
    }
    begin = [reverse("letters:begin", args=[row.pk]) for row in (application, fresh, quiet)]
    for address, words in pages.items():
        assert words in signed_in.get(address).text, address
    assert not any(ASKED in signed_in.get(address).text for address in begin)

    ask(person, recruiter)
    for address, words in pages.items():
        assert words not in signed_in.get(address).text, address
    shown = signed_in.get(fresh.get_absolute_url()).text
    assert ASKED in shown
    assert (
        "btn-primary" not in shown.partition('class="ending-banner"')[2].partition("</section>")[0]
    )
    for address in begin:
        page = signed_in.get(address).text
        assert ASKED in page
        assert "Good to send now" not in page
    silent = signed_in.get(reverse("today:today")).context["next_up"].quiet.rows
    assert [(row.application, row.may_ask) for row in silent] == [(quiet, False)]


def silent_application(person, recruiter) -> Application:
    long_ago = timezone.now() - datetime.timedelta(days=90)
    quiet = make_application(
        person,
        company="Haven",
        stage="interviewing",
        applied_on=long_ago.date(),
        created_at=long_ago,
    )
    meet(quiet, recruiter, starts_at=long_ago, outcome="passed")
    quiet.events.update(happened_on=long_ago.date())
    return quiet


def test_a_near_miss_is_over_since_the_agency_of_the_recruiter_asked(signed_in, person, recruiter):
    application = make_application(person)
    meet(application, recruiter)
    today = timezone.localdate()
    application.close_with("finalist", on=today - datetime.timedelta(days=40), is_day_known=True)
    asked_on = today - datetime.timedelta(days=3)
    Company.objects.filter(name="Agency").update(notes_stopped_on=asked_on)
    rows = near_misses(person, today, [application.pk])
    assert [(row.standing, row.since) for row in rows] == [(Standing.OVER, asked_on)]


def test_who_referred_one_is_thanked_whatever_the_employer_asked_and_not_when_they_asked(
    signed_in, person, recruiter
):
    application = make_application(person, referred_by=recruiter)
    application.close_with("turned_down", on=DAY)
    Company.objects.filter(pk=application.company_id).update(notes_stopped_on=DAY)
    assert next_possibility(person, timezone.now()).about == "Kim Sato"
    letter = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)
    assert ASKED not in signed_in.get(letter.get_absolute_url()).text

    Company.objects.filter(pk=application.company_id).update(notes_stopped_on=None)
    Company.objects.filter(name="Agency").update(notes_stopped_on=DAY)
    begin = f"{reverse('letters:begin', args=[application.pk])}?recipient={recruiter.pk}"
    for address in (letter.get_absolute_url(), begin):
        assert ASKED in signed_in.get(address).text, address
    letter.delete()
    assert next_possibility(person, timezone.now()).about == "Add application"


# What leads to a letter, or says that one would fit.
HINTS = (
    *("Write a follow-up", "worth sending", "Good to send now", 'id="occasions"'),
    *("Thank them", "Thanks for round", "good moment to write", "You could write", "Open letter"),
    *("Free to write", "Letter drafts", "Next possible note", 'btn-warm">Save and draft'),
    "Keeping in touch",
)


@pytest.fixture
def search(person, settings) -> dict[str, str]:
    """By its name the address of each page that suggests letters, to one person and company."""
    settings.FETCH_PAGES = True
    now, today = timezone.now(), timezone.localdate()
    days = datetime.timedelta
    okafor = ("Adaeze Okafor", "Dear Ms Okafor", Participation.Part.DECIDES)
    talked = make_application(person, position="Talked")
    talk = add_round(talked, [okafor], starts_at=now - days(2), outcome="passed")
    contact = talk.people.get()
    ended = {}
    for position, ago in (("Fresh", 2), ("Drafted", 3), ("Longer ago", 40)):
        row = make_application(person, position=position, link="https://example.org/ad")
        add_round(row, starts_at=now - days(ago + 5), outcome="passed").meet([contact])
        row.close_with("came_second", on=today - days(ago), is_day_known=True)
        ended[position] = Application.objects.get(pk=row.pk)
    draft = begin_letter(ended["Drafted"], Kind.CAME_SECOND, today=today)
    assert draft.recipient == contact
    quiet = silent_application(person, contact)
    pages = {
        "today": reverse("today:today"),
        "notes": reverse("today:occasion_list"),
        "board": reverse("applications:board"),
        "near misses": reverse("near_misses:near_misses"),
        "hard day": reverse("near_misses:hard_day"),
        "interview": talk.get_absolute_url(),
        "quiet": quiet.get_absolute_url(),
        "second place": reverse("letters:come_second", args=[talked.pk]),
        "begin": reverse("letters:begin", args=[ended["Fresh"].pk]),
    }
    pages |= {name: row.get_absolute_url() for name, row in ended.items()}
    return pages


def hints_on(client, address) -> list[str]:
    page = client.get(address)
    assert page.status_code == 200, address
    main = page.text.partition("<main")[2].partition("</main>")[0]
    # What a kind of letter is called in a list of choices suggests none.
    main = re.sub(r"<select.*?</select>|<details.*?</details>", "", main, flags=re.DOTALL)
    return [words for words in HINTS if words in main]


@pytest.mark.thorough
@pytest.mark.parametrize("who", [Company, Contact])
def test_who_asked_not_to_write_is_suggested_on_no_page_and_in_no_mail(
    signed_in, person, search, who
):
    before = {name: hints_on(signed_in, address) for name, address in search.items()}
    assert {name for name, hints in before.items() if not hints} == {"hard day"}
    assert sum(len(hints) for hints in before.values()) > 15
    mail = [section.title for section in digest_sections(person, timezone.now())]
    assert "Notes you could send" in mail

    asked = {Company: "Larkfield", Contact: "Adaeze Okafor"}[who]
    rows = who.objects.filter(name=asked)
    assert rows.update(notes_stopped_on=timezone.localdate()) == 1
    if who is Company:
        Company.objects.filter(name="Haven").update(notes_stopped_on=timezone.localdate())

    after = {name: hints_on(signed_in, address) for name, address in search.items()}
    # A letter that was begun can still be opened from where it belongs.
    assert {name: hints for name, hints in after.items() if hints} == {"Drafted": ["Open letter"]}
    mail = [section.title for section in digest_sections(person, timezone.now())]
    assert "Notes you could send" not in mail


def test_the_page_of_a_person_who_asked_leads_to_no_letter(signed_in, person):
    application = make_near_miss(person)
    okafor = Contact.objects.get(name="Adaeze Okafor")
    begin = reverse("letters:begin", args=[application.pk])
    page = signed_in.get(okafor.get_absolute_url()).text
    assert begin in page
    assert ASKED not in page
    Company.objects.update(notes_stopped_on=DAY)
    page = signed_in.get(okafor.get_absolute_url()).text
    assert begin not in page
    assert ASKED in page


def test_what_is_owed_waits_on_today_though_they_asked(signed_in, person):
    application = make_near_miss(person)
    application.move_to("offer", on=DAY)
    for kind in (Kind.DECLINE, Kind.THANKS):
        begin_letter(application, kind, today=DAY)
    stop_notes(application, None, DAY)

    letters = signed_in.get(reverse("today:today")).context["next_up"].letters.rows

    assert [letter.kind for letter in letters] == [Kind.DECLINE]


def test_where_they_asked_second_place_is_saved_without_a_letter_first(signed_in, person):
    application = make_near_miss(person)
    address = reverse("letters:come_second", args=[application.pk])
    stop_notes(application, None, DAY)
    page = signed_in.get(address).text
    assert ASKED in page
    buttons = re.findall(r'<button class="btn (btn-\w+)"[^>]*>(Save[^<]*)<', page)
    assert buttons == [
        ("btn-warm", "Save without a letter"),
        ("btn-quiet", "Save and draft the letter"),
    ]


AGAIN = "Suggest letters to them again"


def press(client, address: str, path: str):
    """Press the button of the page that posts to an address that begins so."""
    forms = forms_on(client.get(address).text, address)
    return next(form for form in forms if form.action.startswith(path)).send(client)


def asked() -> set[str]:
    return {
        row.name for who in (Company, Contact) for row in who.objects.exclude(notes_stopped_on=None)
    }


@pytest.mark.parametrize("place", ["person", "company", "begin", "ending", "sent letter"])
def test_it_is_taken_back_where_it_is_shown_and_undo_notes_it_again(signed_in, person, place):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    letter.mark_sent(on=timezone.localdate(), to="", by="email")
    stop_notes(application, letter.recipient, DAY)
    assert asked() == {"Larkfield", "Adaeze Okafor"}
    address = {
        "person": letter.recipient.get_absolute_url(),
        "company": application.company.get_absolute_url(),
        "begin": reverse("letters:begin", args=[application.pk]),
        "ending": application.get_absolute_url(),
        "sent letter": letter.get_absolute_url(),
    }[place]
    answer = press(signed_in, address, "/letters/asked/lift/")
    assert answer.url == address
    assert asked() == ({"Adaeze Okafor"} if place == "company" else set())
    page = signed_in.get(address).text
    assert "Letters to them may be suggested again:" in page
    assert AGAIN not in page
    notes = re.findall(r'action="(/letters/asked/note/[^"]*)"', page)
    undo = max(notes, key=lambda there: there.count("asked="))
    assert signed_in.post(html.unescape(undo)).url == address
    assert asked() == {"Larkfield", "Adaeze Okafor"}
    assert Company.objects.get(name="Larkfield").notes_stopped_on == DAY


def test_in_the_editor_it_is_taken_back_and_what_was_typed_is_saved(signed_in, person):
    letter = come_second(make_near_miss(person), on=DAY)
    stop_notes(letter.application, letter.recipient, DAY)
    address = letter.get_absolute_url()
    page = signed_in.get(address).text
    (button,) = re.findall(r'formaction="(/letters/\d+/asked/lift/[^"]*)"', page)
    words = next(form for form in forms_on(page, address) if "body" in form.fields)
    answer = signed_in.post(html.unescape(button), words.fields | {"body": "Typed just now."})
    assert answer.url == address
    letter.refresh_from_db()
    assert (letter.body, asked()) == ("Typed just now.", set())


def test_it_is_noted_on_the_page_of_a_person_for_them_alone(signed_in, person):
    application = make_near_miss(person)
    okafor = Contact.objects.get(name="Adaeze Okafor")
    address = okafor.get_absolute_url()
    assert press(signed_in, address, "/letters/asked/note/").url == address
    page = signed_in.get(address).text
    assert "No notes are suggested to them any more: Adaeze Okafor." in page
    assert ASKED in page
    assert asked() == {"Adaeze Okafor"}
    assert "/letters/asked/note/" not in page
    assert ASKED in signed_in.get(reverse("letters:begin", args=[application.pk])).text


def test_where_every_employer_asked_the_page_of_a_person_says_who_and_takes_it_back(
    signed_in, person, recruiter
):
    application = make_application(person)
    meet(application, recruiter)
    stop_notes(application, None, DAY)
    address = recruiter.get_absolute_url()
    assert application.company.get_absolute_url() in signed_in.get(address).text
    press(signed_in, address, "/letters/asked/lift/")
    assert asked() == set()


def test_nobody_takes_back_what_is_noted_of_rows_of_others(signed_in, stranger):
    theirs = Company.objects.create(owner=stranger, name="Haven", notes_stopped_on=DAY)
    signed_in.post(f"{reverse('letters:lift_wish')}?asked={Wish('company', theirs.pk, DAY)}")
    assert asked() == {"Haven"}
