"""Passkeys: what adding one asks, and where a browser can use them at all."""

import ipaddress

from allauth.mfa.webauthn.forms import AddWebAuthnForm
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


def work_here(request) -> bool:
    """Browsers tie a passkey to a name; at a bare IP address there is none."""
    host = split_domain_port(request.get_host())[0].strip("[]")
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return True
    return False
