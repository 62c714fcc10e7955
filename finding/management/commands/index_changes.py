from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

from finding.indexing import catch_up
from finding.models import Mark


class Command(BaseCommand):
    help = "Read what has changed since the last search, so that the next one need not."

    def handle(self, *args, **options):
        people = set(get_user_model().objects.values_list("pk", flat=True))
        for owner_id in set(Mark.objects.values_list("owner_id", flat=True)):
            if owner_id in people:
                catch_up(owner_id)
            else:
                Mark.objects.filter(owner_id=owner_id).delete()
