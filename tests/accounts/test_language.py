"""Which language the pages speak."""

from django.urls import reverse


def spoken(response) -> str:
    assert f'<html lang="{response["Content-Language"]}"' in response.text
    return response["Content-Language"]


def test_a_visitor_is_spoken_to_in_the_language_of_the_browser(client, db):
    address = reverse("today:welcome")
    assert spoken(client.get(address, headers={"accept-language": "fr-CH, de;q=0.5"})) == "fr"
    assert spoken(client.get(address, headers={"accept-language": "zz-\xff,*;q=x"})) == "en-gb"


def test_the_language_chosen_outweighs_the_browser(signed_in, person):
    address = reverse("accounts:language")
    answer = signed_in.post(address, {"language": "de"}, follow=True)
    assert spoken(answer) == "de"
    page = signed_in.get(address, headers={"accept-language": "es"})
    assert spoken(page) == "de"
    signed_in.post(address, {"language": ""})
    page = signed_in.get(address, headers={"accept-language": "es"})
    assert spoken(page) == "es"


def test_the_language_chosen_is_known_before_signing_in_and_without_a_database(signed_in, person):
    address = reverse("accounts:language")
    signed_in.post(address, {"language": "de"})
    signed_in.post(reverse("account_logout"))
    page = signed_in.get(reverse("account_login"), headers={"accept-language": "es"})
    assert spoken(page) == "de"
    signed_in.force_login(person)
    signed_in.post(address, {"language": ""})
    assert spoken(signed_in.get(address, headers={"accept-language": "es"})) == "es"


def test_a_page_that_nothing_was_asked_for_speaks_the_language_of_the_browser(client, db):
    answer = client.get("/" + "x" * 6001, headers={"accept-language": "fr"})
    assert answer.status_code == 414
    assert spoken(answer) == "fr"


def test_a_language_nobody_speaks_is_refused_and_one_that_went_is_forgotten(signed_in, person):
    assert signed_in.post(reverse("accounts:language"), {"language": "tlh"}).status_code == 422
    person.language = "tlh"
    person.save()
    page = signed_in.get(reverse("accounts:settings"), headers={"accept-language": "es"})
    assert spoken(page) == "es"


def test_scripts_find_their_words_in_the_language_of_the_page(client, db):
    page = client.get(reverse("today:welcome"), headers={"accept-language": "de"})
    address = page.text.split('<script defer src="')[1].split('"')[0]
    assert address.startswith("/words/de/")
    answer = client.get(address)
    assert answer.status_code == 200
    assert "immutable" in answer["Cache-Control"]
    assert answer["Content-Type"].startswith("text/javascript")
    assert client.get(address.replace("/de/", "/tlh/")).status_code == 404
