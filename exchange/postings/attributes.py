"""The parts of an ad by what a page calls its elements, in classes, ids and the like."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import lxml.html

from exchange.postings.page_text import single_line, words_of
from frame.word_lists import word_lists

_NAMED_BY = (
    "id",
    "class",
    "data-testid",
    "data-test",
    "data-test-id",
    "data-qa",
    "data-at",
    "data-cy",
    "data-automation",
    "data-automation-id",
    "data-ui",
    "data-hook",
    "itemprop",
)
_WORD = re.compile(r"[a-zà-ÿ]+|[A-Z][a-zà-ÿ]*|[A-Z]+(?![a-z])")
_LISTS = word_lists(Path(__file__).with_name("elements.txt"))
_ABOUT = {word: name for name, words in _LISTS.items() for word in words}
# How an ad names its parts in a table or a list of terms.
_TERMS = {
    "company": re.compile(
        r"(?:arbeitgeber|unternehmen|firma|company|employer|organi[sz]ation"
        r"|entreprise|employeur|empresa|azienda)\W*",
        re.IGNORECASE,
    ),
    "place": re.compile(
        r"(?:(?:arbeits|einsatz|dienst|stand)?orte?|locations?|place|work ?place"
        r"|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?"
        r"|sede|luogo(?: di lavoro)?)\W*",
        re.IGNORECASE,
    ),
    "pay": re.compile(
        r"(?:gehalt|vergütung|entgelt\w*|eingruppierung|lohn|besoldung|salary|pay"
        r"|salaire|rémunération|salario|retribución|retribuzione)\W*",
        re.IGNORECASE,
    ),
}
_LABEL = re.compile(r"^[^\W\d][^\W\d ]{2,20}\s?: ")
MOST_READ = 12  # elements, which may stand within one another
MOST_ALIKE = 3  # elements: more are the cards of a list


def labelled_part(page: lxml.html.HtmlElement, part: str) -> str:
    """The text of the elements that a page calls so; empty where they differ, as in a list.

    `part` is one of title, company, place and pay.
    """
    elements = islice(_elements(page, part), MOST_READ)
    texts = [text for element in elements if (text := _short(element, part))]
    texts = texts or list(_behind_terms(page, part))
    different = list(dict.fromkeys(texts))
    return different[0] if len(different) == 1 and len(texts) <= MOST_ALIKE else ""


def labelled_text(page: lxml.html.HtmlElement) -> str:
    """The longest text of an element that a page calls the description of the job."""
    elements = islice(_elements(page, "text"), MOST_READ)
    return max((words_of(element) for element in elements), key=len, default="")


def _behind_terms(page: lxml.html.HtmlElement, part: str) -> Iterator[str]:
    for term in page.xpath("//dt | //th")[:200] if part in _TERMS else ():
        beside = term.xpath("following-sibling::*[1][self::dd or self::td]")
        if beside and _TERMS[part].fullmatch(single_line(words_of(term))):
            yield single_line(words_of(beside[0]))


def _short(element: lxml.html.HtmlElement, part: str) -> str:
    text = _LABEL.sub("", single_line(words_of(element)).lstrip("• "))
    is_fitting = 1 < len(text) <= 120 and not re.search(r"[.!?] |:$", text)
    if part == "pay":
        is_fitting = is_fitting and bool(re.search(r"\d", text))
    return text if is_fitting and not element.xpath(".//input | .//select") else ""


def _elements(page: lxml.html.HtmlElement, part: str) -> Iterator[lxml.html.HtmlElement]:
    for element in page.xpath(
        "//body//*[@id or @class or @itemprop or @*[starts-with(name(), 'data-')]]"
    )[:5000]:
        if (
            element.tag not in ("a", "script", "style", "input", "button", "nav")
            or part == "company"
        ):
            names = (name for key in _NAMED_BY for name in (element.get(key) or "").split())
            if any(_is_called(words, part) for words in map(_words_in, names)):
                yield element


def _words_in(name: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(name)} | {name.casefold()}


def _is_called(words: set[str], part: str) -> bool:
    about = set(map(_ABOUT.get, words))
    if "beside" in about:
        return False
    match part:
        case "title":
            return "job title" in about or {"title", "job"} <= about
        case "company":
            return "company" in about and about.isdisjoint(("text", "place"))
        case "text":
            return {"text", "job"} <= about
    return part in about
