"""Each table as a spreadsheet."""

import csv
import datetime
import io

import pytest
from django.db.models import DateField
from django.urls import reverse

from applications.fact_sheet import LABELS
from applications.models import Application, Contact
from exchange.tables import TABLES
from practice.models import Competence, Story
from records.nouns import all_nouns
from tests.records import make_record
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db
PAGE = reverse("exchange:archive")


def test_each_table_is_a_spreadsheet_without_formulas(signed_in, person):
    make_record(person, mark="=1+1")
    application = make_application(person, company="Haven", position="=HYPERLINK(0)")
    for name, first in {
        "applications": "Company,Position",
        "people": "Name,Company",
        "interviews": "Company,Position",
        "letters": "Company,Position",
        "debriefs": "Company,Position",
        "questions": "Question,Your answer",
        "stories": "Title,Situation",
        "notes": "Company,Position",
    }.items():
        answer = signed_in.get(reverse("exchange:download_table", args=[name]))
        text = b"".join(answer.streaming_content).decode("utf-8-sig")
        assert text.startswith(first)
        assert ",=" not in text
        assert "\n=" not in text
    assert application.position.startswith("=")
    assert signed_in.get(reverse("exchange:download_table", args=["cats"])).status_code == 404


def test_moments_are_those_where_the_person_is(signed_in, person):
    person.time_zone = "Asia/Tokyo"
    person.save(update_fields=["time_zone"])
    application = make_application(person)
    application.created_at = datetime.datetime(2026, 5, 1, 20, tzinfo=datetime.UTC)
    application.save(update_fields=["created_at"])
    answer = signed_in.get(reverse("exchange:download_table", args=["applications"]))
    (row,) = csv.DictReader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig")))
    assert row["Added"] == "2026-05-02 05:00"


def test_once_it_has_ended_no_word_of_an_interview_is_awaited(signed_in, person):
    application = make_application(person)
    add_round(application, outcome="took_place")

    def outcome() -> str:
        answer = signed_in.get(reverse("exchange:download_table", args=["interviews"]))
        text = b"".join(answer.streaming_content).decode("utf-8-sig")
        (row,) = csv.DictReader(io.StringIO(text))
        return row["How it went"]

    assert outcome() == "It took place, no word yet"
    application.close_with("finalist", on=DAY)
    assert outcome() == "It took place."


def test_an_application_brings_its_ending_with_the_day_and_the_words(signed_in, person):
    ended = make_application(person, company="Haven", position="Cook")
    ended.close_with("finalist", on=DAY, their_words="So close.", feedback="More French.")
    running = make_application(person, company="Mill", position="Baker")
    running.close_with("turned_down", on=DAY)
    running.reopen(on=DAY)
    answer = signed_in.get(reverse("exchange:download_table", args=["applications"]))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    columns = ("Ending", "Day it ended", "What they said", "Feedback they gave")
    rows = [[row[name] for name in columns] for row in csv.DictReader(io.StringIO(text))]
    assert rows == [["Finalist", DAY.isoformat(), "So close.", "More French."], [""] * 4]


# Where the words of a noun are in a spreadsheet, or why they are in none.
IN_A_TABLE = {
    "applications": {"application", "verdict"},
    "people": {"contact"},
    "interviews": {"round"},
    "letters": {"letter"},
    "debriefs": {"debrief"},
    "questions": {"question"},
    "stories": {"story"},
    "notes": {"note"},
}
IN_NO_TABLE = {
    "letterhead": "It is one sheet of the person's own, on every letter.",
    "company": "Its name is in most tables; what else is known of it is in the archive.",
    "tag": "It is in a column of the applications.",
    "competence": "It is in a column of the questions and of the stories.",
    "template": "It is a form that letters are drafted from, with its gaps.",
    "document": "It is a file; the archive has it as it is.",
    "reminder": "It is in the calendar.",
    "job_ad_watch": "It says what a website shows, nothing of the person's.",
    "enclosed": "It leads from a file to an application.",
    "participation": "It leads from a person to an interview.",
    "rematch_sheet": "It is a page about one ending, and the archive has it.",
    "promise": "It is a line of a debrief.",
    "wording": "It is how a question was put once more.",
    "answer": "It is an earlier edition of an answer.",
    "attempt": "It is a day on which a question was practiced.",
    "asking": "It leads from a question to a debrief.",
    "preparation": "It is a page for one interview, and the archive has it.",
    "saved_view": "It is an address of a list.",
    "event": "It is what the product writes on the timeline.",
    "revision": "It is an earlier edition of a letter.",
}


def test_every_noun_has_a_spreadsheet_or_a_reason_for_none():
    assert set(IN_A_TABLE) == set(TABLES)
    in_tables = set().union(*IN_A_TABLE.values())
    assert in_tables | set(IN_NO_TABLE) == {noun.name for noun in all_nouns()}
    assert not in_tables & set(IN_NO_TABLE)


def test_stories_and_notes_are_there_in_full(signed_in, person):
    competence = Competence.objects.create(owner=person, name="Calm")
    story = Story.objects.create(owner=person, title="The rota", action="I asked, then drew it.")
    story.competences.add(competence)
    application = make_application(person, company="Haven", position="Cook")
    application.dated_notes.create(text="First line\nSecond line", happened_on=DAY)

    def rows(name: str) -> list[list[str]]:
        answer = signed_in.get(reverse("exchange:download_table", args=[name]))
        text = b"".join(answer.streaming_content).decode("utf-8-sig")
        return list(csv.reader(io.StringIO(text, newline="")))[1:]

    assert rows("stories") == [
        ["The rota", "", "", "I asked, then drew it.", "", "", "", "Calm"],
    ]
    assert rows("notes") == [["Haven", "Cook", DAY.isoformat(), "First line\nSecond line"]]


@pytest.mark.parametrize("name", LABELS)
def test_the_spreadsheet_of_applications_shows_every_fact_of_the_fact_sheet(person, name):
    application = make_application(person)
    read = TABLES["applications"].columns.values()
    before = [column(application) for column in read]
    field = Application._meta.get_field(name)
    value: object
    if field.many_to_one:
        value = Contact.objects.create(owner=person, company=application.company, name="Ana Roy")
    elif field.choices:
        value = field.choices[-1][0]
    else:
        value = DAY if isinstance(field, DateField) else "quagga"
    setattr(application, name, value)

    assert [column(application) for column in read] != before
