"""Letters from records made at random hold what the record holds, and nothing besides."""

import dataclasses
import datetime
import itertools
import random
import re

import pytest

from applications.models import Verdict
from letters.drafting.draft import MOST_WORDS, Draft
from letters.drafting.fact_table import FACTS
from letters.drafting.facts import Facts, PersonMet, RoundHeld
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.languages.detection import speaks_to_the_reader
from tests.letters.samples import draft_of

pytestmark = pytest.mark.no_database

RECORDS = 500
SURNAMES = ["Abara", "Brunner", "Castel", "Dvorak", "Eklund", "Fontane", "Grieg", "Hallam"]
PEOPLE = [
    PersonMet(number, f"Kim {name}", f"Dear {title} {name}" if title else "")
    for number, (name, title) in enumerate(zip(SURNAMES, itertools.cycle(["Ms", "Mr", ""])), 1)
]
# With "you" and without, a phrase, a clause, a sentence, a list; each with a word of its own.
MOMENTS = [
    "",
    "the tour of the zeppelin hall",
    "how you rebuilt the quokka rota",
    "Everybody laughed about the walrus",
    "lab visit, marimba, lunch",
    "when you showed me the narwhal tank",
]
MARKS = ["zeppelin", "quokka", "walrus", "marimba", "narwhal"]
TO_ALL = [
    (kind, variant, language)
    for kind in Kind
    for variant in KINDS[kind].variants
    for language in LANGUAGES
]


def record(chance: random.Random) -> Facts:
    """What `gather` may give: only rounds that were held, everybody perhaps in none of them."""
    rounds = tuple(
        RoundHeld(
            number,
            number,
            datetime.date(2026, 3, number) if chance.random() < 0.6 else None,
            tuple(chance.sample(PEOPLE, chance.randint(0, 4))),
            chance.choice(MOMENTS),
            is_talk=chance.random() < 0.8,
        )
        for number in range(1, chance.randint(0, 5) + 1)
    )
    somebody = [None, *PEOPLE]
    return Facts(
        company="Larkfield",
        position="Assistant Manager",
        today=datetime.date(2026, 4, 1),
        qualification=chance.choice(["", "forklift licence"]),
        rounds=rounds,
        recipient=chance.choice(somebody),
        recipient_is_outside=chance.random() < 0.3,
        round=chance.choice([None, *rounds]),
        channel=chance.choice(["", "phone", "email", "letter", "portal", "in_person", "message"]),
        told_by=chance.choice(somebody),
        feedback=chance.choice(["", "You were calm."]),
        referred_by=chance.choice(somebody),
        pay=chance.choice(["", "48,000 a year"]),
        place=chance.choice(["", "Bristol"]),
        outcome=chance.choice(["", *Verdict.Kind.values]),
        writer_name="Dana Ruiz",
        writer_email=chance.choice(["", "dana@example.org"]),
        writer_phone=chance.choice(["", "+1 555 0134"]),
        heard_on=chance.choice([None, datetime.date(2026, 3, 30)]),
        applied_on=chance.choice([None, datetime.date(2026, 2, 1)]),
    )


def cases():
    """Each record with one kind, variant and language; all of them come again and again."""
    chance = random.Random(20261126)  # noqa: S311
    return [(record(chance), *TO_ALL[number % len(TO_ALL)]) for number in range(RECORDS)]


CASES = cases()


def text_of(made: Draft) -> str:
    return "\n".join((made.subject, made.greeting, made.body, made.closing))


def names_in(text: str) -> set[str]:
    return {name for name in SURNAMES if name in text}


def surname(person: PersonMet | None) -> set[str]:
    return {person.name.split()[-1]} if person else set()


def test_the_cases_reach_every_kind_and_language():
    assert len(CASES) == RECORDS
    assert {case[1:] for case in CASES} == set(TO_ALL)


def test_the_cases_have_every_fact():
    assert [name for name in FACTS if not any(getattr(case[0], name) for case in CASES)] == []


def test_whoever_is_named_was_met_or_told_or_is_the_reader():
    for facts, kind, variant, language in CASES:
        known = set().union(*(surname(person) for person in facts.people))
        known |= surname(facts.recipient) | surname(facts.told_by) | surname(facts.referred_by)
        text = text_of(draft_of(kind, variant, language, facts))
        assert names_in(text) <= known, (facts, kind, variant, language)


def test_a_moment_says_you_only_to_who_was_in_its_round():
    recalled = 0
    for facts, kind, variant, language in CASES:
        body = draft_of(kind, variant, language, facts).body
        for mark in [mark for mark in MARKS if mark in body]:
            recalled += 1
            rounds = [round_held for round_held in facts.rounds if mark in round_held.best_moment]
            assert rounds
            if not speaks_to_the_reader(rounds[0].best_moment):
                continue
            was_there = any(facts.recipient in round_held.people for round_held in rounds)
            is_to_them_all = facts.recipient is None and kind != Kind.REFERRER_THANKS
            assert was_there or is_to_them_all, (facts, kind, variant, language)
    assert recalled > RECORDS / 10


@pytest.mark.thorough
def test_a_fact_taken_away_takes_its_words_away():
    marks = {
        "qualification": "forklift",
        "pay": "48,000",
        "place": "Bristol",
        "feedback": r"feedback|Rückmeldung|retour que|comentarios",
        "told_by": "",
    }
    for facts, kind, variant, language in CASES:
        for name, mark in marks.items():
            without = dataclasses.replace(facts, **{name: None if name == "told_by" else ""})
            body = draft_of(kind, variant, language, without).body
            if mark and kind != Kind.FEEDBACK:
                assert not re.search(mark, body), (name, kind, variant, language)
        nobody = dataclasses.replace(facts, rounds=(), round=None)
        text = text_of(draft_of(kind, variant, language, nobody))
        others = surname(facts.recipient) | surname(facts.told_by) | surname(facts.referred_by)
        assert names_in(text) <= others
        assert not any(mark in text for mark in MARKS)


def test_a_name_that_changes_changes_nothing_but_itself():
    for facts, kind, variant, language in CASES:
        person = next(iter(facts.people), None)
        if person is None:
            continue
        old, new = person.name.split()[-1], "Zillmer"
        other = dataclasses.replace(
            person, name=f"Kim {new}", greeting=person.greeting.replace(old, new)
        )
        exchange = {person: other}
        renamed = dataclasses.replace(
            facts,
            rounds=tuple(exchanged_round(round_held, exchange) for round_held in facts.rounds),
            round=exchanged_round(facts.round, exchange) if facts.round else None,
            recipient=exchange.get(facts.recipient, facts.recipient),
            told_by=exchange.get(facts.told_by, facts.told_by),
            referred_by=exchange.get(facts.referred_by, facts.referred_by),
        )
        before = text_of(draft_of(kind, variant, language, facts))
        after = text_of(draft_of(kind, variant, language, renamed))
        assert after.replace(new, old) == before, (kind, variant, language)


def exchanged_round(round_held: RoundHeld, exchange: dict[PersonMet, PersonMet]) -> RoundHeld:
    people = tuple(exchange.get(person, person) for person in round_held.people)
    return dataclasses.replace(round_held, people=people)


def test_every_letter_is_whole_and_names_the_others_apart_from_you():
    for facts, kind, variant, language in CASES:
        text = text_of(draft_of(kind, variant, language, facts))
        assert not re.search(r"None|[{}]|  | [,.]|\.\.|,,|, ,", text), text
        assert not re.search(r"\b(?:with you|mit Ihnen|avec vous|con usted), (?:M|Kim|la|el)", text)


STRENGTHS = {
    "en": "many years of experience in running the shop floor of a busy department store and its "
    "online sales, with a certificate in stock keeping",
    "de": "viele Jahre Erfahrung mit der Verkaufsfläche eines belebten Kaufhauses und mit dessen "
    "Verkauf im Internet, dazu einen Nachweis über stock keeping",
    "fr": "de nombreuses années d’expérience à la surface de vente d’un grand magasin très "
    "fréquenté et de sa boutique en ligne, avec un certificat de stock keeping",
    "es": "muchos años de experiencia en la superficie de venta de unos grandes almacenes y en su "
    "tienda en línea, con un certificado de stock keeping",
    "it": "molti anni di esperienza nella superficie di vendita di un grande magazzino e nelle sue "
    "vendite in linea, con un certificato di stock keeping",
}


def with_much_to_say(facts: Facts, language: str) -> Facts:
    """`facts` with all that makes a letter long: told by somebody else, and in detail."""
    return dataclasses.replace(
        facts,
        qualification=STRENGTHS[LANGUAGES[language].tongue],
        feedback="You were calm.",
        channel="phone",
        told_by=PersonMet(9, "Kim Ibanez", "Dear Mr Ibanez"),
        writer_phone="+49 171 555 01 34",
        writer_email="dana.ruiz@example.org",
    )


@pytest.mark.thorough
def test_no_draft_is_longer_than_a_letter_may_be():
    for facts, kind, variant, language in CASES:
        for known in (facts, with_much_to_say(facts, language)):
            words = draft_of(kind, variant, language, known).body.split()
            assert len(words) <= MOST_WORDS, (known, kind, variant, language)


def test_what_gives_way_is_the_least_important_and_a_whole_sentence():
    gave_way = 0
    for facts, kind, variant, language in CASES:
        if kind not in (Kind.CAME_SECOND, Kind.FINALIST) or variant == "brief":
            continue
        long = with_much_to_say(facts, language)
        made = draft_of(kind, variant, language, long)
        # As long as somebody is thanked who does not read the letter, all else is said.
        if "Ibanez" in made.body:
            assert "stock keeping" in made.body
            assert long.writer_email in made.body
        else:
            gave_way += 1
        assert all(part.text.endswith((".", "?")) for part in made.paragraphs)
    assert gave_way


# What went on in the writer, before today, is on no record.
PAST_FEELINGS = (
    r"was (?:very )?(?:excited|eager|keen)|(?:made|left) me (?:all|even)|on my mind|even more"
    r"|wanted to tell|easy decision|mehr als einmal|gewachsen|bestärkt|leicht ist mir"
    r"|gleich nach meiner|enthousiasmait|plus d’une fois|renforc|pas été facile|dès ma décision"
    r"|ilusionaba|más de una vez|aumenta|mayor que antes|decisión fácil|en cuanto he|entusiasmava"
    r"|più di una volta|rafforza|più forte|decisione facile|non appena"
)


def test_no_draft_tells_what_went_on_in_its_writer():
    for facts, kind, variant, language in CASES:
        body = draft_of(kind, variant, language, facts).body
        assert not re.search(PAST_FEELINGS, body), body


# Thanks to the reader for the news, and for how far the talks went.
TELLING = (
    r"letting me know|(?:calling|ringing|telling) me(?: yourself| in person)|to me yourself"
    r"|mich persönlich|mir (?:das Ergebnis )?persönlich|votre (?:appel|message)"
    r"|et de m’avoir (?:fait part|annoncé vous)|por (?:llamarme|comunicarme|escribirme)"
    r"|per avermi (?:telefonato|comunicato|scritto)"
)


def test_only_who_brought_the_news_is_thanked_for_it():
    thanked = 0
    for facts, kind, variant, language in CASES:
        body = draft_of(kind, variant, language, facts).body.replace("\u00a0", " ")
        if facts.told_by is None or facts.told_by != facts.recipient:
            assert not re.search(TELLING, body), body
        else:
            thanked += bool(re.search(TELLING, body))
    assert thanked


LAST_ROUND = r"final (?:round|stage)|letzte Runde|dernière étape|última fase|fase finale"


def test_no_letter_speaks_of_a_last_round_that_nobody_recorded():
    for facts, kind, variant, language in CASES:
        bare = dataclasses.replace(facts, rounds=(), round=None)
        assert not re.search(LAST_ROUND, draft_of(kind, variant, language, bare).body)


TALKED = (
    r"talk|conversation|interview|met |spoke|Gespräch|gesprochen|échang|entretien|entretenir"
    r"|conversa|entrevista|hablar|hablamos|colloqui|parlare|parlato"
)
# Asking to be invited to one.
INVITES = (Kind.REAPPLY, Kind.FEEDBACK)


def test_nothing_but_a_talk_makes_a_letter_speak_of_one():
    for facts, kind, variant, language in CASES:
        tests = tuple(dataclasses.replace(round_held, is_talk=False) for round_held in facts.rounds)
        chosen = dataclasses.replace(facts.round, is_talk=False) if facts.round else None
        untalked = dataclasses.replace(facts, rounds=tests, round=chosen)
        text = text_of(draft_of(kind, variant, language, untalked))
        others = surname(facts.recipient) | surname(facts.told_by) | surname(facts.referred_by)
        if kind not in INVITES:
            assert not re.search(TALKED, text), text
        assert names_in(text) <= others, text


def test_thanks_for_a_round_go_to_who_was_there_and_to_others_for_none_of_theirs():
    thanked = 0
    for facts, _kind, _variant, language in CASES:
        round_held = facts.round
        if round_held is None or not facts.recipient or not round_held.people:
            continue
        text = text_of(draft_of(Kind.THANKS, "plain", language, facts))
        thanks = re.search(r"(?i)thank you|vielen dank|remercie|gracias|grazie|ringrazio", text)
        if not round_held.is_talk:
            assert not re.search(TALKED, text), text
        elif facts.recipient in round_held.people:
            thanked += bool(thanks)
        else:
            assert not thanks, text
    assert thanked


DECIDING = r"you decide|Ihre Entscheidung noch|à décider|para decidir|per la decisione"


def test_thanks_ask_nothing_of_a_decision_that_may_have_fallen():
    for facts, _kind, _variant, language in CASES:
        assert not re.search(DECIDING, draft_of(Kind.THANKS, "plain", language, facts).body)
