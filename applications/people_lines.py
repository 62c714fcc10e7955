"""The names that a person types, as lines of one person each."""

import itertools
import re
from collections.abc import Iterable, Iterator

from django.core.exceptions import ValidationError
from django.utils.translation import ngettext

from applications.typed_person import address_alone, name_and_email
from frame.invisible import shown

MOST_PEOPLE = 30
# A comma parts two people, unless it is within a company's name in brackets.
_COMMA = re.compile(r",(?![^(]*\))")
# What would part a name, or make it an address.
SIGNS = re.compile("[,;@]")
# What a comma sets off from the name that it belongs to.
_BEHIND_A_NAME = re.compile(
    r"(?:jr|sr|esq|ii|iii|iv|ph\.? ?d|m\.? ?d|mba|msc|bsc|rn|cpa)\.?", re.IGNORECASE
)
# static/js/people-field.js asks of the same.
_ROLE = re.compile(
    r"(?:(?:senior|deputy|vice|managing|technical|general|assistant|associate) )*"
    r"(?:head of|director|president|vp|chief|c[efot]o|hr|manager|recruiter"
    r"|leiter(?:in)?|\S+leiter(?:in)?|geschäftsführer(?:in)?|directeur|directrice|responsable"
    r"|directora?|jef[ea] de|gerente)\b.*"
    r"|.* (?:manager|director|recruiter|officer)",
    re.IGNORECASE,
)
# "van der Berg, Anna" may be one person, as "Ann, Bob" are two.
_FAMILY = re.compile(r"(?:(?:v[ao]n|de[rnls]?|d[aiu]|l[ae]|zu|ter|al|el|bin) )*[^\s()<>]+", re.I)
_FIRST_NAME = re.compile(r"[^\s()<>@]+(?: [^\s()<>@]+)?")
# As mail programs write it: "Brandt, Ruth" <ruth@example.org>.
_IN_QUOTES = re.compile(r"[\"“]([^\",<>“”\r\n]+), ?([^\",<>“”\r\n]+)[\"”](?=\s*<)")
# The brackets of a company's name may be within those after the name.
_NAMES_AND_MORE = [
    re.compile(r"(?P<name>.*\S)\s*\((?P<more>[^()]+)\)"),
    re.compile(r"(?P<name>[^(]*\S)\s*\((?P<more>.+)\)"),
]

# What somebody is, before their name in brackets: la encargada, die Chefin. "Le Roux" is a name.
_POST_BEFORE = re.compile(
    r"(?:(?:the|der|die|(?:mein|unser)e?) |(?:(?:an?|my|our|their|el|la|l[eo]|il|un[ae]?|mi|su|mon"
    r"|ma|notre) |l['’])(?=(?-i:[a-zß-ÿœ]|D?RH\b|HR\b|RR\. ?HH|RRHH\b)))(?P<post>\S.*)",
    re.IGNORECASE,
)
# With a capital, and in brackets no team: "die Chefin (Vertrieb)".
_CALLED = re.compile(
    r"(?![A-Z]{2,4}$)(?!(?i:account|buchhalt|cocina|compras|cuisine|design|einkauf|engineer|financ"
    r"|human|it$|küche|legal|lager|market|operat|personal|produ|recursos|ressources|sala$|sales"
    r"|salle$|service|vent[ae]|verkauf|vertrieb|verwaltung))"
    r"[^\W\d_a-zß-ÿ][\w.'’-]*(?: (?:(?:v[ao]n|de[rnl]?|d[aiu]|la) )*[^\W\d_a-zß-ÿ][\w.'’-]*){0,3}"
)


def in_spoken_order(text: str) -> str:
    """`text`, where it may be a single person's name, with the given name first: "Ruth Brandt" of
    "Brandt, Ruth"."""
    maybe_one = list(maybe_one_in(text))
    return maybe_one[0] if len(maybe_one) == 1 and sum(map(len, _parts(text))) == 2 else text


def lines_in(text: str) -> list[str]:
    lines: list[str] = []
    places = ((at, part) for parts in _parts(text) for at, part in enumerate(parts))
    for at, part in places:
        if lines and _BEHIND_A_NAME.fullmatch(part):
            lines[-1] += f", {part}"
        elif at and _ROLE.fullmatch(part) and not re.search("[(<]", lines[-1]):
            lines[-1] += f" ({part})"
        elif at and (email := address_alone(part)) and not name_and_email(lines[-1])[1]:
            lines[-1] += f" <{email}>"
        else:
            lines.append(part)
    if len(lines) > MOST_PEOPLE:
        words = ngettext("At most %(count)s person.", "At most %(count)s people.", MOST_PEOPLE)
        raise ValidationError(words % {"count": MOST_PEOPLE})
    return lines


def _parts(text: str) -> Iterator[list[str]]:
    """The parts of each line of `text` between commas."""
    for line in re.split(r"[\r\n;]+", _IN_QUOTES.sub(r"\2 \1", text)):
        yield [part for typed in _COMMA.split(line) if (part := shown(typed))]


def maybe_one_in(text: str) -> dict[str, tuple[str, str]]:
    """The two parts of a line that may be one person's name ("Brandt, Ruth"), by the name they
    would make; of a longer line each two, where all of it may be written so."""
    maybe_one: dict[str, tuple[str, str]] = {}
    for parts in _parts(text):
        pairs = list(itertools.batched(parts, 2, strict=False))
        if pairs and all(_may_be_one(*pair) for pair in pairs):
            maybe_one |= {_in_spoken_order(*pair): (pair[0], pair[1]) for pair in pairs}
    return maybe_one


def _may_be_one(family: str, first_name: str = "") -> bool:
    name = without_address(first_name)
    return (
        bool(_FAMILY.fullmatch(family) or family.isupper())
        and bool(_FIRST_NAME.fullmatch(name))
        and not any(pattern.fullmatch(family) for pattern in (_BEHIND_A_NAME, _ROLE))
        and not any(pattern.fullmatch(name) for pattern in (_BEHIND_A_NAME, _ROLE))
    )


def without_address(name: str) -> str:
    """Without one as mail programs write it; round brackets tell people apart."""
    return name_and_email(name)[0] if name.endswith(">") else name


def _in_spoken_order(family: str, first_name: str) -> str:
    name, email = name_and_email(first_name)
    family = family.title() if family.isupper() else family
    return f"{name} {family} <{email}>" if email else f"{name} {family}"


def together(lines: Iterable[str], parts: tuple[str, str], name: str) -> list[str]:
    """`lines` with `name` in the place of each two that are these `parts`."""
    together: list[str] = []
    for line in lines:
        if together and (together[-1], line) == parts:
            together[-1] = name
        else:
            together.append(line)
    return together


def readings_of(line: str) -> list[tuple[str, str]]:
    """The possible readings of a name and what follows it in brackets."""
    found = [pattern.fullmatch(line) for pattern in _NAMES_AND_MORE]
    readings = [(match["name"], match["more"].strip()) for match in found if match]
    posts = [(_POST_BEFORE.fullmatch(before), name) for before, name in readings]
    turned = [(name, post["post"]) for post, name in posts if post and _is_called(name)]
    return [*turned, *readings]


def _is_called(words: str) -> bool:
    """Whether somebody may be called so."""
    return bool(_CALLED.fullmatch(words)) and not _ROLE.fullmatch(words)
