"""What was noted of the very person a letter goes to is said to them."""

import re
from dataclasses import replace

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.hints.rubric import hints
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import put_right
from letters.languages.reader_named import NamedReader, said_to_the_reader
from tests.letters.readings import reading
from tests.letters.samples import ANA, LI, OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database

READERS = {
    "en-us": NamedReader("Wei Lee", "m"),
    "en-gb": NamedReader("Wei Lee", "m"),
    "de": NamedReader("Anna Roth", "f"),
    "fr": NamedReader("Claire Roy", "f"),
    "es": NamedReader("Lucía Gil", "f"),
    "it": NamedReader("Sara Neri", "f"),
}


def turned(language: str, noted: str) -> str:
    return said_to_the_reader(noted, READERS[language], LANGUAGES[language])


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-us", "how Mr Lee explained the rota", "how you explained the rota"),
        ("en-gb", "how patient Wei was", "how patient you were"),
        ("en-us", "how Mr. Lee treats people", "how you treat people"),
        ("en-us", "Mr. Lee's honesty", "your honesty"),
        ("en-us", "the chat with Mr Lee about bees", "the chat with you about bees"),
        ("en-us", "mr lee's laugh", "your laugh"),
        ("de", "Frau Roth hat mir den Ofen gezeigt", "Sie haben mir den Ofen gezeigt"),
        ("de", "Am Ende lachte Frau Roth laut", "Am Ende lachten Sie laut"),
        ("de", "wie mir Anna alles erklärt hat", "wie Sie mir alles erklärt haben"),
        ("de", "als Frau Roth den Plan zeichnete", "als Sie den Plan zeichneten"),
        ("de", "was frau roth über brot sagt", "was Sie über Brot sagen"),
        ("de", "Frau Roths gute Fragen", "Ihre guten Fragen"),
        ("de", "die Geduld von Frau Roth", "Ihre Geduld"),
        ("de", "der Rundgang mit Frau Roth", "der Rundgang mit Ihnen"),
        ("fr", "Madame Roy m’a expliqué le four", "vous m’avez expliqué le four"),
        ("fr", "Claire partageait tout", "vous partagiez tout"),
        ("fr", "la façon dont Mme Roy travaille", "la façon dont vous travaillez"),
        ("fr", "ce que dit Mme Roy du métier", "ce que vous dites du métier"),
        ("fr", "le franc-parler de Mme Roy", "votre franc-parler"),
        ("fr", "les anecdotes de Claire", "vos anecdotes"),
        ("fr", "l’échange avec Mme Roy", "l’échange avec vous"),
        ("es", "la señora Gil me explicó los turnos", "usted me explicó los turnos"),
        ("es", "cómo trabaja la señora Gil", "cómo trabaja usted"),
        ("es", "lo que contó Lucía", "lo que contó usted"),
        ("es", "el humor de la Sra. Gil", "su humor"),
        ("es", "las preguntas de Lucía", "sus preguntas"),
        ("es", "la charla con la señora Gil", "la charla con usted"),
        ("it", "la dottoressa Neri mi ha spiegato tutto", "Lei mi ha spiegato tutto"),
        ("it", "come lavora la signora Neri", "come lavora Lei"),
        ("it", "l’ironia della dottoressa Neri", "la Sua ironia"),
        ("it", "i consigli di Sara", "i Suoi consigli"),
        ("it", "la visita con la signora Neri", "la visita con Lei"),
    ],
)
def test_a_note_that_names_the_reader_speaks_to_them(language, noted, words):
    assert turned(language, noted) == words


@pytest.mark.parametrize(
    ("language", "noted"),
    [
        ("en-us", "how Mr Lee explained his plan"),
        ("en-us", "Mr Lee was kind and was funny"),
        ("en-us", "Mr Lee, the owner, sang"),
        ("en-us", "the patience of Mr Lee"),
        ("de", "Frau Roth war ernst und war trotzdem nett"),
        ("de", "wie ich Frau Roth kennenlernte"),
        ("de", "wie Frau Roth ihren Hund rief"),
        ("fr", "Mme Roy a ri et m’a montré le four"),
        ("fr", "Mme Roy partageait ses idées"),
        ("fr", "rencontrer Mme Roy"),
        ("es", "ver a la señora Gil trabajar"),
        ("es", "la paciencia y el humor de Lucía"),
        ("it", "vedere la signora Neri al lavoro"),
        ("it", "la pazienza e il garbo di Sara"),
    ],
)
def test_what_cannot_be_turned_rightly_is_not_said(language, noted):
    assert turned(language, noted) == ""


@pytest.mark.parametrize(
    ("language", "noted"),
    [
        ("en-us", "how Mrs Lee spoke"),
        ("en-us", "the tour of the bakery"),
        ("de", "Herr Roth hat gelacht"),
        ("de", "der rote Ofen"),
        ("fr", "M. Roy a ri"),
        ("fr", "le petit roi"),
        ("es", "el Sr. Gil se rio"),
        ("it", "i capelli neri"),
    ],
)
def test_a_note_of_somebody_else_stays(language, noted):
    assert turned(language, noted) == noted


def test_who_shares_the_name_of_the_reader_may_be_meant_and_is_left_out():
    mei = NamedReader("Mei Lin")
    reader = NamedReader("Wei Lin", others=(mei,), company=frozenset({"wei"}))
    english = LANGUAGES["en-us"]

    for noted in ("how Lin spoke", "how Mr Lin spoke"):
        assert said_to_the_reader(noted, reader, english) == ""
    for noted in ("the tour with Wei", "how Mei Lin spoke", "Mei Lin’s plan"):
        assert said_to_the_reader(noted, reader, english) == noted
    assert said_to_the_reader("how Wei Lin spoke", reader, english) == "how you spoke"
    married = replace(reader, gender="m", others=(replace(mei, gender="f"),))
    assert said_to_the_reader("how Mr Lin spoke", married, english) == "how you spoke"


TWO_CHRIS = (PersonMet(21, "Chris Bell", "Hi Chris"), PersonMet(22, "Chris Dunn", "Hi Chris"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_of_one_name_are_told_apart_or_left_out(language):
    bell, dunn = TWO_CHRIS

    def body(reader, noted=""):
        rounds = (RoundHeld(1, 1, None, (bell, dunn, OKAFOR), noted),)
        facts = full_facts(rounds=rounds, recipient=reader, told_by=reader)
        return draft_of(Kind.CAME_SECOND, "warm", language, facts).body

    assert "Chris Dunn" in body(bell)
    assert "Chris Bell" not in body(bell)
    assert re.search(r"Chris Bell( \w+)+ Chris Dunn", body(OKAFOR))
    for reader in (bell, OKAFOR):
        assert body(reader, "Chris: Sunday plan") == body(reader)
    assert body(OKAFOR, "Chris Dunn: Sunday plan") != body(OKAFOR)


@pytest.mark.parametrize(
    ("language", "gender", "rank", "noted", "words"),
    [
        ("en-us", "", "dr", "how the doctor ran the ward round", "how you ran the ward round"),
        ("en-gb", "", "prof", "the walk with the professor", "the walk with you"),
        ("fr", "m", "prof", "l’échange avec le professeur", "l’échange avec vous"),
        ("fr", "m", "", "la patience de monsieur", "votre patience"),
        ("es", "f", "prof", "lo que dijo la profesora", "lo que dijo usted"),
        ("es", "m", "", "el taller del señor", "su taller"),
        ("it", "f", "prof", "i consigli della professoressa", "i Suoi consigli"),
        ("it", "m", "dr", "come lavora il dottore", "come lavora Lei"),
        ("de", "f", "prof", "was die Professorin sagte", "was Sie sagten"),
        ("de", "m", "prof", "das Gespräch mit dem Professor", "das Gespräch mit Ihnen"),
        ("de", "f", "prof", "Die Professorin zeigte mir das Labor", "Sie zeigten mir das Labor"),
        ("de", "f", "prof", "die Geduld der Professorin", ""),
    ],
)
def test_a_title_alone_is_the_readers_where_nobody_else_was_there(
    language, gender, rank, noted, words
):
    reader = NamedReader("Kim Roth", gender, rank, is_alone=True)
    assert said_to_the_reader(noted, reader, LANGUAGES[language]) == words
    among_others = replace(reader, is_alone=False)
    assert said_to_the_reader(noted, among_others, LANGUAGES[language]) in ("", noted)
    of_another = replace(reader, rank="" if rank else "dr", is_alone=False)
    assert said_to_the_reader(noted, of_another, LANGUAGES[language]) == noted


def test_a_title_that_may_be_the_readers_is_not_told():
    noted, french = "l’échange avec la docteure", LANGUAGES["fr"]
    reader = NamedReader("Kim Roth", "f", is_alone=True)
    assert said_to_the_reader(noted, reader, french) == ""
    assert said_to_the_reader(noted, replace(reader, gender="m"), french) == noted


def test_a_title_before_a_name_is_that_persons():
    reader = NamedReader("Lucía Gil", "f", "dr", is_alone=True)
    noted = "la charla con la doctora Pons"
    assert said_to_the_reader(noted, reader, LANGUAGES["es"]) == noted


def test_the_small_words_of_a_name_name_nobody():
    reader = NamedReader("María de la Cruz", "f")
    spanish = LANGUAGES["es"]

    assert said_to_the_reader("la visita de la fábrica", reader, spanish) == (
        "la visita de la fábrica"
    )
    assert said_to_the_reader("la voz de María de la Cruz", reader, spanish) == "su voz"


ALONE = {
    "en-us": ("his patience", "your patience"),
    "en-gb": ("his patience", "your patience"),
    "de": ("seine Geduld", "Ihre Geduld"),
    "fr": ("son franc parler", "votre franc parler"),
    "es": ("su paciencia", "su paciencia"),
    "it": ("la sua pazienza", "la Sua pazienza"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_theirs_is_yours_where_nobody_else_was_there(language):
    noted, words = ALONE[language]

    def letter(*people):
        facts = full_facts(recipient=LI, rounds=(RoundHeld(1, 1, None, people, noted),))
        return draft_of(Kind.CAME_SECOND, "warm", language, facts).body

    assert words in letter(LI)
    # Among others it is of nobody knows whom, but where "su" is "your" as well.
    assert (noted in letter(LI, ANA)) is (language in ("es", "it"))


SPOKEN_OF = [
    ("fr", "f", "la façon dont elle parle de son équipe", "dont vous parlez de votre équipe"),
    ("fr", "f", "l’échange avec elle", "l’échange avec vous"),
    ("fr", "m", "qu’il m’a montré ses machines", "que vous m’avez montré vos machines"),
    ("fr", "m", "quand il y a eu du café", "quand il y a eu du café"),
    ("fr", "m", "qu’il faut du temps", "qu’il faut du temps"),
    ("fr", "f", "la façon dont il parle", "la façon dont il parle"),
    ("fr", "", "la façon dont elle parle", "la façon dont elle parle"),
    ("es", "f", "cómo ella habla de su equipo", "cómo usted habla de su equipo"),
    ("es", "m", "hablar con él", "hablar con usted"),
    ("es", "m", "el taller", "el taller"),
    ("it", "f", "come lei parla del suo team", "come Lei parla del Suo team"),
    ("it", "m", "parlare con lui", "parlare con Lei"),
    ("it", "", "parlare con lui", "parlare con lui"),
]


@pytest.mark.parametrize(("language", "gender", "noted", "words"), SPOKEN_OF)
def test_he_or_she_is_the_reader_where_nobody_else_was_there(language, gender, noted, words):
    reader = NamedReader("Kim Roy", gender, is_alone=True)
    assert words in said_to_the_reader(noted, reader, LANGUAGES[language])
    among_others = NamedReader("Kim Roy", gender)
    assert said_to_the_reader(noted, among_others, LANGUAGES[language]) == noted


@pytest.mark.parametrize(
    ("language", "greeting", "noted", "words"),
    [
        ("fr", "Chère Kim", "la façon dont elle parle", "la façon dont vous parlez"),
        ("fr", "Cher Kim", "la façon dont elle parle", ""),
        ("fr", "Bonjour Kim", "la façon dont elle parle", ""),
        ("es", "Querido Kim", "cómo él habla", "cómo usted habla"),
        ("it", "Cara Kim", "come lei parla", "come Lei parla"),
    ],
)
def test_an_opening_tells_whether_he_or_she_is_the_reader(language, greeting, noted, words):
    kim = PersonMet(5, "Kim Roy", greeting)
    rounds = (RoundHeld(1, 1, None, (kim,), noted),)
    facts = full_facts(recipient=kim, told_by=None, rounds=rounds)
    body = draft_of(Kind.CAME_SECOND, "warm", language, facts).body
    assert words in body
    assert words or noted not in body


def test_what_he_or_she_did_is_not_said_where_it_cannot_be_turned_rightly():
    reader = NamedReader("Kim Roy", "f", is_alone=True)
    noted = "comment elle gère et motive l’équipe"
    assert said_to_the_reader(noted, reader, LANGUAGES["fr"]) == ""


NAMED = {
    "en-us": "how Mr Li explained the rota",
    "en-gb": "how Mr Li explained the rota",
    "de": "wie Herr Li den Plan erklärt hat",
    "fr": "la façon dont M. Li a présenté l’équipe",
    "es": "cómo el Sr. Li explicó los turnos",
    "it": "come il Sig. Li ha spiegato i turni",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_letter_to_them_says_you(language):
    def letter(reader):
        rounds = (RoundHeld(1, 1, None, (LI, ANA), NAMED[language]),)
        facts = full_facts(recipient=reader, told_by=None, rounds=rounds)
        return draft_of(Kind.CAME_SECOND, "warm", language, facts).body

    assert NAMED[language] in letter(ANA)
    assert not re.search(r"\bLi\b", letter(LI))
    assert re.search(r"explained|erklärt|présenté|explicó|spiegato", letter(LI))


def test_who_recommended_the_writer_is_not_turned_to():
    jo = PersonMet(7, "Jo Smith", "Dear Jo")
    rounds = (RoundHeld(1, 1, None, (LI,), "wie Jo Smith gelobt wurde"),)
    facts = full_facts(recipient=jo, rounds=rounds)
    body = draft_of(Kind.REFERRER_THANKS, "plain", "de", facts).body

    assert "gelobt" not in body


def test_a_hint_names_the_moment_of_the_reader_that_is_left_out():
    noted = "how Mr Li explained his plan"
    facts = full_facts(recipient=LI, rounds=(RoundHeld(1, 1, None, (LI,), noted),))
    body = draft_of(Kind.CAME_SECOND, "warm", "en-us", facts).body
    found = [hint.text for hint in hints(reading(body, facts=facts)) if hint.key == "left_out"]

    assert "plan" not in body
    assert found == [
        f"You noted “{noted}”. That may be about whoever reads this letter, so it is left out. "
        "In other words it could go in."
    ]
    with_it = f"{body}\n\nI still think of {noted}."
    assert "left_out" not in [hint.key for hint in hints(reading(with_it, facts=facts))]


SPOKEN_OF_BY_NAME = [
    ("de", "Tamara Roth", "wie tamara gelacht hat"),
    ("de", "Tamara", "der rundgang mit tamara"),
    ("fr", "Nina Roy", "la visite avec nina roy"),
    ("es", "Nina Paz", "cómo nina paz lo explicó"),
    ("es", "la doctora Paz", "la visita con la doctora paz"),
    ("es", "la profesora Paz", "los consejos de la profesora Paz"),
    ("it", "Dott.ssa Poli", "la pazienza di dott.ssa poli"),
    ("it", "Prof. Poli", "come prof. poli lavora"),
    ("en-gb", "Dr May", "how dr may laughed"),
]


@pytest.mark.parametrize(("language", "name", "noted"), SPOKEN_OF_BY_NAME)
def test_nobody_is_spoken_of_by_a_part_of_their_name_in_their_own_letter(language, name, noted):
    person = PersonMet(31, *put_right(name, ""))
    rounds = (RoundHeld(1, 1, None, (person, ANA), noted),)
    facts = full_facts(recipient=person, told_by=None, rounds=rounds)
    draft = draft_of(Kind.CAME_SECOND, "warm", language, facts)
    assert name.split()[-1] in draft.greeting
    for word in name.casefold().split():
        assert not re.search(rf"\b{re.escape(word)}\b", draft.body.casefold().replace("la ", ""))
