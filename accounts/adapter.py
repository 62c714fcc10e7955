"""Who may make an account: the operator decides with SIGNUP."""

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings

from accounts.models import User


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request) -> bool:
        """open: everybody; closed: nobody; first: only while there is no account at all."""
        if settings.SIGNUP == "first":
            return not User.objects.exists()
        return settings.SIGNUP == "open"
