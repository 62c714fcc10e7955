"""A page as words: its elements, its text, and the markup inside strings."""

import html
import re

import lxml.html
from lxml import etree

from frame.invisible import shown

BLOCKS = {
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
    "option",
    "label",
    "button",
}
PARAGRAPHS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section", "article"}
UNSEEN = {"script", "style", "noscript", "template", "head", "svg", "nav", "iframe", "select"}
ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
MARKUP = re.compile(r"<[a-zA-Z/!][^<>]*>")
SPACES = re.compile(r"[^\S\n]+")
# Where text ends a line, until it is known how many of them meet.
PARAGRAPH, BLOCK, LINE = "\x01", "\x02", "\x03"
NO_BREAKS = str.maketrans("\n\x01\x02\x03", "    ")
BREAKS = re.compile("[ \x01-\x03]*[\x01-\x03][ \x01-\x03]*")
# What every title carries in some countries: "(m/w/d)", "(h/f)".
GENDERS = re.compile(
    r"\s*[(\[]\s*([mwfhdxi](\s*[/|,]\s*[mwfhdxi*]){1,3}|all genders|gn|divers)\s*[)\]]"
    r"|\s+-?\s*[mwfhdx](/[mwfhdx]){1,2}(?=\s|$)",
    re.IGNORECASE,
)
LINES = re.compile(r"\n\s*\n\s*")


def parsed(markup: str) -> lxml.html.HtmlElement | None:
    """The elements of a page, however broken; None where there are none."""
    content = markup.replace("\0", " ").encode("utf-8", "replace")
    try:
        return lxml.html.document_fromstring(content, lxml.html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        return None


def words_of(element: lxml.html.HtmlElement) -> str:
    """What a reader sees of it, a block a line with an empty line between paragraphs."""
    pieces: list[str] = []
    unseen = 0
    for event, node in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        name = node.tag if isinstance(node.tag, str) else ""
        unseen += (name in UNSEEN) * {"start": 1, "end": -1}.get(event, 0)
        text = node.text if event == "start" else node.tail if node is not element else ""
        pieces.append(_break_at(name, event))
        pieces.append("" if unseen else _without_breaks(text or ""))
    return tidy(BREAKS.sub(_line_break, "".join(pieces)))


def _without_breaks(text: str) -> str:
    return SPACES.sub(" ", text).translate(NO_BREAKS)


def _break_at(name: str, event: str) -> str:
    if name in PARAGRAPHS:
        return PARAGRAPH
    if name == "br":
        return LINE if event == "end" else ""
    mark = "• " if name == "li" and event == "start" else ""
    return (BLOCK if name in BLOCKS else "") + mark


def _line_break(breaks: re.Match) -> str:
    is_paragraph = PARAGRAPH in breaks[0] or breaks[0].count(LINE) > 1
    return "\n\n" if is_paragraph else "\n"


def tidy(text: str) -> str:
    """No more than one empty line, none at the ends, and no space beside a break."""
    lines = (SPACES.sub(" ", line).strip() for line in text.splitlines())
    text = LINES.sub("\n\n", "\n".join(lines)).replace("•\n\n", "• ").replace("•\n", "• ")
    return text.strip()


def unescaped(text: str) -> str:
    """Text out of a data set, where markup is often escaped twice."""
    text = ESCAPED.sub(lambda code: _character(code[1]), text)
    for _ in range(2):
        text = html.unescape(text)
    return text.encode("utf-8", "replace").decode().replace("\0", " ")


def _character(code: str) -> str:
    character = chr(int(code, 16))
    return character if character.isprintable() or character in "\n\t" else " "


def plain_text(text: str) -> str:
    """Text or markup out of a data set, as plain text."""
    text = unescaped(text)
    if MARKUP.search(text):
        element = parsed(f"<div>{text}</div>")
        return "" if element is None else words_of(element)
    return tidy(text)


def job_title(text: str) -> str:
    """A title without what only says that anybody may apply, which no letter wants."""
    return GENDERS.sub("", single_line(text)).strip(" -–|")


def single_line(text: str) -> str:
    """A name or a title out of a data set or a page."""
    return shown(" ".join(plain_text(text).split()))


def squashed(text: str) -> str:
    """A name or a title as it is compared: without case, spaces and signs."""
    return re.sub(r"[\W_]+", "", text.casefold())
