"""Who may make an account: the operator decides with SIGNUP.

open: everybody; closed: nobody; invite: whoever opened an unused invitation; first: whoever
confirms an address first, and nobody after.
"""

from typing import Literal

from allauth.account import app_settings
from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Q

from accounts.models import Invitation, User

# In the session: the invitation that was opened, and then the one that was used.
OPENED, USED = "opened_invitation", "used_invitation"

type SignUp = Literal["open", "closed", "invite"]


class NotAdmittedError(Exception):
    """Somebody else was faster, or the invitation is used up."""


def confirmation_is_required() -> bool:
    return app_settings.EMAIL_VERIFICATION == app_settings.EmailVerificationMethod.MANDATORY


def admitted_people():
    """The accounts that count for SIGNUP=first: confirmed ones, or all where none is confirmed.

    A sample, which nobody signed up for, is none of them.
    """
    people = User.objects.filter(sample_since=None)
    if not confirmation_is_required():
        return people
    return people.filter(Q(is_first=True) | Q(emailaddress__verified=True))


def is_admitted(user: User) -> bool:
    return admitted_people().filter(pk=user.pk).exists()


def sign_up_state(request) -> SignUp:
    """Whether this visitor may make an account now; "invite" means only with an invitation."""
    if settings.SIGNUP == "first":
        return "closed" if admitted_people().exists() else "open"
    if settings.SIGNUP == "invite":
        return "open" if invitation_of(request) else "invite"
    return "closed" if settings.SIGNUP == "closed" else "open"


def invitation_of(request) -> Invitation | None:
    """The unused invitation that this visitor has opened."""
    return Invitation.objects.usable().filter(pk=request.session.get(OPENED)).first()


def open_invitation(request, token: str) -> bool:
    """Remember that this visitor was invited; False where the invitation does not work any more."""
    invitation = Invitation.objects.usable().opened_by(token).first()
    if invitation:
        request.session[OPENED] = invitation.pk
    return invitation is not None


def admit(request, user: User) -> None:
    """Use up what lets `user`, just saved, have an account; in the same transaction.

    Raises NotAdmittedError where nothing does, so that the account is undone.
    """
    if settings.SIGNUP == "invite":
        invitation = invitation_of(request)
        if not invitation or not invitation.use():
            raise NotAdmittedError
        request.session[USED] = request.session.pop(OPENED)
    elif settings.SIGNUP == "first" and not confirmation_is_required():
        admit_as_first(user)


def admit_as_first(user: User) -> None:
    """Make `user` the one account of SIGNUP=first, or raise NotAdmittedError.

    The look before only spares the attempt: of several at once the constraint admits one.
    """
    if admitted_people().exclude(pk=user.pk).exists():
        raise NotAdmittedError
    try:
        with transaction.atomic():
            User.objects.filter(pk=user.pk).update(is_first=True)
    except IntegrityError as error:
        raise NotAdmittedError from error


@transaction.atomic
def undo_sign_up(request, user: User) -> None:
    """Delete the account just made with an address that was never confirmed.

    Its invitation works again in this browser.
    """
    if not EmailAddress.objects.filter(user=user, verified=True).exists():
        user.delete()
        invitation = request.session.pop(USED, None)
        if Invitation.objects.filter(pk=invitation).update(used_at=None):
            request.session[OPENED] = invitation
