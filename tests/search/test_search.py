"""Search finds what was written, as it stands now, and nobody else's."""

import datetime

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import translation

from applications.merging import merge_companies
from applications.models import Application, Company, Contact, Reminder, Tag
from frame.localized import short_day
from letters.beginning import come_second
from search.indexing import READING
from search.markers import with_markers
from search.matching import having
from search.models import Entry, StaleEntry
from search.results import EACH_KIND, find_in
from search.words import typed_words
from tests.documents.files import keep_cv
from tests.search.results import found
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def test_each_noun_is_found_by_its_words_and_leads_to_its_page(person, client):
    application = make_near_miss(person)
    application.dated_notes.create(text="Parking behind the mill", happened_on=DAY)
    letter = come_second(application, on=DAY)
    reminder = application.reminders.create(
        owner=person, text="Ask about the xylophone", due_on=DAY
    )
    cv = keep_cv(person)
    contact = Contact.objects.get(name="Adaeze Okafor")
    client.force_login(person)

    wanted = {
        "assistant larkfield": (Entry.Kind.APPLICATION, application.get_absolute_url()),
        "adaeze": (Entry.Kind.PERSON, contact.get_absolute_url()),
        "larkfield": (Entry.Kind.COMPANY, application.company.get_absolute_url()),
        "considering": (Entry.Kind.LETTER, letter.get_absolute_url()),
        "mill": (Entry.Kind.NOTE, f"{application.get_absolute_url()}#note-"),
        "xylophone": (Entry.Kind.REMINDER, reminder.get_absolute_url()),
        "weekend rota": (Entry.Kind.ROUND, reverse("applications:round", args=[2])[:-2]),
        cv.name: (Entry.Kind.DOCUMENT, cv.get_absolute_url()),
    }
    for text, (kind, address) in wanted.items():
        groups = {group.kind: group.results for group in find_in(person, text).groups}
        assert kind in groups, text
        assert groups[kind][0].address.startswith(address)
        page = client.get(reverse("search:search"), {"q": text}).content.decode()
        assert f'href="{address}' in page


def test_every_word_must_be_there(person):
    make_application(person, position="Night Welder")

    assert found(person, "night welder larkfield")
    assert found(person, "night cook") == {}


@pytest.mark.parametrize("text", ["", "   ", "'", '"', "* OR ()", "\x00", "&|!", "%", "_"])
def test_without_a_word_nothing_is_looked_for(person, client, text):
    make_application(person)
    client.force_login(person)

    answer = client.get(reverse("search:search"), {"q": text})

    assert answer.status_code == 200
    assert find_in(person, text).groups == []


@pytest.mark.parametrize(
    "text", ["or and not near", "head : x", "x" * 100_000, "a b c d e f g h i j k l", "株式", "😀"]
)
def test_nothing_that_is_typed_breaks_it(person, text):
    make_application(person)

    assert find_in(person, text).groups == []


def test_strangers_rows_are_never_found(person, stranger):
    make_near_miss(stranger)
    make_application(person, company="Larkhall")

    assert found(person, "lark") == {
        "application": ["Assistant Manager"],
        "company": ["Larkhall"],
    }
    assert found(person, "okafor") == found(person, "okafro") == {}


def test_what_changed_is_found_as_it_stands_now(person):
    application = make_near_miss(person)
    note = application.dated_notes.create(text="Parking", happened_on=DAY)
    letter = come_second(application, on=DAY)
    assert found(person, "parking")

    note.text = "Ring twice"
    note.save(update_fields=["text"])
    Application.objects.filter(pk=application.pk).update(position="Night Cook")
    letter.body = "Something quite different."
    letter.save(update_fields=["body"])

    assert found(person, "parking") == found(person, "considering") == {}
    assert found(person, "ring") == {"note": ["Ring twice"]}
    # What hangs on the application says its new name, too.
    assert set(found(person, "night cook")) == {"application", "note", "letter", "round"}


def test_another_name_of_the_company_is_found_everywhere(person):
    application = make_near_miss(person)
    assert found(person, "larkfield")

    Company.objects.filter(pk=application.company_id).update(name="Thornbury", name_key="thornbury")

    assert found(person, "larkfield") == {}
    assert set(found(person, "thornbury")) == {"application", "person", "company", "round"}


def test_a_merged_company_is_found_once(person):
    stays = make_application(person, company="Larkfield").company
    goes = make_application(person, company="Larkfield Ltd", position="Cook").company
    assert len(found(person, "larkfield")["company"]) == 2

    merge_companies(stays, goes)

    assert found(person, "larkfield")["company"] == ["Larkfield"]
    assert found(person, "cook larkfield")["application"] == ["Cook"]


def test_tags_and_what_they_said_lead_to_the_application(person):
    application = make_near_miss(person)
    application.tag(["Seaside"])
    application.close_with("came_second", on=DAY, their_words="A hair's breadth", feedback="Louder")
    for text in ("seaside", "breadth", "louder"):
        assert found(person, text)["application"] == ["Assistant Manager"]

    Tag.objects.filter(name="Seaside").update(name="Harbour")
    application.verdicts.all().delete()

    assert found(person, "seaside") == found(person, "breadth") == {}
    assert found(person, "harbour")["application"] == ["Assistant Manager"]


def test_what_is_deleted_leaves_no_word_behind(person):
    application = make_near_miss(person)
    application.dated_notes.create(text="Parking behind the mill", happened_on=DAY)
    find_in(person, "anything")
    assert Entry.objects.filter(words__contains="okafor").exists()

    Contact.objects.get(name="Adaeze Okafor").forget()
    assert not Entry.objects.filter(words__contains="okafor").exists()

    application.delete()
    assert set(Entry.objects.values_list("kind", flat=True)) == {"company", "person"}
    assert found(person, "mill") == {}


def test_a_person_who_leaves_takes_everything_along(person):
    make_near_miss(person)
    find_in(person, "anything")
    make_application(person, company="Unread")

    person.delete()

    assert (Entry.objects.count(), StaleEntry.objects.count()) == (0, 0)


def test_the_newest_come_first_those_with_the_word_in_their_name_before_others(person):
    first = make_application(person, position="Welder")
    for _ in range(EACH_KIND):
        make_application(person, position="Cook", notes="Beside the welder")
    group = find_in(person, "welder").groups[0]

    assert (group.count, len(group.results), group.has_more) == (EACH_KIND + 1, EACH_KIND, True)
    assert group.results[0].address == first.get_absolute_url()
    assert len(found(person, "welder", "application")["application"]) == EACH_KIND + 1


def test_from_the_dialog_of_any_page_all_of_a_kind_can_be_opened(person, client):
    for _ in range(EACH_KIND + 1):
        make_application(person, position="Cook")
    client.force_login(person)
    address = reverse("search:search")

    part = client.get(address, {"q": "cook"}, headers={"X-Results-Only": "1"}).content.decode()
    assert f'href="{address}?q=cook&amp;kind=application"' in part
    page = client.get(address, {"q": "cook", "kind": "application"}).content.decode()
    assert page.count("data-found") == EACH_KIND + 1


def test_an_excerpt_shows_the_place_and_marks_the_word(person):
    notes = "Long before. " * 40 + "They rebuilt the wéekend rota. " + "Long after. " * 40
    make_application(person, notes=notes)

    excerpt = find_in(person, "weekend").groups[0].results[0].excerpt
    text = "".join(piece.text for piece in excerpt)

    assert text.startswith("… ")
    assert text.endswith(" …")
    assert len(text) < 200
    assert [piece.text for piece in excerpt if piece.is_hit] == ["wéekend"]


def test_an_excerpt_keeps_the_facts_apart(person):
    facts = {"notes": "They rebuilt the\nrota last year.", "place": "Portland", "source": "Indeed"}
    make_application(person, **facts, pay="52,000 a year", qualification="")

    for words in ("portland", "rota"):
        excerpt = find_in(person, words).groups[0].results[0].excerpt
        text = "".join(piece.text for piece in excerpt)
        assert text == "They rebuilt the rota last year. · Portland · Indeed · 52,000 a year"


def test_a_posting_is_searched_in_its_words_not_its_markup(person):
    make_application(person, posting="<p>We weld</p><div>Ships &amp; boats</div>")

    assert found(person, "weld ships boats")
    assert found(person, "div") == {}


def test_what_is_typed_is_shown_as_text(person, client):
    make_application(person, position="<b>Cook</b>")
    client.force_login(person)

    page = client.get(reverse("search:search"), {"q": "<b>cook</b>"}).content.decode()

    assert "&lt;b&gt;" in page
    assert "<b>" not in page


def test_signs_that_no_word_has_match_nothing_and_it_is_said(person, client):
    client.force_login(person)
    for typed in ("%", "🎉", "*"):
        assert "No matches." in client.get(reverse("search:search"), {"q": typed}).text
    assert "No matches." not in client.get(reverse("search:search"), {"q": " "}).text


def test_the_script_gets_the_results_alone(person, client):
    make_application(person)
    client.force_login(person)

    answer = client.get(reverse("search:search"), {"q": "assi"}, headers={"X-Results-Only": "1"})

    assert "<mark>Assi</mark>stant Manager" in answer.content.decode()
    assert "<html" not in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]


def test_a_day_in_a_note_s_name_is_the_one_it_was_given(person):
    application = make_application(person)
    day = datetime.date(2026, 11, 3)
    application.dated_notes.create(text="Parking", happened_on=day)

    (result,) = find_in(person, "parking").groups[0].results
    assert "".join(piece.text for piece in result.detail).endswith(", 3 Nov 2026")

    with translation.override("de"):
        (result,) = find_in(person, "parking").groups[0].results
        assert "".join(piece.text for piece in result.detail).endswith(", 03.11.2026")


def test_of_very_many_rows_only_those_are_read_that_the_index_of_words_names(person):
    Entry.objects.bulk_create(
        Entry(owner=person, kind="story", key=number, words=f"rota{number % 100}", reading=READING)
        for number in range(3000)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    condition = having(person.pk, "words", with_markers(typed_words("rota7")))

    plan = Entry.objects.for_user(person).filter(condition).explain()

    index = {"sqlite": "search_words VIRTUAL TABLE INDEX", "postgresql": "search_words_vector"}
    assert index[connection.vendor] in plan
    assert find_in(person, "rota7").count == 11 * 30


def test_a_reminder_about_no_job_is_found_by_its_words_and_its_day_stands_beside_it(person, client):
    reminder = Reminder.objects.create(owner=person, text="Send the menu", due_on=DAY)
    client.force_login(person)

    page = client.get(reverse("search:search"), {"q": "menu"}).text

    assert f'href="{reminder.get_absolute_url()}"' in page
    assert short_day(DAY) in page
    assert client.get(reminder.get_absolute_url()).status_code == 200
    reminder.delete()
    assert found(person, "menu") == {}
