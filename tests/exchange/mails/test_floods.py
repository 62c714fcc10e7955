"""Mails that are made to be slow to read: twice as much of them takes about twice as long."""

from collections.abc import Callable
from time import process_time

import pytest

from exchange.mails.invitations import invitations_in
from exchange.mails.kinds import MailKind, guess_kind, guess_two
from exchange.mails.message import mails_in, read_mail, read_pasted
from exchange.mails.position import position_of
from exchange.mails.proposing import guess_of, propose
from exchange.mails.sender import company_of
from exchange.mails.sentences import MOST_TEXT, said_by
from exchange.models import ReceivedMail

pytestmark = pytest.mark.no_database
NO = "We have decided not to move forward with your application."
WORDS = {
    "sentences": "We regret that we decided on others, unfortunately not you, for the position. ",
    "no full stop": "unfortunately we regret not position decided you another candidate further ",
    "choices": "choose hire ",
    "articles": "the a our ",
    "names": "Head Cook at Haven ",
    "a word": "X",
    "a small word": "a",
    "commas": ",",
    "full stops": ". ",
    "addresses": "a.b@c.d",
    "brackets": "[ ",
}
LINES = {
    "quoted lines": "> we regret\n",
    "heads": "From: Ana\nx\n",
    "tags": "<b>",
    "empty lines": " \n",
}
HEADERS = {
    "a subject": ("Subject: ", "=?utf-8?q?a?= "),
    "a day": ("Date: ", "1 "),
    "a type": ("Content-Type: text/plain; ", "a=b; "),
}


def filled(words: str, length: int) -> str:
    return (words * (length // len(words) + 1))[:length]


def assert_at_most_linear(read: Callable[[str], object], make: Callable[[int], str], length: int):
    """A machine that pauses in the longer reading is asked again; what is worse never passes."""
    pairs = ([_seconds(read, make(size)) for size in (length, 2 * length)] for _ in range(3))
    assert any(long <= 2.5 * max(short, 0.02) for short, long in pairs)


def _seconds(read: Callable[..., object], text: str | bytes) -> float:
    """Of a few times the quickest, in time of the processor's own."""
    times = []
    for _ in range(3):
        said_by.cache_clear()
        start = process_time()
        read(text)
        times.append(process_time() - start)
    return min(times)


def understand(text: str) -> None:
    mail = read_pasted(text)
    guess_of(mail, None)
    company_of(mail, ["Haven"])
    position_of(mail)


@pytest.mark.thorough
@pytest.mark.parametrize("words", WORDS.values(), ids=list(WORDS))
def test_twice_the_words_are_understood_in_about_twice_the_time(words):
    assert_at_most_linear(understand, lambda length: filled(words, length), MOST_TEXT // 2)


def test_a_sentence_is_understood_once_however_often_it_is_read():
    sentences = [f"Unfortunately we chose another candidate for job {n}." for n in range(40)]
    text = " ".join([*sentences, "We would like to invite you to an interview on Monday."])
    said_by.cache_clear()
    start = process_time()
    guess_kind(text)
    first = process_time()
    guess_two(text)
    assert process_time() - first < 0.5 * (first - start)


@pytest.mark.parametrize("lines", LINES.values(), ids=list(LINES))
def test_twice_the_lines_are_taken_in_in_about_twice_the_time(lines):
    assert_at_most_linear(read_pasted, lambda length: filled(lines, length), 200_000)


@pytest.mark.parametrize(("name", "value"), HEADERS.values(), ids=list(HEADERS))
def test_a_header_of_any_length_is_read_in_about_the_same_time(name, value):
    assert_at_most_linear(
        lambda text: read_mail(text.encode()),
        lambda length: f"{name}{filled(value, length)}\n\nHello",
        400_000,
    )


def test_the_beginning_of_a_long_mail_decides():
    before = filled("The canteen is open at noon. ", MOST_TEXT)
    assert guess_kind(NO + before).kind == MailKind.REFUSAL
    assert guess_kind(before + NO).kind == guess_kind(before).kind == MailKind.OTHER


@pytest.mark.django_db
def test_what_is_noted_of_many_appointments_costs_little_beside_reading_them(person):
    event = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART:20261201T{1:02}{2:02}00Z\r\nEND:VEVENT\r\n"
    events = "".join(event.format(number, number // 60, number % 60) for number in range(1000))
    calendar = f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n".encode()
    reading = _seconds(invitations_in, calendar)
    taking_in = _seconds(lambda content: propose(person, list(mails_in(content, most=1))), calendar)

    (mail,) = ReceivedMail.objects.for_user(person)
    assert len(mail.other_appointments) < 100
    assert taking_in < 12 * reading


def test_words_without_a_full_stop_are_read_to_their_end():
    before = filled("the canteen is open at noon and ", 1500)
    assert guess_kind(f"{before} {NO}").kind == MailKind.REFUSAL
