"""Which database DATABASE_URL means, and how long it is waited for."""

import sqlite3
from pathlib import Path
from typing import Any

import dj_database_url

from config.private_files import make_private_file

SQLITE_OPTIONS = {
    # A request that reads and then writes takes its lock at the start, and waits for it:
    # otherwise two tabs at once end in "database is locked".
    "transaction_mode": "IMMEDIATE",
    # Seconds: undoing the largest import is one transaction of three, on a busy machine of six.
    "timeout": 15,
    # FULL: a saved word survives a power cut, which the editor promises. The journal's mode stays
    # with the file: `manage.py prepare` sets it, since here it would write each time.
    "init_command": (
        "PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
        "PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000;"
    ),
}
# For a server that is gone or hangs, beside config/postgresql. All but tcp_user_timeout in seconds.
POSTGRESQL_OPTIONS = {
    "connect_timeout": 2,
    "tcp_user_timeout": 5000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
    # One that is well ends by itself what would hold a thread or a lock for too long.
    "options": (
        "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s"
    ),
}


def database(url: str) -> dict[str, Any]:
    """The entry of DATABASES for that address; ValueError where it is none we know.

    A SQLite file is made where there is none, and closed to other users of the machine.
    """
    found: dict[str, Any] = {**dj_database_url.parse(url)}
    if found["ENGINE"].endswith("sqlite3"):
        make_private_file(Path(found["NAME"]))
        return found | {"ENGINE": "config.sqlite3", "OPTIONS": dict(SQLITE_OPTIONS)}
    if not found["ENGINE"].endswith("postgresql"):
        raise ValueError(url)
    # Each thread keeps a connection of its own, and asks before it uses one again.
    return found | {
        "ENGINE": "config.postgresql",
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        # What the address itself asks for, such as ?sslmode=require, wins.
        "OPTIONS": POSTGRESQL_OPTIONS | found.get("OPTIONS", {}),
    }


def held_open(entry: dict[str, Any]) -> sqlite3.Connection | None:
    """A connection to a SQLite file that does nothing but stay, for as long as a server runs.

    The last one that closes takes the journal along, and without room on the disk for a new one
    nobody could read any more. Requests go on opening their own, which see a file put in its place.
    """
    if not entry["ENGINE"].endswith("sqlite3"):
        return None
    address = f"{Path(entry['NAME']).absolute().as_uri()}?mode=rw"
    try:
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        # The journal is opened with the first question.
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    except sqlite3.OperationalError:
        return None  # Requests say what is wrong with it.
    return connection
