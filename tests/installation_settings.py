"""The product's settings for an installation of a test's own, whose files lie where FILES says."""

import os
from pathlib import Path

from config.settings import *  # noqa: F403
from config.settings import STORAGE, STORAGES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# As on a server, save that squeezing the static files would take longer than the test.
STATIC_ROOT = Path(f"{os.environ['FILES']}-static")
STATIC = {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
STORAGES = STORAGES | {"staticfiles": STATIC}
if STORAGE == "local":
    options = STORAGES["default"]["OPTIONS"] | {"location": os.environ["FILES"]}
    STORAGES = STORAGES | {"default": STORAGES["default"] | {"OPTIONS": options}}
