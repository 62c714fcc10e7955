from django.core.management.base import BaseCommand
from django.utils import timezone

from exchange.models import FileImport


class Command(BaseCommand):
    help = "Forget files that were opened a week ago and never imported."

    def handle(self, *args, **options):
        FileImport.objects.forget_old(timezone.now())
