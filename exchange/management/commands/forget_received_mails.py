from django.core.management.base import BaseCommand
from django.utils import timezone

from exchange.models import ReceivedMail


class Command(BaseCommand):
    help = "Forget the mails of which the ending is recorded, and those nobody decided on."

    def handle(self, *args, **options):
        ReceivedMail.objects.settled().delete()
        ReceivedMail.objects.out_of_date(timezone.now()).delete()
