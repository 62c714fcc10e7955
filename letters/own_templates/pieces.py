"""What a template is filled in to: words, and between them facts, or what stands for one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from typing import TextIO

from liquid import RenderContext
from liquid.ast import Node
from liquid.builtin.expressions import BooleanExpression, FilteredExpression, Path, tokenize
from liquid.builtin.output import OutputNode
from liquid.exceptions import OutputStreamLimitError
from liquid.expression import Expression
from liquid.stream import TokenStream
from liquid.stringify import to_liquid_string
from liquid.tag import Tag
from liquid.token import TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

from letters.own_templates.facts import PLACEHOLDERS, People

BREAK = re.compile(r"\n[ \t]*\n\s*")  # between two paragraphs
LONGEST = 100_000  # bytes of what a template makes
_IF = re.compile(r"if\s+(?=\S)")


@dataclass(frozen=True)
class Words:
    """Of the writer, as they stand in the template."""

    text: str


@dataclass(frozen=True)
class Fact:
    text: str


@dataclass(frozen=True)
class Unknown:
    """The place of facts that are not on record, by the names of their placeholders."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Condition:
    """`{{ if feedback }}`, which its sentence asks for without naming the fact."""

    is_met: bool


@dataclass(frozen=True)
class Break:
    """Between paragraphs; `number` is that of the paragraph of the template that it begins."""

    number: int


Piece = Words | Fact | Unknown | Condition | Break


class Pieces(StringIO):
    """Where Liquid writes to. Raises `OutputStreamLimitError` beyond `LONGEST`."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[Piece] = []
        self.size = 0

    def write(self, text: str, /) -> int:
        return self.add(Words(text), text)

    def add(self, piece: Piece, text: str = "") -> int:
        self.size += len(text.encode())
        if self.size > LONGEST:
            raise OutputStreamLimitError("output stream limit reached", token=None)
        self.pieces.append(piece)
        return len(text)


class _PlaceholderNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        value = self.expression.evaluate(context)
        text = value.listed if isinstance(value, People) else to_liquid_string(value, False)
        if text.strip():
            return _add(buffer, Fact(text), text)
        return _add(buffer, Unknown(tuple(_names([self.expression], context))))


def _names(expressions: Iterable[Expression], context: RenderContext) -> Iterator[str]:
    """The placeholders that an expression names and that are not known."""
    for expression in expressions:
        if isinstance(expression, Path):
            name = str(expression)
            if name in PLACEHOLDERS and not expression.evaluate(context):
                yield name
        yield from _names(expression.children(), context)


class _ConditionNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return _add(buffer, Condition(bool(self.expression.evaluate(context))))


class OutputTag(Tag):
    """`{{ moment }}`, and `{{ if moment }}`."""

    name = TOKEN_OUTPUT
    block = False

    def parse(self, stream: TokenStream) -> Node:
        token = stream.eat(TOKEN_OUTPUT)
        words = stream.expect(TOKEN_EXPRESSION)
        begun = _IF.match(words.value)
        start = begun.end() if begun else 0
        rest = Token(words.kind, words.value[start:], words.start_index + start, words.source)
        tokens = TokenStream(tokenize(rest.value, rest))
        if begun:
            return _ConditionNode(token, BooleanExpression.parse(self.env, tokens))
        return _PlaceholderNode(token, FilteredExpression.parse(self.env, tokens))


class _BreakNode(Node):
    def __init__(self, token: Token, number: int):
        super().__init__(token)
        self.blank = False
        self.number = number

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return _add(buffer, Break(self.number))


class BreakTag(Tag):
    """Between two paragraphs; only the lexer writes it, with the number of the second."""

    name = "break"
    block = False

    def parse(self, stream: TokenStream) -> Node:
        token = stream.eat(TOKEN_TAG)
        return _BreakNode(token, int(stream.expect(TOKEN_EXPRESSION).value))


def _add(buffer: TextIO, piece: Piece, text: str = "") -> int:
    return buffer.add(piece, text) if isinstance(buffer, Pieces) else 0
