"""Stored files that no document names and that are not set aside, left by a deleted account or an
interrupted upload.

No orphan is removed when it is first found. Its path is noted (`OrphanFile`) while the file stays
where it is; it is removed if it is still an orphan 30 days later. If its row comes back before
that, from a backup of the database, the file is there and the note is dropped.

Nothing is removed, and the log says so, where a wrong setting is more likely:
- the database and the storage do not belong together (`documents.installation`),
- the database names no file at all,
- more than a handful and more than a tenth of all files are orphans.
The operator can overrule the last two (`remove_orphan_files --force`), but not the 30 days.
"""

import datetime
from dataclasses import dataclass
from itertools import batched

from django.core.files.storage import default_storage

from documents.installation import check_storage
from documents.models import Document, OrphanFile
from records.models import SetAsideFile
from records.named_files import named_paths
from records.storage import BATCH, reaching_files, stored_paths

KEPT_FOR = datetime.timedelta(days=30)
HANDFUL = 10
LARGEST_SHARE = 0.1


@dataclass(frozen=True)
class Orphans:
    """The orphans found in the storage. Paths are those of the storage, moments are aware."""

    files: int
    documents: int
    first_found: dict[str, datetime.datetime]
    now: datetime.datetime

    @property
    def due(self) -> list[str]:
        """Those whose 30 days are over."""
        return [path for path, at in self.first_found.items() if at + KEPT_FOR <= self.now]

    @property
    def doubt(self) -> str:
        """Why nothing should be removed, in a sentence; empty where there is no doubt."""
        count = len(self.first_found)
        if count and not self.documents:
            return "The database names no file at all."
        if count > HANDFUL and count > LARGEST_SHARE * self.files:
            return "More than a tenth of all files belong to no document."
        return ""


def find_orphans(now: datetime.datetime) -> Orphans:
    """Every orphan with the moment it was first found, `now` for a new one; none is noted yet.

    Raises `StorageMismatch` or `StorageUnreachable`.
    """
    check_storage()
    noted = dict(OrphanFile.objects.values_list("path", "found_at"))
    files = 0
    first_found: dict[str, datetime.datetime] = {}
    for paths in stored_paths():
        # The rows are read after the files: what has been uploaded meanwhile is no orphan.
        named = named_paths(file__in=paths)
        files += len(paths)
        first_found |= {path: noted.get(path, now) for path in paths if path not in named}
    named_files = Document.objects.count() + SetAsideFile.objects.count()
    return Orphans(files, named_files, first_found, now)


def remove_due(orphans: Orphans, *, force: bool = False) -> int:
    """Note the orphans and remove those that are due; returns how many were removed.

    Where there is doubt none is removed, unless `force` says that this is meant.
    """
    _note(orphans)
    if orphans.doubt and not force:
        return 0
    for path in orphans.due:
        with reaching_files():
            default_storage.delete(path)
        OrphanFile.objects.filter(path=path).delete()
    return len(orphans.due)


def _note(orphans: Orphans) -> None:
    noted = set(OrphanFile.objects.values_list("path", flat=True))
    for paths in batched(noted - orphans.first_found.keys(), BATCH, strict=False):
        OrphanFile.objects.filter(path__in=paths).delete()
    OrphanFile.objects.bulk_create(
        (OrphanFile(path=path, found_at=at) for path, at in orphans.first_found.items()),
        ignore_conflicts=True,
        batch_size=BATCH,
    )
