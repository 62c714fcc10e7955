import getpass
import secrets
import sys

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts.models import User


class Command(BaseCommand):
    help = (
        "Make an account whose address counts as confirmed, so that signing in works at once. "
        "Asks for the password, or reads one line where nobody sits at the keyboard."
    )

    def add_arguments(self, parser):
        parser.add_argument("email", metavar="EMAIL")
        parser.add_argument(
            "--make-password", action="store_true", help="make a password and print it once"
        )

    def handle(self, *args, email, make_password, **options):
        email = email.strip().lower()
        self.refuse_bad(email)
        password = secrets.token_urlsafe(15) if make_password else self.ask_password()
        try:
            validate_password(password, User(email=email))
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        with transaction.atomic():
            user = User.objects.create_user(email, password)
            EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
        self.stdout.write(f"{email} can sign in now.")
        if make_password:
            self.stdout.write(f"The password, which is shown only here: {password}")

    def refuse_bad(self, email: str) -> None:
        try:
            User._meta.get_field("email").run_validators(email)
        except ValidationError as error:
            raise CommandError(f"{email} is not an e-mail address that can be used.") from error
        taken = EmailAddress.objects.filter(email=email, verified=True).exists()
        if taken or User.objects.filter(email__iexact=email).exists():
            raise CommandError(f"There is an account with {email} already.")

    def ask_password(self) -> str:
        if not sys.stdin.isatty():
            return sys.stdin.readline().rstrip("\n")
        password = getpass.getpass("Password: ")
        if getpass.getpass("The same again: ") != password:
            raise CommandError("The two passwords differ. No account was made.")
        return password
