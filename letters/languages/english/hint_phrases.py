"""What the hints look for in English letters."""

from pathlib import Path

from letters.languages.hint_phrases import Phrases
from letters.languages.patterns import alternatives_in

PHRASES = Phrases(
    condition=r"(?:if|when|whenever|should (?:the|you|there|a|an|it|any|another|your)|in case"
    r"|in the event|next time|unless|were (?:the|you|there|(?:\w+ ){1,3}to)|ever"
    r"|once (?:the|you)|the day)(?:(?!\w)|(?<='))",
    writer=r"(?:I|I'\w+|me|my|mine|myself)(?:(?!\w)|(?<='))",
    reader=r"(?:you|your|yours|y'all|you'\w+|committee|panel|board|jury)(?:(?!\w)|(?<='))",
    unnamed=r"\[what you pass on\]",
    unsaid=r"\[what is new\b",
    **alternatives_in(Path(__file__).with_name("hints")),
)
