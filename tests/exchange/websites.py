"""A website on this machine that answers as a test wants it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


class _Server(ThreadingHTTPServer):
    def handle_error(self, *args):
        """Nothing: whoever hangs up early is part of the tests."""


class Website:
    """`pages` by path; `asked` is each request that came, as its path and headers."""

    def __init__(self, host: str = "127.0.0.1", port: int = 0, context=None):
        self.pages: dict[str, Answer | str] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.ends = threading.Event()
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append((self.path, dict(self.headers)))
                answer = site.pages.get(self.path)
                if answer is None:
                    send(self, "", status=404)
                elif isinstance(answer, str):
                    send(self, answer)
                else:
                    answer(self)

            def log_message(self, *args):
                pass

        self.server = _Server((host, port), Handler)
        if context:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.host, self.port = host, self.server.server_address[1]
        self.scheme = "https" if context else "http"

    @property
    def place(self) -> str:
        return f"{self.host}:{self.port}"

    def address(self, path: str = "/", *, host: str = "") -> str:
        return f"{self.scheme}://{host or self.host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _headers in self.asked]


@contextmanager
def served(**how) -> Iterator[Website]:
    website = Website(**how)
    thread = threading.Thread(target=website.server.serve_forever, args=[0.05], daemon=True)
    thread.start()
    try:
        yield website
    finally:
        website.ends.set()
        website.server.shutdown()
        website.server.server_close()
        thread.join()


def send(handler, content: str | bytes, *, status=200, kind="text/html; charset=utf-8", **headers):
    """Answer a request; `headers` with underscores for hyphens."""
    body = content.encode() if isinstance(content, str) else content
    handler.send_response(status)
    fields = {"Content-Type": kind, "Content-Length": str(len(body))}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in fields.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)


def redirect(to: str) -> Answer:
    return lambda handler: send(handler, "", status=302, Location=to)
