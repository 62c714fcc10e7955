"""One line for each request, where ACCESS_LOG asks for it, without what opens a door."""

from django.urls import Resolver404, resolve
from gunicorn.glogging import Logger

from config.logs import DiscreetFormatter


def address(path: str) -> str:
    """The path as it may be written down.

    A key in it that is no number, such as the one of a calendar feed, gives way to its name. So
    does an address that there is not, which may be a key with a letter too many.
    """
    if path.startswith("/static/") or path in ("/alive", "/health"):
        return path
    try:
        match = resolve(path)
    except Resolver404:
        return "(no such address)"
    for name, value in match.kwargs.items():
        if isinstance(value, str):
            path = path.replace(value, f"<{name}>")
    return path


class ServerLog(Logger):
    """gunicorn's own lines, as discreet as all others."""

    def setup(self, cfg) -> None:
        super().setup(cfg)
        for log, words in ((self.error_log, self.error_fmt), (self.access_log, self.access_fmt)):
            for handler in log.handlers:
                handler.setFormatter(DiscreetFormatter(words, self.datefmt))

    def atoms(self, resp, req, environ, request_time):
        atoms = super().atoms(resp, req, environ, request_time)
        return atoms | {"U": address(environ.get("PATH_INFO", ""))}
