from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from accounts.models import Invitation


class Command(BaseCommand):
    help = "Print links with which one person each can make an account, where SIGNUP is invite."

    def add_arguments(self, parser):
        parser.add_argument("--count", type=int, default=1, help="how many links (1)")
        parser.add_argument("--days", type=int, default=14, help="how long they work (14)")
        parser.add_argument("--note", default="", help="whom they are for; nobody is shown it")
        parser.add_argument("--site", default="", help="the address of this site, if not as set")

    def handle(self, *args, count, days, note, site, **options):
        if not 1 <= count <= 1000:
            raise CommandError("--count must be between 1 and 1000.")
        if not 1 <= days <= 365:
            raise CommandError("--days must be between 1 and 365.")
        try:
            Invitation._meta.get_field("note").run_validators(note)
        except ValidationError as error:
            raise CommandError(f"--note: {' '.join(error.messages)}") from error
        if settings.SIGNUP != "invite":
            self.stderr.write(f"SIGNUP is {settings.SIGNUP}; the links work where it is invite.")
        start = site.rstrip("/") or settings.SITE_ADDRESS
        for _ in range(count):
            token = Invitation.objects.make(days=days, note=note)
            self.stdout.write(start + reverse("accounts:invitation", args=[token]))
