"""The application page: notes, days that can be corrected, facts one by one, the posting."""

import datetime
import re

import pytest
from django.urls import reverse

from applications.history import with_history
from applications.models import Application, Note
from applications.posting import posting_html, tidied
from applications.timeline import FEW, build_timeline
from letters.beginning import begin_letter, come_second
from tests.applications.asking import page_of, post, version_at
from tests.forms import type_into, version_in
from tests.searches import DAY, MOMENT, add_round, edit, make_near_miss

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
ONE_DAY = datetime.timedelta(days=1)
TODAY = DAY + datetime.timedelta(days=4)


# Notes


def test_a_note_is_written_edited_and_deleted_on_the_timeline(signed_in, application):
    post(signed_in, "add_note", application.pk, text="Ask about parking", happened_on="2026-11-21")
    note = Note.objects.get()
    page = page_of(signed_in, application)
    assert "Ask about parking" in page
    assert "21 Nov 2026" in page

    fields = {"text": "Parking is free", "happened_on": "2026-11-22"}
    post(
        signed_in,
        "edit_note",
        note.pk,
        **fields,
        row_version=version_at(signed_in, "edit_note", note.pk),
    )
    page = page_of(signed_in, application)
    assert "Parking is free" in page
    assert "Ask about parking" not in page

    asked = signed_in.get(reverse("applications:delete_note", args=[note.pk])).content.decode()
    assert "moves to the bin" in asked
    assert Note.objects.exists()
    post(signed_in, "delete_note", note.pk)
    assert not Note.objects.exists()


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"text": "x" * 100_000}, "text"),
        ({"text": " "}, "text"),
        ({"text": "Kept", "happened_on": "2026-12-24"}, "happened_on"),
        ({"text": "Kept", "happened_on": "soon"}, "happened_on"),
    ],
)
def test_a_note_that_cannot_be_kept_is_told_and_stays_in_its_field(
    signed_in, application, fields, wrong
):
    answer = post(signed_in, "add_note", application.pk, **fields)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [wrong]
    assert answer.context["form"]["text"].value() == fields["text"]
    assert not Note.objects.exists()


def test_a_second_tab_is_told_that_a_note_was_changed_and_both_texts_stay(signed_in, application):
    note = application.dated_notes.create(text="First", happened_on=DAY)
    version = version_at(signed_in, "edit_note", note.pk)
    post(
        signed_in,
        "edit_note",
        note.pk,
        text="Other tab",
        happened_on="2026-11-20",
        row_version=version,
    )
    answer = post(
        signed_in, "edit_note", note.pk, text="Mine", happened_on="2026-11-20", row_version=version
    )

    note.refresh_from_db()
    assert note.text == "Other tab"
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "This was changed in another tab" in page
    assert "Mine" in page
    assert "Other tab" in page
    again = version_in(answer)
    post(signed_in, "edit_note", note.pk, text="Mine", happened_on="2026-11-20", row_version=again)
    note.refresh_from_db()
    assert note.text == "Mine"


def test_an_address_in_a_note_is_a_link_and_nothing_else_of_it_is_markup(signed_in, application):
    text = "<b>Map</b>: https://mill.example/way?a=1&b=2.\nPark behind."
    application.dated_notes.create(text=text, happened_on=DAY)
    page = page_of(signed_in, application)
    link = '<a href="https://mill.example/way?a=1&amp;b=2" rel="nofollow">'
    assert f"&lt;b&gt;Map&lt;/b&gt;: {link}https://mill.example/way?a=1&amp;b=2</a>.\nPark" in page


# Rounds


def ahead_and_days(application) -> tuple[list[int], dict[int, datetime.date]]:
    """The numbers of the rounds ahead, and of the others with the day they stand on."""
    history = with_history(Application.objects.all()).get(pk=application.pk)
    shown = build_timeline(history, today=TODAY)
    days = {
        line.interview_round.number: day
        for day, lines in shown.days
        for line in lines
        if line.is_round and day
    }
    return [line.interview_round.number for line in shown.ahead], days


def test_ahead_stands_what_is_still_to_come_and_nothing_cancelled(application):
    soon, past = TODAY + 3 * ONE_DAY, TODAY - 2 * ONE_DAY
    for day in (soon, past, None, soon):
        starts_at = day and datetime.datetime(day.year, day.month, day.day, 9, tzinfo=datetime.UTC)
        last = add_round(application, starts_at=starts_at, outcome="planned")
    last.cancel(on=TODAY - ONE_DAY)
    edit(add_round(application, outcome="planned"), on=TODAY, outcome="passed")
    assert ahead_and_days(application) == ([2, 4], {1: past, 3: TODAY - ONE_DAY, 5: TODAY})


def test_nothing_is_ahead_after_an_ending(signed_in, application):
    soon = datetime.datetime(2026, 11, 28, 9, tzinfo=datetime.UTC)
    add_round(application, starts_at=soon)
    add_round(application, outcome="planned", format="video")
    application.close_with("finalist", on=TODAY)
    assert ahead_and_days(application) == ([], {1: DAY, 2: DAY})
    page = page_of(signed_in, application)
    assert "No day yet" not in page
    assert page.index(">Round 2: Video call</a>") < page.index("Added as Applied")
    application.reopen(on=TODAY)
    assert ahead_and_days(application) == ([1, 2], {})


def test_only_people_of_rounds_that_have_happened_were_met(signed_in, application):
    soon = datetime.datetime(2026, 11, 28, 9, tzinfo=datetime.UTC)
    add_round(application, [("Wei Li", "")])
    coming = add_round(application, [("Ana Sousa", ""), ("Wei Li", "")], starts_at=soon)
    add_round(application, [("Kim Brenner", "")], starts_at=soon).cancel(on=TODAY)

    def people() -> list[tuple[str, list[str]]]:
        shown = signed_in.get(application.get_absolute_url()).context["people"]
        return [
            (group["title"], [person_met.contact.name for person_met in group["people"]])
            for group in shown
            if group["people"]
        ]

    assert people() == [("You will meet", ["Ana Sousa", "Wei Li"]), ("People you met", ["Wei Li"])]
    ana = signed_in.get(coming.people.get(name="Ana Sousa").get_absolute_url())
    page = " ".join(ana.content.decode().split())
    assert "Coming interviews" in page
    assert 'Past interviews</h2> <ul class="row-list"><li class="muted">None yet.' in page

    application.close_with("finalist", on=TODAY)
    assert people() == [("People you met", ["Wei Li"])]


# Facts


def test_one_fact_is_changed_in_place_and_nothing_else(signed_in, application):
    version = version_at(signed_in, "edit_fact", application.pk, "pay")
    answer = post(signed_in, "edit_fact", application.pk, "pay", pay="52,000", row_version=version)
    assert answer.url == f"{application.get_absolute_url()}#fact-pay"
    before = application.position
    application.refresh_from_db()
    assert (application.pay, application.position) == ("52,000", before)
    assert "52,000" in page_of(signed_in, application)


def test_a_fact_changed_meanwhile_is_not_overwritten_unread(signed_in, application):
    version = version_at(signed_in, "edit_fact", application.pk, "pay")
    post(signed_in, "edit_fact", application.pk, "pay", pay="52,000", row_version=version)
    answer = post(signed_in, "edit_fact", application.pk, "pay", pay="40,000", row_version=version)
    application.refresh_from_db()
    assert application.pay == "52,000"
    assert answer.status_code == 422
    assert "52,000" in answer.content.decode()


def test_editing_all_facts_overwrites_nothing_unread(signed_in, application):
    fields = {"company_name": "Larkfield", "position": "Buyer", "pay": "49,000"}
    version = version_at(signed_in, "edit_application", application.pk)
    mine = version_at(signed_in, "edit_fact", application.pk, "pay")
    post(signed_in, "edit_fact", application.pk, "pay", pay="52,000", row_version=mine)

    answer = post(signed_in, "edit_application", application.pk, **fields, row_version=version)
    application.refresh_from_db()
    assert (application.pay, application.position) == ("52,000", "Assistant Manager")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Pay: 52,000" in page
    assert 'value="49,000"' in page

    # Sent again after reading, it is meant.
    again = version_in(answer)
    post(signed_in, "edit_application", application.pk, **fields, row_version=again)
    application.refresh_from_db()
    assert (application.pay, application.position) == ("49,000", "Buyer")


@pytest.mark.parametrize("name", ["owner", "stage", "archived_at", "id", "nonsense"])
def test_only_facts_can_be_edited_this_way(signed_in, application, name):
    answer = post(signed_in, "edit_fact", application.pk, name, **{name: "1"})
    assert answer.status_code == 404


def test_a_wrong_fact_is_told_and_stays(signed_in, application):
    answer = post(signed_in, "edit_fact", application.pk, "link", link="javascript:alert(1)")
    assert answer.status_code == 422
    assert "javascript:alert(1)" in answer.content.decode()
    application.refresh_from_db()
    assert application.link == ""


# The posting


@pytest.mark.parametrize(
    "hostile",
    [
        "<p>Hi</p><script>alert(1)</script>",
        "<p onclick='x()'>Hi</p>",
        "<a href='javascript:x()'>Hi</a>",
        "<img src=x onerror=alert(1)><p>Hi</p>",
        "<style>p{}</style><p>Hi</p><iframe src='x'></iframe>",
        "<svg><script>x</script></svg><p>Hi</p>",
    ],
)
def test_a_pasted_posting_keeps_its_words_and_nothing_that_acts(hostile):
    for text in (tidied(hostile), posting_html(hostile)):
        assert "Hi" in text
        for sign in ("<script", "onclick", "javascript:", "onerror", "<style", "<iframe", "<svg"):
            assert sign not in text.lower()


def test_without_a_posting_the_page_offers_to_keep_one(signed_in, application):
    assert "Save the job ad" in page_of(signed_in, application)


def test_a_plain_posting_shows_its_lines_and_links(signed_in, application):
    application.posting = "We seek a <b-trained> buyer.\n\nSee https://example.org/job"
    application.save()
    page = page_of(signed_in, application)
    assert "&lt;b-trained&gt;" in page
    assert 'rel="noopener noreferrer nofollow"' in page


# The whole


def test_a_full_page_shows_all_of_it_by_day(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    letter.mark_sent(on=TODAY, to="Adaeze Okafor", by="email")
    page = page_of(signed_in, application)

    for words in (MOMENT, "Letter sent to Adaeze Okafor", "Wei Li", "You came second"):
        assert words in page
    assert page.index("Letter sent to") < page.index("Added as")


@pytest.mark.parametrize("count", [1, 30])
def test_a_page_with_everything_asks_the_same_number_of_questions(
    signed_in, person, count, django_assert_num_queries
):
    application = make_near_miss(person)
    come_second(application, on=DAY)
    for number in range(count):
        add_round(application, [(f"Person {number}", "")])
        application.dated_notes.create(text=f"Note {number}", happened_on=DAY)
        application.move_to(("screening", "offer")[number % 2], on=DAY)
    with django_assert_num_queries(16):
        page_of(signed_in, application)


def test_a_long_history_shows_the_newest_and_leads_to_the_rest(signed_in, application):
    for number in range(500):
        day = TODAY - datetime.timedelta(days=number)
        application.dated_notes.create(text=f"Word {number}.", happened_on=day)
    page = page_of(signed_in, application)
    assert "Word 0." in page
    assert f"Word {FEW}." not in page
    assert page.count('<li class="line') == FEW
    rest, count = re.search(r'href="(\?timeline=all[^"]*)">(\d+) earlier entries', page).groups()
    # Adding it is an entry, too.
    assert int(count) == 501 - FEW
    full = signed_in.get(application.get_absolute_url() + rest).content.decode()
    assert full.count('class="note-text"') == 500
    assert "earlier entries" not in full


@pytest.mark.parametrize(("more", "is_cut"), [(FEW // 2, False), (FEW // 2 + 1, True)])
def test_a_history_is_not_cut_for_a_few_lines_more(signed_in, application, more, is_cut):
    for number in range(FEW + more - 1):
        day = TODAY - datetime.timedelta(days=number)
        application.dated_notes.create(text="Word", happened_on=day)
    assert (" earlier entries<" in page_of(signed_in, application)) == is_cut


def test_where_a_job_was_found_and_what_was_noted_are_not_folded_away(signed_in):
    typed = {"company_name": "Haven", "position": "Cook", "stage": "saved"}
    noted = {"source": "A friend at the mill", "notes": "Call back\nafter lunch"}
    more = {"qualification": "Early shifts"}
    add = reverse("applications:add_application")
    page = signed_in.post(add, typed | noted | more, follow=True).text
    open_part, _, folded = page.partition("<summary>More details</summary>")
    assert "A friend at the mill" in open_part
    assert "Call back\nafter lunch" in open_part
    assert "Early shifts" in folded


def test_the_drafts_of_a_day_are_one_line_that_pushes_no_interview_away(signed_in, person):
    application = make_near_miss(person)
    for kind in ("status", "feedback", "withdraw", "thanks", "accept", "decline", "reapply"):
        begin_letter(application, kind, today=DAY)
    page = page_of(signed_in, application)
    assert "7 letters drafted" in page
    assert "Letter drafted:" not in page
    assert "Round 2" in page
    assert "earlier entr" not in page


def test_the_draft_of_a_letter_that_was_sent_is_no_line_of_its_own(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    assert "Letter drafted: After coming second" in page_of(signed_in, application)
    letter.mark_sent(on=TODAY, to="Adaeze Okafor", by="email")
    page = page_of(signed_in, application)
    assert "Letter drafted" not in page
    assert "Letter sent to Adaeze Okafor: After coming second" in page


# Tags


def test_the_tags_stand_below_the_name_and_lead_to_their_board(signed_in, application):
    assert 'aria-label="Tags"' not in page_of(signed_in, application)
    application.tag(["near <home>"])

    tag = application.tags.get()
    shown = page_of(signed_in, application)
    assert f'href="/applications/?tag={tag.pk}" dir="auto">near &lt;home&gt;</a>' in shown


def test_a_page_opened_earlier_leaves_the_tags_that_another_tab_gave_or_took(
    signed_in, application
):
    application.tag(["near", "old"])
    address = reverse("applications:edit_application", args=[application.pk])
    page = signed_in.get(address)
    assert 'name="tags_shown" value="near, old"' in page.content.decode()
    application.tag(["near", "new"], before=["near", "old"])
    facts = {"company_name": "Larkfield", "position": "Assistant Manager", "place": "Leeds"}
    tags = {"tag_names": "old, own", "tags_shown": "near, old"}
    type_into(signed_in, address, facts | tags)

    application = Application.objects.get()
    assert application.place == "Leeds"
    assert application.tag_names == "new, own"
