"""How a note of what was liked best becomes words that an English sentence can go on with."""

import re
from zoneinfo import available_timezones

from babel import Locale

from frame.patterns import lazy_pattern
from letters.languages.english.shorthand import in_full
from letters.languages.noted import (
    SHORT_FOR,
    enumerated,
    in_small_letters,
    without_remark,
)

# Who thinks aloud: "probably the tour", "I'd say the tour", "not the coffee, but the view".
_THINKING_ALOUD = lazy_pattern(
    r"^(?:(?:lol|haha|idk|tbh|ngl|omg|hmm+|um+|q|dunno|not sure"
    r"|just|only|mostly|mainly|probably|maybe|perhaps|definitely|certainly|simply|actually"
    r"|honestly|above all|most of all|for me|I think|I guess|I would say|I['’]d say"
    r"|because of|the best (?:bit|part|thing)(?: was)?|best (?:bit|part)|it was|that was"
    r"|not [^,]+,? but)[,:]?\s+)+"
    r"(?=(?:the|a|an|how|what|when|that|our|your|my|meeting|talking|being|seeing"
    r"|(?!was|to)[a-z]+ing)\b)",
    re.IGNORECASE,
)
# Whoever is meant by him or her, the reader cannot know.
_HE_OR_SHE = lazy_pattern(
    r"(?:(?:the (?:way|moment|time|day|fact)(?: that| when)?|how(?: [a-z]+)?|when|what|why|where"
    r"|that|because|as) )?(?:s?he)\b"
    # Nobody stands before it whom it could mean: very quick, but he knew the job.
    r"|(?!.*\b(?:the|an?|my|our|your|their|some|every\w+)\b.*\bs?he\b)(?-i:[^A-Z])*\bs?he\b",
    re.IGNORECASE,
)
# Of whom there are one or a few, and a note leaves the article out: panel laughed.
_SOMEBODY_DID = lazy_pattern(
    r"^(?:(?:team|free|head|hiring|line|shop|store|ward|night|deputy|general|sous) )?"
    r"(?:boss|manager|panel|team|staff|chef|owner|interviewers?|director|receptionist|recruiter|md"
    r"|ceo|cto|cfo|supervisor|foreman|matron|sister|headteacher|principal|editor|kitchen|office"
    r"|building|atmosphere|vibe|food|coffee|lunch|tour|demo|shift|trial shift|view|place|dog)"
    r"(?= (?:(?:also|really|even|all|still|always|never) )?"
    r"(?:was|were|is|are|had|has|have|did|does|made|gave|took|told|knew|said|let|came|went|got|caught|brought|met|ran"
    r"|seems?|laughs?|works?|\w{2,}ed)\b)",
    re.IGNORECASE,
)
# What others did to the writer, without who did it.
_DONE_TO_ME = {
    r"asked (?=me\b|(?:about|for|after) my\b)": "being asked ",
    r"showed (?=me\b)": "being shown ",
    r"gave (?=me\b)": "being given ",
    r"told (?=me\b)": "being told ",
    r"offered (?=me\b)": "being offered ",
    r"taught (?=me\b)": "being taught ",
    r"let me ": "being allowed to ",
    r"introduced me ": "being introduced ",
    r"treated me ": "being treated ",
    r"welcomed me(?= )": "being welcomed",
}
_DONE_TO_ME_SHORT = lazy_pattern(
    r"^(?=(?:(?:so |very )?(?:warmly|really|even|also|immediately) )?(?:"
    r"shown (?:the|an?|my|some|round|around|how|where|what|everything|behind|through|into)"
    r"|given (?:the|an?|my|some|time|space|lunch|coffee|feedback|free)"
    r"|taken (?:round|around|through|on|to|for|out|behind|into|seriously|along|back)"
    r"|driven (?:round|around|to|through)|led (?:through|round|around|to)|taught (?:how|to|by)"
    r"|told (?:how|that|to|by|what|I)|asked (?:to|if|by|how|what|for my|back)"
    r"|(?:invited|introduced) (?:to|by|for|back|along|in|into)"
    r"|offered (?:the|an?|some|lunch|coffee|tea)"
    r"|(?:welcomed|greeted) (?:by|with|in|into|like|so|warmly|at|as)|allowed (?:to|in|into)"
    r"|treated (?:like|as|with|to|so)|included in|made (?:to|welcome|part of)|trusted (?:to|with)"
    r"|remembered by|listened to$)\b)",
    re.IGNORECASE,
)
# Whom or what somebody met or saw, without its article.
_MET = lazy_pattern(
    r"^(?P<met>(?:met|saw|visited|toured|joined|watched|tried|tested|shadowed) )"
    r"(?P<whom>(?:(?:whole|entire|new|head) )?(?:team|boss|manager|panel|staff|chef|owner|director"
    r"|ceo|cto|cfo|md|supervisor|kitchen|office|lab|workshop|ward|factory|site|store"
    r"|shop(?: floor)?|dog|plant|warehouse|class|kids|children|machine|building|garden|studio"
    r"|newsroom|residents|patients|nurses|apprentices|founders?)\b)",
    re.IGNORECASE,
)
# What was liked best was liked.
_I_LIKED = lazy_pattern(
    r"^I (?:(?:really|especially|particularly|also) )?(?:loved|liked|enjoyed|appreciated) "
    r"(?!.*\b(?:but|and (?:I|it|was|were|felt|had|got)\b))"
)
# Notes that leave out who they are about.
_I_FELT = lazy_pattern(
    r"^(?:(?:really|especially|particularly|always|even) )?(?:loved|liked|enjoyed|appreciated|had"
    r"|(?:sat|sang|spoke|ate|drank|ran|drove|rode|built|wrote|found|held|drew|fed|gave|told"
    r"|read(?= \w+ (?:to|with) )|taught|stood(?! out))"
    r"(?= (?:with|in|on|to|at|the|an?|my|their|some|by|about|together|through|for|round|around"
    r"|out)\b)"
    r"|got|saw|met|walked|went|left (?=with|smiling|feeling|in|the)|learned|learnt|made|took"
    r"|came away|tried|heard|felt (?!like)|could"
    r"|was (?:able|allowed|given|shown|asked|treated|introduced|invited|impressed|welcomed|let"
    r"|offered|told|taken|surprised|moved|touched)"
    r"|\w+ed (?=(?:the|a|an|my|their|his|her|some|all|every\w*|it|them|with|about|at|in|on|to"
    r"|through|around|so|a lot)\b))",
    re.IGNORECASE,
)
_NONE_WERE = lazy_pattern(r"^no ((?:[a-z-]+ )?[a-z-]+s)$", re.IGNORECASE)
_IT_WAS = lazy_pattern(r"^(?:was|were|felt like|seemed|sounded|looked)\b", re.IGNORECASE)
_ORDINAL = lazy_pattern(
    r"^(?:1st|2nd|3rd|first|second|third|last)"
    r"(?= (?:interview|round|talk|meeting|question|task|day)\b)",
    re.IGNORECASE,
)
# The talk itself, of which every letter speaks anyway.
_THE_TALK = lazy_pattern(
    r"(?:(?:an?|the|our|such|very|really|so|great|good|nice|lovely|pleasant|interesting|friendly"
    r"|open|warm|whole) )*(?:chat|talk|conversation|interview|meeting|discussion)s?",
    re.IGNORECASE,
)

_DOING = (
    r"(?!(?:evening|morning|thing|spring|string|wedding|ceiling"
    r"|interesting|amazing|inspiring|exciting|encouraging|engaging|welcoming|surprising|charming"
    r"|refreshing|challenging|outstanding|relaxing|caring|fascinating|stimulating|entertaining"
    r"|warming|touching|nothing|something|anything|everything|king|ring)\b)"
    # The building, but building a wall.
    r"(?!(?:training|building|painting|setting)\b(?! (?:an?|the|my|our|your|their|some|up)\b))"
    r"[a-z]{2,}ing\b"
)
_GERUND = lazy_pattern(_DOING, re.IGNORECASE)
# Working interview: no doing, but what it is for.
_FOR_DOING = lazy_pattern(
    r"[a-z]+ing (?:interview|lunch|breakfast|session|room|tour|area|day|exercise|task|party"
    r"|hall)s?\b",
    re.IGNORECASE,
)
_AND_A_VERB = lazy_pattern(r"\b(?:was|were|is|are|made|felt|gave|did|had|has)\b", re.IGNORECASE)
# What somebody did then: drawing the plan; everybody cheered.
_SOMEBODY_BEHIND = lazy_pattern(
    r"[,;] (?!and\b)(?:[\w'’]+ ){1,2}(?:[a-z]{2,}ed|got|said|went|sang|came|gave)\b"
)
# What no "the" can stand before.
_AS_IT_IS = lazy_pattern(
    r"(?:the|an?|our|your|his|her|their|my|its|these|those|this|that|some|all|every\w*|each|both"
    r"|half|most of|lots|plenty|so (?:much|many)|such|how|what|why|where|when|who"
    rf"|(?:[A-Z][\w.]*\s+(?:and\s+)?){{1,2}}{_DOING}"
    # A name's: Ms Okafor's story; and a name: Ms Okafor, Dr. Li.
    r"|(?:(?:Ms|Mrs|Mr|Mx|Dr|Prof)\.?\s+)?(?:[A-Z][\w-]*\s+){0,2}[A-Z][a-z][\w-]*['’]s?"
    r"|(?:Ms|Mrs|Mr|Mx|Dr|Prof)\.?)(?!\w)"
)
# What begins no thing, and what makes of words more than things.
ADJECTIVES = (
    r"great|good|nice|awesome|amazing|fun|cool|lovely|perfect|fantastic|super|brilliant|excellent"
    r"|friendly|interesting|inspiring|exciting|warm|kind|honest|helpful|open|calm|relaxed|welcoming"
    r"|professional|pleasant|polite|funny|chill|easygoing|respectful|supportive|positive"
)
_NO_THING = lazy_pattern(
    rf"(?:(?:very|really|so|too|quite) )?(?:{ADJECTIVES})"
    r"(?:$|,| (?:about|with|to|and|but|at|in)\b)"
    r"|(?:at|in|on|off|after|before|as|because|since|while|during|if|for|from|with|without|by|to"
    r"|about|not?(?!-)|none|never|ever|just|only|yes|ok|okay|any\w+|nothing|something|somebody"
    r"|someone|nobody|more|less|best)\b"
    # Words of other languages are left to their writer.
    r"|(?-i:la )"
    r"|.*\b(?:der|die|das|dem|und|mit|durch|le|les|des|du|avec|une|el|los|las|con|il|gli|della)\b"
    r"|.*(?:[:;?!\"“”„()]|n['’]t\b|\b(?:I|we|they|he|she|(?-i:it|It)|people (?:who|that))\b)"
    r"|.*(?<!with )(?<!from )(?<!about )\byou\b"
    # Somebody who did something: kids played for me.
    r"|(?:the )?(?:kids|children|people|residents|patients|colleagues|team|boss|chef|manager|owner"
    r"|everybody|everyone) \w+ed\b",
    re.IGNORECASE,
)
_MOST_WORDS = 12
_ENGLISH = Locale("en")
# What keeps its capital: London, German, Ireland.
_NAMES = {
    word
    for names in (_ENGLISH.languages.values(), _ENGLISH.territories.values(), available_timezones())
    for name in names
    for word in re.findall(r"[A-Z][a-z]+", name)
} - {"The", "Central", "Western", "Eastern", "Northern", "Southern", "New", "Old", "High", "Low"}
_SMALL_INITIAL = lazy_pattern(r"^(?:[A-Z](?=[a-z])|A(?= ))")


# What one does, as a bare verb: sing with the little ones. Some are things, too: a play, a walk.
_BARE_VERB = lazy_pattern(
    r"^(?:to )?(?P<verb>(?:sing|hear|see|meet|learn|eat|bake|teach|make|write|speak|listen|discuss"
    r"|discover|explore|get|find|hold|understand)"
    r"(?= (?:with|to|the|an?|how|about|my|your|their|our|some|all|every\w*|what|from|people"
    r"|kids)\b)"
    r"|(?:cook|play)(?= with\b)|(?:cook|play|ride|drive|watch|visit|taste|try|read|help|build|walk)"
    r"(?= (?:the|an?|my|your|their|our|some|all|every\w*) ))",
    re.IGNORECASE,
)


def _doing(verb: str) -> str:
    if verb == "get":
        return "getting"
    return f"{verb[:-1] if verb.endswith('e') and verb != 'see' else verb}ing"


def with_its_subject(noted: str) -> str:
    """A note as somebody would say it: without the thinking aloud, with its subject."""
    is_loud = noted.isupper() and re.search(r"\w{3} \w|\w \w{3}", noted)
    text = _THINKING_ALOUD.sub("", in_full(in_small_letters(noted) if is_loud else noted))
    text = _BARE_VERB.sub(lambda bare: _doing(bare["verb"].lower()), without_remark(text))
    text = re.sub(r"^no ([a-z]+[^\Ws])$", r"that there was no \1", text, flags=re.IGNORECASE)
    text = _NONE_WERE.sub(
        r"that there were no \1", re.sub(r"^because (?!of\b)", "that ", text, flags=re.I)
    )
    text = _SOMEBODY_DID.sub(_with_the_small, _said_without_who(text))
    text = _ORDINAL.sub(_with_the, text)
    text = re.sub(r"^[FLSfls](?=(?:irst|ast|econd) (?:time|moment|day)\b)", _with_the, text)
    is_not = re.match(
        r"not (?!only\b|being\b|having to\b)", text, re.IGNORECASE
    ) or _THE_TALK.fullmatch(text)
    if is_not or _HE_OR_SHE.match(text):
        return ""
    if subject := ("I" if _I_FELT.match(text) else "It" if _IT_WAS.match(text) else ""):
        return f"{subject} {text[0].lower()}{text[1:]}"
    return text


def _told(part: str) -> tuple[str, str]:
    """Whether somebody did it, or had it done to them, as the words of a sentence begin."""
    small = f"{part[:1].lower()}{part[1:]}"
    if _DONE_TO_ME_SHORT.match(part):
        return "was", small
    if met := _MET.match(part):
        whom = f"{_with_capitals_of_the_short(met['whom'])}{part[met.end() :]}"
        return "I", f"{met['met'].lower()}the {whom}"
    return ("I", small) if _I_FELT.match(part) else ("", "")


def _of_several(text: str) -> str:
    """Things done, each behind a comma: I met the team and was shown the lab; else empty."""
    doings = [_told(part) for part in re.split(r",\s+(?:and\s+)?", text)]
    if len(doings) < 2 or not all(who for who, _ in doings):
        return ""
    if all(who == "was" for who, _ in doings):
        return f"being {enumerated([words for _, words in doings])}"
    befores = ["I", *(who for who, _ in doings)]
    clauses = [
        words if who in ("I", before) else f"was {words}"
        for before, (who, words) in zip(befores, doings, strict=False)
    ]
    return f"I {enumerated(clauses)}"


def _said_without_who(text: str) -> str:
    if several := _of_several(text):
        return several
    if _DONE_TO_ME_SHORT.match(text):
        return f"being {text[0].lower()}{text[1:]}"
    if _MET.match(text):
        return f"I {_told(text)[1]}"
    for did, done in _DONE_TO_ME.items():
        if found := re.match(did, text, re.IGNORECASE):
            rest = re.sub(r"^me ", "", text[found.end() :])
            return f"{done}{rest}"
    return text


def _with_the_small(found: re.Match[str]) -> str:
    return f"the {_with_capitals_of_the_short(found[0])}"


def _with_capitals_of_the_short(words: str) -> str:
    is_short = words.upper() in SHORT_FOR or words.casefold() in ("md", "cto", "cfo", "ceo")
    return words.upper() if is_short else words[0].lower() + words[1:]


def _with_the(initial: re.Match[str]) -> str:
    return f"the {initial.group().lower()}"


def without_liking(text: str) -> str:
    """What was liked, without the words that it was: "I loved the cake"."""
    return _I_LIKED.sub("", text)


def is_a_gerund(text: str) -> bool:
    """Whether somebody's doing stands there by itself: "watching the bakers at work"."""
    doing = _GERUND.match(re.sub(r"^not ", "", text))
    is_more = _AND_A_VERB.search(text) or _SOMEBODY_BEHIND.search(text)
    is_more = is_more or re.search(r"[^\W\d_]{3}\. \w{3}", text)  # another sentence
    return bool(doing) and not is_more and not _FOR_DOING.match(text)


def with_a_thing_behind(text: str) -> str:
    """A doing and one thing more: trying the samples, Steve's jokes, which "and" joins."""
    doing, comma, thing = text.partition(", ")
    is_thing = comma and not re.search(rf",|\band\b|{_DOING}", thing) and things(thing)
    return f"{doing} and {things(thing)[0]}" if is_thing else text


def things(text: str) -> list[str]:
    """The things that a note without a verb lists, each with what belongs before it; else none."""
    listed = [part for part in re.split(r",\s*(?:and\s+)?", text) if part]
    if len(listed) > 1 and " and " in listed[-1]:
        listed[-1:] = listed[-1].split(" and ", 1)
    if len(text.split()) > _MOST_WORDS or any(_NO_THING.match(thing) for thing in listed):
        return []
    if _AS_IT_IS.match(listed[0]) and not all(map(_AS_IT_IS.match, listed)):
        return []  # a single thing: the smell of bread, coffee and yeast
    is_all_doing = all(map(_GERUND.match, listed))
    return [
        f"the {thing[0].lower()}{thing[1:]}"
        if len(listed) > 1 and not is_all_doing and _GERUND.fullmatch(thing)
        else _with_article(thing)
        for thing in listed
    ]


def _with_article(thing: str) -> str:
    is_name = re.split(r"\W", thing, maxsplit=1)[0] in _NAMES
    small = thing if is_name else _SMALL_INITIAL.sub(lambda found: found.group().lower(), thing)
    if _GERUND.match(thing) and not _FOR_DOING.match(thing):
        return small
    if match := _AS_IT_IS.match(thing) or _AS_IT_IS.match(small):
        return small if match.group()[0].islower() else thing
    return f"the {small}"
