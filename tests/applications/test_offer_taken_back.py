"""An offer that was made and taken back: chosen among the endings, and open no more on any page."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Verdict
from applications.stage_steps import build_steps
from tests.applications.asking import page_of, post
from tests.searches import add_round, make_application

pytestmark = pytest.mark.django_db
A_DAY = datetime.timedelta(days=1)
OF_AN_OFFER = ["offer_accepted", "offer_declined", "offer_withdrawn"]
WORDS = {
    "en": ("They took their offer back. That hurts.", "Offer taken back"),
    "de": ("Das Angebot wurde zurückgezogen. Das tut weh.", "Angebot zurückgezogen"),
    "fr": ("L’entreprise a retiré son offre. Ça fait mal.", "Offre retirée"),
    "es": ("Retiraron su oferta. Eso duele.", "Oferta retirada"),
}


@pytest.fixture
def offered(person):
    """An offer that wants its answer in two days, after an interview."""
    job = make_application(person, stage="offer", answer_due_on=timezone.localdate() + 2 * A_DAY)
    add_round(job, [("Wei Li", "")], starts_at=timezone.now() - 9 * A_DAY, outcome="passed")
    return job


def form_of(signed_in, view: str, key: int):
    return signed_in.get(reverse(f"applications:{view}", args=[key])).context["form"]


def test_where_an_offer_stands_its_endings_come_first_and_nobody_has_chosen_one(signed_in, offered):
    form = form_of(signed_in, "close", offered.pk)
    choices = [value for value, _label in form.fields["kind"].choices]
    assert choices[:3] == OF_AN_OFFER
    assert sorted(choices) == sorted(Verdict.Kind.values)
    assert not form["kind"].value()
    assert "checked" not in str(form["kind"])

    verdict = offered.close_with("turned_down", on=timezone.localdate())
    form = form_of(signed_in, "edit_ending", verdict.pk)
    assert [value for value, _label in form.fields["kind"].choices] == choices
    assert form["kind"].value() == "turned_down"


def test_without_an_offer_the_endings_stand_in_their_order_and_the_likely_one_is_chosen(
    signed_in, person
):
    job = make_application(person, stage="interviewing")
    add_round(job, [("Wei Li", "")], starts_at=timezone.now() - 9 * A_DAY, outcome="took_place")
    form = form_of(signed_in, "close", job.pk)
    assert [value for value, _label in form.fields["kind"].choices] == Verdict.Kind.values
    assert form["kind"].value() == "came_second"


def test_an_offer_that_was_taken_back_is_open_on_no_page_and_theirs_to_renew(signed_in, offered):
    today = reverse("today:today")
    yesterday = timezone.localdate() - A_DAY
    Application.objects.filter(pk=offered.pk).update(answer_due_on=yesterday)
    assert "The answer was due on" in signed_in.get(today).text
    post(signed_in, "close", offered.pk, kind="offer_withdrawn", their_words="The budget is gone.")
    page = page_of(signed_in, offered)
    offered = Application.objects.get(pk=offered.pk)

    assert offered.verdict.kind == offered.ended_as == "offer_withdrawn"
    assert offered.due_on is None
    assert "?kind=offer_accepted" not in page
    assert "They called back" in page
    assert "Open it again" not in page
    assert "Put this one to rest" in page
    for shown in (signed_in.get(today).text, page):
        assert "The answer was due on" not in shown
    assert [step.stage.value for step in build_steps(offered) if step.is_current] == ["offer"]


@pytest.mark.parametrize("language", WORDS)
def test_its_page_its_timeline_and_the_lists_say_so(signed_in, person, offered, language):
    offered.close_with("offer_withdrawn", on=timezone.localdate())
    person.language = language
    person.save()
    signed_in.force_login(person)
    banner, short = WORDS[language]
    page = page_of(signed_in, offered)
    assert banner in page
    assert short in page.partition('id="ending"')[2].replace(banner, "")
    for name in ("board", "table"):
        assert short in signed_in.get(reverse(f"applications:{name}")).text


def test_it_is_undone_as_a_slip_and_the_offer_stands_as_before(signed_in, offered):
    verdict = offered.close_with("offer_withdrawn", on=timezone.localdate())
    post(signed_in, "take_back_ending", verdict.pk)
    job = Application.objects.get(pk=offered.pk)
    assert (job.ended_as, job.stage) == ("", "offer")
    assert job.due_on == timezone.localdate() + 2 * A_DAY
    assert "?kind=offer_accepted" in page_of(signed_in, job)


def test_whoever_is_called_back_after_it_talks_with_them_again_without_that_offer(
    signed_in, offered
):
    offered.close_with("offer_withdrawn", on=timezone.localdate())
    post(signed_in, "reopen", offered.pk)
    job = Application.objects.get(pk=offered.pk)
    assert (job.ended_as, job.stage, job.due_on) == ("", "interviewing", None)
    assert "?kind=offer_accepted" not in page_of(signed_in, job)


def test_a_job_that_was_taken_and_lost_again_lets_letters_go_on(person, offered):
    verdict = offered.close_with("offer_accepted", on=timezone.localdate())
    version = verdict.version_of(["kind"])
    verdict.update(version=version, kind=Verdict.Kind.OFFER_WITHDRAWN)
    job = Application.objects.get(pk=offered.pk)
    assert job.ended_as == "offer_withdrawn"
    assert job.can_be_put_to_rest
    assert not Verdict.objects.filter(kind="offer_accepted").exists()


@pytest.mark.parametrize(("kind", "is_asked"), [("offer_accepted", False), ("turned_down", True)])
def test_how_one_heard_is_asked_first_where_somebody_had_to_say_it(
    signed_in, person, kind, is_asked
):
    application = make_application(person, stage="offer")
    address = reverse("applications:close", args=[application.pk])
    before, _, folded = signed_in.get(address, {"kind": kind}).text.partition("What you remember")
    assert ("How you heard" in before, "How you heard" in folded) == (is_asked, not is_asked)
