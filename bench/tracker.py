"""How long the tracker's pages take with a full database, beside a bare Django page."""

from functools import partial
from itertools import cycle

from bench.figures import HEAD, get, p50, queries, row, timed
from bench.pages import every_page, measured, table
from bench.rows import APPLICATIONS, OTHERS, fill

RUNS = 60


def main() -> None:
    from django.core.management import call_command
    from django.test import Client, override_settings

    person, shown, moved = fill()
    call_command("update_search_index")
    client = Client()
    client.force_login(person)
    print("\n## The tracker\n")
    print(
        f"{APPLICATIONS:,} applications of one person and {OTHERS} other persons in the same "
        "SQLite database; beside them a bare Django page that renders 50 rows for the same "
        "signed-in person. Pages ≤ 3 times the bare one, a move ≤ 2 times, 8 queries at most; "
        "Today, which gathers from every room, needs more.\n"
    )
    print(HEAD)
    with override_settings(ROOT_URLCONF="bench.bare"):
        bare = {"a bare page of 50 rows": partial(get, client, "/bare/")}
        show(bare | {name: partial(get, client, at) for name, at in pages(shown).items()})
        print("\n## Every page\n")
        print(
            "Time of the processor for each page of the product, with the same database, in turns "
            "with the bare page; the heaviest first.\n"
        )
        every = dict(every_page(client, person, {"application_id": shown.pk}))
        print("\n".join(table(*measured(client, every, "/bare/"))))
        print()
        print(HEAD)
        # By themselves: a search after a move reads again what was moved.
        show(bare | {"a move to another stage": mover(client, moved)})


def show(jobs: dict) -> None:
    """A line for each job; the first is the yardstick.

    They run in turns, so that what else the machine does falls on all of them.
    """
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for name in [*jobs, *RUNS * list(jobs)]:
        taken[name] += timed(lambda job: job(), [jobs[name]])
    bare = p50(next(iter(taken.values())))
    for name, times in taken.items():
        ratio = f"{p50(times) / bare:.1f} times bare"
        print(row(name, times[1:], f"{ratio}, {queries(jobs[name])} queries"))


def pages(application) -> dict[str, str]:
    return {
        "today": "/today/",
        "board": "/applications/",
        "table": "/applications/table/",
        "table of those gone quiet": "/applications/table/?quiet=only&column=quiet",
        "an application's page": application.get_absolute_url(),
        "search for a position": "/search/?q=night+welder",
        "search with a typing mistake": "/search/?q=Okafro",
    }


def mover(client, application):
    stages = cycle(["applied", "screening"])

    def move():
        answer = client.post(f"/applications/{application.pk}/move/", {"stage": next(stages)})
        assert answer.status_code == 302, answer.status_code

    return move
