"""Pages of known job boards, and what pages of no known board have in common."""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import lxml.html

from exchange.days import day_in
from exchange.postings.attributes import labelled_part, labelled_text
from exchange.postings.page_text import (
    GENDERS,
    parsed,
    plain_text,
    single_line,
    squashed,
    words_of,
)
from exchange.postings.page_titles import (
    PageTitle,
    cleared,
    employer,
    is_portal,
    read_title,
    titles_in,
)
from exchange.postings.posting import Posting
from exchange.postings.structured import loaded, nodes_in, text_at

# Where boards put what a page is about, the most telling first; XPath on classes and the like.
TITLES = (
    ("data-automation-id", "jobPostingHeader"),
    ("class", "top-card-layout__title"),
    ("class", "topcard__title"),
    ("class", "posting-headline"),
    ("class", "jobsearch-JobInfoHeader-title"),
    ("data-testid", "jobsearch-JobInfoHeader-title"),
    ("class", "article__header__text__title"),
    ("data-qa", "job-name"),
    ("data-testid", "job-title"),
    ("itemprop", "title"),
    ("class", "job-title"),
    ("class", "app-title"),
)
COMPANIES = (
    ("class", "posting-company"),
    ("class", "topcard__org-name-link"),
    ("class", "topcard__flavor"),
    ("data-company-name", "true"),
    ("itemprop", "hiringOrganization"),
    ("class", "company-name"),
)
PLACES = (
    ("data-automation-id", "locations"),
    ("class", "topcard__flavor--bullet"),
    ("data-testid", "job-location"),
    ("class", "location"),
    ("class", "job__location"),
)
TEXTS = (
    ("data-automation-id", "jobPostingDescription"),
    ("class", "description__text"),
    ("data-testid", "job-description"),
    ("id", "jobDescriptionText"),
    ("class", "section-wrapper"),
    ("class", "job__description"),
    ("class", "job-description"),
    ("class", "wucAnuncioDet"),
    ("itemprop", "description"),
    ("id", "content"),
)
PAYS = (("class", "salary"), ("class", "compensation"), ("data-testid", "job-salary"))

# The employer's name in the address: the first part of the path, or of the host.
NAMED_BY_PATH = re.compile(
    r"(jobs\.(eu\.)?lever\.co|jobs\.ashbyhq\.com|(job-)?boards(\.eu)?\.greenhouse\.io"
    r"|apply\.workable\.com|jobs\.smartrecruiters\.com|careers\.smartrecruiters\.com"
    r"|jobs\.jobvite\.com|join\.com/companies)$"
)
NAMED_BY_HOST = re.compile(
    r"^(?P<name>[\w-]+)\.(wd\d+\.myworkdayjobs\.com|teamtailor\.com|jobs\.personio\.(de|com)"
    r"|recruitee\.com|bamboohr\.com|breezy\.hr|applytojob\.com|factorialhr\.\w+|softgarden\.io)$"
)
WORKDAY_SITE = re.compile(r"^([A-Z][A-Za-z]{1,30})_(External|Careers?|Jobs?)", re.ASCII)

CLOSED = re.compile(
    r"no longer (accepting applications|available|open|active)"
    r"|(position|role|job|vacancy) (has been|is( now)?) (filled|closed)"
    r"|(posting|job|vacancy|ad) (has )?expired|applications (are|have) (now )?closed"
    r"|nicht mehr (verfügbar|aktiv|online|ausgeschrieben)|bereits besetzt"
    r"|offre (n.est plus disponible|(a )?expirée?|pourvue)"
    r"|n.est plus (en ligne|disponible|d.actualité)"
    r"|ya no (está|esta) (disponible|activa|vigente)|oferta (cerrada|caducada)"
    r"|non è più disponibile|não está (mais )?disponível|is gesloten|niet meer beschikbaar",
    re.IGNORECASE,
)


def page_posting(page: lxml.html.HtmlElement, address: str) -> Posting:
    """What the page shows about one job; `address` may be empty."""
    named = employer_in(address)
    headline = _headline(page, named, _first(page, PLACES) or labelled_part(page, "place"))
    found = Posting(
        address=address,
        title=headline.title,
        company=headline.company,
        place=headline.place,
        pay=_amount(_first(page, PAYS) or labelled_part(page, "pay")),
        text=_text(page),
        is_closed=bool(_closed(page)),
    )
    return _embedded(page).filled_from(found)


def _headline(page: lxml.html.HtmlElement, named: str, place: str) -> PageTitle:
    """The job, its employer and its place by the headings and the titles of the page."""
    site = employer(_meta(page, "og:site_name"))
    title = cleared(_only(page, TITLES)) or cleared(_heading(page, site or named))
    company = employer(_first(page, COMPANIES)) or _beside_the_title(page)
    labelled = employer(labelled_part(page, "company"))
    company = company or ("" if squashed(labelled) == squashed(title) else labelled)
    for text in _page_titles(page):
        headline = read_title(text, title, [named, company, site], place)
        title, company = title or headline.title, company or employer(headline.company)
        place = place or headline.place
    title = title or cleared(labelled_part(page, "title"))
    company = company or ("" if is_portal(named) else named) or site
    return PageTitle(title, company, place)


def titles_of(page: lxml.html.HtmlElement) -> list[str]:
    """What the page may be called after: its headings, and its titles in all and in part."""
    headings = [words_of(heading) for heading in page.xpath("//h1")[:5]]
    return titles_in([*headings, *_page_titles(page)])


def _meta(page: lxml.html.HtmlElement, name: str) -> str:
    return single_line(str(next(iter(page.xpath(f"//meta[@property='{name}']/@content")), "")))


def _page_titles(page: lxml.html.HtmlElement) -> list[str]:
    texts = page.xpath("//meta[@property='og:title']/@content") + page.xpath("//title/text()")
    return [single_line(str(text)) for text in texts[:4] if text.strip()]


def _heading(page: lxml.html.HtmlElement, site: str) -> str:
    """The heading that names the job: whoever offers it may stand above."""
    texts = [single_line(words_of(heading)) for heading in page.xpath("//h1")[:3]]
    below = [single_line(words_of(heading)) for heading in page.xpath("//h2")[:4]]
    marked = [text for text in [*texts, *below] if GENDERS.search(text) and len(text) <= 150]
    fitting = [text for text in texts if cleared(text) and squashed(text) != squashed(site)]
    return next(iter([*marked[:1], *fitting]), "")


def _beside_the_title(page: lxml.html.HtmlElement) -> str:
    """An employer in a heading right below the title, as expressoemprego.pt has it."""
    for heading in page.xpath("//h1/following-sibling::*[1][self::h2]")[:1]:
        if page.xpath("//*[contains(@id, 'pnAnuncio')]"):
            return single_line(words_of(heading))
    return ""


def _elements(page: lxml.html.HtmlElement, places) -> Iterator[lxml.html.HtmlElement]:
    for attribute, value in places:
        whole_word = f"contains(concat(' ', normalize-space(@{attribute}), ' '), ' {value} ')"
        yield from page.xpath(f"//*[{whole_word}]")[:3]


def _first(page: lxml.html.HtmlElement, places) -> str:
    texts = (single_line(words_of(_named_in(element))) for element in _elements(page, places))
    return next((text for text in texts if text and len(text) <= 200), "")


def _only(page: lxml.html.HtmlElement, places) -> str:
    """As `_first`, where a list has not several of the kind."""
    for place in places:
        found = {single_line(words_of(_named_in(element))) for element in _elements(page, [place])}
        if len(found) == 1 and len(text := found.pop()) <= 200:
            return text
    return ""


def _named_in(element: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """Its heading, or what stands beside its label, where it has one."""
    return next(iter(element.xpath(".//h1 | .//h2 | .//h3 | .//dd")), element)


def _text(page: lxml.html.HtmlElement) -> str:
    for element in _elements(page, TEXTS):
        if text := words_of(element):
            return text
    if text := labelled_text(page):
        return text
    for element in page.xpath("//main | //article | //body"):
        if text := words_of(element):
            return text
    return ""


def _amount(text: str) -> str:
    """Of "Base salary: $75,000" what stands behind the colon; nothing without a figure."""
    label, colon, amount = text.lstrip("• ").partition(": ")
    if colon and not re.search(r"\d", label):
        return amount
    return text if re.search(r"\d", text) else ""


def _closed(page: lxml.html.HtmlElement) -> bool:
    marked = page.xpath("//*[contains(@class, 'closed-job')]")
    return bool(marked or CLOSED.search(words_of(page)[:20_000]))


def employer_in(address: str) -> str:
    """The employer's name as far as the address of a known board tells it."""
    try:
        url = urlsplit(address)
        host = url.hostname or ""
    except ValueError:
        return ""
    parts = [part for part in url.path.split("/") if part]
    if NAMED_BY_PATH.search(host) and parts:
        return _name_of(parts[0])
    if match := NAMED_BY_HOST.search(host):
        if site := next((found for part in parts if (found := WORKDAY_SITE.match(part))), None):
            return site[1]
        return _name_of(match["name"])
    return ""


def _name_of(slug: str) -> str:
    words = re.sub(r"(?<=[a-z])\d+$", "", slug).replace("_", "-").split("-")
    return single_line(" ".join(word[:1].upper() + word[1:] for word in words))


APP_DATA = re.compile(r"window\.__appData\s*=\s*")
TITLE_KEYS = ("position", "jobTitle", "title")
COMPANY_KEYS = ("employerName", "companyName", "organizationName", "company", "employer")
DEADLINE_KEYS = ("dateTo", "validThrough", "expirationDate", "applicationDeadline", "deadline")


def _embedded(page: lxml.html.HtmlElement) -> Posting:
    """The job in the data that a page carries for its own scripts, where one object tells it."""
    for script in page.xpath("//script[@id='__NEXT_DATA__']")[:1]:
        for node in nodes_in(loaded(script.text or "")):
            title, company = text_at(node, *TITLE_KEYS), text_at(node, *COMPANY_KEYS)
            if title and company:
                deadlines = (day_in(text_at(inner, *DEADLINE_KEYS)) for inner in nodes_in(node))
                return Posting(
                    title=single_line(title),
                    company=single_line(company),
                    deadline_on=next(filter(None, deadlines), None),
                )
    for script in page.xpath("//script[contains(text(), '__appData')]")[:1]:
        return _ashby(script.text or "")
    return Posting()


def _ashby(script: str) -> Posting:
    start = APP_DATA.search(script)
    try:
        data, _end = json.JSONDecoder().raw_decode(script, start.end() if start else 0)
    except (ValueError, RecursionError):
        return Posting()
    data = data if isinstance(data, dict) else {}
    posting = data.get("posting")
    if not isinstance(posting, dict):
        return Posting(is_closed=True)
    return Posting(
        title=single_line(text_at(posting, "title")),
        company=single_line(text_at(data.get("organization"), "name")),
        place=single_line(text_at(posting, "locationName")),
        text=plain_text(text_at(posting, "descriptionHtml")),
    )


SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")


def address_in(markup: str) -> str:
    """The address that a saved page came from, or that it gives for itself."""
    if saved := SAVED_FROM.search(markup[:2000]):
        return saved[1]
    page = parsed(markup)
    if page is None:
        return ""
    links = page.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    return next((str(link) for link in links if str(link).startswith("http")), "")
