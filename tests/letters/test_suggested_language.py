"""A letter begins in the language that the record suggests, and its writer sees and changes it."""

import pytest
from django.urls import reverse
from django.utils import translation

from accounts.models import Letterhead
from applications.models import Company
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.models import Letter
from letters.redrafting import redraft_letter
from letters.suggested_language import suggested_language
from tests.searches import DAY, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def application_in(person, country="", **fields):
    company = fields.pop("company", country or "Nowhere")
    application = make_application(person, company=company, **fields)
    Company.objects.filter(pk=application.company_id).update(country=country)
    application.company.refresh_from_db()
    return application


def write(application, language="") -> Letter:
    return begin_letter(application, Kind.STATUS, today=DAY, language=language)


def choose(person, language) -> None:
    person.language = language
    person.save(update_fields=["language"])


def with_letterhead(person, **fields) -> None:
    Letterhead.objects.update_or_create(owner=person, defaults=fields)


@pytest.mark.parametrize(
    ("country", "language"),
    [
        *(("US", "en-us"), ("GB", "en-gb"), ("IE", "en-gb"), ("DE", "de"), ("AT", "de")),
        *(("FR", "fr"), ("ES", "es"), ("MX", "es"), ("IT", "it")),
        # Several languages, or none of ours.
        *(("CH", "en-us"), ("BE", "en-us"), ("CA", "en-us"), ("JP", "en-us"), ("", "en-us")),
    ],
)
def test_the_country_of_the_company_tells(person, country, language):
    application = application_in(person, country)
    assert suggested_language(application) == language
    assert write(application).language == language


def test_place_and_address_tell_where_no_country_is_recorded(person):
    assert suggested_language(make_application(person, place="Lyon, France")) == "fr"
    application = make_application(person, company="Berg")
    application.company.address = "Hauptstr. 1\nD-10115 Berlin"
    assert suggested_language(application) == "de"


def test_then_the_letterhead_tells_and_then_the_chosen_language_of_the_pages(person):
    application = application_in(person)
    with_letterhead(person, address="1 rue de Lyon\n69001 Lyon\nFrance")
    assert suggested_language(application) == "fr"
    with_letterhead(person, address="", country="IT")
    assert suggested_language(application) == "it"
    with_letterhead(person, country="")
    with translation.override("de"):
        assert suggested_language(application) == "de"
    with translation.override("en-gb"):
        assert suggested_language(application) == "en-gb"
    application.owner.language = "en-gb"
    assert suggested_language(application) == "en-gb"
    with_letterhead(person, country="IT")
    assert suggested_language(application_in(person, "DE")) == "de"


@pytest.mark.parametrize(
    ("place", "language"),
    [
        *(("Hamburg", "de"), ("München (hybrid)", "de"), ("Remote, London", "en-gb")),
        *(("Lyon", "fr"), ("Sevilla", "es"), ("Milano", "it"), ("New York", "en-us")),
        # In two countries, or nowhere.
        *(("London or Berlin", "en-us"), ("Remote", "en-us"), ("Cambridge", "en-us")),
    ],
)
def test_a_large_city_tells_and_no_letter_to_another_employer_does(person, place, language):
    write(application_in(person, "MX"), "es")
    application = application_in(person, company="Elbtal", place=place)
    assert suggested_language(application) == language
    application = application_in(person, company="Elbe")
    application.company.address = f"Platz 1\n21035 {place}"
    assert suggested_language(application) == language


def test_of_two_cities_of_a_name_it_is_that_of_the_writers_country(person):
    application = application_in(person, place="Durham")
    assert suggested_language(application) == "en-us"
    with_letterhead(person, country="GB")
    assert suggested_language(application) == "en-gb"
    application.place = "Chicago"
    assert suggested_language(application) == "en-us"


def test_the_job_ad_tells_before_the_place(person):
    posting = "You will run the shop with us and you will have the keys. Join our team."
    application = application_in(person, "DE", posting=posting)
    assert suggested_language(application) == "en-us"
    with_letterhead(person, address="")
    assert suggested_language(application) == "en-gb"
    posting = "Sie planen die Dienste der Fahrer und kennen die Stadt wie wir."
    assert suggested_language(application_in(person, posting=posting)) == "de"


def test_what_is_known_of_the_job_counts_before_letters_to_others(person):
    write(application_in(person, "DE", company="Erste"), "fr")
    assert suggested_language(application_in(person, "DE", company="Zweite")) == "de"
    assert suggested_language(application_in(person, "IT", company="Terza")) == "it"


def test_what_was_chosen_last_for_an_employer_counts_for_their_next_job(person):
    first = application_in(person, "DE", company="Erste")
    write(first, "en-gb")
    again = application_in(person, "DE", company="Erste", position="Buyer")
    assert suggested_language(again) == suggested_language(first) == "en-gb"
    edit(again.company, country="FR")
    assert suggested_language(again) == "fr"


def test_a_letter_to_another_says_nothing_where_nothing_is_known_of_the_job(person):
    Letterhead.objects.filter(owner=person).delete()
    write(application_in(person, "IT", company="Le Querce"))
    unknown = application_in(person, company="Contoso Ltd")
    with translation.override("en"):
        assert suggested_language(unknown) == "en-us"
        write(unknown, "it")
        assert suggested_language(unknown) == "it"
        assert suggested_language(application_in(person, company="Fabrikam")) == "en-us"
    with translation.override("en-gb"):
        assert suggested_language(application_in(person, company="Tailspin")) == "en-gb"
    choose(person, "en-gb")
    assert suggested_language(application_in(person, company="Northwind")) == "en-gb"


def test_letters_about_an_application_stay_in_its_language(person):
    application = application_in(person, "DE")
    write(application, "es")
    write(application_in(person, "IT"))
    assert suggested_language(application) == "es"


def test_a_language_that_is_chosen_for_the_account_later_counts(person):
    application = application_in(person)
    assert write(application).language == "en-us"
    choose(person, "de")
    assert suggested_language(application_in(person, company="Elsewhere")) == "de"
    application.refresh_from_db()
    assert suggested_language(application) == "de"
    begin_letter(application, Kind.FEEDBACK, today=DAY, language="fr")
    assert suggested_language(application) == "fr"
    choose(person, "en")
    assert suggested_language(application_in(person, company="Third")) == "en-us"
    assert suggested_language(application_in(person, "IT")) == "it"


def test_what_is_recorded_about_the_employer_later_counts(person):
    application = application_in(person)
    assert write(application).language == "en-us"
    edit(application.company, country="DE")
    assert suggested_language(application) == "de"
    edit(application, place="Lyon, France")
    assert suggested_language(application) == "de"
    edit(application.company, country="")
    assert suggested_language(application) == "fr"


def test_a_letterhead_that_moves_counts_and_a_redraft_after_it_counts_more(person):
    application = application_in(person)
    letter = write(application)
    with_letterhead(person, country="IT")
    assert suggested_language(application) == "it"
    redraft_letter(letter, language="es")
    assert suggested_language(application) == "es"
    assert suggested_language(application_in(person, company="Elsewhere")) == "it"


def test_letters_from_before_that_was_noted_count_as_chosen_with_todays_record(person):
    application = application_in(person, "DE")
    write(application, "es")
    Letter.objects.update(language_by_record="")
    assert suggested_language(application) == "es"
    assert suggested_language(application_in(person, "FR")) == "fr"


def test_letters_of_a_stranger_say_nothing(person, stranger):
    write(application_in(stranger, "IT"))
    assert suggested_language(application_in(person)) == "en-us"


def test_every_country_has_one_language():
    countries = [country for language in LANGUAGES.values() for country in language.countries]
    assert len(countries) == len(set(countries))


def test_it_is_shown_and_changed_where_a_letter_begins(signed_in, person):
    application = application_in(person, "DE")
    address = reverse("letters:begin", args=[application.pk])
    form = signed_in.get(address).context["form"]
    assert form["language"].value() == "de"
    assert "Same as last letter" not in str(form["language"])
    signed_in.post(address, {"kind": "status", "language": "fr"})
    letter = Letter.objects.get()
    assert letter.language == "fr"
    editor = signed_in.get(letter.get_absolute_url()).text
    assert "Language: Français" in editor


def test_it_is_shown_and_changed_after_coming_second(signed_in, person):
    application = make_near_miss(person)
    Company.objects.update(country="DE")
    address = reverse("letters:come_second", args=[application.pk])
    page = signed_in.get(address)
    assert page.context["form"]["language"].value() == "de"
    assert 'name="language"' in page.text.partition('<details class="drawer"')[0]
    signed_in.post(address, {"language": "it"})
    assert Letter.objects.get().language == "it"


def test_without_a_choice_the_letter_after_coming_second_is_as_suggested(signed_in, person):
    application = make_near_miss(person)
    Company.objects.update(country="DE")
    signed_in.post(reverse("letters:come_second", args=[application.pk]), {})
    assert Letter.objects.get().language == "de"
