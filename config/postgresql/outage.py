"""Whether PostgreSQL is there, so that one that is down costs a moment and not every thread."""

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Iterator

from psycopg import ConnectionInfo, OperationalError

PAUSE = 1.0
_ASKS_FOR_TLS = struct.pack("!ii", 8, 80877103)  # SSLRequest, in PostgreSQL's protocol


def answers(info: ConnectionInfo, seconds: float) -> bool:
    """Whether the server of that connection says anything within so many seconds.

    The question whether it speaks TLS is answered by any server, without a name or a password.
    """
    try:
        with _reach(info, seconds) as wire:
            wire.sendall(_ASKS_FOR_TLS)
            return bool(wire.recv(1))
    except OSError:
        return False


def _reach(info: ConnectionInfo, seconds: float) -> socket.socket:
    if not info.host.startswith("/"):
        # The address and not the name, which after a fail-over may lead to another server.
        return socket.create_connection((info.hostaddr or info.host, info.port), seconds)
    wire = socket.socket(socket.AF_UNIX)
    wire.settimeout(seconds)
    wire.connect(f"{info.host}/.s.PGSQL.{info.port}")
    return wire


class Outage:
    """From a failure until the next success. For a second nobody tries; then one thread does.

    Everybody else fails at once meanwhile, and so has a thread left for what needs no database.
    """

    def __init__(self) -> None:
        self._reason = ""
        self._quiet_until = 0.0
        self._trying = threading.Lock()

    def begin(self, reason: str) -> None:
        self._quiet_until = time.monotonic() + PAUSE
        self._reason = reason

    @contextlib.contextmanager
    def attempt(self) -> Iterator[None]:
        """Around making a connection; raises OperationalError where this is not the time for it."""
        if not self._reason:
            with self._noting():
                yield
        elif time.monotonic() >= self._quiet_until and self._trying.acquire(blocking=False):
            try:
                with self._noting():
                    yield
            finally:
                self._trying.release()
        else:
            raise OperationalError(f"not asked again yet, after: {self._reason}")

    @contextlib.contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except OperationalError as error:
            self.begin(" ".join(str(error).split()))
            raise
        self._reason = ""
