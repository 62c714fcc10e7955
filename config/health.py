"""What balancers and containers ask this server, at whatever name or address they reach it."""

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

from django.db import Error, connection
from django.http import HttpRequest, HttpResponse
from django.utils.log import log_response

# Set from the signal to stop until the end.
stopping = threading.Event()
PATIENCE = 0.4  # seconds that whoever asks waits
# A database that is only slow may take so many seconds longer than usual.
STILL_GOOD = 3.0


class HealthMiddleware:
    """Answers before anything asks for the server's name, HTTPS, or a session.

    `/alive`: 200 while the process answers; who gets none may start it anew.
    `/health`: 200 while it should be sent visitors; otherwise 503 and why.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.answers = {"/alive": alive, "/health": health}

    def __call__(self, request):
        answer = self.answers.get(request.path_info)
        return answer(request) if answer else self.get_response(request)


def alive(request: HttpRequest) -> HttpResponse:
    return _plain("ok")


def health(request: HttpRequest) -> HttpResponse:
    if stopping.is_set():
        return _unfit(request, "stopping", "info")
    try:
        database.ask()
    except (Error, TimeoutError) as error:
        return _unfit(request, "the database does not answer", "warning", error)
    return _plain("ok")


class Database:
    """Asked by one thread, since a server that hangs lets nobody go before seconds have passed."""

    def __init__(self) -> None:
        self._asking = ThreadPoolExecutor(max_workers=1, thread_name_prefix="health")
        self._question: Future[None] | None = None
        self._answered_at = -STILL_GOOD

    def ask(self) -> None:
        """Raise what is wrong with the database, or TimeoutError, within PATIENCE seconds."""
        question = self._question
        if not question or question.done():
            question = self._question = self._asking.submit(self._query)
        try:
            question.result(PATIENCE)
        except TimeoutError:
            if time.monotonic() - self._answered_at > STILL_GOOD:
                raise TimeoutError(f"no answer for {STILL_GOOD:g} seconds") from None

    def _query(self) -> None:
        try:
            # A table, since SQLite makes an empty file where there is none.
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
        finally:
            connection.close()
        self._answered_at = time.monotonic()


database = Database()


def _unfit(request, words: str, level: str, error: Exception | None = None) -> HttpResponse:
    response = _plain(words, status=503)
    about = {"request": request, "response": response, "level": level, "exception": error}
    log_response("%s: %s", request.path, words, **about)
    return response


def _plain(words: str, status: int = 200) -> HttpResponse:
    headers = {"Cache-Control": "no-store"}
    return HttpResponse(words, status=status, content_type="text/plain", headers=headers)
