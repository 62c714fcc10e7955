"""Two records made one, of people and of companies, and who is offered for it."""

import lxml.html
import pytest

from applications import merging
from applications.models import Company, Contact, Participation, Verdict
from records.bin import put_into_bin, restore
from tests.applications.asking import address
from tests.applications.people_pages import page
from tests.forms import type_into
from tests.searches import DAY, ON_THAT_DAY, add_round, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def test_two_records_of_one_person_become_one(signed_in, person):
    application = make_near_miss(person)
    staying = Contact.objects.get(name="Wei Li")
    other = Company.objects.get_or_create_by_name(person, "Haven")
    gone = Contact.objects.create(
        owner=person, company=other, name="wei li", email="wei@example.org", note="Likes tea."
    )
    both = application.rounds.get(number=1)
    Participation.objects.create(round=both, contact=gone, part=Participation.Part.DECIDES)
    application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY, told_by=gone)

    assert "Is this the same person?" in page(signed_in, "contact", staying.pk)
    asked = page(signed_in, "merge_contact", staying.pk, other=gone.pk)
    assert "1 interview" in asked
    assert "1 ending they told you about" in asked
    assert Contact.objects.filter(pk=gone.pk).exists()

    signed_in.post(address("merge_contact", staying.pk), {"other": gone.pk})
    staying.refresh_from_db()
    assert not Contact.objects.filter(pk=gone.pk).exists()
    assert (staying.email, staying.note, staying.company.name) == (
        "wei@example.org",
        "Likes tea.",
        "Larkfield",
    )
    assert both.participations.get(contact=staying).part == Participation.Part.DECIDES
    assert application.verdicts.get().told_by == staying


def offered(client, contact, **query) -> dict[str, str]:
    """The names of those that can be chosen, with where each leads."""
    shown = lxml.html.fromstring(page(client, "merge_contact", contact.pk, **query))
    return {link.text_content(): link.get("href") for link in shown.xpath("//main//h3/a")}


def asked_about(client, contact) -> dict[str, str]:
    """What the page of `contact` says of each namesake, by where the question about them leads."""
    shown = lxml.html.fromstring(page(client, "contact", contact.pk))
    rows = shown.xpath("//section[@aria-labelledby='namesakes']//li")
    return {
        row.xpath("./a")[0].get("href"): " ".join(row.xpath("./div")[0].text_content().split())
        for row in rows
    }


def test_of_three_namesakes_each_can_be_told_apart_and_answered_about(signed_in, person):
    application = make_application(person)
    dated = {"starts_at": ON_THAT_DAY, "outcome": "took_place"}
    met = add_round(application, [("Wei Li", "")], **dated).people.get()
    haven = Company.objects.get_or_create_by_name(person, "Haven")
    buyer = Contact.objects.create(owner=person, name="wei li", company=haven, role="Buyer")
    bare = Contact.objects.create(owner=person, name="Wei Li")

    ask = address("merge_contact", bare.pk)
    assert asked_about(signed_in, bare) == {
        f"{ask}?other={met.pk}": "Wei Li Larkfield Last contact on 20 Nov 2026",
        f"{ask}?other={buyer.pk}": "wei li Buyer Haven",
    }
    assert asked_about(signed_in, buyer)[
        f"{address('merge_contact', buyer.pk)}?other={bare.pk}"
    ] == ("Wei Li Nothing else is recorded about them.")
    chosen = page(signed_in, "merge_contact", bare.pk)
    assert "Last contact on" in chosen

    signed_in.post(ask, {"other": met.pk, "two": "1"})
    assert list(asked_about(signed_in, bare)) == [f"{ask}?other={buyer.pk}"]
    signed_in.post(ask, {"other": buyer.pk})
    assert asked_about(signed_in, bare) == {}
    assert Contact.objects.filter(pk__in=[met.pk, buyer.pk]).get() == met


def test_every_company_of_nearly_the_same_name_is_asked_about(signed_in, person):
    rows = [
        Company.objects.get_or_create_by_name(person, name)
        for name in ("Haven", "Haven Inc", "Haven Ltd")
    ]
    shown = page(signed_in, "company", rows[0].pk)
    assert shown.count("Is this the same company?") == 2


def test_whom_to_merge_with_is_looked_for_among_everybody(signed_in, person, stranger):
    haven = Company.objects.get_or_create_by_name(person, "Haven")
    contact = Contact.objects.create(owner=person, name="Wei Li", company=haven)
    Contact.objects.create(owner=stranger, name="Wei Li")
    for number in range(30):
        Contact.objects.create(owner=person, name=f"Ana {number:02}", company=haven)
    last = Contact.objects.create(owner=person, name="wei li")

    # Who has the same name comes first, and then all others, page by page.
    anas = [f"Ana {number:02}" for number in range(19)]
    assert list(offered(signed_in, contact)) == ["wei li", *anas]
    others = [f"Ana {number:02}" for number in range(19, 30)]
    assert list(offered(signed_in, contact, page=2)) == others
    assert list(offered(signed_in, contact, q="ana 29 haven")) == ["Ana 29"]
    assert "?q=ana&amp;page=2" in page(signed_in, "merge_contact", contact.pk, q="ana")
    assert offered(signed_in, contact, q="zzz") == {}
    assert "No matches." in page(signed_in, "merge_contact", contact.pk, q="zzz")

    assert offered(signed_in, contact, q="wei") == {"wei li": f"?other={last.pk}"}
    asked = page(signed_in, "merge_contact", contact.pk, other=last.pk)
    assert "Merge <bdi>wei li</bdi> into <bdi>Wei Li</bdi>" in asked


def test_the_names_most_like_it_come_first(signed_in, person, stranger):
    for name in ("Aardvark Ltd", "Haven GmbH", "Northwynd Traders", "Northwind Trading", "Zebra"):
        Company.objects.get_or_create_by_name(person, name)
    Company.objects.get_or_create_by_name(stranger, "Northwind Trader")
    company = Company.objects.get_or_create_by_name(person, "Northwind Traders Inc.")
    rows = signed_in.get(address("merge_company", company.pk)).context["rows"]
    names = [row.name for row in rows]
    assert set(names[:2]) == {"Northwynd Traders", "Northwind Trading"}
    assert names[2:] == ["Aardvark Ltd", "Haven GmbH", "Zebra"]

    wei = Contact.objects.create(owner=person, name="Wei Li")
    for name in ("Ana Sousa", "Wai Li", "Zoë Li"):
        Contact.objects.create(owner=person, name=name)
    assert next(iter(offered(signed_in, wei))) == "Wai Li"


@pytest.mark.parametrize("search", ["", "maria silva"])
def test_of_many_with_one_name_each_can_be_merged_with(signed_in, person, search):
    first, *others = (Contact.objects.create(owner=person, name="Maria Silva") for _ in range(26))
    shown = []
    for number in (1, 2):
        query = {"q": search, "page": number}
        answer = signed_in.get(address("merge_contact", first.pk), query)
        shown += answer.context["rows"]
    assert shown == others


def test_who_is_called_just_as_was_typed_is_first(signed_in, person):
    ona = Contact.objects.create(owner=person, name="Ona", role="Buyer")
    for number in range(25):
        Contact.objects.create(owner=person, name=f"Fiona {number:02}")
        Company.objects.get_or_create_by_name(person, f"Consulting {number:02}")
    Contact.objects.create(owner=person, name="ONA")
    on = Company.objects.get_or_create_by_name(person, "Ön")
    running = Company.objects.get_or_create_by_name(person, "On Running")

    assert next(iter(offered(signed_in, ona, q=" ona "))) == "ONA"
    asked = signed_in.get(address("merge_company", running.pk), {"q": "On"})
    assert asked.context["rows"][0] == on


@pytest.mark.parametrize("count", [1, 30])
def test_the_page_to_choose_asks_the_same_for_any_number(
    signed_in, person, count, django_assert_num_queries
):
    contact = Contact.objects.create(owner=person, name="Wei Li")
    for number in range(count):
        company = Company.objects.get_or_create_by_name(person, f"Haven {number:02}")
        Contact.objects.create(owner=person, name="Wei Li", company=company)
    for query, queries in (({}, 7), ({"q": "haven"}, 6)):
        with django_assert_num_queries(queries):
            page(signed_in, "merge_contact", contact.pk, **query)


def test_a_stranger_s_person_cannot_be_taken_over(signed_in, person, stranger):
    staying = Contact.objects.create(owner=person, name="Wei Li")
    theirs = Contact.objects.create(owner=stranger, name="Wei Li")
    answer = signed_in.post(address("merge_contact", staying.pk), {"other": theirs.pk})

    assert answer.status_code == 422
    assert Contact.objects.count() == 2
    with pytest.raises(ValueError, match="one owner"):
        merging.merge_contacts(staying, theirs)


def test_two_companies_become_one_with_their_applications(signed_in, person):
    first = make_application(person, company="Larkfield")
    second = make_application(person, company="Larkfield, Inc.", position="Buyer")
    assert "Is this the same company?" in page(signed_in, "company", first.company_id)

    signed_in.post(address("merge_company", first.company_id), {"other": second.company_id})
    second.refresh_from_db()
    assert second.company == first.company
    assert Company.objects.count() == 1


def test_two_who_only_share_a_name_are_asked_about_once(signed_in, person):
    first, other = (Contact.objects.create(owner=person, name="Wei Li") for _ in range(2))
    assert "Is this the same person?" in page(signed_in, "people")
    signed_in.post(address("merge_contact", first.pk), {"other": other.pk, "two": "1"})
    assert Contact.objects.count() == 2
    assert "Is this the same" not in page(signed_in, "people")
    assert "Is this the same" not in page(signed_in, "contact", other.pk)

    Contact.objects.create(owner=person, name="wei li")
    assert "Is this the same person?" in page(signed_in, "people")


def test_who_was_told_apart_from_one_of_two_stays_so_from_both_until_they_are_separated(person):
    staying, gone, other = (Contact.objects.create(owner=person, name="Wei Li") for _ in range(3))
    merging.mark_as_namesakes(gone, other)
    item = merging.merge_contacts(staying, gone)
    assert merging.same_person(staying) == merging.same_person(other) == []

    back, _notes = restore(item)
    assert merging.same_person(staying) == [back, other]
    assert merging.same_person(back) == [staying]


def test_a_company_told_apart_from_one_of_two_stays_so_from_both(person):
    names = ("Haven", "Haven Inc", "Haven Ltd")
    rows = [Company.objects.get_or_create_by_name(person, name) for name in names]
    staying, gone, other = rows
    merging.mark_as_namesakes(gone, other)
    merging.merge_companies(staying, gone)
    assert merging.same_company(staying) == merging.same_company(other) == []


def test_two_companies_that_only_share_a_name_are_asked_about_once(signed_in, person):
    first = make_application(person, company="Larkfield").company
    second = make_application(person, company="Larkfield, Inc.").company
    signed_in.post(address("merge_company", first.pk), {"other": second.pk, "two": "1"})
    assert "Is this the same" not in page(signed_in, "company", second.pk)
    assert Company.objects.count() == 2


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Larkfield, Inc.", "larkfield"),
        ("Müller GmbH & Co. KG", "müller"),
        ("The Company", "company"),
        ("AS Roma", "as roma"),
        ("S.A.", "sa"),
    ],
)
def test_the_legal_form_makes_no_other_company(name, bare):
    assert merging.bare_name(name) == bare


def test_what_another_tab_saved_meanwhile_outlives_merging(person):
    company = make_application(person).company
    staying, gone = (
        Contact.objects.create(owner=person, company=company, name="Wei Li") for _ in range(2)
    )
    Contact.objects.filter(pk=staying.pk).update(note="Likes tea.", phone="030 1")
    Contact.objects.filter(pk=gone.pk).update(note="Plays chess.", email="wei@example.org")
    item = merging.merge_contacts(staying, gone)
    staying.refresh_from_db()
    assert (staying.note, staying.phone, staying.email) == (
        "Likes tea.\n\nPlays chess.",
        "030 1",
        "wei@example.org",
    )
    restored, _notes = restore(item)
    assert (restored.note, restored.email) == ("Plays chess.", "wei@example.org")


def test_what_another_tab_wrote_of_a_company_outlives_merging(person):
    staying, gone = (
        Company.objects.get_or_create_by_name(person, name) for name in ("Haven", "Haven Inc")
    )
    Company.objects.filter(pk=staying.pk).update(note="By the river.")
    merging.merge_companies(staying, gone)
    staying.refresh_from_db()
    assert staying.note == "By the river."


@pytest.mark.parametrize("model", [Contact, Company])
def test_two_long_notes_are_one_that_stays_as_long(signed_in, person, model):
    """It is longer than a note that is typed may be."""
    known: list = [Company.objects.get_or_create_by_name(person, name) for name in "ab"]
    if model is Contact:
        known = [Contact.objects.create(owner=person, name=name) for name in "ab"]
    for row in known:
        edit(row, note=row.name * 3000)
    (merging.merge_contacts if model is Contact else merging.merge_companies)(*known)
    note = model.objects.get().note
    assert len(note) > 6000

    restore(put_into_bin(model.objects.get()))
    row = model.objects.get()
    assert row.note == note
    own_page, sent = row.get_absolute_url(), note.replace("\n", "\r\n")
    type_into(signed_in, own_page, {"name": "c", "note": sent})
    row = model.objects.get()
    assert (row.name, row.note) == ("c", sent)

    answer = type_into(signed_in, own_page, {"name": "c", "note": sent + "x"})
    assert list(answer.context["form"].errors) == ["note"]
    type_into(signed_in, own_page, {"name": "c", "note": "short"})
    answer = type_into(signed_in, own_page, {"name": "c", "note": sent})
    assert list(answer.context["form"].errors) == ["note"]


def test_of_what_somebody_cares_about_nothing_is_cut(person):
    application = make_application(person)
    staying = add_round(application, [("Wei Li", "")]).people.get()
    gone = Contact.objects.create(owner=person, name="Wei Li", note="Plays chess.")
    part = staying.participations.get()
    edit(part, cares_about="a" * 200)
    part.round.participations.create(contact=gone, cares_about="b" * 200)
    item = merging.merge_contacts(staying, gone)
    staying.refresh_from_db()
    part.refresh_from_db()
    assert part.cares_about == "a" * 200
    assert staying.note == "b" * 200 + "\n\nPlays chess."
    restore(item)
    staying.refresh_from_db()
    assert staying.note == ""
