"""However large the files of an archive are, one at a time is in memory."""

import os

import pytest

from tests.warm_start import run_python

pytestmark = [pytest.mark.no_database, pytest.mark.slow]


def test_restoring_two_hundred_megabytes_takes_the_memory_of_a_few_files(tmp_path):
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{tmp_path}/rows.sqlite3",
        "DJANGO_SETTINGS_MODULE": "tests.installation_settings",
        "FILES": str(tmp_path / "files"),
        "MEGABYTES_PER_PERSON": "1000",
    }
    script, archive = "tests/exchange/restore_large.py", str(tmp_path / "archive.zip")
    for command in (
        ["manage.py", "migrate", "-v0"],
        [script, "make", archive],
        [script, "restore", archive],
    ):
        done = run_python(command, environment)
        assert done.returncode == 0, done.stderr
    # A file has 8 MB; what is read, kept and packed of one is there a few times over.
    assert int(done.stdout) < 64
