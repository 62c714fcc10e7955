"""Pages of an account that is full: they show what a person can look at, and lead to the rest."""

import datetime

import lxml.html
import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import Letterhead
from applications.last_contact import with_contact_figures
from applications.models import Application, Contact, InterviewRound, Reminder
from frame.forms import LISTED
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter
from tests.documents.files import keep_cv
from tests.searches import DAY, make_application

pytestmark = pytest.mark.django_db

MANY = 130
A_DAY = datetime.timedelta(days=1)
NOON = timezone.make_aware(datetime.datetime(2026, 3, 2, 12))


@pytest.fixture
def company(person):
    return make_application(person, position="Oldest").company


@pytest.fixture
def applications(person, company) -> list[Application]:
    rows = [Application(owner=person, company=company, position=f"Cook {n}") for n in range(MANY)]
    return Application.objects.bulk_create(rows)


def add_rounds(application, count, start=NOON, step=datetime.timedelta(), first=1):
    InterviewRound.objects.bulk_create(
        InterviewRound(application=application, number=first + n, starts_at=start + n * step)
        for n in range(count)
    )


def page(client, address, **query) -> lxml.html.HtmlElement:
    answer = client.get(address, query)
    assert answer.status_code == 200, address
    return lxml.html.fromstring(answer.content.decode())


def options(client, address, name, **query) -> list[str]:
    return page(client, address, **query).xpath("//select[@name=$name]/option/@value", name=name)


def test_a_choice_lists_the_newest_and_takes_any(signed_in, person, applications):
    oldest = Application.objects.get(position="Oldest")
    template = keep_cv(person)
    for address, name in (
        (reverse("applications:add_reminder"), "application"),
        (reverse("documents:add_document"), "application"),
        (template.get_absolute_url(), "application"),
        (reverse("letters:choose_application"), "application"),
        (reverse("letters:add_template"), "shown_with"),
    ):
        listed = set(options(signed_in, address, name)) - {""}
        assert len(listed) == LISTED, address
        assert str(applications[-1].pk) in listed
        assert str(oldest.pk) not in listed
        assert f"Only the newest {LISTED} are listed." in signed_in.get(address).content.decode()
    # Its own page leads to the same form, with it in the list.
    add = reverse("applications:add_reminder")
    assert str(oldest.pk) in options(signed_in, add, "application", application=oldest.pk)
    fields = {"text": "Ring them", "due_on": "2026-12-01", "application": oldest.pk}
    assert signed_in.post(add, fields).status_code == 302
    assert Reminder.objects.get().application == oldest


def test_a_short_choice_lists_everything_and_says_nothing(signed_in, person, company):
    address = reverse("applications:add_reminder")
    assert len(options(signed_in, address, "application")) == 2
    assert "Only the newest" not in signed_in.get(address).content.decode()


def test_letters_documents_and_reminders_come_in_pages(signed_in, person, applications):
    letter = begin_letter(applications[0], Kind.THANKS, today=DAY)
    for application in applications[1:]:
        letter.pk, letter.application, letter.state = None, application, Letter.State.SENT
        letter.sent_on, letter._state.adding = DAY, True
        letter.save(force_insert=True)
    document = keep_cv(person)
    for _ in range(MANY - 1):
        document.pk, document._state.adding = None, True
        document.save(force_insert=True)
    Reminder.objects.bulk_create(
        Reminder(owner=person, text=f"Ring {n}", due_on=DAY, application=application)
        for n, application in enumerate(applications)
    )
    for name, row, size in (
        ("letters:letter_list", "//article[contains(@class, 'today-row')]", 30),
        ("documents:document_list", "//article[contains(@class, 'document-row')]", 30),
        ("applications:reminders", "//li[contains(@class, 'row-item')]", 60),
    ):
        address, found, number = reverse(name), 0, 0
        while number <= MANY:
            number += 1
            shown = page(signed_in, address, page=number)
            assert len(shown.xpath(row)) <= size
            found += len(shown.xpath(row))
            if not shown.xpath("//a[@rel='next']"):
                break
        assert found == MANY, name
    first = page(signed_in, reverse("letters:letter_list"))
    assert first.xpath("//section[@aria-labelledby='drafts']//article")


def entries_on(client, address: str) -> list[str]:
    return page(client, address).xpath("//li[contains(@class, 'agenda-entry')]//h3//a/@href")


def test_the_calendar_shows_what_one_reads_and_goes_on_where_it_ends(signed_in, company):
    application = Application.objects.get()
    add_rounds(application, 70)
    add_rounds(application, 70, NOON + A_DAY, A_DAY / 4, first=71)
    address, listed = f"{reverse('exchange:calendar')}?from=2026-03-01", []
    for _ in range(10):
        shown = entries_on(signed_in, address)
        assert len(shown) <= 25
        listed += shown
        more = page(signed_in, address).xpath("//a[contains(., 'There are more entries')]/@href")
        if not more:
            break
        address = more[0]
    assert len(listed) == len(set(listed)) == 140


def test_a_month_shows_the_first_of_each_day_and_leads_to_the_others(signed_in, company):
    add_rounds(Application.objects.get(), 20)
    shown = page(signed_in, reverse("exchange:month"), month="2026-03")

    day = f"{reverse('exchange:calendar')}?from=2026-03-02"
    cell = shown.xpath("//td[.//a[normalize-space()='2']]")[0]
    assert cell.xpath(".//a[normalize-space()='2']/@href") == [day]
    assert len(cell.xpath(".//li")) == 3
    assert cell.xpath(".//a[normalize-space()='and 18 more']/@href") == [day]


def test_figures_of_a_person_are_right_beside_each_other(person, applications):
    """Rounds, letters and news are counted each by themselves."""
    contact = Contact.objects.create(owner=person, name="Wei Li", company=applications[0].company)
    for application in applications[:3]:
        add_rounds(application, 2, step=A_DAY)
        application.rounds.update(outcome="took_place")
        for interview_round in application.rounds.all():
            interview_round.participations.create(contact=contact)
        letter = begin_letter(application, Kind.STATUS, today=DAY, recipient=contact)
        letter.mark_sent(on=DAY, to="Wei Li", by="post")
        application.close_with("turned_down", on=DAY, told_by=contact)
    row = with_contact_figures(Contact.objects.filter(pk=contact.pk), timezone.now()).get()

    assert (row.round_count, row.letter_count) == (6, 3)
    assert (row.last_written_on, row.last_heard_on) == (DAY, DAY)
    assert row.last_met_at == NOON + A_DAY
    alone = Contact.objects.create(owner=person, name="Ana Sousa")
    row = with_contact_figures(Contact.objects.filter(pk=alone.pk), timezone.now()).get()
    assert (row.round_count, row.letter_count, row.last_contact_on) == (0, 0, None)


def test_a_long_choice_escapes_names_and_marks_the_chosen_one(signed_in, person, company):
    Contact.objects.create(owner=person, name="Ana <b>Sousa</b>")
    shown = page(signed_in, reverse("applications:add_reminder"))
    select = shown.xpath("//select[@name='contact']")[0]
    assert "Ana <b>Sousa</b>" in select.xpath("option/text()")
    assert "form-select" in select.get("class") or "select" in select.get("class")
    assert shown.xpath("//label[@for=$id]", id=select.get("id"))

    Letterhead.objects.update(country="DE")
    shown = page(signed_in, reverse("accounts:letterhead"))
    assert shown.xpath("//select[@name='country']/option[@selected]/@value") == ["DE"]


@pytest.mark.parametrize(
    ("name", "title"),
    [("applications:people", "Ana"), ("applications:companies", "Haven")],
)
def test_the_pages_of_a_list_hold_every_row_once_and_in_order(signed_in, person, name, title):
    for number in range(70):
        other = make_application(person, company=f"Haven {number:02}").company
        Contact.objects.create(owner=person, name=f"Ana {number:02}", company=other)
    listed = [
        row.name
        for number in (1, 2, 3)
        for row in signed_in.get(reverse(name), {"page": number}).context["rows"]
    ]
    assert listed == [f"{title} {number:02}" for number in range(70)]
