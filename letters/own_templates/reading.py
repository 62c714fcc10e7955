"""Reading a template of one's own: Liquid, cut down to what a letter needs.

A template may put in the facts of `PLACEHOLDERS`, begin a sentence with `{{ if feedback }}`, leave
a part out with `{% if moment %}…{% endif %}` and walk through the people. There are no variables
of one's own and no files. What is a word and what a sign is told here, in a time in step with the
length, which Liquid's own reading takes longer for; Liquid reads what stands between the braces.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext
from liquid import Environment, StrictUndefined
from liquid.exceptions import LiquidError
from liquid.filter import string_filter
from liquid.template import BoundTemplate
from liquid.token import TOKEN_CONTENT, TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

from frame.localized import number
from letters.drafting.draft import with_capital
from letters.own_templates.mistakes import FILTERS, TemplateMistake, explained, mistake_at
from letters.own_templates.pieces import BREAK, OutputTag, WordsTag
from paper.characters import clean
from paper.letter import BODY_LIMIT

DEEPEST = 8
_BLOCKS = {"if": "endif", "unless": "endunless", "for": "endfor"}
_BETWEEN = {"else", "elsif"}
_TAGS = {*_BLOCKS, "illegal"}
_OPENING = re.compile(r"\{[{%]")
# Each sign and how it ends; a dash at a brace eats the space beside it.
_INNER = r"(?P<eats_before>-?)(?P<inner>.{0,300}?)(?P<eats_behind>-?)"
_SIGNS = {
    "{{": (re.compile(rf"\{{\{{{_INNER}\}}\}}", re.DOTALL), "}}"),
    "{%": (re.compile(rf"\{{%{_INNER}%\}}", re.DOTALL), "%}"),
}
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


class _Lexer:
    """The words and signs of a template, as tokens for Liquid.

    A sign, `{{ … }}` or `{% … %}`, is a match of `_SIGNS`.
    """

    def __init__(self, source: str):
        self.source = source
        self.open_blocks: list[re.Match[str]] = []

    def tokens(self) -> Iterator[Token]:
        position, strips = 0, False
        for sign in _signs(self.source):
            yield from self._words(position, sign.start(), strips, bool(sign["eats_before"]))
            if sign.group().startswith("{%"):
                self._follow(sign)
            yield from _tokens(sign)
            position, strips = sign.end(), bool(sign["eats_behind"])
        yield from self._words(position, len(self.source), strips, False)
        if self.open_blocks:
            sign = self.open_blocks[-1]
            words = gettext("This “%(name)s” is never closed. Close it with %(end)s.")
            raise _mistake(sign, words % {"name": _name(sign), "end": _end_of(sign)})

    def _words(self, start: int, end: int, strips: bool, strips_end: bool) -> Iterator[Token]:
        text = self.source[start:end]
        # A break between paragraphs stays before a sign that eats space.
        if strips_end and not re.search(rf"(?:{BREAK.pattern})$", text):
            text = text.rstrip()
        words = text.lstrip() if strips else text
        if words:
            at = start + len(text) - len(words)
            yield Token(TOKEN_CONTENT, words, at, self.source)

    def _follow(self, sign: re.Match[str]) -> None:
        """Keep account of the blocks that are open behind a tag."""
        name, inmost = _name(sign), self.open_blocks[-1] if self.open_blocks else None
        if name in _BLOCKS:
            self.open_blocks.append(sign)
            if len(self.open_blocks) > DEEPEST:
                words = gettext("There are more than %(limit)s parts inside each other here.")
                raise _mistake(sign, words % {"limit": DEEPEST})
        elif name in _BLOCKS.values():
            self._close(sign, inmost)
        elif name not in _BETWEEN:
            words = gettext("“%(name)s” is not known here. You can use “if”, “unless” and “for”.")
            raise _mistake(sign, words % {"name": name or sign["inner"].strip()[:20]})
        elif not inmost or (name == "elsif" and _name(inmost) == "for"):
            words = gettext("“%(name)s” belongs between “if” and “endif”.")
            raise _mistake(sign, words % {"name": name})

    def _close(self, sign: re.Match[str], inmost: re.Match[str] | None) -> None:
        if not inmost:
            words = gettext("“%(name)s” closes nothing: no part is open here.")
            raise _mistake(sign, words % {"name": _name(sign)})
        if _BLOCKS[_name(inmost)] != _name(sign):
            words = gettext(
                "There is “%(name)s” here, but “%(open)s” is still open. Close it with %(end)s."
            )
            values = {"name": _name(sign), "open": _name(inmost), "end": _end_of(inmost)}
            raise _mistake(sign, words % values)
        self.open_blocks.pop()


def _signs(source: str) -> Iterator[re.Match[str]]:
    """Every placeholder and tag, checked for what can be told without Liquid."""
    position = 0
    while opening := _OPENING.search(source, position):
        pattern, closing = _SIGNS[opening.group()]
        sign = pattern.match(source, opening.start())
        if not sign:
            words = gettext("“%(opening)s” is not closed. Close it with “%(closing)s” soon after.")
            message = words % {"opening": opening.group(), "closing": closing}
            raise mistake_at(source, opening.start(), message)
        bare = _QUOTED.sub("", sign["inner"])
        if not sign["inner"].strip():
            raise _mistake(sign, gettext("There is nothing between these braces."))
        if _OPENING.search(bare):
            words = gettext("Close these braces with “%(closing)s” before the next ones.")
            raise _mistake(sign, words % {"closing": closing})
        if ".." in bare:
            raise _mistake(sign, gettext("Two dots in a row mean nothing here."))
        yield sign
        position = sign.end()


def _tokens(sign: re.Match[str]) -> Iterator[Token]:
    words = sign["inner"].strip()
    if sign.group().startswith("{%"):
        yield Token(TOKEN_TAG, _name(sign), sign.start("inner"), sign.string)
        words = words.removeprefix(_name(sign)).strip()
    else:
        yield Token(TOKEN_OUTPUT, words, sign.start(), sign.string)
    if words:
        at = sign.start("inner") + len(sign["inner"].rstrip()) - len(words)
        yield Token(TOKEN_EXPRESSION, words, at, sign.string)


def _name(tag: re.Match[str]) -> str:
    return re.split(r"\W", tag["inner"].strip(), maxsplit=1)[0]


def _end_of(tag: re.Match[str]) -> str:
    return f"{{% {_BLOCKS[_name(tag)]} %}}"


def _mistake(sign: re.Match[str], message: str) -> TemplateMistake:
    return mistake_at(sign.string, sign.start(), message)


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
# Liquid's own writes the rest small: Bei der deutschen bahn.
_environment.add_filter("capitalize", string_filter(with_capital))
_environment.add_tag(OutputTag)
_environment.add_tag(WordsTag)
