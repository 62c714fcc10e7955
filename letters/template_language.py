"""The placeholder language of a writer's own templates: Liquid, cut down to what a letter needs.

A template may put in the facts of `PLACEHOLDERS` and leave a part out with `{% if moment %}…
{% endif %}`. There are no loops, no variables of one's own and no files, so the worst template is a
wrong sentence.
"""

from dataclasses import dataclass

from liquid import Environment, StrictUndefined
from liquid.exceptions import LiquidError, UndefinedError

from letters.drafting import spoken_date
from letters.facts import Facts
from letters.salutation import called, greeting_line, named_together

PLACEHOLDERS = {
    "company": "the company's name",
    "position": "the position",
    "greeting": "the greeting of the person the letter goes to",
    "recipient": "that person as they are addressed, for example Ms Okafor",
    "people": "everybody you met, for example Ms Okafor, Mr Li and Ana",
    "moment": "the moment you liked best",
    "qualification": "what you bring",
    "heard_on": "the day of the news",
    "referrer": "the person who referred you",
    "my_name": "your name",
}
_TAGS = {"if", "unless", "comment", "illegal", "content", "output"}
_FILTERS = {"default", "capitalize", "downcase", "upcase"}


@dataclass
class TemplateMistake(Exception):
    """Why a template cannot be used, in words for its writer, and the line it is on (from 1)."""

    message: str
    line: int

    def __str__(self) -> str:
        return f"Line {self.line}: {self.message}"


class _Environment(Environment):
    output_stream_limit = 100_000
    context_depth_limit = 20


_environment = _Environment(undefined=StrictUndefined, strict_filters=True)
for name in set(_environment.tags) - _TAGS:
    del _environment.tags[name]
for name in set(_environment.filters) - _FILTERS:
    del _environment.filters[name]


def values(facts: Facts, language: str) -> dict[str, str]:
    """What each placeholder stands for in a letter of these facts; unknown facts are empty."""
    to, referrer = facts.recipient, facts.referred_by
    return {
        "company": facts.company,
        "position": facts.position,
        "greeting": greeting_line(language, to.greeting if to else "", to.name if to else ""),
        "recipient": called(to.greeting, to.name) if to else "",
        "people": named_together(facts.people, language),
        "moment": facts.best_moment,
        "qualification": facts.qualification,
        "heard_on": spoken_date(facts.heard_on, language) if facts.heard_on else "",
        "referrer": called(referrer.greeting, referrer.name) if referrer else "",
        "my_name": facts.writer_name,
    }


def check(source: str) -> None:
    """Raise `TemplateMistake` for a template that could fail for any letter."""
    fill(source, dict.fromkeys(PLACEHOLDERS, ""))
    fill(source, dict.fromkeys(PLACEHOLDERS, "x"))


def fill(source: str, facts: dict[str, str]) -> str:
    """The text of a template with the facts put in literally. Raises `TemplateMistake`."""
    try:
        return _environment.from_string(source).render(**_empty_is_false(facts))
    except LiquidError as error:
        raise _explained(error) from None


def _empty_is_false(facts: dict[str, str]) -> dict[str, str | None]:
    # To Liquid an empty text is true; to a letter writer it is a fact they do not have.
    return {name: value or None for name, value in facts.items()}


def _explained(error: LiquidError) -> TemplateMistake:
    token = error.token
    start, source = (token.start_index, token.source) if token else (0, "")
    line = source.count("\n", 0, start) + 1
    if token and isinstance(error, UndefinedError):
        known = ", ".join(PLACEHOLDERS)
        return TemplateMistake(f"“{token.value}” is not known. You can use: {known}.", line)
    return TemplateMistake(f"{error.message}.".capitalize(), line)


def from_words(text: str, facts: dict[str, str]) -> str:
    """A written text turned into a template: each known fact becomes its placeholder.

    The longest values go first, so that a company named like a part of another fact is not cut.
    Braces the writer typed stay what they are.
    """
    for brace in ("{{", "{%"):
        text = text.replace(brace, brace[0] + "\u2060" + brace[1])
    found = sorted(facts.items(), key=lambda fact: -len(fact[1]))
    for name, value in found:
        if len(value) >= 3:
            text = text.replace(value, "{{ " + name + " }}")
    return text
