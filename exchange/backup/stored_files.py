"""The files of an installation, out of its storage into an archive and back."""

import hashlib
import tempfile
from typing import IO, Any

from django.core.files.base import File
from django.core.files.storage import default_storage

from exchange.backup.archive import FILES, BackupError, Writer

# Up to so many bytes a file waits in memory, a larger one on the disk.
_IN_MEMORY = 1024 * 1024
_CHUNK = 64 * 1024


def add_file(archive: Writer, name: str) -> bool:
    """Add the stored file `name`; False, and nothing added, when the storage does not have it."""
    try:
        file = default_storage.open(name)
        # Another host's storage sends it now, whole, and into a temporary file.
        file.seek(0)
    except Exception:
        # Each storage has its own errors for a file that was deleted a moment ago.
        if default_storage.exists(name):
            raise
        return False
    with file:
        archive.add(FILES + name, file, file.size)
    return True


def put_back(name: str, content: IO[bytes]) -> None:
    """Store `content` as `name`; a file that is there already and is the same stays."""
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as waiting:
        while chunk := content.read(_CHUNK):
            waiting.write(chunk)
        if default_storage.exists(name):
            waiting.seek(0)
            with default_storage.open(name) as existing:
                if _is_same(existing, waiting):
                    return
            default_storage.delete(name)
        waiting.seek(0)
        if (stored := default_storage.save(name, File(waiting))) != name:
            default_storage.delete(stored)
            raise BackupError(f"The storage did not take {name} under its own name.")


def _is_same(stored: Any, content: Any) -> bool:
    """Whether both hold the same from where they stand on."""
    sums = [hashlib.file_digest(file, "sha256").digest() for file in (stored, content)]
    return sums[0] == sums[1]
