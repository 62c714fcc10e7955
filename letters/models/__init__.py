from letters.models.letter import Letter
from letters.models.revision import Revision
from letters.models.sending import TooLate
from letters.models.template import LetterTemplate

__all__ = ["Letter", "LetterTemplate", "Revision", "TooLate"]
