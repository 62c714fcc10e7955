"""A ZIP that is sent while it is made, so that no more than one file is in memory."""

import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

CHUNK = 64 * 1024


@dataclass(frozen=True)
class Member:
    """One file of the ZIP. A file that is `packed` already is not compressed again."""

    path: str
    chunks: Iterable[bytes]
    is_packed: bool = False


class _Outlet:
    """What `zipfile` writes into, and cannot seek in."""

    def __init__(self) -> None:
        self._written: list[bytes] = []

    def write(self, content: bytes) -> int:
        self._written.append(bytes(content))
        return len(content)

    def flush(self) -> None:
        """`zipfile` asks for it."""

    def taken(self) -> bytes:
        """What was written since this was last asked."""
        content = b"".join(self._written)
        self._written.clear()
        return content


def zipped(members: Iterable[Member]) -> Iterator[bytes]:
    """The ZIP of these, piece by piece."""
    outlet = _Outlet()
    with zipfile.ZipFile(cast(Any, outlet), "w") as archive:
        for member in members:
            how = zipfile.ZIP_STORED if member.is_packed else zipfile.ZIP_DEFLATED
            about = zipfile.ZipInfo(member.path)
            about.compress_type = how
            # How long it gets is not known, so that there has to be room for any length.
            with archive.open(about, "w", force_zip64=True) as entry:
                for chunk in member.chunks:
                    entry.write(chunk)
                    if content := outlet.taken():
                        yield content
            yield outlet.taken()
    yield outlet.taken()
