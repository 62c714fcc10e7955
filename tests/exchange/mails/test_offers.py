"""Mails by which somebody is offered the job, and those that only sound like it."""

import pytest

from exchange.mails.kinds import MailKind, guess_kind

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    "text",
    [
        "We offer you the position of cook.",
        "We are offering you this senior nurse role.",
        "Gerne bieten wir Ihnen die Stelle als Pflegefachkraft an.",
        "Wir bieten dir hiermit den Job an.",
        "Wir freuen uns, Ihnen die Stelle als Koch mit 3.200 € anzubieten.",
        "Wir freuen uns, Ihnen die Stelle als Koch in Vollzeit zu einem Gehalt von 3.200 € brutto"
        " im Monat anzubieten.",
        "Nous vous proposons le poste de cuisinier.",
        "Nous vous offrons ce poste.",
        "Le ofrecemos el puesto de camarero.",
        "Te ofrecemos la plaza.",
        "Le offriamo il posto di cuoco.",
        "Oferecemos-lhe a vaga de cozinheiro.",
    ],
)
def test_who_offers_the_job_in_plain_words_makes_an_offer(text):
    assert guess_kind(text).kind == MailKind.OFFER
    assert guess_kind(f"Thank you for the interview.\n\n{text}\n\nBest").kind == MailKind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "The other candidate declined, so we would like to offer you the position after all.",
        "The other applicant has turned it down, and we are delighted to offer you the job.",
        "Der andere Bewerber hat abgesagt, daher bieten wir Ihnen die Stelle nun doch an.",
        "L’autre candidat s’est désisté, nous vous proposons donc le poste.",
        "El otro candidato ha renunciado, así que queremos ofrecerte el puesto.",
        "L’altra candidata ha rinunciato, quindi le offriamo il posto.",
        "De andere kandidaat heeft afgezegd, dus bieden wij u de functie aan.",
        "O outro candidato desistiu, por isso oferecemos-lhe a vaga.",
    ],
)
def test_the_job_that_another_gave_up_is_offered(text):
    assert guess_kind(text).kind == MailKind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we cannot offer you the position.",
        "We decided to make an offer to the other candidate.",
        "We offer you the opportunity to apply for a role.",
        "The other candidate accepted our offer.",
        "Leider können wir Ihnen die Stelle als Koch nicht anbieten.",
        "Wir bieten Ihnen eine Stelle in einem jungen Team. Bewerben Sie sich jetzt!",
        "Wir bieten Ihnen die Stelle, die zu Ihnen passt.",
        "Wir bieten Ihnen zu der Stelle einen Termin am Montag an.",
        "Nous ne pouvons pas vous proposer le poste.",
        "Nous vous proposons un entretien lundi à 10 h pour le poste.",
        "Nous vous proposons le poste suivant : cuisinier à Lyon.",
        "No le ofrecemos el puesto.",
        "Non le offriamo il posto.",
    ],
)
def test_not_everything_that_somebody_offers_is_the_job(text):
    assert guess_kind(text).kind != MailKind.OFFER


@pytest.mark.parametrize(
    "text",
    [
        "We reserve the right to withdraw the offer at any time.",
        "This offer may be withdrawn if your references are not satisfactory.",
        "If you do not sign by Friday, we will have to withdraw our offer.",
        "We will withdraw the offer if we do not hear from you.",
        "Wir behalten uns vor, das Angebot zurückzuziehen.",
        "Sollten Sie nicht antworten, müssen wir das Angebot zurückziehen.",
        "Wir haben das Angebot nicht zurückgezogen.",
        "Sie haben Ihre Bewerbung zurückgezogen.",
        "Sie haben Ihre Zusage zurückgezogen, was wir bedauern.",
        "Nous nous réservons le droit de retirer notre offre.",
        "Sans réponse de votre part, nous pourrions retirer notre offre.",
        "L'offre d'emploi a été retirée du site.",
        "Nos reservamos el derecho de retirar la oferta.",
        "Si no firma antes del viernes, tendremos que retirar la oferta.",
        "Have you had an offer withdrawn?",
        "We are delighted to offer you the position of cook.",
        "We have withdrawn our offer to the other candidate and would like to offer you the job.",
        "You withdrew your application, as we see.",
        "Wir nehmen Ihr Angebot, zurück nach Berlin zu kommen, gern an.",
        "We have pulled together our best offer for you.",
        "Did they rescind the offer?",
    ],
)
def test_an_offer_that_may_be_taken_back_still_stands(text):
    assert guess_kind(text).kind != MailKind.OFFER_WITHDRAWN


@pytest.mark.parametrize("opening", ["We were delighted to offer you the position of cook.", ""])
def test_whoever_names_the_offer_that_they_take_back_makes_none(opening):
    text = f"{opening} The job was cut. I am sorry: we have to withdraw the offer. Best of luck!"
    assert guess_kind(text).kind == MailKind.OFFER_WITHDRAWN
