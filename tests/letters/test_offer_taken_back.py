"""Letters after an offer that they took back: no sentence denies that the job was offered."""

import re

import pytest

from letters.drafting.facts import PersonMet
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.needs import NEEDS
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database
TAKEN_BACK = "offer_withdrawn"
REFERRER = PersonMet(7, "Jo Smith", "Dear Jo")
OFFER = {
    "en-us": r"offer",
    "en-gb": r"offer",
    "de": r"Angebot",
    "fr": r"offre",
    "es": r"oferta",
    "it": r"offerta",
}
# Somebody else has the job, or the writer has something to make up for.
ANOTHER_OR_WORSE = (
    r"somebody else|someone else|did not work out|better next time|should change|have no wish"
    r"|jemand ander|nicht geklappt|dazulernen|ändern sollte|quelqu’un d’autre|pas abouti|progresser"
    r"|améliorer|otra persona|no ha podido ser|hacerlo mejor|\bcambiar|altra persona|come speravo"
    r"|fare meglio|respect|respektiere|[Rr]espeto|[Rr]ispetto"
)
FITTING = [kind for kind in Kind if all(TAKEN_BACK in need.states for need in NEEDS[kind])]
ALL = [
    pytest.param(kind, variant, language, id=f"{kind}-{variant}-{language}")
    for kind in FITTING
    for variant in KINDS[kind].variants
    for language in LANGUAGES
]


def body_of(kind: Kind, variant: str, language: str, **changes) -> str:
    return draft_of(kind, variant, language, full_facts(outcome=TAKEN_BACK, **changes)).body


def test_the_letters_that_fit_are_those_after_a_loss_and_none_answers_the_offer():
    assert set(FITTING) == {Kind.FEEDBACK, Kind.REFERRER_THANKS, Kind.KEEP_IN_TOUCH, Kind.REAPPLY}


@pytest.mark.parametrize(("kind", "variant", "language"), ALL)
@pytest.mark.parametrize("feedback", ["", "You were calm."])
def test_no_letter_tells_of_another_who_was_chosen_or_of_a_fault(kind, variant, language, feedback):
    to = {"recipient": REFERRER} if kind == Kind.REFERRER_THANKS else {}
    body = body_of(kind, variant, language, feedback=feedback, **to)
    assert not re.search(ANOTHER_OR_WORSE, body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_asks_what_led_to_it_thanks_for_the_offer_and_gives_nothing_up(language):
    body = body_of(Kind.FEEDBACK, "plain", language)
    assert len(re.findall(OFFER[language], body)) == 2
    assert "?" in body
    usual = draft_of(Kind.FEEDBACK, "plain", language, full_facts(outcome="turned_down")).body
    assert not re.search(OFFER[language], usual)
    assert re.search(ANOTHER_OR_WORSE, usual)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_recommended_the_writer_hears_of_the_offer_and_of_its_end(language):
    body = body_of(Kind.REFERRER_THANKS, "plain", language, recipient=REFERRER)
    assert re.search(OFFER[language], body)
