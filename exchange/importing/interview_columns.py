"""Which columns of a table are about one interview, and what each of them says of it.

"Interview 1 Date", "Interview 1 Type" and "Interviewer (round 1)" are three columns of one block.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import dropwhile

from exchange.importing.headings import field_of, heading_key, may_be_interview
from exchange.importing.records import Field
from exchange.importing.vocabulary import words_of

_ABOUT = {
    "interview_day": Field.INTERVIEW,
    "interview_time": Field.INTERVIEW,
    "interview_kind": Field.INTERVIEW_KIND,
    "interviewers": Field.INTERVIEW_PEOPLE,
    "interview_people": Field.INTERVIEW_PEOPLE,
    "interview_place": Field.INTERVIEW_PLACE,
    "interview_notes": Field.INTERVIEW_NOTES,
    "interview_more": Field.INTERVIEW_NOTES,
}
INTERVIEW_FIELDS = frozenset(_ABOUT.values())
_TOKENS = re.compile(r"\d+|[^\W\d]+")
# Behind a number: "1st", "2ème", "3ª".
_ORDINAL = {"st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "a", "o", "ra", "da", "na", "ta"}
_FILLERS = {"of", "the", "for", "in", "de", "des", "du", "d", "l", "la", "del", "della", "do", "da"}
_FILLERS |= {"der", "zum", "vom", "fur", "n", "no", "nr", "num", "numero", "your", "my"}
# "Notes on interview 1"
_JOINING = {"on", "about", "from", "sur", "sobre", "uber", "zu", "zur", "su", "sul", "al", "over"}
_LONGEST = 60


@dataclass(frozen=True)
class HeadingPart:
    """What a heading says: of which interview (`block`), and `about` what, a list of
    `interviews.txt`. Where it names no interview it can have a number behind it."""

    block: str
    about: str
    number: str = ""

    @property
    def field(self) -> Field:
        return _ABOUT[self.about]


@cache
def _abouts() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in _ABOUT:
        for phrase in words_of("interviews")[name]:
            found.setdefault(_phrase(_TOKENS.findall(heading_key(phrase) or phrase)), name)
    return found


@cache
def _nouns() -> dict[str, bool]:
    """What an interview is called; and whether it is one only where it has a number."""
    lists = words_of("interviews")
    found = {heading_key(name) or name: False for name in lists["interview"]}
    return {heading_key(name): True for name in lists["interview_if_numbered"]} | found


@cache
def _ordinals() -> dict[str, str]:
    lists = words_of("interviews")
    return {heading_key(word): name for name in lists if name.isdecimal() for word in lists[name]}


def _phrase(tokens: Sequence[str]) -> str:
    return " ".join(token for token in tokens if token not in _FILLERS)


def _tokens(heading: str) -> list[str]:
    """The words and numbers of a heading; "2nd" is a number, and a compound is its parts."""
    tokens: list[str] = []
    for token in _TOKENS.findall(heading_key(heading)):
        if token in _ORDINAL and tokens and tokens[-1].isdecimal():
            continue
        if token in _ordinals():
            tokens.append(_ordinals()[token])
        else:
            tokens += _parts_of(token)
    return tokens


def _parts_of(word: str) -> list[str]:
    """`gesprachsnotizen` is about notes on a Gespräch, `zweitgesprach` the second of them."""
    for noun in sorted(_nouns(), key=len, reverse=True):
        if len(noun) < 6 or word == noun:
            continue
        for start in (f"{noun}s", noun):
            rest = word.removeprefix(start)
            if rest != word and rest in _abouts():
                return [noun, rest]
        for number, first in (("1", "erst"), ("2", "zweit"), ("3", "dritt")):
            if word == f"{first}{noun}":
                return [number, noun]
    return [word]


@cache
def part_of(heading: str) -> HeadingPart | None:
    """What a heading says of an interview; None where it is about something else."""
    if len(heading) > _LONGEST or not (tokens := _tokens(heading)):
        return None
    numbers = [token for token in tokens if token.isdecimal()]
    for length in (3, 2, 1):
        for place in range(len(tokens) - length + 1):
            noun = " ".join(tokens[place : place + length])
            if noun in _nouns():
                before, after = tokens[:place], tokens[place + length :]
                if not _nouns()[noun] or numbers:
                    is_vague = field_of(noun) != Field.INTERVIEW
                    part = _part(before, after, is_vague=is_vague)
                    if part:
                        return part
    phrase = _phrase([token for token in tokens if not token.isdecimal()])
    if phrase in _abouts() and len(numbers) < 2:
        return HeadingPart("", _abouts()[phrase], *numbers)
    return _part_of_step(tokens)


def _part(before: list[str], after: list[str], *, is_vague: bool) -> HeadingPart | None:
    """What stands around the word for an interview: its number, and what the column says of it."""
    before = _without_fillers(before[::-1])[::-1]
    if len(before) > 1 and before[-1] in _JOINING:
        before.pop()
    after = _without_fillers(after)
    number = ""
    if after and after[0].isdecimal():
        number, after = after[0], after[1:]
    elif before and before[-1].isdecimal():
        number, before = before[-1], before[:-1]
    elif len(others := [token for token in (*before, *after) if token.isdecimal()]) == 1:
        number = others[0]
    # "Interview 1 Interviewer 2"
    phrase = _phrase([token for token in (*before, *after) if not token.isdecimal()])
    if phrase and phrase not in _abouts():
        return None
    # "Round" beside a day says which one it is.
    bare = "interview_day" if number or not is_vague else "interview_kind"
    return HeadingPart(f"#{int(number or 0)}", _abouts().get(phrase, bare))


def _without_fillers(tokens: list[str]) -> list[str]:
    return list(dropwhile(_FILLERS.__contains__, tokens))


def _part_of_step(tokens: list[str]) -> HeadingPart | None:
    """A part of an interview that has a name: "Phone screen date", "Notes on-site"."""
    for length in (3, 2, 1):
        for about, step in (
            (tokens[-length:], tokens[:-length]),
            (tokens[:length], tokens[length:]),
        ):
            name, phrase = _phrase(step), _phrase(about)
            if name and phrase in _abouts() and _is_step(name):
                return HeadingPart(name, _abouts()[phrase])
    name = _phrase(tokens)
    is_bare = not any(token in _abouts() for token in tokens)
    return HeadingPart(name, "interview_day") if is_bare and _is_step(name) else None


def _is_step(name: str) -> bool:
    field = field_of(name)
    if field in (None, Field.WORK_MODE):
        return may_be_interview(name)
    return field == Field.INTERVIEW


def blocks_of(headings: Sequence[str]) -> list[HeadingPart | None]:
    """For each column which part of a block it is, None for most. A block is of several columns;
    one without a number has a day."""
    parts = [part_of(heading) for heading in headings]
    _attach_log(headings, parts)
    _attach_repeated(headings, parts)
    numbered = {part.block for part in parts if part and part.block.startswith("#")}
    for place, part in enumerate(parts):
        if part and not part.block and part.about == "interviewers" and part.number:
            parts[place] = replace(part, block=f"#{int(part.number)}")
    blocks: dict[str, list[str]] = defaultdict(list)
    for part in filter(None, parts):
        blocks[part.block].append(part.about)
    found = {name for name, abouts in blocks.items() if _is_block(name, abouts, numbered)}
    return [part if part and part.block in found else None for part in parts]


def _is_block(name: str, abouts: list[str], numbered: set[str]) -> bool:
    days = abouts.count("interview_day")
    has_number = name in numbered and name != "#0"
    return bool(name) and len(abouts) > 1 and days < 2 and (days > 0 or has_number)


def _attach_log(headings: Sequence[str], parts: list[HeadingPart | None]) -> None:
    """A list with a row for each interview: "Round, Date, Interviewer, Notes"."""
    abouts = [part.about for part in parts if part and not part.block and not part.number]
    rounds = [
        place for place, part in enumerate(parts) if part == HeadingPart("#0", "interview_kind")
    ]
    is_round = len(rounds) == 1 and part_of(headings[rounds[0]]) and " " not in headings[rounds[0]]
    wanted = ("interview_day", "interviewers")
    if is_round and all(abouts.count(about) == 1 for about in wanted):
        for place, part in enumerate(parts):
            if part and part.about in (*wanted, "interview_notes", "interview_time"):
                parts[place] = replace(part, block="#0")


def _attach_repeated(headings: Sequence[str], parts: list[HeadingPart | None]) -> None:
    """ "Interview 1, Notes, Interview 2, Notes": what stands there again and again is about the
    interview before it."""
    times = Counter(map(heading_key, headings))
    block = ""
    for place, part in enumerate(parts):
        if part and not part.block and not part.number and times[heading_key(headings[place])] > 1:
            parts[place] = replace(part, block=block)
        else:
            block = part.block if part else ""


def with_groups(upper: Sequence[str], lower: Sequence[str]) -> list[str] | None:
    """The headings that two rows make together, where the upper one names interviews and the lower
    one what the columns below them are about; None where they do not."""
    headings, group, found = [], "", 0
    for place, name in enumerate(lower):
        above = upper[place].strip() if place < len(upper) else ""
        group = above or group
        part, own = part_of(group) if group else None, part_of(name)
        is_below = part and part.block and part.about == "interview_day" and own and not own.block
        found += bool(is_below)
        headings.append(f"{group} {name.strip()}" if is_below else name.strip() or above)
    return headings if found > 1 else None
