"""Everything of one person in a ZIP, and back: docs/archive.md says what is in it."""

FORMAT = "second-wind-archive"
VERSION = 1
HEAD = "archive.json"
MISSING = "not-included.txt"


def rows_path(noun: str) -> str:
    """Where the rows of a noun are, a line of JSON for each."""
    return f"records/{noun}.jsonl"
