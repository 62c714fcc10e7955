"""The placeholder language of a writer's own templates: Liquid, cut down to what a letter needs.

A template may put in the facts of `PLACEHOLDERS`, leave a part out with `{% if moment %}…
{% endif %}` and walk through the people. There are no variables of one's own and no files. Every
template is read once by rules that take a time in step with its length before Liquid, whose
reading does not, sees it.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TextIO

from django.utils.translation import gettext
from liquid import Environment, RenderContext, StrictUndefined
from liquid.builtin.output import Output, OutputNode
from liquid.exceptions import LiquidError, ResourceLimitError
from liquid.stringify import to_liquid_string
from liquid.template import BoundTemplate

from frame.localized import listed, number
from letters.drafting.draft import OWN, Paragraph
from letters.own_templates.facts import PLACEHOLDERS, Missing, People, sample_facts
from paper.characters import clean
from paper.letter import BODY_LIMIT
from paper.markup import MOST_BLOCKS, escaped

LONGEST_PLACEHOLDER = 300
DEEPEST = 8
# Controls, which `clean` takes out of every template and every fact: a fact's beginning and end,
# a fact that is not known, and the number of a paragraph of the template.
_FACT, _END, _EMPTY, _NUMBER = "\x01", "\x02", "\x03", "\x04"
_MISSING = "\x05"  # around the name of a fact, where it would stand
_BLOCKS = {"if": "endif", "unless": "endunless", "for": "endfor"}
_BETWEEN = {"else", "elsif"}
_TAGS = {*_BLOCKS, "illegal", "content", "output"}
_FILTERS = {"default", "capitalize", "downcase", "upcase", "join", "size"}
_OPENING = re.compile(r"\{[{%]")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_LIST_ITEM = re.compile(r"^\s*(?:[-+*]|\d{1,9}[.)])\s")


@dataclass(eq=False)
class TemplateMistake(Exception):
    """Why a template cannot be used, in words for its writer, and the line it is on (from 1)."""

    message: str
    line: int | None = None

    def __str__(self) -> str:
        if not self.line:
            return self.message
        words = gettext("Line %(number)s: %(message)s")
        return words % {"number": self.line, "message": self.message}


@dataclass(frozen=True)
class _Placed:
    """One `{{ … }}` or `{% … %}`: where it stands and what is in it."""

    start: int
    end: int
    is_tag: bool
    inner: str


class _FactNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        value = self.expression.evaluate(context)
        text = value.listed if isinstance(value, People) else to_liquid_string(value, False)
        return buffer.write(f"{_FACT}{text}{_END}" if text.strip() else _EMPTY)


class _Fact(Output):
    node_class = _FactNode


class _Environment(Environment):
    output_stream_limit = 100_000
    context_depth_limit = 20
    block_nesting_limit = 2 * DEEPEST
    loop_iteration_limit = 500


_environment = _Environment(undefined=StrictUndefined, strict_filters=True)
for name in set(_environment.tags) - _TAGS:
    del _environment.tags[name]
for name in set(_environment.filters) - _FILTERS:
    del _environment.filters[name]
_environment.add_tag(_Fact)


def mistakes(source: str) -> list[TemplateMistake]:
    """Everything that keeps a template from making a letter; empty when it can."""
    source, _ = clean(source)
    try:
        template = _read(source)
        if found := list(_unknown(source, template)):
            return found
        for facts in (sample_facts("en-us"), _nothing_known()):
            _filled(template, source, facts)
    except TemplateMistake as mistake:
        return [mistake]
    return []


def left_empty(source: str, facts: Mapping[str, str | People]) -> list[str]:
    """The placeholders whose place stays empty in a letter of these facts, in the order of the
    table. What a template asks for before it names it is none of them."""
    source, _ = clean(source)
    marks = {name: f"{_MISSING}{name}{_MISSING}" for name, value in facts.items() if not value}
    missing = {
        name: People([], mark) if name == "people" else Missing(mark)
        for name, mark in marks.items()
    }
    # A filter may have written the name large.
    filled = _filled(_checked(source), source, dict(facts) | missing).lower()
    return [name for name in PLACEHOLDERS if name in marks and marks[name] in filled]


def line_of(source: str, facts: Mapping[str, str | People]) -> str:
    """A template of one line, such as a subject, with the facts put in as they are."""
    source, _ = clean(source)
    filled = _filled(_checked(source), source, facts)
    words = re.sub(f"[{_FACT}{_END}]", "", _tidy(filled).replace("\n", " ")).strip()
    # What joined an unknown fact to its neighbour goes with it.
    return words.strip(" ,;–—-") if _EMPTY in filled else words


def paragraphs_of(source: str, facts: Mapping[str, str | People]) -> tuple[Paragraph, ...]:
    """The paragraphs of a letter's body, with the facts put in literally.

    One whose facts are all unknown is left out. The keys stay with the paragraphs of the template,
    whatever is left out before them. Raises `TemplateMistake`.
    """
    source, _ = clean(source)
    text = _filled(_checked(_numbered(source)), source, facts)
    parts = re.split(r"\n[ \t]*\n\s*", text)
    if len(parts) > MOST_BLOCKS:
        words = gettext("A letter can have %(limit)s paragraphs at most.")
        raise TemplateMistake(words % {"limit": MOST_BLOCKS})
    made: list[Paragraph] = []
    number, repeated = "0", 0
    for part in parts:
        if numbers := re.findall(f"{_NUMBER}(\\d+){_NUMBER}", part):
            repeated = 0 if numbers[0] != number else repeated + 1
            number = numbers[0]
        elif made:
            repeated += 1
        if words := _paragraph(part):
            key = f"{OWN}{number}.{repeated}" if repeated else f"{OWN}{number}"
            made.append(Paragraph(key, words))
    return tuple(made)


def _checked(source: str) -> BoundTemplate:
    template = _read(source)
    for mistake in _unknown(source, template):
        raise mistake
    return template


def _read(source: str) -> BoundTemplate:
    """The template, once it is known to be one that Liquid reads quickly."""
    if len(source) > 2 * BODY_LIMIT:
        words = gettext("A template can have %(limit)s characters at most.")
        raise TemplateMistake(words % {"limit": number(BODY_LIMIT)})
    open_blocks: list[tuple[str, _Placed]] = []
    for placed in _placed(source):
        if placed.is_tag:
            _follow(source, placed, open_blocks)
    if open_blocks:
        name, placed = open_blocks[-1]
        words = gettext("This “%(name)s” is never closed. Close it with %(end)s.")
        raise _mistake(source, placed.start, words % {"name": name, "end": _end_of(name)})
    try:
        return _environment.from_string(source)
    except LiquidError as error:
        raise _explained(source, error) from None


def _placed(source: str) -> Iterator[_Placed]:
    """Every placeholder and tag, checked for what can be told without Liquid."""
    position = 0
    while opening := _OPENING.search(source, position):
        start, is_tag = opening.start(), opening.group() == "{%"
        closing = "%}" if is_tag else "}}"
        end = source.find(closing, start + 2, start + LONGEST_PLACEHOLDER)
        if end < 0:
            words = gettext("“%(opening)s” is not closed. Close it with “%(closing)s” soon after.")
            message = words % {"opening": opening.group(), "closing": closing}
            raise _mistake(source, start, message)
        inner = source[start + 2 : end].removeprefix("-").removesuffix("-").strip()
        bare = _QUOTED.sub("", inner)
        if not inner:
            raise _mistake(source, start, gettext("There is nothing between these braces."))
        if _OPENING.search(bare):
            words = gettext("Close these braces with “%(closing)s” before the next ones.")
            raise _mistake(source, start, words % {"closing": closing})
        if ".." in bare:
            raise _mistake(source, start, gettext("Two dots in a row mean nothing here."))
        yield _Placed(start, end + 2, is_tag, inner)
        position = end + 2


def _follow(source: str, placed: _Placed, open_blocks: list[tuple[str, _Placed]]) -> None:
    """Keep account of the blocks that are open behind the tag `placed`."""
    name = re.split(r"\W", placed.inner, maxsplit=1)[0]
    inmost = open_blocks[-1][0] if open_blocks else ""
    if name in _BLOCKS:
        open_blocks.append((name, placed))
        if len(open_blocks) > DEEPEST:
            words = gettext("There are more than %(limit)s parts inside each other here.")
            raise _mistake(source, placed.start, words % {"limit": DEEPEST})
    elif name in _BLOCKS.values():
        if not inmost:
            words = gettext("“%(name)s” closes nothing: no part is open here.")
            raise _mistake(source, placed.start, words % {"name": name})
        if _BLOCKS[inmost] != name:
            words = gettext(
                "There is “%(name)s” here, but “%(open)s” is still open. Close it with %(end)s."
            )
            message = words % {"name": name, "open": inmost, "end": _end_of(inmost)}
            raise _mistake(source, placed.start, message)
        open_blocks.pop()
    elif name in _BETWEEN:
        if not inmost or (name == "elsif" and inmost == "for"):
            words = gettext("“%(name)s” belongs between “if” and “endif”.")
            raise _mistake(source, placed.start, words % {"name": name})
    else:
        words = gettext("“%(name)s” is not known here. You can use “if”, “unless” and “for”.")
        raise _mistake(source, placed.start, words % {"name": name or placed.inner[:20]})


def _end_of(name: str) -> str:
    return f"{{% {_BLOCKS[name]} %}}"


def _unknown(source: str, template: BoundTemplate) -> Iterator[TemplateMistake]:
    """A mistake for each name and each filter that does not exist, in the order of the text."""
    analysis = template.analyze()
    found: list[tuple[int, str]] = []
    for paths in analysis.globals.values():
        for path in paths:
            if str(path) not in PLACEHOLDERS and str(path) != "people.size":
                found.append((path.span.index, _not_known(str(path))))
    known = ", ".join(sorted(_FILTERS))
    for name, spans in analysis.filters.items():
        if name not in _FILTERS:
            words = gettext("You cannot use “%(name)s” on a fact. You can use %(known)s.")
            message = words % {"name": name, "known": known}
            found += [(span.index, message) for span in spans]
    for index, message in sorted(found):
        yield _mistake(source, index, message)


def _not_known(path: str) -> str:
    parts = [name for name in PLACEHOLDERS if name.startswith(f"{path}.")]
    near = parts or difflib.get_close_matches(path[:60], PLACEHOLDERS, n=1, cutoff=0.6)
    if near:
        words = gettext("“%(name)s” is not known. Do you mean %(names)s?")
        return words % {"name": path[:60], "names": listed(near, "or")}
    words = gettext("“%(name)s” is not known. The table below lists what you can use.")
    return words % {"name": path[:60]}


def _filled(template: BoundTemplate, source: str, facts: Mapping[str, str | People]) -> str:
    try:
        return template.render(**_nested(facts))
    except ResourceLimitError:
        words = gettext("The letter this makes would have no end. Take a loop out.")
        raise TemplateMistake(words) from None
    except LiquidError as error:
        raise _explained(source, error) from None


def _nested(facts: Mapping[str, str | People]) -> dict[str, Any]:
    """`me.name` as name in me. To Liquid an empty text is true; to a writer it is not known."""
    nested: dict[str, Any] = {}
    for name, value in facts.items():
        first, _, second = name.partition(".")
        known = value if isinstance(value, People | Missing) else value or None
        if second:
            nested.setdefault(first, {})[second] = known
        else:
            nested[first] = known
    return nested


def _nothing_known() -> dict[str, str | People]:
    return dict.fromkeys(PLACEHOLDERS, "") | {"people": People([], "")}


def _numbered(source: str) -> str:
    """The template with a number at the beginning of each of its paragraphs but the first."""
    out, position, count = [], 0, 0
    ends = [(placed.start, placed.end) for placed in _placed(source)]

    def number(gap: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"{gap.group()}{_NUMBER}{count}{_NUMBER}"

    for start, end in [*ends, (len(source), len(source))]:
        out.append(re.sub(r"\n[ \t]*\n\s*", number, source[position:start]))
        out.append(source[start:end])
        position = end
    return "".join(out)


def _paragraph(text: str) -> str:
    """The words of one rendered paragraph; empty when none of its facts is known."""
    text = re.sub(f"{_NUMBER}\\d+{_NUMBER}", "", text).strip()
    if _EMPTY in text and _FACT not in text:
        return ""
    lines = [line for line in text.split("\n") if not _is_empty_item(line)]
    text = _tidy("\n".join(lines))
    return re.sub(rf"(^[ \t]*)?{_FACT}([^{_END}]*){_END}", _literal, text, flags=re.M).strip()


def _literal(fact: re.Match[str]) -> str:
    """A fact so that the body shows it as it is; at the start of a line it begins no list."""
    words = escaped(fact[2])
    if fact[1] is None:
        return words
    return fact[1] + re.sub(r"^(\d{0,9})([-+.)])(?=\s|$)", r"\1\\\2", words)


def _is_empty_item(line: str) -> bool:
    return bool(_LIST_ITEM.match(line)) and _EMPTY in line and _FACT not in line


def _tidy(text: str) -> str:
    """Without the gaps that unknown facts leave between the words."""
    text = re.sub(rf" *{_EMPTY}(?=[ ,.;:!?)\n]|$)", "", text)
    text = re.sub(rf"^{_EMPTY} +", "", text, flags=re.M).replace(_EMPTY, "")
    text = re.sub(r"(?<=\S) {2,}(?=\S)", " ", text)
    # A name that brings its own full stop ends the sentence with it: Jr., Inc.
    return re.sub(rf"\.{_END}\.(?!\.)", f".{_END}", text)


def _mistake(source: str, index: int, message: str) -> TemplateMistake:
    return TemplateMistake(message, source.count("\n", 0, max(index, 0)) + 1)


def _explained(source: str, error: LiquidError) -> TemplateMistake:
    # Translators: the reason is in English.
    message = gettext("We cannot read this: %(reason)s.") % {"reason": error.message}
    if error.token and error.token.start_index >= 0:
        return _mistake(source, error.token.start_index, message)
    return TemplateMistake(message)
