"""Archives of a person, and what became of them."""

import io
import json
import zipfile

from exchange.archive import rows_path
from exchange.archive.streaming import zipped
from exchange.archive.writing import archive_of
from records.nouns import all_nouns


def archive(user) -> io.BytesIO:
    return io.BytesIO(b"".join(zipped(archive_of(user))))


def rows_in(content: io.BytesIO) -> dict[str, list]:
    with zipfile.ZipFile(content) as packed:
        return {
            noun.name: [json.loads(line) for line in packed.read(rows_path(noun.name)).splitlines()]
            for noun in all_nouns()
        }


def changed(content: io.BytesIO, **members: bytes | None) -> io.BytesIO:
    """The archive with these files in place of its own, or without those that are None."""
    there = zipfile.ZipFile(content)
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w") as packed:
        for name in {*there.namelist(), *members}:
            text = members[name] if name in members else there.read(name)
            if text is not None:
                packed.writestr(name, text)
    return copy
