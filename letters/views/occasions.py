"""Dismissing a suggested note, for good or until a day, and undoing that."""

import datetime

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from applications.models import Application, Contact
from frame.form_pages import answer, posted
from frame.forms import keys_in
from frame.localized import day
from frame.undo import say_with_undo
from letters.drafting.gathering import likely_recipient
from letters.forms import PostponeForm
from letters.occasions import Occasion, occasions
from letters.occasions.wishes import stop_notes
from letters.views.wishes import say_noted

# Where a press on another page comes back to, by what it says in ?from=.
PAGES = {"today": "today:today", "near_misses": "near_misses:near_misses"}


@require_POST
def leave_occasion(request, application_id):
    """Dismiss a note; nothing changes where it does not fit any more."""
    application = _application(request, application_id)
    if occasion := _fitting(application, _key_sent(request.POST)):
        application.dismiss_occasion(occasion.key)
        text = gettext(
            "No longer shown: %(note)s, %(company)s. You can still write it from “Write a letter”."
        )
        _say(request, text, application, occasion)
    return redirect(_where_from(request, application))


@require_POST
def restore_occasion(request, application_id):
    """Suggest a note again that was dismissed or postponed."""
    application = _application(request, application_id)
    key = _key_sent(request.GET)
    application.restore_occasion(key)
    application.postpone_occasion(key, None)
    return redirect(_where_from(request, application))


@require_http_methods(["GET", "HEAD", "POST"])
def postpone_occasion(request, application_id):
    """Ask for the day from which a note is suggested again."""
    application = _application(request, application_id)
    occasion = _fitting(application, _key_sent(request.GET))
    if occasion is None:
        return redirect(_where_from(request, application))
    form = PostponeForm(posted(request), occasion=occasion)
    if form.is_valid():
        until: datetime.date = form.cleaned_data["until"]
        application.postpone_occasion(occasion.key, until)
        text = gettext("Shown again on %(day)s: %(note)s, %(company)s.")
        _say(request, text, application, occasion, day=day(until))
        return redirect(_where_from(request, application))
    context = {"application": application, "occasion": occasion}
    return answer(request, "letters/postpone_occasion.html", form, context)


@require_POST
def stop_occasions(request, application_id):
    """They asked not to be written to: no notes to the person and the company any more.

    The person is who ?recipient= says, or whom a letter would go to.
    """
    application = _application(request, application_id)
    keys = keys_in(request.GET.getlist("recipient"))
    asked = Contact.objects.for_user(request.user).filter(pk__in=keys)
    contact = asked.first() or likely_recipient(application, application.verdict)
    stopped = stop_notes(application, contact, timezone.localdate())
    say_noted(request, stopped, page=application.get_absolute_url())
    return redirect(_where_from(request, application))


def _application(request, application_id: int) -> Application:
    mine = Application.objects.for_user(request.user).select_related("company", "referred_by")
    return get_object_or_404(mine, pk=application_id)


def _fitting(application: Application, key: str) -> Occasion | None:
    fitting = occasions(application, today=timezone.localdate())
    return next((occasion for occasion in fitting if occasion.key == key), None)


def _say(request, text: str, application: Application, occasion: Occasion, **words: str) -> None:
    undo = reverse("letters:restore_occasion", args=[application.pk])
    page = {"from": request.GET["from"]} if request.GET.get("from") in PAGES else {}
    address = f"{undo}?{urlencode({'occasion': occasion.key, **page})}"
    words |= {"note": occasion.title, "company": application.short_title}
    say_with_undo(request, text % words, address)


def _where_from(request, application: Application):
    return PAGES.get(request.GET.get("from", ""), application)


def _key_sent(data) -> str:
    # Pages of an older release call it an offer.
    return data.get("occasion", data.get("offer", ""))
