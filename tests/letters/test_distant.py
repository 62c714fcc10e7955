"""Where somebody noted that it was distant, no letter calls the talk a pleasure."""

import re
from dataclasses import replace

import pytest

from applications.models import Participation, Verdict
from letters.beginning import begin_letter
from letters.drafting.facts import Facts
from letters.drafting.spoken import speak
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.redrafting import behind, facts_of
from tests.letters.samples import ANA, LI, OKAFOR, draft, full_facts
from tests.searches import DAY, add_round, make_application

GLAD = {
    "en": r"enjoyed|pleasure|like to think back|good conversation|glad of|appreciated the chance",
    "de": r"gern zurück|eine Freude|sehr gefallen|sehr geschätzt|gute Gespräch|mich gefreut",
    "fr": r"plaisir à|plu\b|repense volontiers|bon souvenir|apprécié (?:mes|mon)",
    "es": r"placer|[Dd]isfruté|Recuerdo con gusto|buen recuerdo|Me gustó",
    "it": r"un piacere parlare|stat[oi] un piacere|ripenso volentieri|apprezzato molto|buon ricordo"
    r"|ha fatto molto piacere",
}
KINDS_OF_TALKS = (
    *(Kind.CAME_SECOND, Kind.FINALIST, Kind.THANKS, Kind.DECLINE),
    *(Kind.REAPPLY, Kind.KEEP_IN_TOUCH),
)


def words(facts: Facts, kind: Kind, language: str) -> str:
    """What the drafts of this kind say, in every tone."""
    spoken = speak(facts, language)
    drafts = [draft(kind, variant, spoken) for variant in KINDS[kind].variants]
    return "\n".join(part.text for made in drafts for part in made.paragraphs)


def noted(*distance: tuple[int, bool]) -> Facts:
    """The sample record, with how it was with some of those met in its last round."""
    first, last = full_facts().rounds
    return full_facts(
        rounds=(
            replace(first, distance=((LI.contact_id, False),)),
            replace(last, distance=distance),
        )
    )


def is_glad(text: str, language: str) -> bool:
    return re.search(GLAD[language[:2]], text) is not None


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS_OF_TALKS)
def test_a_letter_to_somebody_distant_claims_no_pleasure(kind, language):
    distant = words(noted((OKAFOR.contact_id, True)), kind, language)
    assert not is_glad(distant, language), distant
    assert distant.strip()
    assert words(noted((OKAFOR.contact_id, False)), kind, language) == words(
        full_facts(), kind, language
    )


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_it_was_not_distant_the_same_words_are_there(language):
    for kind in (Kind.CAME_SECOND, Kind.FINALIST, Kind.DECLINE, Kind.KEEP_IN_TOUCH):
        assert is_glad(words(full_facts(), kind, language), language), kind


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
def test_others_with_whom_it_was_distant_are_not_among_those_one_was_glad_of(language):
    text = words(noted((ANA.contact_id, True)), Kind.CAME_SECOND, language)
    assert is_glad(text, language)
    assert "Ana" not in text
    assert "Li" in text
    nobody = noted((ANA.contact_id, True), (OKAFOR.contact_id, True), (LI.contact_id, True))
    to_nobody = replace(nobody, recipient=None)
    assert not is_glad(words(to_nobody, Kind.CAME_SECOND, language), language)


@pytest.fixture
def application(person):
    application = make_application(person)
    add_round(application, [("Wei Li", "Dear Mr Li")])
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    return application


@pytest.mark.django_db
def test_it_begins_in_the_formal_tone_unless_another_is_chosen(application):
    Participation.objects.update(rapport=Participation.Rapport.DISTANT)
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY, language="en-us")
    assert letter.variant == "formal"
    assert letter.closing.startswith("Sincerely")
    assert not is_glad(letter.body, "en")
    letter.delete()
    chosen = begin_letter(application, Kind.CAME_SECOND, today=DAY, variant="brief")
    assert chosen.variant == "brief"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "rapport", [None, *set(Participation.Rapport) - {Participation.Rapport.DISTANT}]
)
def test_anything_else_that_was_noted_changes_nothing(application, rapport):
    Participation.objects.update(rapport=rapport)
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY, language="en-us")
    assert letter.variant == "warm"
    assert is_glad(letter.body, "en")


@pytest.mark.django_db
def test_what_was_noted_last_counts_and_a_letter_begun_before_is_behind_the_record(application):
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY, language="en-us")
    assert behind(letter, facts_of(letter)) == ""
    first = application.rounds.get()
    first.participations.update(rapport=Participation.Rapport.DISTANT)
    del application._prefetched_objects_cache
    letter.refresh_from_db()
    assert behind(letter, facts_of(letter)) == "record"

    second = add_round(application, [("Wei Li", "")])
    second.participations.update(rapport=Participation.Rapport.WARM)
    letter.refresh_from_db()
    facts = facts_of(letter)
    assert not facts.was_distant(facts.recipient)
