from django.core.management.base import BaseCommand
from django.db import OperationalError, connection

from records.models import Leftover
from search.indexing import drop_deleted_words


class Command(BaseCommand):
    help = "On SQLite, rid the file of the bytes of what was deleted for good; else do nothing."

    def handle(self, *args, **options):
        found = list(Leftover.objects.values_list("pk", flat=True))
        if found and connection.vendor == "sqlite":
            try:
                self.tidy()
            except OperationalError:
                return  # somebody else is at work in the file; it is tried again in an hour
        # Those that came meanwhile stay for the next time.
        Leftover.objects.filter(pk__in=found).delete()

    def tidy(self) -> None:
        drop_deleted_words()
        with connection.cursor() as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
