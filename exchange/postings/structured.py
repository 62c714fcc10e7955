"""Job ads in the form made for machines: schema.org JobPosting as JSON-LD, microdata or RDFa."""

import html
import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin

import json_repair
import lxml.html

from applications.models.stage import WorkMode
from exchange.days import day_in
from exchange.postings.page_text import job_title, plain_text, single_line, squashed
from exchange.postings.posting import Choice, Posting

MOST_NODES = 20_000
# Characters: the time that it takes grows faster than the text.
MOST_REPAIRED = 40_000
MOST_PLACES = 3
MOST_CHOICES = 40
# What stands in the place of an employer who does not want to be named.
NOBODY = re.compile(
    r"(empresa |company |firma |entreprise |azienda )?"
    r"(confiden(tial|cial|ciel(le)?|ziale)|anonym(ous|e|a)?|an[oó]nim[oa]|vertraulich|hidden)"
    r"( company| employer)?|n/?a|unknown|none|null",
    re.IGNORECASE,
)
COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', re.DOTALL)
TRAILING_COMMA = re.compile(r",(\s*[}\]])")
FRAME = re.compile(r"^\s*(<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(-->|//\s*\]\]>|\]\]>)\s*;?\s*$")
JSON_LD = "//script[contains(translate(@type, 'JSONLD', 'jsonld'), 'ld+json')]"


def posting_in(page: lxml.html.HtmlElement, address: str, titles: Iterable[str]) -> Posting | None:
    """The ad that the page is about, or its choices where it has several; None where it has none.

    `titles` is how the page calls itself, in its headings and elsewhere.
    """
    texts = [script.text or "" for script in page.xpath(JSON_LD)]
    return posting_of([nodes_of(texts), _marked_up(page)], address, titles)


def posting_of(sets: Iterable[list[dict]], address: str, titles: Iterable[str]) -> Posting | None:
    """The ad among the objects of each set, which name one another."""
    jobs = ((job, nodes) for nodes in sets for job in nodes if _is_job(job))
    found = [(posting, job) for job, nodes in jobs if (posting := _posting_of(job, nodes)).title]
    meant = _meant(found, {squashed(title) for title in titles})
    if len({_identity(posting) for posting, _job in meant}) > 1:
        different = {_identity(posting): (posting, job) for posting, job in reversed(meant)}
        choices = [_choice(*job, address) for job in reversed(different.values())]
        return Posting(choices=tuple(choices[:MOST_CHOICES]))
    # Of two the longer one.
    postings = sorted((posting for posting, _job in meant), key=lambda posting: -len(posting.text))
    return postings[0].shortened() if postings else None


def _meant(found: list[tuple[Posting, dict]], titles: set[str]) -> list[tuple[Posting, dict]]:
    """Of several jobs those that the page is called after, or that name who offers them.

    Some pages have their ad twice, once under a title of their own house and without an employer.
    """
    titled = [job for job in found if squashed(job[0].title) in titles]
    named = [job for job in found if job[0].company]
    alike = {_identity(posting) for posting, _job in named}
    is_one_twice = len(found) == 2 and len(alike) == 1
    return (named if is_one_twice else []) or titled or found


def _identity(posting: Posting) -> tuple[str, str]:
    return squashed(posting.title), squashed(posting.company)


def _choice(posting: Posting, job: dict, address: str) -> Choice:
    """Its link is its own where it has one."""
    try:
        link = urljoin(address, text_at(job, "url"))
    except ValueError:
        link = address
    employer = {"hiringOrganization": {"name": posting.company}}
    return Choice(
        title=posting.title,
        company=posting.company,
        place=posting.place,
        address=link if link.startswith(("http://", "https://")) else address,
        data=json.dumps(job | employer),
    )


def loaded(text: str) -> Any:
    """What the JSON says, with comments and commas in it that do not belong, or as far as it can be
    read where it is broken; None if it is none."""
    text = FRAME.sub("", text)
    bare = COMMENT.sub(lambda match: match[1] or " ", text)
    for attempt in (text, bare, TRAILING_COMMA.sub(r"\1", bare)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return _repaired(html.unescape(text) if '"' not in text else text)


def _repaired(text: str) -> Any:
    """Broken JSON as it was meant: quotes within texts, commas missing, an end cut off."""
    try:
        return json_repair.loads(text[:MOST_REPAIRED], skip_json_loads=True)
    except (ValueError, RecursionError):
        return None


def nodes_in(value: Any) -> Iterator[dict]:
    """Every object in what was loaded, the outer ones first."""
    waiting = deque([value])
    for _ in range(MOST_NODES):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, dict):
            yield value
        inner = value.values() if isinstance(value, dict) else value
        waiting.extend(item for item in inner if isinstance(item, dict | list))


def text_at(value: Any, *keys: str) -> str:
    """The first text among what `value` has under `keys`, which may be an object with a name."""
    for key in keys:
        found = value.get(key) if isinstance(value, dict) else None
        found = found[0] if isinstance(found, list) and found else found
        if isinstance(found, dict):
            found = found.get("@value") or found.get("name") or found.get("value")
        if isinstance(found, str) and found.strip():
            return found
        if isinstance(found, int | float) and not isinstance(found, bool):
            return f"{found:g}" if isinstance(found, float) else str(found)
    return ""


def nodes_of(texts: Iterable[str]) -> list[dict]:
    """Every object in scripts of JSON-LD."""
    return [node for text in texts for node in nodes_in([loaded(text)])]


def _marked_up(page: lxml.html.HtmlElement) -> list[dict]:
    """The same objects out of the attributes of microdata and RDFa."""
    nodes: dict[Any, dict] = {}
    for element in page.xpath("//*[@itemscope or @typeof]")[:MOST_NODES]:
        nodes[element] = {"@type": element.get("itemtype") or element.get("typeof") or ""}
    for element in page.xpath("//*[@itemprop or @property]")[:MOST_NODES] if nodes else ():
        outer = next((over for over in element.iterancestors() if over in nodes), None)
        name = (element.get("itemprop") or element.get("property") or "").rpartition(":")[2]
        if outer is not None:
            nodes[outer].setdefault(name, nodes.get(element) or _marked_value(element))
    return list(nodes.values())


def _marked_value(element: lxml.html.HtmlElement) -> str:
    content = element.get("content") or element.get("datetime")
    return content or lxml.html.tostring(element, encoding="unicode", with_tail=False)


def _is_job(node: dict) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith("JobPosting") for kind in kinds)


def _posting_of(job: dict, nodes: list[dict]) -> Posting:
    text = plain_text(text_at(job, "description"))
    return Posting(
        title=job_title(text_at(job, "title", "name")),
        company=_employer(job.get("hiringOrganization"), nodes),
        place=_places(job),
        work_mode=_work_mode(job),
        pay=_pay(job),
        posted_on=day_in(text_at(job, "datePosted")),
        deadline_on=day_in(text_at(job, "validThrough")),
        text=text,
    )


def _employer(value: Any, nodes: list[dict]) -> str:
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, dict) and "name" not in value and (key := value.get("@id")):
        value = next((node for node in nodes if node.get("@id") == key and "name" in node), value)
    name = single_line(text_at({"employer": value}, "employer"))
    return "" if NOBODY.fullmatch(name) else name


def _work_mode(job: dict) -> str:
    is_remote = "TELECOMMUTE" in text_at(job, "jobLocationType").upper()
    return WorkMode.REMOTE if is_remote else ""


def _places(job: dict) -> str:
    places = job.get("jobLocation") or job.get("applicantLocationRequirements")
    places = places if isinstance(places, list) else [places]
    names = dict.fromkeys(filter(None, map(_place, places)))
    return " / ".join(list(names)[:MOST_PLACES])


def _place(value: Any) -> str:
    if isinstance(value, str):
        return _listed(value)
    if not isinstance(value, dict):
        return ""
    address = value.get("address")
    address = address[0] if isinstance(address, list) and address else address
    if not isinstance(address, dict):
        return _listed(single_line(text_at(value, "address", "name")))
    town = single_line(text_at(address, "addressLocality"))
    parts = [town]
    # Often the whole address stands where the town belongs.
    if "," not in town:
        parts += [text_at(address, "addressRegion"), text_at(address, "addressCountry")]
    return _listed(", ".join(map(single_line, parts))) or _listed(text_at(address, "streetAddress"))


def _listed(text: str) -> str:
    """The parts of a place, each once, and none that is empty."""
    return ", ".join(dict.fromkeys(filter(None, map(str.strip, single_line(text).split(",")))))


def _pay(job: dict) -> str:
    pay = job.get("baseSalary") or job.get("estimatedSalary")
    pay = pay[0] if isinstance(pay, list) and pay else pay
    if not isinstance(pay, dict):
        return _amount(single_line(text_at({"pay": pay}, "pay")))
    value = pay.get("value")
    value = value if isinstance(value, dict) else pay
    least, most = _amount(text_at(value, "minValue")), _amount(text_at(value, "maxValue"))
    amount = "–".join(dict.fromkeys(filter(None, [least, most])))
    amount = amount or _amount(text_at(value, "value")) or _amount(text_at(pay, "value"))
    if not amount:
        return ""
    currency = text_at(pay, "currency") or text_at(value, "currency")
    unit = (text_at(value, "unitText") or text_at(pay, "unitText")).lower()
    return single_line(f"{amount} {currency}" + (f" / {unit}" if unit else ""))


def _amount(text: str) -> str:
    """An amount as it is written; nothing for 0, which stands for none."""
    text = single_line(text)
    return "" if not any(digit in text for digit in "123456789") else text.removesuffix(".0")
