"""What would make a letter stronger, in plain words."""

from letters.hints.reading import Reading
from letters.hints.rubric import Hint, Score, hints, score

__all__ = ["Hint", "Reading", "Score", "hints", "score"]
