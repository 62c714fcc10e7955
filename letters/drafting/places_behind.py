"""The place of a job behind its name, where it can be known for one: Accountant - Seattle, WA."""

import re

from babel import Locale

from frame.patterns import lazy_pattern

_CITIES = (
    r"Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt(?: am Main| a\. ?M\.)?|Stuttgart"
    r"|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Essen|Dortmund|Bonn|Mannheim|Karlsruhe|Wien|Vienna"
    r"|Zürich|Zurich|Basel|Bern|Graz|Linz|Salzburg|Paris|Lyon|Marseille|Toulouse|Nice|Nantes"
    r"|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Grenoble|Genève|Geneva|Lausanne|Bruxelles"
    r"|Brussels|Luxembourg|Madrid|Barcelona|Valencia|Sevilla|Bilbao|Málaga|Zaragoza|Roma|Rome"
    r"|Milano|Milan|Napoli|Torino|Turin|Bologna|Firenze|Genova|Venezia|Palermo|Bari|Verona|Padova"
    r"|London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Liverpool|Sheffield|Newcastle"
    r"|Nottingham|Cardiff|Belfast|Dublin|Cork|Oxford|Cambridge|Amsterdam|Rotterdam|Copenhagen"
    r"|Stockholm|Oslo|Helsinki|Warsaw|Prague|Budapest|Lisbon|Lisboa|New York(?: City)?|NYC|Chicago"
    r"|Los Angeles|San Francisco|San Diego|San Jose|Seattle|Boston|Austin|Denver|Dallas|Houston"
    r"|Atlanta|Miami|Philadelphia|Phoenix|Minneapolis|Detroit|Toronto|Vancouver|Montr[eé]al|Ottawa"
    r"|Calgary|Sydney|Melbourne|Brisbane|Auckland|Singapore|Dubai"
)
# Of the United States and Canada; what is a degree as well needs more than a comma before its town.
_STATES = (
    r"AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MI|MN|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND"
    r"|OH|OK|OR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D\.C\.|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK"
)
_DEGREES_TOO = r"MD|PA|MS|MA"
_STATE_NAMES = (
    r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii"
    r"|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan"
    r"|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico"
    r"|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
    r"|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia"
    r"|Wisconsin|Wyoming|Ontario|Quebec|Québec|Alberta|British Columbia|Nova Scotia|Manitoba"
)
_PROVINCES = (  # of Italy; with no mark before the town only those that are short for nothing else
    r"AG|AL|AN|AO|AP|AQ|AR|AT|AV|BA|BG|BI|BL|BN|BO|BR|BS|BT|BZ|CA|CB|CE|CH|CL|CN|CO|CR|CS|CT|CZ|EN"
    r"|FC|FE|FG|FI|FM|FR|GE|GO|GR|IM|IS|KR|LC|LE|LI|LO|LT|LU|MB|MC|ME|MI|MN|MO|MS|MT|NA|NO|NU|OR"
    r"|PA|PC|PD|PE|PG|PI|PN|PO|PR|PT|PU|PV|PZ|RA|RC|RE|RG|RI|RM|RN|RO|SA|SI|SO|SP|SR|SS|SU|SV|TA"
    r"|TE|TN|TO|TP|TR|TS|TV|UD|VA|VB|VC|VE|VI|VR|VT|VV"
)
_PLAIN_PROVINCES = r"MI|TO|BO|NA|FI|GE|VE|BG|PD"
_DEPARTMENT = r"(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])"
_WORD = r"[A-ZÀ-Þ][\w’'.-]+"
_TOWN = (
    rf"{_WORD}(?:[ -](?:{_WORD}|d[eu]|la|le|les|sur|sous|am|an der|in|upon|on|of|di|del)){{0,3}}"
)
_ONE_WORD = rf"(?:(?:La|Le|Les|Saint|San|Santa) )?{_WORD}"
_ON_A_MAP = r"(?:US|USA|U\.S\.|UK|England|Scotland|Wales|Northern Ireland)"
_POSTCODE = r"(?:\d{4,5}|[A-Z]{1,2}\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?)"
_HOW = r"(?:hybride?|híbrid[oa]|ibrid[oa]|remote|remoto|télétravail|home[ -]?office|on-?site)"
_DASH, _MARK = r"(?:\s+[–—-]+\s*|\s*[|@]\s*)", r"(?:\s+[–—-]+\s*|\s*[|@,]\s*)"
# What stands between two commas more often than a town does: Programmer, Java, OR.
_SUBJECTS = (
    r"(?:Java|Python|Ruby|Swift|Oracle|Software|Data|Legal|Finance|Sales|Nursing|Maths?|English"
    r"|Science|Marketing|Health|Operations|Security|Research|Education)\b"
)
# Whom such a place belongs to: Correspondent, Paris.
_OF_A_PLACE = lazy_pattern(
    r"\b(?:[ck]orr?esp\w+|corrispondente|bureau|office|ambass\w+|consul|mayor|maire|bishop|editor)\b",
    re.IGNORECASE,
)


def _countries() -> str:
    names = {
        name
        for language in ("en", "de", "fr", "es", "it")
        for code, name in Locale(language).territories.items()
        if code.isalpha() and len(code) == 2
    }
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


def _behind(mark: str, place: str) -> str:
    return rf"(?:{mark}{place}|\s*[(\[]\s*{place}\s*[)\]])$"


def _sources() -> list[str]:
    country = rf"(?:{_ON_A_MAP}|{_countries()})"
    state = (
        rf"(?:{_STATES}|{_STATE_NAMES}|{_DEGREES_TOO})(?:,? \d{{5}}(?:-\d{{4}})?)?(?:, {country})?"
    )
    no_degree = rf"(?:{_STATES}|{_STATE_NAMES})(?:,? \d{{5}})?(?:, {country})?"
    how = rf"(?i:{_HOW})(?:[ -](?i:first|friendly|possible|möglich))?"
    return [
        _behind(_DASH, rf"(?:{how} (?:or|oder|ou|o) )?{_TOWN},? {state}"),
        rf"\s*,\s*(?!{_SUBJECTS}){_TOWN}, {no_degree}$",
        _behind(_MARK, rf"{_TOWN}, {country}"),
        _behind(_MARK, rf"(?:{_CITIES})(?: {_POSTCODE})?"),
        _behind(_DASH, rf"{_TOWN} {_POSTCODE}"),
        _behind(_MARK, rf"(?:[A-Z]-)?\d{{5}}(?: {_TOWN})?"),
        rf"(?:{_MARK}{_TOWN}|\s+{_ONE_WORD})?(?: \d{{1,2}}(?:er|e|ème))?\s*\({_DEPARTMENT}\)$",
        rf"{_MARK}(?:(?i:dépt?\.?|département|dept\.?) )(?:d[eu] )?{_DEPARTMENT}$",
        rf"{_MARK}{_TOWN}\s*\((?:{_PROVINCES})\)$",
        rf"\s+{_ONE_WORD}\s*\((?:{_PLAIN_PROVINCES})\)$",
        rf"(?:{_MARK}|\s+)(?:am )?(?:Standort|Großraum|Raum|Region) {_TOWN}$",
        _behind(_MARK, rf"{how}(?: ?\((?:{country}|EU|EMEA|[Gg]lobal|[Ww]orldwide)\))?"),
        rf"\s*[(\[](?:{_CITIES}|{how})(?:\s*[/,+&|]\s*(?:{_CITIES}|{how}))+[)\]]$",
    ]


_PLACES = [lazy_pattern(source) for source in _sources()]


def without_a_place_behind(position: str) -> str:
    """`position` without a place behind it; one that nothing else would be left of stays."""
    for pattern in _PLACES:
        found = pattern.search(position)
        name = position[: found.start()].rstrip() if found else ""
        if name and not _OF_A_PLACE.search(name) and len(re.findall(r"\w", name)) > 1:
            return name
    return position


def recorded_place_pattern(place: str, *, is_posting: bool) -> str:
    """What finds the recorded `place`, or its town alone, behind a position or before a grade."""
    towns = {place.strip(), re.split(r"\s*[,(/|]\s*|\s[–—-]\s", place.strip())[0]}
    where = "|".join(re.escape(town) for town in sorted(towns, key=len, reverse=True) if town[2:])
    if not where:
        return "(?!)"
    marks = r"\s*[,|/–—-]\s*|\s+(?:in|@|à|a|en)\s+|\s*[(\[]"
    marks += r"|\s+" if is_posting else ""
    return rf"(?:{marks})(?:{where})[)\]]?(?=$|,)"
