"""Every measure of a layout is used by the typesetter and by Word."""

import dataclasses
import functools
import hashlib
import io
from collections.abc import Iterator
from typing import Any

import pytest
from docx import Document

from paper.docx import docx
from paper.layouts import LAYOUTS, PAPERS, Layout
from paper.signature import reencode
from paper.typesetting import preview
from tests.paper.samples import BODY, printed_letter
from tests.paper.test_signature import saved, signed

pytestmark = pytest.mark.no_database

# What an American letter shows nothing of, and a layout that does.
SHOWN_BY = {
    "scales.sender": "uk",
    "right_column": "fr",
    "recipient_on_the_right": "fr",
    "scales.information": "din-b",
}


def figures(measures: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Each figure and choice by its path, with measures that differ in it alone."""
    for field in dataclasses.fields(measures):
        value, path = getattr(measures, field.name), f"{name}{field.name}"
        change = functools.partial(dataclasses.replace, measures)
        if dataclasses.is_dataclass(value):
            for inner, changed in figures(value, f"{path}."):
                yield inner, change(**{field.name: changed})
        elif isinstance(value, tuple):
            for inner, changed in figures(value[0], f"{path}."):
                yield inner, change(**{field.name: (changed, *value[1:])})
        elif isinstance(value, bool):
            yield path, change(**{field.name: not value})
        elif isinstance(value, int | float):
            more = value + max(value / 2, 0.3)
            yield path, change(**{field.name: round(more) if value > 10 else more})


LETTERS = (
    {"signature_png": reencode(saved(signed())), "enclosures": ("Curriculum", "References")},
    {
        "sender_name": "Dana Ruiz of Alder Street " * 4,
        "sender_lines": ("A line of the sender's address that is wider than its column",) * 7,
        "recipient_lines": ("One line of the address",) * 9,
        "body": f"{BODY}\n\n" * 9,
    },
)


@functools.cache
def drawn(letter: int, layout: Layout, paper: str) -> tuple[str, str]:
    """What stands for the typeset pages of one of LETTERS and for Word's."""
    typeset, word = hashlib.sha256(), hashlib.sha256()
    printed = printed_letter(paper=paper, language="fr", place="Lyon", **LETTERS[letter])
    printed = dataclasses.replace(printed, layout=layout)
    for page in preview(printed):
        typeset.update(page)
    for part in Document(io.BytesIO(docx(printed))).part.package.iter_parts():
        if not part.partname.endswith("core.xml"):
            word.update(part.blob)
    return typeset.hexdigest(), word.hexdigest()


def are_moved(
    before: Layout, after: Layout, papers: tuple[str, str] = ("a4", "a4")
) -> tuple[bool, bool]:
    """Whether any of LETTERS is another one, typeset and in Word; the first often tells."""
    moved = (False, False)
    for letter in range(len(LETTERS)):
        was, now = drawn(letter, before, papers[0]), drawn(letter, after, papers[1])
        moved = (moved[0] or was[0] != now[0], moved[1] or was[1] != now[1])
        if moved == (True, True):
            break
    return moved


def trials() -> Iterator[tuple[str, Layout, Layout]]:
    """Each measure, a layout that shows it, and the same with another measure."""
    for name in ("us", "uk", "fr", "din-b"):
        layout = LAYOUTS[name]
        for path, changed in figures(layout):
            shown_by = "din-b" if path.startswith("window.") else SHOWN_BY.get(path, "us")
            if name == shown_by and path != "gives_way":
                yield path, layout, changed


@pytest.mark.thorough
def test_every_measure_that_changes_moves_the_typeset_page_and_words():
    tried = list(trials())
    still = {
        path: moved
        for path, layout, changed in tried
        if (moved := are_moved(layout, changed)) != (True, True)
    }
    assert still == {}
    assert len({path for path, *_ in tried}) == len(tried) > 40


def test_what_gives_way_where_space_is_short_is_the_same_for_both():
    tight = LAYOUTS["us"].steps[-1]
    narrow = dataclasses.replace(LAYOUTS["us"], steps=(tight,) * 2)
    wide = dataclasses.replace(tight, edge=0)
    for changes in ({"gives_way": False}, {"steps": (wide,) * 2}):
        changed = dataclasses.replace(narrow, **changes)
        assert are_moved(narrow, changed) == (True, True)


def test_both_take_the_size_of_the_paper():
    letter, a4 = PAPERS
    assert are_moved(LAYOUTS["us"], LAYOUTS["us"], (letter, a4)) == (True, True)
