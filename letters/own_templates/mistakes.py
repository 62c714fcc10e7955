"""What keeps a template of one's own from making a letter, in words for its writer."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext
from liquid.exceptions import LiquidError
from liquid.template import BoundTemplate

from frame.localized import listed
from letters.own_templates.facts import PLACEHOLDERS

FILTERS = {"default", "capitalize", "downcase", "upcase", "join", "size"}


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


def mistake_at(source: str, index: int, message: str) -> TemplateMistake:
    return TemplateMistake(message, source.count("\n", 0, max(index, 0)) + 1)


def explained(source: str, error: LiquidError) -> TemplateMistake:
    # Translators: the reason is in English.
    message = gettext("We cannot read this: %(reason)s.") % {"reason": error.message}
    if error.token and error.token.start_index >= 0:
        return mistake_at(source, error.token.start_index, message)
    return TemplateMistake(message)


def unknown_names(source: str, template: BoundTemplate) -> Iterator[TemplateMistake]:
    """A mistake for each name and each filter that does not exist, in the order of the text."""
    analysis = template.analyze()
    found: list[tuple[int, str]] = []
    for paths in analysis.globals.values():
        for path in paths:
            if str(path) not in PLACEHOLDERS and str(path) != "people.size":
                found.append((path.span.index, _not_known(str(path))))
    known = ", ".join(sorted(FILTERS))
    for name, spans in analysis.filters.items():
        if name not in FILTERS:
            words = gettext("You cannot use “%(name)s” on a fact. You can use %(known)s.")
            message = words % {"name": name, "known": known}
            found += [(span.index, message) for span in spans]
    for index, message in sorted(found):
        yield mistake_at(source, index, message)


def _not_known(path: str) -> str:
    parts = [name for name in PLACEHOLDERS if name.startswith(f"{path}.")]
    near = parts or difflib.get_close_matches(path[:60], PLACEHOLDERS, n=1, cutoff=0.6)
    if near:
        words = gettext("“%(name)s” is not known. Do you mean %(names)s?")
        return words % {"name": path[:60], "names": listed(near, "or")}
    words = gettext("“%(name)s” is not known. The table below lists what you can use.")
    return words % {"name": path[:60]}
