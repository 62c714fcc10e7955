from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from documents.installation import StorageMismatch, check_storage, try_storage
from records.storage import StorageRefused, StorageUnreachable, place


class Command(BaseCommand):
    help = "Check that the files can be used and belong to this database; part of prepare."

    def handle(self, *args, **options):
        try:
            try_storage()
            check_storage()
        except StorageMismatch as error:
            self.refuse(str(error))
        except StorageRefused as error:
            self.refuse(f"{place()} cannot be used ({error}). Set the storage right in .env.")
        except StorageUnreachable as error:
            # Passing, as far as anybody can tell: what needs no file goes on meanwhile.
            self.stderr.write(
                f"Files cannot be reached right now: {place()} does not answer ({error}). "
                "Pages that need no file work; those that do will say so."
            )

    def refuse(self, reason: str) -> None:
        """Stop the start of a server; a laptop is told and goes on, and removes no file."""
        if settings.PRODUCTION:
            raise CommandError(f"Second Wind cannot start: {reason}")
        self.stderr.write(f"About your files: {reason}")
