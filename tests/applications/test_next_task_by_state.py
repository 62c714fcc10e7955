"""How an application stands, what happened to it since, and the one thing to do."""

import pytest

from tests.applications.tasks import A_DAY, acknowledged, answered, met, words
from tests.searches import NOW, TODAY, add_round, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_the_day"), pytest.mark.thorough]


def answered_and(application, what) -> None:
    answered(application, 2)
    what(application)


# How an application stands, what happened to it since, and the one thing to do.
STATES = {
    "saved": ({"stage": "saved"}, None, "I applied"),
    "saved long ago": ({"stage": "saved", "created_at": NOW - 90 * A_DAY}, None, "I applied"),
    "saved, with a deadline": ({"stage": "saved", "deadline_on": TODAY}, None, "I applied"),
    "applied today": ({"days": 0, "created_at": NOW}, None, "Waiting for their answer"),
    "applied three days ago": ({"days": 3}, None, "Waiting for their answer"),
    "applied twenty days ago": ({"days": 20}, None, "Waiting for their answer"),
    "applied six weeks ago": ({"days": 42}, None, "Write a follow-up"),
    "applied six weeks ago, added now": (
        {"days": 42, "created_at": NOW},
        None,
        "Write a follow-up",
    ),
    "applied six weeks ago, added yesterday": (
        {"days": 42, "created_at": NOW - A_DAY},
        None,
        "Write a follow-up",
    ),
    "applied, no day, added now": ({"created_at": NOW}, None, "Waiting for their answer"),
    "acknowledged": ({"days": 42}, lambda row: acknowledged(row, 3), "Waiting for their answer"),
    "acknowledged long ago": ({"days": 42}, lambda row: acknowledged(row, 40), "Write a follow-up"),
    "they answered a letter": (
        {"days": 42},
        lambda row: answered(row, 2),
        "Write down what they said",
    ),
    "they answered at a later stage": (
        {"days": 42, "stage": "screening"},
        lambda row: answered(row, 2),
        "Write down what they said",
    ),
    "what they answered is noted": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: acknowledged(row, 2)),
        "Waiting for their answer",
    ),
    "they answered, and it moved on": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: row.move_to("screening", on=TODAY)),
        "Add an interview",
    ),
    "they answered by an interview": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: add_round(row, starts_at=NOW + A_DAY)),
        "Prepare for tomorrow",
    ),
    "they answered, and an interview has no news": (
        {"days": 42},
        lambda row: answered_and(row, lambda row: met(row, 3, "planned")),
        "Any news?",
    ),
    "screening, added now": (
        {"days": 42, "stage": "screening", "created_at": NOW},
        None,
        "Write a follow-up",
    ),
    "they moved it on": (
        {"days": 42},
        lambda row: row.move_to("screening", on=TODAY - A_DAY),
        "Add an interview",
    ),
    "screening, quiet": ({"days": 30, "stage": "screening"}, None, "Write a follow-up"),
    "a round without a day": (
        {"days": 5},
        lambda row: add_round(row, outcome="planned"),
        "Set the day of round 1",
    ),
    "a round without news": ({"days": 30}, lambda row: met(row, 2, "planned"), "Any news?"),
    "long after a round without news": (
        {"days": 60},
        lambda row: met(row, 40, "took_place"),
        "Write a follow-up",
    ),
    "long after a round on which nothing was noted": (
        {"days": 60},
        lambda row: met(row, 40, "planned"),
        "Write a follow-up",
    ),
    "long after a round with which it ended": (
        {"days": 60},
        lambda row: met(row, 40, "ended"),
        "Record how it ended",
    ),
    "a round they passed": (
        {"days": 30},
        lambda row: met(row, 2, "passed"),
        "Add an interview",
    ),
    "long after a round": (
        {"days": 60},
        lambda row: met(row, 20, "passed"),
        "Write a follow-up",
    ),
    "back under applied": (
        {"days": 5, "stage": "screening"},
        lambda row: row.move_to("applied", on=TODAY),
        "Waiting for their answer",
    ),
    "an offer": ({"days": 60, "stage": "offer"}, None, "Answer the offer"),
    "an offer, added now": (
        {"days": 60, "stage": "offer", "created_at": NOW},
        None,
        "Answer the offer",
    ),
}


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_its_one_next_step(person, page, state):
    fields, happens, label = STATES[state]
    days = fields.get("days")
    facts = {name: fields[name] for name in fields if name != "days"}
    applied_on = None if days is None else TODAY - days * A_DAY
    application = make_application(person, applied_on=applied_on, **facts)
    if happens:
        happens(application)
    assert words(application) == label
    asks = "<h3>Follow-up"
    assert (asks in page(application)) == (label == "Write a follow-up" or "ended" in state)
