from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from accounts.models import User
from records.storage import StorageUnreachable
from sample.building import AccountNotEmptyError, build_sample


class Command(BaseCommand):
    help = "Fill an empty account with a made-up search of five months. It stays, as any rows do."

    def add_arguments(self, parser):
        parser.add_argument("email", metavar="EMAIL")

    def handle(self, *args, email, **options):
        user = User.objects.filter(email__iexact=email.strip()).first()
        if user is None:
            raise CommandError(f"There is no account with {email}. make_person makes one.")
        try:
            build_sample(user, timezone.now())
        except AccountNotEmptyError as error:
            raise CommandError(
                f"Only an empty account can be filled. {error} Nothing was changed."
            ) from error
        except StorageUnreachable as error:
            raise CommandError(f"The files cannot be kept: {error}") from error
        self.stdout.write(f"The sample search is in the account of {user.email}.")
