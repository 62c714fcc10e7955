import logging

from django.core.management.base import BaseCommand
from django.utils import timezone

from records.models import BinItem, SetAsideFile

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Delete for good what has been in a bin for 30 days, and files that waited for a day."

    def handle(self, *args, **options):
        for file in SetAsideFile.objects.left_waiting(timezone.now()):
            file.delete_for_good()
        due = BinItem.objects.due(timezone.now())
        for owner in due.order_by("owner").values_list("owner", flat=True).distinct():
            number = due.filter(owner=owner).delete_for_good()
            logger.info("Deleted for good after 30 days in a bin: %d items", number)
