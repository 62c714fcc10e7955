"""No draft is blamed for what stands on the record."""

import datetime
import itertools

import pytest

from applications.models import Verdict
from letters.drafting.facts import PersonMet, RoundHeld
from letters.hints import Reading, score
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from tests.letters.samples import draft_of, full_facts

pytestmark = [pytest.mark.no_database, pytest.mark.thorough]

MOMENTS = (
    "how you explained the roadmap",
    "The surprise lunch with the team!",
    "when you asked: why did I leave? And what would I change?",
    "why you beg for feedback",
    "Das Gespräch über die Gründe für den Umzug",
    "wie Sie erklärt haben, warum die Kläranlage scheiterte",
    "les raisons de votre choix : pourquoi ce quartier ?",
    "la surprise du chef, une erreur formidable",
    "las razones de la mudanza, por qué no",
    "cómo me sorprendió la última oportunidad",
    "the *wonderful*, amazing, incredible [demo] 🎉",
    "it was unfair, they had attached my CV",
)
QUALIFICATIONS = (
    "ten years of experience",
    "Erfahrung mit Kläranlagen und zwanzig Prozent Umsatz",
    "dix années d’expérience, pièces jointes",
    "diez años de experiencia, adjunto CV",
    "an outstanding track record (see résumé attached)",
    "",
)
COMPANIES = (
    "Anlagenbau Weiss",
    "Unfair Ltd",
    "Deutsche Reconsider Beteiligung",
    "The Last Chance Co.",
    "Wunderbar & Traumhaft GmbH",
    "Pourquoi Pas ?",
    "Yahoo!",
    "El Afortunado, S.A.",
)
POSITIONS = (
    "Explanation Manager",
    "Leiter Anlage B",
    "Chargé de réclamations",
    "Jefe de lo que sea",
)
PEOPLE = (
    PersonMet(1, "Will Fail", "Dear Mr Fail"),
    PersonMet(2, "Rosa Alquiler", "Estimada Sra. Alquiler"),
    PersonMet(3, "Warum Nicht", "Sehr geehrter Herr Nicht"),
    PersonMet(4, "Surprise Bégué"),
)
FEEDBACK = (
    "",
    "You explained too little; why? The other candidate was better than you!",
    "falsche Entscheidung, mehr Erfahrung als andere Kandidaten",
)


def readings(kind, language):
    """Drafts from records that are nasty in every fact."""
    records = zip(
        MOMENTS,
        itertools.cycle(QUALIFICATIONS),
        itertools.cycle(COMPANIES),
        itertools.cycle(POSITIONS),
        itertools.cycle(PEOPLE),
        itertools.cycle(FEEDBACK),
        itertools.cycle(["", *Verdict.Channel.values]),
        itertools.cycle(Verdict.Kind.values),
        strict=False,
    )
    for moment, qualification, company, position, person, feedback, channel, ending in records:
        others = tuple(other for other in PEOPLE if other is not person)[:2]
        rounds = (
            RoundHeld(1, 1, datetime.date(2026, 11, 2), others),
            RoundHeld(2, 2, datetime.date(2026, 11, 9), (person, *others), moment),
        )
        facts = full_facts(
            company=company,
            position=position,
            qualification=qualification,
            rounds=rounds,
            round=rounds[1],
            recipient=person,
            recipient_is_outside=person is PEOPLE[0],
            told_by=person,
            channel=channel,
            feedback=feedback,
            outcome=ending,
            referred_by=others[0],
            pay="48,000 a year, 10 % more",
        )
        for variant in KINDS[kind].variants:
            made = draft_of(kind, variant, language, facts)
            words = {name: getattr(made, name) for name in (*made.LINES, "body")}
            yield Reading(kind, language, words, facts)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_untouched_draft_ever_trips_a_gate(kind, language):
    for letter in readings(kind, language):
        assert score(letter).tripped == {}, letter.body
