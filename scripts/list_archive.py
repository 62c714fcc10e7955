"""Write the kinds and fields of the archive into docs/archive.md, as the models have them."""

import re
from pathlib import Path

import django

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "archive.md"
PLACE = re.compile(r"(## The kinds\n\n).*?(\n\nLeft out:)", re.DOTALL)


def table() -> str:
    """A row for each kind: its name, what it is, and its fields."""
    from records.nouns import all_nouns

    lines = ["| Kind | Fields |", "|---|---|"]
    for noun in all_nouns():
        names = [column.name for column in [*noun.fields, *noun.lists]]
        lines.append(f"| `{noun.name}` | {', '.join(f'`{name}`' for name in names)} |")
    return "\n".join(lines)


def with_table(text: str) -> str:
    return PLACE.sub(lambda found: f"{found[1]}{table()}{found[2]}", text)


if __name__ == "__main__":
    django.setup()
    DOCUMENT.write_text(with_table(DOCUMENT.read_text()))
