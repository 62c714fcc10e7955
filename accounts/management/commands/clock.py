import logging
import os
import time

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection

logger = logging.getLogger(__name__)

FIRST_AFTER, EVERY = 60, 3600  # seconds; a start has enough to do
LOOK_EVERY = 2  # seconds, whether the server that started it is still there


class Command(BaseCommand):
    help = "Run what is due every hour, for ever; with --once, now and only once."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true")
        parser.add_argument(
            "--beside", type=int, metavar="PID", help="End with this process, which started it."
        )

    def handle(self, *args, once=False, beside=None, **options):
        if once:
            self.run_all()
            return
        due_at = time.monotonic() + FIRST_AFTER
        while beside in (None, os.getppid()):
            if time.monotonic() >= due_at:
                # Not from when it was due: one that stood still for days would run for each hour.
                due_at = time.monotonic() + EVERY
                self.run_all()
                connection.close()
            time.sleep(LOOK_EVERY)

    def run_all(self) -> None:
        for command in settings.HOURLY_COMMANDS:
            self.run(command)

    def run(self, command: str) -> None:
        """Run it; one that fails is logged and keeps nothing else from running."""
        try:
            call_command(command)
        except Exception:
            logger.exception("%s failed", command)
            # The next one makes its own, if this one broke.
            if not connection.is_usable():
                connection.close()
        else:
            self.stdout.write(f"{command}: done")
            # A log is no terminal: without this the line waits for days with others like it.
            self.stdout.flush()
