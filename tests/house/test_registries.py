"""A set of things that belong together is whole: whatever a new member lacks is named here."""

import re

import pytest
from django.apps import AppConfig, apps

from applications.merging import RELATION_COUNTS
from applications.models import ENDINGS, Company, Contact, Stage, Verdict
from applications.models.stage import QUIET_AFTER
from exchange.importing.statuses import meaning_of
from exchange.importing.vocabulary import words_of
from exchange.mails.kinds import REFUSALS
from exchange.views.mail_forms import VERDICTS
from frame.rooms import listed_by_rooms
from letters.hints.checks import OF_A_KIND
from letters.kinds import KINDS, Kind
from letters.needs import NEEDS
from letters.occasions import LETTER_OF_ENDING, OCCASIONS
from tests.house.test_house import floor_of, tracked

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("registry", "members"),
    [
        (ENDINGS, Verdict.Kind.values),
        (LETTER_OF_ENDING, Verdict.Kind.values),
        (QUIET_AFTER, Stage.values),
        (KINDS, Kind.values),
        (NEEDS, Kind.values),
        (OF_A_KIND, Kind.values),
        (OCCASIONS, Kind.values),
        (VERDICTS, REFUSALS),
    ],
    ids=[
        "endings",
        "letters of endings",
        "quiet after",
        "letter kinds",
        "needs of letters",
        "hints",
        "occasions",
        "endings of mails",
    ],
)
def test_every_member_has_its_entry_and_nothing_else_has_one(registry, members):
    assert {str(member) for member in registry} == set(members)


def test_whatever_follows_when_two_records_are_merged_can_be_counted_in_words():
    relations = (*Contact._meta.related_objects, *Company._meta.related_objects)
    names = {row.get_accessor_name() for row in relations if not row.many_to_many}
    assert names == set(RELATION_COUNTS)


def test_a_letter_that_answers_a_verdict_is_the_one_that_belongs_to_it_and_to_no_other():
    answers = {kind: [letter.answers] for kind, letter in KINDS.items() if letter.answers}
    belongs = {
        kind: [
            ending for ending, letter in LETTER_OF_ENDING.items() if letter and letter[0] == kind
        ]
        for kind in answers
    }
    assert belongs == answers


def test_every_ending_of_an_offer_is_known_as_one():
    of_an_offer = {kind for kind in Verdict.Kind.values if kind.startswith("offer_")}
    assert {kind for kind, ending in ENDINGS.items() if ending.had_offer} == of_an_offer


def test_whoever_heard_anything_knows_who_decided_it():
    silent = {Verdict.Kind.NO_ANSWER}
    undecided = {kind for kind, ending in ENDINGS.items() if ending.is_lost == ending.is_own}
    assert undecided == silent


def test_an_ending_that_came_close_or_had_an_offer_says_how_far_it_got_in_a_list():
    phrases = words_of("statuses")
    reached = {kind: meaning_of(phrases[kind][0]).reached for kind in Verdict.Kind.values}
    assert {kind for kind in reached if ENDINGS[kind].had_offer} == {
        kind for kind, stage in reached.items() if stage == Stage.OFFER
    }
    assert all(reached[kind] for kind in reached if ENDINGS[kind].is_near)


def test_whatever_a_room_lists_in_its_apps_py_leads_somewhere_and_is_read():
    rooms = [room for room in apps.get_app_configs() if floor_of(room.name) is not None]
    listed = {name for room in rooms for name in vars(type(room)) if not hasattr(AppConfig, name)}
    source = "".join(path.read_text() for path in tracked("*.py") if path.name != "apps.py")
    read = set(re.findall(r'listed_by_rooms\("(\w+)"\)', source))
    assert listed - {"name", "verbose_name", "navigation"} == read
    assert all(listed_by_rooms(name) for name in read)
