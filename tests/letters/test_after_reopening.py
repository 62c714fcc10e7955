"""Which letters are suggested once an application that had ended was taken up again."""

import datetime

import pytest
from django.utils import timezone

from applications.models import Application
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import occasions
from tests.searches import make_near_miss

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
