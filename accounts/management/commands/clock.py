import time

from django.core.management import call_command
from django.core.management.base import BaseCommand

# What runs on the clock. Each command may run at any time and any number of times.
HOURLY = ["clearsessions"]


class Command(BaseCommand):
    help = "Run what is due every hour, for ever; with --once, now and only once."

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true")

    def handle(self, *args, **options):
        while True:
            for command in HOURLY:
                call_command(command)
                self.stdout.write(f"{command}: done")
            if options["once"]:
                return
            time.sleep(3600)
