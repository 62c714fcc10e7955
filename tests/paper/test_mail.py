"""The letter for one's own mail program."""

import email
import email.policy
from urllib.parse import parse_qs, unquote

import pytest

from paper.mail import LONGEST_ADDRESS, draft_mail, mailto, mailto_subject
from paper.plain_text import plain_text
from tests.paper.samples import printed_letter

pytestmark = pytest.mark.no_database


def opened(letter=None, **changes):
    values = {
        "sender": "dana@example.org",
        "to": "okafor@larkfield.example",
        "pdf": b"%PDF-1.7 test",
        "filename": "Letter to Zoë.pdf",
    } | changes
    content = draft_mail(letter or printed_letter(), **values)
    return email.message_from_bytes(content, policy=email.policy.default)


def test_the_draft_is_unsent_has_the_words_and_the_pdf():
    message = opened()
    assert message["X-Unsent"] == "1"
    assert message["To"] == "okafor@larkfield.example"
    assert message["From"] == "Dana Ruiz <dana@example.org>"
    assert message["Subject"] == "Assistant Manager, Dana Ruiz"
    body = message.get_body(["plain"])
    assert body.get_content_charset() == "utf-8"
    assert body.get_content().startswith("Dear Ms Okafor,")  # the subject is in the header
    (pdf,) = message.iter_attachments()
    assert pdf.get_content_type() == "application/pdf"
    assert pdf.get_filename() == "Letter to Zoë.pdf"
    assert pdf.get_content() == b"%PDF-1.7 test"


def test_a_list_right_behind_another_has_a_line_between_them():
    body = "- Alpha\n- Bravo\n  1. Inner\n\n1. Charlie\n2. Delta\n\nEcho"
    lists = "- Alpha\n- Bravo\n  1. Inner\n\n1. Charlie\n2. Delta\n\nEcho\n\n"
    assert lists in plain_text(printed_letter(body=body))


def test_the_enclosures_stand_where_their_label_has_them_on_the_page():
    enclosures = ("Lebenslauf", "Zeugnisse")
    german = printed_letter(language="de", enclosures=enclosures)
    italian = printed_letter(language="it", enclosures=enclosures)
    assert plain_text(german).endswith("\nDana Ruiz\n\nAnlagen\nLebenslauf\nZeugnisse\n")
    assert plain_text(italian).endswith("\n\nAllegati: Lebenslauf\n          Zeugnisse\n")
    assert "Anlagen\r\nLebenslauf" in opened(german).get_body(["plain"]).get_content()
    french = plain_text(printed_letter(language="fr", enclosures=("CV",)))
    assert french.endswith("\nPièce jointe\u00a0: CV\n")


@pytest.mark.parametrize("to", ["", "none", "a@b.example\r\nBcc: x@y.example", "a b@c.example"])
def test_what_is_no_address_is_left_to_be_typed(to):
    message = opened(to=to)
    assert message["To"] is None
    assert message["Bcc"] is None


def test_headers_take_no_line_of_their_own():
    letter = printed_letter(subject="One\r\nBcc: x@y.example", sender_name="D\r\nBcc: a@b.example")
    message = opened(letter)
    assert message["Bcc"] is None
    assert message["Subject"] == "One Bcc: x@y.example"


def test_a_short_letter_travels_whole_in_the_address():
    address = mailto(printed_letter(body="Thank you & all."), to="okafor@larkfield.example")
    start, _, query = address.partition("?")
    assert start == "mailto:okafor@larkfield.example"
    fields = parse_qs(query)
    assert fields["subject"] == ["Assistant Manager, Dana Ruiz"]
    assert fields["body"][0].startswith("Dear Ms Okafor,\r\n\r\nThank you & all.")
    assert "Dana Ruiz" in fields["body"][0]


def test_a_long_letter_does_not_fit_an_address_and_its_subject_does():
    long = printed_letter(body="word " * 400)
    assert mailto(long, to="") is None
    assert mailto_subject(long, to="a@b.example") == (
        "mailto:a@b.example?subject=Assistant%20Manager%2C%20Dana%20Ruiz"
    )
    assert len(mailto(printed_letter(body="word " * 200), to="")) <= LONGEST_ADDRESS
    assert "body=" in unquote(mailto(printed_letter(body="word " * 200), to=""))
