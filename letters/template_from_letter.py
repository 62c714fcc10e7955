"""From the words of one letter to a template: where a recorded fact stands, its placeholder."""

import re
from collections.abc import Mapping

from letters.drafting.draft import draft
from letters.drafting.fact_table import SAMPLE
from letters.drafting.spoken import speak
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.models import Letter
from letters.own_templates.facts import People, template_facts
from letters.redrafting import facts_of
from paper.markup import escaped

_CAPITAL = r"[^\W\d_a-zßà-öø-ÿ]"
# What has a capital beside a name without going on with it.
_NO_NAME = "|".join(language.always_capital for language in LANGUAGES.values())
_PERSONS = {"recipient.name", "recipient.called", "me.name", "referrer"}


def generalised(text: str, facts: Mapping[str, str | People], *, is_body: bool) -> str:
    """`text` with a placeholder for each fact that stands in it word for word.

    The longest facts go first, whole words only, and a name that seems to go on beyond the fact
    ("Larkfield Group") stays as it is: nothing is half replaced. Braces the writer typed stay too.
    """
    named: dict[str, str] = {}
    for name, value in facts.items():
        if isinstance(value, str) and _is_telling(name, value):
            named.setdefault(_spaced(escaped(value) if is_body else value), name)
    pattern = "|".join(re.escape(value) for value in sorted(named, key=len, reverse=True))
    pattern = re.sub(r"\\ ", "[ \u00a0]", pattern)
    known = rf"(?<![\w@])(?:{pattern})(?![\w@])" if named else "(?!)"

    def placeholder(found: re.Match[str]) -> str:
        if found.group() in ("{{", "{%"):
            return '{{ "' + found.group() + '" }}'
        name = named[_spaced(found.group())]
        return found.group() if _goes_on(name, found) else "{{ " + name + " }}"

    return re.sub(rf"\{{\{{|\{{%|{known}", placeholder, text)


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
    neighbour = re.search(rf"(^|[.!?:]\s+|\n|\S[ \u00a0])?({_CAPITAL}[\w.’']*)[ \u00a0]$", before)
    if not neighbour:
        return False
    if name in _PERSONS and " " not in _spaced(found.group()):
        return True
    return bool(neighbour[1]) and neighbour[1][0] not in ".!?:\n"


def template_from(letter: Letter) -> dict[str, str]:
    """The fields of a template that makes `letter` again."""
    facts = facts_of(letter)
    known = template_facts(facts, speak(facts, letter.language))
    return {
        "kind": letter.kind,
        "language": letter.language,
        "subject": generalised(letter.subject, known, is_body=False),
        "body": generalised(letter.body, known, is_body=True),
        "closing": generalised(letter.closing, known, is_body=False),
    }


def usual_template(kind: Kind, language: str) -> dict[str, str]:
    """The fields of a template in the usual words of `kind`, to begin one's own with."""
    spoken = speak(SAMPLE, language)
    known, made = template_facts(SAMPLE, spoken), draft(kind, KINDS[kind].variants[0], spoken)
    return {
        "kind": kind,
        "language": language,
        "subject": generalised(made.subject, known, is_body=False),
        "body": generalised(made.body, known, is_body=True),
        "closing": generalised(made.closing, known, is_body=False),
    }
