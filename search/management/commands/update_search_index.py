import logging

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

from search.indexing import catch_up, drop_deleted_words, mark_outdated
from search.models import StaleEntry

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Read what has changed since the last search, so that the next one need not."

    def handle(self, *args, **options):
        mark_outdated()
        people = set(get_user_model().objects.values_list("pk", flat=True))
        marked = set(StaleEntry.objects.values_list("owner_id", flat=True))
        for owner_id in marked & people:
            try:
                catch_up(owner_id)
            except Exception:
                logger.exception("What person %s has written could not be read.", owner_id)
        if gone := marked - people:
            StaleEntry.objects.filter(owner_id__in=gone).delete()
            drop_deleted_words()
