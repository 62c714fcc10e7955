"""People and companies: where met, what was written, an address card, a person forgotten."""

import datetime
import re

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.last_contact import with_last_contact
from applications.models import Company, Contact
from applications.vcard import vcard
from letters.beginning import come_second
from tests.applications.asking import address
from tests.applications.people_pages import page
from tests.forms import version_in
from tests.searches import DAY, ON_THAT_DAY, add_round, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("typed", "is_hinted_at"),
    [
        *[("müller & söhne gmbh", True), ("Müller & Söhne GmbH", False), ("dm", False)],
        *[("n/a", False), ("eBay", False), ("(confidential client)", False)],
    ],
)
def test_a_name_in_small_letters_is_hinted_at_where_it_is_edited(
    signed_in, person, typed, is_hinted_at
):
    words = "This name has no capital letters."
    company = make_application(person, company=typed).company
    assert (words in signed_in.get(company.get_absolute_url()).text) == is_hinted_at
    contact = Contact.objects.create(owner=person, name=typed)
    assert (words in signed_in.get(contact.get_absolute_url()).text) == is_hinted_at
    assert words not in signed_in.get(reverse("applications:add_contact")).text


def test_a_person_s_page_shows_where_they_were_met_and_what_was_written(signed_in, person):
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="email")
    okafor = letter.recipient
    shown = page(signed_in, "contact", okafor.pk)

    assert okafor.name == "Adaeze Okafor"
    for words in ("Decides about the job", "After coming second", "Sent 20 Nov 2026"):
        assert words in shown
    assert "Last contact on 20 November 2026" in shown


def test_a_person_and_a_company_are_read_first_and_edited_in_a_fold(signed_in, person):
    okafor = make_near_miss(person).rounds.last().people.get(name="Adaeze Okafor")
    edit(okafor, company="Larkfield", note="Reads mail in the evening.")
    Company.objects.filter(name="Larkfield").update(
        address="418 Alder Street", country="DE", reapply_rule="After six months", note="Hiring"
    )
    shown = page(signed_in, "contact", okafor.pk)
    assert "<bdi>Reads mail in the evening.</bdi>" in shown
    assert '<details class="more-fields edit-form">' in shown
    shown = page(signed_in, "company", okafor.company.pk)
    for fact in (
        "<bdi>418 Alder Street</bdi>",
        "<bdi>Germany</bdi>",
        "<bdi>After six months</bdi>",
    ):
        assert fact in shown
    assert '<details class="more-fields edit-form">' in shown

    for name, row in (("contact", okafor), ("company", okafor.company)):
        wrong = signed_in.post(address(name, row.pk), {"name": ""})
        assert wrong.status_code == 422
        assert '<details class="more-fields edit-form" open>' in wrong.text


def test_a_person_s_page_leads_to_a_letter_to_them(signed_in, person):
    application = make_near_miss(person)
    okafor = application.rounds.last().people.get(name="Adaeze Okafor")
    begin = reverse("letters:begin", args=[application.pk])
    assert f'href="{begin}?recipient={okafor.pk}"' in page(signed_in, "contact", okafor.pk)
    form = signed_in.get(begin, {"recipient": okafor.pk}).text
    assert f'<option value="{okafor.pk}" selected>' in form

    stranger = Contact.objects.create(owner=person, name="Walt Hendricks")
    assert "Write a letter" not in page(signed_in, "contact", stranger.pk)


def test_a_letter_may_be_about_any_job_where_a_person_was_or_is_met_the_newest_first(
    signed_in, person
):
    now, a_day = timezone.now(), datetime.timedelta(days=1)
    rounds = {}
    for company, starts_at in {
        "Without a day": None,
        "Far ahead": now + 30 * a_day,
        "Next": now + a_day,
        "Long ago": now - 90 * a_day,
        "Lately": now - a_day,
    }.items():
        application = make_application(person, company=company)
        rounds[company] = application.add_round(on=DAY, starts_at=starts_at)
    contact = Contact.objects.create(owner=person, name="Wei Li")

    def written_about() -> list[str]:
        shown = signed_in.get(contact.get_absolute_url())
        return [str(job.company) for job in shown.context["to_write_about"]]

    assert written_about() == []
    for company in ("Without a day", "Lately", "Next", "Long ago", "Far ahead"):
        rounds[company].meet([contact], [])
    assert written_about() == ["Lately", "Long ago", "Next", "Far ahead", "Without a day"]
    ahead = signed_in.get(contact.get_absolute_url()).context["parts_ahead"]
    assert [part.round for part in ahead] == [
        rounds[company] for company in ("Next", "Far ahead", "Without a day")
    ]


def test_the_list_finds_people_by_name_role_and_company(signed_in, person):
    make_near_miss(person)
    assert "Adaeze Okafor" in page(signed_in, "people")
    found = page(signed_in, "people", q="adaeze lark")
    assert "Adaeze Okafor" in found
    assert "Wei Li" not in found
    assert "No matches." in page(signed_in, "people", q="nobody")


@pytest.mark.parametrize("name", ["people", "companies", "board", "table"])
def test_a_whole_text_in_a_search_box_is_no_mistake(signed_in, person, name):
    make_near_miss(person)
    assert "Larkfield" in page(signed_in, name, q="a " * 2000)


def test_a_name_of_letters_that_grow_in_lower_case_is_kept(signed_in, person):
    company = Company.objects.get_or_create_by_name(person, "ß" * 160)
    company.refresh_from_db()
    assert company.name == "ß" * 160
    assert Company.objects.get_or_create_by_name(person, "SS" * 80) == company


def test_a_person_is_added_and_their_company_with_them(signed_in, person):
    fields = {"name": "Kim  Brenner", "company_name": "Neue Firma", "email": "kim@example.org"}
    signed_in.post(address("add_contact"), fields)
    kim = Contact.objects.get()
    assert (kim.owner, kim.name, kim.company.name) == (person, "Kim Brenner", "Neue Firma")

    answer = signed_in.post(address("contact", kim.pk), {"name": " ", "email": "nonsense"})
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"name", "email"}
    assert "nonsense" in answer.content.decode()
    kim.refresh_from_db()
    assert kim.email == "kim@example.org"


@pytest.mark.parametrize("noun", ["contact", "company"])
def test_a_second_tab_overwrites_nothing_unread(signed_in, person, noun):
    make_near_miss(person)
    row = {"contact": Contact, "company": Company}[noun].objects.first()
    version = version_in(signed_in.get(row.get_absolute_url()))
    first = {"name": row.name, "note": "From the first tab", "row_version": version}
    assert signed_in.post(row.get_absolute_url(), first).status_code == 302

    second = first | {"note": "From the second tab"}
    answer = signed_in.post(row.get_absolute_url(), second)
    shown = answer.content.decode()
    row.refresh_from_db()
    assert answer.status_code == 422
    assert row.note == "From the first tab"
    assert "This was changed in another tab" in shown
    assert "From the first tab</div>" in shown
    assert "From the second tab</textarea>" in shown

    again = second | {"row_version": version_in(answer)}
    assert signed_in.post(row.get_absolute_url(), again).status_code == 302
    row.refresh_from_db()
    assert row.note == "From the second tab"


def test_what_is_too_long_is_told_beside_its_field_and_never_cut(signed_in, person):
    make_near_miss(person)
    for row, name in ((Contact.objects.first(), "role"), (Company.objects.first(), "note")):
        address = row.get_absolute_url()
        page = signed_in.get(address).content.decode()
        assert not re.search(rf'<(?:input|textarea)[^>]*name="{name}"[^>]*maxlength', page)
        answer = signed_in.post(address, {"name": row.name, name: "x" * 100_000})
        assert answer.status_code == 422
        assert list(answer.context["form"].errors) == [name]
        assert "x" * 100_000 in answer.content.decode()


def test_a_company_s_page_shows_rounds_letters_and_the_last_contact(signed_in, person):
    application = make_near_miss(person)
    company = application.company
    moment = datetime.datetime(2026, 11, 18, 9, tzinfo=datetime.UTC)
    edit(application.rounds.get(number=1), on=DAY, starts_at=moment)
    edit(application.rounds.get(number=2), on=DAY, outcome="cancelled")
    assert "Last contact on 18 November 2026" in page(signed_in, "company", company.pk)

    edit(company, website="https://larkfield.example/")
    come_second(application, on=DAY).mark_sent(on=DAY, to="Adaeze Okafor", by="email")
    shown = " ".join(page(signed_in, "company", company.pk).split())
    assert "Last contact on 20 November 2026" in shown
    assert 'href="https://larkfield.example/"' in shown
    assert "Round 1</a> · 18 Nov 2026 · <bdi>Wei Li</bdi>" in shown
    assert "Round 2</a> · Cancelled · " in shown
    assert "After coming second</a> · Sent 20 Nov 2026" in shown


def test_a_company_put_in_by_mistake_can_be_deleted_and_no_other(signed_in, person):
    used = make_application(person).company
    mistake = Company.objects.get_or_create_by_name(person, "Lrakfield")
    assert "Delete this company" not in page(signed_in, "company", used.pk)
    assert "Delete this company" in page(signed_in, "company", mistake.pk)

    signed_in.post(address("delete_company", used.pk))
    signed_in.post(address("delete_company", mistake.pk))
    assert list(Company.objects.all()) == [used]


def test_a_person_s_page_reaches_them_and_keeps_to_the_job(signed_in, person):
    contact = Contact.objects.create(
        owner=person, name="Wei Li", role="Buyer", email="wei@larkfield.example", phone="+1 555 01"
    )
    shown = page(signed_in, "contact", contact.pk)
    assert 'href="mailto:wei@larkfield.example"' in shown
    assert 'href="tel:+155501"' in shown
    assert "nothing about health, religion, politics, family or looks" in shown


def test_forgetting_says_what_stays_and_takes_the_rest(signed_in, person):
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="email")
    okafor = letter.recipient
    asked = page(signed_in, "forget_contact", okafor.pk)
    assert "may contain the name" in asked
    assert Contact.objects.filter(pk=okafor.pk).exists()

    signed_in.post(address("forget_contact", okafor.pk))
    letter.refresh_from_db()
    assert not Contact.objects.filter(pk=okafor.pk).exists()
    assert (letter.recipient, letter.sent_to) == (None, "")
    assert "Dear Ms Okafor" in letter.greeting
    assert letter.application.rounds.count() == 2
    assert all("Okafor" not in str(event.details) for event in letter.application.events.all())


def test_a_name_that_has_been_at_rest_for_a_year_may_go(signed_in, person):
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="email")
    for days, is_said in ((365, False), (366, True)):
        with time_machine.travel(DAY + datetime.timedelta(days=days), tick=False):
            signed_in.force_login(person)
            shown = page(signed_in, "contact", letter.recipient_id)
        assert ("You can delete this person" in shown) is is_said


def test_a_card_for_the_address_book_keeps_to_its_standard(person):
    company = Company.objects.get_or_create_by_name(person, "Fernwood; Analytics, Ltd")
    long = "Ö" * 60
    contact = Contact(owner=person, name=f"Dr. A\nB {long}", company=company, email="a@b.example")
    lines = vcard(contact).split("\r\n")

    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert "EMAIL;TYPE=INTERNET:a@b.example" in lines
    assert "KIND" not in vcard(contact)
    assert lines[-2:] == ["END:VCARD", ""]
    assert "ORG:Fernwood\\; Analytics\\, Ltd" in lines
    assert all(len(line.encode()) <= 75 for line in lines)
    unfolded = "".join(f"\n{line}" if line[:1] != " " else line[1:] for line in lines)
    assert f"FN:Dr. A\\nB {long}" in unfolded
    assert "note" not in vcard(contact).lower()


def test_the_card_comes_as_a_download(signed_in, person):
    contact = Contact.objects.create(owner=person, name="Zoë/Li")
    answer = signed_in.get(address("download_vcard", contact.pk))
    assert answer["Content-Type"] == "text/vcard; charset=utf-8"
    assert "attachment" in answer["Content-Disposition"]
    assert "Zo%C3%AB%20Li.vcf" in answer["Content-Disposition"]


def test_the_page_of_a_person_knows_the_last_contact_that_the_list_shows(signed_in, person):
    application = make_near_miss(person)
    okafor = Contact.objects.get(name="Adaeze Okafor")

    def days(contact: Contact) -> tuple:
        return contact.last_met_at, contact.last_written_on, contact.last_heard_on

    def on_the_page() -> tuple:
        row = with_last_contact(Contact.objects.filter(pk=okafor.pk), timezone.now()).get()
        shown = signed_in.get(address("contact", okafor.pk)).context["contact"]
        assert days(shown) == days(row)
        return days(shown)

    assert on_the_page() == (None, None, None)
    held_at = timezone.now() - datetime.timedelta(days=40)
    application.rounds.filter(people=okafor).update(starts_at=held_at)
    letter = come_second(application, on=DAY, told_by=okafor)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    assert on_the_page() == (held_at, DAY, DAY)
    application.verdicts.update(is_day_known=False)
    assert on_the_page() == (held_at, DAY, None)


@pytest.mark.parametrize("count", [1, 30])
def test_the_lists_and_pages_ask_the_same_for_any_number(
    signed_in, person, count, django_assert_num_queries
):
    application = make_application(person)
    for number in range(count):
        people = [(f"Person {number}", ""), ("Adaeze Okafor", "Dear Ms Okafor")]
        add_round(application, people)
        make_application(person, company=f"Company {number}")
    okafor = Contact.objects.get(name="Adaeze Okafor")
    for name, keys, queries in (
        ("people", (), 7),
        ("companies", (), 5),
        ("contact", (okafor.pk,), 10),
        ("company", (application.company_id,), 12),
    ):
        with django_assert_num_queries(queries):
            signed_in.get(address(name, *keys))


@pytest.mark.parametrize("count", [1, 30])
def test_how_applications_ended_in_which_somebody_was_met_is_asked_for_all_at_once(
    signed_in, person, count, django_assert_num_queries
):
    okafor = make_near_miss(person).rounds.last().people.get(name="Adaeze Okafor")
    for number in range(count):
        ended = make_application(person, company=f"Company {number}")
        add_round(ended, starts_at=ON_THAT_DAY).meet([okafor], [])
        ended.close_with("turned_down", on=DAY)
    with django_assert_num_queries(11):
        shown = page(signed_in, "contact", okafor.pk)
    assert shown.count(" at Company ") == count


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Adaeze Okafor", "Okafor;Adaeze;;;"),
        ("Ana Maria Sousa", "Sousa;Ana Maria;;;"),
        ("Pelé", "Pelé;;;;"),
        ("山田 太郎", "山田 太郎;;;;"),
        ("Lee; Kim", "Kim;Lee\\;;;;"),
    ],
)
def test_a_card_names_family_and_given_name_where_they_can_be_guessed(person, name, parts):
    lines = vcard(Contact(owner=person, name=name)).split("\r\n")
    assert f"N:{parts}" in lines


def test_what_was_typed_in_another_tab_is_not_filled_in_over(person):
    haven = Company.objects.get_or_create_by_name(person, "Haven")
    contact = Contact.objects.create(owner=person, company=haven, name="Zoë")
    Contact.objects.filter(pk=contact.pk).update(phone="030 1", name="Zoë Roux")
    contact.fill_in(phone="040 2", role="Buyer")
    contact.refresh_from_db()
    assert (contact.name, contact.phone, contact.role) == ("Zoë Roux", "030 1", "Buyer")
    assert list(Contact.objects.matching("roux buyer")) == [contact]
