"""The product run as an operator would, with what happens to one; how many requests that costs."""

import contextlib
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.clients import FILES_AWAY, Client, Keeper, Load, Passer, Reader, Writer, number_of
from tests.documents.files import PDF
from tests.load import Answer
from tests.server import Server
from tests.site import EMAIL, Site, code_of_the_release_before, copy_of_the_code

pytestmark = [pytest.mark.no_database, pytest.mark.slow]

AWAY = 10.0  # seconds that something is out of reach
PATIENCE = 5.0  # seconds for saying so, and for being back
AFTERWARDS = 2.0
# docs/server.md: nginx sends visitors to a host again when one request there has come to its end.
BEFORE_THE_NEXT_HOST = 10.0
IN_WORDS = (
    b"Second Wind is not available right now",
    b"the database does not answer",
    FILES_AWAY,
    b"stopping",
)
RECORDS = """
import hashlib, json
import django; django.setup()
from documents.models import Document
from letters.models import Letter
def sums(document):
    with document.file.open() as file:
        return [document.sha256, hashlib.sha256(file.read()).hexdigest()]
documents = {document.name: sums(document) for document in Document.objects.all()}
print(json.dumps({"documents": documents, "letter": Letter.objects.get().body}))
"""


def is_in_words(answer: Answer) -> bool:
    return answer.status == 503 and any(words in answer.body for words in IN_WORDS)


def is_good(answer: Answer) -> bool:
    return 200 <= answer.status < 400


def needs_records(address: str) -> bool:
    return address != "GET /" and "/static/" not in address


def needs_files(address: str) -> bool:
    return address == "POST /documents/add/" or address.endswith("/download/")


def is_health(address: str) -> bool:
    return address == "GET /health"


def nothing(address: str) -> bool:
    return False


@dataclass
class Row:
    """What was answered from `begins` to `ends`; what was away or done was over at `over`.

    Meanwhile the addresses of `away` might say in words that they are.
    """

    what: str
    away: Callable[[str], bool]
    everything: list[Answer] = field(repr=False)
    begins: float = 0
    over: float = 0
    ends: float = 0
    # What had begun by then was in the hands of a process that was killed.
    killed_at: float = 0

    @property
    def answers(self) -> list[Answer]:
        return [
            answer
            for answer in self.everything
            if self.begins <= answer.at + answer.seconds < self.ends
        ]

    @property
    def failed(self) -> list[Answer]:
        return [
            answer for answer in self.answers if not is_good(answer) and not is_in_words(answer)
        ]

    @property
    def in_words(self) -> list[Answer]:
        return [answer for answer in self.answers if is_in_words(answer)]

    @property
    def back_after(self) -> float:
        bad = [answer.at + answer.seconds for answer in self.answers if not is_good(answer)]
        return max(0.0, max(bad, default=0.0) - self.over)

    @property
    def faults(self) -> list[str]:
        """What must not be."""
        lost = [answer for answer in self.failed if answer.at > self.killed_at]
        found = [f"{answer.address} failed with {answer.status}" for answer in lost]
        for answer in self.in_words:
            if not self.away(answer.address):
                found.append(f"{answer.address} was away, too")
            if answer.seconds > PATIENCE:
                found.append(f"{answer.address} said so after {answer.seconds} s")
        if self.back_after > PATIENCE:
            found.append(f"back after {self.back_after} s")
        if self.away in (needs_records, needs_files) and not self.in_words:
            found.append("nothing was away")
        if len(self.answers) < 100:
            found.append(f"only {len(self.answers)} requests")
        return found

    def __str__(self) -> str:
        slowest = max((answer.seconds for answer in self.answers), default=0.0)
        numbers = f"{len(self.answers)} | {len(self.failed)} | {len(self.in_words)}"
        return f"| {self.what} | {numbers} | {self.back_after:.1f} s | {slowest:.1f} s |"


class Operation:
    """A site in use: an application, a letter that is being written, files, and passers-by."""

    def __init__(self, site: Site):
        self.site = site
        self.answers: list[Answer] = []
        self.rows: list[Row] = []
        self.person = self.enter(Client)
        rooms = self.person.rooms()
        adding = next(address for address in rooms if address.endswith("/add/"))
        self.person.fill(adding, company_name="Larkfield", position="Assistant Manager")
        letter = self.person.fill("/letters/begin/1/", kind="thanks")
        large = ("large.pdf", PDF * 8000)
        self.person.send("/documents/add/", {"kind": "cv", "name": "Large", "file": large})
        self.writer, self.keeper, self.reader = map(self.enter, (Writer, Keeper, Reader))
        self.writer.letter, self.keeper.document = letter, "/documents/1/"
        self.reader.addresses = rooms
        self.load = Load([self.writer, self.keeper, self.reader, Passer(site.proxy, self.answers)])

    def enter(self, kind):
        client = kind(self.site.proxy, self.answers)
        client.enter(EMAIL, self.site.password)
        return client

    @contextlib.contextmanager
    def row(self, what: str, away: Callable[[str], bool] = nothing) -> Iterator[Row]:
        row = Row(what, away, self.answers, begins=time.monotonic())
        self.rows.append(row)
        yield row
        row.over = time.monotonic()
        time.sleep(PATIENCE + AFTERWARDS)
        row.ends = time.monotonic()

    def forget_password(self) -> tuple[str, int]:
        """What the page says, and how many mails have come."""
        answer = self.person.send("/account/password/reset/", {"email": EMAIL})
        page = self.person.ask("GET", answer.headers["Location"]).data.decode()
        return re.search("<h1[^>]*>(.*?)</h1>", page)[1], len(self.site.mail.inbox.mails)

    def records(self, host: Server) -> dict:
        return json.loads(host.run("-c", RECORDS))

    def table(self) -> str:
        head = "| | requests | failed | 503 in words | back after | slowest |"
        return "\n".join([head, "|---" * 6 + "|", *map(str, self.rows)])


@pytest.fixture
def operation(request, tmp_path):
    old = code_of_the_release_before(tmp_path / "old")
    proxy = getattr(request, "param", "nginx")
    with contextlib.closing(Site(tmp_path, old, proxy)) as site:
        operation = Operation(site)
        with operation.load:
            yield operation
        print(f"\n{operation.table()}")


def replace_each_host(operation: Operation, code: Path | None = None) -> None:
    for host in operation.site.hosts:
        host.stop()
        operation.site.start_again(host, code)
        time.sleep(BEFORE_THE_NEXT_HOST)


def interrupt_database_and_files(operation: Operation) -> None:
    site = operation.site
    for what, away, interruption in [
        ("the database stopped", needs_records, site.database_stopped),
        ("the database hanging", needs_records, site.database_hanging),
        ("S3 stopped", needs_files, site.files_stopped),
        ("S3 hanging", needs_files, site.files_hanging),
    ]:
        with operation.row(f"{what}, {AWAY:g} s", away), interruption():
            time.sleep(AWAY)


def interrupt_mail(operation: Operation) -> None:
    site = operation.site
    for what, interruption in [("stopped", site.mail_stopped), ("hanging", site.mail_hanging)]:
        before = len(site.mail.inbox.mails)
        with operation.row(f"SMTP {what}, and a password forgotten"):
            with interruption():
                assert operation.forget_password() == ("The email could not be sent", before)
            assert operation.forget_password() == ("Check your email", before + 1)


def upgrade(operation: Operation, code: Path) -> None:
    with operation.row("each host upgraded, one after the other", is_health):
        replace_each_host(operation, code)


def kill_a_host(operation: Operation) -> None:
    host = operation.site.hosts[0]
    with operation.row(f"one host killed, {AWAY:g} s", is_health) as row:
        host.kill()
        row.killed_at = time.monotonic()
        time.sleep(AWAY)
        operation.site.start_again(host)


def restart(operation: Operation) -> None:
    with operation.row("each host restarted, one after the other", is_health):
        replace_each_host(operation)


def back_up_and_restore(operation: Operation, archive: Path) -> None:
    uploaded, acknowledged = dict(operation.keeper.uploaded), operation.writer.acknowledged
    with operation.row("a backup, and its restoration elsewhere"):
        operation.site.hosts[0].run("manage.py", "backup", str(archive))
        records = operation.records(operation.site.restored(archive))
    assert_uploaded(records, uploaded)
    assert number_of(records["letter"]) >= acknowledged


def assert_uploaded(records: dict, uploaded: dict[str, str]) -> None:
    """Those files are there, and each that is there is whole."""
    documents = records["documents"]
    assert {name: documents.get(name, [""])[0] for name in uploaded} == uploaded
    assert [name for name, (row, content) in documents.items() if row != content] == []


def test_what_happens_to_a_site_costs_no_request_and_nothing_that_was_acknowledged(
    operation, tmp_path
):
    upgrade(operation, copy_of_the_code(tmp_path / "new"))
    interrupt_database_and_files(operation)
    interrupt_mail(operation)
    kill_a_host(operation)
    restart(operation)
    back_up_and_restore(operation, tmp_path / "backup.tar.gz")
    operation.load.end()

    assert_nothing_is_lost(operation)
    assert len(operation.keeper.refused) > 3


@pytest.mark.parametrize("operation", ["caddy"], indirect=True)
def test_caddy_loses_no_request_when_hosts_are_replaced(operation, tmp_path):
    upgrade(operation, copy_of_the_code(tmp_path / "new"))
    restart(operation)
    operation.load.end()

    assert_nothing_is_lost(operation)


def assert_nothing_is_lost(operation: Operation) -> None:
    writer, keeper = operation.writer, operation.keeper
    records = operation.records(operation.site.hosts[1])
    assert [f"{row.what}: {fault}" for row in operation.rows for fault in row.faults] == []
    assert_uploaded(records, keeper.uploaded)
    assert set(keeper.refused) & records["documents"].keys() == set()
    assert len(keeper.uploaded) > 10
    assert writer.lost == []
    assert number_of(records["letter"]) in (writer.acknowledged, writer.attempted)
    assert writer.acknowledged > 50
