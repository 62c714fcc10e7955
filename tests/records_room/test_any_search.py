"""Whatever was recorded: out, in and out again it is the same but for its keys."""

import itertools
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications.models import Stage, Verdict
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from records.bin import put
from records.nouns import all_nouns
from records.reading import Reading
from tests.conftest import make_person
from tests.records_room.comparing import comparable, written
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db
NUMBERS = itertools.count()
WORDS = st.text(
    st.characters(exclude_categories=["C"]) | st.sampled_from("\n\t\u200f\u202e"), max_size=60
)
NAMES = st.sampled_from(["Ana Sousa", "Li, Wei", "Müller-Lüdenscheidt", "محمد", "O’Neill"])


def move(draw, application) -> None:
    application.move_to(draw(st.sampled_from(Stage.values)), on=DAY)


def meet(draw, application) -> None:
    people = [(name, "") for name in draw(st.lists(NAMES, max_size=3))]
    add_round(application, people, notes=draw(WORDS), best_moment=draw(WORDS))


def note(draw, application) -> None:
    application.dated_notes.create(text=draw(WORDS) or "-", happened_on=DAY)


def remind(draw, application) -> None:
    application.reminders.create(owner=application.owner, text=draw(WORDS) or "-", due_on=DAY)


def label(draw, application) -> None:
    application.tag(draw(st.lists(st.sampled_from(["near", "Straße", "C++"]), max_size=3)))


def close(draw, application) -> None:
    application.close_with(
        draw(st.sampled_from(Verdict.Kind.values)), on=DAY, their_words=draw(WORDS)
    )


def lose(draw, application) -> None:
    if not application.verdicts.filter(reopened_on=None).exists():
        letter = come_second(application, on=DAY)
        if draw(st.booleans()):
            letter.copy(on=DAY)
            letter.mark_sent(on=DAY, to=draw(NAMES), by="post")


def write(draw, application) -> None:
    letter = begin_letter(application, Kind.STATUS, today=DAY)
    if not letter.is_frozen:
        letter.update(version=str(letter.revision), body=draw(WORDS))


def reopen(draw, application) -> None:
    application.reopen(on=DAY)


def archive_it(draw, application) -> None:
    application.archive()


def delete_a_round(draw, application) -> None:
    if interview_round := application.rounds.first():
        interview_round.remove(on=DAY)


def forget_somebody(draw, application) -> None:
    if contact := application.owner.contacts.first():
        contact.forget() if draw(st.booleans()) else put(contact)


STEPS = [
    *(move, meet, note, remind, label, close, lose, write, reopen, archive_it),
    *(delete_a_round, forget_somebody),
]


@given(st.data())
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_search_comes_back_as_it_was(data):
    number = next(NUMBERS)
    person = make_person(f"a{number}@example.org", "Dana Ruiz")
    empty = make_person(f"b{number}@example.org", "Dana Ruiz")
    empty.letterhead.delete()
    for _ in range(data.draw(st.integers(1, 3))):
        company = data.draw(st.sampled_from(["Larkfield", "Haven", "Ärzte & Söhne"]))
        application = make_application(person, company=company, notes=data.draw(WORDS))
        for step in data.draw(st.lists(st.sampled_from(STEPS), max_size=6)):
            application.refresh_from_db()
            step(data.draw, application)
    first = json.loads(json.dumps(written(person)))

    reading = Reading(empty)
    for noun in all_nouns():
        for values in first[noun.name]:
            reading.read(noun, values)
    reading.write()

    assert reading.report.notes == []
    assert comparable(written(empty)) == comparable(first)
