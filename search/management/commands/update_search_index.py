from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

from search.indexing import catch_up
from search.models import StaleEntry


class Command(BaseCommand):
    help = "Read what has changed since the last search, so that the next one need not."

    def handle(self, *args, **options):
        people = set(get_user_model().objects.values_list("pk", flat=True))
        for owner_id in set(StaleEntry.objects.values_list("owner_id", flat=True)):
            if owner_id in people:
                catch_up(owner_id)
            else:
                StaleEntry.objects.filter(owner_id=owner_id).delete()
