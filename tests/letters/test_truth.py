"""A letter says nothing of talks, terms or times that the record does not hold."""

import datetime
import re
from dataclasses import replace

import pytest

from letters.drafting.fact_table import FACTS
from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.languages.detection import without_nothing
from tests.letters.samples import LI, MOMENTS, OKAFOR, draft_of, every_fact, full_facts

pytestmark = pytest.mark.no_database
FIRST, SECOND, THIRD = (datetime.date(2026, 11, day) for day in (3, 12, 20))
STRANGER = PersonMet(11, "Kim Brenner")
# Words that only fit somebody who was at the talk.
SHARED = (
    r"[Oo]ur (?:conversation|talk)|[Uu]nser\w* Gespräch|[Nn]otre (?:échange|entretien)"
    r"|[Nn]os (?:échanges|entretiens)|[Nn]uestra|[Nn]os conocimos|[Ww]e (?:met|talked|spoke)"
    r"|time you gave me|Zeit, die Sie sich|que vous m’avez|que me han dedicado"
    r"|[Nn]ostr[oi] colloqui|[Aa]bbiamo parlato|mi avete dedicato|parlare con Lei"
)


NO_RECORD_OF = r"(?i)fond|like to think|gern zurück|souvenir|repens|recuerdo|ricord|ripens"


@pytest.mark.parametrize("language", ["en-us", "en-gb", "de", "fr", "es", "it"])
@pytest.mark.parametrize("kind", [Kind.REAPPLY, Kind.REFERRER_THANKS, Kind.KEEP_IN_TOUCH])
def test_no_fond_memory_is_claimed_that_nobody_recorded(kind, language):
    rounds = (RoundHeld(1, 1, FIRST, (LI,)), RoundHeld(2, 2, None, ()))
    for reader in (LI, STRANGER, None):
        facts = full_facts(recipient=reader, rounds=rounds)
        for variant in KINDS[kind].variants:
            body = draft_of(kind, variant, language, facts).body
            assert not re.search(NO_RECORD_OF, body)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("day", [8, 11])
def test_an_italian_day_is_elided_wherever_it_stands(day, kind):
    on = datetime.date(2026, 9, day)
    every = every_fact()
    days = {name: on for name in FACTS if isinstance(getattr(every, name), datetime.date)}
    rounds = tuple(replace(round_held, held_on=on) for round_held in every.rounds)
    for record in (
        replace(every, rounds=rounds, round=rounds[0], **days),
        replace(every, rounds=(), round=None, **days),
    ):
        for variant in KINDS[kind].variants:
            body = draft_of(kind, variant, "it", record).body
            assert not re.search(rf"(?<![’\w]){day} settembre", body), body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_nobody_shares_a_talk_they_were_not_at(kind, language):
    untold = {"told_by": None, "channel": ""}
    nobody = (RoundHeld(1, 1, FIRST), RoundHeld(2, 2, SECOND))
    another = (RoundHeld(1, 1, FIRST, (LI,), "go, shogi, mahjong"),)
    for variant in KINDS[kind].variants:
        for rounds in (full_facts().rounds, nobody, another):
            made = draft_of(
                kind, variant, language, full_facts(recipient=STRANGER, rounds=rounds, **untold)
            )
            assert not re.search(SHARED, f"{made.subject}\n{made.body}")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-us", "I enjoyed the conversations at Larkfield and look forward"),
        ("en-gb", "I enjoyed the conversations at Larkfield and look forward"),
        ("de", "Die Gespräche bei Larkfield haben mir sehr gefallen."),
        ("fr", "J’ai beaucoup apprécié mes entretiens chez Larkfield."),
        ("es", "Disfruté mucho de las conversaciones en Larkfield."),
        ("it", "Ho apprezzato molto i colloqui presso Larkfield."),
    ],
)
def test_to_somebody_never_met_a_yes_speaks_of_the_talks_there(language, words):
    assert words in draft_of(Kind.ACCEPT, "plain", language, full_facts(recipient=STRANGER)).body


@pytest.mark.parametrize("language", ["fr", "es", "it"])
def test_a_yes_to_an_agency_names_the_company_twice_at_most(language):
    facts = full_facts(recipient=STRANGER, recipient_is_outside=True, told_by=None)
    body = draft_of(Kind.ACCEPT, "plain", language, facts).body

    assert body.count("Larkfield") == 2


@pytest.mark.parametrize(
    ("language", "recalled"),
    [
        ("fr", "De tout le processus, je retiens surtout la visite du labo"),
        ("es", "De todo el proceso me quedo sobre todo con la visita al taller"),
        ("it", "Di tutta la selezione ricordo in particolare la visita al forno"),
    ],
)
def test_whoever_was_not_there_reads_what_the_moment_was_of(language, recalled):
    moment = {"fr": "la visite du labo", "es": "la visita al taller", "it": "la visita al forno"}
    rounds = (RoundHeld(1, 1, FIRST, (), moment[language]),)
    facts = full_facts(rounds=rounds, recipient=None)

    assert recalled in draft_of(Kind.REFERRER_THANKS, "plain", language, facts).body


def test_a_french_moment_stands_alone_where_no_talk_is_spoken_of():
    rounds = (RoundHeld(1, 1, FIRST, (OKAFOR,), "la visite du labo", True, ((1, True),)),)
    body = draft_of(Kind.CAME_SECOND, "warm", "fr", full_facts(rounds=rounds)).body

    assert "\n\nDe tout le processus, je retiens surtout la visite du labo, et" in body


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "par téléphone. J’ai aussi apprécié le retour qui m’a été fait."),
        ("es", "me llamara para comunicarme el resultado, así como los comentarios recibidos."),
        ("it", "telefonato per comunicarmi l’esito. Apprezzo inoltre le osservazioni ricevute."),
    ],
)
def test_thanks_for_the_news_and_for_the_feedback_are_said_in_other_words(language, words):
    facts = full_facts(told_by=LI, feedback="calm", qualification="")
    body = draft_of(Kind.CAME_SECOND, "warm", language, facts).body

    assert words in body


@pytest.mark.parametrize(
    ("language", "once", "twice"),
    [
        ("en-us", "our conversation about", "our conversations about"),
        ("en-gb", "our conversation about", "our conversations about"),
        ("de", "unser Gespräch", "unsere Gespräche"),
        ("fr", "notre échange", "nos échanges"),
        ("es", "nuestra conversación", "nuestras conversaciones"),
        ("it", "del nostro colloquio", "dei nostri colloqui"),
    ],
)
def test_talks_are_counted_with_the_reader_alone(language, once, twice):
    def note(recipient):
        rounds = (RoundHeld(1, 1, FIRST, (LI, OKAFOR)), RoundHeld(2, 2, SECOND, (OKAFOR,)))
        facts = full_facts(recipient=recipient, rounds=rounds)
        return draft_of(Kind.KEEP_IN_TOUCH, "new_job", language, facts).body

    assert once in note(LI)
    assert twice in note(OKAFOR)


def test_a_note_recalls_no_moment_the_reader_was_not_at():
    def light(recipient):
        return draft_of(Kind.KEEP_IN_TOUCH, "light", "en-us", full_facts(recipient=recipient)).body

    assert "above all to the half hour" in light(OKAFOR)
    assert "half hour" not in light(LI)


@pytest.mark.parametrize(
    ("language", "gladly"),
    [("en-us", "like to think back"), ("en-gb", "like to think back"), ("de", "gern zurück")],
)
def test_a_note_remembers_gladly_only_where_something_was_liked(language, gladly):
    def light(moment):
        rounds = (RoundHeld(1, 1, None, (OKAFOR,), moment),)
        facts = full_facts(recipient=OKAFOR, rounds=rounds)
        return draft_of(Kind.KEEP_IN_TOUCH, "light", language, facts).body

    assert gladly in light(MOMENTS[language])
    assert gladly not in light("")
    assert not re.search(r"remember|Erinnerung", light(""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_speaks_of_the_team_of_somebody_whose_name_the_company_bears(language):
    team = r"[Tt]eam|équipe|equipo|ustedes|\bV(?:oi|ostr\w)\b"
    katja = PersonMet(9, "Katja Sommer", "Dear Katja")
    nobody_known = (RoundHeld(1, 1, FIRST),)
    for rounds in ((), nobody_known, (RoundHeld(1, 1, FIRST, (katja,)),)):
        own = full_facts(company="Fotostudio Sommer", recipient=katja, rounds=rounds)
        for kind in set(Kind) - {Kind.REFERRER_THANKS}:
            for variant in KINDS[kind].variants:
                made = draft_of(kind, variant, language, own)
                assert not re.search(team, f"{made.subject} {made.body}")
    assert re.search(team, draft_of(Kind.FEEDBACK, "plain", language, full_facts()).body)


# A pay that was copied from an English posting.
AS_SAID = {
    "de": "48.000 im Jahr",
    "fr": "48 000 par an",
    "es": "48 000 al año",
    "it": "48.000 all’anno",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_restates_the_pay_and_the_place_on_record_and_nothing_else(language):
    def terms(**facts):
        return draft_of(Kind.ACCEPT, "plain", language, full_facts(**facts)).paragraphs[1].text

    both = terms(pay="48,000 a year", place="Bristol")
    assert AS_SAID.get(language, "48,000 a year") in both
    assert "Bristol" in both
    assert "Bristol" not in terms(pay="48,000 a year")
    assert not re.search(r"\d", terms(place="Bristol"))
    if LANGUAGES[language].tongue in ("de", "en"):
        assert "Bad Homburg" in terms(place="bad homburg")
    # A range is what the posting named, and no offer.
    for pay in ("$48,000–$55,000 a year", "48k to 55k", "45.000 bis 50.000", "48 000 à 55 000"):
        assert terms(pay=pay) == terms()
    assert not re.search(r"written|schriftlich|écrite|escrita|\d", terms())


TALKED = r"conversation|your time|glad of|gute Gespräch|gesprochen|échange|du temps|hablar|tempo"


@pytest.mark.parametrize("language", LANGUAGES)
def test_thanks_without_an_interview_on_record_tell_nothing_of_it(language):
    body = draft_of(Kind.THANKS, "plain", language, full_facts(rounds=())).body
    assert not re.search(TALKED, body), body


SAID_BY_NOTHING = [
    "Todo, desde el taller hasta la charla",
    "todo: el taller, la comida y la charla",
    "Nothing, not even the demo, impressed me as much as your rota",
    "Rien, même pas le bruit, ne vous arrêtait",
    "Nada, absolutamente nada, se improvisó",
    "Nichts: kein Blatt Papier lag auf dem Tisch",
]


@pytest.mark.parametrize(
    ("noted", "kept_words"),
    [
        ("Nothing, it was awful", ""),
        ("nichts – leider", ""),
        ("Rien. Vraiment.", ""),
        ("RAS", ""),
        ("Annulé", ""),
        ("cancelada", ""),
        ("Rinviato!", ""),
        ("R.A.S.", ""),
        ("the lab!!! 🎉", "the lab!!!"),
        ("No, but you were well prepared", "No, but you were well prepared"),
        ("nothing beats the lab tour", "nothing beats the lab tour"),
        *((words, words) for words in SAID_BY_NOTHING),
    ],
)
def test_a_note_that_there_was_nothing_is_no_moment(noted, kept_words):
    assert without_nothing(noted) == kept_words


@pytest.mark.parametrize("language", LANGUAGES)
def test_leave_to_keep_the_file_comes_with_the_news(language):
    made = draft_of(Kind.KEEP_IN_TOUCH, "keep_file", language, full_facts())
    assert [paragraph.key for paragraph in made.paragraphs] == ["hello", "news", "wish"]


@pytest.mark.parametrize(
    ("language", "thanked", "asked"),
    [
        ("fr", "ainsi que du retour qui m’a été fait", "encore un point"),
        ("es", "y por los comentarios que recibí", "algo más que"),
        ("it", "e per le osservazioni ricevute", "ancora una cosa"),
    ],
)
def test_a_question_after_feedback_thanks_for_it_and_asks_for_something_more(
    language, thanked, asked
):
    after = draft_of(Kind.FEEDBACK, "plain", language, full_facts(feedback="calm")).body
    without = draft_of(Kind.FEEDBACK, "plain", language, full_facts()).body

    assert (thanked in after, asked in after) == (True, True)
    assert (thanked in without, asked in without) == (False, False)


@pytest.mark.parametrize("language", ["en-us", "en-gb", "de", "fr", "es", "it"])
def test_how_long_ago_somebody_was_considered_is_not_said(language):
    yesterday = full_facts(heard_on=datetime.date(2026, 11, 23))
    text = draft_of(Kind.KEEP_IN_TOUCH, "keep_file", language, yesterday).body
    assert not re.search(r"\bago\b|Some time|einiger Zeit|kürzlich|tiempo|tempo fa|il y a", text)
