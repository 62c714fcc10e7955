"""Where files lie is a setting."""

import json
import subprocess
import sys

import pytest

from tests.house.test_house import ROOT
from tests.surroundings import PLAIN

pytestmark = [pytest.mark.no_database, pytest.mark.thorough]
ASK = """
import json, django
django.setup()
from django.conf import settings
from django.core.files.storage import default_storage as store
client = store.connection.meta.client
print(json.dumps({
    "bucket": store.bucket.name,
    "endpoint": client.meta.endpoint_url,
    "region": client.meta.region_name,
    "overwrite": store.file_overwrite,
    "signed": store.querystring_auth,
    "acl": store.default_acl,
    "seconds": client.meta.config.connect_timeout + client.meta.config.read_timeout,
    "attempts": client.meta.config.retries["total_max_attempts"],
}))
"""


def test_files_lie_in_anything_that_speaks_s3_when_the_setting_says_so():
    changes = {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "STORAGE": "s3",
        "S3_BUCKET": "second-wind",
        "S3_ENDPOINT": "https://s3.example.org",
        "S3_REGION": "eu-central-1",
        "S3_ACCESS_KEY": "key",
        "S3_SECRET_KEY": "secret",
    }
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=ROOT,
        env=PLAIN | changes,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "bucket": "second-wind",
        "endpoint": "https://s3.example.org",
        "region": "eu-central-1",
        "overwrite": False,
        "signed": True,
        "acl": None,
        "seconds": 5,
        "attempts": 1,
    }
