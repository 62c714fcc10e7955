"""To look around before signing up, and to go from there to an account of one's own."""

import logging

from allauth.core import ratelimit
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from accounts.admission import sign_up_state
from accounts.forms import SignupFields
from letters.models import Letter
from records.storage import StorageUnreachable
from sample.accounts import A_DAY, NoRoomError, make_sample_account
from sample.search import WELCOME

logger = logging.getLogger(__name__)


@require_POST
@login_not_required
def look_around(request):
    """A sample account for this visitor, signed in; whoever is signed in has no need of one."""
    if request.user.is_authenticated:
        return redirect("today:today")
    if not settings.DEMO:
        raise Http404
    if not ratelimit.consume(request, action="look_around"):
        return ratelimit.respond_429(request)
    try:
        user = make_sample_account(SignupFields(request.POST).zone)
    except NoRoomError:
        messages.info(
            request,
            gettext("Many people are looking around right now. Please try again later."),
        )
    except StorageUnreachable as error:
        logger.warning("No sample could be made, its files cannot be kept: %s", error)
        messages.error(
            request, gettext("The sample cannot be shown right now. Please try again later.")
        )
    else:
        _sign_in(request, user)
        messages.info(request, WELCOME)
        return redirect("today:today")
    return redirect("today:welcome")


def _sign_in(request, user) -> None:
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    request.session.set_expiry(A_DAY)
    # So that it ends with the account; signing in with a password notes it by itself.
    UserSession.objects.create_from_request(request)


@require_safe
def letter(request):
    """On to a draft that a visitor can look at, in their language where there is one."""
    drafts = Letter.objects.for_user(request.user).filter(sent_on=None).order_by("-saved_at", "pk")
    spoken = drafts.filter(language__startswith=request.LANGUAGE_CODE[:2]).first()
    return redirect(spoken or drafts.first() or "letters:letter_list")


@require_POST
def leave(request):
    """Out of the sample, to where an account of one's own is made; the sample goes with its day."""
    if not request.user.sample_since:
        return redirect("today:today")
    logout(request)
    return redirect("account_signup" if sign_up_state(request) == "open" else "today:welcome")
