import logging
import time

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection

logger = logging.getLogger(__name__)

# What runs on the clock. Each command may run at any time and any number of times.
HOURLY = ["clearsessions", "forget_sent_forms", "remove_orphan_files", "update_search_index"]


class Command(BaseCommand):
    help = "Run what is due every hour, for ever; with --once, now and only once."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true")

    def handle(self, *args, **options):
        while True:
            for command in HOURLY:
                self.run(command)
            if options["once"]:
                return
            connection.close()
            time.sleep(3600)

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
