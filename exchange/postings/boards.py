"""Pages of known job boards, and what pages of no known board have in common."""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import lxml.html

from exchange.days import day_in
from exchange.postings.page_text import job_title, parsed, plain_text, single_line, words_of
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

PORTALS = {
    *("linkedin", "indeed", "glassdoor", "stepstone", "monster", "xing", "ziprecruiter", "jobs"),
    *("greenhouse", "lever", "ashby", "workday", "workable", "smartrecruiters", "teamtailor"),
    *("infojobs", "apec", "welcometothejungle", "hellowork", "cvee", "cvkeskus", "sapoemprego"),
    *("expressoemprego", "topcv", "trabajando", "reed", "totaljobs", "dice", "wellfound", "adzuna"),
    *("simplyhired", "karriereat", "jobsch", "francetravail", "arbeitsagentur", "careers"),
    *("jobteaser", "talentcom", "naukri", "seek", "jobserve", "computrabajo", "personio"),
}
# Titles of pages that are about no job, or about many.
NO_TITLE = re.compile(
    r"(job posting page.*|apply( for this job| now)?|jobs?|careers?( page)?|search( results)?|home"
    r"|(all |open |current )*(jobs|positions|roles|vacancies|openings)|join (us|our team)"
    r"|sign in|log ?in|error|page not found|404.*|not found|just a moment.*|access denied"
    r"|attention required.*|checking your browser.*"
    r"|(verify|confirm|prove) (that )?you are (a )?human.*"
    r"|.*\b(use|verwenden|nutzen|utilisons|utilizamos|usiamo) (the |des )?cookies?.*|cookies?\b.*"
    r"|anmelden|einloggen|registrieren|(s.)?identifi(er|ez-vous)|se connecter|connexion"
    r"|iniciar sesi[oó]n|accedi|inloggen|(\w+ )?(login|log in)\b.*|sign (in|up)\b.*"
    r"|stellenausschreibung|stellenanzeige|ausschreibung|wir suchen (verstärkung|dich|sie).{0,3}"
    r"|share|save|apply now|teilen|merken|partager|compartir|condividi"
    r"|stellenangebote?|karriere|offene stellen|offres d.emploi|recrutement"
    r"|empleos?|ofertas de (empleo|trabajo)|vagas|lavora con noi|vacatures|loading.*|untitled"
    r"|[\d.,\s]+\+? .*(jobs|stellen(angebote)?|offres|ofertas|empleos|vacatures|vagas)\b.*"
    r"|.*\bjobs (in|at|near|bei|à|en) .*)",
    re.IGNORECASE,
)
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
TITLE_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"job application for (?P<title>.+) at (?P<company>.+)",
        r"check out this job at (?P<company>[^,]+), (?P<title>.+)",
        r"(?P<company>.+?) (hiring|is hiring|sucht|recrute|busca) (?P<title>.+?)( in .+| \| .+)?",
        r"(?P<title>.+?) (at|@|bei|chez|en la empresa) (?P<company>[^|–—]+?)(\s+[|–—-] .+)?",
        r"(?P<title>.+?) job details \| (?P<company>.+)",
        r"(oferta de emprego|oferta de empleo) para (?P<title>[^,]+), (?P<company>[^,]+),.*",
    )
]
TITLE_PARTS = re.compile(r"\s+[|–—-]\s+|\s+[•·]\s+")


def page_posting(page: lxml.html.HtmlElement, address: str) -> Posting:
    """What the page shows about one job; `address` may be empty."""
    named = employer_in(address)
    title, company = _title_and_company(page, named)
    found = Posting(
        address=address,
        title=title,
        company=company,
        place=_first(page, PLACES),
        pay=_amount(_first(page, PAYS)),
        text=_text(page),
        is_closed=bool(_closed(page)),
    )
    return _embedded(page).filled_from(found)


def _title_and_company(page: lxml.html.HtmlElement, named: str) -> tuple[str, str]:
    title = _cleared(_first(page, TITLES)) or _cleared(_only_heading(page))
    company = _employer(_first(page, COMPANIES)) or _beside_the_title(page)
    for text in _page_titles(page):
        title_there, company_there = split_title(text, title, named)
        title, company = title or title_there, company or _employer(company_there)
    company = "" if _squashed(company) in PORTALS else company
    return title, company or (named if _squashed(named) not in PORTALS else "")


def _employer(text: str) -> str:
    """Of "at Datadog" and "Kry Careers" the employer alone."""
    text = re.sub(r"^(?:at|bei|chez|en|presso) ", "", text, flags=re.IGNORECASE)
    return re.sub(r" (?:careers?|jobs|karriere|recrutement)$", "", text, flags=re.IGNORECASE)


def _page_titles(page: lxml.html.HtmlElement) -> list[str]:
    texts = page.xpath("//meta[@property='og:title']/@content") + page.xpath("//title/text()")
    return [single_line(str(text)) for text in texts[:4] if text.strip()]


def split_title(text: str, title: str = "", named: str = "") -> tuple[str, str]:
    """The title and the company in the title of a page; the address or a heading tells which."""
    for pattern in TITLE_PATTERNS:
        if match := pattern.fullmatch(text):
            return _cleared(match["title"]), match["company"].strip()
    parts = [part for part in TITLE_PARTS.split(text) if part.strip()]
    company = next((part for part in parts if _is_named(part, named)), "")
    known = [part for part in parts if title and _squashed(part) == _squashed(title)]
    others = [part for part in parts if part not in (company, *known)]
    if not company and (known or len(parts) > 2):
        others = [part for part in others if _squashed(part) not in PORTALS]
        company = next((part for part in others[0 if known else 1 :]), "") if parts[1:] else ""
    found = title or next((part for part in parts if part != company and _cleared(part)), "")
    return _cleared(found), company


def _is_named(part: str, named: str) -> bool:
    name, squashed = _squashed(part), _squashed(named)
    return bool(squashed and name) and (name == squashed or name.startswith(squashed))


def _cleared(title: str) -> str:
    title = job_title(re.sub(r" [-–] job post$", "", title, flags=re.IGNORECASE))
    return "" if NO_TITLE.fullmatch(title) else title


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _only_heading(page: lxml.html.HtmlElement) -> str:
    headings = [single_line(words_of(heading)) for heading in page.xpath("//h1")[:3]]
    headings = [heading for heading in headings if _cleared(heading)]
    return headings[0] if headings else ""


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
    texts = (single_line(words_of(_told_in(element))) for element in _elements(page, places))
    return next((text for text in texts if text and len(text) <= 200), "")


def _told_in(element: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
    """Its heading, or what stands beside its label, where it has one."""
    return next(iter(element.xpath(".//h1 | .//h2 | .//h3 | .//dd")), element)


def _text(page: lxml.html.HtmlElement) -> str:
    for element in _elements(page, TEXTS):
        if text := words_of(element):
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
