"""Who asked not to be written to: no page suggests it, and where one may write it says so."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.occasions.stopping import stop_notes
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db

ASKED = "They asked you not to write to them, so nothing here suggests a letter."


def test_the_application_no_longer_calls_a_letter_worth_sending(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    before = signed_in.get(application.get_absolute_url()).text
    assert "worth sending" in before
    assert ASKED not in before
    stop_notes(application, letter.recipient, DAY)
    page = signed_in.get(application.get_absolute_url()).text
    assert ASKED in page
    assert "worth sending" not in page
    banner = page.partition('class="ending-banner"')[2].partition("</section>")[0]
    assert "btn-primary" not in banner
    assert letter.get_absolute_url() in banner


def test_without_a_letter_none_is_begun_from_the_ending(signed_in, person):
    application = make_near_miss(person)
    application.close_with("came_second", on=DAY)
    stop_notes(application, None, DAY)
    page = signed_in.get(application.get_absolute_url()).text
    assert ASKED in page
    assert "Open letter" not in page


def test_where_a_letter_begins_and_in_the_editor_it_is_said(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    begin = reverse("letters:begin", args=[application.pk])
    for address in (begin, letter.get_absolute_url()):
        assert ASKED not in signed_in.get(address).text
    stop_notes(application, letter.recipient, DAY)
    for address in (begin, letter.get_absolute_url()):
        assert ASKED in signed_in.get(address).text


def test_who_asked_elsewhere_is_not_written_to_about_another_job(signed_in, person):
    first, second = make_near_miss(person), make_application(person, company="Agency job")
    okafor = come_second(first, on=DAY).recipient
    letter = begin_letter(second, Kind.STATUS, today=DAY, recipient=okafor)
    stop_notes(first, okafor, DAY)
    assert ASKED in signed_in.get(letter.get_absolute_url()).text


def test_silence_is_no_reason_to_follow_up(signed_in, person):
    long_ago = timezone.now() - datetime.timedelta(days=60)
    application = make_application(
        person, applied_on=long_ago.date(), created_at=long_ago, stage="applied"
    )
    Application.objects.filter(pk=application.pk).update(active_at=long_ago)
    addresses = [
        application.get_absolute_url(),
        reverse("today:today"),
        reverse("applications:board"),
    ]
    for address in addresses:
        assert "Write a follow-up" in signed_in.get(address).text
    stop_notes(application, None, DAY)
    for address in addresses:
        assert "Write a follow-up" not in signed_in.get(address).text
