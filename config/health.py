"""What balancers and containers ask this server, at whatever name or address they reach it."""

import threading

from django.db import Error, connection
from django.http import HttpRequest, HttpResponse
from django.utils.log import log_response

# Set from the signal to stop until the end.
stopping = threading.Event()


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
        # A table, since SQLite makes an empty file where there is none.
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
    except Error as error:
        return _unfit(request, "the database does not answer", "warning", error)
    return _plain("ok")


def _unfit(request, words: str, level: str, error: Error | None = None) -> HttpResponse:
    response = _plain(words, status=503)
    about = {"request": request, "response": response, "level": level, "exception": error}
    log_response("%s: %s", request.path, words, **about)
    return response


def _plain(words: str, status: int = 200) -> HttpResponse:
    headers = {"Cache-Control": "no-store"}
    return HttpResponse(words, status=status, content_type="text/plain", headers=headers)
