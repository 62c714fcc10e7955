"""The page of a debrief, as tests open it."""

from django.urls import reverse


def page_of(interview) -> str:
    return reverse("practice:debrief", args=[interview.pk])
