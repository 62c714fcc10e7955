"""Which stored files rows name: those that are in use, and those set aside for the bin."""

from typing import Any

from records.models import SetAsideFile
from records.nouns import all_nouns


def named_paths(**which: Any) -> set[str]:
    """The paths that all rows name, or those that fit, such as those of an `owner`."""
    in_use = [noun.model for noun in all_nouns() if noun.files]
    # Those in use first: one that goes into the bin in between is found there.
    rows = [model._base_manager.filter(**which) for model in (*in_use, SetAsideFile)]
    return {path for some in rows for path in some.values_list("file", flat=True)}
