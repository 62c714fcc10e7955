"""The clock that runs beside a server, for as long as that serves, and what is due every hour.

Not in config/gunicorn.py, which a reload reads anew.
"""

import os
import subprocess
import sys
import threading
from logging import Logger

from config.settings import BASE_DIR

PAUSE = 10  # seconds until one that ended is started again

_process: subprocess.Popen | None = None
_is_over = threading.Event()
_changing = threading.Lock()  # held until the process that is started is known


def keep(log: Logger) -> None:
    """Start the clock, and start it again whenever it ended, out of memory for example."""
    # Before the web processes: one that is forked meanwhile would hold a pipe of the start.
    _start()
    threading.Thread(target=_watch, args=(log,), daemon=True).start()


def renew() -> None:
    """End it, for one with the code of today to take its place."""
    with _changing:
        if _process:
            _process.terminate()


def end() -> None:
    """End it for good."""
    _is_over.set()
    renew()
    if _process:
        _process.wait()


def _start() -> None:
    global _process
    # In a session of its own: Ctrl+C is for the server, which then ends it.
    command = [sys.executable, "manage.py", "clock", "--beside", str(os.getpid())]
    with _changing:
        if not _is_over.is_set():
            _process = subprocess.Popen(command, cwd=BASE_DIR, start_new_session=True)  # noqa: S603


def _watch(log: Logger) -> None:
    while _process:
        _process.wait()
        if _is_over.wait(PAUSE):
            break
        log.warning("The clock ended, and is started again.")
        _start()
