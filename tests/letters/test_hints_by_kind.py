"""What a letter of each kind is asked for, and never for what belongs to another."""

import datetime
import re

import pytest

from letters.drafting.facts import RoundHeld
from letters.hints import Reading, hints, score
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.languages.detection import tongue_of
from tests.letters.readings import reading
from tests.letters.samples import ANA, LI, MOMENTS, OKAFOR, STRENGTHS, draft_of, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in ("came_second", "finalist")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_drafts_of_the_other_kinds_are_asked_only_for_what_the_record_cannot_know(kind, language):
    found = [hint.key for hint in hints(of_a_kind(kind, language))]
    assert found == {Kind.REAPPLY: ["placeholder", "news"], Kind.ACCEPT: ["first_day"]}.get(
        kind, []
    )


def of_a_kind(kind, language="en-us", variant="", add="", **facts):
    rounds = (
        RoundHeld(1, 1, datetime.date(2026, 11, 2), (LI,)),
        RoundHeld(2, 2, datetime.date(2026, 11, 9), (OKAFOR, ANA), MOMENTS[language]),
    )
    recorded = {"rounds": rounds, "qualification": STRENGTHS[language]}
    known = full_facts(**(recorded | facts))
    made = draft_of(kind, variant or KINDS[kind].variants[0], language, known)
    words = {
        "subject": made.subject,
        "greeting": made.greeting,
        "body": f"{made.body} {add}".strip(),
        "closing": made.closing,
        "signature_name": "Dana Ruiz",
    }
    return Reading(kind=kind, language=language, words=words, facts=known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_that_brings_something_is_asked_what_it_brings(language):
    letter = of_a_kind(Kind.KEEP_IN_TOUCH, language, "with_something")
    own = dict(letter.words) | {"body": "Your rota made me think of https://example.org/rota."}
    named = Reading(kind=letter.kind, language=language, words=own, facts=letter.facts)

    assert [hint.key for hint in hints(letter)][:2] == ["placeholder", "brings"]
    assert not {"placeholder", "brings"} & {hint.key for hint in hints(named)}
    assert hints(of_a_kind(Kind.KEEP_IN_TOUCH, language, "light")) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_that_asks_to_be_kept_on_file_is_asked_for_the_news(language):
    letter = of_a_kind(Kind.KEEP_IN_TOUCH, language, "keep_file")
    own = dict(letter.words) | {
        "body": letter.body.replace(letter.paragraphs[1], "I can weld now.")
    }
    rewritten = Reading(kind=letter.kind, language=language, words=own, facts=letter.facts)

    assert [hint.key for hint in hints(letter)] == ["placeholder", "news"]
    assert hints(rewritten) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_applying_again_is_asked_for_the_news(language):
    its_gap = ["placeholder", "news"]
    assert [hint.key for hint in hints(of_a_kind(Kind.REAPPLY, language))] == its_gap
    never_met = of_a_kind(Kind.REAPPLY, language, rounds=())
    assert [hint.key for hint in hints(never_met)] == its_gap


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en-us", "I start on January 4."),
        ("en-gb", "I start on 4 January 2027."),
        ("de", "Ich beginne am 4. Januar."),
        ("de", "Ich beginne am 4.1.2027."),
        ("fr", "Je commence le 1er février."),
        ("es", "Empiezo el 4 de enero."),
        ("it", "Inizio il 1º febbraio."),
        ("it", "Inizio il 4 gennaio 2027."),
    ],
)
def test_accepting_is_asked_for_the_first_day_until_it_is_there(language, day):
    assert [hint.key for hint in hints(of_a_kind(Kind.ACCEPT, language))] == ["first_day"]
    assert hints(of_a_kind(Kind.ACCEPT, language, add=day)) == ()


def test_thanks_without_a_word_of_the_talk_are_asked_for_one():
    assert hints(of_a_kind(Kind.THANKS)) == ()
    bare = of_a_kind(Kind.THANKS, rounds=(RoundHeld(1, 1, None, (OKAFOR,)),))
    assert [hint.key for hint in hints(bare)] == ["particular"]


def test_a_kind_is_never_asked_for_what_belongs_to_another():
    assert "first_day" not in [hint.key for hint in hints(of_a_kind(Kind.DECLINE))]


@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.THANKS])
def test_words_of_the_record_in_another_language_are_named(kind):
    english = full_facts().rounds
    german = of_a_kind(kind, "de", rounds=english)
    found = [hint for hint in hints(german) if hint.key == "foreign"]

    assert [hint.text for hint in found] == [
        "“The half hour on how…” is in English, as you wrote it down."
    ]
    assert "foreign" not in [hint.key for hint in hints(german, put_aside=["foreign"])]
    assert "foreign" not in [hint.key for hint in hints(of_a_kind(kind, "de"))]
    assert "foreign" not in [hint.key for hint in hints(of_a_kind(kind, "en-gb", rounds=english))]
    own = dict(german.words) | {"body": "Vielen Dank für das Gespräch."}
    put_right = Reading(kind=kind, language="de", words=own, facts=german.facts)
    assert "foreign" not in [hint.key for hint in hints(put_right)]


def test_what_a_paragraph_says_in_another_language_is_not_missed():
    made = draft_of(Kind.CAME_SECOND, "warm", "de", full_facts())
    first, talks, *rest = made.body.split("\n\n")
    own = (
        "I enjoyed talking with you and your team, above all about the rota; I was excited by the"
        " thought of working with you, and I am disappointed that it was not to be. I respect your"
        " decision, and I wish you all the best."
    )
    mixed = reading(language="de", words=dict(reading().words) | {"body": first})
    spoken = {"body": "\n\n".join([first, own, *rest])}
    letter = reading(language="de", words=dict(reading().words) | spoken)

    assert {"disappointed", "respect", "wishes", "excited"} <= set(score(mixed).missing)
    assert not {"disappointed", "respect", "wishes", "excited"} & set(score(letter).missing)
    blaming = spoken["body"] + "\n\nI was surprised by what you told me."
    words = dict(reading().words) | {"body": blaming}
    assert "blame" in score(reading(language="de", words=words)).tripped


@pytest.mark.parametrize(
    ("words", "language"),
    [
        *((moment, language.partition("-")[0]) for language, moment in MOMENTS.items()),
        ("retail-operations background", ""),
        ("the IT of SAP", "en"),
        ("con una del", ""),  # Spanish and Italian
        ("IKEA", ""),
        ("", ""),
    ],
)
def test_a_language_is_named_only_where_it_is_evident(words, language):
    assert tongue_of(words) == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_each_paragraph_of_our_drafts_is_read_in_its_own_language(kind, language):
    assert of_a_kind(kind, language).languages == [LANGUAGES[language]]


@pytest.mark.parametrize("key", ["respect", "reopens", "another"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_respect_or_an_open_door_lost_from_a_rich_draft_is_always_named(language, key):
    letter = of_a_kind(Kind.CAME_SECOND, language)
    sentences = re.split(r"(?<=[.;])\s+", letter.body)
    body = " ".join(sentence for sentence in sentences if not letter.says(key, sentence))
    shorter = Reading(letter.kind, language, dict(letter.words) | {"body": body}, letter.facts)

    assert key not in [hint.key for hint in hints(letter)]
    assert key in [hint.key for hint in hints(shorter)]


REPLACED = {
    "en-us": ("respect your decision and wish", "wish"),
    "en-gb": ("respect your decision and wish", "wish"),
    "de": ("Ich respektiere Ihre Entscheidung und wünsche", "Ich wünsche"),
    "fr": ("Je respecte votre choix et vous souhaite", "Je vous souhaite"),
    "es": ("Respeto su decisión y les deseo", "Les deseo"),
}


@pytest.mark.parametrize("channel", ["phone", "email"])
@pytest.mark.parametrize("language", REPLACED)
def test_neither_regret_nor_the_news_respects_a_decision(language, channel):
    """Not to have been chosen; who made your decision known to me."""
    letter = of_a_kind(Kind.CAME_SECOND, language, recipient=None, channel=channel)
    shorter = letter.body.replace(*REPLACED[language])
    words = dict(letter.words) | {"body": shorter}
    assert shorter != letter.body
    assert "respect" in score(Reading(letter.kind, language, words, letter.facts)).missing
    assert "respect" not in score(letter).missing
