"""Thanks to whoever recommended the writer, who is not the employer."""

import datetime
import re

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages import LANGUAGES
from tests.letters.samples import LI, draft_of, full_facts

pytestmark = pytest.mark.no_database
FIRST = datetime.date(2026, 11, 3)


def referred(language, **changes) -> str:
    facts = full_facts(recipient=PersonMet(7, "Jo Smith", "Dear Jo"), **changes)
    return draft_of(Kind.REFERRER_THANKS, "plain", language, facts).body


@pytest.mark.parametrize("language", ["en-us", "en-gb", "de"])
def test_who_recommended_me_for_the_job_i_have_reads_of_no_chance_to_try(language):
    chance = r"glad I had the chance|Ich bin froh"
    assert re.search(chance, referred(language, outcome="came_second"))
    assert not re.search(chance, referred(language, outcome="offer_accepted"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_recommended_me_reads_of_no_journey(language):
    assert not re.search(r"I went|dort gewesen", referred(language))


@pytest.mark.parametrize(
    ("language", "to_them", "of_it"),
    [
        ("en-us", "how you rebuilt the rota", "the tour of the bakery"),
        ("de", "Ihre Frage nach dem Garten", "der Rundgang"),
        ("fr", "votre atelier", "la visite du fournil"),
        ("es", "la charla con ustedes", "la visita a la panadería"),
        ("it", "come avete rifatto i turni", "la visita al panificio"),
    ],
)
def test_who_recommended_me_is_not_taken_for_the_employer(language, to_them, of_it):
    body = referred(language, rounds=(RoundHeld(1, 1, FIRST, (LI,), to_them),))
    assert to_them not in body
    assert of_it in referred(language, rounds=(RoundHeld(1, 1, FIRST, (LI,), of_it),))


def test_a_running_application_lies_with_the_company_and_not_with_who_recommended_me():
    applied = {"rounds": (), "applied_on": FIRST}
    assert "Ya he presentado mi candidatura" in referred("es", **applied)
    assert "Ho già presentato la mia candidatura" in referred("it", **applied)
    for language in LANGUAGES:
        body = referred(language, **applied)
        assert not re.search(r"\b[Yy]our hands|sus manos|vos mains", body)


APPLIED = r"with them now|liegt dort|entre leurs mains|presentado mi|presentato la mia"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_recommended_me_hears_of_no_application_that_was_not_sent(language):
    assert not re.search(APPLIED, referred(language, rounds=()))
    assert re.search(APPLIED, referred(language, rounds=(), applied_on=FIRST))


@pytest.mark.parametrize("language", ["en-us", "en-gb"])
def test_the_rounds_are_those_before_the_news_and_none_of_whoever_got_the_job(language):
    body = referred(language, outcome="came_second")
    assert "After two rounds" in body
    assert not re.search(r"somebody else,? after", body)
