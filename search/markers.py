"""Words of the interface that a row is found by: "letter" in English, "Brief" in German.

The index holds no such word, since everybody may speak another language, and tomorrow another one
than today. It holds markers, which nobody can type, and a search asks for those whose label in the
person's language has a word that begins as what was typed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from applications.models.verdict import ENDINGS, VerdictKind
from documents.models import DocumentKind
from letters.kinds import Kind as LetterKind
from search.words import TypedWord, folded_words, slips

# No word of a text has it, and both databases take it for a letter.
_SIGN = "¶"


@dataclass(frozen=True)
class Alternatives:
    """One word that was typed, and the markers that will do in its place."""

    typed: TypedWord
    markers: tuple[str, ...] = ()


def marker(noun: str, kind: str = "") -> str:
    """What the index holds for every row of a noun, or of one of its kinds."""
    return _SIGN.join(["", noun, *kind.split("_")])


# Rows whose name is worded by us. Of the others every word is the person's own.
_LABELS: dict[str, tuple[str | Promise, ...]] = {
    marker("letter"): (_("Letters"), _("Letter")),
    marker("round"): (_("Interviews"), _("Interview"), _("Interview rounds"), _("Round")),
    marker("debrief"): (_("Debriefs"), _("Debrief")),
    marker("rematch"): (_("Rematch sheets"), _("Rematch sheet")),
    marker("reminder"): (_("Reminders"), _("Reminder")),
    marker("question"): (_("Questions"), _("Question")),
    marker("story"): (_("Stories"), _("Story")),
    marker("document"): (_("Documents"), _("Document"), _("File")),
    **{marker("letter", kind.value): (kind.label,) for kind in LetterKind},
    **{marker("document", kind.value): (kind.label,) for kind in DocumentKind},
}


# Labels of endings are sentences with short words ("I", "no") that occur in every text. A short
# word means an ending only beside a longer one that does, as in "no answer".
_ENDINGS: dict[str, tuple[str | Promise, ...]] = {
    marker("ending", kind.value): (kind.label, ENDINGS[kind].short_label) for kind in VerdictKind
}
_LONG = 4


def with_markers(typed: Sequence[TypedWord], *, near: bool = False) -> list[Alternatives]:
    """Each word with the markers whose label has a word that begins so.

    With `near`, one that is a slip of the finger away will do, too.
    """
    labels = {key: set(_words(texts)) for key, texts in (_LABELS | _ENDINGS).items()}
    long_words = [typed_word.word for typed_word in typed if len(typed_word.word) >= _LONG]
    meant = {
        key
        for key, own in labels.items()
        if key in _LABELS or any(_is_meant(word, own, near=near) for word in long_words)
    }
    return [
        Alternatives(
            typed_word,
            tuple(
                key
                for key in labels
                if key in meant
                and not typed_word.is_whole
                and _is_meant(typed_word.word, labels[key], near=near)
            ),
        )
        for typed_word in typed
    ]


def _words(texts: Sequence[str | Promise]) -> Iterator[str]:
    for text in texts:
        yield from folded_words(str(text))


def _is_meant(word: str, label: set[str], *, near: bool) -> bool:
    if any(own.startswith(word) for own in label):
        return True
    return near and any(slips(word) & slips(own) for own in label)
