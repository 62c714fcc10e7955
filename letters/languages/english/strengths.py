"""How what somebody noted as their strength stands in an English sentence."""

import re
from dataclasses import replace

from frame.patterns import lazy_pattern
from letters.languages.english.shorthand import in_full
from letters.languages.noted import crafts, enumerated, in_a_line, quietened, short_in_capitals
from letters.languages.protocol import Strength

_HAVE = lazy_pattern(
    r"^(?:I have|I['’]ve(?: got)?|have)\s+(?=(?:an?|the|my|some|lots|a lot|\d|two|three|four|five"
    r"|six|seven|eight|nine|ten|many|several|good|great|strong|long)\b)",
    re.IGNORECASE,
)
_DETERMINER = lazy_pattern(
    r"^(?:lots of|a lot of|plenty of|an?(?! levels?\b)|the|my|our|some)\s+", re.IGNORECASE
)
_STOP = lazy_pattern(r"(?<=[a-z]{3})[.!;] (?P<next>\w+)")
_SAYS_I = lazy_pattern(r"(?:I|we)\b", re.IGNORECASE)
_ABLE = (
    r"able|good|great|fluent|outgoing|easygoing|calm|patient|bilingual|trilingual|reliable|punctual|flexible|friendly"
    r"|organi[sz]ed|hard[ -]?working|careful|honest|creative|curious|quick|fast|used|familiar|happy"
    r"|willing|ready|keen|experienced|skilled|trained|qualified|certified|licensed|registered"
    r"|accredited|educated|specialised|specialized|motivated|dedicated|detail-oriented"
    r"|based|interested|focused|committed|talented|gifted|retired|disciplined|mad|passionate"
    r"|available|never|not|always|handy|tidy|neat|polite|local|caring|self[ -]taught|dependable"
    r"|(?!executive|representative|initiative|detective|vegetable|table|cable)"
    r"[a-z]{3,}(?:ful|ous|ive|able|ible|worthy)"
    r"|\w+[ -](?:trained|checked|certified|(?:part[ -])?qualified|oriented|minded|driven)"
)
# "good with people", and not "good people skills".
_IS_WHAT_I_AM = lazy_pattern(
    rf"(?:very |really |highly |fully )?(?:{_ABLE})"
    rf"(?:(?:,|,? and| but) (?:very |really )?(?:{_ABLE}))*"
    r"(?: (?:at|in|as|for|on|to|with|under|about|by|of|enough|now|immediately|late|afraid)\b.*"
    r"| \([^)]*\))?",
    re.IGNORECASE,
)
_DID = lazy_pattern(
    r"(?:led|ran|taught|built|sold|kept|wrote|grew|made|set up|took|drove|cooked|worked|managed"
    r"|organi[sz]ed|founded|served|cared|supervised|planned|designed|developed|headed|volunteered"
    r"|coached|looked after|(?:never|always) (?:\w+ed|had|lost|took|left|made|did|got)"
    r"|trained(?= (?:an?|the|new|staff|people|\d))"
    r"|(?!\w*eed\b)[a-z]{2,}ed(?= (?:for|the|an?|my|our|over|more than) ))\s+\S",
    re.IGNORECASE,
)
# "driven trams since 2015", and not "driven by results".
_HAVE_DONE = lazy_pattern(
    r"been an?\s"
    r"|(?:driven|written|spoken|done|been|given|taken|drawn|worked|taught|led|run|cooked|managed"
    r"|served|cared|volunteered|coached|sold|built|made)\s(?!by\b)\S.*\b(?:since|for)\s"
    r"(?:\d|\w+ years)",
    re.IGNORECASE,
)
# In the first person and the third, and not "love of books".
_DO = lazy_pattern(
    r"(?:can|could|have(?= \w+ed\b| taught| led| run| built| sold| worked)|loves?|likes?|knows?"
    r"|speaks?|lives?|plays?|drives?|cooks?|writes?|bakes?|makes)\s+(?!of\b|for\b|and\b|skills?\b)\w",
    re.IGNORECASE,
)
# What somebody can do, as an infinitive: to manage a class, lead a team.
_CAN = lazy_pattern(
    r"(?:to (?=[a-z]{2,} )"
    r"|(?=(?:manage|lead|run|teach|cook|bake|drive|weld|speak|write|sew|lift|operate"
    r"|build|fix|repair|organi[sz]e|plan|sell|handle|supervise|coordinate|use)"
    r" (?:an?|the|any|all|both|people|children|kids|teams?|classes)\b))",
    re.IGNORECASE,
)
# What somebody has been for as long as that: a nurse since 2010.
_TO_THIS_DAY = lazy_pattern(
    r"^I am (?=.*\b(?:since (?:\d|\w+ \d)|for (?:over |more than )?\w+ years\b(?! old)))"
)
# Words in -er and the like that are nobody.
_NOBODY = (
    r"career|computer|number|letter|order|power|paper|water|flower|customer|manner|barrier|border"
    r"|container|counter|cover|error|factor|motor|sector|labor|behavior|color|humor|interior|elder"
    r"|older|other|after|over|under|ever|never|per|later|higher|better|summer|winter|gender|leather"
    r"|charter|master|doctor|center|theater|register|user|server"
)
_LANGUAGE = lazy_pattern(
    r"(?:English|German|French|Spanish|Italian|Polish|Portuguese|Dutch|Russian|Japanese|Korean|Arabic"
    r"|Turkish|Ukrainian|Hindi|Urdu|Mandarin|Swedish|Danish|Norwegian|Czech|Romanian)\b"
)
_FORCE = lazy_pattern(r"(?:Army|Navy|Marines?|Air Force|Coast Guard|National Guard)\b")
# French and Polish, where a note speaks of a language: "polish" is a verb, too.
_SPOKEN = lazy_pattern(
    r"\b(?P<language>french|polish)(?=$| (?:speaker|native|\(?[abc][12]\b)| ?\()"
)
_BEFORE_SOMEBODY = (
    r"(?:(?!(?:as|of|in|at|with|who|years?|being|for|from|to|and|than)\b)[\w’'.&/-]+ ){0,4}?"
)
_SOMEBODY = lazy_pattern(
    rf"{_BEFORE_SOMEBODY}(?:(?!(?:{_NOBODY})\b)\w+(?:er|or|ist|ian|ician)|nurse|cook|chef|mechanic"
    r"|barista|coach|medic|veteran|wizard|expert|fan|graduate|student"
    r"|parent|mum|mom|native|person|owl|all-rounder|assistant|apprentice|accountant"
    r"|(?<=scrum )master|(?<=team )lead|(?<=shift )lead|tradesman|craftsman|midwife)"
    r"(?=$| (?:with|of|at|in|for|by|since|from|who|and)\b| \(|,)",
    re.IGNORECASE,
)
_DOING = lazy_pattern(
    r"[a-z]+ing (?:(?:an?|the|my|people|children|with|for|in|on|up|to|after|and)\b"
    r"|\d|(?:(?!skills\b)\w+ )?(?!skills\b|experience\b)\w+s\b)"
    r"|being ",
    re.IGNORECASE,
)
_COMMON = lazy_pattern(
    r"(?:experience|background|knowledge|ability|skills?|training|passion|love|degree|leadership"
    r"|management|years|patience|calm|honesty|openness|humou?r|loyalty|diligence|strong|good|great"
    r"|excellent|solid|broad|long|extensive|clean|fluent|first|hands|advanced|basic|deep|wide|team"
    r"|people|work|customer|retail|sales|food|driving|forklift|know|proven|several|many|over|more"
    r"|ten|two|three|four|five|six|seven|eight|nine|twelve|fifteen|twenty|thirty|half|natural"
    r"|practical|professional|teaching|nursing|shift|project|time|problem|attention|understanding"
    r"|licen[cs]e|certificate|diploma|qualifications?|apprenticeship)\b",
    re.IGNORECASE,
)
# What stands without "my": ten years, experience.
_IS_BARE = lazy_pattern(
    r"\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several|over"
    r"|more|\w*experience|knowledge|patience)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 5  # of the last of a list; a longer one is a clause
# What somebody can have, by its last words: a skill, a licence, a head for heights.
_HAD = lazy_pattern(
    r"(?<!\w)(?:experience|background|knowledge|skills?|degree|diploma|licen[cs]es?|certificates?|certs?"
    r"|qualifications?|cards?|years?|months?|patience|eyes?|ear|love|energy|calm|honesty|humou?r|sense"
    r"|head|hands?|back|heart|stomach|car|van|bike|truck|tools|transport|network|contacts?|portfolio"
    r"|record|history|career|work|service|stock|control|care|aid|art|fingers?|thumb|belt|voice"
    r"|languages?|tongue|ethic|spirit|attitude|approach|checks?|DBS|pass|tickets?|levels?|edition|initiative|stamina"
    r"|mind|memory|clients?|craft|trade|retail|logistics|hygiene|forklift|diligence|loyalty|openness"
    r"|masters?|bachelors?|apprenticeship|roles|references|support|hours|days|nights|shifts|nursing"
    r"|childcare|backgrounds|passion|detail|minutes?|per minute|English|German|French|Spanish"
    r"|Italian|Polish|Portuguese|Dutch|Russian|Arabic|Turkish|Ukrainian|Hindi|Urdu|Mandarin|[A-Z]{2,}s?"
    r"|[A-Z][a-z]?Sc|PhD|[A-Za-z-]+(?:ship|ment|tion|sion|ness|ity|ance|ence|ing|ism|ics|cy|work|craft))"
    r"(?!\w)"
)
# What somebody works in, which is nothing that one has: not "my customer service".
_A_FIELD = lazy_pattern(
    r"(?:[\w-]+ )?(?:service|retail|logistics|nursing|childcare|hospitality|catering|handling"
    r"|(?-i:HR|PR|IT|QA|UX|UI|SEO|CRM|R&D|B2B|B2C)"
    r"|admin(?:istration)?|accounting|marketing|teaching|cleaning|bookkeeping|work|prep|recruitment)"
    r"(?:/[\w/]+)?",
    re.IGNORECASE,
)
# What says more of the item before it in a list.
_MORE_OF_IT = (
    r"mostly|mainly|partly|including|especially|also|even|some of|from|with|since|working|e\.g\."
    r"|of which|half|which|who"
)
_YEARS_BEHIND = lazy_pattern(r"(?P<what>[^,;.]*?[a-z])(?: for)? (?P<years>\d+\+? years?)")
# Years of what, the note does not say: "9 years, PE license".
_YEARS_ALONE = lazy_pattern(r"(?:^|(?<=, )|(?<= and ))\d+\+? years(?=$|, | and )")
_YEARS_OF = lazy_pattern(
    r"((?:\d\+?|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)) years) "
    r"(?!(?:of|in|as|at|with|on|for|from|old|running|working|under|behind|long)\b)(?=\w)"
)


def strength(noted: str) -> Strength:
    """`noted` as it stands behind "my", or a sentence where it is no thing that somebody has."""
    strong = _strength(noted)
    return replace(strong, sentence=_TO_THIS_DAY.sub("I have been ", strong.sentence))


def _strength(noted: str) -> Strength:
    text = _put_right(noted)
    if _SAYS_I.match(text):
        words = _STOP.sub(_as_a_comma, text)  # a sentence goes on from it
        return Strength(text, f"{words[0].upper()}{words[1:]}")
    if known := crafts(text):
        return Strength(f"{_listed(', '.join(known))} skills")
    if mixed := _of_several_kinds(text):
        return Strength(text, mixed)
    begun = "" if _has_a_thing_among_deeds(text) else _begun(text)
    if begun in ("", "I am a", "I am an"):
        text = _years_first(text)
        begun = "" if _has_a_thing_among_deeds(text) else _begun(text)
    if begun:
        words = _listed(_small(_CAN.sub("", text) if begun == "I can" else text))
        if begun == "I":
            words = _in_the_first_person(words)
        return Strength(text, f"{begun} {words}")
    text = _YEARS_OF.sub(r"\1 of ", _small(text) if _DID.match(text) else small_initial(text))
    words = _listed(text)
    listed = re.split(r"[,;] ", text)
    is_had = all(map(_ends_as_what_is_had, listed)) if listed[1:] else _HAD.search(text)
    if is_had and not all(map(_A_FIELD.fullmatch, listed)):
        return Strength(words)
    # It stands in brackets, and has none itself.
    return Strength(re.sub(r" \(([^()]*)\)", r", \1", words), is_nominative=True)


def _ends_as_what_is_had(thing: str) -> bool:
    """Whether its noun is one that somebody has: 8 years of bar work, and not phonics lead."""
    noun = re.split(r" (?:of|in|with|for|as|at|from|on|to|under|since)\b| \(| [A-C][12]\b", thing)[
        0
    ]
    return any(found.end() == len(noun) for found in _HAD.finditer(noun))


def _put_right(noted: str) -> str:
    """In full and with the capitals that words have, and without "my" or "I have" before it."""
    text = short_in_capitals(in_full(quietened(in_a_line(noted))))
    text = _YEARS_ALONE.sub(r"\g<0> of experience", text)
    text = re.sub(r"^(?:languages|skills):\s*", "", text, flags=re.IGNORECASE)
    text = _SPOKEN.sub(lambda found: found["language"].capitalize(), text)
    text = re.sub(r"\b[abc][12]\b", lambda level: level[0].upper(), text)
    text = re.sub(
        r"\b(?:excel|powerpoint|photoshop|salesforce|autocad)\b", _with_its_capitals, text
    )
    return _DETERMINER.sub("", _HAVE.sub("", re.sub(r"^i\b", "I", text)))


def _with_its_capitals(craft: re.Match[str]) -> str:
    return crafts(craft[0])[0]


def _of_several_kinds(text: str) -> str:
    """The sentence of a list of things, traits and deeds: "own car, punctual, can lift 20 kg";
    empty for things alone."""
    things, traits, deeds = [], [], []
    for part in re.split(r"[,;] (?:and )?", text):
        begun = _begun(part)
        if begun in ("I am", "I am a", "I am an"):
            traits.append(f"{begun} {_small(part)}".removeprefix("I am "))
        elif begun in ("I", "I have"):
            deeds.append(f"{begun} {_in_the_first_person(_small(part))}".removeprefix("I "))
        elif is_said := re.match(r"I(?:['’]m)? ", part):
            (deeds if is_said[0] == "I " else traits).append(part[is_said.end() :])
        elif craft := crafts(part):
            things.append(f"my {craft[0]} skills")
        elif begun or not _ends_as_what_is_had(part) and not _IS_BARE.match(part):
            return ""
        else:
            thing = _YEARS_OF.sub(r"\1 of ", small_initial(part))
            things.append(thing if _IS_BARE.match(thing) else f"my {thing}")
    if len(things + traits + deeds) < 2 or not traits and not deeds:
        return ""
    clauses = [f"bring {enumerated(things)}"] if things else []
    clauses += [f"am {enumerated(traits)}"] if traits else []
    return f"I {enumerated([*clauses, *deeds])}"


def _has_a_thing_among_deeds(text: str) -> bool:
    """Whether one of a list says what its writer is or did, and another is a thing."""
    listed = re.split(r"[,;] ", text)
    is_more = re.compile(rf"(?:{_MORE_OF_IT}|and|in|at|for|on|to|always|never)\b")
    deeds = [bool(_begun(part)) for part in listed if not is_more.match(part)]
    return any(deeds) and not all(deeds)


def _begun(text: str) -> str:
    """How a sentence begins that says it of its writer; empty for a thing that somebody has."""
    if _IS_WHAT_I_AM.fullmatch(text):
        return "I am"
    if _HAVE_DONE.match(text):
        return "I have"
    if _DID.match(text) or _DO.match(text):
        return "I"
    if _CAN.match(text):
        return "I can"
    if text.startswith("who "):
        return "I am somebody"
    if _DOING.match(text):
        return "My strength is"
    if _SOMEBODY.match(text) and not text[:1].isdigit():
        return f"I am {_a(text).split()[0]}"
    return ""


def _in_the_first_person(deed: str) -> str:
    """ "Loves coffee", as it is said of oneself."""
    return re.sub(r"^(love|like|know|speak|live|play|drive|cook|write|bake|make)s\b", r"\1", deed)


def _as_a_comma(stop: re.Match[str]) -> str:
    return f", {stop['next'] if stop['next'].startswith('I') else _small(stop['next'])}"


def _a(noun: str) -> str:
    is_an = re.match(r"[aeio]|u(?!ni)|(?-i:[AEFHILMNORSX][A-Z])", noun, re.IGNORECASE)
    return f"{'an' if is_an else 'a'} {noun}"


def _years_first(text: str) -> str:
    """Years behind what they were spent with, before it: "barista 4 years"."""
    behind = _YEARS_BEHIND.fullmatch(text)
    if not behind:
        return text
    what = _small(behind["what"])
    return f"{behind['years']} {f'as {_a(what)}' if _SOMEBODY.fullmatch(what) else f'of {what}'}"


def _listed(text: str) -> str:
    """What commas or semicolons list in a word or two, with "and" before the last."""
    *first, last = re.split(r"[,;] ", text)
    goes_on = re.search(rf" and |\(|[,;] (?:{_MORE_OF_IT})\b", text)
    is_list = first and not goes_on and len(last.split()) <= _MOST_WORDS
    return f"{', '.join(first)} and {last}" if is_list else re.sub(r"; ", ", ", text)


def _small(text: str) -> str:
    """Words that begin a note in capitals, as they stand inside a sentence."""
    if _LANGUAGE.match(text) or _FORCE.match(text) or re.match(r"[A-Z][a-z]+[A-Z]", text):
        return text
    if re.fullmatch(r"(?:[A-Z][a-z]+ ?){2}", text):
        return text.lower()
    if re.match(r"[A-Z][a-z]+ [A-Z][a-z]", text):
        return text  # a name: Red Cross volunteer
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def small_initial(text: str) -> str:
    """A common noun in small letters; Excel and German keep their capital."""
    is_common = _COMMON.match(text) and not text[1:2].isupper()
    return text[:1].lower() + text[1:] if is_common else text
