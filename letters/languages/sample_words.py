"""What a made-up search has noted, to show what a template makes of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SampleWords:
    """Notes in the words of one language, as somebody would write them down."""

    position: str
    role: str
    strength: str
    moment: str
    feedback: str
    pay: str
