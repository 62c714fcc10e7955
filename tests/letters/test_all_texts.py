"""What no text may hold that a letter can be drafted as, whatever is on record."""

import re
from dataclasses import replace

import pytest

from letters.drafting.facts import RoundHeld
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from tests.letters.all_texts import page, records, texts
from tests.letters.samples import ANA, LI, MOMENTS, OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database

TEXTS = dict(texts())


def test_every_kind_tone_and_language_is_written_from_each_record():
    tones = sum(len(KINDS[kind].variants) for kind in Kind)
    assert len(TEXTS) == 3 * tones * len(LANGUAGES)


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_has_a_hole_or_a_slip_of_the_pen(name):
    text = page(name, TEXTS[name])
    assert not re.search(r"  |\n\n\n| [,.]|\.\.|,,|\(\)|None|{{|{%|HR team|\banh\b", text), text
    for paragraph in TEXTS[name].paragraphs:
        assert re.search(r"[.!?]$|\]$", paragraph.text), paragraph.text
        assert not re.search(r"[.?!] [a-zà-ÿ]", paragraph.text), paragraph.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", KINDS[Kind.CAME_SECOND].variants)
def test_a_letter_that_thanks_for_feedback_is_short_enough_to_be_read(language, variant):
    rounds = (
        RoundHeld(1, 1, None, (LI,)),
        RoundHeld(2, 2, None, (OKAFOR, ANA), MOMENTS[language]),
    )
    facts = full_facts(feedback="calm", rounds=rounds, qualification="Supply-Chain-Management")
    body = draft_of(Kind.CAME_SECOND, variant, language, facts).body
    assert len(body.split()) <= 140


LONG_QUALIFICATIONS = {
    "en-us": "ten years of experience in retail operations and logistics",
    "en-gb": "ten years of experience in retail operations and logistics",
    "de": "zehn Jahre Erfahrung in Einzelhandel und Logistik",
    "fr": "dix ans d’expérience dans le commerce et la logistique",
    "es": "diez años de experiencia en el comercio y la logística",
    "it": "dieci anni di esperienza nel commercio e nella logistica",
}


@pytest.mark.parametrize("language", LONG_QUALIFICATIONS)
@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FINALIST])
def test_a_long_qualification_leaves_it_short_enough_too(language, kind):
    facts = replace(records(language)["rich"], qualification=LONG_QUALIFICATIONS[language])
    for variant in KINDS[kind].variants:
        body = draft_of(kind, variant, language, facts).body
        assert len(body.split()) <= 140, body


@pytest.mark.parametrize("channel", ["phone", "email", "in_person", ""])
@pytest.mark.parametrize("told_by", [OKAFOR, LI, None], ids=["reader", "another", "nobody"])
@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FINALIST])
@pytest.mark.parametrize("language", ["en-us", "en-gb"])
def test_an_english_letter_is_short_enough_whoever_brought_the_news(
    language, kind, told_by, channel
):
    facts = replace(
        records(language)["rich"],
        qualification=LONG_QUALIFICATIONS[language],
        told_by=told_by,
        channel=channel,
    )
    for variant in KINDS[kind].variants:
        body = draft_of(kind, variant, language, facts).body
        assert len(body.split()) <= 140, body


def test_several_things_have_a_verb_of_their_own():
    for name in ("en-us came_second warm messy", "en-gb finalist formal messy"):
        assert "lunch. They " in TEXTS[name].body


def test_a_subject_begins_as_a_sentence_does():
    assert TEXTS["en-us came_second warm messy"].subject.startswith("Assistant manager")
    own = full_facts(position="iOS developer")
    assert draft_of(Kind.CAME_SECOND, "warm", "en-us", own).subject.startswith("iOS developer")
