"""How the figures of `make bench` are taken and written down."""

import time
from collections.abc import Callable, Iterable
from typing import Any


def timed(job: Callable[[Any], Any], things: Iterable[Any]) -> list[float]:
    """The milliseconds `job` took with each of `things`."""
    taken = []
    for thing in things:
        start = time.perf_counter()
        job(thing)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def percentile(taken: list[float], share: float) -> float:
    """The time that `share` of the jobs did not exceed; nearest rank."""
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def p50(taken: list[float]) -> float:
    return percentile(taken, 0.5)


def row(name: str, taken: list[float], note: str = "") -> str:
    """One line of a table: name, how many, p50, p99, note."""
    return f"| {name} | {len(taken)} | {p50(taken):.1f} | {percentile(taken, 0.99):.1f} | {note} |"


HEAD = "| what | runs | p50 ms | p99 ms | |\n|---|---|---|---|---|"


def get(client, address: str):
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer


def queries(job) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as queries_made:
        job()
    # A savepoint is no question.
    return sum("SAVEPOINT" not in query["sql"] for query in queries_made.captured_queries)
