import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from exchange.backup.archive import BackupError, Manifest
from exchange.backup.restoring import examine, people_here, restore


class Command(BaseCommand):
    help = "Put the rows and files of a backup back. Stop the server and the clock first."

    def add_arguments(self, parser):
        parser.add_argument("file", help="an archive of backup; - for standard input")
        parser.add_argument(
            "--replace", action="store_true", help="replace everything that the database holds"
        )
        parser.add_argument("--yes", action="store_true", help="do not ask before replacing")

    def handle(self, *args, **options):
        try:
            with opened(options["file"]) as archive:
                manifest = examine(archive)
                self.make_sure(manifest, replace=options["replace"], is_sure=options["yes"])
                restore(archive, manifest)
        except BackupError as error:
            raise CommandError(str(error)) from error
        except (OSError, DatabaseError) as error:
            raise CommandError(f"The backup could not be restored: {error}.") from error
        self.stdout.write(f"Restored {manifest.summary}, as of {manifest.made_at}.")
        if manifest.missing_files:
            self.stderr.write(f"Missing when it was made: {', '.join(manifest.missing_files)}")

    def make_sure(self, manifest: Manifest, *, replace: bool, is_sure: bool) -> None:
        """Raises `BackupError` unless the database is empty or its owner wants it replaced."""
        people = people_here()
        if not people:
            return
        if not replace:
            raise BackupError(
                f"The database is not empty (accounts: {people}). "
                "With --replace everything in it is replaced by the backup."
            )
        if is_sure:
            return
        self.stdout.write(
            f"Everything in the database (accounts: {people}) is replaced by the backup of "
            f"{manifest.made_at}: {manifest.summary}."
        )
        try:
            answer = input("Type yes to go on: ")
        except EOFError:
            answer = ""
        if answer.strip().lower() != "yes":
            raise BackupError("Nothing was changed.")


@contextmanager
def opened(file: str) -> Iterator[IO[bytes]]:
    if file != "-":
        with Path(file).open("rb") as archive:
            yield archive
        return
    with tempfile.TemporaryFile() as archive:
        shutil.copyfileobj(sys.stdin.buffer, archive)
        yield archive
