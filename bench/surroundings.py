"""An installation to measure: with a fresh database, and files in a temporary folder."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

FOLDER = Path(tempfile.mkdtemp(prefix="bench-"))
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)


def prepare(database: str = f"sqlite:///{FOLDER}/bench.sqlite3") -> None:
    """Set Django up as it serves, with empty tables in `database`, as DATABASE_URL names it."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": database,
        "DEBUG": "false",
        "ALLOWED_HOSTS": "testserver",
        "LOG_LEVEL": "WARNING",
    }
    import django
    from django.core.management import call_command

    django.setup()
    from django.conf import settings

    settings.STORAGES |= {
        # Pages are measured, not the hashing of file names.
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
        # The files of the one who measures belong to another database.
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(FOLDER / "files")},
        },
    }
    settings.MIDDLEWARE = [
        middleware for middleware in settings.MIDDLEWARE if "static_files" not in middleware
    ]
    call_command("prepare")
