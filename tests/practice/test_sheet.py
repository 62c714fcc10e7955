"""The sheet for somebody who helps to practice: a PDF with questions and lines to write on."""

import io
import subprocess

import page
import pytest
from django.urls import reverse
from pypdf import PdfReader

from paper import typesetting
from practice.models import Question
from tests.searches import DAY

pytestmark = pytest.mark.django_db


def ask(person, *texts: str) -> list[Question]:
    return [Question.objects.get_or_create_by_text(person, text) for text in texts]


def test_the_sheet_has_the_cards_with_three_lines_each_and_no_other_question(
    signed_in, person, stranger, tmp_path
):
    for question in ask(person, "Why us?", "What about a mistake?"):
        question.become_card(on=DAY)
    ask(person, "No card of mine")
    ask(stranger, "Somebody else's")
    address = reverse("practice:sheet")
    assert address in signed_in.get(reverse("practice:practice")).text

    answer = signed_in.get(address)

    assert answer["Content-Type"] == "application/pdf"
    pdf = tmp_path / "sheet.pdf"
    pdf.write_bytes(answer.content)
    text = PdfReader(io.BytesIO(answer.content)).pages[0].extract_text()
    assert "Why us?" in text
    assert "What about a mistake?" in text
    assert text.count("What I would ask next") == 2
    assert "No card" not in text
    assert "Somebody else" not in text
    report = page.validate_pdf(pdf, profile=page.ValidationProfile.PDF_UA_1)
    failures = {failure.message for failure in report.failures}
    assert failures - {"a stream /Length does not match its raw content length"} == set()
    subprocess.run(["qpdf", "--check", pdf], check=True, stdout=subprocess.DEVNULL)


def test_a_sheet_of_long_questions_goes_on_on_a_second_page(signed_in, person):
    ask(person, *(f"{number} " + "and what about the rota then " * 10 for number in range(9)))

    pages = PdfReader(io.BytesIO(signed_in.get(reverse("practice:sheet")).content)).pages

    assert len(pages) > 1
    assert f"Page 2 of {len(pages)}" in pages[1].extract_text()


def test_without_a_question_there_is_no_sheet(signed_in):
    assert reverse("practice:sheet") not in signed_in.get(reverse("practice:practice")).text
    assert signed_in.get(reverse("practice:sheet")).url == reverse("practice:practice")


def test_a_picture_is_left_out_of_the_sheet(signed_in, person):
    ask(person, "Why \U0001fae8 us?", "And you \U0001f469\u200d\U0001f373\U0001f3fd?", "\U0001f600")

    answer = signed_in.get(reverse("practice:sheet"))

    text = PdfReader(io.BytesIO(answer.content)).pages[0].extract_text()
    assert "Why us?" in text
    assert "And you" in text
    assert text.count("What I would ask next") == 2


def test_what_cannot_be_printed_is_named_with_its_question(signed_in, person):
    ask(person, "Why us?", "Can you read \U00013000?")

    answer = signed_in.get(reverse("practice:sheet"), follow=True)

    assert "These characters can’t be printed in the PDF." in answer.text
    assert "“Can you read \U00013000?”" in answer.text
    assert "“Why us?”" not in answer.text


def test_a_sheet_that_the_typesetter_cannot_make_says_when_to_try_again(
    signed_in, person, monkeypatch
):
    ask(person, "Why us?")
    monkeypatch.setattr(typesetting.sys, "executable", "/bin/false")
    typesetting.workshop().close()

    answer = signed_in.get(reverse("practice:sheet"), follow=True)

    assert "We can’t make the sheet right now. Please try again in a minute." in answer.text
