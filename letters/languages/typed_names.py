"""A name as it was typed into the record, made the name that a letter can say."""

import re

# One who has a title beside another: Frau Roth, Herr Li.
_TITLED = (
    r"(?:Frau|Herrn?|Mrs?|Ms|Miss|Dr|Prof|M|Mme|Mlle|Madame|Monsieur|Sra?|Señora?|Sig(?:\.?ra|\.?na)?"
    r"|Signora?|Dott(?:\.?ssa)?)\.? (?:[\w.-]+ )*[A-ZÀ-Þ]"
)
_TITLED_BOTH = re.compile(rf"^({_TITLED}[^,]*),\s+({_TITLED}[^,]*)$")
# Where somebody is, behind their name: Sabine vom Empfang, Francesca delle risorse umane.
_WHERE_BEHIND = re.compile(
    r"^([A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+){0,2}) (?:"
    r"vom (?:Empfang|Personal|Team|Büro|Service|Betriebsrat|Einkauf|Vertrieb|Sekretariat)"
    r"|aus (?:der|dem) [A-ZÄÖÜ]\w+"
    r"|(?:delle |della |del |dell['’])(?i:risorse umane|personale|hr|ufficio(?: \w+){0,2}"
    r"|segreteria|reception|amministrazione|portineria))$"
)
# What stands behind a name: "(CTO)", "<anna@x.example>", " - Recruiter", " | HR".
_BEHIND = re.compile(r"\s*[(\[<][^()\[\]<>]*[)\]>]\s*$|\s+(?:[–—|-]|from|at)\s+.*$|[\s?!,;:]+$")
# The same behind a name: Lucía Ibáñez RRHH, Pauline RH; but Équipe RH and Directora RRHH.
_STAFF_BEHIND = re.compile(
    r"(?!(?i:[ée]quip[eo]|service|p[ôo]le|direc\w*|d[eé]p\w*|dpto|responsable|jef[ea]|técnic[oa]"
    r"|assistante?|chargée?|gestionnaire|cabinet|[aá]rea)\b)"
    r"([A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+(?: \S+)?)?),? (?:RR\.? ?HH\.?|D?RH)$"
)
# What stands before the title: "Leitung Frau Berger".
_ROLE_BEFORE = re.compile(
    r"^(?:(?!(?:Frau|Herrn?|Mrs?|Ms|Dr|und|and|u|y|e)\b)[\w.-]+[ ,:]+){1,2}"
    r"(?=(?:Frau|Herrn?|Mrs?|Ms)\b\.? \w)",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(r"(?:jr|sr|esq|ii|iii|iv)\.?", re.I)
# What stands on a card and in no greeting: Jane Roe, MBA.
_DEGREES = re.compile(
    r"(?:(?:ph|pharm|ed)\.? ?d|m\.? ?d|mba|[mb]\.?sc|[mb]\.?a|ll\.?m|rn|cpa|pmp)\.?"
    r"(?:,? (?:ph\.? ?d|m\.? ?d|mba|msc|rn|cpa|pmp)\.?)*",
    re.IGNORECASE,
)
_A_ROLE = re.compile(
    r"leit|manag|recruit|direct|assist|chef|head|lead|personal|offic|owner|inhaber|team|talent|dept"
    r"|legal$|sales$|financ|market|operations|account|engineer|design|vertrieb$|einkauf$|ventas$"
    r"|compras$|vendite$|^c[efot]o$",
    re.IGNORECASE,
)
_FAMILY_FIRST = re.compile(
    r"((?=.*[AEIOUYÀ-Þ])[A-ZÀ-Þ'’-]{4,}(?: [A-ZÀ-Þ'’-]{2,})*) "
    r"([A-ZÀ-Þ][a-zß-ÿ][\w'’-]*(?: [A-ZÀ-Þ][a-zß-ÿ][\w'’-]*)?)"
)
_FAMILY_LAST = re.compile(
    r"((?!Team |Équipe |Equipo |Squadra )[A-ZÀ-Þ][a-zß-ÿ][\w'’-]*(?: [A-ZÀ-Þ][a-zß-ÿ][\w'’-]*)?)"
    r" ((?=.*[AEIOUYÀ-Þ])"
    r"(?:(?:(?:DE|DU|LA|LE|VON|VAN|DI|DELLA) )+[A-ZÀ-Þ'’-]{3,}"
    r"|[A-ZÀ-Þ'’-]{5,}(?: [A-ZÀ-Þ'’-]{4,})*))"
)
_FIRST_NAMES = re.compile(r"[A-ZÀ-Ý][\w.'’-]*[a-zà-ÿ.](?: [A-ZÀ-Ý][\w.'’-]*){0,2}")
_UNSPACED_TITLE = re.compile(
    r"^((?:Mrs?|Ms|Dr|Prof|Hr|Sra?|Sig|Ing|Avv|Arch|Dott)\.)(?=[A-ZÀ-Þ][a-zß-ÿ])"
)
# "mi primo Luis", Kumpel Tobi: whose somebody is, before the name.
_WHOSE = re.compile(
    r"^(?:(?:my|our|il mio|la mia|meine?|unsere?|mon|ma|notre|mi|mi[oa]|nuestr[oa])"
    r"(?: [a-zß-ÿ]+){1,2}|[Mm]eine? [A-ZÄÖÜ]\w+"
    r"|friend|mate|roommate|flatmate|colleague|co-?worker|neighbou?r"
    r"|(?:Teamleiter(?:in)?|Ausbilder(?:in)?|Kumpel|Freund(?:in)?|Kolleg(?:e|in)|Nachbar(?:in)?|Mitbewohner(?:in)?)"
    r"|amie?|cop(?:ain|ine)|collègue|voisine?|cousine?|amig[oa]|prim[oa]|vecin[oa]|compañer[oa]"
    r"|amic[oa]|cugin[oa]|collega|coinquilin[oa]) (?=[A-ZÀ-Ý])"
)
# What they are, before the name: el jefe Paco, jefa Ana, il capo Marco, le chef Paul.
_CHIEF_BEFORE = re.compile(
    r"^(?:(?:el |la )?(?:jef[ea]|encargad[oa]|dueñ[oa])|(?:il |la )?(?:capo|titolare)"
    r"|l[ea] (?:chef(?:fe)?|patronn?e?)|(?:the |my )?boss) "
    r"(?=[A-ZÀ-Þ][a-zß-ÿ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,2}$)"
    r"(?!(?i:general|général|market|produ|proje|proye|prog|vent|compr|oper|financ|personal|qual|tall"
    r"|recurs|ressour|ricerc|cuisine|rang|service|plant|log[ií]st|obra|sala|cocina|cucina|enferm|turno"
    r"|equip|zona|tienda|almac|manten|calidad|inform|sistemas|cantiere|reparto|officina|progetto"
    r"|squadra|personnel|chantier|atelier|projet|jurídic|legal|admin|conta|sector|sección|área))"
)
# Typed small before a name, a title all the same: aunt Carol, chef Marco, maestra Pina.
_TITLE_TYPED_SMALL = re.compile(
    r"^(?!d[ae](?:ll?|gl)[aeio]?\b)(?:[a-zß-ÿœ]{4,}|[a-z]{2,4}\.)(?=(?: [A-ZÀ-Þ][\w.'’-]+){1,2}$)"
)
_PARTICLE = re.compile(
    r"v[oa][nm]|de[rnl]?|d[aiu]|l[aeo]s?|zu[mr]?|ter|ten|of|y|do|d[ao]s|and|und|et"
)
_TWO = re.compile(
    r"^(?:Coniugi|Eheleute|Herren|Sigg\.?|Sres\.?|MM\.|Mmes) |&"
    r"|\s(?:and|et|und(?! zu\b)|u\.)\s"
    r"|^[^\W\d_]+ (?:y|e) (?:(?:el|il|la|su|sua) )?[^\W\d_]+$"
    r"|\s(?:y|e) (?:el |il |la )?(?:Sra?|Sig|Dra?|Dott|Don|Doña)\b",
    re.IGNORECASE,
)
# The field and the honour of a rank, which stand between it and the name: Dr. rer. nat., Dr. h. c.
DEGREE = r"(?:[^\W\d_A-ZÀ-Þ]{1,8}\.)+|h\.?c\.?|med|mult|habil|phil|jur"
_DEGREE_TYPED_SMALL = re.compile(
    r"(?:h\.?c|e\.?h|mult|med|dent|vet|rer|nat|pol|oec|phil|jur|iur|theol|habil|em|sc|techn|agr"
    r"|univ|soc|cur|paed|pharm)\."
)
_RANK = re.compile(rf"(?:(?i:Dr|Docteur|Doctor|Pr|Prof)\b\.? (?:(?:{DEGREE}) )*)+")


def plain_name(typed: str) -> str:
    """`typed` without a role behind it, in the order and the capitals of a name."""
    text = _CHIEF_BEFORE.sub("", _WHOSE.sub("", " ".join(typed.split())))
    text = re.sub(r"^[Ss]ign\.(?=\s|ra\b)", "Sig.", text)
    text = _TITLED_BOTH.sub(r"\1 & \2", _WHERE_BEHIND.sub(r"\1", text))
    text = _UNSPACED_TITLE.sub(r"\1 ", text)
    text = _TITLE_TYPED_SMALL.sub(lambda title: title[0].capitalize(), text)
    while (shorter := _BEHIND.sub("", text)) not in ("", text):
        text = shorter
    text = re.sub(r"^HR(?: Manager(?:in)?)? (?=[A-ZÀ-Þ])|(?<=\S \S) HR$|(?<=[a-z]) HR$", "", text)
    text = _STAFF_BEHIND.sub(r"\1", text)
    text = _ROLE_BEFORE.sub("", text)
    before, comma, after = (part.strip() for part in text.partition(","))
    if comma and _DEGREES.fullmatch(after):
        text = before
    elif comma and not _OF_A_NAME.fullmatch(after):
        # LEE, Sam, as CVs and job boards have it; or all of it in capitals.
        is_loud = before.isupper() and bool(re.search(r"[AEIOUYÀ-Þ]", before[1:]))
        first = in_capitals(after)
        is_one = (is_loud or _is_family(before)) and _is_first(first)
        text = f"{first} {_small_family(before) if is_loud else before}" if is_one else before
    return in_capitals(text)


def _small_family(capitals: str) -> str:
    """VAN DER BERG as it stands in a name."""
    words = capitals.lower().split()
    return " ".join(word if _PARTICLE.fullmatch(word) else capitalized(word) for word in words)


def _is_family(text: str) -> bool:
    """Whether it is the name of a family: Smith, van der Berg."""
    return all(map(_PARTICLE.fullmatch, text.split()[:-1]))


def _is_first(text: str) -> bool:
    return bool(_FIRST_NAMES.fullmatch(text)) and not _A_ROLE.search(text)


def in_capitals(name: str) -> str:
    """A name that was typed in small letters only, or in capitals only, with those of a name."""
    is_loud = name.isupper() and re.search(r"[^\W\d_]{4}", name)
    if not (name.islower() or is_loud) or "@" in name:
        return name
    words = [
        word
        if _PARTICLE.fullmatch(word) or _DEGREE_TYPED_SMALL.fullmatch(word)
        else capitalized(word)
        for word in name.lower().split(" ")
    ]
    return " ".join(words)[:1].upper() + " ".join(words)[1:]


def capitalized(word: str) -> str:
    """A word of a name with its capitals: Smith-Jones, O'Neil, McKay; but Dott.ssa, Booking.com."""
    word = re.sub(r"(?<![^\W\d_])[^\W\d_](?=(\w?))", _initial, word)
    return re.sub(r"\bMc(?=[^\W\d_]{3})[^\W\d_]", lambda part: f"Mc{part[0][2].upper()}", word)


def _initial(found: re.Match[str]) -> str:
    before, goes_on = found.string[: found.start()], bool(found[1])
    is_an_ending = (
        before.endswith(".") if goes_on else before.endswith(("'", "’"))
    )  # Dott.ssa, Mary's
    return found[0] if is_an_ending else found[0].upper()


def with_the_family_last(name: str) -> str:
    """MARTIN Paul and Paul MARTIN, as forms in France and Italy want it, are Paul Martin."""
    if found := _FAMILY_LAST.fullmatch(name):
        return f"{found[1]} {_small_family(found[2])}"
    found = _FAMILY_FIRST.fullmatch(name)
    return f"{found[2]} {' '.join(map(capitalized, found[1].lower().split()))}" if found else name


def are_two(name: str) -> bool:
    """Whether it names two people: Olu & Beth, Paco y Lola; and not Ortega y Gasset, of whom a
    first name or a title is known."""
    return bool(_TWO.search(name))


def without_rank(name: str) -> str:
    """`name` without the titles of a doctor or professor that it begins with."""
    return _RANK.sub("", name, count=1) if _RANK.match(name) else name
