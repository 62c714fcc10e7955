"""The list of people known on LinkedIn: bringing it, bringing a newer one, deleting it."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from exchange.connections import ConnectionList
from exchange.forms import ConnectionsForm
from exchange.models import Connection
from frame.form_pages import answer
from frame.localized import number


@require_http_methods(["GET", "HEAD", "POST"])
def connections(request):
    """Choose LinkedIn's list; it replaces the one that is stored."""
    if request.method == "POST":
        form = ConnectionsForm(request.POST, request.FILES)
        if form.is_valid():
            Connection.objects.replace(request.user, form.connection_list.connections)
            _say_what_is_stored(request, form.connection_list)
            return redirect("exchange:connections")
    else:
        form = ConnectionsForm()
    stored = Connection.objects.for_user(request.user).count()
    return answer(request, "exchange/connections.html", form, {"stored": stored})


def _say_what_is_stored(request, connection_list: ConnectionList) -> None:
    count = len(connection_list.connections)
    words = ngettext("%(number)s person is stored.", "%(number)s people are stored.", count)
    messages.success(request, words % {"number": number(count)})
    if left_out := connection_list.left_out:
        words = ngettext(
            "%(number)s row names no person or no company, and was left out.",
            "%(number)s rows name no person or no company, and were left out.",
            left_out,
        )
        messages.info(request, words % {"number": number(left_out)})


@require_POST
def delete_connections(request):
    """For good, and at once: LinkedIn gives the list again."""
    Connection.objects.for_user(request.user).delete()
    messages.success(request, gettext("The list is deleted."))
    return redirect("exchange:connections")
