"""The letter as a file, and what is said when it cannot be one."""

import email
import email.policy
import io

import pytest
from django.urls import reverse
from docx import Document
from pypdf import PdfReader
from pytest_django.asserts import assertContains, assertNotContains

from letters.beginning import come_second
from letters.printed import printed
from letters.redrafting import redraft_letter
from paper import typesetting
from paper.signature import reencode
from paper.typesetting import export_pdf
from tests.letters.samples import MOMENTS, STRENGTHS
from tests.paper.test_signature import drawn
from tests.searches import DAY, make_near_miss

pytestmark = pytest.mark.django_db


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


def test_a_file_is_named_in_the_language_of_its_letter(signed_in, letter):
    redraft_letter(letter, language="de")
    letter.update(version=str(letter.revision), body="vielen Dank für Ihren Anruf.")
    name = download(signed_in, letter, "text")["Content-Disposition"]
    assert 'filename="Brief an Adaeze Okafor, Larkfield, 2026-11-20.txt"' in name


def test_plain_text_is_the_letter_without_its_letterhead(signed_in, letter):
    text = download(signed_in, letter, "text").content.decode()

    assert text.startswith("Assistant Manager, Dana Ruiz\n\nDear Ms Okafor,\n\nThank you for")
    assert text.endswith("With warm regards,\nDana Ruiz\n")


def test_characters_that_cannot_be_printed_are_named_and_the_text_is_kept(signed_in, letter):
    letter.update(version="1", body="All the best 😀 and 😀")
    response = download(signed_in, letter)

    assert response.status_code == 422
    assert "😀 (grinning face), in 2 places" in response.content.decode()
    assert "😀" in download(signed_in, letter, "text").content.decode()
    letter.refresh_from_db()
    assert letter.body == "All the best 😀 and 😀"


@pytest.mark.parametrize("gap", ["[Name]", "XXX", "{{ company }}", "____"])
def test_a_gap_left_in_the_words_stops_the_pdf_and_is_named(signed_in, letter, gap):
    letter.update(version="1", body=f"Dear {gap}, thank you.")
    response = download(signed_in, letter)

    assert response.status_code == 422
    assert f"<strong><bdi>{gap}</bdi></strong>" in response.content.decode()


@pytest.fixture
def busy(person, monkeypatch):
    """While it is held, another letter of `person` is being set, and there is no room to wait."""
    turns = typesetting.workshop().turns
    monkeypatch.setattr(turns, "waiting_at_once", 0)
    return lambda: turns.turn(person.pk, patience=0)


def test_a_busy_engine_says_try_again_and_loses_nothing(signed_in, letter, busy, logged_errors):
    with busy():
        response = download(signed_in, letter)

    assert response.status_code == 503
    assert response["Retry-After"] == "2"
    assert "Please try again in a moment." in response.content.decode()
    assert download(signed_in, letter).status_code == 200
    assert logged_errors == [f"django.request: Service Unavailable: /letters/{letter.pk}/pdf/"]
    logged_errors.clear()


def test_the_editor_opens_while_the_engine_is_away(signed_in, letter, busy):
    letter.update(version="1", body="Never set before.")
    with busy():
        page = signed_in.get(letter.get_absolute_url()).content.decode()

    assert "Never set before." in page
    assert "The page will appear in a moment. Your words are saved." in page


def test_word_mail_and_print_give_the_same_letter(signed_in, letter):
    word = signed_in.get(reverse("letters:download_word", args=[letter.pk]))
    assert word["Content-Disposition"].endswith('.docx"')
    document = Document(io.BytesIO(word.content))
    assert any("Assistant Manager" in paragraph.text for paragraph in document.paragraphs)

    mail = signed_in.get(reverse("letters:download_mail", args=[letter.pk]))
    assert mail["Content-Type"] == "message/rfc822"
    message = email.message_from_bytes(mail.content, policy=email.policy.default)
    (attached,) = message.iter_attachments()
    pdf = signed_in.get(reverse("letters:download_pdf", args=[letter.pk]))
    assert attached.get_content() == pdf.content
    assert attached.get_filename() in pdf["Content-Disposition"]

    shown = signed_in.get(reverse("letters:show_pdf", args=[letter.pk]))
    # Older Safaris show nothing of a PDF that may have no plug-in.
    assert "object-src" not in shown["Content-Security-Policy"]
    assert "default-src 'self'" in shown["Content-Security-Policy"]
    assert shown["Content-Disposition"].startswith("inline")
    assert shown.content == pdf.content


def test_the_mail_program_is_opened_with_the_words(signed_in, letter):
    letter.update(version="1", body="Thank you.")
    answer = signed_in.get(reverse("letters:open_mail", args=[letter.pk]))
    assert answer.status_code == 302
    assert answer.url.startswith("mailto:")
    assert "Thank%20you." in answer.url


def test_a_letter_too_long_for_the_mail_program_says_so_and_what_works(signed_in, letter):
    letter.update(version="1", body="Thank you. " * 150)
    answer = signed_in.get(reverse("letters:open_mail", args=[letter.pk]))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "The letter is too long for the mail program" in page
    for name in ("download_mail", "download_text"):
        assert reverse(f"letters:{name}", args=[letter.pk]) in page
    assert 'href="mailto:' in page
    assert "can’t be printed" not in page


def test_a_long_letter_can_be_had_short_enough_for_the_mail_program(signed_in, person):
    near_miss = make_near_miss(person)
    near_miss.rounds.exclude(best_moment="").update(best_moment=MOMENTS["fr"])
    near_miss.qualification = STRENGTHS["fr"]
    near_miss.save(update_fields=["qualification"])
    letter = come_second(near_miss, on=DAY)
    redraft_letter(letter, language="fr", variant="formal")
    first, *others = letter.body.split("\n\n")
    own = f"{first} {'Je vous souhaite une très belle fin d’année. ' * 4}"
    letter.update(version=str(letter.revision), body="\n\n".join([own, *others]))
    address = reverse("letters:open_mail", args=[letter.pk])
    answer = signed_in.get(address)
    assert answer.status_code == 422
    assertContains(answer, "Redraft in the brief tone", status_code=422)

    button = {"variant": "brief"}
    assert signed_in.post(reverse("letters:redraft", args=[letter.pk]), button).status_code == 302
    letter.refresh_from_db()
    assert letter.variant == "brief"
    assert own.strip() in letter.body
    assert signed_in.get(address).url.startswith("mailto:")


def test_the_brief_tone_is_not_offered_where_it_is_no_shorter(signed_in, letter):
    own = "Thank you. " * 150
    address = reverse("letters:open_mail", args=[letter.pk])
    letter.update(version="1", body=own)
    assertNotContains(signed_in.get(address), "brief tone", status_code=422)
    letter.refresh_from_db()
    redraft_letter(letter, variant="brief")
    assertNotContains(signed_in.get(address), "brief tone", status_code=422)


def test_word_and_text_work_while_nothing_can_be_typeset(signed_in, letter, busy, logged_errors):
    names = ("download_pdf", "show_pdf", "download_mail", "download_word", "download_text")
    with busy():
        answers = {
            name: signed_in.get(reverse(f"letters:{name}", args=[letter.pk])).status_code
            for name in names
        }
    logged_errors.clear()
    assert answers == {
        "download_pdf": 503,
        "show_pdf": 503,
        "download_mail": 503,
        "download_word": 200,
        "download_text": 200,
    }


@pytest.mark.parametrize(
    "name",
    ["download_word", "download_mail", "download_text", "show_pdf", "open_mail"],
)
def test_an_open_gap_holds_every_way_of_sending_back(signed_in, letter, name):
    letter.update(version="1", body="Dear [Name]")
    answer = signed_in.get(reverse(f"letters:{name}", args=[letter.pk]))
    assert answer.status_code == 422
    assert "[Name]" in answer.content.decode()


def test_the_signature_is_on_the_page_and_stays_with_a_sent_letter(signed_in, letter, person):
    bare = printed(letter)
    person.letterhead.signature = reencode(drawn())
    person.letterhead.save()
    signed = printed(letter)
    assert bare.signature_png is None
    assert export_pdf(signed) != export_pdf(bare)

    letter.mark_sent(on=DAY, to="", by="post")
    person.letterhead.signature = b""
    person.letterhead.save()
    letter.refresh_from_db()
    assert printed(letter).signature_png == signed.signature_png


def test_a_name_longer_than_a_document_may_be_called_is_no_error_in_word(signed_in, letter):
    lines = "Department of " + "very long names " * 20
    letter.update(version=str(letter.revision), subject="", recipient_lines=lines)
    answer = download(signed_in, letter, "word")
    document = Document(io.BytesIO(answer.content))
    assert document.core_properties.title.startswith("Department of very long names")
    assert "very long names" in document.element.xml
