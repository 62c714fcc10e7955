"""Half a debrief can be finished once the news has come, apart from what was written before."""

import pytest
from django.urls import reverse

from applications.models import Verdict
from exchange.archive.reading import Restoring
from practice.models import Asking, Debrief, DebriefLocked, Question
from practice.models.debrief import NewQuestion
from practice.two_parts import part_of
from tests.exchange.archives import archive
from tests.forms import type_into
from tests.practice.debriefs import page_of
from tests.searches import DAY, write_debrief

pytestmark = pytest.mark.django_db


@pytest.fixture
def half(interview) -> Debrief:
    """One thing and one question were written down before the news came."""
    write_debrief(interview, change="Breathe first", questions=["Why us?"])
    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    return Debrief.objects.get()


def finish_page(debrief: Debrief) -> str:
    return reverse("practice:finish_debrief", args=[debrief.pk])


def finish(debrief: Debrief, **words) -> None:
    version = debrief.version_of(words)
    debrief.update(version=version, on=DAY, knows_outcome=True, **words)


def test_what_is_missing_is_added_and_said_to_be_added_afterwards(signed_in, half):
    look_back = reverse("practice:look_back", args=[half.pk])
    assert f'href="{finish_page(half)}"' in signed_in.get(look_back).text
    assert "You already know how it ended." in signed_in.get(finish_page(half)).text
    [asking] = half.askings.all()
    words = {
        "keep": "The rota",
        "new_questions": "Tell me about a mistake",
        f"landing_{asking.pk}": "stumped",
    }
    answer = type_into(signed_in, finish_page(half), words)
    assert answer.url == page_of(half.round)

    half = Debrief.objects.get()
    before, added = (part_of(half, afterwards=is_after) for is_after in (False, True))
    assert before.words == [("One thing to change", "Breathe first")]
    assert added.words == [("Three things to keep", "The rota")]
    assert [(str(row.asking), row.facts) for row in before.asked] == [("Why us?", {})]
    assert [(str(row.asking), row.facts) for row in added.asked] == [
        ("Why us?", {"landing": "Stumped me"}),
        ("Tell me about a mistake", {}),
    ]
    page = signed_in.get(look_back).text
    earlier, later = page.split("You added this when you already knew how it ended.")
    assert ("Breathe first" in earlier, "The rota" in earlier) == (True, False)
    assert ("Breathe first" in later, "The rota" in later) == (False, True)
    assert "In the room: Stumped me" not in earlier
    assert Question.objects.cards().get() == asking.question


def test_what_was_written_before_the_news_stays_as_it_was(signed_in, half):
    form = signed_in.get(finish_page(half)).context["form"]
    assert form.fields["change"].disabled
    assert not form.fields["keep"].disabled
    type_into(signed_in, finish_page(half), {"change": "Be better", "keep": "The rota"})
    half = Debrief.objects.get()
    assert (half.change, half.keep) == ("Breathe first", "The rota")
    with pytest.raises(DebriefLocked):
        finish(half, change="Be better")
    assert Debrief.objects.get().change == "Breathe first"


def test_what_was_added_can_be_corrected_and_stays_apart(half):
    finish(half, keep="The rota")
    finish(Debrief.objects.get(), keep="The rota, and the walk")
    half = Debrief.objects.get()
    assert (half.keep, half.added_afterwards) == ("The rota, and the walk", ["keep"])


def test_of_people_and_promises_nothing_is_asked_once_the_news_has_come(signed_in, half):
    page = signed_in.get(finish_page(half)).text
    assert "How it was with Ana Sousa" not in page
    assert "What you promised them" not in page
    part = half.round.participations.get()
    with pytest.raises(DebriefLocked):
        finish(half, **{f"rapport_{part.pk}": 1})


def test_while_it_runs_and_where_all_was_written_afterwards_there_is_one_page(signed_in, interview):
    debrief = write_debrief(interview, change="Breathe first")
    assert signed_in.get(finish_page(debrief)).url == page_of(interview)
    assert Debrief.objects.get().added_afterwards == []


def test_what_is_sent_once_the_ending_was_lifted_is_written(signed_in, half):
    form = signed_in.get(finish_page(half)).context["form"]
    half.round.application.reopen(on=DAY)
    words = {"row_version": form["row_version"].value(), "keep": "The rota"}
    assert signed_in.post(finish_page(half), words).status_code == 302
    half = Debrief.objects.get()
    assert (half.keep, half.added_afterwards) == ("The rota", [])


def test_an_archive_keeps_both_apart(person, stranger, half):
    finish(half, keep="The rota")
    question = NewQuestion("Tell me about a mistake")
    half.update(version="", on=DAY, knows_outcome=True, questions=[question])
    Restoring(stranger, archive(person)).write()
    assert Debrief.objects.for_user(stranger).get().added_afterwards == ["keep"]
    added = [row.added_afterwards for row in Asking.objects.for_user(stranger).order_by("pk")]
    assert added == [[], ["words"]]
