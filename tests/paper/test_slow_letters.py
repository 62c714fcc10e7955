"""On request: `pytest -m slow tests/paper/test_slow_letters.py -s` prints docs/robustness.md.

What every hostile text costs the engine, and what another person feels while one of them is asked
for by ten at once.
"""

import contextlib
import http.client
import json
import threading
import time
from collections.abc import Callable
from functools import partial
from urllib.parse import urlencode

import pytest

from paper.typesetting import TypesettingFailed, bounded_page
from tests.paper.engine_time import engine_seconds, unbounded_page
from tests.paper.hostile import HOSTILE, hostile_letter
from tests.paper.samples import printed_letter
from tests.server import Server

pytestmark = [pytest.mark.slow, pytest.mark.no_database]

LONG = 11_600  # characters
LONGEST_WAIT = 0.5  # seconds that another person waits for a page, where nothing else is running
AT_REST = 0.1  # seconds that the slowest page takes there without any load
UNDER_LOAD = 8  # seconds that a load lasts


def test_what_each_hostile_text_costs_the_engine():
    print("\n\n| text | unbounded | bounded | every field of it |\n|---|--:|--:|--:|")
    too_slow = {}
    for kind, text in HOSTILE.items():
        letter, all_over = printed_letter(body=text(LONG)), hostile_letter(text)
        try:
            data = bounded_page(letter)
            bounded_page(all_over)
        except TypesettingFailed:
            continue
        bounded = [engine_seconds(printed) for printed in (letter, all_over)]
        unbounded = "the same"
        if data != unbounded_page(letter):
            unbounded = _seconds(engine_seconds(letter, as_it_is=True))
        print(f"| {kind} | {unbounded} | {' | '.join(map(_seconds, bounded))} |", flush=True)
        if not all(taken is not None and taken < 2.5 for taken in bounded):
            too_slow[kind] = bounded
    assert too_slow == {}


def _seconds(taken: float | None) -> str:
    return "given up" if taken is None else f"{taken:.2f} s"


SEED = """
import json
import django; django.setup()
from django.test import Client
from letters.beginning import come_second
from tests.conftest import make_person
from tests.searches import DAY, make_near_miss
people = []
for name in ("dana", "sam"):
    person = make_person(f"{name}@example.org", name)
    letter = come_second(make_near_miss(person), on=DAY)
    client = Client(); client.force_login(person)
    cookie = f"sessionid={client.cookies['sessionid'].value}; csrftoken={'a' * 32}"
    people.append([f"/letters/{letter.pk}/", cookie, letter.words()])
print(json.dumps(people))
"""


class Visitor:
    """A person with a letter, at the server; asks from as many threads as you like."""

    def __init__(self, port: int, letter: str, cookie: str, words: dict):
        self.port, self.letter, self.cookie = port, letter, cookie
        self.words, self.revision = words, 1

    def ask(self, method: str, address: str, **form: str) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
        with contextlib.closing(connection):
            connection.request(method, address, urlencode(form), headers)
            answer = connection.getresponse()
            return answer.status, answer.read()

    def look_at(self, address: str) -> int:
        return self.ask("GET", address)[0]

    def save(self, body: str) -> int:
        form = self.words | {"body": body, "revision": self.revision}
        token = {"csrfmiddlewaretoken": "a" * 32}
        status, answer = self.ask("POST", f"{self.letter}save/", **form, **token)
        if status in (200, 409):
            self.revision = json.loads(answer)["revision"]
        return status


@pytest.fixture(scope="module")
def visitors(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("served"), DEBUG="true", WEB_PROCESSES="2")
    people = json.loads(server.run("-c", SEED))
    server.start()
    yield [Visitor(server.port, *person) for person in people]
    server.kill()


def waits_of(visitor: Visitor, seconds: float) -> dict[str, list[float]]:
    """How long each page of an ordinary visit took, again and again for `seconds`."""
    pages = {"health": "/health", "Today": "/today/", "board": "/search/"}
    pages["editor"] = visitor.letter
    waits: dict[str, list[float]] = {name: [] for name in [*pages, "save"]}
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for name, address in pages.items():
            waits[name].append(timed(partial(visitor.look_at, address)))
        words = f"Thank you for the talk. {time.monotonic()}"
        waits["save"].append(timed(partial(visitor.save, words)))
    return waits


def timed(asked: Callable[[], int]) -> float:
    started = time.monotonic()
    assert asked() == 200
    return time.monotonic() - started


@contextlib.contextmanager
def load_of(visitor: Visitor, body: str):
    """Ten ask for the PDF at once, and again when all have their answer; one saves other words
    every 0.4 s, as the editor does, and asks for the picture.
    """
    over, answers = threading.Event(), []
    together = threading.Barrier(10)

    def ask_for_pdf() -> None:
        with contextlib.suppress(threading.BrokenBarrierError):
            while not over.is_set():
                together.wait()
                answers.append(visitor.look_at(f"{visitor.letter}pdf/"))

    def write() -> None:
        number = 0
        while not over.wait(0.4):
            number += 1
            answers.append(visitor.save(f"{number} {body}"))
            answers.append(visitor.look_at(f"{visitor.letter}page/1.svg"))

    crowd = [threading.Thread(target=job) for job in [ask_for_pdf] * 10 + [write]]
    for thread in crowd:
        thread.start()
    try:
        yield answers
    finally:
        over.set()
        together.abort()
        for thread in crowd:
            thread.join()


LOADS = [
    "one mark on one letter",
    "marks broken by word joiners",
    "marks on spaces",
    "thirty marks on every letter",
    "Japanese",
    "Arabic with vowels",
    "double braces",
    "stars and lines",
]


def test_another_person_hardly_notices(visitors):
    attacker, other = visitors
    waits_of(other, 2)  # warm
    idle = waits_of(other, UNDER_LOAD)
    print("\n\n| load | " + " | ".join(idle) + " |\n|---|" + "--:|" * len(idle))
    print(_row("none", idle))
    # What else the machine does makes both slower.
    limit = LONGEST_WAIT * max(1, longest(idle) / AT_REST)
    too_slow = {}
    for kind in LOADS:
        assert attacker.save(HOSTILE[kind](LONG)) == 200
        with load_of(attacker, HOSTILE[kind](LONG)) as answers:
            loaded = waits_of(other, UNDER_LOAD)
        assert set(answers) <= {200, 409, 422, 503}
        print(_row(kind, loaded), flush=True)
        if longest(loaded) >= limit:
            too_slow[kind] = longest(loaded)
    assert too_slow == {}


def longest(waits: dict[str, list[float]]) -> float:
    return max(max(times) for times in waits.values())


def _row(name: str, waits: dict[str, list[float]]) -> str:
    """The median and the longest of each, in milliseconds."""
    middle = {name: sorted(times)[len(times) // 2] for name, times in waits.items()}
    cells = (f"{middle[name] * 1000:.0f} / {max(waits[name]) * 1000:.0f}" for name in waits)
    return f"| {name} | {' | '.join(cells)} |"
