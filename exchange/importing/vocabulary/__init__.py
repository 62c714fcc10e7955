"""The words of headings and statuses, in all languages at once: lists that anybody can add to."""

from functools import cache
from pathlib import Path


@cache
def words_of(name: str) -> dict[str, list[str]]:
    """The lists of a file, by the names in brackets, in its order."""
    lists: dict[str, list[str]] = {}
    text = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            words = lists.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("# "):
            words += [word.strip() for word in line.split(",")]
    return lists
