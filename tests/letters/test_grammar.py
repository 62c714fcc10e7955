"""How the names of organisations and positions bend in the sentences of each language."""

import pytest

from letters.languages import LANGUAGES
from letters.languages.protocol import with_small_initial

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("Larkfield", "at Larkfield"),
        ("Bank of America", "at Bank of America"),
        ("Bank of England", "at the Bank of England"),
        ("Royal Bank of Canada", "at Royal Bank of Canada"),
        ("Royal Mail", "at Royal Mail"),
        ("House of Fraser", "at House of Fraser"),
        ("BBC", "at the BBC"),
        ("BBC Studios", "at BBC Studios"),
        ("NHS", "at the NHS"),
        ("NHS England", "at NHS England"),
        ("NASA", "at NASA"),
        ("Home Office", "at the Home Office"),
        ("Department for Education", "at the Department for Education"),
        ("University of Leeds", "at the University of Leeds"),
        ("Leeds University", "at Leeds University"),
        ("New York Times", "at the New York Times"),
        ("United Nations", "at the United Nations"),
        ("World Health Organization", "at the World Health Organization"),
        ("European Commission", "at the European Commission"),
        ("Alan Turing Institute", "at the Alan Turing Institute"),
        ("Ford Foundation", "at the Ford Foundation"),
        ("The Ford Foundation", "at The Ford Foundation"),
        ("The Guardian", "at The Guardian"),
        ("Leeds City Council", "at Leeds City Council"),
        ("Harbour Books", "at Harbour Books"),
        ("British Red Cross", "at the British Red Cross"),
        ("London School of Economics", "at the London School of Economics"),
        ("Scottish Government", "at the Scottish Government"),
        ("HM Treasury", "at HM Treasury"),
        ("Walt Disney Company", "at the Walt Disney Company"),
        ("Coca-Cola Company", "at the Coca-Cola Company"),
        ("Royal Albert Hall", "at the Royal Albert Hall"),
        ("V&A", "at the V&A"),
        ("Scottish Parliament", "at the Scottish Parliament"),
        ("UK Government", "at the UK Government"),
        ("US Army", "at the US Army"),
        ("US Postal Service", "at the US Postal Service"),
        ("Netherlands Embassy", "at the Netherlands Embassy"),
        ("Girl Scouts", "at the Girl Scouts"),
        ("Samaritans", "at the Samaritans"),
        ("Co-op", "at the Co-op"),
        ("Associated Press", "at the Associated Press"),
        ("Dept. of Health", "at the Dept. of Health"),
        ("Welsh Ambulance Service", "at the Welsh Ambulance Service"),
        ("Kent Fire and Rescue Service", "at the Kent Fire and Rescue Service"),
        ("US Department of Energy", "at the US Department of Energy"),
        ("Boys and Girls Clubs", "at the Boys and Girls Clubs"),
        ("Larkfield Service", "at Larkfield Service"),
        ("the Guardian", "at the Guardian"),
        ("Save the Children", "at Save the Children"),
        ("Joe's Garage", "at Joe's Garage"),
        ("St Mary's School", "at St Mary's School"),
        ("Mayo Clinic", "at Mayo Clinic"),
        ("eBay", "at eBay"),
        ("3M", "at 3M"),
    ],
)
def test_english_gives_its_article_to_the_names_that_have_one(name, at):
    assert LANGUAGES["en-gb"].company(name).at == at


@pytest.mark.parametrize(
    ("name", "at", "accusative"),
    [
        ("Larkfield", "bei Larkfield", "Larkfield"),
        ("Kaufland", "bei Kaufland", "Kaufland"),
        ("SAP", "bei SAP", "SAP"),
        ("DB Schenker", "bei DB Schenker", "DB Schenker"),
        ("Greenpeace e.V.", "bei Greenpeace e.V.", "Greenpeace e.V."),
        ("Hansewerk GmbH", "bei der Hansewerk GmbH", "die Hansewerk GmbH"),
        ("Deutsche Bahn AG", "bei der Deutschen Bahn AG", "die Deutsche Bahn AG"),
        ("Deutsche Bank", "bei der Deutschen Bank", "die Deutsche Bank"),
        ("Deutsches Rotes Kreuz", "beim Deutschen Roten Kreuz", "das Deutsche Rote Kreuz"),
        ("Deutscher Fußball-Bund", "beim Deutschen Fußball-Bund", "den Deutschen Fußball-Bund"),
        ("Deutsches Museum", "beim Deutschen Museum", "das Deutsche Museum"),
        ("Goethe-Institut e.V.", "beim Goethe-Institut e.V.", "das Goethe-Institut e.V."),
        ("Kulturverein Nord e. V.", "beim Kulturverein Nord e. V.", "den Kulturverein Nord e. V."),
        ("Universitätsklinikum Köln", "beim Universitätsklinikum Köln",
         "das Universitätsklinikum Köln"),
        ("Max-Planck-Institut", "beim Max-Planck-Institut", "das Max-Planck-Institut"),
        ("Max-Planck-Gesellschaft", "bei der Max-Planck-Gesellschaft",
         "die Max-Planck-Gesellschaft"),
        ("TU Berlin", "bei der TU Berlin", "die TU Berlin"),
        ("Technische Universität Berlin", "bei der Technischen Universität Berlin",
         "die Technische Universität Berlin"),
        ("Humboldt-Universität zu Berlin", "bei der Humboldt-Universität zu Berlin",
         "die Humboldt-Universität zu Berlin"),
        ("Berliner Sparkasse", "bei der Berliner Sparkasse", "die Berliner Sparkasse"),
        ("Bertelsmann Stiftung", "bei der Bertelsmann Stiftung", "die Bertelsmann Stiftung"),
        ("Suhrkamp Verlag", "beim Suhrkamp Verlag", "den Suhrkamp Verlag"),
        ("Stadtwerke Ulm", "bei den Stadtwerken Ulm", "die Stadtwerke Ulm"),
        ("Städtische Kliniken Köln", "bei den Städtischen Kliniken Köln",
         "die Städtischen Kliniken Köln"),
        ("Technische Werke Ludwigshafen", "bei den Technischen Werken Ludwigshafen",
         "die Technischen Werke Ludwigshafen"),
        ("Bayerische Motoren Werke", "bei den Bayerischen Motoren Werken",
         "die Bayerischen Motoren Werke"),
        ("Technische Betriebe Solingen", "bei den Technischen Betrieben Solingen",
         "die Technischen Betriebe Solingen"),
        ("Vereinigte Bühnen Wien", "bei den Vereinigten Bühnen Wien",
         "die Vereinigten Bühnen Wien"),
        ("Freie Bühne Köln", "bei der Freien Bühne Köln", "die Freie Bühne Köln"),
        ("Kleine Strolche", "bei „Kleine Strolche“", "„Kleine Strolche“"),
        ("Kleine Freunde e. V.", "bei „Kleine Freunde e. V.“", "„Kleine Freunde e. V.“"),
        ("Städtische Kitas", "bei „Städtische Kitas“", "„Städtische Kitas“"),
        ("Kleine Kinder Köln", "bei „Kleine Kinder Köln“", "„Kleine Kinder Köln“"),
        ("Private Kliniken", "bei Private Kliniken", "Private Kliniken"),
        ("Kleines Café", "beim Kleinen Café", "das Kleine Café"),
        ("Neue Heimat", "bei der Neuen Heimat", "die Neue Heimat"),
        ("Deutsche Wohnen", "bei der Deutschen Wohnen", "die Deutsche Wohnen"),
        ("Deutsche Welle", "bei der Deutschen Welle", "die Deutsche Welle"),
        ("Stadt Köln", "bei der Stadt Köln", "die Stadt Köln"),
        ("Die Zeit", "bei „Die Zeit“", "„Die Zeit“"),
        ("Österreichische Bundesbahnen", "bei den Österreichischen Bundesbahnen",
         "die Österreichischen Bundesbahnen"),
        ("Auswärtiges Amt", "beim Auswärtigen Amt", "das Auswärtige Amt"),
        ("Landeshauptstadt München", "bei der Landeshauptstadt München",
         "die Landeshauptstadt München"),
        ("Universitätsspital Zürich", "beim Universitätsspital Zürich",
         "das Universitätsspital Zürich"),
        ("Polizei Berlin", "bei der Polizei Berlin", "die Polizei Berlin"),
        ("Magistrat der Stadt Wien", "beim Magistrat der Stadt Wien",
         "den Magistrat der Stadt Wien"),
        ("Gasthof zur Post", "beim Gasthof zur Post", "den Gasthof zur Post"),
        ("Buchladen an der Universität", "beim Buchladen an der Universität",
         "den Buchladen an der Universität"),
        ("Freunde der Bibliothek", "bei Freunde der Bibliothek", "Freunde der Bibliothek"),
        ("Kunsthalle Kiel", "bei der Kunsthalle Kiel", "die Kunsthalle Kiel"),
        ("Bayerische Staatsoper", "bei der Bayerischen Staatsoper", "die Bayerische Staatsoper"),
        ("Kinderhospiz Sternenlicht", "beim Kinderhospiz Sternenlicht",
         "das Kinderhospiz Sternenlicht"),
        ("Müller und Kollegen Kanzlei", "bei der Müller und Kollegen Kanzlei",
         "die Müller und Kollegen Kanzlei"),
        ("Bauer & Sohn Metzgerei", "bei der Bauer & Sohn Metzgerei",
         "die Bauer & Sohn Metzgerei"),
        ("Kinderhaus Pusteblume", "beim Kinderhaus Pusteblume", "das Kinderhaus Pusteblume"),
        ("Bauhaus", "bei Bauhaus", "Bauhaus"),
        ("AWO Köln", "bei der AWO Köln", "die AWO Köln"),
        ("Uni Köln", "bei der Uni Köln", "die Uni Köln"),
        ("University of Leeds", "bei der University of Leeds", "die University of Leeds"),
        ("Johanniter", "bei den Johannitern", "die Johanniter"),
        ("Malteser", "bei den Maltesern", "die Malteser"),
        ("Jobcenter Köln", "beim Jobcenter Köln", "das Jobcenter Köln"),
        ("Freistaat Bayern", "beim Freistaat Bayern", "den Freistaat Bayern"),
        ("Tierheim Köln", "beim Tierheim Köln", "das Tierheim Köln"),
        ("Zahnarztpraxis Dr. Weber", "bei der Zahnarztpraxis Dr. Weber",
         "die Zahnarztpraxis Dr. Weber"),
        ("Flughafen Köln/Bonn", "beim Flughafen Köln/Bonn", "den Flughafen Köln/Bonn"),
        ("Erzbistum Köln", "beim Erzbistum Köln", "das Erzbistum Köln"),
        ("Robert Koch-Institut", "beim Robert Koch-Institut", "das Robert Koch-Institut"),
        ("Ambulanter Pflegedienst Sonne", "beim Ambulanten Pflegedienst Sonne",
         "den Ambulanten Pflegedienst Sonne"),
        ("Berliner Stadtreinigung", "bei der Berliner Stadtreinigung",
         "die Berliner Stadtreinigung"),
        ("Haus Sonne", "beim Haus Sonne", "das Haus Sonne"),
        ("Oper Köln", "bei der Oper Köln", "die Oper Köln"),
        ("FAZ", "bei der FAZ", "die FAZ"),
        ("Firma Meier", "bei der Firma Meier", "die Firma Meier"),
        ("Müllers Bäckerei", "bei Müllers Bäckerei", "Müllers Bäckerei"),
        ("Goldener Hirsch", "beim Goldenen Hirsch", "den Goldenen Hirsch"),
        ("the Guardian", "bei „the Guardian“", "„the Guardian“"),
        ("Zum Löwen", "bei „Zum Löwen“", "„Zum Löwen“"),
        ("eBay", "bei eBay", "eBay"),
        ("Hofbräu", "bei Hofbräu", "Hofbräu"),
        ("Altana", "bei Altana", "Altana"),
    ],
)  # fmt: skip
def test_german_bends_an_organisation_with_its_article(name, at, accusative):
    company = LANGUAGES["de"].company(name)
    assert (company.at, company.the) == (at, accusative)


@pytest.mark.parametrize(
    ("language", "name", "at"),
    [
        ("fr", "Opéra de Lyon", "à l’Opéra de Lyon"),
        ("fr", "Caisse d’Épargne", "à la Caisse d’Épargne"),
        ("fr", "Crédit Agricole", "au Crédit Agricole"),
        ("fr", "La Poste", "à La Poste"),
        ("fr", "Restaurant L’Olivier", "au Restaurant L’Olivier"),
        ("fr", "Hôtel du Parc", "à l’Hôtel du Parc"),
        ("fr", "EHPAD Les Lilas", "à l’EHPAD Les Lilas"),
        ("fr", "Boulangerie Morin", "à la Boulangerie Morin"),
        ("fr", "Chez Paul", "Chez Paul"),
        ("fr", "Aux Merveilleux de Fred", "Aux Merveilleux de Fred"),
        ("fr", "Auchan", "chez Auchan"),
        ("fr", "Ecole Boulle", "à l’Ecole Boulle"),
        ("fr", "Etablissement français du sang", "à l’Etablissement français du sang"),
        ("fr", "Éditions Gallimard", "aux Éditions Gallimard"),
        ("fr", "Ets Martin", "aux Ets Martin"),
        ("fr", "Crous de Lille", "au Crous de Lille"),
        ("fr", "MAIF", "à la MAIF"),
        ("fr", "Grand Hôtel du Midi", "au Grand Hôtel du Midi"),
        ("fr", "Hospices civils de Lyon", "aux Hospices civils de Lyon"),
        ("es", "Caja Rural", "en la Caja Rural"),
        ("es", "Unión Fenosa", "en Unión Fenosa"),
        ("es", "ONU", "en la ONU"),
        ("fr", "ARS Île-de-France", "à l’ARS Île-de-France"),
        ("fr", "Mission locale de Lyon", "à la Mission locale de Lyon"),
        ("fr", "Secours populaire", "au Secours populaire"),
        ("es", "Fundacion Mapfre", "en la Fundacion Mapfre"),
        ("es", "Xunta de Galicia", "en la Xunta de Galicia"),
        ("es", "Policía Nacional", "en la Policía Nacional"),
        ("es", "IES Cervantes", "en el IES Cervantes"),
        ("es", "Real Madrid", "en el Real Madrid"),
        ("es", "SEPE", "en el SEPE"),
        ("es", "UNED", "en la UNED"),
        ("es", "Restaurante Sol", "en el Restaurante Sol"),
        ("es", "Panadería Ruiz", "en la Panadería Ruiz"),
        ("es", "Cruz Roja Española", "en la Cruz Roja Española"),
        ("es", "Teatro Real", "en el Teatro Real"),
        ("es", "El País", "en El País"),
        ("fr", "SNCF", "à la SNCF"),
        ("fr", "DREETS Bretagne", "à la DREETS Bretagne"),
        ("fr", "DRAC", "à la DRAC"),
        ("fr", "CNRS", "au CNRS"),
        ("fr", "INSEE", "à l’INSEE"),
        ("fr", "CHU de Nantes", "au CHU de Nantes"),
        ("es", "CSIC", "en el CSIC"),
        ("es", "ONCE", "en la ONCE"),
        ("es", "Consejería de Educación", "en la Consejería de Educación"),
    ],
)
def test_french_and_spanish_give_theirs_by_how_a_name_begins(language, name, at):
    assert LANGUAGES[language].company(name).at == at


@pytest.mark.parametrize(
    ("name", "at", "of", "to"),
    [
        ("Comune di Bari", "presso il Comune di Bari", "del Comune di Bari", "al Comune di Bari"),
        ("Regione Lazio", "presso la Regione Lazio", "della Regione Lazio", "alla Regione Lazio"),
        ("ACI", "presso l’ACI", "dell’ACI", "all’ACI"),
        ("Università di Pisa", "presso l’Università di Pisa", "dell’Università di Pisa",
         "all’Università di Pisa"),
        ("Studio Rossi", "presso lo Studio Rossi", "dello Studio Rossi", "allo Studio Rossi"),
        ("Musei Civici", "presso i Musei Civici", "dei Musei Civici", "ai Musei Civici"),
        ("Spedali Civili", "presso gli Spedali Civili", "degli Spedali Civili",
         "agli Spedali Civili"),
        ("Terme di Saturnia", "presso le Terme di Saturnia", "delle Terme di Saturnia",
         "alle Terme di Saturnia"),
        ("Il Sole 24 Ore", "presso Il Sole 24 Ore", "del Sole 24 Ore", "al Sole 24 Ore"),
        ("La Roche", "presso La Roche", "di La Roche", "a La Roche"),
        ("Aci Trezza Srl", "presso Aci Trezza Srl", "di Aci Trezza Srl", "ad Aci Trezza Srl"),
        ("Larkfield", "presso Larkfield", "di Larkfield", "a Larkfield"),
        ("Lo Scarabeo", "presso Lo Scarabeo", "dello Scarabeo", "allo Scarabeo"),
        ("I Provenzali", "presso I Provenzali", "dei Provenzali", "ai Provenzali"),
        ("I Love Shoes", "presso I Love Shoes", "di I Love Shoes", "a I Love Shoes"),
        ("Lo Bianco", "presso Lo Bianco", "di Lo Bianco", "a Lo Bianco"),
        ("Bar Sport", "presso il Bar Sport", "del Bar Sport", "al Bar Sport"),
        ("Osteria Mario", "presso l’Osteria Mario", "dell’Osteria Mario", "all’Osteria Mario"),
        ("Trattoria Mario", "presso la Trattoria Mario", "della Trattoria Mario",
         "alla Trattoria Mario"),
        ("Carabinieri", "presso i Carabinieri", "dei Carabinieri", "ai Carabinieri"),
        ("Universita Bocconi", "presso l’Universita Bocconi", "dell’Universita Bocconi",
         "all’Universita Bocconi"),
    ],
)  # fmt: skip
def test_italian_joins_an_article_with_what_stands_before_it(name, at, of, to):
    company = LANGUAGES["it"].company(name)
    assert (company.at, company.of, company.to) == (at, of, to)


@pytest.mark.parametrize(
    "position",
    ["Hacker éthique", "Harpiste", "Hussard", "Héraut", "Housekeeper", "Hiring Lead", "Head Chef",
     "Hospitality Manager", "Human Resources Manager", "Hotel Manager", "hockeyeur"],
)  # fmt: skip
def test_an_h_that_is_heard_or_foreign_takes_no_elision(position):
    assert LANGUAGES["fr"].of(position) == f"de {position}"


@pytest.mark.parametrize(
    "position",
    ["hôtesse d'accueil", "Horticulteur", "Huissier", "Hydraulicien", "Hygiéniste", "Historien",
     "Homme de ménage", "Hématologue", "Habilleuse", "assistante"],
)  # fmt: skip
def test_a_mute_h_is_elided(position):
    assert LANGUAGES["fr"].of(position) == f"d’{position}"


def test_a_name_with_an_article_of_its_own_is_not_bent():
    german, french = LANGUAGES["de"], LANGUAGES["fr"]

    assert german.company("Der Spiegel").at == "bei „Der Spiegel“"
    assert german.company("Der Spiegel").the == "„Der Spiegel“"
    # How these bend is known.
    assert german.company("Die Johanniter").at == "bei den Johannitern"
    assert german.company("Die Caritas").the == "die Caritas"
    assert german.company("Das Deutsche Museum").at == "bei „Das Deutsche Museum“"
    assert french.company("Les Restos du cœur").at == "aux Restos du cœur"
    assert french.company("Les Restos du cœur").to == "aux Restos du cœur"
    assert french.company("La Poste").at == "à La Poste"


def test_no_noun_is_no_error():
    assert with_small_initial("", "de") == ""
    assert with_small_initial(" ", "de") == " "
    assert with_small_initial("Técnico", "de") == "técnico"
