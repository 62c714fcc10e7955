"""Companies, positions and pay as people type them, and as letters write them."""

import pytest

from letters.drafting.position import bare_position
from letters.languages import LANGUAGES
from letters.languages.typed_companies import company_name

pytestmark = pytest.mark.no_database


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


@pytest.mark.parametrize(
    ("language", "name", "at"),
    [
        # The adjective shows the gender of its own noun, which another one may follow.
        ("de", "Deutsche Rentenversicherung Bund", "bei der Deutschen Rentenversicherung Bund"),
        # What goes on behind a hyphen is another noun.
        ("de", "Johanniter-Unfall-Hilfe", "bei der Johanniter-Unfall-Hilfe"),
        ("de", "Theater-Verlag", "beim Theater-Verlag"),
        ("de", "St.-Anna-Krankenhaus", "beim St.-Anna-Krankenhaus"),
        # A body's name stands before what it is.
        ("de", "Caritas Altenheim St. Anna", "beim Caritas Altenheim St. Anna"),
        ("de", "DRK Kreisverband Fulda", "beim DRK Kreisverband Fulda"),
        ("de", "Caritas", "bei der Caritas"),
        # An article typed small is a sentence's; one with a capital may be the name's.
        ("de", "die kleine Bäckerei am Eck", "bei der kleinen Bäckerei am Eck"),
        ("de", "Die Grünen", "bei „Die Grünen“"),
        ("de", "Friseursalon Haarmonie", "beim Friseursalon Haarmonie"),
        ("de", "Rechtsanwälte Dr. Groß", "bei den Rechtsanwälten Dr. Groß"),
        ("de", "Zoll", "beim Zoll"),
        ("de", "BMW Group", "bei der BMW Group"),
        ("de", "The Stepstone Group", "bei „The Stepstone Group“"),
        ("de", "Wiener Linien", "bei den Wiener Linien"),
        ("de", "CDU", "bei der CDU"),
        ("de", "IG Metall", "bei der IG Metall"),
        ("de", "ver.di", "bei ver.di"),
        ("de", "taz", "bei der taz"),
        ("it", "IC Manzoni", "presso l’IC Manzoni"),
        ("it", "A.O. San Camillo", "presso l’A.O. San Camillo"),
        ("it", "Notaio Rossi", "presso il Notaio Rossi"),
        ("it", "Palestra Fit", "presso la Palestra Fit"),
        ("it", "Orto Botanico", "presso l’Orto Botanico"),
        ("it", "Stadio Olimpico", "presso lo Stadio Olimpico"),
    ],
)
def test_a_company_bends_as_its_own_noun_does(language, name, at):
    assert LANGUAGES[language].company(company_name(name)).at == at


@pytest.mark.parametrize(
    ("language", "typed", "spoken"),
    [
        ("de", "Lehrkraft für Deutsch u. Sport", "als Lehrkraft für Deutsch und Sport"),
        ("de", "Stelle im Vertrieb", "„Vertrieb“"),
        ("it", "Direttore Sanitario", "direttore sanitario"),
        ("it", "Insegnante di Sostegno", "insegnante di sostegno"),
        ("it", "Lavoro come cuoca", "cuoca"),
        ("it", "oss", "OSS"),
    ],
)
def test_a_position_is_written_as_a_sentence_has_it(language, typed, spoken):
    words = LANGUAGES[language]
    assert words.of(words.position(typed)) == spoken
