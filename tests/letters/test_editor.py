"""Saving, two tabs, history and what the editor's addresses answer."""

import datetime
import time

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Reminder
from frame.editing import StaleEdit
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.models import Letter
from letters.provenance import provenance
from letters.redrafting import facts_of, is_behind_the_record, redraft_letter
from practice.models.debrief import NewPromise
from tests.paper.samples import one_letter_words
from tests.searches import DAY, MOMENT, make_near_miss, make_template, write_debrief

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


def form_of(letter, **changes):
    return letter.words() | {"revision": letter.revision} | changes


def save(client, letter, **changes):
    return client.post(reverse("letters:save", args=[letter.pk]), form_of(letter, **changes))


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
        assert (answer.status_code, answer.get("Location")) == (302, letter.get_absolute_url())

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


def test_without_javascript_an_older_tab_sees_both_texts(signed_in, letter):
    save(signed_in, letter, body="From the newer tab.")
    page = signed_in.post(letter.get_absolute_url(), form_of(letter, body="From the older tab."))

    assert page.status_code == 409
    assert "From the newer tab." in page.content.decode()
    assert "From the older tab." in page.content.decode()
    assert Letter.objects.get().body == "From the newer tab."


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


def test_one_sitting_is_one_step_of_the_history(person, letter, time_machine):
    start = timezone.now()
    for number, minutes in enumerate((1, 2, 3, 20, 21)):
        time_machine.move_to(start + datetime.timedelta(minutes=minutes), tick=False)
        letter.update(version=str(letter.revision), body=f"Version {number}")

    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    assert bodies[:2] == ["Version 4", "Version 2"]
    assert len(bodies) == 3


def test_the_older_the_history_the_fewer_its_steps(letter, time_machine):
    start = datetime.datetime(2026, 11, 2, 9, 0, tzinfo=datetime.UTC)
    hours = [*range(0, 8), *range(24 * 7, 24 * 7 + 8), *range(24 * 50, 24 * 50 + 4)]
    for hour in hours:
        for minute in (0, 15, 30):
            time_machine.move_to(start + datetime.timedelta(hours=hour, minutes=minute), tick=False)
            letter.update(version=str(letter.revision), body=f"{hour}:{minute}")

    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    today, before = bodies[:9], bodies[9:]
    assert today == [f"{1200 + hour}:{minute}" for hour in (3, 2) for minute in (30, 15, 0)] + [
        "1201:30",
        "1201:15",
        "1200:30",
    ]
    # A month later a week has left its last words, and the first draft stays.
    assert before[:2] == ["175:30", "7:30"]
    assert [revision.number for revision in letter.revisions.all()][-1] == 1
    assert len(before) == 3


def test_restoring_takes_old_words_again_and_keeps_the_ones_before(signed_in, letter):
    draft = letter.body
    letter.update(version="1", body="Later words.")
    first = letter.revisions.get(number=1)
    signed_in.post(reverse("letters:restore", args=[letter.pk, first.pk]))

    letter.refresh_from_db()
    assert letter.body == draft
    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    assert bodies == [draft, "Later words.", draft]


def test_restored_words_stand_in_the_language_they_were_written_in(person, letter):
    mine = make_template(person, kind="came_second")
    as_before = {"variant": "warm", "recipient": letter.recipient, "template": None}
    redraft_letter(letter, language="de", **as_before)
    redraft_letter(letter, language="de", **as_before | {"template": mine})
    first, german, own = letter.revisions.order_by("number")

    letter.restore(first)
    letter.refresh_from_db()
    assert (letter.language, letter.layout) == ("en-us", "us")
    assert letter.template is None
    assert not is_behind_the_record(letter, facts_of(letter))
    # Nothing in it counts as changed by its writer.
    assert redraft_letter(letter, language="fr", **as_before) == []

    letter.restore(german)
    letter.refresh_from_db()
    assert (letter.language, letter.layout) == ("de", "din-b")
    mine.delete()
    letter.restore(own)
    letter.refresh_from_db()
    assert letter.template is None


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


def test_the_history_marks_what_changed_in_any_part_of_the_letter(signed_in, letter):
    letter.update(version="1", subject="My subject", closing="Yours,")
    page = signed_in.get(reverse("letters:history", args=[letter.pk])).content.decode()

    assert "<del>Assistant Manager, Dana Ruiz</del>\n\n<ins>My subject</ins>" in page
    assert "<ins>Yours,</ins>" in page


def test_the_history_marks_what_changed(signed_in, letter):
    changed = letter.body.replace("I respect your decision", "I honour your decision")
    letter.update(version="1", body=changed)
    page = signed_in.get(reverse("letters:history", args=[letter.pk])).content.decode()

    assert "<del>respect</del><ins>honour</ins>" in page


def shown_sources(letter) -> list[tuple[str, str]]:
    parts = provenance(letter, facts_of(letter))
    return [(source.name, source.value) for part in parts for source in part.sources]


def test_facts_are_shown_with_their_words_and_only_where_they_stand(signed_in, person):
    application = make_near_miss(person)
    interview_round = application.rounds.first()
    letter = begin_letter(application, Kind.STATUS, today=DAY, round=interview_round)
    shown = [
        (source.name, source.value)
        for part in provenance(letter, facts_of(letter))
        for source in part.sources
    ]
    assert ("Position", "Assistant Manager") in shown
    assert "The moment you liked best" not in dict(shown)

    second = come_second(application, on=DAY)
    shown = [
        (source.name, source.value)
        for part in provenance(second, facts_of(second))
        for source in part.sources
    ]
    assert ("The moment you liked best", MOMENT) in shown
    assert ("Your strength", "retail-operations background") in shown
    assert all(name and value is not None for name, value in shown)


def test_the_history_of_thirty_long_steps_is_drawn_within_two_seconds(signed_in, letter):
    for number in range(2, 32):
        words = letter.kept_words() | {"body": one_letter_words(number)}
        letter.revisions.create(letter=letter, number=number, words=words)
    started = time.process_time()
    page = signed_in.get(reverse("letters:history", args=[letter.pk])).content.decode()

    assert time.process_time() - started < 2
    assert page.count(one_letter_words(2)) == 2  # taken in, and out again


def test_facts_are_shown_while_their_paragraph_stands_as_drafted(signed_in, letter):
    moment = "The moment you liked best"
    assert moment in signed_in.get(letter.get_absolute_url()).content.decode()

    letter.update(version="1", body=letter.body.replace("I enjoyed", "I truly enjoyed"))
    assert moment not in signed_in.get(letter.get_absolute_url()).content.decode()


@pytest.mark.parametrize("count", [1, 30])
def test_the_list_asks_the_same_number_of_questions_for_any_number_of_letters(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        come_second(make_near_miss(person, company=f"Company {number}"), on=DAY)

    with django_assert_num_queries(4):
        page = signed_in.get(reverse("letters:letter_list"))
    assert page.content.decode().count("After coming second&nbsp;· ") == count


def test_the_editor_reads_the_record_once(signed_in, letter, django_assert_num_queries):
    signed_in.get(letter.get_absolute_url())
    with django_assert_num_queries(15) as asked:
        page = signed_in.get(letter.get_absolute_url())
    tables = [query["sql"] for query in asked.captured_queries]

    assert "The moment you liked best" in page.content.decode()
    assert sum('FROM "applications_verdict"' in query for query in tables) == 1
    assert sum('FROM "applications_participation"' in query for query in tables) == 1


def hints_of(answer) -> str:
    return answer.json()["notes"]["hints"]


def test_the_hints_follow_the_words_and_can_be_put_aside(signed_in, letter):
    assert hints_of(save(signed_in, letter)).strip() == ""
    letter.refresh_from_db()
    hints = hints_of(save(signed_in, letter, body="Thank you for the Assistant Manager talks."))
    assert hints.count("<li>") == 3
    assert "respect their decision" in hints

    address = reverse("letters:put_hint_aside", args=[letter.pk])
    asked = signed_in.post(address, {"key": "respect"}, headers={"accept": "application/json"})
    assert "respect their decision" not in hints_of(asked)
    assert signed_in.post(address, {"key": "reopens"}).url == letter.get_absolute_url()
    page = signed_in.get(letter.get_absolute_url()).content.decode()
    assert "respect their decision" not in page
    assert "this position opens up" not in page
    assert "What would make it stronger" in page


def test_a_paragraph_that_was_changed_no_longer_names_its_facts(signed_in, letter):
    paragraphs = letter.body.split("\n\n")
    answer = save(signed_in, letter, body="\n\n".join(["My own start.", *paragraphs[1:]]))
    sources = answer.json()["notes"]["provenance"]

    assert "Thank you for considering" not in sources
    assert "Adaeze Okafor" in sources


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


def test_where_the_words_come_from_stands_closed_below_the_closing(signed_in, letter):
    page = signed_in.get(letter.get_absolute_url()).text
    drawer = page.index("Where the words come from")
    assert page.index('name="closing"') < drawer
    assert page[:drawer].rstrip().endswith('<details class="drawer">\n    <summary>')


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


def test_the_editor_takes_up_promises_and_what_was_learned_and_nothing_private(signed_in, person):
    application = make_near_miss(person)
    interview = application.rounds.get(number=2)
    write_debrief(
        interview,
        questions=["Why did you leave?"],
        promises=[NewPromise("Send the references", DAY), NewPromise("Call me", DAY, True)],
        off_limits="Whether I plan children",
        their_problem="Two people left in a quarrel",
        job_and_team="They open on Sundays from May\nand in June",
    )
    letter = begin_letter(
        application, Kind.THANKS, today=DAY, round=application.rounds.get(number=1)
    )
    page = signed_in.get(letter.get_absolute_url()).content.decode()

    assert "You promised: “Send the references.” The letter does not mention it." in page
    for words in ("Call me", "children", "quarrel", "Why did you leave?"):
        assert words not in page
    Reminder.objects.update(done_at=timezone.now())
    page = signed_in.get(letter.get_absolute_url()).content.decode()
    assert "You did what you promised: “Send the references.”" in page
