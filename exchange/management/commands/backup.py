import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from exchange.backup.archive import BackupError, Manifest
from exchange.backup.making import back_up


class Command(BaseCommand):
    help = "Write all rows and files into one archive, while the server goes on."

    def add_arguments(self, parser):
        parser.add_argument("file", help="such as second-wind.tar.gz; - for standard output")

    def handle(self, *args, **options):
        to_stdout = options["file"] == "-"
        try:
            manifest = self.write_out() if to_stdout else back_up(Path(options["file"]))
        except BackupError as error:
            raise CommandError(str(error)) from error
        except (OSError, DatabaseError) as error:
            raise CommandError(f"The backup could not be written: {error}.") from error
        out = self.stderr if to_stdout else self.stdout
        out.write(f"Backed up {manifest.summary}.")
        if manifest.missing_files:
            self.stderr.write(f"Not in the storage any more: {', '.join(manifest.missing_files)}")

    def write_out(self) -> Manifest:
        """Nothing is written before the archive is whole and verified."""
        with TemporaryDirectory() as folder:
            archive = Path(folder, "archive")
            manifest = back_up(archive)
            with archive.open("rb") as content:
                shutil.copyfileobj(content, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        return manifest
