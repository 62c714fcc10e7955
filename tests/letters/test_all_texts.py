"""What no text may hold that a letter can be drafted as, whatever is on record."""

import datetime
import re
from dataclasses import replace

import pytest

from letters.drafting.fact_table import FACTS
from letters.drafting.facts import RoundHeld
from letters.gaps import gaps_in
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from tests.letters.all_texts import names, page, records, written
from tests.letters.samples import ANA, LI, MOMENTS, OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database

NAMES = list(names())


def test_every_kind_tone_and_language_is_written_from_each_record():
    tones = sum(len(KINDS[kind].variants) for kind in Kind)
    assert len(NAMES) == 4 * tones * len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_some_record_has_every_fact(language):
    known = [facts for record, facts in records(language).items() if record != "messy"]
    assert [name for name in FACTS if not any(getattr(facts, name) for facts in known)] == []


@pytest.mark.parametrize("name", NAMES)
def test_no_text_has_a_hole_or_a_slip_of_the_pen(name):
    text = page(name, written(name))
    assert not re.search(r"  |\n\n\n| [,.]|\.\.|,,|\(\)|None|{{|{%|HR team|\banh\b", text), text
    for paragraph in written(name).paragraphs:
        assert re.search(r"[.!?]$|\]$", paragraph.text), paragraph.text
        assert not re.search(r"[.?!] [a-zà-ÿ]", paragraph.text), paragraph.text


@pytest.mark.parametrize("name", NAMES)
def test_what_is_on_record_stands_in_a_sentence_and_not_in_brackets(name):
    text = page(name, written(name))
    for gap in gaps_in(text):
        text = text.replace(gap, "")
    assert "(" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("strength", ["Gestion: achats, stocks", "Rigueur. Excel.", "Why not? SAP"])
def test_a_strength_of_several_clauses_ends_no_sentence_before_its_end(language, strength):
    for kind in (Kind.CAME_SECOND, Kind.THANKS, Kind.REAPPLY):
        for variant in KINDS[kind].variants:
            body = draft_of(kind, variant, language, full_facts(qualification=strength)).body
            assert not re.search(rf":\s{re.escape(strength.rstrip('.'))}", body), body


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


GRANTS_TO_KEEP = r"(?i)keep my application|aufbewahren|conserver ma|conservar mi|conservare la"


# In English and German who left no phone and no e-mail can be found again by their application.
UNREACHABLE = r"(en-us|en-gb|de) (came_second|finalist) (warm|formal) thin"


@pytest.mark.parametrize("name", NAMES)
def test_only_the_letter_chosen_for_it_or_an_unreachable_writer_lets_them_keep_the_application(
    name,
):
    grants = bool(re.search(GRANTS_TO_KEEP, written(name).body))
    fits = "keep_file" in name or bool(re.fullmatch(UNREACHABLE, name))
    assert grants == fits, written(name).body


# What somebody says to those who choose, and not to an agency.
TO_WHO_CHOSE = {
    "en": r"your (decision|offer)|you (decide|expect)|(offer|invit)ing me"
    r"|(joining|work (for|with)) you",
    "de": r"Ihr\w* (Entscheidung|Angebot)|eingeladen|angeboten|Sie mit einer|Ihnen und dem|Für Sie",
    "fr": r"[Vv]otre (décision|choix|offre|service)|retenu|proposé|vous (pensez|et t)|à décider"
    r"|ravailler avec vous",
    "es": r"[Ss]u (decisión|oferta)|llevar mi|ofrecerme|prevén|para decidir|con ustedes",
    "it": r"Vostra|con Voi|avermi offerto|portato fino",
}


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("agency")])
def test_whoever_passes_a_decision_on_is_not_taken_for_who_made_it(name):
    language = LANGUAGES[name.split()[0]]
    assert not re.search(TO_WHO_CHOSE[language.tongue], page(name, written(name))), name


TO_SEVERAL = {
    "es": r"\b([Ll]es|ustedes|han|dedicaron|consideraron|puedan|[Pp]ueden|necesitan|desean"
    r"|encuentren)\b",
    "it": r"\b(V[ie]|Voi|Vostr[aoie]|avete|possiate|[Pp]otete)\b",
}


@pytest.mark.parametrize("name", [name for name in NAMES if re.match(r"(es|it) .*agency", name)])
def test_whoever_works_for_an_agency_is_written_to_as_a_single_person(name):
    assert not re.search(TO_SEVERAL[name.split()[0]], written(name).body), written(name).body


THANKS_AGAIN = (
    r"(?i)thank you again|noch einmal|(merci|remercie) encore|(gracias|agradezco) de nuevo"
    r"|(ringrazio|grazie) ancora"
)


@pytest.mark.parametrize("name", NAMES)
def test_no_text_speaks_of_earlier_thanks_that_are_not_on_record(name):
    assert not re.search(THANKS_AGAIN, written(name).body), written(name).body


FEEDBACK = r"feedback|Rückmeldung|retour qui|comentarios|osservazioni"


@pytest.mark.parametrize("name", [name for name in NAMES if "rich" in name])
def test_feedback_is_thanked_for_once_and_not_where_it_would_be_taken_for_what_is_sent(name):
    _, kind, variant, _ = name.split()
    body = written(name).body
    if kind in ("came_second", "finalist") or kind == "keep_in_touch":
        assert len(re.findall(FEEDBACK, body)) == (variant != "with_something"), body


# What asks for all of it, as though none had come.
ASKS_FOR_FEEDBACK = {
    "en": r"request for feedback|what is one thing|tell me by email one thing I should",
    "de": r"was ich beibehalten",
}


@pytest.mark.parametrize("language", ["en-us", "en-gb", "de"])
def test_who_gave_feedback_is_thanked_for_it_and_asked_for_more_at_most(language):
    asks = ASKS_FOR_FEEDBACK[LANGUAGES[language].tongue]
    thanked, unthanked = (
        page("", draft_of(Kind.FEEDBACK, "plain", language, full_facts(feedback=feedback)))
        for feedback in ("calm", "")
    )
    assert re.search(FEEDBACK, thanked)
    assert not re.search(asks, thanked)
    assert re.search(asks, unthanked)


@pytest.mark.parametrize("name", [name for name in NAMES if re.match(r"(en|de).* referrer", name)])
def test_who_recommended_somebody_is_told_nothing_that_says_you(name):
    moment = MOMENTS[name.split()[0]].rstrip(".")
    assert moment not in written(name).body
    assert "Okafor" not in written(name).greeting


@pytest.mark.parametrize("name", [name for name in NAMES if re.match(r"en-.* came_second", name)])
def test_an_english_letter_says_in_two_ways_that_its_writer_would_like_to_work_there(name):
    body = written(name).body
    assert len(re.findall(r"\bwould\b", body)) <= 1, body
    assert len(re.findall(r"\bwork(?:ing)?\b", body)) <= 1, body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_of_these_weeks_needs_no_year(language):
    thanks = written(f"{language} thanks plain rich").body
    assert "2026" not in thanks
    assert re.search(r"\b9\b", thanks)

    long_ago = RoundHeld(1, 1, datetime.date(2025, 11, 1), (OKAFOR,))
    earlier = full_facts(rounds=(long_ago,), round=long_ago)
    assert "2025" in draft_of(Kind.THANKS, "plain", language, earlier).body


def test_the_first_of_a_month_is_written_as_each_language_does():
    first = RoundHeld(1, 1, datetime.date(2026, 11, 1), (OKAFOR,))
    facts = full_facts(rounds=(first,), round=first)
    days = {"fr": "1er novembre", "it": "1º novembre", "de": "1. November"}
    for language, day in days.items():
        assert day in draft_of(Kind.STATUS, "plain", language, facts).body
    earlier = replace(first, held_on=datetime.date(2025, 11, 1))
    long_ago = replace(facts, rounds=(earlier,), round=earlier)
    american = draft_of(Kind.STATUS, "plain", "en-us", long_ago).body
    assert "on November 1, 2025, about" in american


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("assistant manager", "Assistant Manager"),
        ("mitarbeiter im lager", "Mitarbeiter im Lager"),
        ("it-administratorin", "IT-Administratorin"),
        ("leitung einkauf und logistik", "Leitung Einkauf und Logistik"),
        ("iOS developer", "iOS developer"),
        ("sachbearbeiter bauamt (EG 9b)", "Sachbearbeiter Bauamt (EG 9b)"),
    ],
)
def test_a_position_in_small_letters_gets_the_capitals_of_german_nouns(typed, written):
    facts = full_facts(position=typed)
    assert f"die Stelle als {written} " in draft_of(Kind.CAME_SECOND, "warm", "de", facts).body


@pytest.mark.parametrize(
    ("qualification", "sentence"),
    [
        ("zehn Jahre Erfahrung", "Dafür bringe ich zehn Jahre Erfahrung mit."),
        ("Meisterbrief", "Dafür bringe ich den Meisterbrief mit."),
        ("Excel", "Dafür bringe ich Kenntnisse in Excel mit."),
        ("Englisch", "Dafür bringe ich mit: Englisch."),
    ],
)
def test_a_german_letter_of_thanks_says_what_its_writer_brings(qualification, sentence):
    rounds = (RoundHeld(1, 1, None, (OKAFOR,)),)
    facts = full_facts(rounds=rounds, qualification=qualification)
    body = draft_of(Kind.THANKS, "plain", "de", facts).body
    assert sentence in body
    assert "Qualifikation" not in body


def test_a_subject_begins_as_a_sentence_does():
    assert written("en-us came_second warm messy").subject.startswith("Assistant manager")
    own = full_facts(position="iOS developer")
    assert draft_of(Kind.CAME_SECOND, "warm", "en-us", own).subject.startswith("iOS developer")
