"""A day of work on trial: a letter thanks for it, and calls it no interview."""

import re

import pytest

from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.languages import LANGUAGES
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db
TRIAL = {
    "en": "trial day",
    "de": "Probearbeitstag|zur Probe arbeiten",
    "fr": "journée d’essai",
    "es": "día de prueba",
    "it": "giornata di prova",
}
INTERVIEW = re.compile(
    r"interview|conversation|talk|gespr|entretien|échange|entrevista|convers|habl|colloqui|parla",
    re.IGNORECASE,
)
COOKS = [("Rosa Lind", "Dear Ms Lind"), ("Uli Kern", "Dear Mr Kern"), ("Bea Holt", "Dear Ms Holt")]


def trial_at(application, people=(), **fields):
    return add_round(application, people, format="trial", starts_at=None, **fields)


@pytest.fixture
def cook(person):
    return make_application(person, position="Cook", stage="interviewing")


def thanks(application, language, *, to, trial) -> str:
    asked = {"language": language, "recipient": to, "round": trial}
    letter = begin_letter(application, Kind.THANKS, today=DAY, **asked)
    return f"{letter.subject}\n{letter.body}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_thanks_for_a_trial_day_speak_of_that_and_everybody_reads_other_words(cook, language):
    trial = trial_at(cook, COOKS)
    people = [part.contact for part in trial.participations.all()]
    texts = [thanks(cook, language, to=person, trial=trial) for person in people]
    words = TRIAL[language[:2]]
    first_sentences = {text.split("\n\n")[0].partition("\n")[2] for text in texts}
    assert len(first_sentences) == 3
    for text in texts:
        assert re.search(words, text), text
        assert re.search(words, text.partition("\n")[0]), text
        first = text.partition("\n")[2].split("\n\n")[0]
        assert not INTERVIEW.search(first), first


@pytest.mark.parametrize("people", [(), COOKS[:1]])
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_was_a_trial_day_alone_the_letter_after_coming_second_names_that(
    cook, language, people
):
    trial_at(cook, people)
    body = come_second(cook, on=DAY, language=language).body
    assert re.search(TRIAL[language[:2]], body), body
    assert not INTERVIEW.search(body), body


def test_a_trial_day_beside_an_interview_is_not_counted_as_one(cook):
    add_round(cook, format="on_site")
    trial_at(cook)
    body = come_second(cook, on=DAY, language="de").body
    assert "Das Gespräch" in body
    assert "Gespräche" not in body
