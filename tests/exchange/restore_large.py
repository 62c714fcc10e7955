"""Makes an archive with 200 MB of files, or restores it and prints by how many MB memory grew.

python tests/exchange/restore_large.py make|restore ARCHIVE
"""

import resource
import sys
import zipfile
from pathlib import Path

import django

django.setup()

from documents.models import Document  # noqa: E402
from exchange.archive.reading import Restoring  # noqa: E402
from exchange.archive.streaming import zipped  # noqa: E402
from exchange.archive.writing import archive_of  # noqa: E402
from tests.conftest import make_person  # noqa: E402
from tests.documents.files import PDF, keep_cv  # noqa: E402

FILES, MEGABYTES = 25, 8


def peak() -> int:
    """In MB, the most that was in memory so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def make_large(path: Path) -> None:
    """The archive of a person with one file, in which there are as many as FILES in its place."""
    person = make_person("large@example.org", "Dana Ruiz")
    keep_cv(person)
    path.write_bytes(b"".join(zipped(archive_of(person))))
    small = zipfile.ZipFile(path)
    line = small.read("records/document.jsonl").decode().strip()
    name = next(name for name in small.namelist() if name.startswith("files/"))
    key = name.split("/")[1]
    with zipfile.ZipFile(path.with_suffix(".large"), "w") as large:
        large.writestr("archive.json", small.read("archive.json"))
        rows = [
            line.replace(f'"key": {key}', f'"key": {n}').replace(f"files/{key}/", f"files/{n}/")
            for n in range(1, FILES + 1)
        ]
        large.writestr("records/document.jsonl", "\n".join(rows))
        for n in range(1, FILES + 1):
            content = PDF + str(n).encode() + bytes(MEGABYTES * 1_000_000)
            large.writestr(name.replace(f"files/{key}/", f"files/{n}/"), content)


def restore_large(path: Path) -> None:
    empty = make_person("empty@example.org", "Dana Ruiz")
    before = peak()
    with path.with_suffix(".large").open("rb") as file:
        restoring = Restoring(empty, file)
        assert not restoring.report.notes, restoring.report.notes
        restoring.write()
    assert Document.objects.for_user(empty).count() == FILES
    print(peak() - before)


if __name__ == "__main__":
    {"make": make_large, "restore": restore_large}[sys.argv[1]](Path(sys.argv[2]))
