"""An offer that was accepted: its letter is at hand, and what is still open can be closed."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Verdict
from letters.beginning import begin_letter
from letters.kinds import Kind
from tests.applications.asking import page_of
from tests.searches import make_application

pytestmark = pytest.mark.django_db


@pytest.fixture
def offered(person):
    return make_application(person, company="Haven", stage="offer")


def test_what_is_owed_comes_first_on_today_and_is_not_said_to_wait(signed_in, person, offered):
    def letters():
        page = signed_in.get(reverse("today:today"))
        kinds = [letter.kind for letter in page.context["next_up"].letters.rows]
        return kinds, "can wait." in page.text

    today = timezone.localdate()
    begin_letter(offered, Kind.ACCEPT, today=today)
    for company in ("Oak", "Elm"):
        begin_letter(make_application(person, company=company), Kind.STATUS, today=today)
    assert letters() == ([Kind.ACCEPT, Kind.STATUS], False)
    offered.close_with("offer_declined", on=today)
    assert letters() == ([Kind.STATUS, Kind.STATUS], True)


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        (Kind.ACCEPT, "offer_accepted"),
        (Kind.DECLINE, "offer_declined"),
        (Kind.WITHDRAW, "withdrew"),
    ],
)
def test_the_draft_that_goes_with_an_ending_is_opened_from_it(signed_in, offered, kind, ending):
    today = timezone.localdate()
    letter = begin_letter(offered, kind, today=today)
    verdict = offered.close_with(ending, on=today)

    def is_opened():
        banner = page_of(signed_in, offered).partition('id="ending"')[2].partition("</section>")[0]
        return letter.get_absolute_url() in banner

    assert is_opened()
    Verdict.objects.filter(pk=verdict.pk).update(kind="turned_down")
    assert not is_opened()
    Verdict.objects.filter(pk=verdict.pk).update(kind=ending)
    letter.mark_sent(on=today, to="", by="email")
    assert not is_opened()


def test_whoever_accepts_is_led_to_what_is_still_open(signed_in, person, offered):
    lead = f"{reverse('applications:table')}?ending=none"
    make_application(person, company="Oak")
    make_application(person, company="Elm").archive()
    assert lead not in page_of(signed_in, offered)

    offered.close_with("offer_accepted", on=timezone.localdate())
    page = page_of(signed_in, offered)
    assert "1 other application is open." in page
    assert lead in page
    assert [row.position for row in signed_in.get(lead).context["table"].rows] == [
        "Assistant Manager"
    ]

    make_application(person, company="Fir")
    assert "2 other applications are open." in page_of(signed_in, offered)

    tomorrow = timezone.now() + datetime.timedelta(days=1)
    Application.objects.filter(company__name="Fir").update(created_at=tomorrow)
    assert "1 other application is open." in page_of(signed_in, offered)
