"""Whether an error means that there is no room to write."""

import errno
import sqlite3

# How the system and each database say it.
_FULL: dict[str, set] = {
    "errno": {errno.ENOSPC, errno.EDQUOT, errno.EFBIG},
    "sqlite_errorcode": {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
    },
    "sqlstate": {"53100"},
}


def is_disk_full(error: BaseException | None) -> bool:
    """Whether there was no room to write, by what the system or the database says of `error`."""
    while error is not None:
        if any(getattr(error, name, None) in codes for name, codes in _FULL.items()):
            return True
        error = error.__cause__ or error.__context__
    return False
