"""The text of a posting, kept after the posting is gone: as it was pasted, and safe to show."""

import html
import re

import nh3
from django.utils.html import linebreaks, urlize
from django.utils.safestring import SafeString, mark_safe

TAGS = {
    "p",
    "br",
    "div",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "strong",
    "b",
    "em",
    "i",
    "a",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
    "td",
    "th",
    "hr",
}
# A page has one first heading and ours has sections: what was pasted begins below them.
HEADINGS = re.compile(r"(</?)h[12]\b", re.IGNORECASE)
# Only what really formats text counts; a sentence may speak of "<script>" or of "a < b".
MARKUP = re.compile(r"</(?:p|div|li|ul|ol|h[1-6]|b|strong|em|i|a|td|span)\s*>|<br\s*/?>", re.I)


def is_markup(text: str) -> bool:
    return bool(MARKUP.search(text))


def tidied(text: str) -> str:
    """What is kept of a pasted posting: plain text as it is, HTML without what could do harm."""
    return _clean(HEADINGS.sub(r"\1h3", text)).strip() if is_markup(text) else text


def posting_html(text: str) -> SafeString:
    """The posting as HTML for a page. It is cleaned again: not every row was saved through a
    form."""
    if not text.strip():
        return SafeString("")
    markup = text if is_markup(text) else linebreaks(urlize(text, autoescape=True))
    return mark_safe(_clean(HEADINGS.sub(r"\1h3", markup)))  # noqa: S308  nh3 has just cleaned it


def without_markup(text: str) -> str:
    """The posting's words alone, for searching in them."""
    if not is_markup(text):
        return text
    return html.unescape(nh3.clean(text.replace("<", " <"), tags=set()))


def _clean(markup: str) -> str:
    return nh3.clean(
        markup,
        tags=TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
        url_relative="deny",
    )
