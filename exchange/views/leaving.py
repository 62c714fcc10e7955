"""Deleting one's account, with everything in it."""

import logging

from allauth.decorators import rate_limit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.core.exceptions import ValidationError
from django.db import connection
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from exchange.forms import DeleteAccountForm
from frame.form_pages import answer, posted
from records.account_removal import clear_remains, remove_account
from records.storage import StorageUnreachable

logger = logging.getLogger(__name__)


@require_http_methods(["GET", "HEAD", "POST"])
@rate_limit(action="reauthenticate")
def delete_account(request):
    """Says what goes, offers the archive once more, asks for the password, and deletes for good."""
    form = DeleteAccountForm(posted(request), user=request.user)
    if form.is_valid() and _left(request, form):
        return redirect("today:welcome")
    context = {"backup_days": settings.BACKUP_DAYS, "is_sqlite": connection.vendor == "sqlite"}
    return answer(request, "exchange/delete_account.html", form, context)


def _left(request, form: DeleteAccountForm) -> bool:
    """Whether everything is deleted; words stand beside the form where it could not be."""
    try:
        remove_account(request.user)
        clear_remains()
    except StorageUnreachable as error:
        logger.warning("An account stays for now, its files cannot be reached: %s", error)
        words = gettext(
            "Your files cannot be deleted right now, so your account is not deleted yet. Please "
            "try again in a few minutes: it then goes on where it stopped."
        )
        form.add_error(None, ValidationError(words, code="unreachable"))
        return False
    logout(request)
    messages.success(request, gettext("Your account and everything in it are deleted."))
    return True
