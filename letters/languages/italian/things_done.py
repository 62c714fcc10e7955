"""Notes of something done, by whom is left out: "conosciuto il team", "accolta da tutti"."""

import re

from frame.patterns import lazy_pattern
from letters.languages.noted import told_together

_HOW = r"(?:(?:molto|tanto|subito|finalmente|davvero|anche|proprio) )*"
_BEHIND = (
    r"(?=$|[,;]| (?:e|con|il|lo|la|i|gli|le|l['’]|un|una|uno|un['’]|de[il]|del(?:l[aeo]|l['’])?"
    r"|degli|di|d['’]|al?|all[aeo]|all['’]|agli|ai|mio|mia|miei|mie|nostr[oaie]|vostr[oaie]|Lei|Voi"
    r"|in|nel|nell[aeo]|su|sul|sulla|dei|per|insieme|molto|tanto|bene|tutt[oaie]|due|tre|qualche"
    r"|alcun[ie]|come|che|questo|questa|anche|poter|vedere|Sig|Dott|(?-i:[A-ZÀ-Þ])[\w’'-]*)(?!\w))"
)
_DID = lazy_pattern(
    rf"{_HOW}(?:conosciuto|visitato|(?:ri)?visto(?! che\b)|parlato|provato|preso|incontrato"
    r"|fatto(?! (?:che|di|salvo)\b)|mangiato|assaggiato|giocato|discusso|imparato|scoperto"
    r"|riso(?= (?:molto|tanto|insieme|con|tutti|di gusto)\b)|condiviso|bevuto|cucinato|lavorato"
    r"|ascoltato|sentito(?= (?:il|la|l['’]|un|parlare|dire)\b)|letto|scritto|avuto|potuto|aiutato"
    r"|servito|preparato|costruito|guidato(?! da)|chiacchierato|pranzato|cenato|ballato|cantato"
    r"|osservato|guardato|usato|trovato|amato|apprezzato|salutato|iniziato|scherzato|partecipato"
    r"|assistito|affiancato|impastato|sfornato|saldato|trascorso|esplorato|toccato"
    r"|passato(?= (?:un|una|il|la|del|due|tre)\b)|ricevuto(?! da)|capito|riparato|disegnato)"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
_WENT = lazy_pattern(
    rf"{_HOW}(?:andat[oa]|stat[oa]|rimast[oa]|tornat[oa]|venut[oa](?= a)|(?:entrato|arrivato|uscito"
    rf"|salito|sceso)|passat[oa](?= (?:per|da|dal|dall[ao]|in)\b)){_BEHIND}",
    re.IGNORECASE,
)
_DONE_TO_ME = lazy_pattern(
    rf"{_HOW}(?:accolt|invitat|colpit|emozionat|impressionat|trattat|coinvolt|rassicurat"
    r"|incoraggiat|abbracciat|(?:sorpres|ricevut|guidat|accompagnat|presentat|ascoltat|seguit"
    r"|aiutat)(?=[oa] (?:da|dal|dall[ao]|dai|dagli|dalle|dall['’])))(?P<end>[oa])"
    r"(?=$|[,;]| (?:da|dal|dall[ao]|dai|dagli|dalle|dall['’]|a|al|alla|con|in|bene|molto|subito"
    r"|calorosamente|come|e|per|nel|nella)(?!\w))",
    re.IGNORECASE,
)


def with_who_did_it(text: str) -> str:
    """The note as a sentence: "ho conosciuto il team"; another stays as it is."""
    return told_together(text, _told, "e")


def _told(part: str) -> tuple[str, str]:
    small = f"{part[:1].lower()}{part[1:]}"
    if to_me := _DONE_TO_ME.match(part):
        return f"sono stat{to_me['end'].lower()}", small
    if _WENT.match(part):
        return "sono", small
    return ("ho", small) if _DID.match(part) else ("", "")
