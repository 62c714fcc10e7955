"""Sentences of good letters that look like something a hint warns of."""

import pytest

from letters.hints import Reading, score
from tests.letters.hints_table import LANGUAGE_OF_FILE, reading_of

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en-gb", "Please pass on my thanks to everyone on the panel."),
        ("en-gb", "I am grateful to everyone who interviewed me."),
        ("en-gb", "I have kept this very letter on my desk."),
        ("en-gb", "I hope my last letter went to the right person."),
        ("en-gb", "My thank-you letter went to Ms Ark last week."),
        ("en-gb", "A letter goes to the wrong door more often than one thinks."),
        ("it", "Lei ha usato le stesse parole del mio maestro."),
        ("it", "Grazie anche per lo stesso messaggio lasciato in segreteria."),
    ],
)
def test_words_that_went_nowhere_else_are_no_copy(language, sentence):
    text = f"Dear Ms Okafor,\n\nThank you for the talk.\n\n{sentence}\n\nKind regards,\nDana Ruiz"
    assert score(reading_of(text, language)).tripped == {}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en-gb", "I am sending this very letter to two other firms."),
        ("en-gb", "I am writing to everyone on the panel."),
        ("en-gb", "This letter goes to Mr Hart as well."),
        ("it", "Ho mandato le stesse righe anche ad altri."),
    ],
)
def test_a_copy_is_still_told(language, sentence):
    text = f"Dear Ms Okafor,\n\nThank you for the talk.\n\n{sentence}\n\nKind regards,\nDana Ruiz"
    assert score(reading_of(text, language)).tripped != {}


_AROUND = {
    "en": "Dear Ms Okafor,\n\nThank you for the talk.",
    "de": "Sehr geehrte Frau Okafor,\n\nvielen Dank für das Gespräch mit Ihnen.",
    "fr": "Madame,\n\nMerci pour cet entretien avec vous.",
    "es": "Estimada señora Okafor:\n\nGracias por la entrevista con usted.",
    "it": "Gentile signora Okafor,\n\nLa ringrazio del colloquio con Lei.",
}
# New or other things and people there; reasons that were heard, an explanation that was liked; a
# search begun again; a trial that was; the writer's own first choice; words to each of them.
GOOD = {
    "en": (
        "I wish you every success with the new branch.",
        "The other person I met, Mr Li, made me feel at home.",
        "The new oven is better than the one I learned on.",
        "The other lady on the panel asked good questions.",
        "I hope the new hall opens on time.",
        "Your explanation of how the oven is built was fascinating.",
        "The reasons you gave me on the phone make sense to me.",
        "Your reasons are good ones.",
        "You did not owe me an explanation, and I thank you for yours.",
        "The full explanation of the tidal gauge was the best part of my day.",
        "If you look for a nurse again, this post or a different one, I would love to be asked.",
        "If you go looking for a baker again, please call me.",
        "Should you look for somebody once more, I would be glad to hear.",
        "If you ever go through this search again, please think of me.",
        "If you look for a second pair of hands again, let me know.",
        "Thank you for giving me a trial week.",
        "You let me work a week on trial, and I loved it.",
        "You were my first choice.",
        "I would have said yes without thinking.",
        "You had a word for each of us.",
        "It was a pleasure to meet each of you.",
        "My thanks go to each of you.",
        "The reason why I applied was your garden.",
        "One of the reasons I wanted this post is your team.",
        "You will have had your reasons, and I respect them.",
    ),
    "de": (
        "Für die neue Filiale wünsche ich Ihnen viel Erfolg.",
        "Die neue Halle ist hell, und die Leute dort waren freundlich.",
        "Die andere Schicht hat mich durch das Lager geführt.",
        "Für den neuen Kindergarten alles Gute.",
        "Ich verstehe, dass die andere Zusage schon vorher feststand.",
        "Die neue Software kann mehr, als ich dachte.",
        "Der neue Brotofen ist ein Prachtstück.",
        "Ihre Erklärung, wie der Ofen gebaut ist, fand ich spannend.",
        "Ihre Gründe leuchten mir ein.",
        "Ihre Begründung war für mich gut nachvollziehbar.",
        "Die Gründe, die Sie mir am Telefon genannt haben, verstehe ich.",
        "Eine Erklärung, wie der Kran arbeitet, hatte ich so anschaulich noch nie gehört.",
        "Der Grund, warum ich mich beworben habe, war Ihr Garten.",
        "Wenn Sie noch einmal jemanden ansehen wollen für diese Stelle, melden Sie sich.",
        "Sehen Sie sich noch einmal nach einer Pflegerin um, so rufen Sie mich bitte an.",
        "Falls die Stelle noch einmal zu besetzen ist, geben Sie mir bitte Bescheid.",
        "Danke, dass Sie mir die Chance gegeben haben, zur Probe zu arbeiten.",
        "Danke für die Probewoche, in der Sie mich arbeiten ließen.",
        "Sie ließen mich eine Woche zur Probe arbeiten, das war schön.",
        "Sie waren meine erste Wahl.",
        "Da wusste ich, dass ich genau das machen will.",
        "Ich hätte sofort ja gesagt, ohne nachzudenken.",
        "Sie hatten für jeden ein Wort.",
        "Das gilt auch für alle anderen Stellen im Haus.",
        "Mein Dank gilt jedem in der Runde.",
        "Aus diesen Gründen hätte ich gern bei Ihnen gearbeitet.",
        "Sie hatten gute Gründe, und ich möchte sie gar nicht kennen.",
        "Die Entscheidung für einen anderen Bewerber trage ich gern mit.",
    ),
    "fr": (
        "Je vous souhaite beaucoup de succès pour la nouvelle succursale.",
        "La nouvelle est tombée vite, et je vous remercie de me l'avoir dite vous-même.",
        "L'autre personne de l'équipe m'a montré le four.",
        "Le nouveau four est une merveille.",
        "L'autre atelier était encore plus beau.",
        "Votre explication sur la construction du four était passionnante.",
        "Les raisons que vous m'avez données me paraissent justes.",
        "Vos explications, devant le four ouvert, m'ont passionné.",
        "J'ai aimé vous entendre expliquer ce que devient le pain rassis.",
        "Si le poste est à nouveau libre, donnez-moi un signe.",
        "Merci de m'avoir prise à l'essai une semaine.",
        "Vous étiez mon premier choix.",
        "J'aurais dit oui sans réfléchir.",
        "Vous aviez un mot pour chacun.",
        "Merci à chacun de vous.",
        "J'ai eu plaisir à parler à chacun de vous.",
        "La raison pour laquelle j'ai postulé, c'est votre jardin.",
        "Si vous regardez un jour encore du côté des infirmières, pensez à moi.",
        "J'ai relu votre lettre encore une fois avec plaisir.",
        "Cette nouvelle me déçoit un peu, c'est vrai.",
    ),
    "es": (
        "Les deseo mucho éxito con la nueva sucursal.",
        "La otra persona que conocí, el señor Li, fue muy amable.",
        "El nuevo horno es una maravilla.",
        "La nueva tienda tiene mucha luz y me gustó.",
        "Su explicación de cómo está hecho el horno me pareció fascinante.",
        "Los motivos que me dio por teléfono me parecen justos.",
        "Una explicación así de clara del horno no la había oído nunca.",
        "Si vuelven a mirar candidaturas para la plaza, avísenme.",
        "Gracias por dejarme probar en el astillero.",
        "Era mi primera opción, de verdad.",
        "Montar un control de gestión no se presenta a menudo, y habría dicho que sí sin pensarlo.",
        "Usted tuvo una palabra para cada uno.",
        "Gracias a cada uno de ustedes.",
        "La razón por la que me presenté fue su jardín.",
        "Lamenté mucho saber que no podré empezar en mayo.",
        "Gracias por pensar en mí para la plaza de maestra adjunta.",
    ),
    "it": (
        "Vi auguro molto successo con la nuova filiale.",
        "L'altra persona che ho conosciuto, il signor Li, è stata gentile.",
        "Il nuovo forno ha una bella storia.",
        "Altre persone del reparto mi hanno mostrato il magazzino.",
        "La Sua spiegazione di come è fatto il forno mi è piaciuta molto.",
        "I motivi della scelta, che mi ha detto al telefono, mi paiono giusti.",
        "Una spiegazione così chiara del forno non l'avevo mai sentita.",
        "Se cercate di nuovo un'infermiera, per questo posto o un altro, mi chiami.",
        "Se un giorno guardate di nuovo tra le candidature, pensi a me.",
        "Grazie di avermi preso in prova per una settimana.",
        "Eravate la mia prima scelta.",
        "Avrei detto di sì senza pensarci.",
        "Lei aveva una parola per ciascuno.",
        "Grazie a ciascuno di voi.",
        "Il motivo per cui mi sono presentata era il vostro giardino.",
    ),
}
FAULTY = (
    ("de", "compares", "Die Neue hat doch noch nie einen Ofen bedient."),
    ("de", "compares", "Ob die Neue das wohl kann?"),
    ("de", "compares", "Was hat der Neue, das ich nicht habe?"),
    ("de", "compares", "Die andere war wohl billiger."),
    ("de", "compares", "Ich habe gehört, die Neue kommt aus Kassel und kennt keinen Schichtplan."),
    ("en", "compares", "The other person had half my experience."),
    ("en", "compares", "What did the other lady have that I lack?"),
    ("fr", "compares", "La nouvelle n'a jamais tenu un four."),
    ("fr", "compares", "L'autre personne avait moins d'expérience que moi."),
    ("es", "compares", "La nueva no sabe encender un horno."),
    ("es", "compares", "La otra persona tenía menos experiencia."),
    ("it", "compares", "L'altra persona aveva meno esperienza."),
    ("it", "compares", "La persona scelta non ha mai visto un forno."),
    ("de", "demands", "Ich bitte um eine Erklärung, wie die Entscheidung zustande kam."),
    ("de", "demands", "Bitte nennen Sie mir Ihre Gründe."),
    ("de", "demands", "Ihre Gründe würde ich gern erfahren."),
    ("de", "demands", "Eine Erklärung erwarte ich noch diese Woche."),
    ("de", "demands", "Die Gründe hätte ich gern gewusst."),
    ("en", "demands", "I would like an explanation of how you decided."),
    ("en", "demands", "Please send me your reasons."),
    ("en", "demands", "I would like to know your reasons."),
    ("fr", "demands", "J'aimerais une explication."),
    ("fr", "demands", "Veuillez m'indiquer vos raisons."),
    ("es", "demands", "Quisiera una explicación."),
    ("es", "demands", "Dígame los motivos, por favor."),
    ("it", "demands", "Vorrei una spiegazione."),
    ("it", "demands", "Vorrei sapere i motivi della scelta."),
    ("en", "argues", "If you look at my papers again, you will see it differently."),
    ("en", "argues", "Please look at my application once more."),
    ("de", "argues", "Wenn Sie sich meine Unterlagen noch einmal ansehen, werden Sie es merken."),
    ("fr", "argues", "Si vous regardez encore mon dossier, vous verrez."),
    ("es", "argues", "Si miran otra vez mis papeles, lo verán."),
    ("it", "argues", "Se rilegge la mia domanda, vedrà."),
    ("en", "argues", "Give me a trial week and you will see."),
    ("es", "argues", "Déjeme probar una semana."),
    ("fr", "argues", "Prenez-moi une semaine à l'essai."),
    ("it", "argues", "Mi prenda in prova per una settimana."),
    ("de", "argues", "Lassen Sie mich eine Woche zur Probe arbeiten."),
    ("en", "argues", "Let me work a week on trial."),
    ("es", "argues", "Déjeme trabajar una semana a prueba."),
    ("it", "argues", "Mi lasci lavorare una settimana in prova."),
    ("fr", "argues", "Pourriez-vous relire ma candidature encore une fois ?"),
    ("en", "fails", "If your first choice leaves, I am here."),
    ("es", "fails", "Si su primera opción falla, aquí estoy."),
    ("de", "fails", "Wenn Ihre erste Wahl abspringt, bin ich da."),
    ("fr", "fails", "Si votre premier choix vous quitte, je suis là."),
    ("it", "fails", "Se la vostra prima scelta rinuncia, ci sono."),
    ("en", "told_elsewhere", "I am writing this to each of you."),
    ("fr", "told_elsewhere", "J'envoie ces lignes à chacun de vous."),
    ("es", "told_elsewhere", "Mando esta carta para cada uno de ustedes."),
)


def reading_with(sentence: str, language: str) -> Reading:
    text = f"{_AROUND[language]}\n\n{sentence}\n\n–\nDana Ruiz"
    return reading_of(text, LANGUAGE_OF_FILE[language])


@pytest.mark.parametrize("language", GOOD)
def test_what_only_looks_like_a_fault_trips_no_gate(language):
    tripped = {
        sentence: score(reading_with(sentence, language)).tripped for sentence in GOOD[language]
    }

    assert {sentence: gates for sentence, gates in tripped.items() if gates} == {}


@pytest.mark.parametrize(("language", "gate", "sentence"), FAULTY)
def test_the_same_words_meant_as_a_fault_are_found(language, gate, sentence):
    assert gate in score(reading_with(sentence, language)).tripped


@pytest.mark.parametrize(
    ("language", "what", "sentence"),
    [
        ("en", "excited", "I could equally see myself at your bench"),
        ("en", "respect", "That is good by me"),
        ("it", "particular", "Porto con me il bel ricordo del forno acceso"),
        ("es", "enjoyed", "Pienso con gratitud en aquella tarde"),
        ("es", "contact", "Aquí me tiene usted"),
    ],
)
def test_words_for_what_a_letter_holds_are_known_whatever_stands_beside_them(
    language, what, sentence
):
    assert reading_with(f"{sentence}.", language).says(what)


@pytest.mark.parametrize(
    ("language", "greeting", "is_to_nobody"),
    [
        ("de", "Hallo Deniz,", False),
        ("de", "Hallo die Damen,", True),
        ("es", "Muy señor mío, don Leopoldo Arce:", False),
        ("es", "Muy señor mío:", True),
        ("en", "Priya, good morning,", False),
        ("en", "Good morning,", True),
        ("de", "Frau Vega, guten Tag,", False),
        ("de", "Guten Tag,", True),
        ("fr", "Bonjour, Madame Roy,", False),
        ("fr", "Chère Lise, bonsoir,", False),
        ("fr", "Bonjour, l'équipe,", True),
        ("es", "Ana, buenas tardes:", False),
        ("es", "¡Buenas tardes!", True),
        ("it", "Dottoressa Rossi, buongiorno,", False),
        ("it", "Buongiorno,", True),
    ],
)
def test_a_name_in_a_greeting_is_known_whatever_it_begins_like(language, greeting, is_to_nobody):
    assert reading_with("–", language).says("generic", greeting) is is_to_nobody


def test_what_is_told_before_the_door_says_not_where_the_writer_is_reached():
    letter = (
        "Hallo Lena,\n\ndanke, dass ich mich vorstellen durfte. Der Rundgang durch die Halle bleibt"
        " für mich das Schönste. Ich respektiere das.\n\nWird die Stelle wieder frei, rufen Sie"
        " mich an.{}\n\nGruß\nJan Ohm"
    )
    assert "keeps" in score(reading_of(letter.format(""), "de")).missing
    reached = letter.format(" Abends erreichen Sie mich zu Hause.")
    assert "keeps" not in score(reading_of(reached, "de")).missing


@pytest.mark.parametrize("body", ["", "Another job?", "Again?\n\nSame job.", "Or call."])
def test_a_letter_of_a_word_or_two_lacks_nearly_everything(body):
    found = score(reading_of(f"Dear Ms Okafor,\n\n{body}\n\nBest,\nDana Ruiz", "en-gb"))

    assert {"thanks", "respect", "disappointed", "wishes"} <= set(found.missing)
    assert found.tripped == {}
