"""Saving, two tabs, history and what the editor's addresses answer."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from frame.editing import StaleEdit
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.models import Letter
from tests.forms import forms_on
from tests.letters.editing import form_of, notes_on, save
from tests.searches import DAY, make_near_miss

pytestmark = pytest.mark.django_db


def test_saving_answers_with_the_new_revision_and_the_page(signed_in, letter):
    answer = save(signed_in, letter, body="Short.").json()

    letter.refresh_from_db()
    assert letter.body == "Short."
    assert answer["revision"] == letter.revision == 2
    assert answer["fits"] == "It fits on one page."
    assert answer["unprintable"] == []
    page = signed_in.get(answer["pages"][0])
    assert page["Content-Type"] == "image/svg+xml"
    assert page["Cache-Control"] == "private, no-store"
    assert page.content.startswith(b"<svg")


def test_the_answer_of_a_save_is_small_however_long_the_letter_is(signed_in, letter):
    answer = save(signed_in, letter, body="A paragraph of some words.\n\n" * 200)
    assert len(answer.json()["pages"]) > 2
    assert len(answer.content) < 2000


def test_a_save_answers_a_tab_of_the_release_before_too(signed_in, letter):
    answer = save(signed_in, letter, body="Short.").json()
    assert (len(answer["pages"]), answer["notes"]) == (1, {})


def test_quotes_and_dashes_are_set_by_the_language_or_left_as_typed(signed_in, letter):
    def text() -> str:
        address = reverse("letters:download_text", args=[letter.pk])
        return signed_in.get(address).content.decode()

    save(signed_in, letter, body='You said "soon" -- and it was.')
    letter.refresh_from_db()
    assert "You said “soon”—and it was." in text()
    save(signed_in, letter, punctuation="typed")
    assert 'You said "soon" -- and it was.' in text()


def test_saving_the_same_words_again_changes_nothing(signed_in, letter):
    assert save(signed_in, letter).json()["revision"] == 1
    assert letter.revisions.count() == 1


def test_a_save_that_comes_again_since_its_answer_was_lost_is_saved(signed_in, letter):
    words = form_of(letter, subject="My subject", body="First line.\r\nSecond line. ")
    for _ in range(2):
        answer = signed_in.post(reverse("letters:save", args=[letter.pk]), words)
        assert (answer.status_code, answer.json()["revision"]) == (200, 2)

    letter.refresh_from_db()
    assert letter.body == "First line.\nSecond line."
    assert [revision.number for revision in letter.revisions.all()] == [2, 1]


def test_without_javascript_save_can_be_pressed_twice(signed_in, letter):
    words = form_of(letter, body="Pressed twice.")
    for _ in range(2):
        answer = signed_in.post(letter.get_absolute_url(), words)
        assert (answer.status_code, answer.get("Location")) == (
            302,
            f"{letter.get_absolute_url()}#page",
        )

    letter.refresh_from_db()
    assert (letter.body, letter.revision) == ("Pressed twice.", 2)


def test_the_words_that_went_out_are_no_conflict_with_themselves(signed_in, letter):
    words = form_of(letter, body="As it went out.")
    signed_in.post(letter.get_absolute_url(), words)
    letter.refresh_from_db()
    letter.mark_sent(on=DAY, to="", by="post")

    assert signed_in.post(letter.get_absolute_url(), words).status_code == 302
    letter.refresh_from_db()
    assert (letter.body, letter.revision, letter.state) == ("As it went out.", 2, "sent")


def test_an_older_tab_is_refused_and_shown_the_newer_words(signed_in, letter):
    save(signed_in, letter, body="From the newer tab.")
    answer = save(signed_in, letter, body="From the older tab.")

    assert answer.status_code == 409
    assert answer.json()["revision"] == 2
    assert answer.json()["words"]["body"] == "From the newer tab."
    assert Letter.objects.get().body == "From the newer tab."


@pytest.mark.parametrize("door", ["save", "editor"])
def test_words_that_a_conflict_overwrites_stay_in_the_history(signed_in, letter, door):
    draft, address = letter.body, reverse(f"letters:{door}", args=[letter.pk])
    older = form_of(letter, body="Mine.")
    save(signed_in, letter, body="Theirs.")
    assert signed_in.post(address, older).status_code == 409
    assert signed_in.post(address, older | {"revision": "2"}).status_code in (200, 302)
    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    assert bodies == ["Mine.", "Theirs.", draft]


@pytest.mark.parametrize("theirs", ["subject", "recipient_lines", "greeting", "closing"])
def test_an_older_tab_is_refused_whatever_words_another_has_changed(signed_in, letter, theirs):
    older = form_of(letter)
    letter.update(version=str(letter.revision), **{theirs: "Theirs"})

    assert save(signed_in, letter, **older | {"closing": "Mine"}).status_code == 409
    letter.refresh_from_db()
    assert getattr(letter, theirs) == "Theirs"


def test_without_javascript_an_older_tab_sees_both_texts(signed_in, letter):
    save(signed_in, letter, body="From the newer tab.")
    page = signed_in.post(letter.get_absolute_url(), form_of(letter, body="From the older tab."))

    assert page.status_code == 409
    assert "From the <ins>newer</ins> tab." in page.content.decode()
    assert "From the <ins>older</ins> tab." in page.content.decode()
    assert Letter.objects.get().body == "From the newer tab."


def test_without_javascript_the_words_that_were_not_chosen_are_in_the_history(signed_in, letter):
    draft, address = letter.body, letter.get_absolute_url()
    save(signed_in, letter, body="Theirs.", subject="Their subject")
    signed_in.post(address, form_of(letter, body="Mine, to the last word."))
    refused = signed_in.post(address, form_of(letter, body="Mine, to the last word."))
    (form,) = [form for form in forms_on(refused.text, address) if "saved_stays" in form.fields]
    assert form.send(signed_in).url == f"{address}#page"

    letter.refresh_from_db()
    assert (letter.body, letter.subject) == ("Theirs.", "Their subject")
    save(signed_in, letter, body="Typed on.")
    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    assert bodies == ["Typed on.", "Mine, to the last word.", "Theirs.", draft]
    assert (
        "Mine, to the last word."
        in signed_in.get(reverse("letters:history", args=[letter.pk])).text
    )


def test_without_javascript_a_third_tab_is_shown_before_the_choice_is_made(signed_in, letter):
    address = letter.get_absolute_url()
    save(signed_in, letter, body="Theirs.")
    chosen = form_of(letter, body="Mine.") | {"revision": "2", "saved_stays": "1"}
    letter.refresh_from_db()
    save(signed_in, letter, body="Of a third tab.")
    assert signed_in.post(address, chosen).status_code == 409
    letter.refresh_from_db()
    assert letter.body == "Of a third tab."


def test_without_javascript_both_texts_are_shown_where_they_differ(signed_in, letter):
    start = "Words that both have. " * 30
    save(signed_in, letter, body=f"{start}There.")
    page = signed_in.post(letter.get_absolute_url(), form_of(letter, body=f"{start}Here."))
    shown = page.content.decode().split("<form method")[0]
    assert "Words that both have. <ins>Here.</ins>" in shown
    assert "Words that both have. <ins>There.</ins>" in shown
    assert shown.count("that both have") < 6


@pytest.mark.parametrize(
    ("name", "button"),
    [
        ("redraft", {"language": "de", "variant": "warm"}),
        ("put_hint_aside", {"key": "particular"}),
        ("mark_ready", {"ready": "1"}),
    ],
)
def test_without_javascript_every_button_brings_the_words_with_it(signed_in, letter, name, button):
    words = form_of(letter, subject="My own subject") | button
    assert signed_in.post(reverse(f"letters:{name}", args=[letter.pk]), words).status_code == 302
    letter.refresh_from_db()
    assert letter.subject == "My own subject"

    words = form_of(letter, subject="x" * 201) | button
    answer = signed_in.post(reverse(f"letters:{name}", args=[letter.pk]), words)
    assert answer.status_code == 422
    assert "x" * 201 in answer.content.decode()


def test_without_javascript_a_letter_sent_meanwhile_shows_the_words_and_says_so(signed_in, letter):
    words = form_of(letter, body="Typed too late.")
    letter.mark_sent(on=DAY, to="", by="post")
    page = signed_in.post(letter.get_absolute_url(), words)
    assert page.status_code == 409
    assert "marked as sent in the meantime" in page.content.decode()
    assert "Typed too late." in page.content.decode()
    assert "Let mine stand" not in page.content.decode()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"body": "x" * 12_001}, "body"),
        ({"body": "\n\n".join("abc" for _ in range(301))}, "body"),
        ({"subject": "x" * 201}, "subject"),
        ({"dated_on": "some day"}, "dated_on"),
        ({"layout": "din-z"}, "layout"),
        ({"greeting": "a\x00b"}, "greeting"),
    ],
)
def test_words_that_cannot_be_saved_are_told_by_field_and_nothing_changes(
    signed_in, letter, changes, field
):
    before = letter.words()
    answer = save(signed_in, letter, **changes)
    page = signed_in.post(letter.get_absolute_url(), form_of(letter, **changes))

    assert (answer.status_code, list(answer.json()["errors"])) == (422, [field])
    assert (page.status_code, list(page.context["form"].errors)) == (422, [field])
    assert Letter.objects.get().words() == before


def test_a_sent_letter_is_frozen(signed_in, letter):
    letter.mark_sent(on=DAY, to="okafor@example.org", by="email")
    answer = save(signed_in, letter, body="Changed after sending.")

    assert answer.status_code == 409
    assert Letter.objects.get().body == letter.body
    with pytest.raises(StaleEdit):
        letter.restore(letter.revisions.get())


def test_a_list_of_too_many_enclosures_is_told_beside_the_field(signed_in, letter):
    answer = save(signed_in, letter, enclosures="a\n" * 300)
    assert answer.status_code == 422
    message = "There can be 12 lines of enclosures. These are 300."
    assert answer.json()["errors"]["enclosures"] == [message]


def test_an_address_of_too_many_lines_is_told_beside_the_field(signed_in, letter):
    page = signed_in.post(letter.get_absolute_url(), form_of(letter, recipient_lines="a\n" * 200))
    assert page.status_code == 422
    assert "An address can have 12 lines. This one has 200." in page.content.decode()
    letter.refresh_from_db()
    assert letter.recipient_lines.startswith("Adaeze Okafor")

    signed_in.post(letter.get_absolute_url(), form_of(letter, recipient_lines="a\n\n" * 12))
    letter.refresh_from_db()
    assert letter.recipient_lines.split() == ["a"] * 12


def test_an_address_longer_than_the_window_of_an_envelope_is_said_to_be_smaller(signed_in, letter):
    six = "\n".join(f"Line {number}" for number in range(6))
    warning = "The window of an envelope shows 6 lines of an address. This one has 8,"
    fits = save(signed_in, letter, layout="din-b", recipient_lines=six).json()["fits"]
    assert fits == "It fits on one page."
    letter.refresh_from_db()
    eight = save(signed_in, letter, recipient_lines=f"{six}\n7\n8", layout="din-b").json()["fits"]
    assert warning in eight
    letter.refresh_from_db()
    assert "window" not in save(signed_in, letter, layout="us").json()["fits"]


@pytest.mark.thorough
@pytest.mark.parametrize("count", [1, 30])
def test_the_list_asks_the_same_number_of_questions_for_any_number_of_letters(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        come_second(make_near_miss(person, company=f"Company {number}"), on=DAY)

    with django_assert_num_queries(4):
        page = signed_in.get(reverse("letters:letter_list"))
    assert page.content.decode().count("After coming second&nbsp;· ") == count


def test_saving_and_its_picture_read_no_record(signed_in, letter, django_assert_num_queries):
    save(signed_in, letter, body="Once.")
    letter.refresh_from_db()
    with django_assert_num_queries(10) as asked:
        save(signed_in, letter, body="Twice.")
    tables = [query["sql"] for query in asked.captured_queries]

    assert not any('"applications_' in query for query in tables)


def test_the_editor_reads_the_record_once(signed_in, letter, django_assert_num_queries):
    signed_in.get(letter.get_absolute_url())
    with django_assert_num_queries(13) as asked:
        page = signed_in.get(letter.get_absolute_url())
    tables = [query["sql"] for query in asked.captured_queries]

    assert "The moment you liked best" in page.content.decode()
    assert sum('FROM "applications_verdict"' in query for query in tables) == 1
    assert sum('FROM "applications_participation"' in query for query in tables) == 1


def test_the_hints_follow_the_words_and_can_be_put_aside(signed_in, letter):
    assert notes_on(signed_in, letter)["hints"].strip() == ""
    save(signed_in, letter, body="Thank you for the Assistant Manager talks.")
    hints = notes_on(signed_in, letter)["hints"]
    assert hints.count("<li>") == 3
    assert "respect their decision" in hints

    address = reverse("letters:put_hint_aside", args=[letter.pk])
    asked = signed_in.post(address, {"key": "respect"}, headers={"accept": "application/json"})
    assert "respect their decision" not in asked.json()["notes"]["hints"]
    assert signed_in.post(address, {"key": "reopens"}).url == letter.get_absolute_url()
    page = signed_in.get(letter.get_absolute_url()).content.decode()
    assert "respect their decision" not in page
    assert "this position opens up" not in page
    assert "What would make it stronger" in page


def test_hints_that_two_tabs_put_aside_stay_aside(letter):
    seen_before = Letter.objects.get(pk=letter.pk)
    letter.put_hint_aside("respect")
    seen_before.put_hint_aside("reopens")
    seen_before.put_hint_aside("reopens")

    letter.refresh_from_db()
    assert letter.put_aside == ["respect", "reopens"]


def test_the_fields_are_said_in_the_language_of_the_letter(signed_in, person):
    letter = begin_letter(make_near_miss(person), Kind.THANKS, today=DAY, language="de")
    fields = signed_in.get(letter.get_absolute_url()).context["form"].fields
    spoken = {name: field.widget.attrs.get("lang") for name, field in fields.items()}

    for name in ("recipient_lines", "subject", "greeting", "body", "closing"):
        assert spoken.pop(name) == "de"
    assert set(spoken.values()) == {None}


def test_the_recipient_stands_above_the_words(signed_in, letter):
    page = signed_in.get(letter.get_absolute_url()).text
    assert "To <bdi>Adaeze Okafor</bdi>" in page
    assert page.index("To <bdi>Adaeze Okafor</bdi>") < page.index('name="recipient_lines"')
    letter.recipient = None
    letter.save()
    assert "To no one in particular" in signed_in.get(letter.get_absolute_url()).text


def test_a_letter_can_be_dated_tomorrow_and_takes_what_was_typed_along(signed_in, letter):
    address = reverse("letters:date_tomorrow", args=[letter.pk])
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)
    assert address in signed_in.get(letter.get_absolute_url()).text
    signed_in.post(address, form_of(letter, subject="Typed meanwhile"))

    letter.refresh_from_db()
    assert (letter.dated_on, letter.subject) == (tomorrow, "Typed meanwhile")
    assert address not in signed_in.get(letter.get_absolute_url()).text


def test_a_sent_letter_keeps_its_date(signed_in, letter):
    letter.mark_sent(on=DAY, to="", by="post")
    signed_in.post(reverse("letters:date_tomorrow", args=[letter.pk]))
    letter.refresh_from_db()
    assert letter.dated_on == DAY
