from django.core.management.base import BaseCommand
from django.utils import timezone

from exchange.postings.watching import look_at_due_ads


class Command(BaseCommand):
    help = "Look once a day at the job ads of near misses whose owners asked for it."

    def handle(self, *args, **options):
        look_at_due_ads(timezone.localdate())
