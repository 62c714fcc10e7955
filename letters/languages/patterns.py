"""How the patterns of a language are put together."""

from pathlib import Path


def any_of(*groups: str) -> str:
    """A pattern that finds what one of `groups` finds; each says one thing in several ways."""
    return "|".join(groups)


def alternatives_in(folder: Path) -> dict[str, str]:
    """The patterns that the text files of `folder` hold, by their names.

    Each line is an alternative; one that begins with # is a comment. They are sorted by their
    words, or stand in groups under a comment, so that one is found. A space at the end is written
    [ ].
    """
    return {file.stem: any_of(*alternatives(file)) for file in folder.glob("*.txt")}


def alternatives(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
