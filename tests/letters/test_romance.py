"""What French, Spanish and Italian letters say, as those read them who grew up with them."""

import datetime
from dataclasses import replace

import pytest

from letters.drafting.draft import Draft
from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.position import bare_position
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import parse_greeting, put_right
from tests.letters.samples import ANA, LI, MOMENTS, OKAFOR, bare_facts, draft_of, full_facts

pytestmark = pytest.mark.no_database


def drafted(language: str, kind: Kind, variant: str = "plain", **facts) -> Draft:
    return draft_of(kind, variant, language, full_facts(**facts))


def noted(moment: str, *people, number: int = 1) -> RoundHeld:
    return RoundHeld(number, number, datetime.date(2026, 11, 9), people or (OKAFOR,), moment)


@pytest.mark.parametrize(
    ("language", "fondly", "moment", "plainly"),
    [
        (
            "fr",
            "Je repense volontiers à notre échange sur le poste d’Assistant Manager. J’en retiens"
            " surtout la demi-heure",
            MOMENTS["fr"],
            "Je vous adresse ces quelques lignes après notre échange sur le poste d’Assistant"
            " Manager : travailler chez Larkfield m’intéresse toujours.",
        ),
        (
            "es",
            "Recuerdo con gusto nuestra conversación sobre el puesto de Assistant Manager. Me quedo"
            " sobre todo con la media hora",
            MOMENTS["es"],
            "Le escribo unas líneas después de nuestra conversación sobre el puesto de Assistant"
            " Manager; me sigue interesando trabajar en Larkfield.",
        ),
        (
            "it",
            "ripenso volentieri al nostro colloquio per la posizione di Assistant Manager. Ricordo"
            " in particolare la mezz’ora",
            MOMENTS["it"],
            "un breve saluto dopo il nostro colloquio per la posizione di Assistant Manager: mi"
            " interessa ancora lavorare presso Larkfield.",
        ),
    ],
)
def test_a_talk_is_remembered_fondly_for_what_was_liked_in_it(language, fondly, moment, plainly):
    liked = drafted(language, Kind.KEEP_IN_TOUCH, "light", rounds=(noted(moment),))
    unnoted = drafted(language, Kind.KEEP_IN_TOUCH, "light", rounds=(noted(""),))

    assert liked.body.startswith(fondly)
    assert unnoted.body.startswith(plainly)
    assert "round:1" in liked.paragraphs[0].facts


@pytest.mark.parametrize(
    ("language", "news"), [("fr", "nouvelles"), ("es", "Noticias"), ("it", "Novità")]
)
def test_a_subject_promises_news_where_the_letter_has_some(language, news):
    bare = bare_facts()
    ended = replace(bare, outcome="turned_down")
    applied = replace(bare, applied_on=datetime.date(2026, 9, 1))

    assert news not in draft_of(Kind.REFERRER_THANKS, "plain", language, bare).subject
    for facts in (ended, applied):
        assert news in draft_of(Kind.REFERRER_THANKS, "plain", language, facts).subject


@pytest.mark.parametrize(
    ("language", "moment", "others", "whose"),
    [
        ("fr", "la visite du labo", (LI,), "De l’échange avec M. Li, je retiens surtout la visite"),
        ("fr", "un échange franc", (LI,), "De l’entretien avec M. Li, je retiens surtout"),
        ("fr", "Voir le labo", (LI,), "Lors de l’échange avec M. Li, j’ai surtout aimé voir"),
        (
            "es",
            "la visita al taller",
            (LI,),
            "De la conversación con el Sr. Li me quedo sobre",
        ),
        ("es", "la conversación franca", (LI,), "De la entrevista con el Sr. Li me quedo"),
        ("es", "Ver el taller", (LI, ANA), "En la conversación con el Sr. Li y Ana"),
        ("it", "la visita in officina", (LI, ANA), "Del colloquio con il Sig. Li e Ana"),
        ("it", "Vedere la cucina", (LI,), "Nel colloquio con il Sig. Li mi è piaciuto in"),
    ],
)
def test_a_talk_without_the_reader_is_the_one_with_whoever_was_there(
    language, moment, others, whose
):
    """“The last one” could be the talk that the reader had."""
    rounds = (noted("", number=1), noted(moment, *others, number=2))
    assert whose in drafted(language, Kind.CAME_SECOND, "warm", rounds=rounds).body


def test_a_talk_is_not_named_twice_in_a_sentence():
    body = drafted("fr", Kind.THANKS, rounds=(noted("échange sur la paie"),)).body
    assert "Je retiens surtout l’échange sur la paie." in body


@pytest.mark.parametrize(
    ("language", "moment", "mark"),
    [
        ("fr", "que vous m’ayez tout montré", "montré"),
        ("es", "que me enseñarais los turnos", "turnos"),
        ("es", "cómo formáis a los nuevos", "nuevos"),
        ("it", "che mi abbiate mostrato i turni", "turni"),
        ("it", "il modo in cui gestite i turni", "turni"),
        ("it", "come formate i nuovi", "nuovi"),
        ("it", "quando mi mostraste i turni", "turni"),
    ],
)
def test_what_says_you_by_its_verb_is_told_to_who_was_there(language, moment, mark):
    def letter(reader):
        rounds = (noted(moment), noted("", LI, number=2))
        return drafted(language, Kind.CAME_SECOND, "warm", rounds=rounds, recipient=reader).body

    assert mark in letter(OKAFOR)
    assert mark not in letter(LI)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("que me enseñarais los turnos", "con el hecho de que me enseñaran los turnos, y"),
        ("que os rieseis conmigo", "con el hecho de que se riesen conmigo, y"),
        ("cómo lo haréis crecer", "con cómo lo haréis crecer, y"),
        ("VER LOS CABALLOS", "Me gustó sobre todo ver los caballos, y"),
        ("reírme con la Sra. Vega", "Me gustó sobre todo reírme con la Sra. Vega, y"),
        ("visita al taller; charla", "con la visita al taller y la charla, y"),
    ],
)
def test_a_spanish_note_is_as_courteous_as_the_letter(moment, words):
    assert words in drafted("es", Kind.CAME_SECOND, "warm", rounds=(noted(moment),)).body


@pytest.mark.parametrize(
    ("language", "moment", "words"),
    [
        ("fr", "- visite\n- déjeuner\n- café avec le DG", "la visite, le déjeuner et le café avec"),
        ("fr", "leur projet ; la cantine", "surtout leur projet et la cantine, et la perspective"),
        ("fr", "mon guide, un passionné", "surtout mon guide, un passionné, et la perspective"),
        ("fr", "visite & café", "surtout la visite et le café, et"),
        ("fr", "l’équipe de Marks & Spencer", "l’équipe de Marks & Spencer, et"),
        ("es", "1er encuentro con el equipo", "con el 1er encuentro con el equipo, y"),
        ("it", "gli spazi, la luce, il silenzio", "gli spazi, la luce e il silenzio, e"),
    ],
)
def test_several_things_are_listed_as_a_sentence_lists_them(language, moment, words):
    assert words in drafted(language, Kind.CAME_SECOND, "warm", rounds=(noted(moment),)).body


@pytest.mark.parametrize(
    ("noted_so", "words"),
    [
        ("Echange avec l’équipe", "l’échange avec l’équipe"),
        ("Equipe soudée", "l’équipe soudée"),
        ("EDF", "EDF"),
    ],
)
def test_a_french_capital_has_its_accent(noted_so, words):
    assert words in drafted("fr", Kind.CAME_SECOND, "warm", rounds=(noted(noted_so),)).body
    assert LANGUAGES["fr"].position("Educateur sportif") == "éducateur sportif"


@pytest.mark.parametrize(
    ("language", "typed", "position"),
    [
        ("fr", "Chargée De Clientèle", "chargée de clientèle"),
        ("fr", "Directeur De La Communication", "directeur de la communication"),
        ("fr", "Auditeur EN 9100", "Auditeur EN 9100"),
        ("es", "Técnico De Atención Al Cliente", "técnico de atención al cliente"),
        ("es", "Encargado De Tienda Y Almacén", "encargado de tienda y almacén"),
        ("it", "Responsabile Della Logistica", "responsabile della logistica"),
        ("it", "Responsabile Acquisti E Logistica", "responsabile acquisti e logistica"),
        ("it", "Segretaria di studio – part time", "segretaria di studio"),
    ],
)
def test_a_position_typed_as_a_heading_is_written_as_a_sentence_has_it(language, typed, position):
    assert LANGUAGES[language].position(bare_position(typed)) == position


@pytest.mark.parametrize(
    ("language", "pay", "words"),
    [
        ("fr", "2 450 € brut/mois", "2 450 € brut par mois"),
        ("fr", "38k€/an", "38 k€ par an"),
        ("fr", "12€/h", "12 € de l’heure"),
        ("es", "1.850€/mes", "1850 € al mes"),
        ("es", "24.000 €/año", "24 000 € al año"),
        ("it", "1.850€/mese", "1.850 € al mese"),
        ("it", "30.000 € / anno", "30.000 € all’anno"),
    ],
)
def test_a_pay_behind_a_stroke_is_restated_in_words(language, pay, words):
    assert LANGUAGES[language].pay(pay) == words


@pytest.mark.parametrize(
    ("language", "name", "at", "of", "to"),
    [
        ("fr", "les Ateliers du Bocage", "aux Ateliers du Bocage", "des Ateliers du Bocage", "aux"),
        ("fr", "le Bistrot du Port", "au Bistrot du Port", "du Bistrot du Port", "au"),
        ("fr", "la Ruche", "à la Ruche", "de la Ruche", "à la"),
        ("fr", "La Poste", "à La Poste", "de La Poste", "à La"),
        ("fr", "Le Monde", "au Monde", "du Monde", "au"),
        ("es", "el Bar de Luis", "en el Bar de Luis", "del Bar de Luis", "al"),
        ("es", "El Corte Inglés", "en El Corte Inglés", "de El Corte Inglés", "a El"),
        ("it", "le Officine Nord", "presso le Officine Nord", "delle Officine Nord", "alle"),
        ("it", "Le Officine del Nord", "presso Le Officine del Nord", "delle Officine del", "alle"),
        ("it", "La Bottega del Pane", "presso La Bottega del Pane", "della Bottega del", "alla"),
        ("it", "Le Monde", "presso Le Monde", "di Le Monde", "a Le"),
    ],
)
def test_a_company_that_begins_with_an_article_bends_it(language, name, at, of, to):
    company = LANGUAGES[language].company(name)
    assert company.at == at
    assert company.of.startswith(of)
    assert company.to.startswith(f"{to} ")


@pytest.mark.parametrize(
    ("language", "name", "greeting", "line", "spoken_of"),
    [
        ("fr", "Me Delphine Astier", "Maître", "Maître,", "Me Delphine Astier"),
        ("fr", "Me Delphine Astier", "", "Maître,", "Me Delphine Astier"),
        ("fr", "Claire Petit", "mme petit", "Madame,", "Mme Petit"),
        ("fr", "Dr Paul Roche", "Monsieur", "Monsieur,", "le Dr Paul Roche"),
        ("fr", "Dr Roche", "Bonjour Docteur", "Bonjour Docteur,", "le Dr Roche"),
        ("es", "marta gil", "sra gil", "Estimada Sra. Gil:", "la Sra. Gil"),
        ("es", "Luis Roca", "Sr Roca", "Estimado Sr. Roca:", "el Sr. Roca"),
        ("es", "Lucía Ibáñez RRHH", "", "Buenos días, Lucía Ibáñez:", "Lucía Ibáñez"),
        ("es", "Equipo RRHH", "", "Buenos días, Equipo RRHH:", "Equipo RRHH"),
        ("it", "marta galli", "sig.ra galli", "Gentile Sig.ra Galli,", "la Sig.ra Galli"),
        ("it", "Ing Verdi", "", "Gentile Ing. Verdi,", "l’Ing. Verdi"),
        ("it", "Luca Bo", "Egregio Professore Bo", "Egregio Professor Bo,", "il professor Bo"),
        ("it", "Dott. Luca Bo", "Egregio Dottore", "Egregio Dottore,", "il Dott. Luca Bo"),
    ],
)
def test_people_typed_in_a_hurry_have_their_titles(language, name, greeting, line, spoken_of):
    name, greeting = put_right(name, greeting)
    parsed, wording = parse_greeting(greeting, name), LANGUAGES[language]
    assert wording.greeting_line(parsed, name) == line
    assert wording.after_a_preposition(parsed, name) == spoken_of


def test_several_interviews_are_spoken_of_as_several():
    rounds = (noted("", LI, number=1), noted("", LI, number=2))
    several = drafted("es", Kind.KEEP_IN_TOUCH, "with_something", rounds=rounds)
    single = drafted("es", Kind.KEEP_IN_TOUCH, "with_something", rounds=rounds[:1])
    assert "Desde que tuve las entrevistas para el puesto" in several.body
    assert "Desde que tuve la entrevista para el puesto" in single.body


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (
            "la prueba, genial!! sobre todo la cena",
            "La prueba, genial. Sobre todo la cena.",
        ),
        ("la prueba, genial!", "la prueba"),
        ("¡qué genial! la prueba", "¡"),
        ("SE ACORDARON DE MI NOMBRE", "se acordaron de mi nombre"),
    ],
)
def test_a_spanish_note_has_no_half_of_a_pair_of_marks(typed, words):
    text = LANGUAGES["es"].moment(typed).text
    assert words.casefold().rstrip(".") in text.casefold()
    assert ("!" in text) == ("¡" in text)
    assert "SE" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_recorded_a_second_time_without_accents_is_not_somebody_else(language):
    reader, again = PersonMet(31, "Álex Mora"), PersonMet(32, "Alex")
    rounds = (RoundHeld(1, 1, None, (again, ANA)), RoundHeld(2, 2, None, (reader,)))
    facts = {"rounds": rounds, "recipient": reader, "told_by": reader}
    text = drafted(language, Kind.CAME_SECOND, "warm", **facts).body
    assert "Ana" in text
    assert "Alex" not in text
