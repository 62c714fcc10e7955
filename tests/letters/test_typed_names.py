"""People as they are typed into the record, and as letters name them."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages.greetings import put_right
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database


def letter(language, name, greeting="", *, to_them=True):
    person = PersonMet(20, *put_right(name, greeting))
    rounds = (RoundHeld(1, 1, None, (person,)),)
    facts = full_facts(
        recipient=person if to_them else None, told_by=person, rounds=rounds, channel="email"
    )
    return draft_of(Kind.CAME_SECOND, "warm", language, facts)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("anna smith", "Anna Smith"),
        ("ANNA O'NEIL-MÜLLER", "Anna O’Neil-Müller"),
        ("ANNA VON DER HEIDE", "Anna von der Heide"),
        ("JS", "JS"),
        ("McDonald", "McDonald"),
        ("Smith, Anna", "Anna Smith"),
        ("MARTIN Anna, DRH", "Anna Martin"),
        ("GARCÍA LÓPEZ Ana", "Ana García López"),
        ("PETIT-JEAN Marie-Claude", "Marie-Claude Petit-Jean"),
        ("CEO Anna Smith", "CEO Anna Smith"),
        ("mi primo Luis", "Luis"),
        ("my cousin Anna", "Anna"),
        ("Meine Tante Anna", "Anna"),
        ("my old friend Anna", "Anna"),
        ("die Anna", "Anna"),
        ("der Anna Smith", "Anna Smith"),
        ("la Anna", "Anna"),
        ("la Rosa Anna", "la Rosa Anna"),
        ("HR Anna", "Anna"),
        ("Su Li", "Su Li"),
        ("The Reverend Anna Bell", "Reverend Anna Bell"),
        ("sœur Anna", "Sœur Anna"),
        ("la sœur Anna", "Sœur Anna"),
        ("El Fassi", "El Fassi"),
        ("le gall", "Le Gall"),
        ("Mi Lan Nguyen", "Mi Lan Nguyen"),
        ("j.r. smith", "J.R. Smith"),
        ("van der Berg, Anna", "Anna van der Berg"),
        ("LEE, Anna", "Anna Lee"),
        ("O'NEIL-MÜLLER, Anna M.", "Anna M. O’Neil-Müller"),
        ("VAN DER BERG, Anna", "Anna van der Berg"),
        ("GARCÍA LÓPEZ, Ana María", "Ana María García López"),
        ("SMITH, ANNA", "Anna Smith"),
        ("SMITH, Legal", "Smith"),
        ("SMITH, CEO", "Smith"),
        ("el jefe Paco", "Paco"),
        ("jefa Ana Gil", "Ana Gil"),
        ("il capo Marco", "Marco"),
        ("le chef Paul", "Paul"),
        ("boss Tina", "Tina"),
        ("jefe Planta", "Jefe Planta"),
        ("Anna Boss", "Anna Boss"),
        ("Anna from reception", "Anna"),
        ("HR Manager Anna Smith", "Anna Smith"),
        ("Anna Smith HR", "Anna Smith"),
        ("Anna Smith, CTO", "Anna Smith"),
        ("Anna, Teamleitung", "Anna"),
        ("Anna Smith, Jr.", "Anna Smith, Jr."),
        ("Anna Smith (CTO)", "Anna Smith"),
        ("Anna (HR)", "Anna"),
        ("Anna Smith - Recruiter", "Anna Smith"),
        ("Anna Smith | Larkfield", "Anna Smith"),
        ("Anna?", "Anna"),
        ("Anna ?", "Anna"),
        ("Anna Smith-Jones", "Anna Smith-Jones"),
        ('Robert "Bob" Smith', 'Robert "Bob" Smith'),
        ("Dr.-Ing. Öztürk", "Dr.-Ing. Öztürk"),
        ("Anna Schmidt <anna@larkfield.example>", "Anna Schmidt"),
        ("otto von und zu stolberg", "Otto von und zu Stolberg"),
        ("MARÍA DE LOS SANTOS", "María de los Santos"),
        ("anna vom stein", "Anna vom Stein"),
        ("Anna RH", "Anna"),
        ("Anna RRHH", "Anna"),
        ("Kollegin Anna", "Anna"),
        ("amiga Anna", "Anna"),
        ("Ami Smith", "Ami Smith"),
        ("uncle Tom", "Uncle Tom"),
        ("An Le", "An Le"),
        ("Una Byrne", "Una Byrne"),
        ("George Foreman", "George Foreman"),
        ("Meister Huber", "Meister Huber"),
        ("chef Marco", "Chef Marco"),
    ],
)
def test_a_name_is_written_without_what_was_typed_beside_it(typed, written):
    assert letter("en-us", typed).greeting == f"Dear {written},"
    assert f"Auch {written} danke ich" in letter("de", typed, to_them=False).body


@pytest.mark.parametrize(
    ("language", "name", "greeting", "line"),
    [
        ("en-us", "Jane Smith", "dear ms smith", "Dear Ms Smith,"),
        ("en-gb", "Jane Smith", "DEAR MS SMITH", "Dear Ms Smith,"),
        ("en-us", "Jane Smith", "hey janey", "Hey Janey,"),
        ("de", "Anna Müller", "sehr geehrte frau müller", "Sehr geehrte Frau Müller,"),
        ("de", "Anna Müller", "SEHR GEEHRTE FRAU MÜLLER", "Sehr geehrte Frau Müller,"),
        ("es", "Lucía Gil", "Estimada lucía", "Estimada Lucía:"),
        ("en-us", "Jo de la Cruz", "Dear jo de la cruz", "Dear Jo de la Cruz,"),
        ("de", "Frau Müller", "", "Sehr geehrte Frau Müller,"),
        ("de", "Fr. Müller", "", "Sehr geehrte Frau Müller,"),
        ("de", "Herrn Müller", "", "Sehr geehrter Herr Müller,"),
        ("de", "Hr Müller", "", "Sehr geehrter Herr Müller,"),
        ("de", "hr. müller", "", "Sehr geehrter Herr Müller,"),
        ("de", "Ms Smith", "", "Sehr geehrte Frau Smith,"),
        ("de", "leitung frau berger", "", "Sehr geehrte Frau Berger,"),
        ("de", "Stv. Küchenchefin Frau Berger", "", "Sehr geehrte Frau Berger,"),
        ("en-us", "Hiring Manager: Mrs. Lee", "", "Dear Mrs. Lee,"),
        ("de", "Frau Müller und Herr Weber", "", "Guten Tag, Frau Müller und Herr Weber,"),
        ("de", "Mr. and Mrs. Lee", "", "Guten Tag, Mr. and Mrs. Lee,"),
        ("es", "Mr. and Mrs. Lee", "", "Buenos días, Mr. and Mrs. Lee:"),
        ("fr", "Mr. and Mrs. Lee", "", "Bonjour Mr. and Mrs. Lee,"),
        ("it", "Herr und Frau Lee", "", "Gentili Herr und Frau Lee,"),
        ("en-us", "Sr. y Sra. Gil", "", "Dear Sr. y Sra. Gil,"),
        ("de", "Jane Lee", "Dear Mr. and Mrs. Lee", "Guten Tag, Jane Lee,"),
        ("en-us", "Jane Lee", "Dear Mr. and Mrs. Lee", "Dear Mr. and Mrs. Lee,"),
        ("de", "Sra. Ortega y Gasset", "", "Sehr geehrte Frau Ortega y Gasset,"),
        ("en-us", "Herr von und zu Stolberg", "", "Dear Mr. von und zu Stolberg,"),
        ("en-us", "Frau Müller", "", "Dear Ms. Müller,"),
        ("en-gb", "Mme Dupont", "", "Dear Ms Dupont,"),
        ("en-gb", "M. Dupont", "", "Dear M. Dupont,"),
        ("fr", "M. Dupont", "", "Monsieur,"),
        ("fr", "Mme Le Goff", "", "Madame,"),
        ("fr", "M. La Rue", "", "Monsieur,"),
        ("en-gb", "Mr. Lee", "", "Dear Mr Lee,"),
        ("en-gb", "Prof. Ian Hale", "", "Dear Prof Ian Hale,"),
        ("en-gb", "Dr. J. Nair", "", "Dear Dr Nair,"),
        ("en-gb", "Dr. med. Nair", "", "Dear Dr. med. Nair,"),
        ("en-gb", "Ian Lee", "Dear Mr. Lee", "Dear Mr. Lee,"),
        ("en-us", "Sr. Agnes Roy", "", "Dear Sr. Agnes Roy,"),
        ("es", "Sr. Roca", "", "Estimado Sr. Roca:"),
        ("de", "Sr. Agnes", "", "Guten Tag, Sr. Agnes,"),
        ("en-us", "Fr. Brown", "", "Dear Fr. Brown,"),
        ("it", "Fr Brown", "", "Gentile Fr Brown,"),
        ("de", "Fr Braun", "", "Sehr geehrte Frau Braun,"),
        ("en-us", "Mrs.Braun", "", "Dear Mrs. Braun,"),
        ("it", "Avv.Neri", "", "Gentile Avv. Neri,"),
        ("fr", "M le Préfet", "", "Monsieur le Préfet,"),
        ("de", "Hr. Lang und Fr. Kurz", "", "Guten Tag, Herr Lang und Frau Kurz,"),
        ("en-gb", "Jane Lee", "Estimado Sr. Lee", "Dear Mr Lee,"),
        ("it", "dr.ssa galli", "", "Gentile Dott.ssa Galli,"),
        ("it", "dott.ssa giulia rossi", "gent. dott.ssa rossi", "Gent. Dott.ssa Rossi,"),
        ("it", "dott.ssa giulia rossi", "", "Gentile Dott.ssa Giulia Rossi,"),
        ("en-us", "Jean-Luc Picard", "Dear Captain", "Dear Captain,"),
        ("en-us", "the manager", "Dear Bob", "Dear Bob,"),
    ],
)
def test_a_greeting_is_written_as_greetings_are(language, name, greeting, line):
    assert letter(language, name, greeting).greeting == line


@pytest.mark.parametrize(
    ("language", "name", "greeting", "words"),
    [
        ("fr", "mme benali karima", "bonjour madame", "Je remercie également Mme Benali Karima de"),
        ("es", "Sr. Gómez", "Estimado señor", "que el Sr. Gómez me escribiera"),
        ("it", "dott.ssa giulia rossi", "gent. dott.ssa rossi", "anche la Dott.ssa Rossi, che"),
    ],
)
def test_a_title_typed_with_the_name_is_said_once(language, name, greeting, words):
    assert words in letter(language, name, greeting, to_them=False).body


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("de", "Herr Lang u. Herr Kurz", "Herrn Lang und Herrn Kurz"),
        ("fr", "Dr Blanc", "avec le Dr Blanc"),
        ("fr", "Pr Blanc", "avec le Pr Blanc"),
        ("es", "Dr. Roca", "con el Dr. Roca"),
        ("es", "Dr. Marta Roca", "con Marta Roca"),
        ("it", "D.ssa Galli", "con la Dott.ssa Galli"),
        ("it", "Sig. Rettore", "con il Sig. Rettore"),
        ("es", "Sra. y Sr. Roca", "con la Sra. y el Sr. Roca"),
        ("it", "Sig. e Sig.ra Galli", "con il Sig. e la Sig.ra Galli"),
        ("it", "maestro Ugo", "con il maestro Ugo"),
        ("it", "chef Elena", "con lo chef Elena"),
        ("it", "infermiera Ada", "con l’infermiera Ada"),
        ("it", "suor Chiara", "con Suor Chiara"),
        ("it", "prof Galli", "con il Prof. Galli"),
        ("es", "profe Nacho", "con el profe Nacho"),
        ("es", "enfermera Pilar", "con la enfermera Pilar"),
        ("es", "sor Inés", "con sor Inés"),
        ("fr", "cheffe Inès", "avec la cheffe Inès"),
        ("fr", "infirmier Noé", "avec l’infirmier Noé"),
        ("fr", "maître Blanc", "avec Maître Blanc"),
        ("de", "schwester Ute", "mit Schwester Ute"),
        ("en-gb", "nurse Kelly", "with Nurse Kelly"),
        ("en-us", "father Joe", "with Father Joe"),
        ("fr", "M Blanc", "avec M. Blanc"),
        ("fr", "Mme. Blanc", "avec Mme Blanc"),
        ("fr", "Dr. Blanc", "avec le Dr Blanc"),
    ],
)
def test_who_is_spoken_of_bends_with_every_title(language, name, words):
    assert words in letter(language, name, to_them=False).body


def test_nobody_is_listed_beside_themselves_by_a_part_of_their_name():
    reader, again = PersonMet(20, "Prof. Anna Bell", "Dear Professor Bell"), PersonMet(21, "Bell")
    rounds = (RoundHeld(1, 1, None, (reader,)), RoundHeld(2, 2, None, (again,)))
    facts = full_facts(recipient=reader, told_by=None, rounds=rounds)
    body = draft_of(Kind.CAME_SECOND, "warm", "en-gb", facts).body
    assert "I enjoyed talking with you. " in body
    assert "Bell" not in body


def test_whoever_is_greeted_by_an_office_is_named_by_name():
    assert (
        "Jean-Luc Picard" in letter("en-us", "Jean-Luc Picard", "Dear Captain", to_them=False).body
    )


@pytest.mark.parametrize(
    "name",
    [
        *("the manager", "The boss", "Owner", "Panel", "reception lady", "Hiring manager", "Mx"),
        *("CEO", "Alle", "Personalerin", "Teamleiter", "Geschäftsführer"),
        *("Chef", "der Chef", "Küchenchef", "Hausleitung", "Personal", "Eine Kollegin", "Frau"),
        *(
            "La directora",
            "El jefe",
            "Il direttore",
            "La responsabile",
            "Le responsable",
            "la patronne",
        ),
        *("anna@larkfield.example", "???", "CMO", "EVP", "Head of Sales", "the Sergeant"),
        *("Vice Chair of Trustees", "la secretaria", "il presidente", "le proviseur"),
        *("der Direktor", "die Präsidentin", "die vom Empfang", "son fils", "su mujer"),
        *("suo fratello", "their son", "panel of three", "le curé", "el párroco"),
        # By what they are alone, with any article or none.
        *("a race driver", "eine Hospitantin", "un apprenti", "una alumna", "uno studente"),
        *("unser Trainer", "mi suegra", "mon prof", "Sales Director", "night supervisor"),
        *("Werkstattmeister", "Stationsschwester", "cheffe de rang", "N+1", "jefa de planta"),
        *("encargado", "capocantiere", "Referente HR", "woman from payroll", "Frau vom Empfang"),
        *("la dame de la cantine", "el chico de sistemas", "la ragazza dell'accoglienza"),
        *("Service RH", "Directora RRHH"),
    ],
)
def test_who_has_no_name_is_written_to_as_nobody_is(name):
    assert letter("en-us", name).greeting == "Dear Hiring Team,"
    assert letter("de", name).greeting == "Sehr geehrte Damen und Herren,"
    assert name not in letter("en-gb", name, to_them=False).body


@pytest.mark.parametrize("name", ["della Rovere", "vanden Berg", "de la Cruz", "von Lang"])
def test_a_particle_is_no_title(name):
    assert put_right(name, "")[0].casefold() == name.casefold()
    assert letter("it", name, to_them=False).body.casefold().count(f"con {name.casefold()}") == 1


def test_a_mc_has_two_capitals():
    assert put_right("ronald mcdonald", "") == put_right("RONALD MCDONALD", "")
    assert put_right("ronald mcdonald", "")[0] == "Ronald McDonald"


@pytest.mark.parametrize(
    ("language", "typed", "greeting"),
    [
        # A greeting typed as the name, before one word or a full name.
        ("de", "Liebe Sabine", "Liebe Sabine,"),
        ("de", "Moin Tom", "Moin Tom,"),
        ("it", "Gentile Francesca Galli", "Gentile Francesca Galli,"),
        ("it", "Ciao Francesca", "Buongiorno Francesca,"),
        ("it", "Gentile, Mario", "Gentile Mario Gentile,"),
        ("it", "Spett.le Villa Verde", "Spett.le Villa Verde,"),
        # Nobody is called by the field of their degree.
        ("de", "Frau Dr. med. Wörner", "Sehr geehrte Frau Dr. Wörner,"),
        ("de", "Herr Dr. Dr. h.c. Wörner", "Sehr geehrter Herr Dr. Wörner,"),
        ("de", "Herr Wörner sen.", "Sehr geehrter Herr Wörner sen.,"),
        ("de", "Fam. Petersen", "Guten Tag, Familie Petersen,"),
        ("de", "Sabine vom Empfang", "Guten Tag, Sabine,"),
        ("de", "Karl vom Stein", "Guten Tag, Karl vom Stein,"),
        ("de", "Frau Roth, Frau Li", "Guten Tag, Frau Roth und Frau Li,"),
        ("it", "Sig. Galli, Sig.ra Bo", "Gentili Sig. Galli e Sig.ra Bo,"),
        ("it", "il direttore Galli", "Gentile Direttore Galli,"),
        ("it", "lo chef Luca", "Gentile Chef Luca,"),
        ("it", "Sign. Galli", "Egregio Sig. Galli,"),
        ("it", "Coniugi Galli", "Gentili Coniugi Galli,"),
        ("it", "Francesca delle risorse umane", "Gentile Francesca,"),
        ("it", "Sig.ra ?", "Gentile Signora,"),
        ("it", "boh", "Gentili Signori,"),
    ],
)
def test_a_greeting_calls_people_what_they_are_called(language, typed, greeting):
    assert letter(language, typed).greeting == greeting


@pytest.mark.parametrize(
    ("language", "typed", "words"),
    [
        ("it", "Lucia e Marco", "Ringrazio anche Lucia e Marco, che mi hanno scritto per"),
        (
            "it",
            "Sig. Gallo e Sig.ra Bo",
            "anche il Sig. Gallo e la Sig.ra Bo, che mi hanno scritto",
        ),
        ("it", "Direttrice Gallo", "anche la direttrice Gallo, che mi ha scritto"),
        ("it", "Professor Gallo", "anche il professor Gallo, che mi ha scritto"),
        ("it", "Fam. Gallo", "anche la famiglia Gallo, che mi ha scritto"),
        ("it", "On. Gallo", "anche l’On. Gallo, che"),
        ("es", "Lucía y Marco", "que Lucía y Marco me escribieran para comunicarme el resultado"),
        ("es", "Lucía", "que Lucía me escribiera para comunicarme el resultado"),
        ("de", "Dr. med. Tarek Aziz", "Auch Dr. Tarek Aziz danke ich für die Nachricht."),
    ],
)
def test_whoever_told_is_thanked_with_their_article_and_number(language, typed, words):
    person = PersonMet(20, *put_right(typed, ""))
    facts = full_facts(told_by=person, channel="email")
    assert words in draft_of(Kind.CAME_SECOND, "warm", language, facts).body
