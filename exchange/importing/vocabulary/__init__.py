"""The words of headings and statuses, in all languages at once."""

from pathlib import Path

from frame.word_lists import word_lists


def words_of(name: str) -> dict[str, list[str]]:
    """The lists of the file of that name, by the names in brackets."""
    return word_lists(Path(__file__).with_name(f"{name}.txt"))
