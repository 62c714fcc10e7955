from letters.models.letter import Letter, OutdatedRevision, TooLate
from letters.models.revision import Revision

__all__ = ["Letter", "OutdatedRevision", "Revision", "TooLate"]
