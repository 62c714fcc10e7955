"""The format of a backup: a tar squeezed by gzip, in it the rows, the files and, last, a manifest.

The manifest names every part with its size and SHA-256, so that a cut or damaged archive is
noticed before anything is restored from it. It is no signature: whoever can write the archive can
write a manifest that fits.
"""

import dataclasses
import gzip
import hashlib
import io
import json
import tarfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, Self

FORMAT = 1
PRODUCT = "Second Wind"
ROWS = "rows"
FILES = "files/"
_MANIFEST = "manifest.json"
_CHUNK = 1024 * 1024


class BackupError(Exception):
    """Why a backup or a restore cannot go on, in words for whoever runs it."""


@dataclasses.dataclass(frozen=True)
class Part:
    name: str
    size: int
    sha256: str


@dataclasses.dataclass(frozen=True)
class Manifest:
    """What an archive says of itself.

    `migrations` are the names that were applied, by app; `rows` the number of rows, by table;
    `missing_files` the files that rows name and the storage did not have.
    """

    version: str
    made_at: str
    database: str
    database_version: int
    migrations: dict[str, list[str]]
    rows: dict[str, int]
    people: int
    missing_files: list[str]
    parts: list[Part] = dataclasses.field(default_factory=list)
    format: int = FORMAT
    product: str = PRODUCT

    @property
    def files(self) -> list[Part]:
        return [part for part in self.parts if part.name.startswith(FILES)]

    @property
    def summary(self) -> str:
        megabytes = sum(part.size for part in self.parts) / 1_000_000
        rows = sum(self.rows.values())
        return f"accounts {self.people}, rows {rows}, files {len(self.files)}, {megabytes:.1f} MB"

    @classmethod
    def from_json(cls, content: bytes) -> Self:
        """Raises `BackupError` for anything but a manifest of this format."""
        try:
            manifest: dict[str, Any] = json.loads(content)
            if manifest["product"] != PRODUCT:
                raise BackupError(f"The archive is one of {manifest['product']}.")
            if manifest["format"] != FORMAT:
                raise BackupError(
                    f"The archive has format {manifest['format']}, and this version of {PRODUCT} "
                    f"reads format {FORMAT}. Restore it with the version that made it, "
                    f"{manifest['version']}."
                )
            return cls(**manifest | {"parts": [Part(**part) for part in manifest["parts"]]})
        except (ValueError, TypeError, KeyError) as error:
            raise BackupError("The manifest of the archive cannot be read.") from error


class Writer:
    """Writes an archive into `file`: parts in the order they are added, then the manifest."""

    def __init__(self, file: IO[bytes]):
        # Most of what goes in is squeezed already: more effort would only take longer.
        self._gzip = gzip.GzipFile(fileobj=file, mode="wb", compresslevel=1, filename="")
        self._tar = tarfile.TarFile.open(fileobj=self._gzip, mode="w|", format=tarfile.PAX_FORMAT)
        self.parts: list[Part] = []

    def add(self, name: str, content: IO[bytes], size: int) -> None:
        """Add the next `size` bytes of `content`; `OSError` when there are fewer."""
        summed = _Summed(content)
        self._tar.addfile(_member(name, size), summed)
        self.parts.append(Part(name, size, summed.digest.hexdigest()))

    def finish(self, manifest: Manifest) -> Manifest:
        """Write the manifest, completed by the parts, and close the archive."""
        manifest = dataclasses.replace(manifest, parts=self.parts)
        content = json.dumps(dataclasses.asdict(manifest), indent=1).encode()
        self._tar.addfile(_member(_MANIFEST, len(content)), io.BytesIO(content))
        self._tar.close()
        self._gzip.close()
        return manifest


def verify(file: IO[bytes]) -> Manifest:
    """Read the whole archive and compare it with its manifest.

    Raises `BackupError` when it is cut, damaged, or holds anything else than it says.
    """
    found: list[Part] = []
    manifest = None
    with _reading(file) as members:
        for member, content in members:
            if manifest:
                raise BackupError("The archive goes on after its manifest: it is damaged.")
            if member.name == _MANIFEST:
                manifest = Manifest.from_json(content.read())
                continue
            summed = _Summed(content)
            while summed.read(_CHUNK):
                pass
            found.append(Part(member.name, member.size, summed.digest.hexdigest()))
    if not manifest:
        raise BackupError("The archive has no manifest: it is cut off, or no backup.")
    if found != manifest.parts or len({part.name for part in found}) != len(found):
        raise BackupError("The archive is damaged: its parts are not those its manifest names.")
    if not found or found[0].name != ROWS or len(manifest.files) != len(found) - 1:
        raise BackupError("The archive is not laid out as a backup is.")
    return manifest


def contents(file: IO[bytes]) -> Iterator[tuple[str, IO[bytes]]]:
    """The name of each part with its content, which is to be read before the next one."""
    with _reading(file) as members:
        for member, content in members:
            if member.name != _MANIFEST:
                yield member.name, content


@contextmanager
def _reading(file: IO[bytes]) -> Iterator[Iterator[tuple[tarfile.TarInfo, IO[bytes]]]]:
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as squeezed:
            with tarfile.open(fileobj=squeezed, mode="r|") as tar:
                yield _members(tar)
            # gzip compares its own sum at the end, which the tar does not reach.
            while squeezed.read(_CHUNK):
                pass
    except (gzip.BadGzipFile, tarfile.TarError, EOFError, zlib.error) as error:
        raise BackupError("The archive is cut off or damaged, or it is no backup.") from error


def _members(tar: tarfile.TarFile) -> Iterator[tuple[tarfile.TarInfo, IO[bytes]]]:
    for member in tar:
        content = tar.extractfile(member) if member.isreg() else None
        if content is None:
            raise BackupError("The archive holds something that is no plain file.")
        yield member, content


def _member(name: str, size: int) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size = size
    member.mode = 0o600
    member.mtime = int(time.time())
    return member


class _Summed:
    """What is read of `content`, with the sum of it."""

    def __init__(self, content: IO[bytes]):
        self.content = content
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        chunk = self.content.read(size)
        self.digest.update(chunk)
        return chunk
