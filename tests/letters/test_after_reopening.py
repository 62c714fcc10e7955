"""Which letters are suggested once an application that had ended was taken up again."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import occasions
from near_misses.moving_on import put_to_rest
from tests.searches import make_near_miss
from today.open_occasions import open_occasions

pytestmark = pytest.mark.django_db


def offered(application, today: datetime.date) -> list[Kind]:
    fresh = Application.objects.get(pk=application.pk)
    return [occasion.kind for occasion in occasions(fresh, today=today)]


@pytest.mark.parametrize(
    ("ending", "kind"), [("finalist", Kind.FINALIST), ("withdrew", Kind.WITHDRAW)]
)
def test_what_was_written_about_an_ending_that_was_lifted_is_about_no_other(person, ending, kind):
    application = make_near_miss(person)
    today = timezone.localdate()
    application.close_with(ending, on=today - datetime.timedelta(days=60))
    begin_letter(application, kind, today=today)
    Letter.objects.update(dated_on=today - datetime.timedelta(days=59))
    application.reopen(on=today - datetime.timedelta(days=40))
    application.close_with(ending, on=today - datetime.timedelta(days=2))
    assert kind in offered(application, today)
    begin_letter(Application.objects.get(pk=application.pk), kind, today=today)
    assert kind not in offered(application, today)


@pytest.mark.parametrize("reopens", [True, False])
def test_what_was_put_to_rest_gets_its_letter_again_once_it_is_back(signed_in, person, reopens):
    application = make_near_miss(person)
    today = timezone.localdate()
    application.close_with("came_second", on=today - datetime.timedelta(days=9))
    put_to_rest(application, on=today - datetime.timedelta(days=8))
    assert offered(application, today) == []
    if reopens:
        signed_in.post(reverse("applications:reopen", args=[application.pk]))
        application.close_with("came_second", on=today - datetime.timedelta(days=1))
    else:
        back = reverse("applications:unarchive", args=[application.pk])
        page = signed_in.post(back, follow=True).text
        assert "is back on the board, and letters may be suggested for it again." in page
    assert Kind.CAME_SECOND in offered(application, today)
    assert "Draft the letter" in signed_in.get(application.get_absolute_url()).text
    found = [row.occasion.kind for row in open_occasions(person, today, 9)]
    assert Kind.CAME_SECOND in found


def test_a_decision_about_an_ending_that_was_lifted_is_not_the_letter_of_another(signed_in, person):
    application = make_near_miss(person)
    today = timezone.localdate()
    letter = begin_letter(application, Kind.WITHDRAW, today=today)
    Letter.objects.update(dated_on=today - datetime.timedelta(days=59))
    application.close_with("withdrew", on=today - datetime.timedelta(days=58))
    address = application.get_absolute_url()
    opens = f'href="{letter.get_absolute_url()}">Open letter'
    assert opens in signed_in.get(address).text
    application.reopen(on=today - datetime.timedelta(days=40))
    application.close_with("withdrew", on=today - datetime.timedelta(days=2))
    assert opens not in signed_in.get(address).text
