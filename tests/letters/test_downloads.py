"""The letter as a file, and what is said when it cannot be one."""

import io

import pytest
from django.urls import reverse
from pypdf import PdfReader

from letters import typesetting
from letters.models import Letter
from letters.writing import come_second
from tests.searches import DAY, make_near_miss

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


def download(client, letter, form="pdf"):
    return client.get(reverse(f"letters:download_{form}", args=[letter.pk]))


def test_the_pdf_holds_the_words_and_is_named_so_that_it_is_found_again(signed_in, letter):
    response = download(signed_in, letter)
    text = " ".join(PdfReader(io.BytesIO(response.content)).pages[0].extract_text().split())

    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == (
        'attachment; filename="Letter to Adaeze Okafor, Larkfield, 2026-11-20.pdf"'
    )
    for words in ("Dana Ruiz", "November 20, 2026", "Dear Ms Okafor,", "Mr Li and Ana"):
        assert words in text


def test_plain_text_is_the_letter_without_its_letterhead(signed_in, letter):
    text = download(signed_in, letter, "text").content.decode()

    assert text.startswith("Assistant Manager, Dana Ruiz\n\nDear Ms Okafor,\n\nThank you for")
    assert text.endswith("With warm regards,\nDana Ruiz\n")


def test_characters_that_cannot_be_printed_are_named_and_the_text_is_kept(signed_in, letter):
    letter.save_words(seen_revision=1, body="All the best 😀 and 😀")
    response = download(signed_in, letter)

    assert response.status_code == 422
    assert "😀 (grinning face), 2 places" in response.content.decode()
    assert "😀" in download(signed_in, letter, "text").content.decode()
    letter.refresh_from_db()
    assert letter.body == "All the best 😀 and 😀"


@pytest.mark.parametrize("gap", ["[Name]", "XXX", "{{ company }}", "____"])
def test_a_gap_left_in_the_words_stops_the_pdf_and_is_named(signed_in, letter, gap):
    letter.save_words(seen_revision=1, body=f"Dear {gap}, thank you.")
    response = download(signed_in, letter)

    assert response.status_code == 422
    assert f'<strong dir="auto">{gap}</strong>' in response.content.decode()


def test_a_busy_engine_says_try_again_and_loses_nothing(
    signed_in, letter, monkeypatch, logged_errors
):
    monkeypatch.setattr(typesetting, "WAIT_FOR_A_FREE_ONE", 0.05)
    room = typesetting.workshop()
    with room.free:
        response = download(signed_in, letter)

    assert response.status_code == 503
    assert "Please try again in a moment." in response.content.decode()
    assert download(signed_in, letter).status_code == 200
    assert logged_errors == [f"django.request: Service Unavailable: /letters/{letter.pk}/pdf/"]
    logged_errors.clear()


def test_the_editor_opens_while_the_engine_is_away(signed_in, letter, monkeypatch):
    monkeypatch.setattr(typesetting, "WAIT_FOR_A_FREE_ONE", 0.05)
    letter.save_words(seen_revision=1, body="Never set before.")
    with typesetting.workshop().free:
        page = signed_in.get(letter.get_absolute_url()).content.decode()

    assert "Never set before." in page
    assert "The page cannot be drawn this moment. Your words are saved." in page
