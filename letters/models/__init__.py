from letters.models.letter import Letter, OutdatedRevision, TooLate
from letters.models.revision import Revision
from letters.models.template import LetterTemplate

__all__ = ["Letter", "LetterTemplate", "OutdatedRevision", "Revision", "TooLate"]
