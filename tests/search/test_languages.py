"""What we name ourselves is found in the language of the person, and no row holds a word of it."""

import pytest
from django.utils import translation

from applications.models import Application, Contact, Verdict
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from search.models import Entry
from search.results import find_in
from tests.catalogs import write_german
from tests.documents.files import keep_cv
from tests.search.results import found
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db


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
