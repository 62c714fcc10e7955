"""The forms of the library that signs people in, in our words."""

from typing import Any

from allauth.account import forms as account
from allauth.account.models import EmailAddress
from allauth.core import context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.base import forms as second_factor
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.conf import settings
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from accounts.adapter import AccountAdapter
from accounts.confirmation import send_again
from frame.forms import BaseForm
from frame.gone_meanwhile import locked

LABELS = {
    "login": _("Email"),
    "email": _("Email"),
    "password": _("Password"),
    "oldpassword": _("Current password"),
    "password1": _("Password"),
    "password2": _("The same password again"),
    "code": _("Code"),
    "name": _("Name"),
}
HELP = {
    "password1": _(
        "At least 8 characters, and not only digits. Not a common password, and nothing like your "
        "email address."
    ),
}


class Worded(BaseForm):
    """A form of the library; a label is not said again inside of its field."""

    words: dict[str, Any] = {}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = self.words.get(name) or LABELS.get(name) or field.label
            field.widget.attrs.pop("placeholder", None)
            if field.help_text or name in HELP:
                field.help_text = HELP.get(name, "")


class LoginForm(Worded, account.LoginForm):
    shared = forms.BooleanField(
        label=_("This is a shared computer"),
        help_text=_(
            "You are signed out when the browser closes, and nothing that you type stays in it "
            "before it is saved."
        ),
        required=False,
        widget=forms.CheckboxInput(attrs={"data-shared-computer": ""}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Programs that keep passwords look for this, browsers that have a passkey for the rest.
        self.fields["login"].widget.attrs["autocomplete"] = "username webauthn"

    def login(self, request, redirect_url=None):
        response = super().login(request, redirect_url)
        if self.cleaned_data["shared"]:
            request.session.set_expiry(0)
        return response


class SignupForm(Worded, account.SignupForm):
    def try_save(self, request):
        try:
            return super().try_save(request)
        except IntegrityError:
            # A double click, or two tabs: it was free when the form was looked at.
            self.account_already_exists = True
            if settings.ACCOUNT_EMAIL_VERIFICATION == "mandatory":
                return super().try_save(request)
            messages.error(request, AccountAdapter.error_messages["email_taken"])
            return None, redirect("account_login")


class AddEmailForm(Worded, account.AddEmailForm):
    words = {"email": _("New email")}

    def save(self, request) -> EmailAddress:
        """The address to change to, in place of any other that was asked for before.

        The library would put it in place of every address that was never confirmed. Where no mail
        is sent, that is the one with which the person signs in.
        """
        addresses = EmailAddress.objects.filter(user=self.user)
        with transaction.atomic():
            locked(self.user)  # or another tab makes the same in this moment
            addresses.filter(verified=False).exclude(email__iexact=self.user.email).delete()
            address = addresses.create(user=self.user, email=self.cleaned_data["email"].lower())
        send_again(request, address)
        return address


class ChangePasswordForm(Worded, account.ChangePasswordForm):
    words = {"password1": _("New password"), "password2": _("The same new password again")}


class SetPasswordForm(Worded, account.SetPasswordForm):
    pass


class ResetPasswordForm(Worded, account.ResetPasswordForm):
    pass


class ResetPasswordKeyForm(Worded, account.ResetPasswordKeyForm):
    words = {"password1": _("New password"), "password2": _("The same new password again")}

    @transaction.atomic
    def save(self):
        """Set the password, unless another browser has used the link meanwhile."""
        locked(self.user)
        self.user.refresh_from_db()
        if not account.default_token_generator.check_token(self.user, self.temp_key):
            # Asked for again, the page says that the link no longer works.
            raise ImmediateHttpResponse(redirect(context.request.path))
        super().save()


class ReauthenticateForm(Worded, account.ReauthenticateForm):
    pass


class AuthenticateForm(Worded, second_factor.AuthenticateForm):
    pass


class ReauthenticateWithCodeForm(Worded, second_factor.ReauthenticateForm):
    pass


class ActivateTOTPForm(Worded, totp.ActivateTOTPForm):
    words = {"code": _("Code from the app")}


class EditPasskeyForm(Worded, webauthn.EditWebAuthnForm):
    pass
