"""The nouns of writing, a file each."""

from letters.models.letter import Letter, OutdatedRevision
from letters.models.revision import Revision

__all__ = ["Letter", "OutdatedRevision", "Revision"]
