"""A row read together with what hangs on it is the same as when each is asked for."""

import datetime

import pytest
from django.utils import timezone

from applications.models import Application
from tests.searches import DAY, make_near_miss

pytestmark = pytest.mark.django_db
RELATIONS = ("events", "dated_notes", "reminders", "rounds", "verdicts", "letters", "tags")


def rows_of(application, name):
    return [
        {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
        for row in getattr(application, name).all()
    ]


def test_everything_is_as_if_it_had_been_asked_for_one_by_one(person, django_assert_num_queries):
    application = make_near_miss(person)
    application.tag(["near home", "Retail"])
    application.close_with("came_second", on=DAY, their_words='A "hair\'s" breadth\n…')
    for days in (3, 1, 2):
        day = DAY - datetime.timedelta(days=days)
        application.dated_notes.create(text=f"Łódź {days} 😀", happened_on=day)
    reminder = application.reminders.create(owner=person, text="Ring", due_on=DAY)
    reminder.finish(on=DAY)
    application.rounds.filter(number=1).update(starts_at=timezone.now(), prepared=["a"])
    make_near_miss(person, company="Haven")

    with django_assert_num_queries(1):
        told = Application.objects.whole(*RELATIONS).get(pk=application.pk)
        together = {name: rows_of(told, name) for name in RELATIONS}

    plain = Application.objects.get(pk=application.pk)
    assert together == {name: rows_of(plain, name) for name in RELATIONS}
    assert [len(together[name]) for name in RELATIONS] == [6, 3, 1, 2, 1, 0, 2]
    with django_assert_num_queries(0):
        assert told.events.all()[0].application is told


def test_where_nothing_hangs_on_it_nothing_is_there(person):
    application = make_near_miss(person)

    told = Application.objects.whole("letters", "tags").get()

    assert told == application
    assert (list(told.letters.all()), list(told.tags.all())) == ([], [])
