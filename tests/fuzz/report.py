"""What a run found: failures, each once with how often, and figures."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fuzz.requests import NO_VIEW, Request


@dataclass(frozen=True)
class Failure:
    """`reason` tells what went wrong and where; `number` is the place of the request in the run."""

    reason: str
    number: int
    request: Request


@dataclass
class Report:
    seed: int
    database: str
    tell: Callable[[str], None]
    failures: list[Failure] = field(default_factory=list)
    statuses: Counter = field(default_factory=Counter)
    views: Counter = field(default_factory=Counter)
    slowest: list[tuple[float, Request]] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def count(self) -> int:
        return self.statuses.total()

    def note(self, request: Request, status: int, seconds: float) -> None:
        self.statuses[status] += 1
        self.views[request.view] += 1
        self.seconds += seconds
        self.slowest.append((seconds, request))
        if len(self.slowest) > 200:
            self.slowest = self._slowest()

    def _slowest(self) -> list[tuple[float, Request]]:
        return sorted(self.slowest, key=lambda timed: -timed[0])[:5]

    def fail(self, reason: str, request: Request) -> None:
        if all(failure.reason != reason for failure in self.failures):
            self.tell(f"{reason}: seed {self.seed}, request {self.count}: {request}")
        self.failures.append(Failure(reason, self.count, request))

    def lines(self) -> list[str]:
        """One line for each different failure, with its first request."""
        often = Counter(failure.reason for failure in self.failures)
        first: dict[str, Failure] = {}
        for failure in self.failures:
            first.setdefault(failure.reason, failure)
        return [
            f"{reason} ({often[reason]} times): seed {self.seed}, request {failure.number}: "
            f"{failure.request}"
            for reason, failure in first.items()
        ]

    def __str__(self) -> str:
        rate = self.count / self.seconds if self.seconds else 0
        table = [f"| {self.database}, seed {self.seed} | |", "|---|---|"]
        table.append(f"| requests | {self.count:,} |")
        table.append(f"| addresses reached | {len(set(self.views) - {NO_VIEW})} |")
        table += [f"| answered {key} | {self.statuses[key]:,} |" for key in sorted(self.statuses)]
        table.append(f"| requests per second | {rate:.0f} |")
        for seconds, request in self._slowest():
            table.append(f"| slowest: {request.method} {request.view} | {seconds:.2f} s |")
        table.append(f"| different failures | {len(self.lines())} |")
        return "\n".join([*table, "", *self.lines()])
