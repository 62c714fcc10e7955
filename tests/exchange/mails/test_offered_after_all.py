"""A mail about an application that has ended moves nothing that stays ended."""

import datetime

import pytest
from django.utils import timezone

from tests.exchange.mails.handing_in import decide, hand_in, values
from tests.exchange.mails.test_messages import made

pytestmark = pytest.mark.django_db
AFTER_ALL = "The other candidate declined, so we would like to offer you the position after all."
RECEIVED = "Thank you for applying. We have received your application for the Cook role."
INVITES = "We would like to invite you to another interview next week."
A_DAY = datetime.timedelta(days=1)


def note_form(client, application, text: str, kind: str):
    mail = hand_in(client, file=bytes(made(text)))
    address = decide(client, mail, application=application.pk, kind=kind)
    return address, client.get(address).context["form"]


def steps_of(application) -> list[str]:
    kinds = ("closed", "reopened", "moved")
    rows = application.events.filter(kind__in=kinds).order_by("pk")
    return [event.details.get("to") or event.kind for event in rows]


def test_the_job_that_is_offered_after_all_is_open_again_and_an_offer(signed_in, application):
    application.close_with("came_second", on=timezone.localdate() - 9 * A_DAY)
    address, form = note_form(signed_in, application, AFTER_ALL, "offer")
    assert form.fields["moves"].label == "Open it again and move to Offer"

    signed_in.post(address, values(form))
    application.refresh_from_db()
    assert (application.stage, application.ended_as) == ("offer", "")
    assert steps_of(application) == ["closed", "reopened", "offer"]
    lifted = application.verdicts.get().reopened_on
    assert lifted == application.events.moves().get().happened_on


def test_whoever_does_not_want_that_has_a_note_alone(signed_in, application):
    application.close_with("came_second", on=timezone.localdate() - 9 * A_DAY)
    address, form = note_form(signed_in, application, AFTER_ALL, "offer")
    signed_in.post(address, {**values(form), "moves": ""})
    application.refresh_from_db()
    assert (application.stage, application.ended_as) == ("applied", "came_second")
    assert application.dated_notes.count() == 1


@pytest.mark.parametrize(
    ("text", "kind", "days"), [(AFTER_ALL, "offer", 400), (RECEIVED, "acknowledgement", -9)]
)
def test_an_older_offer_and_a_first_answer_move_nothing_that_has_ended(
    signed_in, application, text, kind, days
):
    application.move_to("saved")
    application.close_with("turned_down", on=timezone.localdate() + days * A_DAY)
    address, form = note_form(signed_in, application, text, kind)
    assert "moves" not in form.fields

    signed_in.post(address, values(form))
    application.refresh_from_db()
    assert (application.stage, application.ended_as) == ("saved", "turned_down")


@pytest.mark.parametrize(("days_before", "ended_as"), [(9, ""), (1, "came_second")])
def test_who_is_invited_again_is_called_back_on_the_day_of_the_mail_unless_the_news_is_newer(
    signed_in, application, days_before, ended_as
):
    today = timezone.localdate()
    verdict = application.close_with("came_second", on=today - days_before * A_DAY)
    sent_on = today - 2 * A_DAY
    mail = hand_in(signed_in, text=f"From: ana@haven.example\nDate: {sent_on}\n\n{INVITES}")
    address = decide(signed_in, mail, application=application.pk, kind="invitation")
    form = values(signed_in.get(address).context["form"])
    signed_in.post(address, form | {"starts_at": f"{today + 5 * A_DAY}T14:00"})

    assert application.rounds.count() == 1
    application.refresh_from_db()
    assert application.ended_as == ended_as
    verdict.refresh_from_db()
    assert verdict.reopened_on == (None if ended_as else sent_on)
