"""What a template is filled in to: words, and between them facts, or what stands for one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from liquid import RenderContext
from liquid.builtin.content import ContentNode, Literal
from liquid.builtin.expressions import BooleanExpression, FilteredExpression, Path, tokenize
from liquid.builtin.output import Output, OutputNode
from liquid.expression import Expression
from liquid.output import LimitedStringIO
from liquid.stream import TokenStream
from liquid.stringify import to_liquid_string
from liquid.token import TOKEN_EXPRESSION, TOKEN_OUTPUT, Token

from letters.own_templates.facts import PLACEHOLDERS, People

BREAK = re.compile(r"\n[ \t]*\n\s*")  # between two paragraphs
_IF = re.compile(r"if\s+(?=\S)")


@dataclass(frozen=True)
class Piece:
    """`at` is where it comes from in the template."""

    at: int


@dataclass(frozen=True)
class Words(Piece):
    """Of the writer, as they stand in the template."""

    text: str


@dataclass(frozen=True)
class Fact(Piece):
    text: str


@dataclass(frozen=True)
class Unknown(Piece):
    """The place of facts that are not on record, by the names of their placeholders."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Condition(Piece):
    """`{{ if feedback }}`, which its sentence asks for without naming the fact."""

    is_met: bool


class Pieces(LimitedStringIO):
    """Where Liquid writes to, which raises an error beyond 100,000 bytes."""

    def __init__(self) -> None:
        super().__init__(limit=100_000)
        self.pieces: list[Piece] = []


class _WordsNode(ContentNode):
    def __init__(self, token: Token, text: str):
        super().__init__(token, text)
        self.blank = self.blank and not BREAK.search(text)

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        return _add(buffer, Words(self.token.start_index, self.text), self.text)


class _PlaceholderNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        value, at = self.expression.evaluate(context), self.token.start_index
        text = value.listed if isinstance(value, People) else to_liquid_string(value, False)
        if text.strip():
            return _add(buffer, Fact(at, text), text)
        return _add(buffer, Unknown(at, tuple(_unknown([self.expression], context))))


def _unknown(expressions: Iterable[Expression], context: RenderContext) -> Iterator[str]:
    """The placeholders that an expression names and that are not known."""
    for expression in expressions:
        if isinstance(expression, Path):
            name = str(expression)
            if name in PLACEHOLDERS and not expression.evaluate(context):
                yield name
        yield from _unknown(expression.children(), context)


class _ConditionNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        is_met = bool(self.expression.evaluate(context))
        return _add(buffer, Condition(self.token.start_index, is_met))


def _add(buffer: TextIO, piece: Piece, text: str = "") -> int:
    if isinstance(buffer, Pieces):
        buffer.pieces.append(piece)
    return buffer.write(text)


class WordsTag(Literal):
    node_class = _WordsNode


class OutputTag(Output):
    """`{{ moment }}`, and `{{ if moment }}`."""

    def parse(self, stream: TokenStream) -> OutputNode:
        token = stream.eat(TOKEN_OUTPUT)
        words = stream.expect(TOKEN_EXPRESSION)
        begun = _IF.match(words.value)
        start = begun.end() if begun else 0
        rest = Token(words.kind, words.value[start:], words.start_index + start, words.source)
        tokens = TokenStream(tokenize(rest.value, rest))
        if begun:
            return _ConditionNode(token, BooleanExpression.parse(self.env, tokens))
        return _PlaceholderNode(token, FilteredExpression.parse(self.env, tokens))
