"""People, companies and positions as they are typed into the record, and as letters name them."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.position import bare_position
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import put_right
from letters.languages.typed_companies import company_name
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


@pytest.mark.parametrize(
    ("language", "typed", "at"),
    [
        ("fr", "leroy merlin", "chez Leroy Merlin"),
        ("fr", "ville de nantes", "à la Ville de Nantes"),
        ("fr", "agence d’intérim adia", "à l’Agence d’Intérim Adia"),
        ("fr", "sncf", "à la SNCF"),
        ("es", "el corte inglés", "en El Corte Inglés"),
        ("es", "ayto. de getafe", "en el Ayuntamiento de Getafe"),
        ("en-gb", "Dept for Transport", "at the Department for Transport"),
        ("en-us", "univ of ohio", "at the University of Ohio"),
        ("en-us", "Cambridge Univ Press", "at Cambridge Univ Press"),
        ("de", "Inst. f. Physik", "beim Institut für Physik"),
        ("fr", "Univ. d’Angers", "à l’Université d’Angers"),
        ("es", "Dpto. de Salud", "en el Departamento de Salud"),
        ("it", "Univ. degli Studi di Bari", "presso l’Università degli Studi di Bari"),
        ("it", "dal Moro", "presso Dal Moro"),
        ("it", "alla Vecchia Fonte", "presso Alla Vecchia Fonte"),
        ("fr", "chez Lulu", "Chez Lulu"),
        ("fr", "A la bonne heure", "A la bonne heure"),
        ("de", "beim Wirt", "bei „Beim Wirt“"),
        ("de", "Mit Herz Pflege", "bei „Mit Herz Pflege“"),
        ("es", "transportes lópez sl", "en Transportes López SL"),
        ("it", "comune di monza", "presso il Comune di Monza"),
        ("it", "asl roma 2", "presso l’ASL Roma 2"),
        ("it", "booking.com", "presso Booking.com"),
        ("it", "eBay", "presso eBay"),
        ("fr", "Ehpad Les Tilleuls", "à l’Ehpad Les Tilleuls"),
        ("it", "rsa i tigli", "presso la RSA i Tigli"),
        ("fr", "mairie de paris 12e", "à la Mairie de Paris 12e"),
        ("fr", "crêperie du port", "à la Crêperie du Port"),
        ("es", "zapatería gil", "en la Zapatería Gil"),
        ("it", "salumeria rossi", "presso la Salumeria Rossi"),
        ("es", "valeria", "en Valeria"),
        ("fr", "valerie", "chez Valerie"),
        ("de", "stadt köln", "bei der Stadt Köln"),
        ("de", "müller und söhne gmbh", "bei der Müller und Söhne GmbH"),
        ("de", "h&m", "bei H&M"),
        ("es", "once", "en la ONCE"),
        ("en-gb", "once upon a time", "at Once Upon a Time"),
        ("en-us", "st mary’s of the lake", "at St Mary’s of the Lake"),
    ],
)
def test_a_company_typed_in_small_letters_has_its_capitals(language, typed, at):
    assert LANGUAGES[language].company(company_name(typed)).at == at


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("acme ltd.", "Acme Ltd."),
        ("edeka müller gmbh & co. kg", "Edeka Müller GmbH & Co. KG"),
        ("zalando se", "Zalando SE"),
        ("stadt köln", "Stadt Köln"),
        ("the royal free hospital nhs trust", "The Royal Free Hospital NHS Trust"),
        ("city of austin", "City of Austin"),
        ("st. mary's primary", "St. Mary's Primary"),
        ("tesco", "Tesco"),
        ("dm", "dm"),
        ("nhs", "NHS"),
        ("tu berlin", "TU Berlin"),
        ("booking.com", "Booking.com"),
        ("thyssenkrupp Steel", "thyssenkrupp Steel"),
        ("eBay", "eBay"),
    ],
)
def test_a_company_in_small_letters_only_gets_the_capitals_of_a_name(typed, written):
    assert company_name(typed) == written


@pytest.mark.parametrize(
    ("typed", "position"),
    [
        ("dev web..", "dev web"),
        ("Vendeuse…", "Vendeuse"),
        ("Magazziniere.", "Magazziniere"),
        ("Asst. Mgr.", "Asst. Mgr."),
        ("istruttore amministr.", "istruttore amministr."),
        ("barista urgente", "barista"),
        ("conseillère de vente 📍Lille", "conseillère de vente"),
        ("🚀 Commessa", "Commessa"),
        ("ATSEM", "ATSEM"),
        ("Conseiller clientèle (H/F) - 35h", "Conseiller clientèle"),
        ("Assistante - mi-temps", "Assistante"),
        ("hôte de caisse (h/f) 30h", "hôte de caisse"),
        ("recepcionista (tardes)", "recepcionista"),
        ("segretaria (pomeriggio)", "segretaria"),
        ("Infirmière de nuit", "Infirmière de nuit"),
    ],
)
def test_a_position_is_named_without_what_was_typed_behind_it(typed, position):
    assert bare_position(typed) == position


@pytest.mark.parametrize("typed", ["CHEF DE PARTIE", "chef de partie"])
def test_a_german_position_keeps_the_small_words_of_another_language(typed):
    assert LANGUAGES["de"].position(bare_position(typed)) == "Chef de Partie"


@pytest.mark.parametrize("name", ["della Rovere", "vanden Berg", "de la Cruz", "von Lang"])
def test_a_particle_is_no_title(name):
    assert put_right(name, "")[0].casefold() == name.casefold()
    assert letter("it", name, to_them=False).body.casefold().count(f"con {name.casefold()}") == 1


def test_a_mc_has_two_capitals():
    assert put_right("ronald mcdonald", "") == put_right("RONALD MCDONALD", "")
    assert put_right("ronald mcdonald", "")[0] == "Ronald McDonald"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Lush 🛁", "Lush"),
        ("dm 🛁", "dm"),
        ("Harbour Bank (via Reed)", "Harbour Bank"),
        ("eine Bank in Frankfurt (über Randstad)", "eine Bank in Frankfurt"),
        ("a bank in the city", "a bank in the city"),
        ("Wood Green (London)", "Wood Green (London)"),
    ],
)
def test_what_was_drawn_beside_a_company_and_who_fills_its_jobs_is_no_name(typed, name):
    assert company_name(typed) == name


@pytest.mark.parametrize(
    ("language", "name", "at"),
    [
        ("de", "eine Bank in Frankfurt", "bei einer Bank in Frankfurt"),
        ("de", "ein Verlag", "bei einem Verlag"),
        ("de", "Malerbetrieb Okonkwo", "beim Malerbetrieb Okonkwo"),
        ("en-us", "City Council", "at the City Council"),
        ("en-us", "Leeds City Council", "at Leeds City Council"),
    ],
)
def test_one_works_at_a_company_as_its_language_says(language, name, at):
    assert LANGUAGES[language].company(name).at == at


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("Staff Nurse (night shifts)", "Staff Nurse"),
        ("Work Coach, full time, permanent", "Work Coach"),
    ],
)
def test_on_which_terms_one_works_is_no_part_of_a_position(typed, bare):
    assert bare_position(typed) == bare


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("en-us", "nursery nurse lvl 3", "nursery nurse level 3"),
        ("en-gb", "Asst. Store Mgr", "Assistant Store Manager"),
        ("de", "Koordinatorin Ehrenamt", "Koordinatorin Ehrenamt"),
    ],
)
def test_a_position_is_written_in_full(language, typed, written):
    assert LANGUAGES[language].position(typed) == written


@pytest.mark.parametrize(
    ("position", "words"),
    [
        ("Koordinatorin Ehrenamt", "als Koordinatorin Ehrenamt"),
        ("Leiter Ausbildung", "als Leiter Ausbildung"),
        ("Freiwilliges Praktikum", "„Freiwilliges Praktikum“"),
        ("Marketing Internship", "„Marketing Internship“"),
    ],
)
def test_somebody_is_a_german_post_and_a_thing_is_named(position, words):
    assert LANGUAGES["de"].of(position) == words


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("de", "48,000", "48.000"),
        ("de", "€48,000.50", "€48.000,50"),
        ("de", "13,50/h", "13,50 pro Stunde"),
        ("de", "48,000 a year", "48.000 im Jahr"),
        ("de", "52.000 € im Jahr", "52.000 € im Jahr"),
        ("en-us", "48.000 €", "48,000 €"),
        ("en-gb", "48.000,50", "48,000.50"),
        ("en-gb", "£12.50/h", "£12.50 an hour"),
        ("en-us", "competitive", ""),
        ("de", "nach Tarif", ""),
    ],
)
def test_a_pay_is_in_the_figures_of_the_letter_and_none_without(language, typed, written):
    assert LANGUAGES[language].pay(typed) == written
