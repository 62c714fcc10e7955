"""What the library that signs people in asks of us: who may."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect

from accounts import admission


class AccountAdapter(DefaultAccountAdapter):
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
        user = email_address.user
        if settings.SIGNUP != "first" or admission.is_admitted(user):
            return super().confirm_email(request, email_address)
        try:
            with transaction.atomic():
                admission.admit_as_first(user)
                return super().confirm_email(request, email_address)
        except admission.NotAdmittedError:
            messages.error(
                request,
                "Only one account can be made here, and somebody has made it already. "
                "This address was not confirmed.",
            )
            return False
