"""Installations of a test's own, each with a database and a storage that nobody else has."""

import contextlib
import os
import shutil
import subprocess
import sys
import uuid
from pathlib import Path

import boto3
import psycopg

from tests import migrated
from tests.warm_start import ROOT, run_python

SEED = """
import django; django.setup()
from django.core.files.uploadedfile import SimpleUploadedFile
from documents.formats import format_of
from documents.models import Document
from search.indexing import catch_up
from letters.beginning import come_second
from tests.conftest import make_person
from tests.documents.files import PDF
from tests.searches import DAY, make_near_miss
person = make_person("dana@example.org", "Dana Ruiz")
letter = come_second(make_near_miss(person), on=DAY)
for name in ("cv", "offer", "posting"):
    upload = SimpleUploadedFile(f"{name}.pdf", PDF + name.encode() * 100_000)
    form = format_of(upload)
    Document.objects.keep(person, upload, form, name=name, kind=name)
catch_up(person.pk)
"""
STATE = """
import hashlib, sys
import django; django.setup()
from django.core.management import call_command
from documents.models import Document
others = ["contenttypes", "auth", "documents.installation"]
call_command("dumpdata", exclude=others, stdout=sys.stdout)
for document in Document.objects.order_by("pk"):
    with document.file.open() as file:
        print(document.name, hashlib.sha256(file.read()).hexdigest() == document.sha256)
"""


class Installation:
    """`state` tells every row but its identity, and of every file whether it is as uploaded."""

    def __init__(self, folder: Path, **environment: str):
        self.folder = folder
        folder.mkdir()
        (folder / "files").mkdir()
        self.database = f"wind_{uuid.uuid4().hex}"
        own = {"DJANGO_SETTINGS_MODULE": "tests.installation_settings"}
        self.environment = os.environ | own | {"FILES": str(folder / "files")} | environment
        self.environment["DATABASE_URL"] = self.new_database("template0")

    def new_database(self, template: str) -> str:
        server = os.environ["DATABASE_URL"]
        if server.startswith("sqlite"):
            return f"sqlite:///{self.folder}/rows.sqlite3"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {self.database}")
            connection.execute(f"CREATE DATABASE {self.database} TEMPLATE {template}")
        return server.replace("/postgres?", f"/{self.database}?")

    def copied_to(self, folder: Path) -> "Installation":
        """Another one with the same rows and files; nothing may be connected to this one."""
        other = Installation(folder)
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        other.environment["DATABASE_URL"] = other.new_database(self.database)
        return other

    def run(self, *arguments: str, **options) -> subprocess.CompletedProcess:
        return run_python(arguments, self.environment, **options)

    def manage(self, *arguments: str) -> str:
        done = self.run("manage.py", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def refusal(self, *arguments: str, **options) -> str:
        """What a command says that is meant to fail, in one line and not as a traceback."""
        done = self.run("manage.py", *arguments, **options)
        assert done.returncode == 1
        assert done.stderr.startswith("CommandError: "), done.stderr
        return done.stderr.removeprefix("CommandError: ").strip()

    def tell(self, script: str) -> str:
        done = self.run("-c", script)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def seed(self) -> None:
        if self.environment["DATABASE_URL"].startswith("sqlite"):
            migrated.file_for(self.folder / "rows.sqlite3")
        else:
            migrated.database_for(os.environ["DATABASE_URL"], self.database)
        self.manage("prepare")
        self.tell(SEED)

    @property
    def state(self) -> str:
        return self.tell(STATE)

    @contextlib.contextmanager
    def busy(self, script: str):
        """`script` runs meanwhile; it has begun when it has written a first line."""
        with subprocess.Popen(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                assert process.stdout.readline()
                yield
                assert process.poll() is None
            finally:
                process.kill()


class Bucket:
    """An empty bucket of the S3 server at `endpoint`."""

    def __init__(self, endpoint: str):
        self.name = f"wind-{uuid.uuid4().hex}"
        self.environment = {
            "STORAGE": "s3",
            "S3_BUCKET": self.name,
            "S3_ENDPOINT": endpoint,
            "S3_REGION": "us-east-1",
            "S3_ACCESS_KEY": "key",
            "S3_SECRET_KEY": "secret",
        }
        keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret"}
        client = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1", **keys)
        client.create_bucket(Bucket=self.name)
