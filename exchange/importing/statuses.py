"""What the words of a status mean, in the languages people keep their lists in.

The person is asked about a word that does not say who ended an application (closed, declined,
denied), and about a "not" or a question mark that is no part of a phrase of `statuses.txt`.
"""

import re
from dataclasses import dataclass
from functools import cache

from applications.models import ENDINGS, Stage, Verdict
from exchange.importing.own_words import own_statuses
from exchange.importing.vocabulary import words_of
from frame.folding import folded
from frame.patterns import lazy_pattern

NOT_AN_APPLICATION = "not_an_application"

# What leaves open who ended it, or what happened.
UNCLEAR = lazy_pattern(
    r"\b(?:closed|eliminated|updated|new|declined|denied|archived|inactive|cancelled|canceled|"
    r"rescinded|revoked|beendet|abgesagt|on hold|paused|pausiert|auf eis|in pausa|"
    r"en pausa|en pause|suspended|suspendue?|suspendid[oa]|ausgesetzt|zuruckgestellt|"
    r"pausad[oa]|sospes[oa]|on ice|"
    r"geschlossen|abgeschlossen|termine|terminee|clos|cloturee?|"
    r"cerrad[oa]|finalizad[oa]|encerrad[oa]|chius[oa]|conclus[oa]|gesloten|avslutad)\b"
)
_NEGATIVE = lazy_pattern(
    r"\b(?:not|no|never|none|without|nicht|kein\w*|nie|ohne|pas|sans|aucune?|jamais|sin|nunca|"
    r"sem|nao|non|senza|nessun\w*|niet|geen|inte|inget|ej|ikke)\b|n't\b|不|没|未"
)
_STILL = lazy_pattern(r"\b(?:yet|so far|noch|bisher|encore|aun|todavia|ainda|ancora|nog)\b")
# Who says so: the person, or what was done to the person.
_BY_ME = lazy_pattern(
    r"\b(?:by me|by myself|von mir|meinerseits|selbst|par moi|por mi|da me|por mim|door mij)\b"
)
_I_SAY = lazy_pattern(
    r"\b(?:i|i've|i have|we|ich|hab|habe|je|j'ai|ai|yo|he|ho|io|eu|ik|jag)\b(?!')|\btheir offer\b"
)
_TO_ME = lazy_pattern(
    r"\b(?:absage|rejection|refusal|refus|rechazo|rifiuto|was|were|got|get|been|being|received|heard|me|wurde|worden|bekommen|erhalten|gekriegt|mich|"
    r"mir|bin|ete|suis|recu|recue|sido|fui|recibi|stat[oa]|foi|werd|blev)\b"
)
# They do, of an offer.
_THEY_SAY = lazy_pattern(
    r"\b(?:they|company|employer|sie haben|firma|ils|elles|entreprise|empresa|retiraron|azienda)\b"
)
_WITHDRAWN_BY_SOMEBODY = lazy_pattern(
    r"\b(?:withdrawn|zuruckgezogen|retiree?|retirad[oa]|ritirat[oa]|ingetrokken)\b"
)
_TURNED_IT_DOWN = lazy_pattern(
    r"\b(?:turned it down|said no|passed on it|declined(?: it)?|rejected it)\b"
)
# Articles, and whose it is: "declined their offer" is "declined the offer".
_SMALL_WORDS = lazy_pattern(
    r"\b(?:the|an?|their|my|der|die|das|den|eine?[nr]?|ihre?[nr]?|meine?[nr]?|les?|la|leur|l'|une?"
    r"|ma|mon|el|las?|los|su|mi|una?|il|lo)(?:(?<=')|(?!['\w]))\s*"
)
# Who did it, at the beginning of a sentence of ours: a list leaves it out.
_SUBJECT = lazy_pattern(
    r"(?:i was|i|they|there was|ich habe|ich war in|ich kam|ich|es kam|j'ai|j'etais|je n'ai|je"
    r"|ils ont|me|no hubo(?= sin))\b\s*"
)
_EMOJI = {"👻": "ghosted", "⏳": "waiting", "⌛": "waiting"}
# "3 - Interview", as boards are kept in order; "2. Gespräch" is another thing.
_NUMBERED = lazy_pattern(r"\s*\d{1,2}\s*[-–—:)]\s*(?=\D)")
_SIGNS = lazy_pattern(r"[^\w\s'?,;/–—-]+")
_CJK = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ROUND_SAID = lazy_pattern(
    r"\b(?:interview\w*|on-?site|final round|(?:\d(?:st|nd|rd|th)|first|second|third|last) round|"
    r"round \d|\w*gesprach\w*|runde|entretiens?|entrevistas?|colloqui[oa]?|gesprek\w*|intervju\w*"
    r")\b"
    r"|面"
)
_SCREEN_SAID = lazy_pattern(
    r"\b(?:phone|screen(?:ing)?|recruiter|assessment|test|challenge|take-?home|telefon\w*|"
    r"telephon\w*|prueba|prova|oa)\b"
)


@dataclass(frozen=True)
class Meaning:
    """`choice` is a stage, an ending, `NOT_AN_APPLICATION` or empty: not known. `reached` is the
    stage that the text names besides an ending. `is_exact` where nothing else is said."""

    choice: str = ""
    reached: str = ""
    is_exact: bool = False


def status_key(text: str) -> str:
    """A status without case, accents, emoji, the number of its column and signs at its ends."""
    if numbered := _NUMBERED.match(text):
        text = text[numbered.end() :]
    for sign, word in _EMOJI.items():
        text = text.replace(sign, f" {word} ")
    words = _SIGNS.sub(" ", folded(text).replace("_", " "))
    return " ".join(words.split()).strip(" -–—,;/'")


def choice_key(text: str) -> str:
    """What a choice of its meaning is remembered by; a status of signs alone has one, too."""
    return status_key(text) or text.strip()[:100]


def _bare(key: str) -> str:
    """A status by its key, without its small words."""
    return _SMALL_WORDS.sub("", key).strip() or key


@cache
def _phrases() -> dict[str, str]:
    found: dict[str, str] = {}
    for word, choice in own_statuses():
        found.setdefault(_bare(status_key(word)), choice)
    for choice, phrases in words_of("statuses").items():
        for phrase in phrases:
            found.setdefault(_bare(status_key(phrase)), choice)
    for word, choice in own_statuses():
        found.setdefault(_bare(_SUBJECT.sub("", status_key(word), count=1)), choice)
    return found


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """For each choice in turn, its phrases as they occur in a longer text; single short words of
    an ending are left to exact texts."""
    patterns = {}
    for choice, words in words_of("statuses").items():
        if choice == NOT_AN_APPLICATION:
            continue
        phrases = sorted({_bare(status_key(phrase)) for phrase in words}, key=len)[::-1]
        parts = [
            re.escape(phrase) if _CJK.search(phrase) else rf"\b{re.escape(phrase)}\b"
            for phrase in phrases
            if len(phrase) > 3 or _CJK.search(phrase)
        ]
        patterns[choice] = re.compile("|".join(parts))
    return patterns


@cache
def meaning_of(text: str) -> Meaning:
    """What a status means, as far as it is clear."""
    key = status_key(text)
    if "?" in key or not key or len(key) > 300:
        return Meaning()
    bare = _bare(key)
    if choice := _phrases().get(bare) or _said_twice(text):
        return Meaning(choice, stage_reached(choice, text), is_exact=True)
    head = status_key(re.split(r"\s*[(\[,;:–—|]\s*|\s+[-/]\s+", text.strip(" (["))[0])
    at_first, everywhere = _choice_in(_bare(head)), _choice_in(bare)
    # "Interview - rejected" has ended; "Rejected (no feedback)" was no silence.
    has_ended = at_first in Verdict.Kind.values or everywhere not in Verdict.Kind.values
    choice = at_first if has_ended else ""
    choice = choice or everywhere
    choice = _nearer(choice, bare)
    choice = _by_whom(choice, key)
    if choice in Stage.values and UNCLEAR.search(key):
        return Meaning()
    return Meaning(choice, stage_reached(choice, text)) if choice else Meaning()


def _nearer(choice: str, key: str) -> str:
    """A refusal that names the place is the ending that this place has, and whatever else is said
    of an offer that was taken back, it has ended so."""
    kinds = Verdict.Kind
    ended_by_them = (kinds.TURNED_DOWN, kinds.ROLE_CLOSED, kinds.OFFER_ACCEPTED)
    if choice in ended_by_them and _patterns()[kinds.OFFER_WITHDRAWN].search(key):
        return kinds.OFFER_WITHDRAWN
    for near in (kinds.CAME_SECOND, kinds.FINALIST):
        if choice in (kinds.TURNED_DOWN, kinds.FINALIST) and _patterns()[near].search(key):
            return near
    return choice


def _by_whom(choice: str, key: str) -> str:
    """The ending with regard to who said no, and to what; empty where that stays open."""
    kinds = Verdict.Kind
    if choice == kinds.OFFER_WITHDRAWN:
        return kinds.OFFER_DECLINED if _BY_ME.search(key) else choice
    if choice == kinds.WITHDREW and _has_offer(key):
        return _who_withdrew(key)
    refuses = choice in (kinds.TURNED_DOWN, kinds.WITHDREW)
    is_mine = bool(_BY_ME.search(key)) or (choice == kinds.WITHDREW and refuses)
    if not is_mine and _I_SAY.search(key) and not _TO_ME.search(key):
        is_mine = refuses
    if _has_offer(key) and (refuses or (choice == Stage.OFFER and _TURNED_IT_DOWN.search(key))):
        return kinds.OFFER_DECLINED if is_mine or choice == Stage.OFFER else ""
    return kinds.WITHDREW if choice == kinds.TURNED_DOWN and is_mine else choice


def _who_withdrew(key: str) -> str:
    """The ending of an offer, where something was withdrawn; empty where it may be either's."""
    if _BY_ME.search(key):
        return Verdict.Kind.OFFER_DECLINED
    if _THEY_SAY.search(key):
        return Verdict.Kind.OFFER_WITHDRAWN
    is_open = _WITHDRAWN_BY_SOMEBODY.search(key) and not _I_SAY.search(key)
    return "" if is_open else Verdict.Kind.OFFER_DECLINED


def _has_offer(key: str) -> bool:
    """Whether an offer is named that there was."""
    bare = _bare(key)
    found = _patterns()[Stage.OFFER].search(bare)
    return found is not None and not _NEGATIVE.search(bare[: found.start()][-12:])


def _said_twice(text: str) -> str:
    """What words and the sign beside them say alike: a ghost and "no response"."""
    signs = {_phrases()[word] for sign, word in _EMOJI.items() if sign in text}
    without = status_key(text.translate(dict.fromkeys(map(ord, _EMOJI))))
    words = _phrases().get(_bare(without), "")
    return words if signs == {words} else ""


def _choice_in(key: str) -> str:
    """What the first phrase, in the order of `statuses.txt`, says, unless something denies it; of a
    key without small words."""
    if choice := _phrases().get(key):
        return choice
    for choice, pattern in _patterns().items():
        found = pattern.search(key)
        if not found or (choice == Verdict.Kind.NO_ANSWER and _STILL.search(key)):
            continue
        choice, found = _wider(choice, found, key)
        rest = f"{key[: found.start()]} {key[found.end() :]}"
        return "" if _NEGATIVE.search(_without_ending(rest)) else choice
    return ""


def _wider(choice: str, found: re.Match[str], key: str) -> tuple[str, re.Match[str]]:
    """The phrase around these words: "selbst abgesagt" is no "abgesagt"."""
    for other, pattern in _patterns().items():
        for match in pattern.finditer(key):
            is_around = match.start() <= found.start() and found.end() <= match.end()
            if is_around and match[0] != found[0]:
                return other, match
    return choice, found


def _without_ending(rest: str) -> str:
    """A silence beside an ending or a stage is no denial of it."""
    return _patterns()[Verdict.Kind.NO_ANSWER].sub(" ", rest)


def stage_reached(choice: str, text: str = "") -> str:
    """The furthest stage that an ending, and the words in which it is said, name."""
    ending = ENDINGS.get(choice)
    if ending is None:
        return ""
    if ending.had_offer:
        return Stage.OFFER
    key = status_key(text)
    if ending.is_near or _ROUND_SAID.search(key):
        return Stage.INTERVIEWING
    return Stage.SCREENING if _SCREEN_SAID.search(key) else ""
