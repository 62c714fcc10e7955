"""What the hints look for in German letters."""

from pathlib import Path

from letters.languages.hint_phrases import Phrases
from letters.languages.patterns import alternatives_in

PHRASES = Phrases(
    # A verb that a clause begins with sets one, before its subject: "Wäre die Stelle frei, so …".
    condition=r"für den fall|bei (?:\w+ )?(?:bedarf|vakanz)|(?:^|(?<=[.;!?] )|(?<=\n)|(?<=oder ))"
    r"(?:(?:kommt|geht|ist|käme|würde|fehlt|gibt|bleibt|steht|öffnet|wäre|hätte|könnte|müsste"
    r"|dürfte|wollte|gäbe|fände|ginge|bliebe|stünde|fiele|ergäbe|bräuchte|bedürfte|suchte)n? (?:der"
    r"|die|das|es|sie|ihr|bei|in|an|diese[rs]?|euch|ihnen)|(?:ändert|ergibt|bietet|tut) sich"
    r"|(?:wird|werden|braucht|brauchst|brauchen|möchten|sucht|suchst|suchen|ist die))"
    r"(?:(?!\w)|(?<='))"
    r"|gesetzt den fall|angenommen|(?:wenn|falls|sollte\w*|sobald|im fall\w*|bei bedarf"
    r"|wann immer)(?:(?!\w)|(?<='))",
    writer=r"(?:ich|mich|mir|mein\w*)(?:(?!\w)|(?<='))",
    reader=r"(?:sie|ihnen|ihr\w*|du|dich|dir|dein\w*|euch|eu\w?re?\w*|kommission|gremium|vorstand"
    r"|jury)(?:(?!\w)|(?<='))",
    unnamed=r"\[was Sie weitergeben\]",
    unsaid=r"\[was bei Ihnen neu ist\]",
    **alternatives_in(Path(__file__).with_name("hints")),
)
