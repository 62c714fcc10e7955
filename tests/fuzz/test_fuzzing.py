"""Odd requests at every address: none fails, none is slow, none shows another person's rows."""

import os
from random import Random

import pytest

from tests.addresses import every_address
from tests.fuzz import faulty_urls, fuzzer
from tests.fuzz.fuzzer import Fuzzer
from tests.fuzz.requests import Request, Requests

pytestmark = pytest.mark.django_db(transaction=True, reset_sequences=True)
SEED = int(os.environ.get("FUZZ_SEED", "1"))
REQUESTS = int(os.environ.get("FUZZ_REQUESTS", "20000"))
SECONDS = float(os.environ.get("FUZZ_SECONDS", "3600"))


@pytest.fixture(autouse=True)
def _no_limits_in_time(settings):
    """A limit per minute would answer another machine in another way to the same seed."""
    settings.ACCOUNT_RATE_LIMITS = False


@pytest.mark.thorough
def test_three_hundred_odd_requests_do_no_harm():
    report = Fuzzer(SEED).run(300)

    assert report.lines() == []
    assert report.count == 300
    assert min(report.statuses[status] for status in (200, 302, 404, 422)) > 5


@pytest.mark.slow
def test_many_thousand_odd_requests_do_no_harm(capsys):
    with capsys.disabled():
        report = Fuzzer(SEED, print).run(REQUESTS, at_most=SECONDS)
        print(f"\n{report}")

    assert report.lines() == []
    assert report.count == REQUESTS, "the time ran out"
    assert {address.name for address in every_address()} <= set(report.views)


@pytest.mark.thorough
def test_the_fuzzer_finds_each_kind_of_fault(settings, monkeypatch):
    settings.ROOT_URLCONF = faulty_urls.__name__
    monkeypatch.setattr(fuzzer, "TOO_SLOW", faulty_urls.SLOW)

    report = Fuzzer(SEED).run(100)

    reasons = {failure.reason.split(".py:")[0] for failure in report.failures}
    assert reasons >= {
        "500: ZeroDivisionError at tests/fuzz/faulty_urls",
        "500: IntegrityError at tests/fuzz/faulty_urls",
        "503 without a page of its own at is_away",
        f"over {faulty_urls.SLOW} s twice in a row at is_slow",
        "another person's row in the answer at shows",
        "another person's rows were changed",
    }
    assert all(f"seed {SEED}, request " in line for line in report.lines())


def test_a_seed_makes_the_same_requests_again():
    field = b'<input name="position" value="Buyer">'
    page = b'<form method="post" action="/applications/add/">' + field + b"</form>"

    def made(seed: int) -> list[Request]:
        requests = Requests(Random(seed), lambda key: ([1, 2], [3]))  # noqa: S311
        requests.learn("/applications/", page)
        return [requests.next() for _ in range(200)]

    assert made(7) == made(7) != made(8)
