from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from today.digest import send_due_digests


class Command(BaseCommand):
    help = "Send the daily mail to whoever asked for it and whose hour has come."

    def handle(self, *args, **options):
        if settings.EMAIL_HOST_URL:
            send_due_digests(timezone.now())
