"""Where the words come from: the facts of each paragraph, while it stands as drafted."""

import json

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import InterviewRound, Reminder
from exchange.archive import rows_path
from exchange.archive.reading import Restoring
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.models import Letter
from letters.provenance import provenance
from letters.redrafting import facts_of
from practice.models.debrief import NewPromise
from tests.exchange.archives import archive, changed, rows_in
from tests.letters.editing import notes_on, save
from tests.searches import DAY, MOMENT, make_application, make_near_miss, write_debrief

pytestmark = pytest.mark.django_db


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


def test_facts_are_shown_while_their_paragraph_stands_as_drafted(signed_in, letter):
    moment = "The moment you liked best"
    assert moment in signed_in.get(letter.get_absolute_url()).content.decode()

    letter.update(version="1", body=letter.body.replace("I enjoyed", "I truly enjoyed"))
    assert moment not in signed_in.get(letter.get_absolute_url()).content.decode()


def test_a_paragraph_that_was_changed_no_longer_names_its_facts(signed_in, letter):
    paragraphs = letter.body.split("\n\n")
    save(signed_in, letter, body="\n\n".join(["My own start.", *paragraphs[1:]]))
    sources = notes_on(signed_in, letter)["provenance"]

    assert "Thank you for considering" not in sources
    assert "Adaeze Okafor" in sources


def test_where_the_words_come_from_stands_closed_below_the_closing(signed_in, letter):
    page = signed_in.get(letter.get_absolute_url()).text
    drawer = page.index("Where the words come from")
    assert page.index('name="closing"') < drawer
    assert page[:drawer].rstrip().endswith('<details class="drawer">\n    <summary>')


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


def test_the_talk_a_letter_recalls_is_named_as_its_source(person):
    application = make_near_miss(person)
    interview_round = application.rounds.order_by("-number").first()
    letter = begin_letter(application, Kind.REAPPLY, today=DAY)
    sources = [source.name for source in provenance(letter, facts_of(letter))[0].sources]

    assert f"Round {interview_round.number}" in sources
    assert "The moment you liked best" not in sources
    assert interview_round.people.first().name in sources


def test_a_letter_before_any_interview_names_none_as_its_source(person):
    application = make_near_miss(person)
    application.rounds.all().delete()
    letter = begin_letter(application, Kind.STATUS, today=DAY)
    assert [source.name for source in provenance(letter, facts_of(letter))[0].sources] == [
        "Position",
        "Company",
    ]


def test_what_is_not_on_record_is_no_source(person):
    person.letterhead.delete()
    application = make_application(person)
    application.close_with("came_second", on=DAY)
    letter = come_second(application, on=DAY)
    named = {
        source.name for part in provenance(letter, facts_of(letter)) for source in part.sources
    }
    assert not named & {"How you heard", "Your letterhead"}


def addresses(letter) -> set[str]:
    sourced = provenance(letter, facts_of(letter))
    return {source.address for part in sourced for source in part.sources}


def test_a_letter_from_an_archive_names_the_rows_that_came_with_it(person, stranger):
    letter = come_second(make_near_miss(person), on=DAY)
    Restoring(stranger, archive(person)).write()
    restored = Letter.objects.get(owner=stranger)
    rows = [*stranger.contacts.all(), *InterviewRound.objects.for_user(stranger)]
    own = {row.get_absolute_url() for row in rows}

    assert len(addresses(restored)) == len(addresses(letter))
    assert len(addresses(restored) & own) > 1
    assert not addresses(restored) & addresses(letter) - {reverse("accounts:letterhead")}
    drafted = restored.revisions.get().words["drafted"]
    assert drafted["paragraphs"] == restored.drafted["paragraphs"]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("fact", "becomes"),
    [
        ("round:x", ["round:0"]),
        ("contact:", ["contact:0"]),
        (f"talk:{'9' * 5000}", ["talk:0"]),
        ("round:-1", ["round:0"]),
        ("odd:1", []),
    ],
)
def test_an_odd_source_in_an_archive_is_none(signed_in, person, stranger, fact, becomes):
    come_second(make_near_miss(stranger), on=DAY)
    letters = rows_in(archive(stranger))["letter"]
    letters[0]["drafted"]["paragraphs"][0]["facts"] = [fact]
    lines = b"\n".join(json.dumps(row).encode() for row in letters)
    Restoring(person, changed(archive(stranger), **{rows_path("letter"): lines})).write()

    restored = Letter.objects.get(owner=person)
    assert restored.drafted["paragraphs"][0]["facts"] == becomes
    assert signed_in.get(restored.get_absolute_url()).status_code == 200
