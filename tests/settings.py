"""The product's settings, with what a test run needs instead."""

import atexit
import shutil
import tempfile
from pathlib import Path

from config.settings import *  # noqa: F403
from config.settings import DATABASES, MIDDLEWARE, STORAGES

SCRATCH = Path(tempfile.mkdtemp(prefix="wind-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)

# The tests are written in British days ("25 November 2026, 15:30").
LANGUAGE_CODE = "en-gb"
SECURITY_CONTACT = "mailto:security@example.org"

# Passwords that hash at once; static files as they lie, served by the test server itself.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MIDDLEWARE = [name for name in MIDDLEWARE if "static_files" not in name]
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(SCRATCH / "files")},
    },
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # In a file, since the shared database in memory refuses parallel requests. It need not outlive
    # a power cut; tests/house/test_crash.py looks at a server as it is.
    DATABASES["default"]["TEST"] = {"NAME": str(SCRATCH / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"]["init_command"] += (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
    )
