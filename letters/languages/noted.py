"""What somebody noted in a hurry, made one line of words."""

import re

PICTURES = r"[\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]"
_PICTURES = re.compile(rf"\s*(?:{PICTURES}|(?<!\S)[:;]-?[)D(P](?!\w))+")
_LIST_MARK = re.compile(r"^\s*(?:[-–—*•·]|\d+[.)])\s+")
# Between single words, and not where a clause or a name goes on: Q & A, and/or.
_BETWEEN_THINGS = re.compile(r"\s+[/|+•·]\s+")
_AN_END = re.compile(r"[.!?…:;,]$")


def in_a_line(typed: str) -> str:
    """The words of a note in one line: the marks of a list are commas, pictures and the marks at
    its end are left out."""
    lines = [_LIST_MARK.sub("", _PICTURES.sub("", line)).strip() for line in typed.splitlines()]
    lines = [line for line in lines if line]
    joined = "".join(
        line if place == 0 else f"{_joint(before, typed)}{line}"
        for place, (before, line) in enumerate(zip(["", *lines], lines, strict=False))
    )
    return _BETWEEN_THINGS.sub(", ", " ".join(joined.split())).rstrip(".!…,;:-–— ")


def _joint(before: str, typed: str) -> str:
    """What joins a line to the one before: lines that were a list are one of commas."""
    return ", " if _LIST_MARK.match(typed) and not _AN_END.search(before) else " "
