"""Spanish."""

import re
from collections.abc import Callable

from letters.languages.offices import A_NAME
from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    Moment,
    with_small_initial,
)
from letters.languages.romance import RomanceLanguage
from letters.languages.sample_words import SampleWords
from letters.languages.spanish.courtesy import with_ustedes
from letters.languages.spanish.hint_phrases import PHRASES
from letters.languages.spanish.names import ARTICLES
from letters.languages.spanish.noted_words import NOTED
from letters.languages.spanish.things_done import with_who_did_it
from letters.languages.spanish.to_the_reader import of_the_only_reader, to_the_reader
from paper.typography import PageLanguage

# Titles that take an article where somebody is spoken of.
_WITH_ARTICLE = re.compile(
    r"(?:sra?|srta|señora?|señorita|dra?|doctora?|profa?|profesora?)\b", re.IGNORECASE
)
_SPELLED_OUT = re.compile(r"\b(?:Señora?|Señorita|Don|Doña|Doctora?|Profesora?)(?= \w)")
_SHORTENED = re.compile(r"\b(sra?|srta|dra?|profa?)\b\.?(?= \w)", re.IGNORECASE)
# Titles that say nothing of a gender, and those whose ending tells it.
_OF_A_PROFESSION = re.compile(r"(?:Ing|Lic|Arq|Abg|C\.? ?P)\. |(?:Mtr|Lc?d|Licd|Hn)([oa])\. ")
# Where everyday words lack an accent that a keyboard left out, each by its letter.
_UNACCENTED = {
    "é": r"(?<=\bt)e(?=cnic[oa]s?\b)|(?<=\btambi)e(?=n\b)|(?<=\bingl)e(?=s\b)|(?<=\bfranc)e(?=s\b)"
    r"|(?<=\bel)e(?=ctric[oa]s?\b)",
    "á": r"(?<=\bm)a(?=quinas?\b)|(?<=\bmec)a(?=nic[oa]s?\b)"
    r"|(?<=\bdin)a(?=mic[oa]s?\b)|(?<=\bsimp)a(?=tic[oa]s?\b)|(?<=\balem)a(?=n\b)"
    r"|(?<=\binform)a(?=tic[oa]s?\b)|(?<=\bc)a(?=lid[oa]s?\b)"
    # Behind an article, and no verb: fabrica, platica.
    r"|(?<=\bla f)a(?=bricas?\b)|(?<=\bla pl)a(?=tica\b)|(?<=\bla pr)a(?=ctica\b)",
    "í": r"(?<=\bt)i(?=tulo\b)|(?<=\blog)i(?=stic[oa]s?\b)|(?<=\bjard)i(?=n\b)"
    r"|(?<=\bqu)i(?=mic[oa]s?\b)",
    "ü": r"(?<=\bbiling)u(?=es?\b)|(?<=\btriling)u(?=es?\b)",
}
# Somebody who is at it, which is no sentence yet: Luis contando chistes.
_SOMEBODY_DOING = re.compile(
    r"^(usted|(?!Y |E )[A-ZÁÉÍÓÚÑ]\w+(?: [A-ZÁÉÍÓÚÑ]\w+)?)"
    r" (\w+(?:ando|[iy]endo|(?:ánd|[iy]énd)o(?:me|nos|se|les?|l[ao]s?)))\b(?!.*\b(?:era|fue)\b)"
)
# Words that a sentence begins with and that are nobody's name: small after a colon.
_SMALL = (
    r"nos|me|se|les?|te|nosotr[oa]s|ustedes|usted|ell[oa]s?|él|yo|tod[oa]s?|cada|nadie|nada"
    r"|algo|much[oa]s?|qué|quién|cuándo|dónde|que|quien|cuando|donde|como|con|sin|por|para|en"
    r"|al?|del?|desde|entre|hasta|sobre|si|no|sí|y|pero|aunque|es|era|fue|fueron|hubo|había|hay"
    r"|est[aeo]s?|es[aeo]s?|mis|tan|muy|también|después|antes|durante|bien|ahí|allí|aquí|haber"
    r"|poder|estar|tener"
    r"|\w{2,}(?:amos|imos|aron|ieron)"
    r"|vi|fui|hice|pude|tuve|estuve|supe|reí|(?:habl|charl|visit|encontr|pas|entr|prob|toc|mont"
    r"|cocin|ayud|disfrut|particip|present|expliqu|jugu|empec|acab|logr|not)é"
    r"|(?:conoc|aprend|sent|sal|o|com|recib|descubr|compart|resolv|escrib|le|sub|entend)í"
)


def _in_its_case(letter: str) -> Callable[[re.Match[str]], str]:
    """`letter` for another, in capitals where that stands in capitals: INGLÉS."""
    return lambda bare: letter.upper() if bare[0].isupper() else letter


def _with_its_title(greeting: Greeting, words: str) -> str:
    """`words` with the title as it is written: la señora Vega, Sra. Gil for "sra gil"."""
    if not greeting.has_title:
        return words  # Don Draper
    words = _SHORTENED.sub(lambda title: f"{title[1].capitalize()}.", words)
    return _SPELLED_OUT.sub(lambda title: title[0].lower(), words)


class Spanish(RomanceLanguage):
    code = "es"
    label = "Español"
    tongue = "es"
    page = PageLanguage(
        tag="es-ES",
        quotes=("«", "»", "“", "”"),
        page_of=("Página", "de"),
        enclosed=("Adjunto:", "Adjuntos:"),
        letter="Carta",
        letter_to="Carta a {name}",
        signature="Firma",
        stays_with_next=rf"{TITLES_BEFORE_NAMES}|D\.ª|Dña|(?i:sr|sra|srta|dr|dra|prof|lic|ing)\.",
        before_month="de ",
        subject_label="Asunto: ",
    )
    countries = frozenset(
        {"ES", "MX", "AR", "BO", "CL", "CO", "CR", "DO", "EC", "GT", "PE", "PY", "UY", "VE"}
    )
    layout = "es"
    paper = "a4"

    position_gap = "[puesto]"
    to_translate = "[{words} (por traducir)]"
    company_gap = "[empresa]"
    numbers = "una dos tres cuatro cinco seis siete ocho nueve"
    you = "usted"
    you_two = "ustedes"
    you_and_others = "usted y con {others}"
    each_with = "con"
    colleagues = "sus colegas"
    employer_is_you = Company("usted", at="con usted", of="de usted", to="a usted", is_you=True)
    employers_are_you = Company(
        "ustedes", at="con ustedes", of="de ustedes", to="a ustedes", is_you=True
    )
    conjunction = "y"
    alternative = "o"

    titles_that_are_names = "don"
    titles_of_a_man = "dr doctor"
    opening_to_a_man = r"[\w ]*(?:estimado|querido|apreciado|distinguido)\b"
    opening_to_a_woman = r"[\w ]*(?:estimada|querida|apreciada|distinguida)\b"
    addresses_nobody = "equipo señores todos"
    departments = (
        r"equipo|departamento|recursos humanos|rr\.? ?hh\.?|comité|tribunal|secretaría|dirección de"
        r"|(?<!\w )(?:la|el) (?!doctora?\b|profesora?\b|señor)"
        r"(?:directora?|jef[ea]|responsable|encargad[oa]|dueñ[oa]"
        rf"|(?:gerente|\w{{3,}}d[ae]nte)(?! {A_NAME})"
        r"|propietari[oa]|\w{3,}(?:ari[oa]|ora?|ista|denta)|alcalde(?:sa)?|decan[oa]|cura|párroco)"
        r"|^(?:el |la )?(?:jurado|comisión|sindicato|plantilla|dirección|consejo"
        r"|recepción|centralita|portería)$"
    )
    office = "(?!)"
    titles = {"f": "Sra.", "m": "Sr.", "dr": "Dr.", "prof": "Prof."}
    titled = {
        "f": "Estimada {short_name}",
        "m": "Estimado {short_name}",
        "d": "Buenos días, {short_name}",
    }
    untitled = "Buenos días, {name}"
    nobody = "Estimado equipo de selección"
    nobody_in_number = "Buenos días"
    friend = "Hola"
    friend_by_first_name = "Hola,"
    greeting_end = ":"
    keeps_international_titles = False
    reader = (
        r"(?i:ustedes|usted|vosotr[oa]s|vuestr[oa]s?|sois|(?!dieci|veinti)\w{2,}(?:[áé]is|steis)"
        r"|\w+íais|que (?:(?:me|nos|os|se|l[aeo]s?) )?\w+[ae](?:ra|se)is|contigo)|[Tt]ú"
    )
    others = r"(?i:ellos|ellas)"
    to_a_friend = r"(?i:\b(?:tú|tus?|ti|te|contigo|(?:me|nos) \w{2,}[ai]ste)\b)"

    small_words = (
        "el le los las y una del con por para usted ustedes su sus que nos como muy pero fue"
        " era han había más este esta lo al mi sobre cuando todos"
    )
    openings = (
        r"(?:muy )?(?:estimad|querid|apreciad|distinguid)[oa]|hola|buen(?:os)? días?"
        r"|buenas (?:tardes|noches)"
    )
    titles_read = {
        ("f", ""): "sra señora srta señorita doña dña d.ª",
        ("m", ""): "sr señor don",
        ("f", "dr"): "dra doctora",
        ("f", "prof"): "profesora profa",
        ("m", "prof"): "profesor",
    }
    noun_phrase = (
        r"el|la|lo|los|las|un|una|unos|unas|nuestr[oa]s?|vuestr[oa]s?|sus?|es[ea]|es[oa]s"
        r"|aquell?a?|mis?"
        r"|algun[oa]s|vari[oa]s"
    )
    question = r"cómo|qué|por qué|cuánt[oa]s?"
    verb = (
        r"(?:(?:no|se|me|nos|les?)\s+)+\w+|fue|fueron|era|eran|es|son|está|están|hay|tiene|tienen"
        r"|estuvo|ha|han|había|hizo|dijo"
        r"|vino|pudo|puso|trajo|tuvo|tenía|decía|hacía|podía|sabía|\w{2,}(?:aron|ieron)|\w{3,}aban?"
        r"|(?!dominó|paletó)\w{2,}ó"
    )
    relative = r"que|qué|quien|cuando|donde|cómo|cuánt[oa]s?|,"
    subject = r"(?!)"
    when = "cuando|cuándo"
    the_moment_when = "el momento en que"
    words_that_are_names = (
        r"\w{1,2}|alba|ángel|barbero|bella|blanc[ao]|bueno|calvo|candela|casado|clara|claro|consuelo"
        r"|cruz|delgado|domingo|dulce|espejo|esperanza|estrella|feliz|flor|franco|fuentes?|gloria|gracia"
        r"|gallo|herrero|iglesias|iris|justo|león|linda|lobo|luna|luz|mar|marina|mercedes|mesa|molina"
        r"|montes|moreno|nieves|olivo|pastor|paz|perla|pilar|prieto|prudencia|reina|rey|reyes|rico|río"
        r"|rocío|rojo|romero|rosa|rubio|santos?|sierra|sol|soledad|toro|torres|triana|valle|vega|victoria"
        r"|viña|zapatero"
    )
    somebody = (
        r"(?:(?:cómo|el momento en que|(?:la (?:forma|manera)|el modo) en que|el hecho de que) )?"
        r"(?:él|ella)"
    )
    asks = r"¿.*|(?:por )?(?:qué|cómo|quién|cuándo|dónde|cuáles?|cuánt[oa]s?)\b.* .*"
    the_question = "la pregunta"
    but = "pero|aunque|salvo"
    liked = (
        r"(?:me|nos) (?:gustó|gustaron|encantó|encantaron)"
        r"(?: (?:mucho|muchísimo|especialmente|sobre todo|también))*"
        r"|lo (?:que más me (?:gustó|ha gustado)|mejor)(?:,? (?:fue|fueron|ha sido|es|son))?"
    )
    the_sentence = "la frase"
    only_praise = (
        r"(?:muy |todo |fue |súper |super )*(?:genial|bien|buen[oa]|estupendo|perfecto|fenomenal"
        r"|super"
        r"|súper|guay|excelente|agradable|cordial|amable"
        r"|interesante|positiv[oa]|ok|maravilloso)(?: (?:entrevista|charla|rato|momento))?"
    )
    nothing = (
        r"nada|ningun[oa]|ningún|no|sin|(?:cancel|anul|aplaz)ad[oa]"
        r"|no (?:lo )?sé|no (?:me acuerdo|recuerdo|caigo)|no (?:sabría|sé) (?:qué )?decir|ni idea"
        r"|ningun[oa] en (?:particular|especial|concreto)|no se me ocurre nada"
        r"|(?:ver|véase) (?:mis |las )?notas|pendiente|por (?:ver|completar)|más tarde"
        r"|ps[eé]?|sin más|regular"
        r"|nada (?:especial|en (?:particular|especial)|(?:que|q) decir)"
        r"|(?:(?:no sé|pues|la verdad(?: es)?(?: que)?|un poco(?: de)?|me gustó),? )*"
        r"todo(?: (?:en general|un poco|en conjunto))?"
    )
    small_after_a_colon = f"{_SMALL}|{noun_phrase}|{question}"
    strengths = (
        r"experiencia|años?|carn[eé]|permiso|título|conocimientos?|formación|gestión|paciencia"
        r"|trato|manejo|nivel|idiomas?|inglés|alemán|francés"
    )
    sample = SampleWords(
        position="encargada de tienda",
        role="directora de operaciones",
        strength="experiencia con equipos pequeños",
        moment="el recorrido por la sección infantil",
        feedback="su calma con los clientes",
        pay="28.000 € al año",
    )
    phrases = PHRASES
    noted = NOTED
    articles = ARTICLES
    always_capital = "(?!)"
    everybody = "(?!)"
    terms = r"jornada[ ](?:completa|parcial)|indefinido"
    terms_for_sure = (
        r"(?:[Ss]ustitución|[Ss]uplencia|[Bb]aja)(?: por| de)? (?:maternidad|paternidad|baja)"
        r"(?: maternal)?|[Cc]ontrato (?:temporal|indefinido|de \d+ meses)|(?:a )?[Mm]edia jornada"
        r"|(?:a )?[Jj]ornada (?:completa|parcial|intensiva)"
        r"|\d+ horas ?(?:/|a la|por) ?semana"
        r"|(?:turno de )?(?:mañanas?|tardes?|noches?)|fines de semana"
        r"|[Tt]urnos? (?:partido|rotativos?|intensivo|nocturno)"
        r"|(?:100 ?% )?(?:[Ee]n )?(?:[Rr]emoto|[Tt]eletrabajo)"
    )
    position_ends = (
        r"tora?(?:es)?|triz|cion|sora?(?:es)?|sion|dora?(?:es)?|t[eao]|cia"
        r"|atura|ia|[oae]s?"
    )
    of_many = (
        (r"^(\w{2,}[dst]or)es/as(?= |$)", r"\1/a"),
        (r"^(\w{3,}[oa])s/([oa])s(?= |$)", r"\1/\2"),
        (r"^(\w{2,}[dst]or)es(?= |$)", r"\1"),
        (
            r"^(\w{2,}(?:er|estr|ari|cin|técnic|niñer|mecánic)[oa]"
            r"|\w{2,}(?:ist|dor)a|docente)s(?= |$)",
            r"\1",
        ),
    )
    post = r"puesto|plaza|vacante|contrato|cargo"
    leading_words = (
        "el la lo los las un una unos unas de del a al en con para por sin sobre entre desde hasta"
        " durante según ante bajo tras y e o u también solo sólo solamente inicialmente"
        " actualmente provisionalmente temporalmente eventualmente posiblemente preferentemente"
        " principalmente aproximadamente unos min mínimo máximo menos primero luego nuestro nuestra"
        " su primer"
    )

    def company(self, name: str) -> Company:
        article = self.article(name)
        the = f"{article} {name}".strip()
        if name.startswith("el "):  # no part of the name, as in El Corte Inglés
            return Company(name, f"en {name}", of=f"del {name[3:]}", to=f"al {name[3:]}")
        if article == "el":
            return Company(the, f"en {the}", of=f"del {name}", to=f"al {name}")
        at = "con" if the.casefold().startswith("la familia ") else "en"
        return Company(the, f"{at} {the}", of=f"de {the}", to=f"a {the}")

    def figures(self, text: str) -> str:
        """Four figures stand without a space: 1800, 18 000. The sign of the dollar or the peso
        stands before them, and not beside what says of which: $14 500, 45 000 USD."""
        text = re.sub(r"(?<!\d)(?<!\d )(\d) (\d{3})(?! ?\d)", r"\1\2", super().figures(text))
        text = re.sub(r"(?<=\d)\s\$(?=\s?(?:USD|MXN|COP|CLP|ARS|PEN|dólares|pesos)\b)", "", text)
        return re.sub(r"(?<!US)((?:\d[\d.,\s]*)?\d)\s\$", r"$\1", text)

    def pay(self, typed: str) -> str:
        """A grade is none: Grupo A1."""
        is_grade = re.match(
            r"(?:sub)?grupo|nivel|categoría|escalafón", typed.strip(), re.IGNORECASE
        )
        return "" if is_grade and not re.search(r"\d{3}", typed) else super().pay(typed)

    def to_the_reader(self, noted: str) -> str:
        return to_the_reader(noted)

    def of_the_only_reader(self, noted: str, gender: str) -> str:
        return of_the_only_reader(noted, gender)

    def accented(self, typed: str, *, is_a_position: bool = False) -> str:
        typed = re.sub(r"(?<=\w{2}c)ion\b", "ión", typed)
        typed = re.sub(r"\b((?i:gest|cuest|reun|cam))ion\b", r"\1ión", typed)
        if not is_a_position:  # as Vision Systems may be one
            typed = re.sub(r"\b([a-zñáéíóú]{2,}s)ion\b", r"\1ión", typed)
        for letter, without in _UNACCENTED.items():
            typed = re.sub(without, _in_its_case(letter), typed, flags=re.IGNORECASE)
        return typed

    def qualification(self, typed: str) -> str:
        """Said behind "mi perfil", it needs no second "mi"."""
        return super().qualification(re.sub(r"^[Mm]is? (?=\w)", "", typed))

    def with_who_did_it(self, noted: str) -> str:
        return with_who_did_it(noted)

    def moment(self, typed: str) -> Moment:
        """With the accent of "how", and the courtesy of the rest of the letter."""
        how = r"^(C|c)omo (?!(?:en|si|una?|unos|el|la|los|las|todo|siempre|mi|muy|de)\b)"
        typed = re.sub(r"^[Pp]orque (?=\w)", "que ", re.sub(how, r"\1ómo ", typed))
        typed = re.sub(r"^(?:([Ee]l|[Ll]a) )?[Mm]uy (?=buen)", r"\1 ", typed).strip()
        typed = _SOMEBODY_DOING.sub(r"el momento en que \1 estaba \2", typed)
        if "¡" not in typed:  # one mark alone is half of a pair
            typed = re.sub(r"\s*!+(?=\s*[,;:.])", "", typed)
            typed = re.sub(r"\s*!+(\s*\w?)", lambda behind: f".{behind[1].upper()}", typed)
        return super().moment(with_ustedes(typed))

    def article_of(self, gender: str, following: str) -> str:
        return {"f": "la ", "m": "el ", "fp": "las ", "mp": "los "}[gender]

    def conjunction_before(self, name: str) -> str:
        return "e" if re.match(r"h?i(?!e)", name, re.IGNORECASE) else "y"

    def position(self, name: str) -> str:
        return with_small_initial(super().position(name), f"{self.small_words} de")

    def title(self, gender: str, rank: str) -> str:
        if rank == "dr":
            return {"f": "Dra.", "m": "Dr."}.get(gender, "")
        return super().title(gender, rank)

    def short_name(self, greeting: Greeting, name: str) -> str:
        """A title that is spelled out is a common noun: la señora Vega, don Luis."""
        return _with_its_title(greeting, super().short_name(greeting, name))

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        words = _with_its_title(greeting, super().greeting_words(greeting, name))
        return re.sub(r"^(Hola|Buen[oa]s \w+) (?=\w)(?![ay] )", r"\1, ", words)

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        articles = {"f": "la", "m": "el"}
        short_name = self.short_name(greeting, name)
        if title := _OF_A_PROFESSION.match(short_name):
            article = {"a": "la", "o": "el"}.get(title[1] or greeting.opening[-1:])
            if article:
                return f"{article} {short_name}"
            # Without it the title stands nowhere, but nobody is called by a last name alone.
            bare = short_name[title.end() :]
            return bare if " " in bare else name
        return self.titled_with_article(greeting, name, _WITH_ARTICLE, articles)
