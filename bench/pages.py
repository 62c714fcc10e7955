"""Every page of the URLconf with a full database, beside a bare Django page."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from bench.figures import get, p50, queries

ROUNDS = 7
# What a page is asked for in more than one way.
QUERIES = {
    "applications:board": ["q=night+welder", "stage=applied", "company=oka"],
    "applications:table": [
        "q=night+welder",
        "stage=applied",
        "place=leeds",
        "company=oka",
        "ended=1",
        *(f"sort={column}" for column in ("position", "company", "stage", "applied_on", "place")),
        "sort=-company",
        "sort=-applied_on",
        "sort=-last_entry",
        "sort=due",
    ],
    "applications:people": ["q=ana", "page=20"],
    "applications:companies": ["q=oka", "page=20"],
    "exchange:calendar": ["from=2025-12-01"],
    "exchange:month": ["month=2025-12"],
    "search:search": ["q=night+welder", "q=Okafro", "q=lark", "q=a", "q=C%2B%2B"],
}


@dataclass
class Measured:
    """Seconds by the clock that was asked: of the processor, or on the wall."""

    address: str
    taken: list[float]
    queries: int
    size: int

    def times(self, bare: "Measured") -> float:
        return p50(self.taken) / p50(bare.taken)


def measured(
    client, addresses: dict[str, str], bare: str, clock: Callable[[], float] = time.thread_time
) -> tuple[Measured, list[Measured]]:
    """The bare page and the others, asked in turns."""
    pages = [
        Measured(name, [], queries(partial(get, client, at)), len(get(client, at).content))
        for name, at in {"bare": bare, **addresses}.items()
    ]
    at = [bare, *addresses.values()]
    for _ in range(ROUNDS):
        for page, address in zip(pages, at, strict=True):
            start = clock()
            get(client, address)
            page.taken.append(clock() - start)
    return pages[0], pages[1:]


def every_page(client, person, rows: dict[str, int]) -> Iterator[tuple[str, str]]:
    """The name and the address of every page; `rows` are keys that are not to be those in the
    middle."""
    from django.urls import reverse

    from tests.addresses import every_address, model_of, plain_keys

    for address in every_address():
        if not address.is_ours:
            continue
        keys = plain_keys(address)
        for key in address.rows:
            keys[key] = rows.get(key) or _middle(model_of(key), person)
        at = reverse(address.name, kwargs=keys)
        answer = client.get(at)
        is_page = answer.get("Content-Type", "").startswith("text/html")
        if answer.status_code == 200 and is_page and not answer.streaming:
            yield address.name, at
            for query in QUERIES.get(address.name, []):
                yield f"{address.name}?{query}", f"{at}?{query}"


def _middle(model, person) -> int:
    keys = list(model.objects.for_user(person).order_by("pk").values_list("pk", flat=True))
    return keys[len(keys) // 2] if keys else 0


def table(bare: Measured, pages: list[Measured]) -> Iterator[str]:
    """The heaviest first."""
    yield "| page | times bare | queries | KB |"
    yield "|---|---|---|---|"
    for page in [bare, *sorted(pages, key=lambda page: -page.times(bare))]:
        yield (
            f"| {page.address} | {page.times(bare):.1f} | {page.queries} | {page.size / 1000:.0f} |"
        )
