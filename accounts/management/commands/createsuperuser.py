import argparse

from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Not a thing here: there are no administrators. Use make_person."

    def add_arguments(self, parser):
        # What Django's own command takes, so that it is answered and not misread.
        for name in ("--email", "--username", "--database"):
            parser.add_argument(name, help=argparse.SUPPRESS)
        for name in ("--noinput", "--no-input"):
            parser.add_argument(name, action="store_true", help=argparse.SUPPRESS)

    def handle(self, *args, **options):
        raise CommandError(
            "There are no administrators here, only people: use manage.py make_person EMAIL."
        )
