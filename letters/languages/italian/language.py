"""Italian."""

import re

from letters.languages.figures import without_k
from letters.languages.italian.hint_phrases import PHRASES
from letters.languages.italian.liking import without_liking
from letters.languages.italian.names import ARTICLES, OF, OWN_ARTICLE, TO, joined
from letters.languages.italian.noted_words import NOTED
from letters.languages.italian.things_done import with_who_did_it
from letters.languages.italian.to_the_reader import of_the_only_reader, to_the_reader
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
from letters.languages.typed_names import are_two
from paper.typography import PageLanguage

# Titles that take an article where somebody is spoken of; of "Sig.ra" the part before its stop.
_WITH_ARTICLE = re.compile(
    r"(?:sig|dott|dr|prof|signor[ae]?|signorina|dottor|dottoressa|professor|professoressa)\b",
    re.IGNORECASE,
)
# Titles that men and women share, with the same article for both; no other language has them.
_OF_EITHER = re.compile(
    r"(?:ing|avv|arch|on|onorevole|ingegner|avvocat[oa]|architett[oa])\b", re.IGNORECASE
)
_SHORTENED = re.compile(
    r"\b(sig|dott|prof|avv|ing|arch)\.?(r[ao]|na|ssa)?\b\.?(?= \w)", re.IGNORECASE
)
_TITLE_TYPED_SMALL = re.compile(
    r"(?<![^\W\d_])(?:sig|dott|prof|avv|ing|arch)(?=\.(?:r[ao]|na|ssa)? [A-ZÀ-Þ])"
)
# With no name behind it, a title is written in full: Gentile Signora.
_TITLES_ALONE = {
    "Sig.ra": "Signora", "Sig": "Signore", "Dott.ssa": "Dottoressa", "Prof.ssa": "Professoressa",
}  # fmt: skip
# Titles that lose their vowel before a name: Professor Neri.
_BEFORE_A_NAME = re.compile(r"\b([Pp]rofessor|[Dd]ottor|[Ss]ignor)e(?= [A-ZÀ-Þ])")
# Words whose accent a keyboard leaves out, or has an apostrophe for.
_UNACCENTED = {
    r"\be['’](?=\s)": "è",
    r"\bE['’](?=\s)": "È",
    r"(?<=\wit)a['’](?!\w)": "à",
    r"\bpiu\b['’]?": "più",
    r"(?<=\b[Pp]erch)e\b['’]?": "é",
}
# What a note says as "tu".
_OF_A_FRIEND = {
    r"tu(o|a|oi|e)(?= \w)": r"Su\1",
    r"con te": "con Lei",
    r"(mi|ci) hai": r"\1 ha",
}
_OFFICES = "direttor|direttric|president|sindac|rettor|rettric|preside|segretari"
# Words that a sentence begins with and that are nobody's name: small after a colon.
_SMALL = (
    r"[mctsv]i|ce|ne|noi|voi|lui|loro|io|ess[aie]|ognun[oa]|nessun[oa]?|niente|nulla|qualcosa"
    r"|tutt[oaie]|molt[oaie]|tant[oaie]|poc[oa]|con|senza|per|in|di|da|a|ad|su|tra|fra"
    r"|d[ea]l(?:l[aoe])?|nel(?:l[aoe])?|nei|al(?:l[aoe])?|sul(?:l[aoe])?|c['’]|d['’]|s['’]|m['’]"
    r"|(?:d[ea]l|nel|al|sul)l['’]|se|non|sì|no|e|ma|però|anche|è|era|erano|sono|fu|ho|ha|abbiamo"
    r"|mi[oaei]|così|molto|dopo|prima|durante|poi|dove|chi|bene|lì|là|zero|aver|avere|poter|essere"
)


def _with_its_title(greeting: Greeting, name: str, words: str) -> str:
    """`words` with the title as it is written: Sig.ra Galli for "sig.ra galli"."""
    if not greeting.has_title and not _OF_EITHER.match(greeting.text or name):
        return words
    words = re.sub(r"\b[Dd]r?\.ssa\b", "Dott.ssa", words)
    words = _SHORTENED.sub(
        lambda found: f"{found[1].capitalize()}.{(found[2] or '').lower()}", words
    )
    return _BEFORE_A_NAME.sub(r"\1", words)


def _of_a_family(name: str) -> str:
    return re.sub(r"^Fam\.? (?=[A-ZÀ-Þ])", "Famiglia ", name)


def _is_of_a_profession(greeting: Greeting, name: str) -> bool:
    """Whether it is such a title and a name alone: "Ing. Bianchi"."""
    has_title = bool(_OF_EITHER.match(greeting.text)) and not greeting.opening
    return has_title and greeting.text.split()[-1] in name.split()


class Italian(RomanceLanguage):
    code = "it"
    label = "Italiano"
    tongue = "it"
    page = PageLanguage(
        tag="it-IT",
        quotes=("«", "»", "“", "”"),
        page_of=("Pagina", "di"),
        enclosed=("Allegato:", "Allegati:"),
        letter="Lettera",
        letter_to="Lettera a {name}",
        signature="Firma",
        stays_with_next=(
            rf"{TITLES_BEFORE_NAMES}|(?i:sig(?:\.ra|\.na)?|dott(?:\.ssa)?|prof(?:\.ssa)?|ing|avv|arch"
            r"|geom|rag|spett\.le|gent\.m[aoei]|egr)"
        ),
        day=r"\d{1,2}º?",
        subject_label="Oggetto: ",
    )
    countries = frozenset({"IT", "SM"})
    layout = "fr"
    paper = "a4"

    position_gap = "[posizione]"
    to_translate = "[{words} (da tradurre)]"
    company_gap = "[azienda]"
    numbers = "un due tre quattro cinque sei sette otto nove"
    you = "Lei"
    you_two = "Voi"
    you_and_others = "Lei e con {others}"
    each_with = "con"
    colleagues = "diversi colleghi"
    employer_is_you = Company("Lei", at="presso di Lei", of="di Lei", to="a Lei", is_you=True)
    employers_are_you = Company("Voi", at="presso di Voi", of="di Voi", to="a Voi", is_you=True)
    conjunction = "e"
    alternative = "o"

    titles_that_are_names = ""
    titles_of_a_man = "dr"
    opening_to_a_man = (
        r"[\w ]*(?:egregio|gentilissimo|gent\.?mo|caro|carissimo|stimato|illustrissimo)\b"
    )
    opening_to_a_woman = (
        r"[\w ]*(?:egregia|gentilissima|gent\.?ma|cara|carissima|stimata|illustrissima)\b"
    )
    addresses_nobody = (
        "team tutti tutte signori direttore direttrice presidente sindaco sindaca rettore rettrice"
        " preside redazione azienda ditta società"
    )
    departments = (
        r"ufficio|reparto|risorse umane|segreteria|commissione|redazione|squadra"
        r"|(?<!\w )(?:il |la )(?:direttore|direttrice|responsabile|capo|titolare"
        r"|gestore|proprietari[oa]|sindac[oa]|parroco|\w{3,}(?:tore|trice|aria|ario)|preside"
        rf"|\w{{3,}}[dt]ente)(?! {A_NAME})"
        r"|^(?:il |la |lo )?(?:giuria|sindacato|direzione|consiglio|staff"
        r"|reception|accoglienza|centralino|portineria)$"
    )
    office = rf"(?:[\w.]+ )?(?:signora?|sig(?:\.ra|\.)?) (?:{_OFFICES})"
    titles = {"f": "Sig.ra", "m": "Sig.", "dr": "Dott.", "prof": "Prof."}
    titled = {
        "f": "Gentile {short_name}",
        "m": "Egregio {short_name}",
        "d": "Gentile {short_name}",
    }
    untitled = "Gentile {name}"
    nobody = "Gentili Signori"
    nobody_in_number = "Buongiorno"
    friend = "Buongiorno"
    friend_by_first_name = "Ciao"
    greeting_end = ","
    keeps_international_titles = False
    # An Italian verb says it alone; "siete" would be a Spanish seven.
    reader = (
        r"(?i:voi|vostr[oaei]|avete|avevate|eravate|abbiate|siate|aveste|foste"
        r"|(?:come|in cui) (?:vi |ci )?(?:siete|\w{2,}(?:[aei]te|[aei]vate))"
        r"|(?:mi|ci) (?!chiste)\w{2,}[aei]ste)"
        r"|Lei|Suoi?|Sua|Vi"
    )
    others = r"(?i:loro)"
    to_a_friend = r"(?i:\b(?:tu|te|ti|tuo[i]?|tu[ae]|hai)\b)"

    small_words = (
        "il lo gli le una di del della delle dei degli nel nella con per che non sono è anche più"
        " ho abbiamo avete mi vi su questo questa quando dal dalla alla al molto tutti era mio"
        " vostro vostra nostro nostra cui perché ora"
    )
    openings = (
        r"gentil(?:[ei]|issim[oaie])|gent\.?(?:m[oaei]|le|li)|gent\.|egregi[oa]?|egr\.?"
        r"|car(?:issim)?[oaie]"
        r"|stimat[oa]|illustr(?:e|issim[oa])|spett(?:abile|\.?le)|buon ?(?:giorno|pomeriggio)"
        r"|buona ?sera|ciao|salve"
    )
    titles_read = {
        ("f", ""): "signora sig.ra signorina sig.na",
        ("m", ""): "signor signore sig",
        ("f", "dr"): "dott.ssa dottoressa dr.ssa d.ssa",
        ("m", "dr"): "dott dottor dottore",
        ("f", "prof"): "prof.ssa professoressa",
        ("m", "prof"): "professore",
    }
    noun_phrase = (
        r"il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|quel|quell[oae]|quell['’]|quei|quegli"
        r"|quest[oaie]"
        r"|dei|degli|delle|alcun[ei]|divers[ei]"
    )
    question = r"come|com['’]|quando|che|perché|quant[oaie]|dove|ciò che"
    verb = (
        r"(?:(?:non|si|mi|ci)\s+)+\w+|è|sono|era|erano|fu|furono|ha|hanno|ho|aveva|avevano"
        r"|abbiamo|avete|avevate|siamo|siete"
        r"|eravamo|eravate|(?!brava\b)\w{2,}ava(?:no)?|\w{2,}eva(?:no)?|disse|fece|piacque|finì"
        r"|durò|andò|mostrò|raccontò|parlò|cominciò|spiegò"
    )
    relative = r"che|chi|cui|quando|dove|come|com['’]|perché|quant[oaie]|,"
    subject = r"(?!)"
    when = "quando"
    the_moment_when = "il momento in cui"
    words_that_are_names = (
        r"\w{1,2}|alba|amato|amore|angelo|aria|barbieri|bell[aio]|bianc[aho]i?|bruno|bosco|buono|cara|caro"
        r"|chiar[ao]|costa|conti|corvo|dolce|felice|ferrari|ferro|fiore|fonte|forte|fortunata|franc[ao]"
        r"|gatti|gioia|giusto|grande|grazia|grazie|gallo|greco|iris|leone|libero|longo|luce|luna|mancini"
        r"|mar[ei]|marina|massimo|monti|neri|nero|onesto|pace|pia|piano|pio|primo|pura|ricci|riva|rosa"
        r"|rossi|rosso|russo|sal[ae]|santi|santo|serena|sereno|sole|speranza|stella|valle|vera|vero|villa"
        r"|viola|vita|vittoria"
    )
    somebody = r"(?:(?:come|il momento in cui|il modo in cui|il fatto che|che) )?lui"
    asks = (
        r"(?:(?:che )?cosa|che|come|perché|qual[ei]|quando|dove|chi|quant[oaie])\b.* .*"
        # Of the one who is asked: would you.
        r"|(?:Lei )?(?:(?:mi|ci|lo|la|si|le) )?\w{2,}r(?:ebbe|ei|este|esti)\b.* .*"
    )
    the_question = "la domanda"
    the_sentence = "la frase"
    only_praise = (
        r"(?:molto |tutto |è stato |davvero )*(?:tutto|super|bene|bell[oa]|top|ottim[oa]"
        r"|perfett[oa]"
        r"|buon[oa]"
        r"|fantastic[oa]|eccellente|piacevole|simpatic[oa]|cordial[ei]|gentil[ei]|interessante"
        r"|positiv[oa]|ok|carin[oa])(?: (?:colloquio"
        r"|incontro))?"
    )
    nothing = (
        r"niente|nulla|nessun[oa]?(?: in particolare)?|no|boh|mah|così così|nessuna idea"
        r"|(?:vedi|v\.) (?:le |mie )?note|da (?:vedere|completare|scrivere)|più tardi"
        r"|non mi viene in mente (?:niente|nulla)|(?:annull|rinvi|spost)at[oa]"
        r"|n(?:o)?n (?:so|saprei|(?:mi )?ricordo)"
        r"|(?:niente|nulla) (?:da dire|di (?:che|particolare|speciale)|in particolare)"
    )
    small_after_a_colon = f"{_SMALL}|{noun_phrase}|{question}"
    strengths = (
        r"esperienza|anni|patente [a-e]|patentino|laurea|attestato|conoscenz[ae]|competenz[ae]"
        r"|formazione|gestione|pazienza|inglese|tedesco|francese"
    )
    sample = SampleWords(
        position="responsabile di negozio",
        role="direttrice operativa",
        strength="esperienza con piccoli gruppi",
        moment="la visita al reparto bambini",
        feedback="la Sua calma con i clienti",
        pay="32.000 € l’anno",
    )
    phrases = PHRASES
    noted = NOTED
    articles = ARTICLES
    always_capital = "(?!)"
    first_of_a_month = "1º"
    everybody = r"ambosessi|ambo[ ]i[ ]sessi|tutti[ ]i[ ]generi"
    terms = (
        r"(?:a[ ])?tempo[ ](?:pieno|parziale|determinato|indeterminato)"
        r"|(?:full|part)[ -]?time"
    )
    terms_for_sure = (
        r"(?:a[ ])?tempo[ ](?:pieno|parziale|determinato|indeterminato)|(?:[Pp]art|[Ff]ull) ?time"
        r"|(?:[Ss]ostituzione|[Ss]upplenza) (?:per )?maternità"
        r"|[Cc]ontratto (?:a tempo determinato|a termine|di \d+ mesi)"
        r"|\d+ ore (?:settimanali|alla settimana)"
        r"|mattin[ao]|pomeriggio|ser[ae]|notte|week-?end"
        r"|(?:100 ?% )?(?:[DdIi][an] )?(?:[Rr]emoto|[Ss]mart ?[Ww]orking|[Tt]elelavoro)"
    )
    position_ends = r"tor[ei]|tric[ei]|zione|sor[eai]|sione|ier[eai]|eria|essa|[oaei]"
    of_many = (
        (r"^(\w{2,}(?:tor|ier|docent|segnant|sistent)|docent|falegnam)i(?= |$)", r"\1e"),
        (r"^(\w{2,}tric)i(?= |$)", r"\1e"),
        (r"^(cuoc|commess|impiegat|addett)h?i(?= |$)", r"\1o"),
    )
    post = r"posto|posizione|ruolo|incarico|impiego"
    leading_words = (
        "il lo la i gli le l un uno una di del dello della dei degli delle a ad al allo alla ai"
        " agli alle da dal dallo dalla in nel nello nella con col per su sul sulla tra fra presso"
        " durante fino entro senza circa e ed o oppure anche solo soltanto inizialmente"
        " attualmente provvisoriamente temporaneamente eventualmente possibilmente prevalentemente"
        " almeno min minimo massimo prima poi nostro nostra primo"
    )

    def company(self, name: str) -> Company:
        article, noun = self.article(name), name
        the = joined(article, name)
        own = OWN_ARTICLE.match(name)
        if own:
            article, noun = own[1].lower(), name[own.end() :]
        if article:
            of, to = joined(OF[article], noun), joined(TO[article], noun)
        else:
            of, to = f"di {name}", f"{'ad' if name[:1] in 'Aa' else 'a'} {name}"
        return Company(the, f"presso {the}", of=of, to=to)

    def to_the_reader(self, noted: str) -> str:
        return to_the_reader(noted)

    def of_the_only_reader(self, noted: str, gender: str) -> str:
        return of_the_only_reader(noted, gender)

    def accented(self, typed: str, *, is_a_position: bool = False) -> str:
        """Disponibilità, for disponibilita'; and no quoted word takes an accent."""
        if re.search(r"(?<!\w)['’]\w", typed):
            return typed
        for without, accent in _UNACCENTED.items():
            typed = re.sub(without, accent, typed)
        return typed

    def pay(self, typed: str) -> str:
        return super().pay(without_k(typed))

    def with_who_did_it(self, noted: str) -> str:
        return with_who_did_it(noted)

    def moment(self, typed: str) -> Moment:
        """With the capitals of courtesy that the rest of the letter has."""
        typed = without_liking(self.accented(typed))
        if not typed.rstrip().endswith("?"):
            typed = re.sub(r"^(?:perché|siccome) ", "il fatto che ", typed, flags=re.IGNORECASE)
        typed = _TITLE_TYPED_SMALL.sub(lambda title: title[0].capitalize(), typed)
        for says, courteous in _OF_A_FRIEND.items():
            typed = re.sub(rf"\b{says}\b", courteous, typed)
        return super().moment(
            re.sub(r"\b(?:vostr[oaei]|voi)\b", lambda found: found[0].title(), typed)
        )

    def article_of(self, gender: str, following: str) -> str:
        is_before_vowel = re.match(r"[aeiouàèéìòùh]", following, re.IGNORECASE)
        is_hard = re.match(r"s[^aeiouàèéìòù]|z|gn|ps|pn|x|y|chef", following, re.IGNORECASE)
        if gender in ("m", "f") and is_before_vowel:
            return "l’"
        if gender in ("m", "mp") and (is_hard or is_before_vowel):
            return {"m": "lo ", "mp": "gli "}[gender]
        return {"m": "il ", "f": "la ", "mp": "i ", "fp": "le "}[gender]

    def position(self, name: str) -> str:
        return with_small_initial(super().position(name), self.small_words)

    def conjunction_before(self, name: str) -> str:
        return "ed" if re.match(r"[eèé]", name, re.IGNORECASE) else "e"

    def title(self, gender: str, rank: str) -> str:
        if rank == "dr":
            return {"f": "Dott.ssa", "m": "Dott."}.get(gender, "")
        if rank == "prof" and gender == "f":
            return "Prof.ssa"
        return super().title(gender, rank)

    def short_name(self, greeting: Greeting, name: str) -> str:
        if _is_of_a_profession(greeting, name):
            return _with_its_title(greeting, name, greeting.text)
        name = _of_a_family(name)
        if greeting.gender and not greeting.rest and _SHORTENED.match(name):
            return name  # Dott. Bo, greeted "Egregio Dottore"
        return _with_its_title(greeting, name, super().short_name(greeting, name))

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        name = _of_a_family(name)
        short_name = self.short_name(greeting, name)
        if _OF_EITHER.match(short_name):
            return f"l’{short_name}"
        articles = {"f": "la", "m": "il"}
        words = self.titled_with_article(greeting, name, _WITH_ARTICLE, articles)
        return re.sub(r"\b(Prof|Dott)(?= [A-ZÀ-Þ])", r"\1.", words)

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        if _is_of_a_profession(greeting, name):
            return f"Gentile {self.short_name(greeting, name)}"
        if greeting.names_an_office:
            return greeting.text
        if not greeting.opening and are_two(name):
            return f"Gentili {name}"
        name = _of_a_family(name)
        if in_full := _TITLES_ALONE.get(name.rstrip(".")):
            return f"{'Egregio' if in_full == 'Signore' else 'Gentile'} {in_full}"
        return _with_its_title(greeting, name, super().greeting_words(greeting, name))
