"""A sample goes after a day, with all that is in it, and nobody else's rows."""

import datetime
import logging

import pytest
from django.contrib.sessions.models import Session
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from documents.models import Document
from search.models import Entry, StaleEntry
from tests.documents.files import keep_cv
from tests.records import make_record

pytestmark = [pytest.mark.django_db, pytest.mark.thorough]


def test_the_clock_removes_samples_of_a_day_ago_and_nothing_else(person, caplog):
    caplog.set_level(logging.INFO)
    make_record(person)
    visitor = Client()
    visitor.post(reverse("sample:look_around"))
    old = User.objects.exclude(sample_since=None).get()
    new = User.objects.create_user("new@sample.invalid", sample_since=timezone.now())
    keep_cv(new)
    User.objects.filter(pk=old.pk).update(sample_since=timezone.now() - datetime.timedelta(days=1))
    call_command("update_search_index")
    files = {
        user: [str(document.file.name) for document in Document.objects.for_user(user)]
        for user in (person, old, new)
    }
    assert Entry.objects.filter(owner=old).count() > 100

    call_command("clock", once=True)

    assert set(User.objects.all()) == {person, new}
    assert not Session.objects.exists()
    assert visitor.get(reverse("today:today")).status_code == 302
    assert not Entry.objects.filter(owner_id=old.pk).exists()
    assert not StaleEntry.objects.exists()
    assert [path for path in files[old] if default_storage.exists(path)] == []
    assert all(default_storage.exists(path) for path in files[person] + files[new])
    assert "Samples removed: 1" in caplog.text
