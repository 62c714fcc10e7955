"""Searches that nobody would think of, out of steps that hypothesis draws."""

from contextlib import suppress

from hypothesis import strategies as st

from applications.models import Stage, Verdict
from letters.beginning import begin_letter, come_second
from letters.gaps import GapsLeft
from letters.kinds import Kind
from records.bin import put_into_bin
from tests.searches import DAY, add_round, make_application

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
            # What is drawn as a name may look like a gap, or name nothing.
            with suppress(GapsLeft):
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
        contact.forget() if draw(st.booleans()) else put_into_bin(contact)


STEPS = [
    *(move, meet, note, remind, label, close, lose, write, reopen, archive_it),
    *(delete_a_round, forget_somebody),
]


def make_any_search(draw, person) -> None:
    """Up to three applications of `person`, each with up to six things that happened to it."""
    for _ in range(draw(st.integers(1, 3))):
        company = draw(st.sampled_from(["Larkfield", "Haven", "Ärzte & Söhne"]))
        application = make_application(person, company=company, notes=draw(WORDS))
        for step in draw(st.lists(st.sampled_from(STEPS), max_size=6)):
            application.refresh_from_db()
            step(draw, application)
