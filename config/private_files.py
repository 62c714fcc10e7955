"""What this server keeps on its disk is for the user it runs as, and for nobody else there."""

import contextlib
from pathlib import Path

FOLDER, FILE = 0o700, 0o600


def make_private(folder: Path) -> None:
    """Close `folder` and what lies in it to other users of the machine, however it was made.

    What belongs to somebody else is left as it is: only its owner can close it.
    """
    if not folder.is_dir():
        return
    for path in (folder, *folder.iterdir()):
        # Another process may just have taken a journal of the database away.
        with contextlib.suppress(PermissionError, FileNotFoundError):
            path.chmod(FOLDER if path.is_dir() else FILE)


def make_private_file(path: Path) -> None:
    """Have an empty private file where there is none, in a private folder where it has to be made.

    SQLite takes an empty file for a new database, and gives its journals the rights of the file.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=FOLDER)
    if not path.exists():
        path.touch(FILE)
    with contextlib.suppress(PermissionError):
        path.chmod(FILE)
