"""Rounds for calendar programs: one as a file, all as a subscription."""

import re

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import content_disposition_header, http_date, quote_etag
from django.utils.translation import get_language, gettext, override
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from exchange.calendar_feed import build_calendar, rounds_with_day, whole_days
from exchange.forms import SubscriptionForm
from exchange.models import CalendarToken
from frame.form_pages import answer, posted

ICALENDAR = "text/calendar; charset=utf-8"
FRESH = "fresh_calendar"  # The cookie that holds a token until its address is shown.
A_MOMENT = 120  # seconds


@require_safe
def round_calendar(request, round_id):
    interview_round = get_object_or_404(rounds_with_day(request.user), pk=round_id)
    response = HttpResponse(build_calendar([interview_round]), content_type=ICALENDAR)
    # Translators: the name of a file.
    name = gettext("Interview, round %(number)s.ics") % {"number": interview_round.number}
    response["Content-Disposition"] = content_disposition_header(True, name)
    return response


@require_safe
@login_not_required
def calendar_feed(request, token):
    """Open to whoever knows the address; an address that was taken back is not found."""
    opened = CalendarToken.objects.opened_by(token).select_related("owner")
    feed = get_object_or_404(opened)
    # A calendar program asks for no language, or for that of its server.
    with override(feed.owner.language_without_browser), timezone.override(feed.owner.zone):
        content = _content(feed)
    feed.note_reading(content, on=timezone.localdate())
    response = HttpResponse(content, content_type=ICALENDAR)
    etag = quote_etag(feed.content_sum)
    changed = int(feed.content_changed_at.timestamp())
    response["ETag"], response["Last-Modified"] = etag, http_date(changed)
    patch_cache_control(response, private=True, no_cache=True)
    return get_conditional_response(request, etag, changed, response)


def _content(feed: CalendarToken) -> bytes:
    rounds = rounds_with_day(feed.owner).taking_place(timezone.now())
    days = whole_days(feed.owner) if feed.with_days else []
    return build_calendar(rounds, days, with_notes=feed.with_notes)


@require_http_methods(["GET", "HEAD", "POST"])
def subscription(request):
    """The address for calendar programs. It shows once, after it was created, and never again."""
    mine = CalendarToken.objects.for_user(request.user)
    calendar_token = mine.first()
    form = SubscriptionForm(
        posted(request), instance=calendar_token or CalendarToken(with_days=True)
    )
    if form.is_valid():
        choices = {} if "replace" in request.POST else form.cleaned_data
        token = CalendarToken.objects.make(request.user, **choices)
        request.user.note_language_of_pages(get_language())
        return _carried(redirect("exchange:subscription"), request.user, token)
    token = _token_carried(request)
    address = webcal = ""
    if token and mine.opened_by(token).exists():
        address = request.build_absolute_uri(reverse("exchange:calendar_feed", args=[token]))
        webcal = re.sub("^https?:", "webcal:", address)
    context = {"calendar_token": calendar_token, "address": address, "webcal": webcal}
    response = answer(request, "exchange/subscription.html", form, context)
    if token:
        response.delete_cookie(FRESH, path=reverse("exchange:subscription"))
    return response


def _carried(response, user, token: str):
    """Let the browser itself bring the token to the next page: a session lies in the database."""
    response.set_signed_cookie(
        FRESH,
        token,
        salt=_salt(user),
        max_age=A_MOMENT,
        path=reverse("exchange:subscription"),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def _token_carried(request) -> str:
    return request.get_signed_cookie(FRESH, "", salt=_salt(request.user), max_age=A_MOMENT)


def _salt(user) -> str:
    return f"{FRESH}-of-{user.pk}"


@require_POST
def subscription_notes(request):
    calendar_token = get_object_or_404(CalendarToken.objects.for_user(request.user))
    form = SubscriptionForm(request.POST, instance=calendar_token)
    if form.is_valid():
        calendar_token.include(**form.cleaned_data)
    request.user.note_language_of_pages(get_language())
    messages.success(
        request,
        gettext("Saved. Your calendar app will show it the next time it reads the address."),
    )
    return redirect("exchange:subscription")


@require_POST
def end_subscription(request):
    CalendarToken.objects.for_user(request.user).delete()
    messages.success(
        request, gettext("The address is deleted. No app can read your calendar anymore.")
    )
    return redirect("exchange:subscription")
