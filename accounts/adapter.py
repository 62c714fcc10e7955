"""What the library that signs people in asks of us: who may, and how its mails leave."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import ratelimit
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import get_language, gettext, override
from django.utils.translation import gettext_lazy as _

from accounts import admission, mail
from accounts.models import User

WRONG_CODE = _("This code is not right. Please check it and try again.")


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("This account is closed."),
        "duplicate_email": _("This is already your email address."),
        "email_password_mismatch": _("The email address or the password is not right."),
        "email_taken": _("There is already an account with this email address."),
        "enter_current_password": _("Please enter your current password."),
        "incorrect_code": WRONG_CODE,
        "incorrect_password": _("This password is not right."),
        "invalid_password_reset": _("This link no longer works."),
        "too_many_login_attempts": _("Too many failed tries. Please try again in a few minutes."),
        "rate_limited": _("Too many tries in a short time. Please wait a minute."),
    }

    def is_open_for_signup(self, request) -> bool:
        return admission.sign_up_state(request) == "open"

    def save_user(self, request, user, form, commit=True):
        try:
            with transaction.atomic():
                user = super().save_user(request, user, form, commit)
                admission.admit(request, user)
        except admission.NotAdmittedError as error:
            raise ImmediateHttpResponse(redirect("account_signup")) from error
        return user

    def confirm_email(self, request, email_address) -> bool:
        user, email = email_address.user, email_address.email
        # The library asks for confirmed addresses alone; an account that waits for its mail has
        # the address as well.
        if User.objects.filter(email__iexact=email).exclude(pk=user.pk).exists():
            failed = "account/messages/email_confirmation_failed.txt"
            self.add_message(request, messages.ERROR, failed, {"email": email})
            return False
        if settings.SIGNUP != "first" or admission.is_admitted(user):
            return super().confirm_email(request, email_address)
        try:
            with transaction.atomic():
                admission.admit_as_first(user)
                return super().confirm_email(request, email_address)
        except admission.NotAdmittedError:
            messages.error(
                request,
                gettext(
                    "Only one account can be created here, and it exists already. This address was "
                    "not confirmed."
                ),
            )
            return False

    def render_mail(self, template_prefix, email, context, headers=None):
        headers = mail.headers() | (headers or {})
        message = super().render_mail(template_prefix, email, context, headers)
        message.body = mail.wrapped(message.body)
        return message

    def send_mail(self, template_prefix, email, context) -> None:
        """Send it. One that cannot be sent stops nothing; the next page says so."""
        request = self.request
        kind = template_prefix.rpartition("/")[2]
        context = {"sign_up": admission.sign_up_state(request)} | context
        failure = None
        try:
            super().send_mail(template_prefix, email, context)
        except OSError as error:
            failure = error
            if kind in mail.AWAITED:
                # Only what was sent may make the next one wait.
                ratelimit.clear(request, action="confirm_email", key=email.lower())
        mail.note(request, kind, email, failure)

    def respond_email_verification_sent(self, request, user):
        mail.note_recent(request, user.email if user else "")
        return super().respond_email_verification_sent(request, user)

    def send_notification_mail(self, template_prefix, user, context=None, email=None) -> None:
        with timezone.override(user.zone), override(user.language or get_language()):
            super().send_notification_mail(template_prefix, user, context, email)

    def add_message(self, request, level, message_template=None, *args, **kwargs) -> None:
        sent = "account/messages/email_confirmation_sent.txt"
        if message_template == sent and mail.failed(request):
            level = messages.ERROR
        is_shared = request.session.get_expire_at_browser_close()
        if message_template == "account/messages/logged_out.txt" and is_shared:
            text = gettext("You are signed out. This browser has forgotten what you typed.")
            messages.success(request, text)
        super().add_message(request, level, message_template, *args, **kwargs)

    def get_client_ip(self, request) -> str:
        """The address that limits count by, and that security mails and sessions show.

        A request that came past the outermost proxy has no more of it than its own last step.
        """
        try:
            return super().get_client_ip(request)
        except ImproperlyConfigured:
            return request.META["REMOTE_ADDR"]

    def _get_login_attempts_cache_key(self, request, **credentials) -> str:
        """What wrong passwords are counted by: the account alone.

        The library puts the host with its port before it, as the request says it; so whoever
        guesses would begin anew with each port.
        """
        return credentials.get("email", "").lower()


class SecondFactorAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "cannot_delete_authenticator": _("This cannot be turned off right now."),
        "cannot_generate_recovery_codes": _("Recovery codes need a passkey or an app first."),
        "incorrect_code": WRONG_CODE,
        "unverified_email": _("Please confirm your email address first, under Account."),
    }
