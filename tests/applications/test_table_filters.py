"""Whatever the table shows can be looked for, or it is said here why not."""

import datetime

import pytest
from django.utils import timezone

from applications.forms import FilterForm
from applications.models import Application, Contact, InterviewRound
from applications.table import COLUMNS, chosen_columns, rows_with
from tests.applications.asking import TABLE, positions
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db
FILTERS = {
    "position": {"q"},
    "company": {"q", "company"},
    "stage": {"stage"},
    "ending": {"ending"},
    "applied_on": {"since", "until"},
    "place": {"place"},
    "work_mode": {"work_mode"},
    "pay": {"pay"},
    "interest": {"interest"},
    "source": {"source"},
    "tags": {"tag"},
    "rounds": {"interviews"},
    "people": {"people"},
    "next_round": {"interviews"},
    "reminder": {"reminders"},
    "due": {"due"},
    "quiet": {"quiet"},
}
NOT_LOOKED_FOR = {
    "last_entry": "Sorting by it shows the oldest; what matters in it, silence, has a filter.",
    "logged": "Sorting by it shows the newest and the oldest; nothing else is known by that day.",
}
# A filter that is about no column.
OTHERS = {"archived"}


def test_every_column_has_a_filter_or_a_reason_and_every_filter_is_of_a_column():
    assert FILTERS.keys() | NOT_LOOKED_FOR.keys() == COLUMNS.keys()
    assert not FILTERS.keys() & NOT_LOOKED_FOR.keys()
    assert set.union(OTHERS, *FILTERS.values()) == set(FilterForm.base_fields)
    assert {name for name in NOT_LOOKED_FOR if not COLUMNS[name].order} == set()


@pytest.fixture
def search(person) -> None:
    """Each is found by something that the others have not."""
    today, now = timezone.localdate(), timezone.now()
    soon, gone = today + datetime.timedelta(days=3), today - datetime.timedelta(days=3)
    make_application(person, position="Buyer", interest=3, work_mode="remote", company="Haven")
    cook = make_application(person, position="Cook", interest=1, work_mode="hybrid")
    add_round(cook, [("Wei Li", "")])
    cook.reminders.create(owner=person, text="Ring", due_on=soon)
    nurse = make_application(person, position="Nurse", deadline_on=soon)
    round_ahead = add_round(nurse, [("Ana Sousa", "")], starts_at=now + datetime.timedelta(days=2))
    InterviewRound.objects.filter(pk=round_ahead.pk).update(outcome="planned")
    Application.objects.filter(pk=nurse.pk).update(stage="saved")
    nurse.reminders.create(owner=person, text="Ring", due_on=gone)
    make_application(person, position="Planner", stage="offer", answer_due_on=gone)
    # Called off, done, or passed: as if it were not there.
    clerk = make_application(person, position="Clerk", stage="applied", deadline_on=soon)
    add_round(clerk).cancel(on=DAY, by="them")
    clerk.reminders.create(owner=person, text="Ring", due_on=gone).finish(on=DAY)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"interest": "3"}, {"Buyer"}),
        ({"interest": "0"}, {"Nurse", "Planner", "Clerk"}),
        ({"work_mode": "remote"}, {"Buyer"}),
        ({"work_mode": "none"}, {"Nurse", "Planner", "Clerk"}),
        ({"interviews": "some"}, {"Cook", "Nurse"}),
        ({"interviews": "ahead"}, {"Nurse"}),
        ({"interviews": "none"}, {"Buyer", "Planner", "Clerk"}),
        ({"people": "wei"}, {"Cook"}),
        ({"people": "li wei"}, {"Cook"}),
        ({"people": "nobody"}, set()),
        ({"reminders": "some"}, {"Cook", "Nurse"}),
        ({"reminders": "due"}, {"Nurse"}),
        ({"reminders": "none"}, {"Buyer", "Planner", "Clerk"}),
        ({"due": "week"}, {"Nurse"}),
        ({"due": "past"}, {"Planner"}),
        ({"due": "some"}, {"Nurse", "Planner"}),
        ({"due": "none"}, {"Buyer", "Cook", "Clerk"}),
        ({"due": "none", "interviews": "some"}, {"Cook"}),
        ({"due": "nonsense"}, {"Buyer", "Cook", "Nurse", "Planner", "Clerk"}),
    ],
)
def test_what_hangs_on_an_application_filters_it(signed_in, search, query, found):
    assert set(positions(signed_in, **query)) == found


def test_of_what_has_ended_or_is_archived_no_interview_is_ahead(signed_in, person):
    in_two_days = timezone.now() + datetime.timedelta(days=2)
    for position in ("Buyer", "Cook", "Nurse"):
        add_round(make_application(person, position=position), starts_at=in_two_days)
    Application.objects.get(position="Cook").close_with("withdrew", on=timezone.localdate())
    Application.objects.get(position="Nurse").archive()

    assert positions(signed_in, interviews="ahead", archived="all") == ["Buyer"]
    keys = list(Application.objects.order_by("position").values_list("pk", flat=True))
    rows = rows_with(keys, chosen_columns(["next_round"]))
    assert [bool(row.cells[0].text) for row in rows] == [True, False, False]


def test_nobody_of_a_stranger_s_people_is_looked_for(signed_in, person, stranger):
    theirs = make_application(stranger)
    add_round(theirs, [("Wei Li", "")])
    mine = add_round(make_application(person, position="Buyer"))
    mine.participations.create(contact=Contact.objects.get())

    assert positions(signed_in, people="wei") == []
    assert Application.objects.count() == 2


def test_a_saved_view_keeps_them_and_says_them_in_words(signed_in, search):
    query = "interest=3&work_mode=remote&interviews=none&reminders=none&due=none"
    answer = signed_in.post(f"{TABLE}views/?{query}", {"name": "Far"}, follow=True)

    assert positions(signed_in, **dict(part.split("=") for part in query.split("&"))) == ["Buyer"]
    for words in (
        "How much you want it: I really want it",
        "Work mode: Remote",
        "Interviews: None",
    ):
        assert f"<bdi>{words}</bdi>" in answer.text
    form = signed_in.get(f"{TABLE}filter/?{query}").text
    assert form.count(" selected") >= 5
