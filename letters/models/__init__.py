from letters.models.letter import Letter, TooLate
from letters.models.revision import Revision
from letters.models.template import LetterTemplate

__all__ = ["Letter", "LetterTemplate", "Revision", "TooLate"]
