"""A debrief written while another tab changes its interview."""

import pytest
from django.urls import reverse

from applications.models import InterviewRound
from practice.models import Asking, Debrief
from tests.forms import forms_on
from tests.practice.debriefs import page_of
from tests.searches import DAY, add_round, edit, make_application, write_debrief
from tests.tabs import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_best_moment_and_an_outcome_at_once_do_not_wait_for_each_other_for_ever(person):
    key = add_round(make_application(person)).pk
    for number in range(1, 16):
        outcome = "passed" if number % 2 else "took_place"
        moment = f"the talk about the rota, {number}"

        def write(words=moment):
            write_debrief(InterviewRound.objects.get(pk=key), best_moment=words, questions=[])

        def note(outcome=outcome):
            edit(InterviewRound.objects.get(pk=key), on=DAY, outcome=outcome)

        at_once(write, note)
    interview_round = InterviewRound.objects.get(pk=key)
    assert (interview_round.best_moment, interview_round.outcome) == (moment, "passed")


@pytest.fixture
def opened(signed_in, interview):
    """The form of a debrief with two questions and somebody there, as a tab has it open."""
    write_debrief(interview)
    page = page_of(interview)
    return next(
        form for form in forms_on(signed_in.get(page).text, page) if "new_questions" in form.fields
    )


def as_shown(form, **typed) -> dict[str, str]:
    """What is sent by somebody who types nothing but this."""
    return dict.fromkeys(form.typed, "") | typed


def test_what_is_typed_about_rows_that_went_meanwhile_is_shown_and_the_rest_goes_on(
    signed_in, interview, opened
):
    first, second = Asking.objects.order_by("pk")
    (part,) = interview.participations.all()
    typed = as_shown(opened, change="Breathe", their_problem="The rota")
    typed |= {f"cares_about_{part.pk}": "Chess", f"rapport_{part.pk}": "2"}
    typed |= {f"wished_{first.pk}": "I wish", f"wished_{second.pk}": "It stays"}
    typed |= {f"landing_{row.pk}": "stumped" for row in (first, second)}
    typed |= {f"asked_by_id_{row.pk}": "" for row in (first, second)}
    part.delete()
    signed_in.post(reverse("practice:remove_asking", args=[first.pk]))

    answer = opened.send(signed_in, **typed)

    assert answer.status_code == 422
    form = answer.context["form"]
    assert dict(form.gone) == {
        "How it went": "Stumped me",
        "The answer you wish you had given": "I wish",
        "How it was between you": "Warm",
        "What they care about": "Chess",
    }
    for words in ("Chess", "I wish", "It stays", "no longer in this debrief"):
        assert words in answer.text
    assert not Asking.objects.exclude(wished="").exists()

    again = next(row for row in forms_on(answer.text, opened.action) if "change" in row.fields)
    assert not {f"cares_about_{part.pk}", f"wished_{first.pk}"} & {*again.fields}
    typed_again = as_shown(again, change="Breathe", their_problem="The rota")
    typed_again |= {f"wished_{second.pk}": "It stays", f"landing_{second.pk}": "stumped"}
    assert again.send(signed_in, **typed_again).status_code == 302
    assert Asking.objects.get().wished == "It stays"


def test_rows_that_went_meanwhile_hold_nothing_up_where_nothing_was_typed_about_them(
    signed_in, interview, opened
):
    first, second = Asking.objects.order_by("pk")
    untouched = {f"landing_{row.pk}": "unknown" for row in (first, second)}
    untouched |= {f"asked_by_id_{row.pk}": "" for row in (first, second)}
    (part,) = interview.participations.all()
    typed = as_shown(opened, **untouched, **{f"rapport_{part.pk}": "", "change": "Breathe"})
    part.delete()
    signed_in.post(reverse("practice:remove_asking", args=[first.pk]))

    assert opened.send(signed_in, **typed).status_code == 302

    assert Debrief.objects.get().change == "Breathe"


def test_a_debrief_that_went_meanwhile_takes_no_words_with_it(signed_in, interview, opened):
    first = Asking.objects.order_by("pk")[0]
    signed_in.post(reverse("practice:delete_debrief", args=[Debrief.objects.get().pk]))
    typed = as_shown(opened, **{f"sought_{first.pk}": "Whether I own up"})
    answer = opened.send(signed_in, **typed)
    assert answer.status_code == 422
    assert "Whether I own up" in answer.text


def test_who_asked_stays_when_they_are_no_longer_of_the_interview(signed_in, interview, opened):
    first = Asking.objects.order_by("pk")[0]
    (part,) = interview.participations.all()
    Asking.objects.filter(pk=first.pk).update(asked_by=part.contact)
    interview.people.create(owner=interview.owner, name="Wei Li")
    part.delete()
    page = page_of(interview)
    form = next(row for row in forms_on(signed_in.get(page).text, page) if "change" in row.fields)

    assert form.fields[f"asked_by_id_{first.pk}"] == str(part.contact_id)


def test_a_field_that_no_page_has_changes_nothing(signed_in, interview, opened):
    first = Asking.objects.order_by("pk")[0]
    odd = {f"landing_0{first.pk}": "gone", "landing_" + "9" * 99: "", "sought_x": "No"}
    assert opened.send(signed_in, **as_shown(opened), **odd).status_code == 302
    first.refresh_from_db()
    assert first.landing == ""
