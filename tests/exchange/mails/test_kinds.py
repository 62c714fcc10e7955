"""What a mail is about, by its words alone."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from exchange.mails.kinds import MOST_WORDS, REFUSALS, MailKind, guess_kind
from exchange.mails.message import Mail, read_mail
from exchange.mails.position import position_of
from exchange.mails.sender import company_of
from exchange.mails.vocabulary import VOCABULARIES
from scripts.measure_mails import kind_of, mails_of, names_found
from tests.exchange.mails.houses import HOUSES, OTHER_NOES_OF_HOUSES, TURNED_DOWN
from tests.exchange.mails.invented import MAILS, NO_REFUSALS
from tests.exchange.mails.other_noes import MAILS_AROUND, OTHER_NOES, REFUSALS_IN_OWN_WORDS

CORPUS = Path(__file__).parent / "corpus"
SUBJECT = "Your application for the position of Office Manager"
pytestmark = [pytest.mark.no_database, pytest.mark.usefixtures("sentences_remembered")]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in MAILS.items() for text in texts]
)
def test_a_mail_is_understood_and_its_words_are_shown(kind, text):
    guess = guess_kind(text)
    assert guess.kind == kind
    flat = " ".join(text.split()).replace("’", "'").casefold()
    assert all(words.casefold() in flat for words in guess.words)
    if guess.kind != MailKind.OTHER:
        assert guess.words


@pytest.mark.parametrize("text", NO_REFUSALS)
def test_words_of_a_refusal_alone_refuse_nothing(text):
    assert guess_kind(text).kind not in REFUSALS


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, text) for language, texts in OTHER_NOES.items() for text in texts],
)
def test_a_no_to_something_else_refuses_nothing_in_whatever_mail_it_is(language, sentence):
    for mail in ("{}", *MAILS_AROUND[language]):
        assert guess_kind(mail.format(sentence)).kind not in REFUSALS


def test_nine_of_ten_refusals_in_own_words_are_found():
    texts = [text for texts in REFUSALS_IN_OWN_WORDS.values() for text in texts]
    found = [text for text in texts if guess_kind(text, SUBJECT).kind in REFUSALS]
    assert len(found) >= 0.9 * len(texts) > 50


LANGUAGES_OF_REFUSALS = {
    "en": (
        r"we(?!')",
        "the hotel",
        ["Would you like feedback?", "May we keep your CV?", "Did you find this process fair?"],
    ),
    "de": (
        "wir",
        "das Hotel",
        [
            "Möchten Sie eine Rückmeldung?",
            "Dürfen wir Ihre Unterlagen behalten?",
            "Wie war unser Verfahren für Sie?",
        ],
    ),
    "fr": (
        "nous|on",
        "l'hôtel",
        ["Souhaitez-vous un retour ?", "Pouvons-nous garder votre CV ?"],
    ),
    "es": (
        "nosotros",
        "el hotel",
        ["¿Quieres recibir feedback?", "¿Podemos guardar tu currículum?"],
    ),
    "it": ("noi", "l'albergo", ["Desidera un riscontro?", "Possiamo conservare il suo CV?"]),
    "nl": ("we|wij", "het hotel", ["Wil je feedback?", "Mogen we je cv bewaren?"]),
}


def refusals_of_corpora() -> list[tuple[str, str, str]]:
    """Of each refusal whose file or table names its language: that, its subject and its text."""
    found = []
    for folder in (CORPUS, *(CORPUS / name for name in ("second", "third", "fifth"))):
        for mail in mails_of(folder):
            language = mail.get("language") or re.split(r"[-;]", mail["note"] or mail["id"])[0]
            named = re.search(r"-(en|de|fr|es|it|nl)\b", mail["id"])
            language = named[1] if named else language
            if kind_of(mail) in {str(kind) for kind in REFUSALS}:
                content = read_mail(mail["path"].read_bytes())
                found.append((language, content.subject, content.text))
    return [refusal for refusal in found if refusal[0] in LANGUAGES_OF_REFUSALS]


@pytest.mark.thorough
def test_a_refusal_stays_what_it_is_with_a_question_of_courtesy_below():
    refusals = refusals_of_corpora()
    assert len(refusals) > 80
    for language, subject, text in refusals:
        kind = guess_kind(text, subject).kind
        for question in LANGUAGES_OF_REFUSALS[language][2]:
            assert guess_kind(f"{text}\n\n{question}", subject).kind == kind, (question, text)


@pytest.mark.thorough
def test_a_refusal_stays_one_where_the_employer_is_a_hotel():
    found = 0
    lost = []
    for language, subject, text in refusals_of_corpora():
        if guess_kind(text, subject).kind in REFUSALS:
            pronoun, employer, _ = LANGUAGES_OF_REFUSALS[language]
            changed = re.sub(rf"\b(?:{pronoun})\b", employer, text, flags=re.IGNORECASE)
            found += 1
            lost += [changed] if guess_kind(changed, subject).kind not in REFUSALS else []
    assert found > 70
    assert lost == []


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        (sentence, house)
        for language, sentences in TURNED_DOWN.items()
        for sentence in sentences
        for house in HOUSES[language]
    ],
)
def test_a_house_that_says_no_is_not_what_its_no_is_about(sentence, house):
    assert guess_kind(sentence.format(house)).kind in REFUSALS


@pytest.mark.parametrize("sentence", OTHER_NOES_OF_HOUSES)
def test_a_house_can_deny_other_things_than_the_job(sentence):
    assert guess_kind(sentence).kind not in REFUSALS


@pytest.mark.parametrize(
    "text",
    [
        "Your application has been rejected. Did you find this process fair?",
        "You have not been selected. Would you like feedback?",
        "We have chosen another candidate. May we keep your CV?",
        "It's a no from us. Would you like feedback?",
        "Leider wird es nichts. Möchten Sie eine Rückmeldung?",
        "Leider hat sich das Hotel Adler gegen Sie entschieden.",
        "Leider haben wir uns für die Stelle in Teilzeit gegen Sie entschieden.",
        "Nach dem Termin am Montag haben wir uns leider gegen Sie entschieden.",
        "L'hôtel ne vous a pas retenue.",
        "El hotel no te ha elegido.",
        "Purtroppo l'albergo non ha scelto te.",
        "Helaas heeft het hotel niet voor jou gekozen.",
        "We are sorry for taking more time than promised. We will not invite you to interview.",
    ],
)
def test_a_no_that_names_the_reader_or_the_application_is_one_whatever_else_is_said(text):
    assert guess_kind(text).kind in REFUSALS


def test_the_words_shown_are_few_and_none_is_within_another():
    text = "Helaas hebben we niet voor jou gekozen. Een lastig besluit. Veel succes met zoeken."
    words = guess_kind(text).words
    assert 0 < len(words) <= MOST_WORDS
    assert not [w for w in words for other in words if w != other and w in other]


@pytest.mark.parametrize("sentence", ["We do not refund travel.", "Parking is not available."])
def test_a_refusal_that_denies_something_besides_is_one(sentence):
    for text in MAILS["refusal"][:20]:
        assert guess_kind(f"{text} {sentence}", SUBJECT).kind in REFUSALS


def test_who_sends_an_appointment_along_refuses_only_with_more_than_one_sign_of_it():
    no = "Unfortunately we were not able to go ahead with your application as quickly as planned."
    assert guess_kind(no, invited_to="Interview with Haven").kind == MailKind.INVITATION
    end = " We have chosen another candidate and wish you luck with your search."
    assert guess_kind(no + end, invited_to="Interview with Haven").kind in REFUSALS


def test_there_is_a_mail_of_every_kind():
    assert set(MAILS) == set(MailKind.values)


@pytest.mark.parametrize("text", MAILS["acknowledgement"] + MAILS["invitation"] + MAILS["waiting"])
def test_good_news_with_a_polite_end_is_no_refusal(text):
    ends = " Best of luck! If you are not selected, keep an eye on our jobs page. We wish you well."
    assert guess_kind(text + ends).kind not in REFUSALS


def test_a_refusal_that_opens_like_an_acknowledgement_is_one():
    opening = "Thank you for applying to Haven. We received your application and reviewed it. "
    for text in MAILS["refusal"]:
        assert guess_kind(opening + text, "Thank you for your application").kind in REFUSALS


def test_every_language_finds_something_of_every_kind():
    for vocabulary in VOCABULARIES:
        assert all(pattern.pattern != "(?!)" for pattern in vocabulary.patterns.values())


@given(st.text())
@hypothesis_settings(max_examples=100)
def test_odd_words_are_survived(text):
    assert guess_kind(text, text[:50]).kind in MailKind


@pytest.mark.parametrize(
    "text",
    [
        "We can, I fear, put no more time into your candidacy and will not carry it any further.",
        "Your letter did not get you as far as a second interview.",
        "We have, after two long evenings, picked people whose French is better.",
        "Der Kunde möchte nach dem zweiten Blick auf Ihr Profil nicht mit Ihnen weitermachen.",
        "Le jury, malgré vos qualités, n'a pas souhaité vous recevoir.",
        "El equipo ha pensado que contigo no vamos a continuar.",
        "La commissione ha deciso di non invitarla alla prova.",
        "De commissie wil met u niet verder in gesprek.",
    ],
)
def test_a_no_is_put_together_from_its_pieces_in_any_order(text):
    guess = guess_kind(text)
    assert guess.kind == MailKind.REFUSAL
    assert all(words in text for words in guess.words)


@pytest.mark.parametrize(
    "text",
    [
        "The others heard that they were not selected. We would like to offer you the job.",
        "Wir haben uns gegen die anderen Bewerber und für Sie entschieden.",
        "Le choix du jury s'est porté sur vous et non sur l'autre finaliste.",
        "Nos hemos decidido por ti y no por otra candidata.",
        "La nostra scelta è caduta su di lei e non su un'altra persona.",
        "We hebben voor jou gekozen en niet voor de andere kandidaat.",
    ],
)
def test_others_who_were_not_chosen_turn_nobody_down(text):
    assert guess_kind(text).kind == MailKind.OFFER


@pytest.mark.parametrize(
    ("mentioned", "asked"),
    [
        ("They picked an internal candidate.", "Do you have ten minutes on Friday?"),
        ("Die Stelle hat jemand anders bekommen.", "Hätten Sie am Freitag zehn Minuten?"),
        ("Ils ont retenu une autre candidate au poste.", "Quand puis-je vous appeler ?"),
        ("Eligieron a otra candidata para el puesto.", "¿Cuándo te puedo llamar?"),
        ("Ze zijn voor die functie met iemand anders in zee gegaan.", "Zin om te bellen?"),
    ],
)
def test_who_mentions_that_another_was_chosen_and_asks_for_something_refuses_nothing(
    mentioned, asked
):
    assert guess_kind(mentioned).kind == MailKind.ANOTHER_CHOSEN
    assert guess_kind(f"{mentioned} {asked}").kind not in REFUSALS


def test_a_comparison_and_a_word_of_regret_alone_are_no_refusal():
    receipt = "Your application for Higher Executive Officer was submitted. We regret that we"
    assert guess_kind(f"{receipt} cannot reply to letters.").kind == MailKind.ACKNOWLEDGEMENT


def test_what_the_address_of_a_page_spells_is_not_said():
    assert guess_kind("Nieuw: https://banen.example/blog/afgewezen").kind == MailKind.OTHER
    link = "Please pick a time: https://goodtime.io/intro/abc123"
    assert guess_kind(link).kind == MailKind.INVITATION


def test_what_surrounds_a_no_makes_it_likely_where_nothing_is_hoped_for():
    around = "It was a hard decision. There were stronger candidates. Good luck with your search."
    assert guess_kind(around).kind == MailKind.REFUSAL
    assert guess_kind(around + " Could you come in on Monday?").kind == MailKind.INVITATION
    assert guess_kind("They have made a decision. Let us stay in touch.").kind == MailKind.OTHER


@pytest.mark.parametrize(
    "mail", [mail for mail in mails_of(CORPUS) if mail["company"]], ids=lambda mail: mail["id"]
)
def test_the_company_of_a_mail_is_named(mail):
    assert company_of(read_mail(mail["path"].read_bytes())) == mail["company"]


def names_in_sets(*sets):
    return names_found([mail for name in sets for mail in mails_of(CORPUS / name)])


@pytest.mark.thorough
def test_a_title_is_rather_left_empty_than_wrong():
    """The floors are those of docs/mails.md."""
    first = names_in_sets("sixth", "seventh", "eighth", "ninth")["position"]
    assert (first["right"] >= 128, first["wrong"] <= 5, first["unasked"] <= 2) == (True,) * 3
    usual = names_in_sets("fifteenth")["position"]
    assert (usual["right"] >= 65, usual["wrong"] <= 4, usual["unasked"] <= 1) == (True,) * 3
    unread = names_in_sets("tenth", "eleventh", "twelfth")["position"]
    assert (unread["right"] >= 44, unread["wrong"] <= 16, unread["unasked"] <= 1) == (True,) * 3


@pytest.mark.thorough
def test_companies_of_whole_mails_are_named():
    """The floors are those of docs/mails.md."""
    assert names_in_sets("sixth", "seventh", "eighth", "ninth")["company"]["right"] >= 147
    assert names_in_sets("fifteenth")["company"]["right"] >= 71
    assert names_in_sets("tenth", "eleventh", "twelfth")["company"]["right"] >= 76


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("Vakanz Lagerleitung", "Hallo Mia, der Kunde hat sich gemeldet.", "Lagerleitung"),
        ("Ihre Bewerbung als Dreher (m/w/d)", "Guten Tag Frau Roth,", "Dreher"),
        ("Your application has been submitted", "Dear Mia, we have it.", ""),
        (
            "Stelle 12/26",
            "zu Ihrer Bewerbung auf die Stelle 12/26 (Verwaltungsrat)",
            "Verwaltungsrat",
        ),
        ("Nieuwe kans", "Een klant zoekt een lasmonteur.", "lasmonteur"),
        ("RE: Interview Thursday", "Hi Mia,\n\nsee you at the interview.\n\nMia", ""),
        ("Eingang Ihrer Bewerbung 17/26", "Danke für die Bewerbung.", ""),
        ("Hola", "Hemos recibido tu CV para el puesto de comercial y nos gusta.", "comercial"),
        (
            "Bonjour",
            "suite à votre candidature au poste de Chargé(e) de projet RSE.",
            "Chargé(e) de projet RSE",
        ),
        (
            "Ihre Bewerbung",
            "Danke für Ihre Bewerbung als Fachkraft für Lagerlogistik in unserem Haus.",
            "Fachkraft für Lagerlogistik",
        ),
        (
            "Thanks",
            "Thanks for applying to the Backend Engineer, Payments role at Haven.",
            "Backend Engineer, Payments",
        ),
        (
            "Novedades",
            "Has actualizado tu inscripción en la oferta Recepcionista (Valencia).",
            "Recepcionista",
        ),
    ],
)
def test_a_title_is_taken_from_where_it_is_certain(subject, text, title):
    mail = Mail(subject=subject, sender_address="jobs@haven.example", text=text)
    assert position_of(mail) == title


def test_a_refusal_behind_long_links_is_found():
    link = "https://click.example/" + "a1B2" * 170
    text = "\n".join(f"View in browser: {link}{number}" for number in range(6))
    no = "Unfortunately, we have decided not to move forward with your application."
    assert guess_kind(f"{text}\n\n{no}").kind == MailKind.REFUSAL


@pytest.mark.parametrize(
    "text",
    [
        "We have chosen somebody else. Could you give back your badge?",
        "We chose somebody else. Please return your visitor badge to reception.",
        "We chose somebody else. Could you send me your bank details for a refund of your travel?",
        "Wir haben jemand anderen genommen. Könnten Sie den Schlüssel bei Dr. Stein abgeben?",
        "Wir haben jemand anderen genommen. Wie lautet Ihre IBAN für die Fahrtkosten?",
        "Nous avons retenu une autre candidate. Pouvez-vous nous rendre votre badge ?",
        "Hemos elegido a otra persona. ¿Me da su número de cuenta para los gastos de viaje?",
    ],
)
def test_what_is_left_to_settle_leaves_a_choice_what_it_is(text):
    assert guess_kind(text).kind == MailKind.ANOTHER_CHOSEN


@pytest.mark.parametrize(
    "text",
    [
        "Our mortgage company has declined your application.",
        "Haven Mortgages: unfortunately your application has been declined.",
        "Die Hypothekenbank hat Ihren Antrag leider abgelehnt.",
    ],
)
def test_who_lends_no_money_turns_no_application_down(text):
    assert guess_kind(text).kind == MailKind.OTHER


def test_a_title_before_a_name_ends_no_sentence():
    no = "Stein, you have not been selected."
    assert guess_kind(no).kind == MailKind.REFUSAL
    assert guess_kind(f"If you hear nothing from Dr. {no}").kind == MailKind.OTHER
