"""Visitors who keep on asking, and what became of each question."""

import contextlib
import http.client
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

PAUSE = 0.05  # seconds between two questions of a visitor


@dataclass(frozen=True)
class Question:
    address: str
    cookies: str = ""
    method: str = "GET"
    more: dict[str, str] = field(default_factory=dict)

    def headers(self) -> dict[str, str]:
        return self.more | ({"Cookie": self.cookies} if self.cookies else {})


@dataclass(frozen=True)
class Answer:
    """`status` is 0 where the connection broke; `at` and `seconds` by the monotonic clock."""

    address: str
    status: int
    at: float
    seconds: float
    body: bytes = b""


class Visitors:
    """Each asks all `questions` in turn, over one connection, and tries nothing twice."""

    def __init__(self, port: int, questions: Sequence[Question], count: int = 6):
        self.port, self.questions = port, questions
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
        return [answer for answer in list(self.answers) if moment <= answer.at < until]

    def wait_until_all_is_well(self) -> None:
        for _ in range(600):
            late = self.answers[-100:]
            if len(late) == 100 and all(0 < answer.status < 400 for answer in late):
                return
            time.sleep(0.1)
        raise TimeoutError(self.answers[-100:])

    def _walk(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with contextlib.closing(connection):
            while True:
                for question in self.questions:
                    if self._leaving.wait(PAUSE):
                        return
                    self.answers.append(self._ask(connection, question))

    def _ask(self, connection: http.client.HTTPConnection, question: Question) -> Answer:
        at = time.monotonic()
        try:
            connection.request(question.method, question.address, headers=question.headers())
            response = connection.getresponse()
            status, body = response.status, response.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            status, body = 0, b""
        return Answer(question.address, status, at, time.monotonic() - at, body)
