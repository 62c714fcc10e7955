"""What a template makes of the facts of one letter.

A sentence that names a fact which is not on record is left out, and so is a paragraph of which
nothing stays. A template that says by `{% if %}` itself what depends on what keeps its sentences:
there only the place of the fact stays empty, and the gap is closed, as it is in a line.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext
from liquid import RenderContext
from liquid.exceptions import LiquidError, ResourceLimitError

from letters.drafting.draft import OWN, Paragraph
from letters.own_templates.facts import PLACEHOLDERS, Missing, People, sample_facts
from letters.own_templates.joining import joined
from letters.own_templates.mistakes import TemplateMistake, explained, unknown_names
from letters.own_templates.pieces import (
    BREAK,
    Condition,
    Fact,
    Piece,
    Pieces,
    Unknown,
    Words,
)
from letters.own_templates.reading import Template, read
from letters.own_templates.sentences import is_item, lines_of, paragraphs_in, sentences_of
from paper.markup import MOST_BLOCKS

Known = Mapping[str, str | People]


def mistakes(source: str) -> list[TemplateMistake]:
    """Everything that keeps a template from making a letter; empty when it can."""
    try:
        template = read(source)
        if found := list(unknown_names(template.source, template.parsed)):
            return found
        for facts in (sample_facts("en-us"), _nothing_known()):
            _filled(template, facts)
    except TemplateMistake as mistake:
        return [mistake]
    return []


def lacking(source: str, facts: Known) -> list[str]:
    """The placeholders that a letter of these facts cannot name, in the order of the table.

    What a template asks for before it names it is none of them.
    """
    pieces = _filled(_checked(source), facts)
    names = {name for piece in pieces if isinstance(piece, Unknown) for name in piece.names}
    return [name for name in PLACEHOLDERS if name in names]


def line_of(source: str, facts: Known) -> str:
    """A template of one line, such as a subject, with the facts put in as they are."""
    pieces = [_without_breaks(piece) for piece in _filled(_checked(source), facts)]
    line = [piece for sentence in sentences_of(pieces) if _is_met(sentence) for piece in sentence]
    words = joined(line, is_body=False).strip()
    # What joined an unknown fact to its neighbour goes with it.
    return words.strip(" ,;–—-") if any(isinstance(piece, Unknown) for piece in line) else words


def paragraphs_of(source: str, facts: Known) -> tuple[Paragraph, ...]:
    """The paragraphs of a letter's body, with the facts put in literally.

    The keys stay with the paragraphs of the template, whatever is left out before them. Raises
    `TemplateMistake`.
    """
    template = _checked(source)
    parts = list(paragraphs_in(_filled(template, facts)))
    if len(parts) > MOST_BLOCKS:
        words = gettext("A letter can have %(limit)s paragraphs at most.")
        raise TemplateMistake(words % {"limit": MOST_BLOCKS})
    breaks = [gap.start() for gap in BREAK.finditer(template.source)]
    made: list[Paragraph] = []
    repeated: Counter[int] = Counter()
    for pieces in parts:
        if words := _paragraph(pieces, keeps_sentences=template.has_conditions):
            number = bisect(breaks, _begins_at(pieces))
            times = f".{repeated[number]}" if repeated[number] else ""
            made.append(Paragraph(f"{OWN}{number}{times}", words))
            repeated[number] += 1
    return tuple(made)


def _begins_at(pieces: Sequence[Piece]) -> int:
    return next(p.at for p in pieces if not (isinstance(p, Words) and not p.text.strip()))


def _checked(source: str) -> Template:
    template = read(source)
    for mistake in unknown_names(template.source, template.parsed):
        raise mistake
    return template


def _filled(template: Template, facts: Known) -> list[Piece]:
    made = Pieces()
    parsed = template.parsed
    try:
        context = RenderContext(parsed, globals=parsed.make_globals(_nested(facts)))
        parsed.render_with_context(context, made)
    except ResourceLimitError:
        words = gettext("The letter this makes would have no end. Take a loop out.")
        raise TemplateMistake(words) from None
    except LiquidError as error:
        raise explained(template.source, error) from None
    return made.pieces


def _nested(facts: Known) -> dict[str, Any]:
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


def _paragraph(pieces: Sequence[Piece], *, keeps_sentences: bool) -> str:
    """The words of one paragraph; empty when nothing of it stays."""
    if keeps_sentences and _is_without_facts(pieces):
        return ""
    lines = []
    for line in lines_of(pieces):
        sentences = sentences_of(line)
        stay = [sentence for sentence in sentences if _stays(sentence, keeps_sentences)]
        if stay or not sentences:
            lines.append(joined([piece for sentence in stay for piece in sentence], is_body=True))
    return "\n".join(lines).strip()


def _stays(sentence: Sequence[Piece], keeps_sentences: bool) -> bool:
    if not _is_met(sentence):
        return False
    if keeps_sentences:
        return not (is_item(sentence) and _is_without_facts(sentence))
    return not any(isinstance(piece, Unknown) for piece in sentence)


def _is_without_facts(pieces: Sequence[Piece]) -> bool:
    kinds = {type(piece) for piece in pieces}
    return Unknown in kinds and Fact not in kinds


def _is_met(sentence: Sequence[Piece]) -> bool:
    return all(piece.is_met for piece in sentence if isinstance(piece, Condition))


def _without_breaks(piece: Piece) -> Piece:
    if not isinstance(piece, Words):
        return piece
    return Words(piece.at, re.sub(r"\s*\n\s*", " ", piece.text))
