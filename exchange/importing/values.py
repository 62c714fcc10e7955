"""Reads single texts of a list of applications: links, ways of working, tags, people, blanks."""

import ast
import re
from functools import cache
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email

from applications.models.stage import WorkMode
from exchange.importing.days import day_readings
from exchange.importing.own_words import own_interests, own_work_modes
from exchange.importing.vocabulary import words_of
from frame.folding import folded
from frame.invisible import shown, without_invisible

LONGEST_NOTHING = 40
_DASHES = re.compile(r"[\s\-–—_.·…/?]*")
_VIA = re.compile(r"\s*\(\s*(?:via|through|über|par|por|tramite)\s+([^()]+)\)\s*$", re.IGNORECASE)
_JOB_NUMBER = re.compile(r"/jobs?/(?:view/)?(?:[^/?#]*-)?(\d{6,})")
# As tables and notes write a link with other words on it.
_LABELLED = re.compile(r"\[?[^\[\]()\n]{1,200}\]?\s*\((https?://[^\s()]+)\)")
_MARKDOWN = re.compile(r"\[([^\[\]\n]+)\]\s*\(https?://[^\s()]+\)")
_BEHIND = re.compile(r"\s*\(https?://[^\s()]+\)")
_PHONE = re.compile(r"[\d\s()+/.\-–x]{5,40}")
_ADDRESS = re.compile(r"[^\s<>,;()]+@[^\s<>,;()]+\.[^\s<>,;()]+")
_WORK_MODES = {
    WorkMode.HYBRID: r"hybrid\w*|hibrid\w*|ibrid\w*|混合|ハイブリッド",
    WorkMode.REMOTE: (
        r"remote\w*|home ?office|wfh|telecommute|teletravail|a distance|distanciel|teletrabajo|"
        r"remot[oa]|a distancia|da remoto|thuis\w*|distans|远程|リモート|在宅|재택"
    ),
    WorkMode.ON_SITE: (
        r"on ?site|in ?office|in ?person|office|vor ort|prasenz|buro|sur site|presentiel|"
        r"presencial|in sede|in presenza|op kantoor|pa plats|现场|坐班|出社"
    ),
}
YES = {"yes", "y", "x", "xx", "true", "1", "done", "passed", "ja", "oui", "si", "sim", "да", "是"}
YES |= {"✓", "✔", "✅", "☑", "ok", "erledigt", "fait", "hecho", "feito", "fatto", "completed"}
YES |= {"checked"}
NO = {"no", "n", "false", "0", "nein", "non", "nao", "nej", "nee", "нет", "否", "❌", "✗"}
_UNITS = r"[$€£¥₹%k]|eur|usd|gbp|chf|days?|tage?|jours?|d[ií]as?"
_FIGURE = re.compile(
    rf"=.*|#\w+[!?]|[-+~≈Ø ]*[$€£¥₹]?\s*[\d\s.,%'’]+\s*(?:{_UNITS})?", re.IGNORECASE | re.DOTALL
)
# "/jobs/17"
_SHORT_NUMBER = re.compile(r"/\d+$")
_TRACKING = re.compile(r"utm_\w+|gh_src|trk\w*|refid|trackingid|ebp|fbclid|gclid|lipi|src(?:code)?")


@cache
def _nothing() -> frozenset[str]:
    return frozenset(words_of("nothing")["nothing"])


@cache
def _own_work_modes() -> dict[str, str]:
    return {folded(word): mode for word, mode in own_work_modes()}


@cache
def _own_interests() -> dict[str, int]:
    return {folded(word): mark for word, mark in own_interests()}


def read_interest(text: str) -> int:
    """How much the person wants it, where the text says so in the product's own words; else 0."""
    return _own_interests().get(folded(text.strip()), 0)


def is_nothing(text: str) -> bool:
    """Whether a cell is blank or says that nothing is known."""
    if len(text) > LONGEST_NOTHING:
        return not without_invisible(text).strip()
    return bool(_DASHES.fullmatch(text)) or folded(text.strip()) in _nothing()


def is_tick(text: str) -> bool:
    """Whether a cell only says yes or no."""
    return folded(text.strip()) in YES | NO


def is_figure(text: str) -> bool:
    """Whether a cell only has a number, an amount, or a formula for one; a day is none."""
    return bool(_FIGURE.fullmatch(text)) and (text.isdecimal() or not day_readings(text))


def read_link(text: str) -> str:
    """The address of a page, if that is what the text is, or a label and it: `Ad (https://…)`;
    LinkedIn's short ones are completed."""
    labelled = _LABELLED.fullmatch(text.strip())
    link = labelled[1] if labelled else text.strip()
    if link.startswith("/jobs/view/"):
        link = f"https://www.linkedin.com{link}"
    elif re.match(r"(?:www\.|[\w-]+(?:\.[\w-]+)+/)", link):
        link = f"https://{link}"
    try:
        URLValidator(schemes=["http", "https"])(link)
    except ValidationError:
        return ""
    return link if len(link) <= 800 else _without_tracking(link)


def without_links(text: str) -> str:
    """`Acme (https://…)` and `[Acme](https://…)` are Acme, as tables write a name with a link."""
    bare = _BEHIND.sub("", _MARKDOWN.sub(r"\1", text)).strip()
    return bare if bare and bare != text.strip() else text


def _without_tracking(link: str) -> str:
    bare = link.split("#")[0].split("?")[0]
    return bare if len(bare) <= 800 else ""


def link_key(link: str) -> str:
    """What two links to one job share; empty for a page that is of no job in particular."""
    if not link:
        return ""
    parts = urlsplit(link.lower())
    host = (parts.hostname or "").removeprefix("www.")
    if "linkedin." in host:
        number = _JOB_NUMBER.search(parts.path) or re.search(r"currentjobid=(\d+)", parts.query)
        return f"linkedin {number[1]}" if number else ""
    wanted = {
        name: values for name, values in parse_qs(parts.query).items() if not _is_tracking(name)
    }
    path = parts.path.rstrip("/")
    if not re.search(r"\d{4}|[0-9a-f]{8}|[-_]\w+[-_]|\w{6,}$", f"{path}{wanted}") and not (
        _SHORT_NUMBER.search(path) or re.search(r"(?:id|job|ad|ref)'?: \['\d+'", str(wanted))
    ):
        return ""
    return f"{host}{path}{sorted(wanted.items())}"


def _is_tracking(name: str) -> bool:
    return bool(_TRACKING.fullmatch(name))


def is_link(text: str) -> bool:
    return bool(re.match(r"\s*(?:https?://|www\.)\S+\s*$", text) or _LABELLED.fullmatch(text))


def read_work_mode(text: str) -> str:
    """One of the ways to work, if the text names one and not another; empty otherwise."""
    words = folded(text).replace("-", " ")
    if own := _own_work_modes().get(folded(text.strip())):
        return own
    found = [
        mode for mode, names in _WORK_MODES.items() if re.search(rf"(?<!\w)(?:{names})", words)
    ]
    if WorkMode.HYBRID in found:
        return WorkMode.HYBRID
    return found[0] if len(found) == 1 else ""


def read_tags(text: str) -> list[str]:
    """The names in a list parted by commas, semicolons, bars or lines; not yet bounded."""
    names = [shown(name.strip(" #[]'\"")) for name in re.split(r"[,;|\n]", text)]
    return list(dict.fromkeys(name for name in names if name))


def split_agency(company: str) -> tuple[str, str]:
    """`RNLI (via Hays)` is RNLI, found through Hays."""
    found = _VIA.search(company)
    return (shown(company[: found.start()]), shown(found[1])) if found else (shown(company), "")


def read_title(text: str) -> tuple[str, bool]:
    """A position on one line, and whether that is all of the text.

    Copied from a page it often stands there twice, the second time with a word for screen readers.
    """
    lines = [shown(line) for line in text.splitlines() if shown(line)]
    if len(lines) > 1 and all(line.startswith(lines[0]) for line in lines[1:]):
        return lines[0], all(line == lines[0] for line in lines[1:])
    return " ".join(lines), True


def read_email(text: str) -> str:
    """The one address in a text; empty where there is none or several."""
    found = _ADDRESS.findall(text)
    if len(found) != 1:
        return ""
    try:
        validate_email(found[0])
    except ValidationError:
        return ""
    return found[0] if len(found[0]) <= 254 else ""


def read_phone(text: str) -> str:
    """The number as it was written, if the text is one."""
    phone = text.strip().removeprefix("tel:").strip("'")
    return phone if _PHONE.fullmatch(phone) and sum(map(str.isdigit, phone)) > 4 else ""


def read_history(text: str) -> list[tuple[str, str]]:
    """Stages with their days, from a list of dictionaries as Python or JSON writes them."""
    if len(text) > 20_000:
        return []
    try:
        stages = ast.literal_eval(text.replace("null", "None"))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return []
    if not isinstance(stages, list) or not all(isinstance(stage, dict) for stage in stages):
        return []
    known = [
        (str(stage.get("stage") or stage.get("status") or ""), str(stage.get("date") or ""))
        for stage in stages
    ]
    return known if all(stage and day for stage, day in known) else []
