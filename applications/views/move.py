from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from applications.forms import MoveDayForm
from applications.models import Event
from applications.views.board import back_to_board
from frame.form_pages import answer, posted


@require_http_methods(["GET", "HEAD", "POST"])
def correct_day(request, event_id):
    """Correct the day on which a stage was reached; the latest move can be undone here."""
    change = _change(request, event_id)
    form = MoveDayForm(posted(request), change=change)
    if form.is_valid() and form.write():
        return redirect(change.application)
    context = {"change": change, "application": change.application}
    return answer(request, "applications/correct_day.html", form, context)


@require_POST
def take_back(request, event_id):
    change = _change(request, event_id)
    application = change.application
    if application.take_back(change):
        text = gettext("The move is undone. The application is under %(stage)s again.")
        messages.success(request, text % {"stage": application.get_stage_display()})
    else:
        text = gettext("Only the latest move can be undone. Nothing was changed.")
        messages.info(request, text)
    return back_to_board(request) if "from" in request.GET else redirect(application)


def _change(request, event_id) -> Event:
    mine = Event.objects.for_user(request.user).stage_changes()
    return get_object_or_404(mine.select_related("application__company"), pk=event_id)
