"""How people are addressed and named."""

import re

import pytest

from applications.models import Contact
from letters.drafting.fact_table import person_met
from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.spoken import speak
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import is_department, parse_greeting
from tests.letters.samples import ANA, LI, OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("greeting", "name", "short"),
    [
        ("Dear Ms Okafor", "Adaeze Okafor", "Ms Okafor"),
        ("Dear Ms Okafor,", "Adaeze Okafor", "Ms Okafor"),
        ("dear Ana", "Ana Sousa", "Ana"),
        ("Hi Ana!", "Ana Sousa", "Ana"),
        ("Sehr geehrte Frau Brenner", "Kim Brenner", "Frau Brenner"),
        ("Guten Tag, Kim Brenner", "Kim Brenner", "Kim Brenner"),
        ("Ms Okafor", "Adaeze Okafor", "Ms Okafor"),
        ("", "Sukarno", "Sukarno"),
        ("Dear", "Sukarno", "Sukarno"),
        ("Dear Dr. van der Berg", "Jan van der Berg", "Dr. van der Berg"),
        ("", "דנה כהן", "דנה כהן"),
        ("Dear Mr. King Jr.", "Martin King Jr.", "Mr. King Jr."),
        ("Dear Mr. King Jr.,", "Martin King Jr.", "Mr. King Jr."),
        ("Dear Mr. King II", "Martin King II", "Mr. King II"),
        ("Dear Ana K.", "Ana Kask", "Ana K."),
        ("Good morning, Ana", "Ana Sousa", "Ana"),
        ("Hey Ana", "Ana Sousa", "Ana"),
        ("Beste Jan", "Jan de Vries", "Jan"),
        ("שלום יעל", "יעל כהן", "יעל"),
        ("尊敬的李伟", "李伟", "李伟"),
        ("Уважаемая Анна!", "Анна Белова", "Анна"),
        ("¡Hola Ana!", "Ana Sousa", "Ana"),
        ("Sawubona Ana", "Ana Sousa", "Ana Sousa"),
        ("Dear Bob", "Robert Smith", "Bob"),
        ("Dear Hiring Manager", "Pat Jones", "Pat Jones"),
        ("Dear Sir or Madam", "Pat Jones", "Pat Jones"),
        ("Dear team,", "Pat Jones", "Pat Jones"),
        ("Sehr geehrte Damen und Herren", "Pat Jones", "Pat Jones"),
        ("Dear Don", "Don Draper", "Don"),
        ("Cara", "Cara Smith", "Cara"),
    ],
)
def test_a_sentence_names_somebody_as_they_are_addressed(greeting, name, short):
    assert (parse_greeting(greeting, name).short_name or name) == short


@pytest.mark.parametrize(
    ("language", "greeting", "name", "line"),
    [
        ("en-us", "Dear Ms Okafor", "Adaeze Okafor", "Dear Ms Okafor,"),
        ("en-us", "Hello Ana!", "Ana Sousa", "Hello Ana,"),
        ("en-us", "Ms Okafor", "Adaeze Okafor", "Dear Ms Okafor,"),
        ("en-gb", "", "Taylor Jones", "Dear Taylor Jones,"),
        ("en-us", "", "", "Dear Hiring Team,"),
        ("en-us", "Sehr geehrte Frau Brenner", "Kim Brenner", "Dear Ms. Brenner,"),
        ("de", "Sehr geehrte Frau Brenner", "Kim Brenner", "Sehr geehrte Frau Brenner,"),
        ("de", "Dear Ms Okafor", "Adaeze Okafor", "Sehr geehrte Frau Okafor,"),
        ("de", "Dear Mr Li", "Wei Li", "Sehr geehrter Herr Li,"),
        ("de", "Dear Ana", "Ana Sousa", "Guten Tag, Ana Sousa,"),
        ("de", "", "", "Sehr geehrte Damen und Herren,"),
        ("fr", "Dear Ms Okafor", "Adaeze Okafor", "Madame,"),
        ("fr", "", "Kim Brenner", "Bonjour Kim Brenner,"),
        ("fr", "", "", "Madame, Monsieur,"),
        ("es", "Dear Mr Li", "Wei Li", "Estimado Sr. Li:"),
        ("es", "", "", "Estimado equipo de selección:"),
        ("it", "Dear Ms Okafor", "Adaeze Okafor", "Gentile Sig.ra Okafor,"),
        ("it", "Dear Mr Li", "Wei Li", "Egregio Sig. Li,"),
        ("it", "Avv. Conti", "Sara Conti", "Gentile Avv. Conti,"),
        ("fr", "Me Petit", "Eva Petit", "Maître,"),
        ("fr", "Mme la Directrice", "Eva Petit", "Madame la Directrice,"),
        ("es", "Don Luis", "Luis Gil", "Estimado don Luis:"),
        ("es", "Profesora Ríos", "Ana Ríos", "Estimada profesora Ríos:"),
        ("es", "Dña. Elena Vega", "Elena Vega", "Estimada Dña. Elena Vega:"),
        ("it", "", "", "Gentili Signori,"),
        ("it", "", "Kim Brenner", "Gentile Kim Brenner,"),
        ("it", "Gentile Dott.ssa Vega", "Ana Vega", "Gentile Dott.ssa Vega,"),
        ("it", "Egregio Dott. Vega", "Juan Vega", "Egregio Dott. Vega,"),
        ("it", "Gent.ma Prof.ssa Vega", "Ana Vega", "Gent.ma Prof.ssa Vega,"),
        ("it", "Sehr geehrte Frau Dr. Weber", "Eva Weber", "Gentile Dott.ssa Weber,"),
        ("it", "Sehr geehrter Herr Prof. Weiß", "Jan Weiß", "Egregio Prof. Weiß,"),
        ("it", "Dear Dr. Vega", "Ana Vega", "Gentile Ana Vega,"),
        ("it", "Gentile Direttrice", "Ana Vega", "Gentile Direttrice,"),
        ("it", "Signor Sindaco", "Juan Vega", "Signor Sindaco,"),
        ("de", "Gent.ma Dott.ssa Vega", "Ana Vega", "Sehr geehrte Frau Dr. Vega,"),
        ("en-gb", "Egr. Sig. Rossi", "Luca Rossi", "Dear Mr Rossi,"),
        ("en-gb", "", "", "Dear Recruitment Team,"),
        ("fr", "Madame la Directrice", "Claire Morel", "Madame la Directrice,"),
        ("de", "Madame la Directrice", "Claire Morel", "Sehr geehrte Frau Claire Morel,"),
        ("de", "Madame", "Claire Morel", "Sehr geehrte Frau Claire Morel,"),
        ("fr", "Madame Morel", "Claire Morel", "Madame,"),
        ("en-us", "Dear Mr. King Jr.", "Martin King Jr.", "Dear Mr. King Jr.,"),
        ("en-us", "Dear Mr. King Sr.,", "Martin King Sr.", "Dear Mr. King Sr.,"),
        ("de", "Dear Mr. King Jr.", "Martin King Jr.", "Sehr geehrter Herr King Jr.,"),
        ("es", "Dear Mr. King Jr.", "Martin King Jr.", "Estimado Sr. King Jr.:"),
        ("de", "Dear Prof. Vega", "Ana Vega", "Guten Tag, Prof. Vega,"),
        ("fr", "Dear Prof. Vega", "Ana Vega", "Bonjour Pr Vega,"),
        ("es", "Dear Prof. Vega", "Ana Vega", "Buenos días, Prof. Vega:"),
        ("es", "Dear Dr. Vega", "Ana Vega", "Buenos días, Ana Vega:"),
        ("en-us", "Sehr geehrter Herr Dr. Weber", "Jan Weber", "Dear Dr. Weber,"),
        ("en-gb", "Sehr geehrter Herr Dr. Weber", "Jan Weber", "Dear Dr Weber,"),
        ("es", "Sehr geehrter Herr Dr. Weber", "Jan Weber", "Estimado Dr. Weber:"),
        ("es", "Sehr geehrte Frau Dr. Weber", "Eva Weber", "Estimada Dra. Weber:"),
        ("fr", "Sehr geehrter Herr Dr. Weber", "Jan Weber", "Monsieur,"),
        ("en-us", "Sehr geehrte Frau Prof. Dr. Weiß", "Eva Weiß", "Dear Professor Weiß,"),
        ("de", "Estimada Dra. Vega", "Ana Vega", "Sehr geehrte Frau Dr. Vega,"),
        ("en-us", "Good morning, Ana", "Ana Sousa", "Good morning, Ana,"),
        ("en-us", "Hey Ana", "Ana Sousa", "Hey Ana,"),
        ("en-us", "Beste Jan", "Jan de Vries", "Dear Jan de Vries,"),
        ("en-us", "שלום יעל", "יעל כהן", "Dear יעל כהן,"),
        ("en-us", "Sawubona Ana", "Ana Sousa", "Dear Ana Sousa,"),
        ("en-us", "Madame Petit", "Eva Petit", "Dear Ms. Petit,"),
        ("de", "Mme Lang", "Eva Lang", "Sehr geehrte Frau Lang,"),
        ("de", "Frau Lang", "Eva Lang", "Sehr geehrte Frau Lang,"),
        ("es", "Frau Lang", "Eva Lang", "Estimada Sra. Lang:"),
        ("fr", "Sra. Lang", "Eva Lang", "Madame,"),
        ("en-gb", "Geachte heer De Vries", "Jan de Vries", "Dear Mr De Vries,"),
        ("en-us", "Dear Hiring Manager", "Pat Jones", "Dear Hiring Manager,"),
        ("de", "Dear Hiring Manager", "Pat Jones", "Guten Tag, Pat Jones,"),
    ],
)
def test_the_greeting_follows_the_language_and_never_guesses_a_gender(
    language, greeting, name, line
):
    parsed = parse_greeting(greeting, name)
    assert LANGUAGES[language].greeting_line(parsed, name) == line


@pytest.mark.parametrize(
    ("language", "greeting", "name", "words"),
    [
        ("de", "Dear Mr. King Jr.", "Martin King Jr.", "Herrn King Jr."),
        ("de", "Estimado Dr. Vega", "Juan Vega", "Herrn Dr. Vega"),
        ("es", "Estimada Dra. Vega", "Ana Vega", "la Dra. Vega"),
        ("es", "Dra. Vega", "Ana Vega", "la Dra. Vega"),
        ("es", "Estimado Dr. Vega", "Juan Vega", "el Dr. Vega"),
        ("es", "Señora García", "Eva García", "la señora García"),
        ("es", "Frau Lang", "Eva Lang", "la Sra. Lang"),
        ("es", "Dear Dr. Vega", "Ana Vega", "Ana Vega"),
        ("es", "Doña Ana", "Ana Vega", "doña Ana"),
        ("es", "D.ª Ana Vega", "Ana Vega", "D.ª Ana Vega"),
        ("es", "Estimado Ing. Soto", "Luis Soto", "el Ing. Soto"),
        ("it", "Gentile Dott.ssa Vega", "Ana Vega", "la Dott.ssa Vega"),
        ("it", "Dear Mr Li", "Wei Li", "il Sig. Li"),
        ("it", "Gentile Signora Rossi", "Eva Rossi", "la signora Rossi"),
        ("it", "Egregio Ing. Rossi", "Luca Rossi", "l’Ing. Rossi"),
        ("it", "Egregio Dr. Rossi", "Luca Rossi", "il Dr. Rossi"),
        ("it", "Ing. Rossi", "Luca Rossi", "l’Ing. Rossi"),
        ("it", "Gentile Prof. Rossi", "Prof. Eva Rossi", "Eva Rossi"),
        ("it", "Gentile Prof. Rossi", "Eva Rossi", "Eva Rossi"),
        ("it", "Gentile Direttrice", "Ana Vega", "Ana Vega"),
        ("it", "Cara Ana", "Ana Vega", "Ana"),
        ("fr", "Dear Dr. Vega", "Ana Vega", "Ana Vega"),
        ("fr", "Bonjour Dr Vega", "Ana Vega", "Ana Vega"),
        ("fr", "Cher Docteur Roy", "Luc Roy", "le docteur Roy"),
        ("fr", "Sehr geehrter Herr Dr. Weber", "Jan Weber", "le Dr Weber"),
        ("fr", "Madame Petit", "Eva Petit", "Mme Petit"),
        ("fr", "Maître Petit", "Eva Petit", "Me Petit"),
        ("fr", "Docteur", "Docteur Anne Lévy", "Anne Lévy"),
        ("fr", "Sra. Lang", "Eva Lang", "Mme Lang"),
        ("en-us", "Madame Petit", "Eva Petit", "Ms. Petit"),
        ("en-us", "Sehr geehrter Herr Dr. Weber", "Jan Weber", "Dr. Weber"),
        ("en-us", "Dear Hiring Manager", "Pat Jones", "Pat Jones"),
    ],
)
def test_after_a_preposition_a_title_has_what_the_language_gives_it(
    language, greeting, name, words
):
    parsed = parse_greeting(greeting, name)
    assert LANGUAGES[language].after_a_preposition(parsed, name) == words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("titles", "name"),
    [
        ("Prof. Dr. h.c. mult.", "Eva Lenz"),
        ("Prof. Dr. h. c.", "Eva Lenz"),
        ("Prof. em. Dr. phil. habil.", "Eva Lenz"),
        ("Dr. med.", "Ina Voss"),
        ("Dr. rer. nat.", "Max von und zu Bau"),
        ("dr. med. dent.", "max bau"),
    ],
)
def test_a_title_goes_with_its_degrees_or_stays_with_them(language, titles, name):
    person = person_met(Contact(pk=1, name=f"{titles} {name}"))
    assert person is not None
    spoken = speak(full_facts(recipient=None, rounds=(RoundHeld(1, 1, None, (person,)),)), language)
    greeting = speak(full_facts(recipient=person), language).greeting

    name = name.title().replace("Von Und Zu", "von und zu")
    titles = titles[0].upper() + titles[1:]
    for words in (spoken.with_people, greeting.rstrip(",:")):
        other_words = words.replace(f"{titles} {name}", name).split()
        assert set(titles.split()) & set(other_words) <= {"Dr.", "Prof."}
        assert words.endswith(name)


def test_people_are_listed_as_the_language_lists_them():
    facts = full_facts(rounds=(RoundHeld(1, 1, None, (OKAFOR, LI, ANA)),))

    assert speak(facts, "en-us").people_listed == "Ms Okafor, Mr Li and Ana"
    assert speak(facts, "de").people_listed == "Frau Okafor, Herr Li und Ana"
    assert LANGUAGES["es"].listed(["Ana", "Inés"]) == "Ana e Inés"
    assert LANGUAGES["es"].listed(["Ana", "Hielo"]) == "Ana y Hielo"
    assert LANGUAGES["it"].listed(["Ana", "Elena"]) == "Ana ed Elena"
    assert LANGUAGES["de"].listed(["a", "b"], either=True) == "a oder b"
    assert LANGUAGES["fr"].listed(["Ana"]) == "Ana"
    assert LANGUAGES["fr"].listed([]) == ""


@pytest.mark.parametrize(
    ("language", "recorded", "line"),
    [
        ("fr", "cher Jean-Pierre", "Cher Jean-Pierre,"),
        ("en-us", "dear Paul", "Dear Paul,"),
        ("es", "querida Ana", "Querida Ana:"),
    ],
)
def test_a_greeting_begins_with_a_capital_however_it_was_typed(language, recorded, line):
    name = f"{recorded.split()[-1]} Stein"
    assert LANGUAGES[language].greeting_line(parse_greeting(recorded, name), name) == line


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en-us", "Dear Paul,"),
        ("de", "Hallo Paul,"),
        ("fr", "Bonjour Paul,"),
        ("es", "Hola, Paul:"),
    ],
)
def test_a_friend_is_greeted_by_first_name_in_every_language(language, line):
    greeting = parse_greeting("Dear Paul", "Paul Stein")
    assert LANGUAGES[language].greeting_line(greeting, "Paul Stein", to_a_friend=True) == line


@pytest.mark.parametrize(
    ("name", "greeting", "named", "line"),
    [
        ("Dear Ms Okafor", "", "Ms Okafor", "Sehr geehrte Frau Okafor,"),
        ("Sehr geehrte Frau Dr. Lang", "", "Frau Dr. Lang", "Sehr geehrte Frau Dr. Lang,"),
        ("Hola Ana", "", "Ana", "Guten Tag, Ana,"),
        ("Cara Rossi", "", "Cara Rossi", "Guten Tag, Cara Rossi,"),
        ("Dag Hammar", "", "Dag Hammar", "Guten Tag, Dag Hammar,"),
    ],
)
def test_a_greeting_typed_as_the_name_is_one_and_a_name_is_none(name, greeting, named, line):
    person = person_met(Contact(pk=1, name=name, greeting=greeting))
    made = draft_of(Kind.CAME_SECOND, "warm", "de", full_facts(recipient=person))

    assert person is not None
    assert person.name == named
    assert made.greeting == line


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        *["HR team", "Personalabteilung", "Service RH", "Recursos Humanos"],
        *["Personalrat", "Works Council", "le jury", "la Comisión", "Direzione"],
    ],
)
def test_a_department_is_nobody_by_name(language, name):
    department = PersonMet(9, name)
    rounds = (RoundHeld(1, 1, None, (department, LI)),)
    for kind in (Kind.CAME_SECOND, Kind.THANKS, Kind.REFERRER_THANKS):
        facts = full_facts(
            recipient=department, told_by=department, referred_by=department, rounds=rounds
        )
        made = draft_of(kind, KINDS[kind].variants[0], language, facts)
        assert name not in made.greeting + made.body
    assert (
        LANGUAGES[language].nobody in draft_of(Kind.CAME_SECOND, "warm", language, facts).greeting
    )


@pytest.mark.parametrize("name", ["Anna Boss", "Ben Crew", "Julia Panel"])
def test_who_is_named_as_a_body_is_somebody(name):
    assert not is_department(name, "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_way_of_addressing_that_is_not_known_gives_the_whole_name(language):
    anh = PersonMet(9, "Nguyen Van An", "Kính gửi anh An")
    rounds = (RoundHeld(1, 1, None, (OKAFOR, anh)),)
    made = draft_of(Kind.CAME_SECOND, "warm", language, full_facts(rounds=rounds))

    assert "Nguyen Van An" in made.body
    assert "anh" not in made.body


@pytest.mark.parametrize(
    ("language", "name", "line", "after_with"),
    [
        ("fr", "M. Durand", "Monsieur,", "M. Durand"),
        ("fr", "Mme Durand", "Madame,", "Mme Durand"),
        ("en-gb", "Mr P. J. Gil", "Dear Mr Gil,", "Mr Gil"),
        ("de", "Herr K.-H. Gil", "Sehr geehrter Herr Gil,", "Herrn Gil"),
        ("de", "Frau v. Stein", "Sehr geehrte Frau v. Stein,", "Frau v. Stein"),
        ("es", "Sr. Gil", "Estimado Sr. Gil:", "el Sr. Gil"),
        ("es", "Señora Vega", "Estimada señora Vega:", "la señora Vega"),
        ("it", "Sig. Neri", "Egregio Sig. Neri,", "il Sig. Neri"),
        ("it", "Dott.ssa Rossi", "Gentile Dott.ssa Rossi,", "la Dott.ssa Rossi"),
        ("it", "Ing. Bianchi", "Gentile Ing. Bianchi,", "l’Ing. Bianchi"),
        ("de", "Frau Lang", "Sehr geehrte Frau Lang,", "Frau Lang"),
        ("en-gb", "Don Draper", "Dear Don Draper,", "Don Draper"),
        ("es", "Don Draper", "Buenos días, Don Draper:", "Don Draper"),
    ],
)
def test_a_title_typed_before_the_name_says_how_to_address_them(language, name, line, after_with):
    person = person_met(Contact(pk=9, name=name))
    assert person is not None
    rounds = (RoundHeld(1, 1, None, (person,)),)
    theirs = draft_of(Kind.CAME_SECOND, "warm", language, full_facts(recipient=person))
    anothers = draft_of(Kind.CAME_SECOND, "warm", language, full_facts(rounds=rounds))

    assert theirs.greeting == line
    assert re.search(rf"(?:with|mit|avec|con) {after_with}\b", anothers.body)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("SOPHIE MARTIN", "Sophie Martin"),
        ("MARÍA DE LA CRUZ", "María de la Cruz"),
        ("SEÁN O’BRIEN-KELLY", "Seán O’Brien-Kelly"),
        ("Sophie MARTIN", "Sophie Martin"),
        ("SUKARNO", "Sukarno"),
    ],
)
def test_a_name_in_capitals_is_written_as_names_are(typed, name):
    person = person_met(Contact(pk=1, name=typed))
    assert person is not None
    assert person.name == name


def test_a_greeting_with_a_name_in_capitals_is_written_as_names_are():
    person = person_met(Contact(pk=1, name="MARTA DE SOTO", greeting="Sra. DE SOTO"))
    assert person is not None
    assert person.greeting == "Sra. de Soto"


@pytest.mark.parametrize(
    ("language", "greeting", "to_an_employer", "to_a_friend"),
    [
        ("fr", "Salut Ana", "Bonjour Ana,", "Salut Ana,"),
        ("it", "Ciao Ana", "Buongiorno Ana,", "Ciao Ana,"),
        ("es", "Hola Ana", "Hola, Ana:", "Hola, Ana:"),
    ],
)
def test_only_a_friend_is_greeted_as_one(language, greeting, to_an_employer, to_a_friend):
    parsed, line = parse_greeting(greeting, "Ana Vega"), LANGUAGES[language].greeting_line
    assert line(parsed, "Ana Vega") == to_an_employer
    assert line(parsed, "Ana Vega", to_a_friend=True) == to_a_friend
