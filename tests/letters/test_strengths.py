"""What somebody noted as their strength, in the sentences of English and German letters."""

import re

import pytest

from letters.drafting.gathering import gather
from letters.gaps import gaps_in
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from tests.letters.samples import draft_of, full_facts
from tests.searches import DAY, make_application

BEHIND_MY = {
    "retail-operations background": "retail-operations background",
    "an MSc in Physics": "MSc in Physics",
    "My ten years as a nurse": "ten years as a nurse",
    "I have ten years of experience": "ten years of experience",
    "lots of patience": "patience",
    "Experience in elder care": "experience in elder care",
    "10 yrs retail": "10 years of retail",
    "PE license, 9 yrs": "PE license and 9 years of experience",
    "5+ years React": "5+ years of React",
    "20 years’ experience": "20 years’ experience",
    "RETAIL MANAGEMENT": "retail management",
    "CELTA": "CELTA",
    "excel": "Excel skills",
    "SQL; Python; R": "SQL, Python and R skills",
    "driving licence C": "driving licence C",
    "computer skills": "computer skills",
    "A levels in maths": "A levels in maths",
    "love of books": "love of books",
    "leadership & teamwork": "leadership and teamwork",
    "own car": "own car",
    "5 yrs retail mgmt.": "5 years of retail management",
    "retail 10 yrs...": "10 years of retail",
    "barista 4 years": "4 years as a barista",
    "20yrs cleaning": "20 years of cleaning",
    "phd in ecology": "PhD in ecology",
    "native german, fluent english": "native German and fluent English",
    "Excel + VBA": "Excel and VBA skills",
    "FORKLIFT": "forklift",
    "rgn, 6 yrs on acute wards": "RGN and 6 years on acute wards",
    "level 3 childcare, paediatric first aid": "level 3 childcare and paediatric first aid",
    "french b2, spanish a1": "French B2 and Spanish A1",
    "full uk driving licence, own van": "full UK driving licence and own van",
    "retail background, mostly nights": "retail background, mostly nights",
}
IN_ENGLISH = {
    "I keep bees. I sew!": "I keep bees, I sew",
    "folding; excel; I'm neat": "I bring my folding and my Excel skills, and am neat",
    "good ear, patient": "I bring my good ear and am patient",
    "Green Cross Volunteer": "I am a Green Cross Volunteer",
    "van licence, makes good soup": "I bring my van licence and make good soup",
    "i dont panic": "I don’t panic",
    "12 yrs in retail, never had a loss": "I bring 12 years in retail and never had a loss",
    "I can weld": "I can weld",
    "i speak Polish.": "I speak Polish",
    "I've led teams of 12": "I’ve led teams of 12",
    "Led a team of twelve": "I led a team of twelve",
    "managed budgets of £2m": "I managed budgets of £2m",
    "good with people": "I am good with people",
    "patient, calm": "I am patient and calm",
    "DBS checked": "I am DBS checked",
    "a qualified electrician": "I am a qualified electrician",
    "Certified Welder": "I am a certified welder",
    "hard worker": "I am a hard worker",
    "HGV driver": "I am an HGV driver",
    "RGN nurse": "I am an RGN nurse",
    "all-round mechanic": "I am an all-round mechanic",
    "trained barista": "I am a trained barista",
    "available now": "I am available now",
    "never late": "I am never late",
    "loves coffee": "I love coffee",
    "good w/ ppl 🙂": "I am good with people",
    "hard working": "I am hard working",
    "outgoing & organized": "I am outgoing and organized",
    "i ran a podcast for 3 yrs": "I ran a podcast for 3 years",
    "can type 80wpm": "I can type 80wpm",
    "managing small teams": "My strength is managing small teams",
    "running a shop": "My strength is running a shop",
    "being a parent": "My strength is being a parent",
    "who can cook for 200": "I am somebody who can cook for 200",
    "driven trams since 2015": "I have driven trams since 2015",
    "5 yrs in kitchens, good w/ ppl": "I bring 5 years in kitchens and am good with people",
    "HGV licence, own car, punctual": "I bring my HGV licence and my own car, and am punctual",
    "friendly, own car, can lift 20 kg": "I bring my own car, am friendly and can lift 20 kg",
    "organised, reliable, hard worker": "I am organised, reliable and a hard worker",
    "people person": "I am a people person",
    "handy": "I am handy",
    "resourceful": "I am resourceful",
    "bilingual (en/es)": "I am bilingual (en/es)",
    "ACA part-qualified": "I am ACA part-qualified",
    "german native speaker": "I am a German native speaker",
    "can start monday": "I can start Monday",
}
WITH_ME = {
    "Geduld, 8 Jahre": "Geduld und 8 Jahre Erfahrung",
    "zehn Jahre im Einzelhandel": "zehn Jahre im Einzelhandel",
    "10 J. Einzelhandel": "10 Jahre Einzelhandel",
    "Führerschein Klasse C/CE": "den Führerschein Klasse C/CE",
    "den Führerschein C": "den Führerschein C",
    "mein Staplerschein": "meinen Staplerschein",
    "Jurastudium": "ein Jurastudium",
    "Abgeschlossene Ausbildung zur Köchin": "eine abgeschlossene Ausbildung zur Köchin",
    "guter Umgang mit Menschen": "guten Umgang mit Menschen",
    "der offene Umgang mit Menschen": "den offenen Umgang mit Menschen",
    "ein Hintergrund im Handel": "einen Hintergrund im Handel",
    "ein gutes Auge": "ein gutes Auge",
    "Langjährige Berufserfahrung": "langjährige Berufserfahrung",
    "die Fähigkeit zuzuhören": "die Fähigkeit zuzuhören",
    "Meine zehn Jahre als Köchin": "meine zehn Jahre als Köchin",
    "excel, sql, python": "Kenntnisse in Excel, SQL und Python",
    "SAP": "Kenntnisse in SAP",
    "STAPLERSCHEIN": "den Staplerschein",
    "ruhige Hand": "eine ruhige Hand",
    "10 jahre verkauf": "10 Jahre Verkauf",
    "20 j. gastro": "20 Jahre Gastro",
    "adobe cc, figma": "Kenntnisse in Adobe CC und Figma",
    "excel profi, englisch c1": "Excel Profi und Englisch C1",
    "gesellenbrief": "den Gesellenbrief",
    "führerschein klasse b": "den Führerschein Klasse B",
    "deutsch c1, pc": "Deutsch C1 und PC",
    "ausbildung köchin": "eine Ausbildung als Köchin",
    "abgeschlossene ausbildung zur köchin": "eine abgeschlossene Ausbildung zur Köchin",
    "Geduld": "Geduld",
    "Führerschein und Auto": "Führerschein und Auto",
    "abgeschlossene kaufmännische Ausbildung": "eine abgeschlossene kaufmännische Ausbildung",
    "Auge fürs Detail": "ein Auge fürs Detail",
    "mein grüner Daumen": "meinen grünen Daumen",
    "sieben Jahre Unterricht": "sieben Jahre Unterricht",
    "Englisch in Wort und Schrift": "Englisch in Wort und Schrift",
    "grüner daumen": "einen grünen Daumen",
    "führungszeugnis vorhanden": "ein Führungszeugnis",
    "sprachen: deutsch, türkisch": "Deutsch und Türkisch",
    "promotion, 3 jahre lehre": "eine Promotion und 3 Jahre Lehre",
    "bachelor biologie": "den Bachelor Biologie",
}
IN_GERMAN = {
    "ich bleib ruhig wenns brennt": "Ich bleibe ruhig wenns brennt",
    "Ich kann schweißen": "Ich kann schweißen",
    "ich spreche Polnisch.": "Ich spreche Polnisch",
    "kann 25 kg heben": "Ich kann 25 kg heben",
    "geduldig und ruhig": "Ich bin geduldig und ruhig",
    "geduldig, ruhig": "Ich bin geduldig und ruhig",
    "examiniert, seit 2012": "Ich bin examiniert seit 2012",
    "verwaltungsfachangestellte": "Ich bin Verwaltungsfachangestellte",
    "liebe kinder": "Ich liebe Kinder",
    "kann mauern, verputzen": "Ich kann mauern und verputzen",
    "seit 3 j. an der kasse": "Ich arbeite seit 3 Jahren an der Kasse",
    "kann gut mit menschen": "Ich kann gut mit Menschen",
    "gut mit Menschen": "Ich bin gut mit Menschen",
    "gelernter Elektriker": "Ich bin gelernter Elektriker",
    "Gelernte Bäckerin": "Ich bin gelernte Bäckerin",
    "geprüfter Betriebswirt (IHK)": "Ich bin geprüfter Betriebswirt (IHK)",
    "zeitlich flexibel": "Ich bin zeitlich flexibel",
    "keine Scheu vor Schmutz": "Ich habe keine Scheu vor Schmutz",
    "Führerschein B, sportl.": "Ich bringe den Führerschein B mit und bin sportlich",
    "kinderlieb": "Ich bin kinderlieb",
    "dreifache Mutter": "Ich bin dreifache Mutter",
    "IHK-geprüfter Fachwirt": "Ich bin IHK-geprüfter Fachwirt",
    "pflege meine Mutter": "Ich pflege meine Mutter",
    "seit 5 Jahren im Verkauf": "Ich arbeite seit 5 Jahren im Verkauf",
    "Krankenschwester": "Ich bin Krankenschwester",
    "Mutter von drei Kindern": "Ich bin Mutter von drei Kindern",
    "geduldig, pünktlich, lernbereit": "Ich bin geduldig, pünktlich und lernbereit",
    "Staplerschein, teamfähig": "Ich bringe den Staplerschein mit und bin teamfähig",
    "5 j. verkauf, gut mit leuten": "Ich bringe 5 Jahre Verkauf mit und bin gut mit Leuten",
    "nett, eigenes Auto, kann nähen": "Ich bringe ein eigenes Auto mit, bin nett und kann nähen",
    "seit 2015 Busfahrer": "Ich bin seit 2015 Busfahrer",
    "koch seit 12 jahren": "Ich bin Koch seit 12 Jahren",
    "mama von drei kindern": "Ich bin Mama von drei Kindern",
    "bürokauffrau ihk": "Ich bin Bürokauffrau IHK",
    "handwerklich geschickt": "Ich bin handwerklich geschickt",
    "zweisprachig (de/en)": "Ich bin zweisprachig (de/en)",
    "kenne die gegend gut": "Ich kenne die Gegend gut",
    "elektriker, schaltberechtigung": "Ich bringe die Schaltberechtigung mit und bin Elektriker",
    "10 jahre arbeit in schwierigen lagen, geduldig, ruhig unter druck": (
        "Ich bringe 10 Jahre Arbeit in schwierigen Lagen mit und bin geduldig und ruhig unter Druck"
    ),
}
ALONE = [
    "Nachtschicht stört mich nicht",
    "Klavier, Kirchenchor, Organist",
    "Erzieherin, Yoga",
    "Traktor",
    "Englisch, gesundheitlich fit",
    "MSc",
    "Muttersprache Englisch, fließend Französisch",
    "seit 2015 Straßenbahn gefahren",
    "Englisch",
    "einen Laden führen",
    "der Wunsch, etwas zu verändern",
]


def body(kind, language, strength) -> str:
    facts = full_facts(qualification=strength)
    return draft_of(kind, KINDS[kind].variants[0], language, facts).body.replace("\n\n", " ")


@pytest.mark.no_database
@pytest.mark.parametrize("language", ["en-us", "en-gb"])
@pytest.mark.parametrize(("noted", "thing"), BEHIND_MY.items())
def test_what_somebody_has_stands_behind_my(language, noted, thing):
    assert f"calls for my {thing}, please get in touch; I" in body(
        Kind.CAME_SECOND, language, noted
    )
    assert f"put my {thing} to work" in body(Kind.REAPPLY, language, noted)
    assert f"my {thing}" in body(Kind.THANKS, language, noted)


@pytest.mark.no_database
@pytest.mark.parametrize("noted", ["food service", "bookkeeping", "bar work, food prep"])
def test_a_field_is_nothing_that_somebody_has(noted):
    text = body(Kind.CAME_SECOND, "en-us", noted)
    assert f"my {noted.split(',')[0]}" not in text
    assert f"qualifications ({noted.replace(',', ' and')})" in text


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("noted", "words"),
    [("5 Jahre Erfahrung Küche", "Erfahrung im Bereich Küche"), ("Erfahrung als Koch", "als Koch")],
)
def test_german_experience_says_what_in(noted, words):
    assert words in body(Kind.CAME_SECOND, "de", noted)


@pytest.mark.no_database
@pytest.mark.parametrize("language", ["en-us", "en-gb"])
@pytest.mark.parametrize(("noted", "sentence"), IN_ENGLISH.items())
def test_what_somebody_is_or_did_is_a_sentence(language, noted, sentence):
    for kind in (Kind.CAME_SECOND, Kind.FINALIST):
        letter = body(kind, language, noted)
        assert "suits my qualifications, please" in letter
        assert f"in touch. {sentence}, and I would gladly join" in letter
    assert f"[what is new]. {sentence}. I look" in body(Kind.REAPPLY, language, noted)
    assert f"Larkfield. {sentence}. If you" in body(Kind.THANKS, language, noted)


@pytest.mark.no_database
@pytest.mark.parametrize(("noted", "thing"), WITH_ME.items())
def test_a_german_verb_has_what_somebody_has_in_the_accusative(noted, thing):
    assert f"für die ich {thing} mitbringe." in body(Kind.CAME_SECOND, "de", noted)
    for kind in (Kind.REAPPLY, Kind.THANKS):
        assert re.search(rf"bringe(?: ich)? {re.escape(thing)} mit\.", body(kind, "de", noted))


@pytest.mark.no_database
@pytest.mark.parametrize(("noted", "sentence"), IN_GERMAN.items())
def test_what_somebody_is_or_can_is_a_german_sentence(noted, sentence):
    for kind in (Kind.CAME_SECOND, Kind.FINALIST):
        letter = body(kind, "de", noted)
        assert f"zu der mein Profil passt. {sentence}, und für Larkfield würde ich" in letter
    for kind in (Kind.REAPPLY, Kind.THANKS):
        assert f"{sentence}. " in body(kind, "de", noted)


@pytest.mark.no_database
@pytest.mark.parametrize("noted", ALONE)
def test_what_is_of_no_known_case_stands_by_itself(noted):
    assert f"zu der mein Profil passt: {noted}." in body(Kind.CAME_SECOND, "de", noted)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("ukulele", "zu der mein Profil passt."),
        ("trittfest", "zu der mein Profil passt."),
        ("haltung", "zu der mein Profil passt: Haltung."),
        ("klavier, robust, b2b", "zu der mein Profil passt: Klavier, robust, B2B."),
    ],
)
def test_a_small_word_that_may_be_no_noun_gets_no_capital(noted, words):
    assert words in body(Kind.CAME_SECOND, "de", noted)


@pytest.mark.no_database
def test_what_has_a_stop_inside_is_brought_along_without_brackets():
    assert "Dafür bringe ich mit: Jurist. Staatsexamen. " in body(
        Kind.THANKS, "de", "Jurist. Staatsexamen"
    )


@pytest.mark.no_database
@pytest.mark.parametrize("language", ["en-us", "en-gb"])
@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("ex army", "ex army"),
        ("excel (advanced)", "Excel, advanced"),
        ("cello, 6 years of teaching", "cello and 6 years of teaching"),
        ("RevitCAD, welding", "RevitCAD and welding"),
        ("Ran a kiosk, LaTeX", "ran a kiosk and LaTeX"),
        ("careful, ex-Army", "careful and ex-Army"),
        ("401(k) plans, mailing", "401(k) plans, mailing"),
        ("bookkeeping; deft", "bookkeeping and deft"),
    ],
)
def test_what_nobody_has_by_its_words_stands_in_brackets_and_not_behind_my(language, noted, words):
    for kind in (Kind.CAME_SECOND, Kind.FINALIST):
        assert f"suits my qualifications ({words}), please" in body(kind, language, noted)
    for kind in (Kind.REAPPLY, Kind.THANKS):
        assert f". My background: {words}. " in body(kind, language, noted)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "foreign"),
    [
        ("en-us", "Berufserfahrung im Verkauf"),
        ("en-us", "Meisterbrief"),
        ("en-gb", "Führerschein C"),
        ("de", "retail-operations background"),
        ("de", "driving licence"),
        ("en-gb", "dix ans d’expérience dans le commerce"),
        ("de", "ten years of experience in retail"),
        ("fr", "zehn Jahre Erfahrung im Einzelhandel"),
        ("es", "zehn Jahre Erfahrung im Einzelhandel"),
        ("it", "zehn Jahre Erfahrung im Einzelhandel"),
        ("fr", "Meisterbrief."),
        ("fr", "ten years in retail"),
        ("es", "driving licence"),
        ("it", "permis B"),
    ],
)
def test_a_strength_in_another_language_is_a_gap_that_says_what_to_translate(language, foreign):
    left = LANGUAGES[language].to_translate.format(words=foreign.rstrip("."))
    for kind in (Kind.CAME_SECOND, Kind.FINALIST, Kind.REAPPLY, Kind.THANKS):
        assert left in gaps_in(body(kind, language, foreign))


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "own"),
    [
        ("en-us", "80 words per minute"),
        ("en-us", "legal brief drafting"),
        ("en-gb", "on-the-job training"),
        ("de", "technisches Verständnis"),
        ("de", "Face-to-face-Beratung"),
        ("de", "Examen"),
        ("fr", "Expérience chez The North Face"),
        ("fr", "licence de droit"),
        ("es", "examen B2 de inglés"),
        ("it", "uso del muletto"),
    ],
)
def test_a_strength_with_a_word_that_others_have_too_is_no_gap(language, own):
    facts = full_facts(qualification=own, rounds=())
    letter = draft_of(Kind.CAME_SECOND, "warm", language, facts).body
    assert own.casefold() in letter.casefold()
    assert gaps_in(letter) == []


@pytest.mark.no_database
@pytest.mark.parametrize("degree", ["Bachelor of Arts", "Führerschein CE"])
def test_a_degree_and_an_abbreviation_are_of_no_other_language(degree):
    assert degree in body(Kind.THANKS, "de", degree)


@pytest.mark.django_db
@pytest.mark.parametrize("noted", ["None", "n/a", "see CV", "siehe Lebenslauf", "keine"])
def test_a_note_that_there_is_none_is_none(person, noted):
    application = make_application(person, qualification=noted)
    assert gather(application, today=DAY).qualification == ""
