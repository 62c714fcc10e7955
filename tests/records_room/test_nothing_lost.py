"""Whatever is pressed in practice and on near misses, no words go without Undo or the bin."""

import re
from contextlib import suppress

import pytest
from django.db import models, transaction
from django.urls import reverse

from applications.models import Verdict
from near_misses.models import RematchSheet
from practice.models import Asking, Question
from practice.question_key import question_key
from records.nouns import all_nouns
from tests.addresses import every_address, ways_to
from tests.records import make_record
from tests.searches import DAY, make_near_miss, write_debrief

pytestmark = pytest.mark.django_db
ROOMS = ("practice", "near_misses")
PRESSED = [address for address in every_address() if address.name.split(":")[0] in ROOMS]
UNDO = re.compile(r'<form method="post" action="([^"]+)">(?:(?!</form>).)*?Undo</button>', re.S)


def words_of(user) -> dict[tuple[str, int], str]:
    """What is written in each row of a person, where it is more than a choice."""
    found = {}
    for noun in all_nouns():
        texts = [
            column.name
            for column in noun.fields
            if isinstance(column, models.CharField | models.TextField) and not column.choices
        ]
        for row in noun.model.objects.for_user(user):
            if text := " ".join(filter(None, (str(getattr(row, name)) for name in texts))).strip():
                found[noun.name, row.pk] = text
    return found


def press(client, address: str, user, before: dict) -> list[tuple[str, int]]:
    """The rows with words that are gone after it, and stay gone after Undo."""
    other = Question.objects.for_user(user).order_by("-pk").first()
    page = client.post(address, {"other": other.pk}, follow=True).content.decode()
    after = words_of(user)
    if set(before) - set(after) and (undo := UNDO.search(page)):
        client.post(undo[1].replace("&amp;", "&"))
        after = words_of(user)
    remaining = {question_key(text) for text in after.values()}
    return [key for key in set(before) - set(after) if question_key(before[key]) not in remaining]


class TakeBack(Exception):
    """Leaves a press without a trace."""


@pytest.mark.thorough
def test_no_press_deletes_words_for_good(signed_in, person):
    make_record(person)
    open_debrief = write_debrief(make_near_miss(person, company="Haven").rounds.get(number=2))
    open_debrief.askings.update(wished="Because of Sundays.")
    before, lost = words_of(person), {}
    paths = [path for address in PRESSED for path, _row in ways_to(address, person)]
    for path in paths:
        with suppress(TakeBack), transaction.atomic():
            lost[path] = press(signed_in, path, person, before)
            raise TakeBack
    assert {path: rows for path, rows in lost.items() if rows} == {}
    assert len(lost) > 40


def test_a_question_taken_off_a_debrief_comes_back_with_what_was_written_about_it(
    signed_in, person
):
    interview = make_near_miss(person).rounds.get(number=2)
    asking = write_debrief(interview, questions=["Why us?"]).askings.get()
    Asking.objects.update(sought="Whether I stay", wished="Because of the rota.")
    remove = reverse("practice:remove_asking", args=[asking.pk])
    assert "You can restore it for 30 days." in signed_in.get(remove).content.decode()
    page = signed_in.post(remove, follow=True).content.decode()

    assert "The question is taken off this debrief." in page
    assert (Asking.objects.count(), Question.objects.count()) == (0, 1)
    undone = signed_in.post(UNDO.search(page)[1])
    assert undone.url == reverse("practice:debrief", args=[interview.pk])
    back = Asking.objects.get()
    assert (back.pk, back.sought, back.wished) == (
        asking.pk,
        "Whether I stay",
        "Because of the rota.",
    )


def test_an_ending_with_a_rematch_sheet_is_not_taken_back_with_it(signed_in, person):
    application = make_near_miss(person)
    verdict = application.close_with(Verdict.Kind.FINALIST, on=DAY)
    RematchSheet.objects.create(verdict=verdict, to_show="The rota.")
    undo = reverse("applications:take_back_ending", args=[verdict.pk])
    page = signed_in.post(undo, follow=True).content.decode()

    assert "This can no longer be undone" in page
    assert RematchSheet.objects.get().verdict == verdict
    RematchSheet.objects.all().delete()
    signed_in.post(undo)
    assert not Verdict.objects.exists()
