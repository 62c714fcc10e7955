from django.core.management.base import BaseCommand
from django.utils import timezone

from documents.orphans import remove_orphans


class Command(BaseCommand):
    help = "Delete stored files that belong to no document any more."

    def handle(self, *args, **options):
        remove_orphans(timezone.now())
