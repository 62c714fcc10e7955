"""What of an archive cannot be read: in which file, in which lines, and why."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext

from records.reading import Unreadable

MOST_LINES = 10_000  # that cannot be read: more of them are no archive
SHOWN_RANGES = 20


@dataclass(frozen=True)
class Fault:
    """`lines` as "3, 7–9"; empty where the whole file is meant."""

    path: str
    lines: str
    reason: str
    count: int


class Faults:
    """Faults in the order in which they were found, those of a file for the same reason as one."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._unreadable = 0

    def __iter__(self) -> Iterator[Fault]:
        for (path, reason), lines in self._lines.items():
            yield Fault(path, _ranges(lines), reason, len(lines))

    def __len__(self) -> int:
        return len(self._lines)

    def add_file(self, path: str, reason: object) -> None:
        """A whole file, or the rest of it."""
        self._lines[path, str(reason)] = []

    def add_line(self, path: str, line: int, reason: object) -> None:
        """A line that is lost. Raises `Unreadable` where there are too many."""
        self._lines[path, str(reason)].append(line)
        self._unreadable += 1
        if self._unreadable > MOST_LINES:
            raise Unreadable(gettext("Too much of this archive cannot be read."))

    def add_field(self, path: str, line: int, name: str) -> None:
        """A field of a line that nobody knows here; the rest of the line is read."""
        words = gettext("“%(field)s” is not known here and left out.") % {"field": name[:60]}
        self._lines[path, words].append(line)


def _ranges(lines: Sequence[int]) -> str:
    ranges: list[list[int]] = []
    for line in lines:
        if ranges and line == ranges[-1][-1] + 1:
            ranges[-1][1:] = [line]
        else:
            ranges.append([line])
    texts = ["–".join(map(str, ends)) for ends in ranges[:SHOWN_RANGES]]
    return ", ".join([*texts, "…"] if len(ranges) > SHOWN_RANGES else texts)
