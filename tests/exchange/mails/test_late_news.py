"""A mail that tells how it ended after an ending is on record already."""

import datetime

import pytest
from django.core.management import call_command
from django.urls import reverse

from exchange.models import ReceivedMail
from tests.exchange.mails.handing_in import PAGE, decide, hand_in, values
from tests.exchange.mails.test_messages import made

pytestmark = pytest.mark.django_db

SECOND = "You were among our last two, but we have chosen another candidate for the Cook role."
DAY = datetime.date(2026, 10, 1)


def waiting(client) -> list[ReceivedMail]:
    return list(client.get(PAGE).context["rows"])


def test_news_after_a_silence_waits_until_it_is_recorded(signed_in, application):
    application.close_with("no_answer", on=DAY)
    mail = hand_in(signed_in, file=bytes(made(SECOND)))
    call_command("forget_received_mails")
    assert waiting(signed_in) == [mail]

    shown = signed_in.get(decide(signed_in, mail, application=application.pk))
    typed = values(shown.context["form"])
    assert (typed["kind"], typed["their_words"]) == ("came_second", SECOND)
    verdict = application.verdicts.get()
    signed_in.post(reverse("applications:edit_ending", args=[verdict.pk]), typed)

    verdict.refresh_from_db()
    assert (verdict.kind, verdict.channel, str(verdict.told_by)) == (
        "came_second",
        "email",
        "Ana Sousa",
    )
    assert verdict.heard_on == mail.happened_on
    assert waiting(signed_in) == []
    call_command("forget_received_mails")
    assert not ReceivedMail.objects.exists()


def test_a_mail_after_a_call_changes_nothing_that_was_recorded(signed_in, application):
    application.close_with("came_second", on=DAY, channel="phone", their_words="So close!")
    mail = hand_in(signed_in, file=bytes(made(SECOND)))
    shown = signed_in.get(decide(signed_in, mail, application=application.pk))
    typed = values(shown.context["form"])
    assert (typed["kind"], typed["channel"], typed["their_words"], typed["heard_on"]) == (
        "came_second",
        "phone",
        "So close!",
        DAY,
    )
    assert typed["told_by_name"] == "Ana Sousa <ana@haven.example>"


def test_a_mail_that_came_before_the_ending_was_recorded_is_settled(signed_in, application):
    hand_in(signed_in, file=bytes(made(SECOND)))
    application.close_with("finalist", on=DAY)
    assert waiting(signed_in) == []
