"""Reading a template of one's own: Liquid, cut down to what a letter needs.

A template may put in the facts of `PLACEHOLDERS`, begin a sentence with `{{ if feedback }}`, leave
a part out with `{% if moment %}…{% endif %}` and walk through the people. There are no variables
of one's own and no files. What is a word and what a sign is told here, in a time in step with the
length, which Liquid's own reading takes longer for; Liquid reads what stands between the braces.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext
from liquid import Environment, StrictUndefined
from liquid.exceptions import LiquidError
from liquid.template import BoundTemplate
from liquid.token import TOKEN_CONTENT, TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

from frame.localized import number
from letters.own_templates.mistakes import FILTERS, TemplateMistake, explained, mistake_at
from letters.own_templates.pieces import BREAK, BreakTag, OutputTag
from paper.characters import clean
from paper.letter import BODY_LIMIT

LONGEST_PLACEHOLDER = 300
DEEPEST = 8
_BLOCKS = {"if": "endif", "unless": "endunless", "for": "endfor"}
_BETWEEN = {"else", "elsif"}
_TAGS = {*_BLOCKS, "illegal", "content"}
_OPENING = re.compile(r"\{[{%]")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_CONDITION = re.compile(r"\{%-?\s*(?:if|unless)\b")


@dataclass(frozen=True)
class Template:
    """One that was read. `has_conditions`: it says by `{% if %}` itself what depends on what."""

    source: str
    parsed: BoundTemplate
    has_conditions: bool


def read(source: str) -> Template:
    """Raises `TemplateMistake`; names that do not exist are none yet."""
    source, _ = clean(source)
    if len(source) > 2 * BODY_LIMIT:
        words = gettext("A template can have %(limit)s characters at most.")
        raise TemplateMistake(words % {"limit": number(BODY_LIMIT)})
    try:
        parsed = _environment.from_string(source)
    except LiquidError as error:
        # Liquid wraps what it does not know, and so what the lexer below raises.
        if isinstance(error.__cause__, TemplateMistake):
            raise error.__cause__ from None
        raise explained(source, error) from None
    return Template(source, parsed, has_conditions(source))


def has_conditions(source: str) -> bool:
    """Whether its writer says by `{% if %}` what depends on what."""
    return bool(_CONDITION.search(source))


@dataclass(frozen=True)
class _Sign:
    """One `{{ … }}` or `{% … %}`: where it stands, and what is in it from `inner_start` on."""

    source: str
    start: int
    end: int

    @property
    def is_tag(self) -> bool:
        return self.source.startswith("{%", self.start)

    @property
    def eats_before(self) -> bool:
        """Whether a dash at its brace takes the space beside it away."""
        return self.source.startswith("-", self.start + 2)

    @property
    def eats_behind(self) -> bool:
        return self.source.endswith("-", self.inner_start, self.end - 2)

    @property
    def inner_start(self) -> int:
        behind = self.start + 2 + self.eats_before
        words = self.source[behind : self.end - 2]
        return behind + len(words) - len(words.lstrip())

    @property
    def inner(self) -> str:
        return self.source[self.inner_start : self.end - 2].removesuffix("-").strip()

    @property
    def name(self) -> str:
        return re.split(r"\W", self.inner, maxsplit=1)[0]

    def mistake(self, message: str) -> TemplateMistake:
        return mistake_at(self.source, self.start, message)

    def tokens(self) -> Iterator[Token]:
        if not self.is_tag:
            yield Token(TOKEN_OUTPUT, self.inner, self.start, self.source)
            yield Token(TOKEN_EXPRESSION, self.inner, self.inner_start, self.source)
            return
        yield Token(TOKEN_TAG, self.name, self.inner_start, self.source)
        behind = self.inner[len(self.name) :]
        if words := behind.strip():
            start = self.inner_start + len(self.inner) - len(behind.lstrip())
            yield Token(TOKEN_EXPRESSION, words, start, self.source)


@dataclass
class _Lexer:
    """The words, breaks between paragraphs and signs of a template, as tokens for Liquid."""

    source: str
    breaks: int = 0
    open_blocks: list[_Sign] = field(default_factory=list)

    def tokens(self) -> Iterator[Token]:
        position, eats_behind = 0, False
        for sign in _signs(self.source):
            yield from self._words(position, sign.start, eats_behind, sign.eats_before)
            if sign.is_tag:
                self._follow(sign)
            yield from sign.tokens()
            position, eats_behind = sign.end, sign.eats_behind
        yield from self._words(position, len(self.source), eats_behind, False)
        if self.open_blocks:
            sign = self.open_blocks[-1]
            words = gettext("This “%(name)s” is never closed. Close it with %(end)s.")
            raise sign.mistake(words % {"name": sign.name, "end": _end_of(sign)})

    def _words(self, start: int, end: int, strips: bool, strips_end: bool) -> Iterator[Token]:
        parts = BREAK.split(self.source[start:end])
        for place, text in enumerate(parts):
            if place:
                self.breaks += 1
                yield Token(TOKEN_TAG, BreakTag.name, start, self.source)
                yield Token(TOKEN_EXPRESSION, str(self.breaks), start, self.source)
            text = text.lstrip() if strips and not place else text
            text = text.rstrip() if strips_end and place == len(parts) - 1 else text
            if text:
                yield Token(TOKEN_CONTENT, text, start, self.source)

    def _follow(self, sign: _Sign) -> None:
        """Keep account of the blocks that are open behind the tag `sign`."""
        inmost = self.open_blocks[-1] if self.open_blocks else None
        values = {"name": sign.name or sign.inner[:20]}
        if sign.name in _BLOCKS:
            self.open_blocks.append(sign)
            if len(self.open_blocks) > DEEPEST:
                words = gettext("There are more than %(limit)s parts inside each other here.")
                raise sign.mistake(words % {"limit": DEEPEST})
        elif sign.name in _BLOCKS.values():
            self._close(sign, inmost)
        elif sign.name not in _BETWEEN:
            words = gettext("“%(name)s” is not known here. You can use “if”, “unless” and “for”.")
            raise sign.mistake(words % values)
        elif not inmost or (sign.name == "elsif" and inmost.name == "for"):
            raise sign.mistake(gettext("“%(name)s” belongs between “if” and “endif”.") % values)

    def _close(self, sign: _Sign, inmost: _Sign | None) -> None:
        if not inmost:
            words = gettext("“%(name)s” closes nothing: no part is open here.")
            raise sign.mistake(words % {"name": sign.name})
        if _BLOCKS[inmost.name] != sign.name:
            words = gettext(
                "There is “%(name)s” here, but “%(open)s” is still open. Close it with %(end)s."
            )
            values = {"name": sign.name, "open": inmost.name, "end": _end_of(inmost)}
            raise sign.mistake(words % values)
        self.open_blocks.pop()


def _end_of(sign: _Sign) -> str:
    return f"{{% {_BLOCKS[sign.name]} %}}"


def _signs(source: str) -> Iterator[_Sign]:
    """Every placeholder and tag, checked for what can be told without Liquid."""
    position = 0
    while opening := _OPENING.search(source, position):
        start, closing = opening.start(), "%}" if opening.group() == "{%" else "}}"
        end = source.find(closing, start + 2, start + LONGEST_PLACEHOLDER)
        if end < 0:
            words = gettext("“%(opening)s” is not closed. Close it with “%(closing)s” soon after.")
            message = words % {"opening": opening.group(), "closing": closing}
            raise mistake_at(source, start, message)
        sign = _Sign(source, start, end + 2)
        bare = _QUOTED.sub("", sign.inner)
        if not sign.inner:
            raise sign.mistake(gettext("There is nothing between these braces."))
        if _OPENING.search(bare):
            words = gettext("Close these braces with “%(closing)s” before the next ones.")
            raise sign.mistake(words % {"closing": closing})
        if ".." in bare:
            raise sign.mistake(gettext("Two dots in a row mean nothing here."))
        yield sign
        position = sign.end


class _Environment(Environment):
    context_depth_limit = 20
    block_nesting_limit = 2 * DEEPEST
    loop_iteration_limit = 500

    def tokenizer(self) -> Callable[[str], Iterator[Token]]:
        return lambda source: _Lexer(source).tokens()


_environment = _Environment(undefined=StrictUndefined, strict_filters=True)
for name in set(_environment.tags) - _TAGS:
    del _environment.tags[name]
for name in set(_environment.filters) - FILTERS:
    del _environment.filters[name]
_environment.add_tag(OutputTag)
_environment.add_tag(BreakTag)
