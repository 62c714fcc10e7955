"""A writer's own templates: kept, shown before they are used, and letters begun from them."""

import datetime
import re

import pytest
from django.urls import reverse

from letters.beginning import begin_letter, come_second
from letters.drafting.draft import with_capital
from letters.drafting.spoken import speak
from letters.kinds import Kind
from letters.models import Letter, LetterTemplate
from letters.redrafting import facts_of
from letters.template_from_letter import generalised, template_from
from tests.searches import DAY, MOMENT, make_application, make_near_miss, make_template

pytestmark = pytest.mark.django_db

TODAY = datetime.date(2026, 11, 24)
WORDS = {
    "name": "Short and warm",
    "kind": "thanks",
    "language": "en-us",
    "subject": "{{ position }}",
    "body": "Thank you for {{ position }}.\n\nI liked {{ moment }}.",
    "closing": "Warmly,",
}


def test_the_empty_list_says_what_templates_are_for(signed_in):
    page = signed_in.get(reverse("letters:templates")).content.decode()
    assert "Letters in your own words" in page
    assert reverse("letters:add_template") in page


def test_a_template_is_kept_and_a_letter_begun_from_it(signed_in, person):
    answer = signed_in.post(reverse("letters:add_template"), WORDS)
    template = LetterTemplate.objects.get(owner=person)
    assert answer.url == template.get_absolute_url()

    application = make_near_miss(person)
    address = reverse("letters:begin", args=[application.pk])
    signed_in.post(address, {"kind": "status", "template": template.pk})
    letter = Letter.objects.get()
    assert (letter.kind, letter.template) == ("thanks", template)
    assert letter.body == (
        "Thank you for Assistant Manager.\n\nI liked the half hour on how you rebuilt the weekend"
        " rota."
    )
    assert letter.subject == "Assistant Manager"
    assert letter.greeting == "Dear Ms Okafor,"


@pytest.mark.parametrize(
    ("field", "words", "message"),
    [
        (
            "body",
            "One.\n\nI liked {{ momnt }}.",
            "Line 3: “momnt” is not known. Do you mean moment?",
        ),
        ("body", "{% for one in people %}{{ one }}", "Line 1: This “for” is never closed."),
        ("body", "{% include 'secret' %}", "“include” is not known here."),
        ("subject", "{{ position", "“{{” is not closed."),
        ("body", "x" * 100_000, "Please shorten it."),
        ("name", "", "This field is required."),
    ],
)
def test_a_mistake_stands_beside_its_field_and_the_words_stay(signed_in, field, words, message):
    answer = signed_in.post(reverse("letters:add_template"), WORDS | {field: words})
    form = answer.context["form"]

    assert answer.status_code == 422
    assert list(form.errors) == [field]
    assert message in form.errors[field][0]
    assert form["closing"].value() == "Warmly,"
    assert form[field].value() == words
    assert not LetterTemplate.objects.exists()


def test_the_first_template_begins_in_the_language_of_the_pages(signed_in, person):
    person.language = "de"
    person.save(update_fields=["language"])
    form = signed_in.get(reverse("letters:add_template")).context["form"]
    assert form["language"].value() == "de"


def test_a_preview_shows_the_letter_and_keeps_nothing(signed_in, person):
    application = make_near_miss(person)
    address = reverse("letters:add_template")
    unnamed = WORDS | {"name": "", "preview": "1", "shown_with": application.pk}
    page = signed_in.post(address, unnamed)

    assert page.status_code == 200
    made = page.context["preview"].draft
    assert made.paragraphs[1].text == f"I liked t{MOMENT[1:]}."
    assert "Thank you for Assistant Manager." in page.content.decode()
    assert not LetterTemplate.objects.exists()


def test_a_preview_says_which_facts_are_not_on_record(signed_in, person):
    application = make_application(person)
    address = reverse("letters:add_template")
    page = signed_in.post(address, WORDS | {"preview": "1", "shown_with": application.pk})
    words = "so what names them is left out: The moment you liked best"
    assert words in page.content.decode()
    assert "I liked" not in page.context["preview"].draft.body


def test_the_name_is_taken_once_for_each_kind(signed_in, person):
    make_template(person, name="Short and warm")
    again = signed_in.post(reverse("letters:add_template"), WORDS)
    assert again.context["form"].errors == {
        "name": ["You already have a template with this name for this kind of letter."]
    }

    signed_in.post(reverse("letters:add_template"), WORDS | {"kind": "status"})
    assert LetterTemplate.objects.count() == 2


def test_a_letter_becomes_a_template_that_makes_it_again(signed_in, person):
    letter = come_second(make_near_miss(person), on=DAY)
    page = signed_in.get(reverse("letters:save_as_template", args=[letter.pk]))
    begun = page.context["form"].initial
    assert "Larkfield" not in begun["body"]
    assert "{{ company }}" in begun["subject"] + begun["body"]
    assert not LetterTemplate.objects.exists()

    template = make_template(person, **template_from(letter))
    again = begin_letter(letter.application, Kind.CAME_SECOND, today=DAY, template=template)
    assert again.body == letter.body
    assert again.subject == letter.subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thanks to Larkfield.", "Thanks to {{ company }}."),
        ("Thanks to Larkfield Group.", "Thanks to Larkfield Group."),
        ("The Larkfielders and larkfield", "The Larkfielders and larkfield"),
        ("Dear Ann-Lee", "Dear Ann-Lee"),
        ("I use {{ braces }}", 'I use {{ "{{" }} braces }}'),
    ],
)
def test_no_name_is_half_replaced(text, expected):
    facts = {"company": "Larkfield", "recipient.name": "Ann"}
    assert generalised(text, facts, is_body=False) == expected


@pytest.mark.parametrize(
    "company", ["Bosch GmbH", "Stadtwerke Ulm", "Deutsche Bahn", "Landkreis München"]
)
def test_a_template_from_an_edited_german_letter_names_the_next_employer_alone(person, company):
    application = make_near_miss(person, company=company, position="Koch")
    letter = come_second(application, on=DAY, language="de")
    at = speak(facts_of(letter), "de").company.at
    edited = letter.body.replace("bedaure ich", "bedaure ich sehr")
    own = f"Die Stelle als Koch {at} gefiel mir sehr. {with_capital(at)} wäre ich gern."
    letter.update(version="1", body=f"{edited}\n\n{own} Als Koch auch.")
    template = make_template(person, **template_from(letter))

    another = make_near_miss(person, company="Deutsche Post", position="Weberin")
    body = begin_letter(another, Kind.CAME_SECOND, today=DAY, template=template).body
    assert "bedaure ich sehr" in body
    assert "die Arbeit bei der Deutschen Post" in body
    assert "Die Stelle als Weberin bei der Deutschen Post gefiel mir sehr." in body
    assert "Bei der Deutschen Post wäre ich gern. Als Weberin auch." in body
    assert not re.search("Koch|Bosch|Stadtwerke|Bahn|Landkreis", body)


@pytest.mark.parametrize(
    "company", ["Bosch GmbH", "Stadtwerke Ulm", "Deutsche Bahn", "Landkreis München"]
)
@pytest.mark.parametrize("edited", ["", "\n\nIch wünsche Ihnen und {company} viel Erfolg."])
def test_a_template_from_a_german_letter_wishes_the_next_employer_well(person, company, edited):
    application = make_near_miss(person, company=company, position="Koch")
    letter = begin_letter(application, Kind.DECLINE, today=DAY, language="de")
    dative = speak(facts_of(letter), "de").company.dative
    letter.update(version="1", body=letter.body + edited.format(company=dative))
    template = make_template(person, **template_from(letter))

    another = make_near_miss(person, company="Deutsche Post", position="Weberin")
    body = begin_letter(another, Kind.DECLINE, today=DAY, template=template).body
    wishes = re.findall(r"wünsche Ihnen und (.+?) (?:alles Gute|viel Erfolg)", body)
    assert wishes == ["der Deutschen Post"] * (2 if edited else 1)
    assert not re.search("Koch|Bosch|Stadtwerke|Bahn|Landkreis", body)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("die Arbeit bei der Post Ihnen zuliebe", "die Arbeit {{ company_at }} Ihnen zuliebe"),
        ("gern hätte Ihnen Ann geholfen", "gern hätte Ihnen {{ recipient.called }} geholfen"),
        ("bei der Post Bank", "bei der Post Bank"),
        ("bei Deutsche Post", "bei Deutsche Post"),
    ],
)
def test_a_capital_beside_a_name_is_not_always_part_of_it_in_german(text, expected):
    facts = {"company": "Post", "company_at": "bei der Post", "recipient.called": "Ann"}
    assert generalised(text, facts, is_body=False) == expected


def test_deleting_asks_once_and_leaves_the_letters(signed_in, person):
    template = make_template(person)
    letter = begin_letter(make_near_miss(person), Kind.THANKS, today=TODAY, template=template)
    address = reverse("letters:delete_template", args=[template.pk])

    assert "moves to the bin" in signed_in.get(address).content.decode()
    assert LetterTemplate.objects.exists()
    signed_in.post(address)
    letter.refresh_from_db()
    assert letter.template is None
    assert "Thank you for the talk" in letter.body
    assert not LetterTemplate.objects.exists()


def test_an_own_draft_can_go_back_to_the_usual_words_and_keeps_own_ones(signed_in, person):
    template = make_template(person)
    letter = begin_letter(make_near_miss(person), Kind.THANKS, today=TODAY, template=template)
    letter.update(version="1", subject="My own subject")
    usual = {"language": "en-us", "variant": "warm", "template": ""}
    signed_in.post(reverse("letters:redraft", args=[letter.pk]), usual)
    letter.refresh_from_db()

    assert letter.template is None
    assert letter.subject == "My own subject"
    assert "Thank you for the talk about" not in letter.body


def test_a_stranger_s_template_cannot_be_chosen(signed_in, person, stranger):
    template = make_template(stranger)
    make_template(person)
    address = reverse("letters:begin", args=[make_near_miss(person).pk])
    answer = signed_in.post(address, {"kind": "thanks", "template": template.pk})

    assert answer.status_code == 422
    assert "template" in answer.context["form"].errors
    assert not Letter.objects.exists()


def test_the_list_asks_the_database_the_same_for_one_and_for_thirty(
    signed_in, person, django_assert_num_queries
):
    make_template(person)
    with django_assert_num_queries(3):
        signed_in.get(reverse("letters:templates"))
    for number in range(29):
        make_template(person, name=f"Mine {number}")
    with django_assert_num_queries(3):
        signed_in.get(reverse("letters:templates"))
