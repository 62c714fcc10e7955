"""Passkeys: what adding one asks, and where a browser can use them at all."""

import ipaddress

from allauth.core import context
from allauth.mfa.webauthn.forms import AddWebAuthnForm, LoginWebAuthnForm
from django import forms
from django.http.request import split_domain_port
from django.utils.translation import gettext_lazy as _

from accounts.sign_in_forms import LABELS
from frame.forms import BaseForm


class AddPasskeyForm(BaseForm, AddWebAuthnForm):
    passwordless = forms.BooleanField(
        label=_("Sign in with this passkey alone, without a password"),
        required=False,
        initial=True,
        help_text=_(
            "Your device then asks for your fingerprint, your face or its PIN. If you untick this, "
            "the passkey is a second step after your password."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].label = LABELS["name"]


class LoginWithPasskeyForm(BaseForm, LoginWebAuthnForm):
    shared = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def clean(self):
        super().clean()
        if "credential" in self.cleaned_data and self.cleaned_data["shared"]:
            # Signing in keeps the session that is there, and how long it lasts.
            context.request.session.set_expiry(0)
        return self.cleaned_data


def work_here(request) -> bool:
    """Browsers tie a passkey to a name; at a bare IP address there is none."""
    host = split_domain_port(request.get_host())[0].strip("[]")
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return True
    return False
