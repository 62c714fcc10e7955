"""Notes of something done, by whom is left out: «conocido el equipo», «recibida por todos»."""

import re

from frame.patterns import lazy_pattern
from letters.languages.noted import told_together

_BEHIND = (
    r"(?=$|[,;]| (?:y|con|el|la|los|las|al?|un|una|unos|unas|de|del|mi|mis|nuestr[oa]s?|su|sus|en"
    r"|sobre|por|juntos|mucho|bien|todo|toda|todos|todas|dos|tres|cómo|que|est[eao]s?|poder|ver)\b)"
)
_DID = lazy_pattern(
    r"(?:conocido|visitado|visto|hablado|probado|comido|jugado|aprendido|reído|tomado|hecho"
    r"|compartido|descubierto|charlado|conversado|escuchado|trabajado|cocinado|bailado|cantado"
    rf"|montado|podido|tenido|participado|ayudado|preparado|saludado|disfrutado|leído){_BEHIND}",
    re.IGNORECASE,
)
_DONE_TO_ME = lazy_pattern(
    r"(?:recibid[oa]|acogid[oa]|tratad[oa]|invitad[oa]|presentad[oa])"
    r"(?= (?:por|con|a|al|como|muy|en)\b)",
    re.IGNORECASE,
)


def with_who_did_it(text: str) -> str:
    """The note as a sentence: «he conocido el equipo»; another stays as it is."""
    return told_together(text, _told, "y")


def _told(part: str) -> tuple[str, str]:
    small = f"{part[:1].lower()}{part[1:]}"
    if _DONE_TO_ME.match(part):
        return "he sido", small
    return ("he", small) if _DID.match(part) else ("", "")
