"""Files that no document names any more: left by a deleted account or an interrupted upload."""

import datetime

from django.core.files.storage import default_storage

from documents.models import FOLDER, Document

# An upload that is running has its file before its row.
YOUNG = datetime.timedelta(hours=1)


def remove_orphans(now: datetime.datetime) -> int:
    """Delete them and say how many there were; run twice, the second finds none."""
    removed = 0
    for folder in _folders():
        paths = [f"{FOLDER}/{folder}/{name}" for name in default_storage.listdir(_at(folder))[1]]
        known = set(Document.objects.filter(file__in=paths).values_list("file", flat=True))
        for path in paths:
            if path not in known and default_storage.get_modified_time(path) < now - YOUNG:
                default_storage.delete(path)
                removed += 1
    return removed


def _folders() -> list[str]:
    try:
        return default_storage.listdir(FOLDER)[0]
    except FileNotFoundError:
        return []


def _at(folder: str) -> str:
    return f"{FOLDER}/{folder}"
