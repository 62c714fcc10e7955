import logging

from django.core.management.base import BaseCommand
from django.utils import timezone

from sample.accounts import remove_samples

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Remove the accounts in which visitors looked around, a day after they were made."

    def handle(self, *args, **options):
        if removed := remove_samples(timezone.now()):
            logger.info("Samples removed: %d", removed)
