"""What names no position and no company is left to the writer of a letter."""

import pytest

from applications.models import Participation
from applications.unnamed import named
from letters.beginning import begin_letter
from letters.drafting.spoken import name_on_an_envelope
from letters.gaps import gaps_in, gaps_left
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import put_right
from letters.letter_hints import letter_hints
from letters.models import LetterTemplate
from letters.own_templates.starting_text import starting_text
from letters.redrafting import facts_of
from tests.letters.samples import draft_of, full_facts
from tests.searches import DAY, add_round, make_application, make_near_miss

NO_NAMES = [
    "?",
    "-",
    "…",
    "n/a",
    "N/A",
    "tbd",
    "unknown",
    "Unbekannt",
    "https://jobs.example.org/apply?id=1",
    "www.example.org/jobs",
    "(confidential client)",
    "Confidential",
    "confidential company",
    "vertraulich",
    "some startup",
    "ein Start-up",
    "irgendeine Agentur",
    "Unknown (via Hays)",
    "desconocida (ETT Adecco)",
    "Inconnu, par Adecco",
    "? via Reed",
]
NAMES = [
    "Larkfield (via Hays)",
    "Q",
    "3M",
    "C++ Developer",
    "Confidential Secretary",
    "Na Nachbarschaft",
    "Yahoo!",
    "XING",
    "Via Verde",
]


@pytest.mark.no_database
@pytest.mark.parametrize("typed", NO_NAMES)
def test_what_names_nothing_is_no_name(typed):
    assert named(typed) == ""


@pytest.mark.no_database
@pytest.mark.parametrize("typed", NAMES)
def test_a_name_stays_as_it_was_typed(typed):
    assert named(typed) == typed


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_a_draft_leaves_a_gap_for_what_has_no_name(kind, language):
    unnamed = full_facts(position="", company="")
    look = LANGUAGES[language]
    for variant in KINDS[kind].variants:
        made = draft_of(kind, variant, language, unnamed)
        gaps = set(gaps_in("\n".join((made.subject, made.body))))
        assert gaps & {look.position_gap, look.company_gap}
        named_ones = draft_of(kind, variant, language, full_facts())
        assert gaps - {look.position_gap, look.company_gap} == set(gaps_in(named_ones.body))


def test_a_letter_about_a_position_without_a_name_cannot_go_out_before_it_has_one(person):
    application = make_near_miss(person, position="?", company="(confidential client)")
    letter = begin_letter(application, Kind.STATUS, today=DAY, language="en-us")

    assert gaps_left(letter) == ["[position]", "[company]"]
    assert "confidential" not in letter.body + letter.recipient_lines
    assert "?" not in letter.subject
    hints = letter_hints(letter, facts_of(letter))
    assert any("[position]" in str(hint) for hint in hints), hints


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_of_ones_own_leaves_the_same_gap(person, language):
    application = make_near_miss(person, position="?", company="(confidential client)")
    fields = starting_text(Kind.STATUS, language)
    fields["body"] += "\n\n{{ company }}\n\n{% if company %}Known{% endif %}{{ feedback }}"
    template = LetterTemplate.objects.create(owner=person, name="Mine", **fields)
    letter = begin_letter(application, Kind.STATUS, today=DAY, template=template)

    look = LANGUAGES[language]
    assert set(gaps_left(letter)) == {look.position_gap, look.company_gap}
    assert letter.body.endswith(look.company_gap)
    lacking = template.lacking(facts_of(letter))
    assert "feedback" in lacking
    assert not {"company", "position"} & set(lacking)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recruiter_only_passes_on_what_was_decided(person, language):
    application = make_application(person)
    add_round(application, [("Sam Reyes", "", Participation.Part.RECRUITER)], format="phone")
    application.close_with("came_second", on=DAY)
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY, language=language)

    assert letter.recipient.name == "Sam Reyes"
    assert facts_of(letter).recipient_is_outside
    for theirs in ("your decision", "your team", "Ihre Entscheidung", "votre choix", "su decisión"):
        assert theirs not in letter.body
    assert "equipo" not in letter.body
    assert "team" not in letter.body.lower()


def test_a_company_typed_in_small_letters_is_written_in_capitals_wherever_it_stands(person):
    application = make_near_miss(person)
    application.company.name = "leroy merlin"
    application.company.save()
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY, language="fr")

    assert "chez Leroy Merlin" in letter.body
    assert "Leroy Merlin" in letter.recipient_lines
    assert "leroy" not in letter.body + letter.recipient_lines
    assert "spelled" not in {hint.key for hint in letter_hints(letter, facts_of(letter))}


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "typed", "line"),
    [
        ("de", "die Professorin", "Professorin"),
        ("de", "der Chef", "Chef"),
        ("de", "die Professorin Müller", "Professorin Müller"),
        ("de", "meine Chefin", ""),
        ("fr", "la directrice", "Directrice"),
        ("es", "el jefe", "Jefe"),
        ("en-gb", "the manager", "Manager"),
        ("en-us", "a student", ""),
        ("en-us", "my boss", ""),
        ("en-us", "HR team", "HR team"),
        ("en-us", "The Reverend Anna Bell", "Reverend Anna Bell"),
    ],
)
def test_an_address_names_nobody_with_an_article(language, typed, line):
    assert name_on_an_envelope(put_right(typed, "")[0], language) == line
