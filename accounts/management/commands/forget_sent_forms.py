import datetime

from django.core.management.base import BaseCommand
from django.utils import timezone

from accounts.models import SentForm

KEPT = datetime.timedelta(days=2)


class Command(BaseCommand):
    help = "Forget which forms were sent; a page that stands open for longer may send again."

    def handle(self, *args, **options):
        SentForm.objects.filter(sent_at__lt=timezone.now() - KEPT).delete()
