"""The moments that people note in a hurry in French, Spanish and Italian, inside a sentence."""

import datetime
from dataclasses import replace

import pytest

from letters.drafting.facts import RoundHeld
from letters.gaps import gaps_in
from letters.kinds import KINDS, Kind
from letters.languages.detection import is_foreign, speaks_to_the_reader, worth_telling
from tests.letters.samples import ANA, LI, OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database


def body(language: str, **facts) -> str:
    return draft_of(Kind.CAME_SECOND, "warm", language, full_facts(**facts)).body


def recalled(language: str, moment: str, **facts) -> str:
    rounds = (RoundHeld(1, 1, None, (OKAFOR,), moment),)
    return body(language, **({"rounds": rounds} | facts))


@pytest.mark.parametrize(
    ("language", "moment", "sentence"),
    [
        # A noun without its article, with an adjective before it, in the plural.
        ("fr", "visite de l’atelier", "J’en retiens surtout la visite de l’atelier, et"),
        ("fr", "Échange très franc", "J’en retiens surtout l’échange très franc, et"),
        ("fr", "très bonne ambiance", "J’en retiens surtout la très bonne ambiance, et"),
        ("fr", "excellente ambiance", "J’en retiens surtout l’excellente ambiance, et"),
        ("fr", "le débat Java vs Python", "J’en retiens surtout le débat Java vs Python, et"),
        ("fr", "quand vs m’avez parlé", "J’en retiens surtout le moment où vous m’avez parlé, et"),
        ("fr", "20 minutes sur la paie", "J’en retiens surtout les 20 minutes sur la paie, et"),
        ("es", "Visita al taller", "Me quedo sobre todo con la visita al taller, y"),
        ("es", "buen ambiente", "Me quedo sobre todo con el buen ambiente, y"),
        ("es", "explicaciones claras", "Me quedo sobre todo con las explicaciones claras, y"),
        ("it", "Visita allo stabilimento", "Ricordo in particolare la visita allo stabilimento, e"),
        ("it", "spirito di squadra", "Ricordo in particolare lo spirito di squadra, e"),
        ("it", "ottima atmosfera", "Ricordo in particolare l’ottima atmosfera, e"),
        ("it", "spazi luminosi", "Ricordo in particolare gli spazi luminosi, e"),
        # Catchwords: each its article, where all have one; else they are several things.
        ("fr", "visite, tableau blanc, déjeuner", "la visite, le tableau blanc et le déjeuner, et"),
        ("fr", "visite du labo et café", "la visite du labo et le café, et"),
        ("fr", "lab tour, whiteboard, lunch", "plusieurs choses : lab tour, whiteboard, lunch."),
        ("es", "visita, pizarra, comida", "con la visita, la pizarra y la comida, y"),
        ("es", "lab tour, whiteboard, lunch", "con varias cosas: lab tour, whiteboard, lunch."),
        ("it", "visita, lavagna, pranzo", "particolare la visita, la lavagna e il pranzo, e"),
        # A clause that needs a noun before it.
        ("fr", "Que Mme Roy ait lu tout", "J’en retiens surtout le fait que Mme Roy ait lu tout"),
        ("fr", "qu’ils se parlent", "J’en retiens surtout le fait qu’ils se parlent"),
        ("fr", "quand on a ri", "J’en retiens surtout le moment où l’on a ri"),
        ("es", "que se tomaran el tiempo", "con el hecho de que se tomaran el tiempo, y"),
        ("es", "Cuándo sacaron los planos", "con el momento en que sacaron los planos, y"),
        ("it", "che abbiate risposto a tutto", "particolare il fatto che abbiate risposto a tutto"),
        ("it", "Che tutti ridessero", "particolare il fatto che tutti ridessero"),
        # An infinitive.
        ("fr", "Voir la cuisine", "J’ai surtout aimé voir la cuisine, et la perspective"),
        ("es", "Hablar con el equipo", "Me gustó sobre todo hablar con el equipo, y me"),
        ("it", "Vedere la cucina", "Mi è piaciuto in particolare vedere la cucina, e l’idea"),
        # A sentence that is none with a noun before its verb.
        ("es", "El director me enseñó la sala", "esto: el director me enseñó la sala."),
        ("fr", "Les gens se parlent", "ceci : les gens se parlent."),
        ("it", "La gente si aiuta", "questo: la gente si aiuta."),
        # The stop of a title ends no sentence.
        ("es", "El humor del Sr. Gil", "Me quedo sobre todo con el humor del Sr. Gil, y"),
        ("it", "L’umorismo del Sig. Neri", "Ricordo in particolare l’umorismo del Sig. Neri, e"),
        ("fr", "L’humour de M. Petit", "J’en retiens surtout l’humour de M. Petit, et"),
        ("en-us", "The walk with Mr. Li", "the walk with Mr. Li"),
        # What is shouted, marked, or set behind a colon.
        ("fr", "LA VISITE DU LABO R&D", "J’en retiens surtout la visite du labo R&D, et"),
        ("es", "VISITA A LA OBRA", "Me quedo sobre todo con la visita a la obra, y"),
        ("it", "VISITA AL CANTIERE", "Ricordo in particolare la visita al cantiere, e"),
        ("es", "¡Qué risas con el equipo!", "Me quedo sobre todo con las risas con el equipo, y"),
        ("fr", "Quel accueil !", "J’en retiens surtout l’accueil, et"),
        ("it", "Che accoglienza!", "Ricordo in particolare l’accoglienza, e"),
        ("fr", "Visite + repas ;)", "J’en retiens surtout la visite et le repas, et"),
        ("es", "El equipo está muy unido", "esto: el equipo está muy unido."),
        ("fr", "Pas de chichis", "ceci : pas de chichis."),
        ("fr", "- le projet !!! 🎉", "J’en retiens surtout le projet, et"),
        ("fr", "Le projet : une ferme", "J’en retiens surtout le projet, une ferme, et"),
        ("fr", "On m’a dit : « Venez »", "ceci : on m’a dit : « Venez »"),
        # The courtesy of the rest of the letter.
        ("es", "cómo habéis rehecho los turnos", "con cómo han rehecho los turnos, y"),
        ("es", "Me enseñasteis vuestra obra", "esto: me enseñaron su obra."),
        ("es", "cómo os organizáis", "con cómo se organizan, y"),
        ("es", "os reísteis conmigo", "esto: se rieron conmigo."),
        ("es", "la calma que transmitís", "con la calma que transmiten, y"),
        ("es", "cómo contáis la historia", "con cómo contáis la historia, y"),
        # What a phone shortens, laughs and ends with.
        ("fr", "qd ils ont parlé du projet", "le moment où ils ont parlé du projet, et"),
        ("fr", "bcp discuté RGPD", "surtout ceci : j’ai beaucoup discuté RGPD."),
        ("it", "qnd hanno parlato dei turni", "il momento in cui hanno parlato dei turni, e"),
        ("fr", "blague sur les timbres lol", "J’en retiens surtout la blague sur les timbres, et"),
        ("es", "risas con los albaranes jajaja", "con las risas con los albaranes, y"),
        ("it", "battuta sulle raccomandate ahah!!", "la battuta sulle raccomandate, e"),
        ("fr", "l accueil et le fait d être reçu", "l’accueil et le fait d’être reçu, et"),
        ("fr", "accueil +++", "J’en retiens surtout l’accueil, et"),
        ("fr", "on a parlé foot 10 min", "surtout ceci : on a parlé foot 10 min."),
        ("es", "como gestionan el stock", "con cómo gestionan el stock, y"),
        ("es", "como en casa", "con esto: como en casa."),
        ("it", "molto ascolto", "questo: molto ascolto."),
        # An article before each, or before none.
        ("fr", "visite, cantine, et la vue", "la visite, la cantine, et la vue, et"),
        ("fr", "visite, frigo, déjeuner", "plusieurs choses : visite, frigo, déjeuner."),
        ("fr", "VISITE DE L’ATELIER", "la visite de l’atelier, et"),
        ("fr", "qd vs m'avez montré la scène", "le moment où vous m’avez montré la scène, et"),
        # Of two things each has its article, or none has.
        ("fr", "visite du service, tutorat!!", "la visite du service et le tutorat, et"),
        ("es", "vuelta por la planta, mentoring!!", "la vuelta por la planta y el mentoring, y"),
        ("it", "giro in reparto, tutoraggio!!", "il giro in reparto e il tutoraggio, e"),
        ("fr", "visite, frigo", "surtout ceci : visite, frigo."),
        ("es", "visita, nevera", "con esto: visita, nevera."),
        # Without its accents.
        ("fr", "C etait convivial", "surtout ceci : c’était convivial."),
        ("fr", "facon d'expliquer tres claire", "la façon d’expliquer très claire, et"),
        ("fr", "la patience de M Roy", "la patience de M. Roy, et"),
        ("it", "risate con l'ing. Roca", "le risate con l’Ing. Roca, e"),
        ("fr", "Mr Roy m'a reçu", "surtout ceci : M. Roy m’a reçu."),
        ("fr", "odeur du pain, dejeuner", "l’odeur du pain et le déjeuner, et"),
        ("fr", "equipe sympa", "l’équipe sympa, et"),
        ("es", "equipo dinamico, maquinas", "con el equipo dinámico y las máquinas, y"),
        ("es", "recepcion muy cuidada", "con la recepción muy cuidada, y"),
        ("it", "disponibilita' e calma", "la disponibilità e la calma, e"),
        ("it", "la visita, perche e' durata tanto", "la visita, perché è durata tanto, e"),
        ("it", "il vostro progetto", "Ricordo in particolare il Vostro progetto, e"),
    ],
)  # fmt: skip
def test_what_was_noted_stands_in_a_sentence(language, moment, sentence):
    assert sentence in recalled(language, moment)


@pytest.mark.parametrize("moment", ["Marie a bien ri", "Karim et Léa", "Brenner GmbH"])
def test_what_may_be_a_name_keeps_its_capital_and_takes_no_article(moment):
    assert f"ceci : {moment}." in recalled("fr", moment)


def test_thanks_for_a_talk_tell_an_infinitive_and_a_list_as_well():
    def thanks(moment, **facts):
        round_held = RoundHeld(1, 1, None, (OKAFOR,), moment)
        return draft_of(
            Kind.THANKS, "plain", "fr", full_facts(rounds=(round_held,), round=round_held, **facts)
        ).body

    assert "Lors de notre échange, j’ai surtout aimé voir la cuisine." in thanks("voir la cuisine")
    assert "je retiens plusieurs choses : go, shogi, mahjong." in thanks("go, shogi, mahjong")


@pytest.mark.parametrize("language", ["fr", "es", "it"])
@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FINALIST, Kind.THANKS])
def test_whoever_was_talked_with_is_named_once(kind, language):
    moment = {"fr": "la visite du labo", "es": "la visita al taller", "it": "la visita al forno"}
    round_held = RoundHeld(1, 1, None, (OKAFOR,), moment[language])
    facts = full_facts(rounds=(round_held,), round=round_held, recipient=LI, told_by=None)
    text = draft_of(kind, KINDS[kind].variants[0], language, facts).body
    both = replace(round_held, people=(ANA, OKAFOR))
    rounds = (replace(round_held, round_id=2, people=(OKAFOR, ANA), best_moment=""), both)
    after_two = replace(facts, rounds=rounds, round=both)

    assert draft_of(kind, KINDS[kind].variants[0], language, after_two).body.count("Okafor") == 1
    assert moment[language] in text
    assert text.count("Okafor") == 1


@pytest.mark.parametrize(
    "noted",
    [
        "rien à dire",
        "j'sais plus",
        "no me acuerdo",
        "nn ricordo",
        "pas de moment particulier, stressée",
        "pas grand-chose",
        "super 😊",
        "Très bien !",
        "genial",
        "¡Muy bien!",
        "ottimo",
        "Super entretien",
        "tres bon contact",
        "molto cordiale",
        "muy amable",
        "ok",
        "tout",
    ],
)
def test_a_note_that_only_says_how_it_was_is_no_moment(noted):
    assert worth_telling(noted) == ""


@pytest.mark.parametrize("noted", ["super visite du labo", "genial la comida", "l’ottimo pranzo"])
def test_a_note_that_says_what_was_good_is_one(noted):
    assert worth_telling(noted) == noted


@pytest.mark.parametrize(
    ("moment", "speaks"),
    [
        ("le rendez-vous sur le toit", False),
        ("ce que vous avez dit", True),
        ("vuestra forma de trabajar", True),
        ("cómo lo hicisteis", True),
        ("la forma de trabajar", False),
    ],
)
def test_whoever_was_not_there_is_not_told_what_was_said_to_others(moment, speaks):
    assert speaks_to_the_reader(moment) is speaks


@pytest.mark.parametrize(
    ("tongue", "note", "foreign"),
    [
        ("fr", "the tour of the bakery", True),
        ("fr", "die Führung durch die Werkstatt", True),
        ("es", "la visite de l’atelier", True),
        ("it", "ten years in the food industry", True),
        ("fr", "On a beaucoup ri", False),
        ("fr", "la visite, « Team Day »", False),
        ("es", "No hubo prisas", False),
        ("it", "un pranzo in terrazza", False),
        ("es", "team lunch", False),
    ],
)
def test_a_note_is_foreign_where_its_little_words_are(tongue, note, foreign):
    assert is_foreign(note, tongue) is foreign


@pytest.mark.parametrize(
    ("language", "left"),
    [
        ("de", "zu übersetzen"),
        ("fr", "à traduire"),
        ("es", "por traducir"),
        ("it", "da tradurre"),
        ("en-us", "to translate"),
        ("en-gb", "to translate"),
    ],
)
def test_what_stands_on_record_in_another_language_is_left_to_the_writer(language, left):
    moment = "The long half hour on how you rebuilt the weekend rota of all shops."
    strength = "ten years in the food industry"
    if language.startswith("en"):
        moment = (
            "die lange halbe Stunde darüber, wie Sie den Dienstplan aller Läden neu gebaut haben"
        )
        strength = "zehn Jahre in der Gastronomie"

    text = recalled(language, moment, qualification=strength)

    gaps = [f"[{moment.rstrip('.')} ({left})]", f"[{strength} ({left})]"]
    assert gaps_in(text) == gaps


def test_the_record_of_a_hurried_search_makes_whole_letters():
    round_held = RoundHeld(1, 1, datetime.date(2026, 11, 9), (OKAFOR,), "VISITE DU CHANTIER !!")
    facts = full_facts(
        rounds=(round_held,),
        round=round_held,
        position="CHEF DE CHANTIER",
        qualification="Permis B",
        place="Lyon",
    )
    text = draft_of(Kind.THANKS, "plain", "fr", facts).body

    assert "pour parler du poste de chef de chantier." in text
    assert "De notre échange, je retiens surtout la visite du chantier." in text
    assert "je pense que mon profil y correspond : permis B." in text
