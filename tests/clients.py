"""People who go on using a site, each over one connection, and try nothing twice.

They keep account of what was acknowledged to them.
"""

import hashlib
import itertools
import json
import re
import secrets
import threading
import time
from collections.abc import Iterator, Sequence

import lxml.html
import urllib3

from tests.documents.files import PDF
from tests.fuzz.forms import forms_and_links
from tests.house.test_proxies import Proxy, Visitor
from tests.load import Answer

PAUSE = 0.1  # seconds between two requests of one client
FILES_AWAY = b"Your files cannot be reached right now"


def form_in(page: bytes, *names: str) -> dict[str, str]:
    """The form of that page which has fields of those names, as it stands there."""
    forms, _ = forms_and_links("", page)
    for form in forms:
        fields = {
            field.name: field.value
            for field in form.fields
            if field.kind not in ("checkbox", "file")
        }
        if fields.keys() >= set(names):
            return fields
    raise LookupError(f"No form with {names}")


def number_of(body: str) -> int:
    """Of a draft that a writer saved."""
    return int(body.removeprefix("Draft "))


class Client(Visitor):
    """Writes down each answer: as its address the method and the path, of a failure the body."""

    def __init__(self, proxy: Proxy, answers: list[Answer]):
        super().__init__(proxy)
        self.answers = answers

    def ask(self, method: str, address: str, fields=None, **headers: str):
        at = time.monotonic()
        try:
            answer = super().ask(method, address, fields, **headers)
        except urllib3.exceptions.HTTPError as error:
            answer = urllib3.HTTPResponse(repr(error).encode(), status=0)
        body = answer.data if not 200 <= answer.status < 400 else b""
        seconds = time.monotonic() - at
        self.answers.append(Answer(f"{method} {address}", answer.status, at, seconds, body))
        return answer

    def enter(self, email: str, password: str) -> "Client":
        answer = self.send("/account/login/", {"login": email, "password": password})
        assert answer.status == 302, answer.data
        return self

    def rooms(self) -> list[str]:
        """Where the navigation leads."""
        page = lxml.html.document_fromstring(self.ask("GET", "/today/").data)
        return list(dict.fromkeys(page.xpath("//nav//a/@href")))

    def fill(self, address: str, **words: str) -> str:
        """Send the form there with these words in it; the address it leads to."""
        fields = form_in(self.ask("GET", address).data, *words)
        answer = self.send(address, fields | words)
        assert answer.status == 302, answer.data
        return answer.headers["Location"]


class Passer(Client):
    """Not signed in; loads what a page names, as a browser does."""

    def steps(self) -> Iterator[None]:
        while True:
            page = self.ask("GET", "/").data.decode()
            yield
            for address in re.findall(r'"(/static/[^"]+\.(?:css|js))"', page):
                yield self.ask("GET", address)
            yield self.ask("GET", "/health")


class Reader(Client):
    addresses: Sequence[str] = ()

    def steps(self) -> Iterator[None]:
        for address in itertools.cycle(self.addresses):
            yield self.ask("GET", address)


class Writer(Client):
    """Saves a letter again and again, as its editor does; `lost` tells of words that went."""

    letter = ""
    acknowledged = attempted = 0

    def __init__(self, *args):
        super().__init__(*args)
        self.lost: list[str] = []

    def steps(self) -> Iterator[None]:
        words: dict[str, str] = {}
        while True:
            if words:
                words = self._save(words)
            elif (page := self.ask("GET", self.letter)).status == 200:
                words = form_in(page.data, "body", "revision")
                self._compare(words["body"])
            yield

    def _save(self, words: dict[str, str]) -> dict[str, str]:
        """What to save next; nothing where it is not sure what is stored."""
        self.attempted += 1
        words = words | {"body": f"Draft {self.attempted}"}
        token = {"X-CSRFToken": self.cookies["csrftoken"]}
        answer = self.ask("POST", f"{self.letter}save/", words, **token)
        if answer.status != 200:
            return {}
        self.acknowledged = self.attempted
        return words | {"revision": str(json.loads(answer.data)["revision"])}

    def _compare(self, body: str) -> None:
        if self.attempted and number_of(body) not in (self.acknowledged, self.attempted):
            self.lost.append(f"{self.acknowledged} was acknowledged, there is {body!r}")


class Keeper(Client):
    """Downloads a file, and keeps new ones: by name their sums, and the names refused in words."""

    document = ""

    def __init__(self, *args):
        super().__init__(*args)
        self.uploaded: dict[str, str] = {}
        self.refused: list[str] = []

    def steps(self) -> Iterator[None]:
        for number in itertools.count():
            yield self.ask("GET", f"{self.document}download/")
            self._keep(f"File {number}")
            yield
            for _ in range(4):
                yield

    def _keep(self, name: str) -> None:
        content = PDF + secrets.token_bytes(8_000)
        fields = {"kind": "cv", "name": name, "file": (f"{name}.pdf", content)}
        token = {"X-CSRFToken": self.cookies["csrftoken"]}
        answer = self.ask("POST", "/documents/add/", fields, **token)
        if answer.status == 302:
            self.uploaded[name] = hashlib.sha256(content).hexdigest()
        elif answer.status == 503 and FILES_AWAY in answer.data:
            self.refused.append(name)


class Load:
    """These clients at once, from entering to leaving."""

    def __init__(self, clients: Sequence):
        self.leaving = threading.Event()
        self.threads = [threading.Thread(target=self._use, args=[client]) for client in clients]

    def __enter__(self) -> "Load":
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.end()

    def end(self) -> None:
        self.leaving.set()
        for thread in self.threads:
            thread.join(timeout=60)

    def _use(self, client) -> None:
        for _ in client.steps():
            if self.leaving.wait(PAUSE):
                return
