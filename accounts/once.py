"""A form that is sent twice is taken once: a double click, or a retry after a lost answer."""

import hashlib
import json
import logging
import time
from functools import wraps

from django.shortcuts import redirect, render

from accounts.models import Claim, SentForm
from accounts.signing_in_again import CSRF_FIELD, fields_of, say_send_again

logger = logging.getLogger(__name__)

# Django masks the token anew for each page it draws, so that it also tells the pages apart; what a
# script sends with the newest token says with which one its page was drawn.
DRAWN_WITH = "drawn_with"
NOT_TYPED = {CSRF_FIELD, DRAWN_WITH}
PATIENCE, A_MOMENT = 10, 0.1  # seconds: how long, and how often, to look whether the first is done


def once_per_form(view):
    """For a view that makes something: the same form sent again leads to where it first led.

    Two forms are the same when their fields are and the page, as it was loaded, is. A form that was
    refused, and so led nowhere, may be sent again. While the first is still being answered, the
    second waits for up to `PATIENCE` seconds, and then gets a 503: a page that holds what was sent,
    as the same form, since whoever was at it may have died.
    """

    @wraps(view)
    def taken_once(request, *args, **kwargs):
        if request.method != "POST" or CSRF_FIELD not in request.POST:
            return view(request, *args, **kwargs)
        claim = _claimed(request)
        if not claim.is_mine:
            return redirect(claim.form.led_to) if claim.form.led_to else _still_at_it(request)
        led_to = ""
        try:
            response = view(request, *args, **kwargs)
            led_to = response.get("Location", "")
        finally:
            claim.form.settle(led_to)
        return response

    return taken_once


def _claimed(request) -> Claim:
    """The form, once it is ours to answer or has been answered, or after `PATIENCE` seconds."""
    fingerprint, until = _fingerprint(request), time.monotonic() + PATIENCE
    claim = SentForm.objects.claim(request.user, fingerprint)
    while not (claim.is_mine or claim.form.led_to) and time.monotonic() <= until:
        time.sleep(A_MOMENT)
        claim = SentForm.objects.claim(request.user, fingerprint)
    return claim


def _still_at_it(request):
    logger.warning("A form that is still being answered, or whose process ended, was sent again")
    if fields := fields_of(request):
        response = say_send_again(request, fields, status=503, token=_page_of(request))
    else:
        response = render(request, "503.html", status=503)
    response["Retry-After"] = "30"
    return response


def _page_of(request) -> str:
    """By what the page that was sent is told from others."""
    return request.POST.get(DRAWN_WITH) or request.POST[CSRF_FIELD]


def _fingerprint(request) -> str:
    typed = {name: values for name, values in request.POST.lists() if name not in NOT_TYPED}
    words = [request.get_full_path(), _page_of(request), sorted(typed.items())]
    made = hashlib.sha256(json.dumps(words).encode())
    for name, file in sorted(request.FILES.items()):
        made.update(f"{name}\n{file.name}\n{file.size}\n".encode(errors="surrogatepass"))
        for chunk in file.chunks():
            made.update(chunk)
        file.seek(0)
    return made.hexdigest()
