"""Takes archives into the database of the environment, each into an account, and out again.

    python tests/exchange/pass_on.py FOLDER

Each FOLDER/<name>.zip comes out as FOLDER/<name>.again.
"""

import sys
from pathlib import Path

import django

django.setup()

from exchange.archive.reading import Restoring  # noqa: E402
from exchange.archive.streaming import zipped  # noqa: E402
from exchange.archive.writing import archive_of  # noqa: E402
from tests.conftest import make_person  # noqa: E402


def pass_on(path: Path) -> None:
    user = make_person(f"{path.stem}@example.org", "Dana Ruiz")
    user.letterhead.delete()
    with path.open("rb") as file:
        restoring = Restoring(user, file)
        assert not restoring.report.notes, restoring.report.notes
        restoring.write()
    path.with_suffix(".again").write_bytes(b"".join(zipped(archive_of(user))))


if __name__ == "__main__":
    for archive in sorted(Path(sys.argv[1]).glob("*.zip")):
        pass_on(archive)
