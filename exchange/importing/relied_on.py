"""The rows that an import is planned by, to notice before it is written that they have changed."""

from typing import Any

from django.db.models import Count, Max
from django.db.models.functions import Length

from accounts.ownership import all_rows_of
from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Reminder,
    Tag,
    Verdict,
)

_READ = (
    (Company, ("pk", "name_key")),
    (Contact, ("pk", "company", "name", "role", "email", "phone")),
    (Tag, ("pk", "key")),
    (
        Application,
        ("pk", "company", "position", "stage", "ended_as", "applied_on", "deadline_on", "active_at")
        + ("link", "place", "work_mode", "pay", "source", Length("posting"), Length("notes"))
        + ("answer_due_on", "interest", "qualification", "referred_by", "archived_at"),
    ),
    (InterviewRound, ("pk", "number", "starts_at")),
)
# Of these only new ones make a difference.
_COUNTED = (Event, Note, Reminder, Verdict)


def record_of(owner) -> tuple[Any, ...]:
    """The record of `owner` as far as an import looks at it: another one once anything changed."""
    read = [
        tuple(all_rows_of(model, owner).order_by("pk").values_list(*names))
        for model, names in _READ
    ]
    counted = [all_rows_of(model, owner).aggregate(Count("pk"), Max("pk")) for model in _COUNTED]
    return (*read, *counted)
