import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, OperationalError, connection

from accounts.ownership import fill_missing_owners

# Any number that nothing else locks in this database.
LOCK = 8_025_2026


class Command(BaseCommand):
    help = "Bring the database up to date, and check that the files belong to it."
    # Some ask the database, which another start may have locked: they wait for our turn, too.
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument(
            "--wait", type=float, default=300, help="seconds for another start to be done with it"
        )

    def handle(self, *args, **options):
        try:
            connection.ensure_connection()
        except DatabaseError as error:
            raise _refusal(error) from error
        try:
            with _alone(options["wait"]):
                self.check()
                _keep_a_journal()
                call_command("migrate", interactive=False, verbosity=0)
                fill_missing_owners()
                # The cache that the rate limits count in.
                call_command("createcachetable", verbosity=0)
                call_command("check_files", stderr=self.stderr)
        except OperationalError as error:
            raise _refusal(error) from error


def _refusal(error: DatabaseError) -> CommandError:
    words = " ".join(str(error).split())
    return CommandError(f"The database cannot be brought up to date: {words}")


def _keep_a_journal() -> None:
    """Let readers and a writer of a SQLite file go on side by side; that stays with the file."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode=WAL")


@contextlib.contextmanager
def _alone(seconds: float) -> Iterator[None]:
    """Let one start at a time through to this database, from whatever machine; waits for its turn.

    The lock goes with the process that has it, however that ends.
    """
    lock = _on_postgresql if connection.vendor == "postgresql" else _beside_the_file
    with lock() as take:
        ends = time.monotonic() + seconds
        while not take():
            if time.monotonic() > ends:
                raise CommandError(
                    f"Another start has been bringing the database up to date for {seconds:g} "
                    "seconds. Start again when it is done."
                )
            time.sleep(0.2)
        yield


@contextlib.contextmanager
def _on_postgresql():
    with connection.cursor() as cursor:
        # Filling a column of many rows may take its time. A change of a table that waits for others
        # holds up everybody behind it, so lock_timeout stands; the next start tries again.
        cursor.execute("SET statement_timeout = 0")

        def take() -> bool:
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
            return cursor.fetchone()[0]

        yield take
        cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


@contextlib.contextmanager
def _beside_the_file():
    folder = os.open(Path(connection.settings_dict["NAME"]).absolute().parent, os.O_RDONLY)

    def take() -> bool:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    try:
        yield take
    finally:
        os.close(folder)
