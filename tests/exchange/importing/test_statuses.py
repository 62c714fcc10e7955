"""What the words of a status mean."""

import pytest

from applications.models import Stage, Verdict
from exchange.importing.statuses import NOT_AN_APPLICATION, meaning_of
from exchange.importing.vocabulary import words_of

pytestmark = pytest.mark.no_database


def test_there_are_words_for_every_stage_and_every_ending():
    choices = {*Stage.values, *Verdict.Kind.values, NOT_AN_APPLICATION}
    assert set(words_of("statuses")) == choices


def test_no_word_means_two_things():
    lists: dict[str, str] = {}
    for choice, words in words_of("statuses").items():
        for word in words:
            assert lists.setdefault(word, choice) == choice, word
            assert meaning_of(word).choice == choice, word


@pytest.mark.parametrize(
    ("text", "choice", "reached"),
    [
        ("Rejected after 2nd round :(", "turned_down", "interviewing"),
        ("❌ Rejected", "turned_down", ""),
        ("REJECTED!!!", "turned_down", ""),
        ("Interview - rejected", "turned_down", "interviewing"),
        ("Rejected (no feedback)", "turned_down", ""),
        ("Abgelehnt (keine Gründe)", "turned_down", ""),
        ("Absage nach dem Zweitgespräch", "turned_down", "interviewing"),
        ("Refusé après l’entretien 😞", "turned_down", "interviewing"),
        ("Rechazada tras la entrevista", "turned_down", "interviewing"),
        ("Rejeitado", "turned_down", ""),
        ("被拒", "turned_down", ""),
        ("👻", "no_answer", ""),
        ("Ghosted 👻 after phone screen", "no_answer", "screening"),
        ("Applied, no response", "no_answer", ""),
        ("Sans réponse", "no_answer", ""),
        ("Keine Antwort", "no_answer", ""),
        ("Interview – no answer yet", "interviewing", ""),
        ("no response yet", "applied", ""),
        ("noch keine Antwort", "applied", ""),
        ("runner-up :(", "came_second", "interviewing"),
        ("Zweiter geworden", "came_second", "interviewing"),
        ("came 2nd", "came_second", "interviewing"),
        ("2. Platz", "came_second", "interviewing"),
        ("2e place", "came_second", "interviewing"),
        ("Position frozen", "role_closed", ""),
        ("Stelle eingefroren", "role_closed", ""),
        ("Poste gelé", "role_closed", ""),
        ("Puesto congelado", "role_closed", ""),
        ("HIRED — OFFER ACCEPTED May 18 2026", "offer_accepted", "offer"),
        ("Did Not Accept", "offer_declined", "offer"),
        ("Offer rescinded", "offer_withdrawn", "offer"),
        ("Accepted - offer revoked", "offer_withdrawn", "offer"),
        ("Hiring freeze, they pulled the offer", "offer_withdrawn", "offer"),
        ("Angebot wurde zurückgezogen", "offer_withdrawn", "offer"),
        ("Zusage widerrufen", "offer_withdrawn", "offer"),
        ("Ils ont retiré leur offre", "offer_withdrawn", "offer"),
        ("Promesse d'embauche rompue", "offer_withdrawn", "offer"),
        ("Retiraron la oferta", "offer_withdrawn", "offer"),
        ("Hanno ritirato l'offerta", "offer_withdrawn", "offer"),
        ("Offre d’emploi retirée", "role_closed", ""),
        ("Stellenangebot zurückgezogen", "role_closed", ""),
        ("Opted Out", "withdrew", ""),
        ("Position filled", "role_closed", ""),
        ("Waiting for feedback after final round", "interviewing", ""),
        ("1st round passed ✅", "interviewing", ""),
        ("一面", "interviewing", ""),
        ("Phone Call - Recruiter", "screening", ""),
        ("Data Challenge", "screening", ""),
        ("Negotiating Offer", "offer", ""),
        ("White Whale — Watching", "saved", ""),
        ("Not Started", "saved", ""),
        ("enviada", "applied", ""),
        ("En attente ⏳", "applied", ""),
        ("已投递", "applied", ""),
        ("sem_easy_apply", NOT_AN_APPLICATION, ""),
    ],
)
def test_a_status_is_understood(text, choice, reached):
    meaning = meaning_of(text)
    assert (meaning.choice, meaning.reached) == (choice, reached)


@pytest.mark.parametrize(
    ("choice", "texts"),
    [
        ("offer_declined", "declined their offer|turned the offer down|said no to their offer"),
        ("offer_declined", "refused the offer|offer refused|got offer, declined|declined the job"),
        ("offer_declined", "habe ihr Angebot abgelehnt|Zusage abgelehnt|décliné leur offre"),
        ("offer_declined", "j’ai refusé l’offre|rechacé la oferta|dije que no a la oferta"),
        ("offer_accepted", "took the offer|hab zugesagt|accepté leur offre|he aceptado"),
        ("offer_withdrawn", "they took their offer back|haben das Angebot zurückgezogen"),
        ("turned_down", "they said no|was turned down|habe Absage|ont dit non|me han dicho que no"),
        ("no_answer", "never answered|nie geantwortet|jamais répondu|no han contestado"),
        ("withdrew", "pulled my application|I declined|retiré ma candidature|me he retirado"),
        ("role_closed", "the post was closed|vacancy withdrawn|poste supprimé|puesto cancelado"),
        ("came_second", "was second|wurde Zweite|arrivée 2e|quedé 2º"),
        ("finalist", "in der engsten Wahl|étais finaliste|quedé entre los finalistas"),
        ("screening", "Longlisted|phone screen done"),
    ],
)
def test_an_ending_is_understood_in_plain_words(choice, texts):
    assert {text: meaning_of(text).choice for text in texts.split("|")} == dict.fromkeys(
        texts.split("|"), choice
    )


@pytest.mark.parametrize(
    "text",
    [
        *("CLOSED", "ELIMINATED", "Updated", "New", "Denied", "Declined", "Applied - Closed"),
        *("Rejected?", "Not rejected", "No interview", "Rescinded", "Wd R R", "✅", "", "!"),
        "x" * 10_000,
    ],
)
def test_what_does_not_say_who_or_what_is_asked(text):
    assert meaning_of(text).choice == ""


@pytest.mark.parametrize(
    ("text", "choice", "is_exact"),
    [
        ("habe selbst abgesagt", "withdrew", False),
        ("Ich habe abgesagt, zu weit weg", "withdrew", False),
        ("abgesagt bekommen", "turned_down", True),
        ("noch offen", "applied", True),
        ("No Response 👻", "no_answer", True),
        ("⏳ waiting…", "applied", True),
        ("Applied 👻", "no_answer", False),
    ],
)
def test_who_said_no_and_what_a_sign_repeats(text, choice, is_exact):
    meaning = meaning_of(text)
    assert (meaning.choice, meaning.is_exact) == (choice, is_exact)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("abgelehnt von mir", {"withdrew"}),
        ("Hab abgesagt", {"withdrew"}),
        ("I rejected them", {"withdrew"}),
        ("refusée par moi", {"withdrew"}),
        ("rechazado por mí", {"withdrew"}),
        ("J'ai été refusé", {"turned_down"}),
        ("I got rejected", {"turned_down"}),
        ("Ich habe eine Absage bekommen", {"turned_down"}),
        ("Sie haben abgesagt", {"turned_down"}),
        ("Abgesagt", {""}),
        ("Gespräch abgesagt", {""}),
        ("Zusage, aber abgelehnt", {"", "offer_declined"}),
        ("got the offer but turned it down", {"offer_declined"}),
        ("J'ai refusé l'offre", {"offer_declined"}),
        ("Got an offer but they withdrew it", {"offer_withdrawn"}),
        ("Offer, then withdrawn", {""}),
        ("I withdrew after the offer", {"offer_declined"}),
        ("Withdrew, low offer", {"offer_declined"}),
        ("Offer withdrawn by me", {"offer_declined"}),
        ("Offer not withdrawn", {""}),
        ("Rejected after the final, no offer", {"turned_down"}),
        ("On hold", {""}),
        ("role put on hold", {""}),
        ("Stelle pausiert", {""}),
        ("Proceso en pausa", {""}),
        ("Applied, on hold", {""}),
        ("Absage (2. Platz)", {"came_second"}),
        ("Rejected - runner-up", {"came_second"}),
        ("Refus (2e place)", {"came_second"}),
        ("made it to the final 2, they picked the other person", {"came_second"}),
        ("Absage, unter den letzten drei", {"finalist"}),
        ("Someone else got it", {"turned_down"}),
        ("not a fit", {""}),
    ],
)
def test_who_said_no_to_what_is_not_guessed(text, choices):
    assert meaning_of(text).choice in choices
