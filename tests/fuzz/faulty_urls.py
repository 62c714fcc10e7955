"""Addresses with a fault each, to see that the fuzzer finds them."""

import time

from django.db import IntegrityError
from django.http import HttpResponse
from django.urls import path

from applications.models import Note

SLOW = 0.02  # seconds


def breaks(request):
    raise ZeroDivisionError


def breaks_a_rule(request):
    raise IntegrityError


def is_away(request):
    return HttpResponse(status=503)


def is_slow(request):
    time.sleep(SLOW)
    return HttpResponse("slow")


def shows(request, note_id):
    return HttpResponse(note.text if (note := Note.objects.filter(pk=note_id).first()) else "")


def changes(request, note_id):
    Note.objects.filter(pk=note_id).update(is_contact=True)
    return HttpResponse("changed")


urlpatterns = [
    path("breaks/", breaks, name="breaks"),
    path("breaks-a-rule/", breaks_a_rule, name="breaks_a_rule"),
    path("is-away/", is_away, name="is_away"),
    path("is-slow/", is_slow, name="is_slow"),
    path("shows/<int:note_id>/", shows, name="shows"),
    path("changes/<int:note_id>/", changes, name="changes"),
]
handler500 = "config.errors.server_error"
