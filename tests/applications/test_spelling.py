"""Case, accents and the ways of writing them in Unicode: found alike, sorted alike, one name."""

import html
import unicodedata
from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.urls import reverse

from applications.bulk_actions import do
from applications.forms.keywords import TagsField
from applications.merging import same_company
from applications.models import Application, Company, Contact, NewPerson, Tag
from applications.models.keyword import split_keywords
from practice.forms.competences import CompetencesField
from practice.models import Competence
from tests.forms import type_into, version_in
from tests.searches import add_round, edit, make_application

pytestmark = pytest.mark.django_db


def apart(text: str) -> str:
    """The text with its accents as characters of their own, as some programs give it away."""
    return unicodedata.normalize("NFD", text)


def rows(client, **query) -> list[str]:
    table = client.get(reverse("applications:table"), query).context["table"]
    return [row.position for row in table.rows]


@pytest.fixture
def application(person) -> Application:
    return make_application(
        person,
        company="Café Łódź",
        position="Élève Manager",
        place="Łódź",
        source="José",
        pay="50 000 ZŁ",
    )


@pytest.mark.parametrize("change", [str, str.lower, str.upper, apart])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("place", "Łódź"),
        ("place", "lodz"),
        ("source", "José"),
        ("pay", "zł"),
        ("company", "Café Łó"),
        ("q", "lodz cafe"),
        ("q", "élève"),
    ],
)
def test_filters_and_searches_look_past_case_and_accents(
    signed_in, application, name, words, change
):
    assert rows(signed_in, **{name: change(words)}) == ["Élève Manager"]
    assert rows(signed_in, **{name: "Zürich"}) == []


@pytest.mark.parametrize("words", ["elodie", "ÉLODIE", "MÜLLER", "muller", "LEITERIN", "łódź"])
def test_people_are_found_past_case_and_accents(signed_in, application, words):
    interview_round = add_round(application)
    interview_round.meet([], [NewPerson("Élodie Müller", role="Leiterin")])
    people = signed_in.get(reverse("applications:people"), {"q": words}).context["rows"]
    assert [row.name for row in people] == ["Élodie Müller"]
    companies = signed_in.get(reverse("applications:companies"), {"q": "CAFE"}).context["rows"]
    assert [row.name for row in companies] == ["Café Łódź"]
    shown = signed_in.get(reverse("applications:board"), {"q": "cafe"}).content.decode()
    assert "Élève Manager" in shown


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        *(("L’Oréal", "L'Oréal"), ("L'Oréal", "l’oreal"), ("Macy’s Inc.", "Macy's")),
        *(("L‘Oréal", "L´Oréal"), ("LʼOréal", "L`Oréal"), ("Coca\u2011Cola", "Coca-Cola")),
        *(("Coca-Cola", "coca\u2010cola"), ("Larkfield – Retail", "larkfield - retail")),
    ],
)
def test_another_apostrophe_or_hyphen_finds_the_same(signed_in, person, written, typed):
    make_application(person, company=written, position="Cook")
    make_application(person, company="Haven", position=f"{written} Nurse", place=written)
    companies = signed_in.get(reverse("applications:companies"), {"q": typed}).context["rows"]
    assert [row.name for row in companies] == [written]
    assert set(rows(signed_in, q=typed)) == {"Cook", f"{written} Nurse"}
    assert rows(signed_in, company=typed) == ["Cook"]
    assert rows(signed_in, place=typed) == [f"{written} Nurse"]
    board = signed_in.get(reverse("applications:board"), {"q": typed}).text
    assert f"{written} Nurse" in html.unescape(board)
    assert [row.name for row in Company.objects.named_like(typed)] == [written]


@pytest.mark.parametrize(
    ("written", "typed"),
    [("L’Oréal", "l'oréal"), ("Coca\u2011Cola", "Coca–Cola"), ("Macy`s", "Macy´s")],
)
def test_another_apostrophe_or_hyphen_makes_no_second_name(person, written, typed):
    first = make_application(person, company=written)
    assert make_application(person, company=typed).company == first.company
    first.tag([written, typed])
    assert first.tag_names == written


def test_names_of_before_are_compared_with_signs_alike(person):
    application = make_application(person, company="Macy’s", position="Women’s Nurse")
    application.tag(["night‑shift"])
    doubled, other = (
        Company.objects.create(owner=person, name=name, name_key=name.lower())
        for name in ("L’Oréal", "L'Oréal")
    )
    Company.objects.filter(pk=application.company_id).update(
        name_key="macy’s", name_folded="macy’s"
    )
    Application.objects.update(position_folded="women’s nurse")
    Tag.objects.update(key="night\u2010shift")

    import_module("applications.migrations.0051_signs_alike").compare_with_signs_alike(apps, None)

    assert list(Company.objects.matching("macy's")) == [application.company]
    assert make_application(person, company="Macy's").company == application.company
    assert Application.objects.about("women's", person).get() == application
    application.tag(["night-shift"])
    assert application.tag_names == "night‑shift"
    # Of two the person is asked.
    assert same_company(doubled) == [other]


def test_competences_of_before_are_compared_with_signs_alike(person):
    competence = Competence.objects.create(owner=person, name="L’accueil", key="l’accueil")
    import_module("practice.migrations.0007_signs_alike").compare_with_signs_alike(apps, None)
    assert Competence.objects.get_or_create_by_name(person, ["L'accueil"]) == [competence]


def test_accents_change_no_place_in_the_order(signed_in, person):
    for name in ("Zurich", "Łódź", "Thornbury", "Ärzte"):
        make_application(person, company=name, position=name, place=name)
    for name in ("Wei Li", "Élodie Roux", "ana Sousa"):
        Contact.objects.create(owner=person, name=name)
    alphabet = ["Ärzte", "Łódź", "Thornbury", "Zurich"]
    for column in ("position", "company", "place"):
        assert rows(signed_in, sort=column) == alphabet
    companies = signed_in.get(reverse("applications:companies")).context["rows"]
    assert [row.name for row in companies] == alphabet
    people = signed_in.get(reverse("applications:people")).context["rows"]
    assert [row.name for row in people] == ["ana Sousa", "Élodie Roux", "Wei Li"]


def test_every_door_keeps_what_is_searched_in_step(signed_in, application):
    edit(application, place="Kraków")
    edit(application, company="Späti", position="Köchin", pay="Zł 5")
    assert rows(signed_in, place="krakow") == rows(signed_in, q="kochin spati") == ["Köchin"]

    company = application.company
    edit(company, name="Bäckerei")
    assert rows(signed_in, company="backerei") == ["Köchin"]
    contact = Contact.objects.get_or_create_at_company(company, name="Zoë")
    contact.fill_in(role="Réceptionniste")
    assert list(Contact.objects.matching("receptionniste")) == [contact]


def test_one_name_in_two_ways_of_unicode_is_one_company_one_person_and_one_tag(person):
    first = make_application(person, company="Café Łódź")
    second = make_application(person, company=apart("CAFÉ łódź"))
    assert first.company == second.company
    assert Contact.objects.get_or_create_at_company(
        first.company, name="Zoë"
    ) == Contact.objects.get_or_create_at_company(first.company, name=apart("Zoë"))
    first.tag(["Büro", apart("büro")])
    assert first.tag_names == "Büro"


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        *(("ACME Inc.", "acme inc"), ("ACME, Inc.", "Acme  Inc."), ("acme inc", "ACME Inc.,")),
        *(("Muster G.m.b.H.", "Muster GmbH"), ("Dr. Larkfield", "dr larkfield"), ("S.A.", "sa")),
    ],
)
def test_dots_and_commas_of_abbreviations_make_no_second_company(signed_in, person, written, typed):
    first = make_application(person, company=written)
    signed_in.post(
        reverse("applications:add_application"),
        {"position": "Cook", "company_name": typed, "stage": "saved"},
    )
    assert Application.objects.filter(company=first.company).count() == 2
    assert Company.objects.get().name == written


@pytest.mark.parametrize(
    ("on_record", "typed", "meant"),
    [
        (["Acme GmbH"], "ACME", "Acme GmbH"),
        (["Acme"], "ACME GmbH & Co. KG", "Acme"),
        (["The Guardian"], "Guardian", "The Guardian"),
        (["Acme GmbH"], "Acme AG", "Acme AG"),
        (["Acme GmbH", "Acme AG"], "Acme", "Acme"),
        (["Acme GmbH", "Acme"], "acme", "Acme"),
        (["Roma"], "AS Roma", "AS Roma"),
        (["Acme GmbH"], "Acme Foods", "Acme Foods"),
        (["GmbH"], "AG", "AG"),
        (["?"], "unknown", "unknown"),
    ],
)
def test_a_company_is_recognised_with_and_without_its_legal_form(
    signed_in, person, on_record, typed, meant
):
    for name in on_record:
        make_application(person, company=name, position="Baker")
    answer = signed_in.post(
        reverse("applications:add_application"),
        {"position": "Cook", "company_name": typed, "stage": "saved"},
        follow=True,
    )
    assert Application.objects.get(position="Cook").company.name == meant
    assert Company.objects.count() == len({*on_record, meant})
    if [meant] == on_record:
        assert f"At {meant} you already have 1 application." in answer.text


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("amazon.com", "amazoncom"),
        ("...", ","),
        ("C.", "C#"),
        (".NET", "net"),
        ("ACME", "ACME Inc"),
    ],
)
def test_other_signs_tell_two_companies_apart(person, name, other):
    first, second = (make_application(person, company=company) for company in (name, other))
    assert first.company != second.company


def test_companies_of_before_are_found_without_the_signs_unless_there_is_another(person):
    alone = make_application(person, company="Haven, Inc.").company
    doubled = make_application(person, company="ACME").company
    Company.objects.filter(pk=alone.pk).update(name_key="haven, inc.")
    Company.objects.filter(pk=doubled.pk).update(name="ACME Inc.", name_key="acme inc.")
    second = Company.objects.create(owner=person, name="acme inc", name_key="acme inc")

    migration = import_module("applications.migrations.0040_companies_by_bare_name")
    migration.compare_without_signs(apps, None)

    assert make_application(person, company="Haven Inc").company == alone
    assert make_application(person, company="ACME, Inc").company == second
    doubled.refresh_from_db()
    assert doubled.name_key == "acme inc."
    assert same_company(doubled) == [second]


def test_of_two_companies_that_share_a_name_each_page_can_still_be_saved(signed_in, person):
    name = apart("Café")
    company = Company.objects.create(owner=person, name=name, name_key=name.casefold())
    other = Company.objects.create(owner=person, name="Café", name_key="café")
    assert same_company(company) == [other]
    fields = {
        "name": name,
        "note": "On the corner",
        "row_version": version_in(signed_in.get(company.get_absolute_url())),
    }
    assert signed_in.post(company.get_absolute_url(), fields).status_code == 302
    company.refresh_from_db()
    assert company.note == "On the corner"


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\u200e", "\u202e", "\ufeff", "\u2060"])
def test_what_nobody_sees_makes_no_second_name(person, sign):
    first = make_application(person, company="Larkfield")
    second = make_application(person, company=f"{sign}Lark{sign}field")
    assert first.company == second.company
    people = Contact.objects
    assert people.get_or_create_at_company(
        first.company, name="Ana Sousa"
    ) == people.get_or_create_at_company(first.company, name=f"Ana{sign} Sou{sign}sa{sign}")
    first.tag(["retail", f"re{sign}tail"])
    assert first.tag_names == "retail"


@pytest.mark.parametrize("sign", ["\u200b", "\u3164", "\u2800", "\u200d"])
def test_no_name_looks_empty(signed_in, person, application, sign):
    fields = {
        "name": sign * 3,
        "row_version": version_in(signed_in.get(application.company.get_absolute_url())),
    }
    assert signed_in.post(application.company.get_absolute_url(), fields).status_code == 422
    added = signed_in.post(
        reverse("applications:add_application"),
        {"position": sign, "company_name": sign, "stage": "saved"},
    )
    assert added.status_code == 422
    assert {"position", "company_name"} <= set(added.context["form"].errors)
    assert Application.objects.count() == 1
    application.tag(split_keywords(f"{sign},{sign}{sign}"))
    assert application.tag_names == ""


def test_a_text_is_found_without_what_nobody_sees_in_it(signed_in, person):
    make_application(person, position="Ma\u00adna\u200bger", company="Haven")
    assert len(rows(signed_in, q="manager")) == 1


def test_names_of_before_are_compared_by_what_is_seen(person):
    first = make_application(person, company="Larkfield")
    second = make_application(person, company="Haven", position="Cook")
    for company, name in ((first.company, "Lark\u200bfield"), (second.company, "Lark\u200bfield")):
        row = Company.objects.filter(pk=company.pk)
        key = f"{name.casefold()} {company.pk}"
        row.update(name=name, name_key=key, name_folded=name.casefold())

    import_module("applications.migrations.0022_visible_names").compare_what_is_seen(apps, None)

    first.company.refresh_from_db()
    second.company.refresh_from_db()
    # The other is offered for merging.
    assert (first.company.name_key, second.company.name_folded) == ("larkfield", "larkfield")
    assert "\u200b" in second.company.name_key
    assert make_application(person, company="larkfield").company == first.company


def test_as_many_tags_as_there_are_can_be_saved_again(signed_in, application):
    """Several applications at once may be given one more than a field takes."""
    application.tag([f"t{number}" for number in range(12)])
    do("tag", [application], tags=["extra"])
    page = reverse("applications:edit_application", args=[application.pk])
    typed = {"company_name": "Café Łódź", "position": "Buyer", "place": "Porto"}

    sent = {**typed, "tag_names": application.tag_names, "tags_shown": application.tag_names}
    assert type_into(signed_in, page, sent).status_code == 302
    application.refresh_from_db()
    assert (application.place, application.tags.count()) == ("Porto", 13)

    answer = type_into(signed_in, page, sent | {"tag_names": f"{application.tag_names}, more"})
    assert answer.context["form"].errors["tag_names"] == ["At most 13 tags."]


def test_a_field_of_keywords_says_what_is_too_many_and_too_long():
    for field, too_many, too_long in (
        (TagsField(), "At most 12 tags.", "A tag can have at most 40 characters."),
        (
            CompetencesField(),
            "You can name at most 12 competences.",
            "A competence can have at most 40 characters.",
        ),
    ):
        assert field.clean(" calm, night  shift,") == ["calm", "night shift"]
        for text, error in ((",".join("abcdefghijklm"), too_many), ("ab" * 20 + "c", too_long)):
            with pytest.raises(ValidationError) as refused:
                field.clean(text)
            assert refused.value.messages == [error]
