"""A page that was copied with everything around its ad: where the ad begins, and whose page it is.

Most lines of a menu can be anything ("Our shop", "Newsroom"), but a few can only stand on a page:
the ad begins below the last of them.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise, takewhile

from exchange.mails.vocabulary.senders import LEGAL_FORM
from exchange.mails.vocabulary.titles import OCCUPATION
from exchange.postings import page_furniture
from exchange.postings.first_lines import is_house
from exchange.postings.headings import is_heading
from exchange.postings.page_text import GENDERS, squashed
from exchange.postings.page_titles import is_beside, is_place, is_portal

_MOST_ABOVE = 60  # lines
_MOST_TO_THE_TITLE = 20
_LINES_OF_A_MENU = 2
_SHORT_LINES = 5
_LINES_AT_TOP = 5
_WORDS_OF_A_MENU = 3
_LONGEST_NAME = 60
_LONGEST_TITLE = 100
_SHORTEST_SENTENCE = 60
_LOADED = re.compile(r" page is loaded$|^- job post$", re.IGNORECASE)
_NAME = (
    r"(?P<name>(?!(?:Us|You|Me|Your|Our|The (?:Job|Role|Team|Position|Company)|This|Uns|Dich|Sie"
    r"|Nous|Vous|Nosotr[oa]s|Ti)\b)(?:the )?[A-ZÀ-Ý0-9][^,;:!?|()\n]{1,50}?)"
)
# Lines that say whose page it is, the surest first.
_WHOSE = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:Careers|Jobs|Working|Work|Karriere|Arbeiten|Carrières|Empleo|Trabajar)"
        rf" (?:at|with|bei|chez|en) {_NAME}",
        rf"(?:Bienvenue|Welcome|Willkommen|Bienvenid[oa]s?) (?:chez|to|at|bei|en|a) {_NAME}",
        rf"{_NAME} logo",
        rf"(?:Save|Share) .{{2,90}} at {_NAME}",
        rf"(?:About|Why|Über|Warum|À propos de|Pourquoi|Sobre|Acerca de) {_NAME}\??",
        rf"(?:At|Bei|Chez|En) {_NAME},?(?: [a-zà-ÿ]+)?"
        r" (?:we|wir|nous|buscamos|trabajamos|creemos|suchen|arbeiten)\b.*",
        r"(?:©|\([cC]\)|Copyright)(?: ©)? ?(?:\d{4})?(?: ?[-–] ?\d{4})?(?: by)?"
        rf" {_NAME}(?: \d{{4}})?(?: ?[.,|–-] .*|\.)?",
    )
)
_PAIR = re.compile(r"([A-ZÀ-Ý][\w-]{3,}) ?/ ?([A-ZÀ-Ý][\w-]{3,})(?: .*)?")
_ARTICLE = r"(?:The|Die|Das|Der|La|Le|Les|L['’]|El|Los|Las)"
_NAME_ALONE = re.compile(
    r"(?:[A-ZÀ-Ý0-9][\w'’.&-]*"
    r"(?: (?:&|de|del|la|du|des|of|und|y|et|the|am|an|der|von|for|für))* ?){1,6}"
)


class CopiedPage:
    """The lines of a pasted text, none of them empty."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = list(lines)
        self._places = {squashed(line): at for at, line in enumerate(self.lines)}
        self._head = self._lines_above_the_body()
        self._above = self._end_of_furniture()

    @cached_property
    def begin(self) -> int:
        """The line with the title of the job; 0 where nothing of a page stands above it."""
        if not (self._above or self._has_menu() or self._has_short_lines_above_a_job()):
            return 0
        if _names_a_job(self.lines[0]):
            return 0
        behind = list(enumerate(self._head))[self._above :][:_MOST_TO_THE_TITLE]
        short = [(at, line) for at, line in behind if _may_be_title(line)]
        here = {squashed(page_furniture.end_of_the_way(line)) for line in self._head[: self._above]}
        here -= {""}
        signs = (
            lambda at, line: squashed(line) in here or _has_genders(line),
            lambda at, line: _names_a_job(line),
            lambda at, line: line in self._head[at + 1 : at + 2],
        )
        titles = [at for has_sign in signs for at, line in short if has_sign(at, line)]
        if not titles and any(map(GENDERS.search, self.lines[len(self._head) :])):
            return len(self._head)  # a sentence leads to the title
        return next(iter(titles), short[0][0] if short and self._above else self._above)

    @cached_property
    def company(self) -> str:
        """The employer, where the page around the ad says it; empty for an ad alone."""
        if not self.begin:
            return ""
        return (
            self._in_full(self._owner())
            or self._beside_title()
            or self._spoken_of()
            or self._with_address()
            or next(filter(is_house, self._head[: self.begin]), "")
        )

    @cached_property
    def place(self) -> str:
        """What stands below the employer below the title, where the page names it once more."""
        at = self.begin + 2
        if not self.begin or self.lines[at - 1 : at] != [self.company]:
            return ""
        name = next(filter(_is_name, self.lines[at : at + 1]), "")
        is_named = any(re.search(rf"\bin {re.escape(name)}\b", line) for line in self.lines)
        return name if is_named or self.lines.count(name) > 1 else ""

    def _lines_above_the_body(self) -> list[str]:
        is_said = (at for at, line in enumerate(self.lines[:_MOST_ABOVE]) if _is_said(line))
        return self.lines[: next(is_said, _MOST_ABOVE)]

    def _end_of_furniture(self) -> int:
        """How many lines at the top are of the page for sure."""
        above = 0
        for at, line in enumerate(self._head):
            if page_furniture.stands_above_an_ad(line) or self._leads_here(at, line):
                above = at + 1
            elif above and page_furniture.stands_below_a_title(line):
                break
        return above if above < len(self.lines) else 0

    def _leads_here(self, at: int, line: str) -> bool:
        """Whether the line is the way to this page: it ends with what stands further below."""
        end = squashed(page_furniture.end_of_the_way(line))
        return bool(end) and self._places.get(end, 0) > at

    def _has_menu(self) -> bool:
        return sum(map(page_furniture.may_stand_in_a_menu, self._head)) >= _LINES_OF_A_MENU

    def _has_short_lines_above_a_job(self) -> bool:
        """Whether a menu of any words stands above a line by which anybody may apply."""
        above = list(takewhile(lambda line: not _has_genders(line), self._head))
        is_short = all(len(line.split()) <= _WORDS_OF_A_MENU for line in above[:_SHORT_LINES])
        return _SHORT_LINES < len(above) < len(self._head) and is_short

    def _owner(self) -> str:
        for whose in _WHOSE:
            names = (
                match["name"].strip()
                for line in self.lines
                if not is_portal(line) and (match := whose.fullmatch(line))
            )
            if name := next((name for name in names if not is_portal(name)), ""):
                return name
        return ""

    def _in_full(self, name: str) -> str:
        """The house of the name that stands at the top, where that is the name in full."""
        within = re.compile(rf"\b{re.escape(name)}\b")
        lines = (line for line in self._head if is_house(line) and within.search(line))
        houses = (line for line in lines if not any(whose.fullmatch(line) for whose in _WHOSE))
        return next(houses, name) if name else ""

    def _beside_title(self) -> str:
        """The name above or below the title; on a board it need not look like an employer's."""
        below = self.lines[self.begin + 1 : self.begin + 3]
        if name := next(filter(_is_company, below), ""):
            return name
        above = [*reversed(self._head[self._above : self.begin])]
        if name := next((line for line in above if _is_company(line) or is_house(line)), ""):
            return name
        is_board = any(map(page_furniture.is_of_a_board, self.lines)) or any(
            map(is_portal, self._head)
        )
        near = [*below, *above[:2]] if is_board else []
        return next(filter(_is_name, near), "")

    def _with_address(self) -> str:
        """The name at the top that stands again above the address at the bottom."""
        for name, address in pairwise(self.lines[len(self._head) :]):
            is_at_top = any(_is_within(top, name) for top in self._head[:_LINES_AT_TOP])
            if is_at_top and re.search(r"\d", address) and not GENDERS.search(name):
                return name
        return ""

    def _spoken_of(self) -> str:
        """The name that stands alone at the top, and of which a sentence of the ad begins, or that
        stands alone again and in a sentence."""
        for name in filter(_is_name, self._head):
            begins = re.compile(rf"(?:{_ARTICLE} ?)?{re.escape(name)} [a-zà-ÿ(]")
            within = re.compile(rf".*(?<!\w){re.escape(name)}(?!\w| [A-ZÀ-Ý])")
            is_town = any(re.search(rf"\d{{4,5}} {re.escape(name)}", line) for line in self.lines)
            is_repeated = (
                self.lines.count(name) > 1
                and not is_town
                and any(
                    len(line) >= _SHORTEST_SENTENCE and within.match(line) for line in self.lines
                )
            )
            if name != self.lines[self.begin] and (
                is_repeated or any(map(begins.match, self.lines))
            ):
                return name
        return ""


def _is_within(top: str, name: str) -> bool:
    """Whether the top of a page is the name, or its beginning: "FLOUR & SALT" of its bakery."""
    is_longer = name.casefold().startswith(f"{top.casefold()} ") and len(name) <= 2 * len(top)
    return (
        _is_name(name) and len(squashed(top)) > 3 and (is_longer or squashed(name) == squashed(top))
    )


def _is_said(line: str) -> bool:
    is_long = len(line) >= _SHORTEST_SENTENCE and line.endswith((".", "!", "?", ":"))
    return is_long and not page_furniture.stands_above_an_ad(line)


def _has_genders(line: str) -> bool:
    """Whether anybody may apply by the words: "Koch (m/w/d)", "Boulanger / Boulangère"."""
    pair = _PAIR.fullmatch(line)
    return bool(GENDERS.search(line) or (pair and pair[1][:4] == pair[2][:4]))


def _names_a_job(line: str) -> bool:
    return _may_be_title(line) and bool(OCCUPATION.search(line)) and not _is_company(line)


def _is_company(line: str) -> bool:
    return len(line) <= _LONGEST_NAME and bool(LEGAL_FORM.search(line)) and not GENDERS.search(line)


def _may_be_title(line: str) -> bool:
    is_short = len(line) <= _LONGEST_TITLE and not line.endswith((".", "!", "?", ":"))
    is_other = _LOADED.search(line) or is_place(line) or is_beside(line) or is_house(line)
    is_other = is_other or is_heading(line) or page_furniture.may_stand_in_a_menu(line)
    return is_short and not (is_other or page_furniture.stands_below_a_title(line))


def _is_name(line: str) -> bool:
    is_other = is_place(line) or is_beside(line) or OCCUPATION.search(line)
    is_of_page = (
        page_furniture.stands_above_an_ad(line)
        or page_furniture.may_stand_in_a_menu(line)
        or page_furniture.stands_below_a_title(line)
    )
    return bool(_NAME_ALONE.fullmatch(line)) and not (is_other or is_of_page)
