"""From one letter to a template: recorded facts in its words become placeholders."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from letters.asking_wording import asking_wording
from letters.drafting.draft import draft, with_capital
from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.models import Letter
from letters.own_templates.facts import People, template_facts
from letters.redrafting import facts_of
from paper.markup import escaped

_CAPITAL = r"[^\W\d_a-zßà-öø-ÿ]"
# What has a capital beside a name without going on with it.
_NO_NAME = "|".join(language.always_capital for language in LANGUAGES.values())
_DAYS = {"round_on", "heard_on", "applied_on", "today"}
_YEAR = r",?[ \u00a0](?:de )?\d{4}\b"
_PERSONS = {"recipient.name", "recipient.called", "me.name", "referrer"}
# What is no name itself, so that none begins before it: die Arbeit bei der Bosch GmbH.
_PHRASES = {"company_at", "company_the", "company_dative", "job", "position_of"}
_PHRASES |= {"moment", "feedback", "qualification"}


def generalised(
    text: str,
    facts: Mapping[str, str | People],
    *,
    is_body: bool,
    is_drafted: bool = False,
    also: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """`text` with a placeholder for each fact that stands in it word for word.

    The longest facts go first, whole words only, and a name that seems to go on beyond the fact
    ("Larkfield Group") stays as it is: nothing is half replaced. Braces the writer typed stay too.
    A day takes the year behind it along. In words that are as drafted no name goes on. `also` are
    other words for a fact, with its name and perhaps a filter.
    """
    named = _named(facts, also, is_body=is_body)

    def placeholder(found: re.Match[str]) -> str:
        if found.group() in ("{{", "{%"):
            return '{{ "' + found.group() + '" }}'
        words = _spaced(found.group())
        name = named.get(words) or named[re.sub(f"{_YEAR}$", "", words)]
        return found.group() if not is_drafted and _goes_on(name, found) else "{{ " + name + " }}"

    return re.sub(rf"\{{\{{|\{{%|{_pattern(named)}", placeholder, text)


def _named(
    facts: Mapping[str, str | People], also: Mapping[str, str], *, is_body: bool
) -> dict[str, str]:
    """Words that stand for a fact, each with its name and perhaps a filter."""
    named: dict[str, str] = {}
    for name, value in facts.items():
        if isinstance(value, str) and _is_telling(name, value):
            named.setdefault(_spaced(escaped(value) if is_body else value), name)
    for words, name in also.items():
        if words and name.split(" ")[0] in named.values():
            named.setdefault(_spaced(escaped(words) if is_body else words), name)
    return named


def _pattern(named: Mapping[str, str]) -> str:
    """Of all that is named the longest first, a day with its year; where nothing is, nothing."""
    longest_first = sorted(named, key=len, reverse=True)
    words = "|".join(
        re.escape(value) + (f"(?:{_YEAR})?" if named[value] in _DAYS else "")
        for value in longest_first
    )
    words = re.sub(r"\\ ", "[ \u00a0]", words)
    return rf"(?<![\w@])(?:{words})(?![\w@])" if named else "(?!)"


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def _is_telling(name: str, value: str) -> bool:
    """Whether a fact can be told from words that happen to be the same."""
    if name == "people_and_you" and " " not in value:
        return False
    return len(value) >= 3 or (len(value) == 2 and value.isupper())


def _goes_on(name: str, found: re.Match[str]) -> bool:
    """Whether the words around a found fact seem to belong to its name."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    if not found.group()[-1].isalnum():
        after = ""
    if re.match(rf"(?:[ \u00a0]|-)(?!(?:{_NO_NAME})\b){_CAPITAL}|-\w", after):
        return True
    if re.search(r"\w-$", before):
        return True
    if name in _PHRASES and found.group()[0].islower():
        return False
    neighbour = re.search(
        rf"(^|[.!?:]\s+|\n|\S[ \u00a0])?(?!(?:{_NO_NAME})[ \u00a0])({_CAPITAL}[\w.’']*)[ \u00a0]$",
        before,
    )
    if not neighbour:
        return False
    if name in _PERSONS and " " not in _spaced(found.group()):
        return True
    return bool(neighbour[1]) and neighbour[1][0] not in ".!?:\n"


def template_from(letter: Letter) -> dict[str, str]:
    """The fields of a template that makes `letter` again.

    What its writer has not touched asks for the facts that it needs and does not name.
    """
    facts, kind, language = facts_of(letter), Kind(letter.kind), letter.language
    spoken = speak(facts, language)
    usual = draft(kind, letter.variant, spoken)
    wording = drafted_wording(kind, letter.variant, language, facts)
    own = partial(generalised, facts=_known(facts, spoken), also=_other_names(facts, spoken))
    drafted = {part.text: wording[part.key] for part in usual.paragraphs if part.key in wording}
    paragraphs = [
        drafted[text] if text in drafted else own(text, is_body=True)
        for text in re.split(r"\n\s*\n", letter.body)
    ]
    is_drafted = letter.subject == usual.subject
    return {
        "kind": letter.kind,
        "language": language,
        "subject": wording["subject"] if is_drafted else own(letter.subject, is_body=False),
        "body": "\n\n".join(filter(None, paragraphs)),
        "closing": own(_to_anybody(letter.closing, spoken), is_body=False),
    }


def drafted_wording(kind: Kind, variant: str, language: str, facts: Facts) -> dict[str, str]:
    """The subject and the paragraphs of a draft by their keys, each as the text of a template."""

    def generalise(known_facts: Facts, spoken: Spoken) -> Callable[[str], str]:
        # Drafts name people as the reader knows them, and a company with its article, if it bends.
        first = ["people_and_you", "company_the"] if spoken.company.to else ["people_and_you"]
        known = {**dict.fromkeys(first, ""), **_known(known_facts, spoken)}
        names = _other_names(known_facts, spoken)
        return partial(generalised, facts=known, is_body=True, is_drafted=True, also=names)

    return asking_wording(kind, variant, language, facts, generalise)


def _to_anybody(closing: str, spoken: Spoken) -> str:
    """A closing without its address, "Madame", which the next reader may not have."""
    address = spoken.address_in_closing
    return closing.replace(f", {address},", "") if address else closing


def _known(facts: Facts, spoken: Spoken) -> dict[str, str | People]:
    """What may stand in the words; of working from home they say more than a place can say."""
    known = template_facts(facts, spoken)
    return known | {"place": ""} if spoken.from_home else known


def _other_names(facts: Facts, spoken: Spoken) -> dict[str, str]:
    """The position as it was recorded, and what begins a sentence with a capital."""
    return {
        with_capital(spoken.company.at): "company_at | capitalize",
        with_capital(spoken.of_position): "position_of | capitalize",
        facts.position: "position",
        with_capital(spoken.position): "position",
    }
