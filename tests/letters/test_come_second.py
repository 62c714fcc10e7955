"""One press: the verdict and the letter, together or not at all."""

import threading
from datetime import UTC, datetime, time, timedelta

import pytest
from django.db import connection
from django.urls import reverse

from applications.models import Application, Contact, Verdict
from letters.beginning import EndedOtherwise, begin_letter, come_second
from letters.kinds import Kind
from letters.models import Letter, Revision
from tests.searches import DAY, add_round, make_application, make_near_miss, make_template

pytestmark = pytest.mark.django_db


def press(client, application, **fields):
    return client.post(reverse("letters:come_second", args=[application.pk]), fields)


def test_one_press_records_the_verdict_drafts_the_letter_and_opens_the_editor(signed_in, person):
    application = make_near_miss(person)
    li = Contact.objects.get(name="Wei Li")
    response = press(signed_in, application, channel="phone", told_by=li.pk, heard_on="2026-11-20")

    letter = Letter.objects.get()
    assert response.url == letter.get_absolute_url()
    assert (letter.owner, letter.verdict) == (person, application.verdict)
    assert letter.verdict.kind == Verdict.Kind.CAME_SECOND
    assert letter.verdict.heard_on == DAY
    # Who decides stands before who told.
    assert letter.greeting == "Dear Ms Okafor,"
    assert [event.kind for event in application.events.all()[:2]] == ["letter_drafted", "closed"]


def test_without_a_word_about_the_news_the_one_who_decides_is_written_to(signed_in, person):
    press(signed_in, make_near_miss(person))

    assert Letter.objects.get().greeting == "Dear Ms Okafor,"
    assert Letter.objects.get().recipient_lines.splitlines()[0] == "Adaeze Okafor"


def test_pressing_twice_makes_one_verdict_and_one_letter_and_keeps_what_was_edited(
    signed_in, person
):
    application = make_near_miss(person)
    press(signed_in, application)
    letter = Letter.objects.get()
    letter.update(version="1", **letter_words(letter, body="Edited."))
    response = press(signed_in, application)

    assert response.url == letter.get_absolute_url()
    assert Letter.objects.get().body == "Edited."
    assert Verdict.objects.count() == 1
    assert application.events.filter(kind="letter_drafted").count() == 1


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize(("name", "most"), [("come_second", 10), ("begin", 11)])
def test_the_page_asks_the_same_for_any_number(
    signed_in, person, name, most, count, django_assert_num_queries
):
    application = make_near_miss(person)
    for number in range(count):
        starts_at = datetime.combine(DAY, time(9), UTC) - timedelta(days=20 + number)
        add_round(application, [(f"Kim Li {number}",)], starts_at=starts_at)
        kim = Contact.objects.get(name=f"Kim Li {number}")
        begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY, recipient=kim)
        make_template(person, name=f"Template {number}", kind=Kind.KEEP_IN_TOUCH)

    with django_assert_num_queries(most):
        page = signed_in.get(reverse(f"letters:{name}", args=[application.pk])).text
    assert page.count("Kim Li ") >= count


@pytest.mark.parametrize("count", [1, 12])
def test_of_one_that_has_ended_the_page_asks_once_how(
    signed_in, person, count, django_assert_num_queries
):
    application = make_near_miss(person)
    for number in range(count):
        starts_at = datetime.combine(DAY, time(9), UTC) - timedelta(days=20 + number)
        add_round(application, [(f"Kim Li {number}",)], starts_at=starts_at)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)

    with django_assert_num_queries(11):
        page = signed_in.get(reverse("letters:come_second", args=[application.pk])).text
    assert page.count("Kim Li ") >= count


def letter_words(letter, **changes):
    return {name: getattr(letter, name) for name in Letter.WORDS} | changes


@pytest.mark.django_db(transaction=True)
def test_two_tabs_at_once_make_one_verdict_and_one_letter(person):
    application = make_near_miss(person)
    barrier, made = threading.Barrier(4), []

    def press_here():
        barrier.wait()
        made.append(come_second(Application.objects.get(pk=application.pk), on=DAY).pk)
        connection.close()

    threads = [threading.Thread(target=press_here) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(made) == 4
    assert set(made) == {Letter.objects.get().pk}
    assert Verdict.objects.count() == 1


def test_a_draft_that_fails_leaves_no_verdict_behind(person, monkeypatch):
    application = make_near_miss(person)
    # A greeting longer than its column: PostgreSQL refuses it, and so does this constraint.
    monkeypatch.setattr(Letter, "revisions", None)

    with pytest.raises(AttributeError):
        come_second(application, on=DAY)

    assert application.verdict is None
    assert not Letter.objects.exists()
    assert not application.events.filter(kind="closed").exists()


def test_no_letter_is_a_complete_choice(signed_in, person):
    application = make_near_miss(person)
    response = press(signed_in, application, without_letter="1")

    assert response.url == application.get_absolute_url()
    assert application.verdict.came_second
    assert not Letter.objects.exists()
    page = signed_in.get(response.url).content.decode()
    assert "You came second. That is close, and it hurts." in page
    # And it can still be written later, from the same page.
    assert press(signed_in, application).url == Letter.objects.get().get_absolute_url()


def test_an_application_that_ended_otherwise_says_so(signed_in, person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.WITHDREW, on=DAY)
    response = press(signed_in, application)

    edit = reverse("applications:edit_ending", args=[application.verdict.pk])
    assert response.status_code == 422
    assert "This application is already closed: I withdrew" in response.text
    assert f'href="{edit}"' in response.text
    assert 'name="heard_on"' in response.text
    assert not Letter.objects.exists()
    page = signed_in.get(reverse("letters:come_second", args=[application.pk])).text
    assert "already closed: <bdi>I withdrew</bdi>" in page
    assert f'href="{edit}"' in page
    with pytest.raises(EndedOtherwise):
        come_second(application, on=DAY)


def test_after_a_reopening_second_place_makes_a_letter_of_its_own(person):
    application = make_near_miss(person)
    first = come_second(application, on=DAY)
    application.reopen(on=DAY)
    second = come_second(application, on=DAY)

    assert first != second
    assert application.verdicts.count() == 2


def test_with_nobody_recorded_the_team_is_greeted_and_nothing_is_invented(person):
    letter = come_second(make_application(person, qualification=""), on=DAY)

    assert letter.greeting == "Dear Hiring Team,"
    assert letter.recipient_lines == "Larkfield"
    assert "enjoyed" not in letter.body


def test_the_first_draft_is_kept_in_the_history_for_good(person):
    letter = come_second(make_near_miss(person), on=DAY)
    draft = letter.body
    letter.update(version="1", **letter_words(letter, body="Other words."))

    assert [revision.words["body"] for revision in Revision.objects.order_by("number")] == [
        draft,
        "Other words.",
    ]
