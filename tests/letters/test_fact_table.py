"""Everything that belongs to a fact is there: what a new one lacks is named here."""

import dataclasses
import datetime
import functools
import re
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.forms import ModelForm
from django.urls import reverse
from django.utils.functional import Promise

from applications.fact_sheet import LABELS
from applications.forms.fact import FACTS as FORM_FACTS
from applications.models import Verdict
from exchange.tables import TABLES
from letters.beginning import come_second
from letters.drafting import draft
from letters.drafting.draft import Draft
from letters.drafting.fact_table import FACTS, SAMPLE, Origin
from letters.drafting.facts import Facts, RoundHeld
from letters.drafting.spoken import speak
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.own_templates.facts import PLACEHOLDERS
from letters.provenance import SOURCES, provenance
from letters.redrafting import facts_of
from search.indexing import catch_up
from tests.house.test_forms import every_form
from tests.letters.samples import ANA, LI, bare_facts, draft_of, every_fact, full_facts
from tests.searches import DAY, make_near_miss

DRAFTS = Path(__file__).resolve().parents[2] / "templates" / "letters" / "drafts"
COLUMNS = {column for fact in FACTS.values() for column in fact.columns}
# A letterhead is the person's own, the date stands on the letter: neither is what one looks for.
NOT_SEARCHED = ("accounts.Letterhead.", "letters.Letter.")
# Shown as the name of the page itself.
NAMES_OF_THE_PAGE = {"position"}
# What only templates of one's own say.
OF_TEMPLATES_ALONE = {"feedback", "heard_on", "pay", "referred_by", "today"}
# Written by the name of a company, and for each person of a round.
WITHOUT_A_FIELD_OF_THE_SAME_NAME = {
    "applications.Contact.company",
    "applications.Participation.rapport",
}
# Origins that a part names without the key of a row.
BY_NAME = {Origin.COMPANY, Origin.POSITION, Origin.APPLICATION, Origin.VERDICT, Origin.LETTERHEAD}


@pytest.fixture(autouse=True)
def _room_for_every_fact(monkeypatch):
    """What gives way in a long letter is tried in test_random_records.py."""
    monkeypatch.setattr(draft, "MOST_WORDS", 1000)


def column_of(path: str) -> models.Field:
    app, model, name = path.split(".")
    field = apps.get_model(app, model)._meta.get_field(name)
    assert isinstance(field, models.Field)
    return field


def names_in_drafts() -> dict[str, set[str]]:
    """The origins that the parts of each text name, by the file."""
    named = {}
    for path in DRAFTS.glob("*/*.txt"):
        heads = re.findall(r"^.*?## [^|\n]*\|(.*)$", path.read_text(), re.MULTILINE)
        words = " ".join(re.sub(r"{%.*?%}", " ", head) for head in heads)
        # These two print names with keys: contact:12, talk:3.
        words = re.sub(r"{{ (?:met_ids|talks\.last_ids) }}", "", words)
        found = {word.partition(":")[0] for word in re.sub(r"{{.*?}}", "", words).split()}
        named[path.relative_to(DRAFTS).as_posix()] = found
    return named


@pytest.mark.no_database
def test_every_fact_of_a_letter_has_its_row_and_every_row_is_a_fact():
    assert set(FACTS) == {field.name for field in dataclasses.fields(Facts)}


@pytest.mark.no_database
def test_every_placeholder_of_a_fact_is_one_and_every_placeholder_has_a_fact():
    assert {name for fact in FACTS.values() for name in fact.placeholders} == set(PLACEHOLDERS)


@pytest.mark.no_database
def test_what_the_editor_names_by_its_words_has_words_to_be_named_by():
    of_the_application = {
        name: fact.placeholders for name, fact in FACTS.items() if fact.origin == Origin.APPLICATION
    }
    assert [name for name, placeholders in of_the_application.items() if not placeholders] == []


@pytest.mark.no_database
def test_what_a_fact_is_called_is_said_in_the_language_of_whoever_reads_it():
    names = [placeholder.meaning for placeholder in PLACEHOLDERS.values()]
    names += [*LABELS.values(), *TABLES["applications"].columns]
    assert [name for name in names if not isinstance(name, Promise)] == []


@pytest.mark.no_database
def test_every_fact_names_the_columns_behind_it():
    assert [name for name, fact in FACTS.items() if not fact.columns] == []


@pytest.mark.no_database
def test_every_origin_has_a_source_that_the_editor_can_show():
    assert set(SOURCES) == set(Origin)


@pytest.mark.no_database
def test_the_drafts_name_nothing_but_origins():
    named = names_in_drafts()
    assert len(named) > 50
    unknown = {file: names - set(Origin) for file, names in named.items()}
    assert {file: names for file, names in unknown.items() if names} == {}


@pytest.mark.no_database
@pytest.mark.parametrize("name", FACTS)
def test_a_fact_is_worded_by_the_speaker(name):
    # Every letter has a value of each: what is not in the tests' record cannot be tried.
    full = every_fact()
    other = getattr(full, name)
    assert other != getattr(SAMPLE, name), f"give {name} a value in every_fact()"
    changed = dataclasses.replace(SAMPLE, **{name: other})
    unworded = [
        language for language in LANGUAGES if speak(changed, language) == speak(SAMPLE, language)
    ]
    assert unworded == []


# What an interview has here is another than in the record of the test. Of its number, which follows
# the days, letters say nothing.
ANOTHER_ROUND: dict[str, Any] = {
    "round_id": 9,
    "held_on": datetime.date(2026, 10, 5),
    "people": (LI, ANA),
    "best_moment": "Six Sigma",
    "is_talk": False,
    "is_trial": True,
    "distance": ((LI.contact_id, True),),
}


@pytest.mark.no_database
def test_every_field_of_an_interview_can_be_tried():
    fields = {field.name for field in dataclasses.fields(RoundHeld)} - {"number"}
    assert fields - set(ANOTHER_ROUND) == set(), "give it a value in ANOTHER_ROUND"


@pytest.mark.no_database
@pytest.mark.parametrize("name", ANOTHER_ROUND)
def test_what_is_so_of_an_interview_is_worded_by_the_speaker(name):
    chosen = RoundHeld(1, 1, datetime.date(2026, 11, 2), (LI,), "The tour of the kitchen")
    changed = dataclasses.replace(chosen, **{name: ANOTHER_ROUND[name]})
    records = [full_facts(recipient=LI, rounds=(row,), round=row) for row in (chosen, changed)]
    unworded = [
        language for language in LANGUAGES if len({speak(row, language) for row in records}) == 1
    ]
    assert unworded == [], f"no field of letters/drafting/spoken_talks.py depends on {name}"


@functools.cache
def full_draft(kind: Kind, variant: str, language: str) -> Draft:
    return draft_of(kind, variant, language, every_fact())


def without(name: str, record: Facts | None = None) -> Facts:
    """The record, else the full one, without this fact; with another, where every letter has it."""
    default = next(field.default for field in dataclasses.fields(Facts) if field.name == name)
    other = getattr(SAMPLE, name) if default is dataclasses.MISSING else default
    return dataclasses.replace(record or every_fact(), **{name: other})


@pytest.mark.thorough
@pytest.mark.no_database
# How much of the talks a letter recalls, and where it says "your", is each language's own.
@pytest.mark.parametrize("name", sorted(FACTS.keys() - {"rounds", "recipient_is_outside"}))
@pytest.mark.parametrize("kind", Kind)
def test_a_fact_that_one_language_words_is_worded_by_all(kind, name):
    facts = without(name)
    wording = {
        language
        for language in LANGUAGES
        for variant in KINDS[kind].variants
        if not full_draft(kind, variant, language).has_the_words_of(
            draft_of(kind, variant, language, facts)
        )
    }
    # What is asked for beside the feedback that came is each language's own, too.
    assert wording in (set(), set(LANGUAGES)) or (kind, name) == (Kind.FEEDBACK, "feedback")


@pytest.mark.no_database
@pytest.mark.parametrize("name", sorted(FACTS.keys() - OF_TEMPLATES_ALONE))
def test_a_fact_makes_a_difference_to_some_letter(name):
    # Some stand aside where more is known, so each is tried beside others and by itself.
    value = getattr(full_facts() if name == "told_by" else every_fact(), name)
    records = [
        every_fact(),
        full_facts(**{name: value}),
        dataclasses.replace(bare_facts(), **{name: value}),
    ]
    differing = [
        kind
        for record in records
        for kind in Kind
        for variant in KINDS[kind].variants
        if not draft_of(kind, variant, "en-us", record).has_the_words_of(
            draft_of(kind, variant, "en-us", without(name, record))
        )
    ]
    assert differing, f"no sentence says {name}"


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name, fact in FACTS.items() if fact.origin in BY_NAME])
def test_a_part_that_says_a_fact_names_where_it_came_from(name, language):
    other = dataclasses.replace(every_fact(), **{name: getattr(SAMPLE, name)})
    silent = []
    for kind in Kind:
        for variant in KINDS[kind].variants:
            words = {
                part.key: part.text for part in draft_of(kind, variant, language, other).paragraphs
            }
            silent += [
                (kind.value, variant.value, part.key)
                for part in full_draft(kind, variant, language).paragraphs
                if part.text != words.get(part.key, part.text)
                and FACTS[name].origin not in part.facts
            ]
    assert silent == []


@pytest.mark.no_database
@pytest.mark.parametrize("kind", Kind)
def test_a_kind_has_the_same_parts_in_every_language(kind):
    for variant in KINDS[kind].variants:
        parts = {
            tuple(paragraph.key for paragraph in full_draft(kind, variant, language).paragraphs)
            for language in LANGUAGES
        }
        assert len(parts) == 1


@pytest.mark.no_database
@pytest.mark.parametrize("kind", Kind)
def test_a_part_names_the_same_people_and_interviews_in_every_language(kind):
    for variant in KINDS[kind].variants:
        named: dict[str, dict[str, set[str]]] = {}
        for language in LANGUAGES:
            for part in full_draft(kind, variant, language).paragraphs:
                rows = {fact for fact in part.facts if ":" in fact}
                named.setdefault(part.key, {})[language] = rows
        unlike = {
            key: rows for key, rows in named.items() if len(set(map(frozenset, rows.values()))) > 1
        }
        assert unlike == {}, f"templates/letters/drafts/*/{kind}.txt, behind ## and the key"


@pytest.mark.no_database
@pytest.mark.parametrize("path", sorted(COLUMNS))
def test_a_column_behind_a_fact_is_there_and_the_fact_sheet_shows_it(path):
    field = column_of(path)
    if path.startswith("applications.Application."):
        assert field.name in {*LABELS, *NAMES_OF_THE_PAGE}


@pytest.mark.no_database
def test_what_the_fact_sheet_shows_can_be_written_on_it():
    assert set(LABELS) <= set(FORM_FACTS)


def is_searched(path: str) -> bool:
    field = column_of(path)
    is_text = isinstance(field, models.CharField | models.TextField) and not field.choices
    return is_text and not path.startswith(NOT_SEARCHED)


@pytest.mark.thorough
@pytest.mark.django_db
@pytest.mark.parametrize("path", sorted(filter(is_searched, COLUMNS)))
def test_the_words_of_a_fact_are_found(signed_in, person, path):
    come_second(make_near_miss(person), on=DAY)
    word = "quagga@example.org" if path.endswith(".email") else "quagga"
    field = column_of(path)
    row = field.model._default_manager.latest("pk")
    field.model._default_manager.filter(pk=row.pk).update(**{field.name: word})
    catch_up(person.pk)

    page = signed_in.get(reverse("search:search"), {"q": word}).content.decode()
    owner = row.application if isinstance(row, Verdict) else row
    assert f'href="{owner.get_absolute_url()}" data-found' in page, "name it in search/sources.py"
    assert word in signed_in.get(owner.get_absolute_url()).text, "its own page does not show it"


def written_in_a_form() -> set[str]:
    """The columns that some form writes, as `app.Model.field`."""
    return {
        f"{form._meta.model._meta.label}.{name}"
        for form in every_form()
        if issubclass(form, ModelForm) and form._meta.model
        for name in form._meta.fields or ()
    }


@pytest.mark.no_database
def test_what_letters_say_can_be_written_in_a_form():
    unwritten = COLUMNS - written_in_a_form() - WITHOUT_A_FIELD_OF_THE_SAME_NAME
    assert unwritten == set(), "no form has it among its Meta.fields"


@pytest.mark.django_db
def test_an_old_draft_that_names_a_fact_of_another_day_opens_without_its_source(signed_in, person):
    letter = come_second(make_near_miss(person), on=DAY)
    for paragraph in letter.drafted["paragraphs"]:
        paragraph["facts"] = ["start_date", "postcard:7", *paragraph["facts"]]
    letter.save(update_fields=["drafted"])

    names = [
        source.name for part in provenance(letter, facts_of(letter)) for source in part.sources
    ]
    page = signed_in.get(letter.get_absolute_url())
    assert page.status_code == 200
    assert "The moment you liked best" in names
    assert not {"start_date", "postcard"} & set(names)
    # Another name for the same fact is no news from the record.
    assert "Update the draft" not in page.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", [name for name, fact in FACTS.items() if fact.origin == Origin.APPLICATION]
)
def test_the_editor_names_each_fact_of_the_application_that_a_part_says(person, name):
    application = make_near_miss(person)
    type(application).objects.filter(pk=application.pk).update(**{name: getattr(SAMPLE, name)})
    letter = come_second(type(application).objects.get(pk=application.pk), on=DAY)
    facts = facts_of(letter)
    placeholder = PLACEHOLDERS[FACTS[name].placeholders[0]]
    text = f"Let me add {placeholder.text(facts, speak(facts, letter.language))} here."
    letter.drafted["paragraphs"] = [{"key": "added", "text": text, "facts": ["application"]}]
    letter.body = text

    (part,) = provenance(letter, facts)
    assert [source.name for source in part.sources] == [placeholder.meaning]
