from django.core.management.base import BaseCommand, CommandError

from documents.installation import adopt_storage, missing_files
from records.storage import StorageUnreachable, place


class Command(BaseCommand):
    help = "Say that this database and the files now in the storage belong together."

    def add_arguments(self, parser):
        parser.add_argument(
            "--force", action="store_true", help="also when files that rows name are not there"
        )

    def handle(self, *args, **options):
        try:
            missing, named = missing_files()
            if missing and not options["force"]:
                raise CommandError(
                    f"{missing} of the {named} files that this database names are not in "
                    f"{place()}, so nothing was changed. Run this on the host that has them, or "
                    "bring them here first. If they are gone for good, add --force."
                )
            adopt_storage()
        except StorageUnreachable as error:
            raise CommandError(f"{place()} cannot be used ({error}).") from error
        self.stdout.write(f"This database and {place()} belong together from now on.")
