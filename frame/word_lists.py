"""Words that people and pages write, in lists that anybody can add to."""

from functools import cache
from pathlib import Path


@cache
def word_lists(path: Path) -> dict[str, list[str]]:
    """The lists of a file, by the names in brackets, in its order."""
    lists: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            words = lists.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("# "):
            words += [word.strip() for word in line.split(",")]
    return lists
