"""Making a backup: one state of the rows, then the files that those rows name."""

import datetime
import os
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.db import connection

from accounts.models import User
from exchange.backup import postgresql, sqlite
from exchange.backup.archive import ROWS, BackupError, Manifest, Writer, verify
from exchange.backup.counting import applied_migrations, own_tables, rows_by_table
from exchange.backup.stored_files import add_file
from records.named_files import named_paths

DATABASES = {"sqlite": sqlite, "postgresql": postgresql}


def product_version() -> str:
    with (settings.BASE_DIR / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)["project"]["version"]


def back_up(target: Path) -> Manifest:
    """Write an archive of everything to `target`, which appears whole and verified or not at all.

    Raises `BackupError` in words, and `OSError` when the disk does not take it.
    """
    with TemporaryDirectory(prefix=".second-wind-backup-", dir=target.parent) as folder:
        rows, archive = Path(folder, ROWS), Path(folder, "archive")
        # Rows first: a file that comes later has no row here, while a row whose file were not yet
        # there would have none for ever.
        with DATABASES[connection.vendor].snapshot(rows):
            manifest, names = _manifest(), sorted(named_paths())
        archive.touch(mode=0o600)
        with archive.open("r+b") as file:
            _write(Writer(file), rows, names, manifest)
            file.flush()
            os.fsync(file.fileno())
            manifest = verify(file)
        archive.replace(target)
        _make_durable(target.parent)
    return manifest


def _manifest() -> Manifest:
    if not (migrations := applied_migrations()):
        raise BackupError("The database is empty: there is nothing to back up.")
    return Manifest(
        version=product_version(),
        made_at=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        database=connection.vendor,
        database_version=DATABASES[connection.vendor].version(),
        migrations=migrations,
        rows=rows_by_table(own_tables()),
        people=User.objects.count(),
        missing_files=[],
    )


def _write(archive: Writer, rows: Path, names: list[str], manifest: Manifest) -> None:
    with rows.open("rb") as content:
        archive.add(ROWS, content, rows.stat().st_size)
    for name in names:
        if not add_file(archive, name):
            manifest.missing_files.append(name)
    if names and len(manifest.missing_files) == len(names):
        raise BackupError(
            f"The storage has none of the {len(names)} files that the rows name. "
            "Look at STORAGE and what belongs to it."
        )
    archive.finish(manifest)


def _make_durable(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
