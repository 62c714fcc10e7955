from django.core.management.base import BaseCommand
from django.utils import timezone

from exchange.models import ReceivedMail


class Command(BaseCommand):
    help = "Forget the mails that were handed in and not decided on for thirty days."

    def handle(self, *args, **options):
        ReceivedMail.objects.out_of_date(timezone.now()).delete()
