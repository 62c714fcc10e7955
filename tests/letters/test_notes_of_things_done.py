"""Notes of something done, by whom is left out, and notes in capitals: in each language."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.languages import LANGUAGES
from tests.letters.samples import full_facts, spoken

pytestmark = pytest.mark.no_database

SAM = PersonMet(9, "Sam Hill", "Dear Sam")
OTHERS = {
    "en-us": PersonMet(1, "Adaeze Okafor", "Dear Ms Okafor"),
    "de": PersonMet(1, "Adaeze Okafor", "Sehr geehrte Frau Okafor"),
    "fr": PersonMet(1, "Adaeze Okafor", "Madame"),
    "es": PersonMet(1, "Adaeze Okafor", "Estimada Sra. Okafor"),
    "it": PersonMet(1, "Adaeze Okafor", "Gentile Sig.ra Okafor"),
}

DONE = {
    "en-us": {
        "met team": "I met the team",
        "met team, shown the print room": "I met the team and was shown the print room",
        "shown the lab, met the team": "I was shown the lab and met the team",
        "shown the lab, given lunch": "being shown the lab and given lunch",
        "met CEO and the dog": "I met the CEO and the dog",
        "shown the kitchen": "being shown the kitchen",
        "given a tour": "being given a tour",
        "introduced to everyone": "being introduced to everyone",
        "invited to lunch": "being invited to lunch",
        "welcomed by everyone": "being welcomed by everyone",
        "taken round by the apprentices": "being taken round by the apprentices",
        "asked to stay for lunch": "being asked to stay for lunch",
        "asked the chef about the menu": "I asked the chef about the menu",
        "sat in on a class": "I sat in on a class",
        "gave a short demo": "I gave a short demo",
        "team met at lunch": "the team met at lunch",
    },
    "de": {
        "Team kennengelernt": "Ich habe das Team kennengelernt",
        "team kennengelernt und viel gelacht": "Ich habe das Team kennengelernt und viel gelacht",
        "nettes Team kennengelernt": "Ich habe ein nettes Team kennengelernt",
        "Chef getroffen": "Ich habe den Chef getroffen",
        "Kollegen getroffen": "Ich habe die Kollegen getroffen",
        "den Hund gestreichelt": "Ich habe den Hund gestreichelt",
        "Werkstatt gezeigt bekommen": "Ich habe die Werkstatt gezeigt bekommen",
        "Führung bekommen": "Ich habe eine Führung bekommen",
        "mit der Chefin Kaffee getrunken": "Ich habe mit der Chefin Kaffee getrunken",
        "lange geredet, Kaffee getrunken": "Ich habe lange geredet und Kaffee getrunken",
        "durch die Küche geführt worden": "Ich bin durch die Küche geführt worden",
        "in der Werkstatt gewesen": "Ich bin in der Werkstatt gewesen",
        "nach meinen Ideen gefragt": "Ich wurde nach meinen Ideen gefragt",
        "zum mittagessen eingeladen": "Ich wurde zum Mittagessen eingeladen",
        # Which article it has, or whether any, nobody knows.
        "Gelände besichtigt": "„Gelände besichtigt“",
        "gut organisiert": "Gut organisiert",
        "Das Team hat gelacht": "Das Team hat gelacht",
    },
    "fr": {
        "rencontré l’équipe": "j’ai rencontré l’équipe",
        "rencontré Sam": "j’ai rencontré Sam",
        "rencontré tout le monde, visité deux ateliers":
            "j’ai rencontré tout le monde et visité deux ateliers",
        "rencontré tout le monde, invitée à déjeuner":
            "j’ai rencontré tout le monde et j’ai été invitée à déjeuner",
        "beaucoup ri": "j’ai beaucoup ri",
        "pris le café avec tout le monde": "j’ai pris le café avec tout le monde",
        "fait le tour du labo": "j’ai fait le tour du labo",
        "été bien accueillie": "j’ai été bien accueillie",
        "accueilli par toute l’équipe": "j’ai été accueilli par toute l’équipe",
        "invitée à déjeuner": "j’ai été invitée à déjeuner",
        "restée toute la journée": "je suis restée toute la journée",
        "passé par l’atelier": "je suis passé par l’atelier",
        "passé une heure en caisse": "j’ai passé une heure en caisse",
        # No participle here.
        "équipe rencontrée": "l’équipe rencontrée",
        "vue sur la mer": "la vue sur la mer",
        "qualité des échanges": "la qualité des échanges",
        "fait de rencontrer tout le monde": "fait de rencontrer tout le monde",
    },
    "es": {
        "conocí al equipo": "conocí al equipo",
        "conocido el equipo": "he conocido el equipo",
        "conocido el equipo, visto el horno": "he conocido el equipo y visto el horno",
        "visto el horno y probado el pan": "he visto el horno y probado el pan",
        "recibida por todos con cariño": "he sido recibida por todos con cariño",
        "recorrido por la planta": "el recorrido por la planta",
        "sentido del humor": "sentido del humor",
    },
    "it": {
        "conosciuto il team": "ho conosciuto il team",
        "conosciuto Sam": "ho conosciuto Sam",
        "conosciuto il team, accolta da tutti":
            "ho conosciuto il team e sono stata accolta da tutti",
        "conosciuto il team, visto la cucina, mangiato con tutti":
            "ho conosciuto il team, visto la cucina e mangiato con tutti",
        "riso molto": "ho riso molto",
        "parlato dei turni": "ho parlato dei turni",
        "preso il caffè con tutti": "ho preso il caffè con tutti",
        "accolto da tutti": "sono stato accolto da tutti",
        "invitata a pranzo": "sono stata invitata a pranzo",
        "visto che tutti ridevano": "visto che tutti ridevano",
        "riso in bianco": "riso in bianco",
        "team conosciuto": "il team conosciuto",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [(language, *pair) for language, notes in DONE.items() for pair in notes.items()],
)
def test_who_did_it_is_said(language, noted, words):
    assert LANGUAGES[language].moment(noted).text == words


def moment(language: str, noted: str) -> str:
    talk = RoundHeld(1, 1, None, (OTHERS[language], SAM), noted)
    facts = full_facts(rounds=(talk,), round=talk, recipient=OTHERS[language], told_by=None)
    return spoken(facts, language).moment.text


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("de", "von Frau Okafor eingeladen worden", "Ich bin von Ihnen eingeladen worden"),
        ("fr", "accueillie par Mme Okafor", "j’ai été accueillie par vous"),
        ("en-us", "shown round by Ms Okafor", "being shown round by you"),
        ("es", "recibida por la Sra. Okafor", "he sido recibida por usted"),
        ("it", "accolta dalla Sig.ra Okafor", "sono stata accolta da Lei"),
    ],
)
def test_the_reader_who_did_it_is_you(language, noted, words):
    assert moment(language, noted) == words


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-us", "MET THE CEO AND SAM", "I met the CEO and Sam"),
        ("en-us", "MET SAM", "I met Sam"),
        ("en-us", "FED THE DOG", "I fed the dog"),
        ("en-us", "THE SAP LAB", "the SAP lab"),
        ("en-us", "R&D LAB TOUR", "the R&D lab tour"),
        ("de", "TEAM MIT HUND", "das Team mit Hund"),
        ("de", "DEN CEO UND SAM", "den CEO und Sam"),
        ("de", "DER HUND", "der Hund"),
        ("de", "SAP", "SAP"),
        ("fr", "VU LE LABO ET SAM", "j’ai vu le labo et Sam"),
        ("fr", "RENCONTRÉ LE CEO", "j’ai rencontré le CEO"),
        ("fr", "LE THÉ AVEC SAM", "le thé avec Sam"),
        ("fr", "LE DG", "le DG"),
        ("fr", "BON THÉ", "le bon thé"),
        ("es", "EL TÉ CON SAM", "el té con Sam"),
        ("es", "EL LAB QA", "el lab QA"),
        ("it", "IL TÈ CON SAM", "il tè con Sam"),
        ("it", "VISTO IL CEO", "ho visto il CEO"),
        ("it", "IL BAR", "il bar"),
        ("it", "SAP", "SAP"),
    ],
)
def test_a_short_note_in_capitals_is_in_small_letters_but_for_abbreviations(language, noted, words):
    assert moment(language, noted) == words
