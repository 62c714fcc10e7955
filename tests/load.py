"""Visitors who keep on asking, and what became of each question."""

import contextlib
import http.client
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """`status` is 0 where the connection broke; `at` and `seconds` by the monotonic clock."""

    address: str
    status: int
    at: float
    seconds: float
    body: bytes = b""


class Visitors:
    """Each asks for all `addresses` in turn, over one connection, and tries nothing twice."""

    def __init__(
        self, port: int, addresses: Mapping[str, str], count: int = 6, pause: float = 0.05
    ):
        self.port, self.addresses, self.pause = port, addresses, pause
        self.answers: list[Answer] = []
        self._leaving = threading.Event()
        self._threads = [threading.Thread(target=self._walk) for _ in range(count)]

    def __enter__(self) -> "Visitors":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._leaving.set()
        for thread in self._threads:
            thread.join()

    def since(self, moment: float, until: float = float("inf")) -> list[Answer]:
        """What was asked after that moment."""
        return [one for one in list(self.answers) if moment <= one.at < until]

    def _walk(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with contextlib.closing(connection):
            while True:
                for address, cookies in self.addresses.items():
                    if self._leaving.wait(self.pause):
                        return
                    self.answers.append(self._ask(connection, address, cookies))

    def _ask(self, connection: http.client.HTTPConnection, address: str, cookies: str) -> Answer:
        at = time.monotonic()
        try:
            connection.request("GET", address, headers={"Cookie": cookies} if cookies else {})
            response = connection.getresponse()
            status, body = response.status, response.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            status, body = 0, b""
        return Answer(address, status, at, time.monotonic() - at, body)
