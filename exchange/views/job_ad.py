"""A new application out of a job ad: its address, its text, or what a bookmark saw of it."""

import json
from dataclasses import astuple

from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from applications.forms import QuickApplicationForm
from applications.models import Application, Stage
from exchange.fetching import FetchError
from exchange.forms import JobAdForm
from exchange.postings.capturing import (
    Capture,
    capture_address,
    capture_bookmark,
    capture_text,
)
from frame.editing import fingerprint
from frame.form_pages import answer, posted
from frame.saved_forms import let_go


@require_http_methods(["GET", "HEAD", "POST"])
def job_ad(request):
    """Ask for the ad; then the form of a new application with what the ad says.

    Nothing is written here: the form is sent to where every new application is made.
    """
    form = JobAdForm(posted(request))
    if form.is_valid():
        try:
            return _found(request, _capture(form))
        except FetchError as error:
            form.add_error("address", error.trouble.label)
    return answer(request, "exchange/job_ad.html", form)


def _capture(form: JobAdForm) -> Capture:
    asked = form.cleaned_data
    if form.is_from_bookmark:
        return capture_bookmark(**asked)
    if asked["text"]:
        return capture_text(asked["text"], asked["address"])
    return capture_address(asked["address"])


def _found(request, capture: Capture):
    initial = capture.posting.initial | {"stage": Stage.SAVED}
    again = JobAdForm(initial={"address": capture.posting.address}, auto_id="again_%s")
    mine = Application.objects.for_user(request.user).select_related("company")
    link = capture.posting.address
    context = {
        "form": QuickApplicationForm(user=request.user, initial=initial, auto_id="new_%s"),
        "capture": capture,
        # What is typed below belongs to this ad, and not to the next one.
        "ad": fingerprint(*astuple(capture.posting)),
        "again": again,
        "choices": [(choice, json.dumps([choice.data])) for choice in capture.posting.choices],
        "added_already": mine.filter(link=link).order_by("-pk").first() if link else None,
    }
    page = render(request, "exchange/job_ad_found.html", context)
    return page if capture.is_empty else let_go(page)
