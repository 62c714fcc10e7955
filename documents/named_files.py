"""Which stored files rows name: those of documents, and those set aside for the bin."""

from typing import Any

from documents.models import Document
from records.models import SetAsideFile


def named_paths(**which: Any) -> set[str]:
    """The paths that all rows name, or those that fit, such as those of an `owner`."""
    # Documents first: one that goes into the bin in between is found there.
    rows = (Document.objects, SetAsideFile.objects)
    return {path for some in rows for path in some.filter(**which).values_list("file", flat=True)}
