"""Search finds what was written, as it stands now, and nobody else's."""

import datetime
import threading

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.urls import reverse
from django.utils import translation

from applications.merging import merge_companies
from applications.models import Application, Company, Contact, Tag, Verdict
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from search.indexing import AT_ONCE, READING, catch_up
from search.models import Entry, StaleEntry
from search.results import EACH_KIND, find_in
from tests.catalogs import write_german
from tests.documents.files import keep_cv
from tests.searches import DAY, MOMENT, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def found(person, text, kind="") -> dict[str, list[str]]:
    """The names of what is found, by kind."""
    groups = find_in(person, text, kind).groups
    return {
        group.kind.value: [
            "".join(piece.text for piece in result.title) for result in group.results
        ]
        for group in groups
    }


def test_each_noun_is_found_by_its_words_and_leads_to_its_page(person, client):
    application = make_near_miss(person)
    application.dated_notes.create(text="Parking behind the mill", happened_on=DAY)
    letter = come_second(application, on=DAY)
    cv = keep_cv(person)
    contact = Contact.objects.get(name="Adaeze Okafor")
    client.force_login(person)

    wanted = {
        "assistant larkfield": (Entry.Kind.APPLICATION, application.get_absolute_url()),
        "adaeze": (Entry.Kind.PERSON, contact.get_absolute_url()),
        "larkfield": (Entry.Kind.COMPANY, application.company.get_absolute_url()),
        "considering": (Entry.Kind.LETTER, letter.get_absolute_url()),
        "mill": (Entry.Kind.NOTE, f"{application.get_absolute_url()}#note-"),
        "weekend rota": (Entry.Kind.ROUND, reverse("applications:round", args=[2])[:-2]),
        cv.name: (Entry.Kind.DOCUMENT, cv.get_absolute_url()),
    }
    for text, (kind, address) in wanted.items():
        groups = {group.kind: group.results for group in find_in(person, text).groups}
        assert kind in groups, text
        assert groups[kind][0].address.startswith(address)
        page = client.get(reverse("search:search"), {"q": text}).content.decode()
        assert f'href="{address}' in page


@pytest.mark.parametrize(
    "text",
    ["Łódź", "lodz", "LODZ", "lod", "ass man lod", "assitant", "mangaer", "Asistant lozd"],
)
def test_case_accents_beginnings_and_slips_do_no_harm(person, text):
    make_application(person, company="Łódź Works")
    make_application(person, company="Haven", position="Cook")

    assert found(person, text)["application"] == ["Assistant Manager"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("C++", "C++ Developer"),
        ("c# developer", "Developer, C#"),
        ("F#", "F# Engineer"),
        ("c♯", "Developer, C#"),
    ],
)
def test_a_sign_tells_one_language_from_another(person, text, wanted):
    for position in ("C++ Developer", "Developer, C#", "F# Engineer", "Cook", "Foreman"):
        make_application(person, position=position, notes="A car for a friend")

    assert found(person, text) == {"application": [wanted]}
    title = find_in(person, text).groups[0].results[0].title
    assert any(piece.is_hit and piece.text[-1] in "+#" for piece in title)


@pytest.mark.parametrize(
    "stored",
    ["+49 151 2345678", "+491512345678", "0151 2345678", "0151/234-56-78", "+49 (0)151 2345678"],
)
@pytest.mark.parametrize(
    "text", ["0151 2345678", "01512345678", "(0151) 23 45 678", "151 2345678", "2345678", "5678"]
)
def test_a_telephone_number_is_found_in_any_grouping(person, stored, text):
    Contact.objects.create(owner=person, name="Wei Li", phone=stored)
    Contact.objects.create(owner=person, name="Ana Sousa", phone="+49 151 8765432")

    assert found(person, text) == {"person": ["Wei Li"]}


def test_a_number_with_its_country_is_found_where_it_is_kept_without(person):
    Contact.objects.create(owner=person, name="Wei Li", phone="0151 2345678")

    assert found(person, "+49 151 2345678") == {"person": ["Wei Li"]}
    assert found(person, "+49 151 2345679") == {}


@pytest.mark.parametrize("text", ["전자", "삼성", "삼성전", "성전자"])
def test_a_word_inside_of_a_korean_one_is_found(person, text):
    make_application(person, company="삼성전자", position="Cook")
    make_application(person, company="자전거", position="Welder")

    assert found(person, text) == {"application": ["Cook"], "company": ["삼성전자"]}


@pytest.mark.parametrize(
    ("company", "text"),
    [
        ("Müller", "mueller"),
        ("Mueller", "Müller"),
        ("Müller", "muller"),
        ("ThyssenKrupp", "thyssen krupp"),
        ("Thyssen Krupp", "thyssenkrupp"),
        ("Coca-Cola", "cocacola"),
        ("Københavns Lufthavne", "koebenhavn"),
    ],
)
def test_a_name_is_found_as_somebody_else_spells_it(person, company, text):
    make_application(person, company=company, position="Cook")
    make_application(person, company="Haven", position="Welder")

    assert found(person, text) == {"application": ["Cook"], "company": [company]}
    assert not find_in(person, text).is_near


def test_an_ending_is_found_in_the_language_of_the_person(person, german):
    for position, kind in (("Cook", "no_answer"), ("Welder", "turned_down"), ("Clerk", "")):
        application = make_application(person, position=position)
        if kind:
            application.close_with(kind, on=DAY)
    english = {"no answer": ["Cook"], "turned": ["Welder"], "they turned me down": ["Welder"]}
    for text, positions in english.items():
        assert found(person, text) == {"application": positions}, text
    # Of its short words everybody has many.
    assert found(person, "no") == found(person, "me") == {}
    with translation.override("de"):
        assert found(person, "absage") == {"application": ["Welder"]}
        assert found(person, "turned") == {}

    Application.objects.get(position="Welder").reopen(on=DAY)
    assert found(person, "turned") == {}


@pytest.mark.parametrize("kind", Verdict.Kind.values)
def test_an_ending_is_found_by_its_sentence_and_by_what_a_card_calls_it(person, kind):
    for position, ended in (("Cook", kind), ("Welder", "")):
        application = make_application(person, position=position)
        if ended:
            application.close_with(ended, on=DAY)

    for text in (Verdict.Kind(kind).label, Verdict.short_label(kind)):
        assert found(person, text) == {"application": ["Cook"]}, text


def test_the_name_of_a_sign_is_no_slip_of_another(person):
    make_application(person, position="F# Engineer")
    assert found(person, "C#") == {}


def test_what_is_spelled_just_so_comes_alone_and_says_so(person):
    make_application(person, position="Welder")
    make_application(person, position="Wilder")

    assert found(person, "welder") == {"application": ["Welder"]}
    assert not find_in(person, "welder").is_near
    near = find_in(person, "wellder")
    assert near.is_near
    assert near.groups[0].results[0].title[0].is_hit


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
    call_command("update_search_index")

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


def test_the_script_gets_the_results_alone(person, client):
    make_application(person)
    client.force_login(person)

    answer = client.get(reverse("search:search"), {"q": "assi"}, headers={"X-Results-Only": "1"})

    assert "<mark>Assi</mark>stant Manager" in answer.content.decode()
    assert "<html" not in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("count", [1, 30])
def test_it_asks_the_same_number_of_questions_for_any_number(
    person, client, count, django_assert_num_queries
):
    for number in range(count):
        make_near_miss(person, company=f"Larkfield {number}")
    client.force_login(person)
    client.get(reverse("search:search"), {"q": "larkfield"})

    with django_assert_num_queries(5):
        client.get(reverse("search:search"), {"q": "larkfield"})
    with django_assert_num_queries(6):
        client.get(reverse("search:search"), {"q": "larkfeild"})


def test_many_changes_are_read_in_turns(person):
    for number in range(5):
        make_near_miss(person, company=f"Larkfield {number}")

    catch_up(person.pk, at_once=3)

    assert StaleEntry.objects.count() == 0
    assert len(found(person, "larkfield", "application")["application"]) == 5


def test_after_a_bulk_load_a_search_answers_at_once_and_says_how_much_it_has_not_read(
    person, client, django_assert_max_num_queries
):
    company = make_application(person).company
    Application.objects.bulk_create(
        Application(owner=person, company=company, position=f"Cook {number}")
        for number in range(2 * AT_ONCE)
    )
    client.force_login(person)
    address = reverse("search:search")

    with django_assert_max_num_queries(30):
        first = client.get(address, {"q": "cook", "kind": "application"})

    results = first.context["results"]
    assert (results.count, results.unread) == (AT_ONCE, AT_ONCE + 2)
    assert f"{AT_ONCE + 2} changed entries are not searched yet." in first.content.decode()
    # What was written last is there.
    assert f"Cook {2 * AT_ONCE - 1}" in found(person, "cook", "application")["application"]
    call_command("update_search_index")
    last = client.get(address, {"q": "cook"})
    assert (last.context["results"].count, last.context["results"].unread) == (2 * AT_ONCE, 0)
    assert "not searched yet" not in last.content.decode()


def test_entries_read_in_an_older_way_are_read_again_by_the_clock(person):
    make_application(person, company="Müller")
    find_in(person, "anything")
    Entry.objects.update(reading=READING - 1, words="muller", head="muller", near="")
    assert not found(person, "mueller")

    call_command("update_search_index")

    assert found(person, "mueller")
    assert not Entry.objects.exclude(reading=READING).exists()


@pytest.mark.django_db(transaction=True)
def test_a_change_that_is_not_yet_committed_is_not_lost(person):
    """A search reads the row while another tab is writing it; the next search sees the words."""
    application = make_application(person)
    find_in(person, "anything")
    written, searched = threading.Event(), threading.Event()

    def write():
        with transaction.atomic():
            Application.objects.filter(pk=application.pk).update(position="Night Cook")
            written.set()
            searched.wait(5)
        connection.close()

    writer = threading.Thread(target=write)
    writer.start()
    written.wait(5)
    assert found(person, "night") == {}
    searched.set()
    writer.join()

    assert found(person, "night") == {"application": ["Night Cook"]}


def test_the_clock_reads_what_nobody_has_searched_for_yet(person):
    make_near_miss(person)
    assert not Entry.objects.exists()

    call_command("update_search_index")

    assert StaleEntry.objects.count() == 0
    assert Entry.objects.filter(owner=person, kind="round").count() == 2
    assert MOMENT in Entry.objects.get(kind="round", words__contains="rota").text


def test_a_day_in_a_note_s_name_is_the_one_it_was_given(person):
    application = make_application(person)
    day = datetime.date(2026, 11, 3)
    application.dated_notes.create(text="Parking", happened_on=day)

    (result,) = find_in(person, "parking").groups[0].results
    assert "".join(piece.text for piece in result.detail).endswith(", 3 Nov 2026")

    with translation.override("de"):
        (result,) = find_in(person, "parking").groups[0].results
        assert "".join(piece.text for piece in result.detail).endswith(", 03.11.2026")


GERMAN = {
    "Letter": "Brief",
    "Letters": "Briefe",
    "Interview": "Gespräch",
    "CV": "Lebenslauf",
    "They turned me down": "Absage von ihnen",
    "Turned down": "Absage",
    "%(letter)s, to %(person)s": "%(letter)s, an %(person)s",
}


@pytest.fixture
def german(tmp_path, settings):
    write_german(tmp_path, GERMAN)
    settings.LOCALE_PATHS = [tmp_path]


def test_what_we_name_ourselves_is_found_in_the_language_of_the_person(person, german):
    application = make_near_miss(person)
    come_second(application, on=DAY)
    keep_cv(person, name="Zz", filename="zz.pdf")

    for words, kind in (("letter", "letter"), ("interv", "round"), ("cv", "document")):
        assert found(person, words)[kind], words
    assert "letter" in found(person, "letter larkfield")
    assert "round" in found(person, "interview 2")
    assert "round" not in found(person, "gesprach")
    assert "letter" in found(person, "leter"), "a slip of the finger does no harm here, too"
    with translation.override("de"):
        for words, kind in (("Brief", "letter"), ("gesprach", "round"), ("leben", "document")):
            assert found(person, words)[kind], words
        assert "letter" not in found(person, "letter")


def test_a_result_is_named_in_the_language_of_the_person(person, german):
    application = make_near_miss(person)
    contact = Contact.objects.get(name="Adaeze Okafor")
    begin_letter(application, Kind.THANKS, today=DAY, recipient=contact)

    assert found(person, "okafor")["letter"] == ["Thanks after an interview, to Adaeze Okafor"]
    with translation.override("de"):
        assert found(person, "okafor")["letter"] == ["Thanks after an interview, an Adaeze Okafor"]


def test_no_entry_holds_a_word_of_the_interface(person):
    application = make_near_miss(person, company="Zz", position="Zz", qualification="")
    application.dated_notes.create(text="Zz", happened_on=DAY)
    come_second(application, on=DAY)
    keep_cv(person, name="Zz", filename="zz.pdf")
    find_in(person, "anything")

    worded = Entry.objects.filter(kind__in=["letter", "note", "round", "document"])
    assert len(set(worded.values_list("kind", flat=True))) == 4
    for entry in worded:
        names = {entry.title, entry.detail, *entry.head.split()}
        assert not names & {"letter", "coming", "round", "interview", "cv", "at", "to", "Nov"}, (
            entry
        )


def test_what_an_older_server_has_written_is_read_again(person):
    """Beside a new server one of the last release fills the index with words of its own."""
    make_near_miss(person)
    find_in(person, "anything")
    Entry.objects.filter(kind="round").update(words="round 2", facts={}, reading=0)
    assert not found(person, "interview")

    call_command("update_search_index")

    assert found(person, "interview")["round"] == ["Round 2", "Round 1"]


@pytest.mark.parametrize(
    ("text", "wanted"), [("r", "R Analyst"), ("R", "R Analyst"), ("金", "金属")]
)
def test_one_letter_finds_the_names_of_which_it_is_a_word(person, text, wanted):
    make_application(person, company="Haven", position="R Analyst")
    make_application(person, company="Linden", position="Researcher", notes="We use R here")
    make_application(person, company="Mill", position="金属")

    assert found(person, text) == {"application": [wanted]}


def test_one_letter_says_what_it_finds_and_marks_the_word_alone(person, client):
    make_application(person, company="Haven", position="R Researcher")
    client.force_login(person)

    page = client.get(reverse("search:search"), {"q": "r"}).content.decode()

    assert "A single letter finds names that have it as a word" in page
    assert "<mark>R</mark> Researcher" in page
    for text in ("re", "r haven", "+49"):
        shown = client.get(reverse("search:search"), {"q": text}).content.decode()
        assert "A single letter" not in shown, text


def test_a_letter_beside_a_word_is_the_beginning_of_another(person):
    make_application(person, company="Haven", position="Night Welder")

    assert found(person, "haven w") == {"application": ["Night Welder"]}
