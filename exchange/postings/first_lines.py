"""The job and the employer where a pasted ad names them in its first lines, without a label."""

import re
from collections.abc import Sequence
from itertools import pairwise

from accounts.countries import is_large_city
from exchange.mails.vocabulary.senders import LEGAL_FORM
from exchange.mails.vocabulary.titles import OCCUPATION
from exchange.postings.page_text import GENDERS
from exchange.postings.page_titles import cleared, is_beside
from exchange.postings.posting import Posting
from exchange.postings.wanted import is_sentence

LOOKED_AT = 12  # lines
LONGEST_NAME = 60
LONGEST_TITLE = 100
_SAYS = r"(?:is|are|has|offers|ist|hat|bietet|est|propose|es|ofrece)"
# Houses whose names begin or end with what they are.
_HOUSE = re.compile(
    r"(?:[A-ZÀ-Ý][\w-]+ )?"
    r"(?:(?:Gemeinschafts|Zahnarzt|Hausarzt|Arzt)?[Pp]raxis|\w*[Kk]linik(?:um)?|Hotel|Gasthof|Restaurant"
    r"|Caf[eé]|Kita|Kindergarten|\w*schule|Universität|Hochschule|Stadt(?:verwaltung|werke)?|Gemeinde"
    r"|Landkreis|Kreis\w*|Amt|Seniorenzentrum|Seniorenheim|Pflegeheim|Verein|Stiftung|Bäckerei"
    r"|Tischlerei|Metzgerei|Autohaus|\w*[Kk]anzlei|Pflegedienst|Kinderhaus|EHPAD|Résidence|Residencia|Apotheke|Mairie|Commune|Ville|Clinique|Clínica|Hôpital|École"
    r"|Boulangerie|Ayuntamiento|Hospital|Colegio|Panadería|Comune|Ospedale|Scuola|Trattoria"
    r"|Fundación|Fondation|Fondazione|University of|Universidad|Université"
    r"|The [A-Z]\w+) (?:(?:de|du|del|of) )?[A-ZÀ-Ý].*"
    r"|[A-ZÀ-Ý].* (?:School|Academy|College|University|Hospital|Trust|Council|Hotel|Restaurant|Inn"
    r"|Surgery|Practice|Church|Library|Museum|Farm|Bakery|Klinik|Apotheke|Bäckerei|Kanzlei)"
)
# What stands over the title and is none: "Zur Verstärkung unseres Teams suchen wir".
_ANNOUNCES = re.compile(
    r".{0,60}\b(?:wir suchen|suchen wir|wird gesucht|gesucht wird|neue (?:aufgabe|stelle|chance)"
    r"|team (?:braucht|sucht)|we(?:['’]re| are) (?:hiring|looking|recruiting|seeking)"
    r"|join (?:us|our \w+)|your new (?:role|job)|nous (?:recherchons|recrutons|cherchons)"
    r"|rejoignez[- ]nous|on recrute|(?:te |le |la )?(?:buscamos|necesitamos)|se (?:busca|necesita)"
    r"|únete|cerchiamo|ricerchiamo|unisciti)\b[^.!?]{0,40}",
    re.IGNORECASE,
)
# What a page has above an ad, and a mail above its words.
_LEADS_ELSEWHERE = re.compile(
    r"(?:skip to (?:main )?content|zum (?:haupt)?inhalt(?: springen)?"
    r"|aller au contenu(?: principal)?"
    r"|(?:zur |back to )?(?:startseite|home(?: ?page)?)|accueil|inicio|menu|menü|menú"
    r"|jobs|my jobs|(?:find|search)(?: for)? jobs|job search|jobsuche|jobs (?:finden|suchen)"
    r"|stellen(?:suche|angebote)"
    r"|(?:offres d.emploi|rechercher|buscar empleos?|ofertas(?: de empleo)?|empleos)"
    r"|(?:back to|zurück zu[rm]?|retour (?:à|aux)|volver a) .{1,30}|my network|messaging"
    r"|notifications"
    r"|(?:sign|log) ?(?:in|up)|join now|anmelden|einloggen|registrieren|se connecter|connexion"
    r"|iniciar sesión|companies|unternehmen|entreprises|salaries|gehälter|for employers"
    r"|für arbeitgeber|merken|teilen|speichern|save|share|apply(?: now)?|easy apply|jetzt bewerben"
    r"|(?:hi|hello|hey|dear|hallo|liebe[r]?|sehr geehrte[r]?|guten tag|bonjour|cher|chère|hola"
    r"|estimad[oa]) [^.!?:,]{1,40}[,!:])",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|eine[nr]?|une?|un\(e\)|un/une|una?) (?=\w)", re.IGNORECASE)
_AT = re.compile(r"^(?:bei(?:m| der| dem)?|at|with|chez|presso) ", re.IGNORECASE)
_BESIDE = re.compile(r" (?:in|à|en|a) (?:\d{4,5} )?(?=[A-ZÀ-Ý][\w'’ -]{1,40}$)")
_SIGNS = re.compile(r"\s+[·|•]\s+|, ")
_PARTS = re.compile(r"\s+[·|•–—-]\s+|\s*[()]\s*|\s*/\s*")
_REGION = re.compile(r"[A-ZÀ-Ý][\w .'’-]*(?:, [A-ZÀ-Ý][\w .'’-]*)?")
_REGIONS = re.compile(
    r"[A-ZÀ-Ý][^\W\d]+(?:[ '’-][^\W\d]+){0,4}(?:, [A-ZÀ-Ý][^\W\d]+(?: [^\W\d]+){0,3}){1,2}"
)
_TOWN = r"([A-ZÀ-Ý][^\W\d]+(?:[ '’-][^\W\d]+){0,5})"
# "24306 Plön", "37 - Amboise", "Montbrison - 42", "Doncaster (DN4)": alone, or before other signs.
_CODED_TOWN = re.compile(
    rf"(?:(?:(?:[A-Z]{{1,2}}-)?\d{{5}}|(?:[A-Z]{{1,2}}-)?(?!19|20)\d{{4}}) {_TOWN}"
    rf"|\d{{2,3}} - {_TOWN}|{_TOWN} - \d{{2,3}}"
    rf"|{_TOWN} \((?:[A-Z]{{1,2}}\d{{1,2}}[A-Z]?|\d{{2,5}})\))(?=$| [-·|•] |, )"
)
POSTCODE = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,5} ")
# A year is no code: "seit 1981 Lebensmittel".
_CODE = re.compile(
    r"\b(?:(?:D-|A-|CH-|F-)?\d{5}|(?:A-|CH-)\d{4}|(?!19|20)\d{4})"
    r" (?P<town>[A-ZÀ-Ý][a-zà-ÿ]+(?:[ -][A-ZÀ-Ý][\w-]+)*)"
)


def without_navigation(lines: list[str]) -> list[str]:
    """`lines` from the first on that is part of the ad itself; all, where none is."""
    is_own = (at for at, line in enumerate(lines) if not _LEADS_ELSEWHERE.fullmatch(line))
    return lines[next(is_own, 0) :]


def without_announcement(lines: list[str]) -> list[str]:
    """`lines` without those over the title that only announce it."""
    while len(lines) > 1 and _ANNOUNCES.fullmatch(lines[0]) and not _names_a_job(lines[0]):
        lines = [_ARTICLE.sub("", lines[1]), *lines[2:]]
    return lines


def _names_a_job(line: str) -> bool:
    return bool(GENDERS.search(line) or OCCUPATION.search(line))


def read_first_lines(lines: Sequence[str]) -> Posting:
    """Title, company and place, as far as the first of these lines tell; they are not empty."""
    first, second = [*lines, "", ""][:2]
    if _is_employer(first, second):
        return Posting(title=cleared(second), company=first)
    if second and (_is_company(second) or _is_spoken_of(second, lines[2:LOOKED_AT])):
        return Posting(title=cleared(first), company=second)
    return _house_in(lines[:LOOKED_AT])


def employer_line(lines: Sequence[str]) -> Posting:
    """The first line that is the name of a company, perhaps with its place beside it."""
    for line in lines:
        name, *beside = [part.strip() for part in _SIGNS.split(_BESIDE.sub(", ", line))]
        name = _AT.sub("", name)
        if _is_company(name) and not GENDERS.search(line):
            place = (
                beside[0] if beside and re.fullmatch(r"[A-ZÀ-Ý][\w'’ -]{1,40}", beside[0]) else ""
            )
            return Posting(company=name, place=place)
    return Posting()


def place_line(lines: Sequence[str]) -> str:
    """The place that stands alone in a line or a part of it: "Leeds", "Acme · Paris, France"."""
    if coded := next(filter(None, map(_CODED_TOWN.match, lines)), None):
        return next(filter(None, coded.groups()))
    parts = (part.strip() for line in lines for part in _PARTS.split(line))
    known = next((POSTCODE.sub("", part) for part in parts if _is_place(part)), "")
    return known or next(filter(None, map(_place_among_terms, lines)), "")


def region_line(lines: Sequence[str], company: str) -> str:
    """The town with its region, whatever they are: right below the employer, or before how long ago
    the ad appeared: "Valencia, Spain · 5 days ago"."""
    for above, line in pairwise(["", *lines]):
        first, *rest = re.split(r"\s+[·•|]\s+", line)
        is_dated = bool(rest) and re.search(r"\d", rest[0])
        if (is_dated or (not rest and company and above == company)) and _is_region(first):
            return first
    return ""


def _is_region(text: str) -> bool:
    return bool(_REGIONS.fullmatch(text)) and not (OCCUPATION.search(text) or is_beside(text))


def _place_among_terms(line: str) -> str:
    """The place of "Permanent – Annecy – Full-time": what is left beside how one works."""
    parts = [part.strip() for part in re.split(r"\s+[·|•–—-]\s+", line)]
    left = [part for part in parts if not is_beside(part)]
    is_alone = len(left) == 1 < len(parts) and re.fullmatch(r"[A-ZÀ-Ý][\w'’ -]{1,40}", left[0])
    return left[0] if is_alone and not OCCUPATION.search(left[0]) else ""


def _is_place(part: str) -> bool:
    town, _, region = part.partition(", ")
    is_short = len(part) <= LONGEST_NAME and bool(_REGION.fullmatch(region or "Any"))
    return is_short and is_large_city(POSTCODE.sub("", town))


def town_in(text: str) -> str:
    """The town of the address in the text, where all have the same."""
    towns = {match["town"] for match in _CODE.finditer(text)}
    return towns.pop() if len(towns) == 1 else ""


def _house_in(lines: Sequence[str]) -> Posting:
    """A house in a line of its own, perhaps with its place: "Oakfield School, Reading"."""
    for line in lines[1:6]:
        name, _, place = line.partition(", ")
        if len(line) <= LONGEST_NAME and _HOUSE.fullmatch(name) and not re.search(r"[.!?:]$", line):
            is_place = bool(re.fullmatch(r"[A-ZÀ-Ý][\w'’ -]{1,40}", place))
            return Posting(company=name, place=place if is_place else "")
    return Posting()


def is_house(line: str) -> bool:
    """Whether the line is the name of a house that says what it is: "Oakfield School"."""
    return len(line) <= LONGEST_NAME and bool(_HOUSE.fullmatch(line))


def _is_employer(first: str, second: str) -> bool:
    """Whether the first line names the company, and the second the job."""
    is_title = bool(GENDERS.search(second) or OCCUPATION.search(second))
    if not second or len(second) > LONGEST_TITLE or GENDERS.search(first):
        return False
    if _is_company(first):
        return is_title or not OCCUPATION.search(first)
    is_name = len(first) <= LONGEST_NAME and not OCCUPATION.search(first)
    return is_name and bool(GENDERS.search(second)) and not is_sentence(first)


def _is_company(line: str) -> bool:
    return len(line) <= LONGEST_NAME and LEGAL_FORM.search(line) is not None


def _is_spoken_of(name: str, lines: Sequence[str]) -> bool:
    """Whether the ad speaks of somebody of this name, and not only of a place."""
    if not re.fullmatch(r"[A-ZÀ-Ý][^,;:!?.()\d]{1,40}", name) or OCCUPATION.search(name):
        return False
    spoken = re.escape(name)
    speaking = rf"(?:^|(?<!\bin )(?<!\bà )(?<!\ben )){spoken}(?:['’]s?)? {_SAYS}\b"
    about = rf"\b(?:[Aa]bout|[Jj]oin|[Üü]ber|bei|chez|À propos de|Sobre) {spoken}\b"
    return any(re.search(speaking, line) or re.search(about, line) for line in lines)
