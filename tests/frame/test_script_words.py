"""The words of scripts, as browsers store them."""

from django.urls import reverse

from frame.script_words import current_edition


def words(client, language: str, wanted: str):
    return client.get(reverse("script_words", args=[language, wanted]))


def test_a_browser_stores_the_words_of_the_address_that_pages_name(client):
    answer = words(client, "de", current_edition("de"))

    assert "immutable" in answer["Cache-Control"]
    assert answer["Content-Type"].startswith("text/javascript")


def test_words_of_another_release_are_stored_by_nobody(client):
    answer = words(client, "de", current_edition("fr"))

    assert answer.status_code == 200
    assert "immutable" not in answer["Cache-Control"]
    assert "no-cache" in answer["Cache-Control"]


def test_a_language_that_pages_do_not_speak_has_no_words(client):
    assert words(client, "xx", current_edition("de")).status_code == 404
