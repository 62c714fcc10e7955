"""A job ad out of a page, out of what a bookmark sent, or out of pasted text."""

import re

from applications.models.stage import WorkMode
from applications.posting import is_markup
from exchange.days import day_in, unclear_day_in
from exchange.postings import boards, structured
from exchange.postings.contact import contact_in
from exchange.postings.copied_page import CopiedPage
from exchange.postings.first_lines import (
    POSTCODE,
    employer_line,
    place_line,
    read_first_lines,
    region_line,
    town_in,
    without_announcement,
    without_navigation,
)
from exchange.postings.headings import without_headings
from exchange.postings.page_text import parsed, single_line, tidy
from exchange.postings.page_titles import is_beside, read_title, titles_in
from exchange.postings.pay import pay_in
from exchange.postings.posting import Posting
from exchange.postings.wanted import is_sentence, place_of, wanted_in

_FROM_HOME = (
    r"home[- ]?office|from home|remote|télétravail|teletrabajo|smart[- ]?working|telelavoro"
)
_DAYS = r"tage?n?|days?|jours?|días?|giorni"
# Words that tell how the work is done, the surest first.
MODES = (
    (WorkMode.HYBRID, re.compile(r"#li-hybrid\b", re.IGNORECASE)),
    (WorkMode.REMOTE, re.compile(r"#li-remote\b", re.IGNORECASE)),
    (WorkMode.ON_SITE, re.compile(r"#li-onsite\b", re.IGNORECASE)),
    (
        WorkMode.HYBRID,
        re.compile(r"\bh[yií]br[ií]d(?:e[snmr]?|[ao]s?|es)?\b|teilweise remote", re.IGNORECASE),
    ),
    # So many days a week.
    (
        WorkMode.HYBRID,
        re.compile(
            rf"\b(?:{_FROM_HOME})\b[^.!?\n]{{0,24}}\b(?:{_DAYS})\b"
            rf"|\b(?:{_DAYS})\b[^.!?\n]{{0,24}}\b(?:{_FROM_HOME})\b",
            re.IGNORECASE,
        ),
    ),
    (
        WorkMode.REMOTE,
        re.compile(
            r"\b(fully|100\s?%|completely) remote\b|\bremote[- ](first|only|position|role|job)\b"
            r"|\bwork from (anywhere|home)\b|100 ?% (homeoffice|télétravail|teletrabajo)"
            r"|full remote|vollständig remote"
            r"|\b(modalidad|modalité|modalità|arbeitsweise"
            r"|work ?mode)\s*: ?(remot\w+|teletrabajo|télétravail)",
            re.IGNORECASE,
        ),
    ),
)
REMOTE_PLACE = re.compile(r"\bremote\b", re.IGNORECASE)
DEADLINE = re.compile(
    r"(closing date|apply (by|before)|application deadline|deadline( for applications)?"
    r"|applications? clos(e|ing)|bewerbungs(schluss|frist)|\bfrist\b"
    r"|\bbewerb\w*\b[^.!?\n]{0,80}\bbis( spätestens)?( zum)?|bis (spätestens )?(zum )?(?=\d)"
    r"(?=[^!?\n]{0,80}\b(bewerb|unterlagen))"
    r"|date limite|(candidatures?|dossiers?)\b[^.!?\n]{0,80}\b(jusqu.au|avant le|au plus tard le)"
    r"|fecha l[ií]mite|plazo|antes del (?=\d)|scadenza|entro( e non oltre)? (il|le ore)"
    r"|prazo|sluitingsdatum|reageer voor)(?P<rest>.{0,60})",
    re.IGNORECASE | re.DOTALL,
)
LABELS = {
    "title": r"position|job title|title|role|stelle|stellenbezeichnung|poste|intitulé|puesto|cargo",
    "company": r"company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|société"
    r"|employeur|empresa",
    "place": r"(?:job )?locations?|place|city|ort|standorte?|arbeitsort|dienstort|einsatzort|lieux?"
    r"|ville|ubicaci(?:ón|ones)|lugar",
    "pay": r"salary|compensation|pay|gehalt|vergütung|salaire|rémunération|salario|sueldo",
}
_LABEL_ALONE = re.compile(rf"(?:{'|'.join(LABELS.values())})\s*:?", re.IGNORECASE)
LONGEST_TITLE = 100
LINES_OF_PLACE = 6  # from the top, below the title


def read_page(markup: str, address: str = "") -> Posting:
    """What a page says about one job; little or nothing is found on a list or an empty shell."""
    address = address or boards.address_in(markup)
    page = parsed(markup)
    if page is None:
        return Posting(address=address).shortened()
    shown = boards.page_posting(page, address)
    stated = structured.posting_in(page, address, boards.titles_of(page))
    if stated and stated.choices:
        return Posting(address=address, choices=stated.choices).shortened()
    posting = (stated or Posting()).filled_from(shown)
    if stated is None and not shown.title:
        # A shell or a list: its words are about no job.
        company = "" if shown.is_closed else shown.company
        posting = Posting(address=address, company=company, is_closed=shown.is_closed)
    return _read_between_lines(posting)


def read_bookmark(address: str, *, title: str, data: list[str], text: str) -> Posting:
    """What the bookmark saw of a page: its title, its data for machines, and its text."""
    nodes = structured.nodes_of(data)
    stated = structured.posting_of([nodes], address, titles_in([title])) or Posting()
    if stated.choices:
        return Posting(address=address, choices=stated.choices).shortened()
    named = boards.employer_in(address)
    headline = read_title(single_line(title), names=[named])
    shown = Posting(
        address=address,
        title=headline.title,
        company=headline.company or named,
        place=headline.place,
        text=tidy(text),
    )
    return _read_between_lines(stated.filled_from(shown))


def read_text(text: str, address: str = "") -> Posting:
    """A pasted ad, as markup or as plain text with the title in its first line or behind a word."""
    if is_markup(text) or "<script" in text:
        return read_page(text, address)
    text = tidy(text)
    written = [line for line in text.splitlines() if line.strip()]
    page = CopiedPage([single_line(line) for line in written])
    words = without_headings("\n".join(written[page.begin :]) if page.begin else text)
    lines = [single_line(line) for line in words.splitlines() if line.strip()]
    lines = without_navigation(lines)
    lines = _with_labels_before_values(lines)
    labelled = {name: _labelled(lines[:40], words) for name, words in LABELS.items()}
    posting = Posting(
        address=address,
        title=labelled["title"],
        company=labelled["company"] or page.company,
        place=POSTCODE.sub("", labelled["place"]) or page.place,
        pay=labelled["pay"],
        text=text,
        is_closed=bool(boards.CLOSED.search(text)),
    )
    others = [line for line in lines if not _is_labelled(line)]
    return _read_between_lines(posting.filled_from(_in_words(words, others, posting)))


def _in_words(text: str, lines: list[str], labelled: Posting) -> Posting:
    """Job, employer and place out of the lines at the top and the sentences below them."""
    wanted = wanted_in(text)
    lines = without_announcement(lines)
    first = lines[0] if lines and len(lines[0]) <= LONGEST_TITLE else ""
    top = Posting()
    if first and not labelled.title:
        top = read_first_lines(lines)
        if not top.title and not is_sentence(first):
            headline = read_title(first)
            posting = Posting(title=headline.title, company=headline.company, place=headline.place)
            top = posting.filled_from(top)
    if is_sentence(first):
        found = wanted.filled_from(top)
    else:
        found = Posting(title=top.title, company=wanted.company or top.company).filled_from(wanted)
    line = employer_line(lines)
    company = found.company or line.company
    beside = line.place if company == line.company else ""
    place = found.place or top.place or place_of(labelled.company or company) or beside
    near = lines[1:LINES_OF_PLACE]
    place = place or place_line(near) or region_line(near, labelled.company or company)
    place = place or town_in(text)
    return Posting(title=found.title, company=company, place=place)


def _with_labels_before_values(lines: list[str]) -> list[str]:
    """`lines`, where a word alone in its line stands before what it names in the next one."""
    joined: list[str] = []
    for line in lines:
        label = joined[-1] if joined else ""
        if _LABEL_ALONE.fullmatch(label) and _may_be_value(line):
            joined[-1] = f"{label.rstrip(': ')}: {line}"
        else:
            joined.append(line)
    return joined


def _may_be_value(line: str) -> bool:
    is_short = len(line) <= LONGEST_TITLE and not line.endswith((".", ":", "!", "?"))
    is_other = _LABEL_ALONE.fullmatch(line) or is_sentence(line) or is_beside(line)
    return is_short and not is_other


def _labelled(lines: list[str], words: str) -> str:
    """What stands behind one of these words and a colon, in the same line."""
    pattern = re.compile(rf"(?:{words})\s*:\s*(?P<value>.+)", re.IGNORECASE)
    found = (pattern.fullmatch(line) for line in lines)
    return next((match["value"] for match in found if match), "")


def _is_labelled(line: str) -> bool:
    return any(_labelled([line], words) for words in LABELS.values())


def _read_between_lines(posting: Posting) -> Posting:
    """The way of working, the pay and the deadline, where only the running text tells them."""
    mode = next((mode for mode, words in MODES if words.search(posting.text)), "")
    if not mode and REMOTE_PLACE.search(f"{posting.place} {posting.title}"):
        mode = WorkMode.REMOTE
    deadline = DEADLINE.search(posting.text)
    read = Posting(
        pay=pay_in(posting.text),
        contact=contact_in(posting.text),
        deadline_on=day_in(deadline["rest"]) if deadline else None,
        unclear_deadline=unclear_day_in(deadline["rest"]) if deadline else "",
    )
    # A job that is hybrid is often marked as one to be done from home.
    sure = mode if mode == WorkMode.HYBRID or not posting.work_mode else posting.work_mode
    return Posting(work_mode=sure).filled_from(posting).filled_from(read)
