"""Throws odd requests at every address, signed in, and judges each answer."""

import io
import logging
import os
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from django.conf import settings
from django.core.signals import got_request_exception
from django.db import DatabaseError, connection
from django.test import Client

from accounts.models import User
from tests.addresses import model_of, owned_models
from tests.conftest import make_person
from tests.fuzz.report import Report
from tests.fuzz.requests import Request, Requests
from tests.records import make_record
from tests.searches import make_application

TOO_SLOW = 2.0  # seconds, twice in a row for the same request
FRESH_RECORD_AFTER = 500  # requests, by which time much of the record is gone or doubled
MARK = "zq7strangersmark"
TOKEN = "t" * 32  # what the browser's cookie and a script's header hold
MORE_THAN_A_PAGE = 55
SCHEDULED = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class Answer:
    """`seconds` of work; `raised` tells what was caught by no view, and where."""

    status: int
    seconds: float
    content: bytes
    headers: str = ""
    raised: str = ""

    @property
    def is_page(self) -> bool:
        is_html = "Content-Type: text/html" in self.headers
        return self.status == 200 and is_html and bool(self.content.strip())


class Fuzzer:
    """`tell` gets a line as soon as a new kind of failure is found."""

    def __init__(self, seed: int, tell: Callable[[str], None] = lambda line: None):
        self.report = Report(seed, connection.vendor, tell)
        self.requests = Requests(Random(seed), self._keys)  # noqa: S311
        self.stranger = make_person("stranger@example.org", f"Sam {MARK}")
        make_record(self.stranger, mark=MARK)
        self.strangers_rows = self._rows(self.stranger)
        self.strangers_keys = {
            model: list(model.objects.for_user(self.stranger).values_list("pk", flat=True))
            for model in owned_models()
        }
        self.person: User | None = None
        self.raised = ""

    def run(self, count: int, at_most: float = 3600) -> Report:
        """Send `count` requests, or as many as `at_most` seconds allow, and report on them."""
        end = time.monotonic() + at_most
        logging.disable(logging.CRITICAL)  # The answers are judged, not the log.
        got_request_exception.connect(self._note_exception)
        try:
            while self.report.count < count and time.monotonic() < end:
                if self.report.count % FRESH_RECORD_AFTER == 0:
                    self._begin_anew()
                self._try(self.requests.next())
            self._look_after_the_stranger()
        finally:
            got_request_exception.disconnect(self._note_exception)
            logging.disable(logging.NOTSET)
        return self.report

    def _begin_anew(self) -> None:
        """A fresh account with a whole record, once the old one is deleted as it has become."""
        if self.person:
            self._delete_account(self.person)
        self.person = make_person(f"dana{self.report.count}@example.org", "Dana Ruiz")
        make_record(self.person)
        for number in range(MORE_THAN_A_PAGE):
            make_application(self.person, company="Haven", position=f"Clerk {number}")
        self._sign_in()

    def _delete_account(self, person: User) -> None:
        try:
            person.delete()
            connection.check_constraints()
        except DatabaseError as error:
            self.report.fail(f"an account stays: {_place_of(error)}", Request("", "/"))

    def _come_back(self) -> None:
        if User.objects.filter(pk=self.person.pk).exists():
            self._sign_in()
        else:
            self._begin_anew()

    def _sign_in(self) -> None:
        self.client = Client(raise_request_exception=False, enforce_csrf_checks=True)
        self.client.force_login(self.person)
        self.client.cookies["csrftoken"] = TOKEN

    def _keys(self, key: str) -> tuple[list[int], list[int]]:
        if not key.endswith("_id"):
            return [], []
        model = model_of(key)
        mine = model.objects.for_user(self.person).order_by("pk").values_list("pk", flat=True)
        return list(mine), self.strangers_keys[model]

    def _try(self, request: Request) -> None:
        answer, view = self._send(request), request.view
        self.report.note(request, answer.status, answer.seconds)
        if answer.raised:
            self.report.fail(f"{answer.status}: {answer.raised}", request)
        elif answer.status >= 500 and not (answer.status == 503 and answer.content):
            self.report.fail(f"{answer.status} without a page of its own at {view}", request)
        if MARK in answer.headers or MARK.encode() in answer.content:
            self.report.fail(f"another person's row in the answer at {view}", request)
        if answer.seconds > TOO_SLOW and self._send(request).seconds > TOO_SLOW:
            self.report.fail(f"over {TOO_SLOW} s twice in a row at {view}", request)
        if answer.is_page and request.method == "GET":
            self.requests.learn(request.address, answer.content)
        if answer.status == 405:
            self.requests.refuse(request)
        # Pages of the packages sign out; who typed the password right has deleted the account.
        if "_auth_user_id" not in self.client.session:
            self._come_back()

    def _send(self, request: Request) -> Answer:
        self.raised, begun = "", _time_at_work()
        token = {"X-CSRFToken": self.client.cookies["csrftoken"].value}
        try:
            answer = self.client.generic(
                request.method,
                request.address,
                request.body,
                request.content_type,
                headers=token | request.headers,
            )
            content = answer.getvalue()
        except Exception as error:
            # Even the page of the failure failed.
            raised = f"nothing answered, {_place_of(error)}"
            return Answer(500, _time_at_work() - begun, b"", raised=raised)
        seconds = _time_at_work() - begun
        headers = "\n".join(f"{name}: {value}" for name, value in answer.items())
        return Answer(answer.status_code, seconds, _unpacked(content), headers, self.raised)

    def _note_exception(self, **_) -> None:
        # Database and disk are there, so even an error that passes elsewhere is one of ours.
        self.raised = _place_of(sys.exc_info()[1])

    def _rows(self, person: User) -> dict:
        """All that belongs to `person`, but for what search keeps of it."""
        models = [model for model in owned_models() if model._meta.app_label != "search"]
        return {
            model.__name__: list(model.objects.for_user(person).order_by("pk").values())
            for model in models
        }

    def _look_after_the_stranger(self) -> None:
        if self._rows(self.stranger) != self.strangers_rows:
            self.report.fail("another person's rows were changed", Request("", "/"))


def _unpacked(content: bytes) -> bytes:
    """What a reader sees of it: a Word file is an archive."""
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return b"".join(packed.read(name) for name in packed.namelist())


def _time_at_work() -> float:
    """The time in seconds, without what this thread stood in line for a busy processor.

    Only Linux tells how long that was.
    """
    now = time.perf_counter()
    try:
        return now - int(SCHEDULED.read_text().split()[1]) / 1e9
    except OSError:
        return now


def _place_of(error: BaseException | None) -> str:
    """The kind of error and the last line of ours it came through."""
    frames = traceback.extract_tb(error.__traceback__ if error else None)
    ours = [frame for frame in frames if frame.filename.startswith(str(settings.BASE_DIR))]
    ours = [frame for frame in ours if f"{os.sep}.venv{os.sep}" not in frame.filename]
    last = (ours or frames)[-1]
    where = os.path.relpath(last.filename, settings.BASE_DIR)
    return f"{type(error).__name__} at {where}:{last.lineno}"
