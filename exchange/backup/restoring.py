"""Restoring a backup: verified whole, then the files, then all rows at once.

Files come first because they only add to what is there: until the rows are replaced, which happens
in one step, the installation is as it was.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from accounts.models import User
from documents.installation import adopt_storage
from exchange.backup.archive import FILES, ROWS, BackupError, Manifest, contents, verify
from exchange.backup.making import DATABASES
from exchange.backup.stored_files import put_back


def examine(archive: IO[bytes]) -> Manifest:
    """The manifest of an archive that can be restored here.

    Raises `BackupError` when it is damaged, newer than this version, or of the other database.
    """
    manifest = verify(archive)
    if manifest.database != connection.vendor:
        raise BackupError(
            f"The archive holds rows of {manifest.database}, and DATABASE_URL names a database of "
            f"{connection.vendor}. Rows go back only into the kind of database they came from."
        )
    if unknown := _unknown_migrations(manifest):
        raise BackupError(
            f"The archive was made by a newer version ({manifest.version}), which has changed the "
            f"tables since ({unknown[0]}). Update Second Wind first, then restore."
        )
    return manifest


def people_here() -> int:
    """How many people the database has now.

    Raises `BackupError` when it has tables and they are not ours.
    """
    tables = connection.introspection.table_names()
    if not tables:
        return 0
    if User._meta.db_table not in tables:
        raise BackupError(
            "The database of DATABASE_URL has tables of something else; they stay as they are."
        )
    return User.objects.count()


def restore(archive: IO[bytes], manifest: Manifest) -> None:
    """Put the files of an examined archive back, and its rows in place of all that are here."""
    database = DATABASES[connection.vendor]
    with TemporaryDirectory(prefix="second-wind-restore-") as folder:
        parts = contents(archive)
        _, content = next(parts)
        rows = Path(folder, ROWS)
        with rows.open("wb") as file:
            shutil.copyfileobj(content, file)
        ready = database.make_ready(rows, manifest)
        for name, content in parts:
            put_back(name.removeprefix(FILES), content)
        database.put_in_place(ready)
    # The rows brought the identity of where they came from, which may have another storage.
    adopt_storage()
    call_command("prepare")


def _unknown_migrations(manifest: Manifest) -> list[str]:
    """Names of the archive's migrations that this code does not have."""
    loader = MigrationLoader(connection=None)
    known = set(loader.disk_migrations)
    for migration in loader.disk_migrations.values():
        known.update(migration.replaces)
    apps = {app for app, _ in known}
    return [
        f"{app} {name}"
        for app, names in manifest.migrations.items()
        for name in names
        # An app that is not here any more left its names behind.
        if app in apps and (app, name) not in known
    ]
