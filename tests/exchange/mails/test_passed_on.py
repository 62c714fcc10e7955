"""Mails that were passed on, and what an answer quotes: whose words are whose."""

import datetime

import pytest

from exchange.mails.message import read_mail, read_pasted
from tests.exchange.mails.test_messages import made

pytestmark = pytest.mark.no_database

HEAD = (
    "From: Haven Jobs <jobs@haven.example>\nSent: 22 September 2026 09:15\nTo: Dana\nSubject: Cook"
)


@pytest.mark.parametrize(
    "above",
    [
        "For my records.\n\n---------- Forwarded message ---------\n",
        "see below\n\n-----Original Message-----\n",
        "________________________________\n",
        "Begin forwarded message:\n\n> ",
    ],
)
def test_a_mail_that_is_passed_on_is_read_as_it_came(above):
    mail = read_mail(bytes(made(f"{above}{HEAD}\n\nWe regret it.", subject="Fwd: Cook")))
    assert (mail.sender_name, mail.sender_address) == ("Haven Jobs", "jobs@haven.example")
    assert (mail.subject, mail.text) == ("Cook", "We regret it.")
    assert mail.sent_on == datetime.date(2026, 9, 22)


@pytest.mark.parametrize(
    ("subject", "line"),
    [
        ("Fwd: Cook", "---------- Forwarded message ---------"),
        ("WG: Koch", "---------- Weitergeleitete Nachricht ----------"),
        ("Koch", "Anfang der weitergeleiteten Nachricht:"),
        ("Cuisinier", "---------- Message transféré ---------"),
        ("Cocinero", "Inicio del mensaje reenviado:"),
        ("Cuoco", "> Inizio messaggio inoltrato:"),
    ],
)
def test_one_that_was_passed_on_and_pasted_with_both_heads_is_read_as_it_came(subject, line):
    outer = f"From: Dana <dana@example.org>\nDate: 24 September 2026\nSubject: {subject}\n\n"
    mail = read_pasted(f"{outer}{line}\n{HEAD}\n\nWe regret it.")
    assert (mail.sender_name, mail.sender_address) == ("Haven Jobs", "jobs@haven.example")
    assert (mail.subject, mail.text) == ("Cook", "We regret it.")
    assert mail.sent_on == datetime.date(2026, 9, 22)


def test_what_a_pasted_answer_quotes_below_its_own_words_is_not_its_own():
    outer = "From: Ana <ana@example.org>\nSubject: Re: Cook\n\nFine with me.\n\n"
    mail = read_pasted(f"{outer}-----Original Message-----\n{HEAD}\n\nWe regret it.")
    assert (mail.text, mail.sender_name) == ("Fine with me.", "Ana")


def test_what_an_answer_quotes_with_its_head_is_not_its_own():
    mail = read_mail(bytes(made(f"Thank you.\n\n{HEAD}\n\nWe regret it.", subject="Re: Cook")))
    assert (mail.text, mail.sender_name) == ("Thank you.", "Ana Sousa")
