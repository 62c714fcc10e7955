"""What would make a letter stronger, in plain words."""

from letters.hints.reading import Reading
from letters.hints.rubric import KEYS, Hint, Score, hints, score

__all__ = ["KEYS", "Hint", "Reading", "Score", "hints", "score"]
