from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Bring the database up to date, and check that the files belong to it."

    def handle(self, *args, **options):
        call_command("migrate", interactive=False, verbosity=0)
        # The cache that the rate limits count in.
        call_command("createcachetable", verbosity=0)
        call_command("check_files", stderr=self.stderr)
