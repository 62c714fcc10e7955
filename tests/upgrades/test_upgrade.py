"""A database written by the code of before is brought up to date, and nothing of it is lost.

`before_search.*` hold the record of `tests/records.py`, of two people, with notes let go. They were
written by the code from before the search app had its name.
"""

import gzip
import json
import os
import subprocess
from pathlib import Path

import pytest
from django.db import connection

from tests import migrated
from tests.warm_start import run_python

pytestmark = pytest.mark.thorough

HERE = Path(__file__).parent
TABLES = """
import json
import django; django.setup()
from django.core.management import call_command
from tests.upgrades.tables import tables
call_command("prepare")
print(json.dumps(tables()))
"""
LOOK = """
import json
import django; django.setup()
from django.core.management import call_command
from django.db import connection
from tests.upgrades.tables import tables
call_command("prepare")
upgraded = tables()
call_command("update_search_index")
from django.apps import apps
from accounts.models import User
from applications.models import Application
from search.results import find_in
dana = User.objects.get(email="dana@example.org")
catalog = {
    "sqlite": "SELECT name FROM sqlite_master",
    "postgresql": "SELECT relname FROM pg_class UNION SELECT proname FROM pg_proc"
    " UNION SELECT tgname FROM pg_trigger",
}
with connection.cursor() as cursor:
    cursor.execute(catalog[connection.vendor])
    names = [name for (name,) in cursor.fetchall()]
    cursor.execute("SELECT app FROM django_migrations")
    names += [app for (app,) in cursor.fetchall()]
print(json.dumps({
    "tables": upgraded,
    "rows": {model._meta.label: model._default_manager.count() for model in apps.get_models()},
    "dismissed": [
        sorted(application.dismissed_occasions)
        for application in Application.objects.exclude(dismissed_occasions=[])
    ],
    "hits": {words: find_in(dana, words).count for words in ("larkfield", "okafor", "rota")},
    "strangers": find_in(dana, "sam").count,
    "old": [name for name in names if name.startswith("finding")],
}))
"""
ROWS = {
    "accounts.User": 2,
    "accounts.Letterhead": 2,
    "applications.Application": 8,
    "applications.Company": 8,
    "applications.Contact": 8,
    "applications.Event": 52,
    "applications.InterviewRound": 6,
    "applications.Note": 2,
    "applications.Participation": 8,
    "applications.Reminder": 4,
    "applications.SavedView": 2,
    "applications.Tag": 4,
    "applications.Verdict": 4,
    "documents.Document": 2,
    "documents.Enclosed": 4,
    "exchange.CalendarToken": 2,
    "letters.Letter": 8,
    "letters.LetterTemplate": 2,
    "letters.Revision": 10,
    "search.Entry": 46,
}


def before(tmp_path) -> str:
    """The address of a database of its own with what stood in it before."""
    if connection.vendor == "sqlite":
        file = tmp_path / "before.sqlite3"
        file.write_bytes(gzip.decompress((HERE / "before_search.sqlite3.gz").read_bytes()))
        return f"sqlite:///{file}"
    address, host, user, name = empty_database("before")
    script = gzip.decompress((HERE / "before_search.sql.gz").read_bytes())
    command = ["psql", "--quiet", "--host", host, "--username", user, "--dbname", name]
    subprocess.run([*command, "--output=/dev/null"], input=script, check=True)
    return address


def new(tmp_path) -> str:
    """The address of a database of its own that began with nothing in it."""
    if connection.vendor == "sqlite":
        migrated.file_for(tmp_path / "new.sqlite3")
        return f"sqlite:///{tmp_path / 'new.sqlite3'}"
    name = f"new_{os.getpid()}"
    migrated.database_for(os.environ["DATABASE_URL"], name)
    return os.environ["DATABASE_URL"].replace("/postgres?", f"/{name}?")


def empty_database(purpose: str) -> tuple[str, str, str, str]:
    """One on the tests' PostgreSQL: its address, host, user and name."""
    host = connection.settings_dict["HOST"] or connection.settings_dict["OPTIONS"].get("host")
    user = connection.settings_dict["USER"]
    name = f"{purpose}_{os.getpid()}"
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {name}")
        cursor.execute(f"CREATE DATABASE {name}")
    return f"postgresql://{user}@/{name}?host={host}", host, user, name


def answer_of(look: str, address: str) -> dict:
    surroundings = os.environ | {
        "DATABASE_URL": address,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "SECRET_KEY": "a-key-for-this-test-alone",
    }
    answer = run_python(["-c", look], surroundings)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def found(tmp_path_factory, django_db_setup, django_db_blocker) -> dict:
    """What stands in the database of before, once it is brought up to date."""
    with django_db_blocker.unblock():
        return answer_of(LOOK, before(tmp_path_factory.mktemp("before")))


@pytest.mark.django_db(transaction=True)
def test_every_row_every_dismissed_letter_and_every_hit_is_there_and_no_old_name(found):
    assert {label: found["rows"][label] for label in ROWS} == ROWS
    assert [[key.split("-")[0] for key in keys] for keys in found["dismissed"]] == [
        ["feedback", "keep_in_touch"]
    ]
    assert all(found["hits"].values())
    assert found["strangers"] == 0
    assert found["old"] == []


@pytest.mark.django_db(transaction=True)
def test_a_database_of_before_gets_exactly_the_tables_of_a_new_one(found, tmp_path):
    made_anew = answer_of(TABLES, new(tmp_path))

    assert len(made_anew) > 25
    assert found["tables"] == made_anew
