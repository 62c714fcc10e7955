from django.core.management.base import BaseCommand, CommandError

from documents.installation import adopt_storage
from records.storage import StorageUnreachable, place


class Command(BaseCommand):
    help = "Say that this database and the files now in the storage belong together."

    def handle(self, *args, **options):
        try:
            adopt_storage()
        except StorageUnreachable as error:
            raise CommandError(f"{place()} cannot be used ({error}).") from error
        self.stdout.write(f"This database and {place()} belong together from now on.")
