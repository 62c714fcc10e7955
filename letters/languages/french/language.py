"""French."""

import re
from dataclasses import replace

from letters.languages.french.accents import accented
from letters.languages.french.courtesy import with_vous
from letters.languages.french.hint_phrases import PHRASES
from letters.languages.french.names import ARTICLES, de
from letters.languages.french.noted_words import NOTED
from letters.languages.french.things_done import with_who_did_it
from letters.languages.french.to_the_reader import of_the_only_reader, to_the_reader
from letters.languages.protocol import (
    TITLES_BEFORE_NAMES,
    Company,
    Greeting,
    Moment,
    with_small_initial,
)
from letters.languages.romance import RomanceLanguage
from letters.languages.sample_words import SampleWords
from paper.typography import PageLanguage

# Titles that take an article where somebody is spoken of.
_WITH_ARTICLE = re.compile(r"(?:dre?|docteure?|pr|professeure?)\b", re.IGNORECASE)
_LAWYER = re.compile(r"(?:[Mm]aître|Me)(?: (?=[A-ZÀ-Þ])|$)")
# What a phone leaves without its apostrophe: l accueil, qu on m ait, c est.
_ELIDED = re.compile(
    r"(?<!\w)(?<!\d )(?:([dDjJlLmns]|[qQ]u) (?=[aeiouyàâéèêîôûh])|([cC]) (?=est|était))"
)
# Words that a sentence begins with and that are nobody's name: small after a colon.
_SMALL = (
    r"on|nous|vous|ils?|elles?|je|tu|tout|toute|tous|toutes|chacune?|personne|rien|beaucoup"
    r"|c['’]|j['’]|d['’]|qu['’]|s['’]|n['’]|y|en|à|au|aux|avec|dans|de|des|du|par|pour|sans|sur"
    r"|si|comme|quand|quel|quelle|quels|quelles|que|qui|et|mais|malgré|même|après|avant"
    r"|très|super|enfin|pendant|durant|lors|bien|pas|quels?|chez|entre|vraiment|plein|aucune?|moi|lui"
)
# An internship and the like are no post: le stage de fin d'études. What is feminine or begins with
# a vowel is one of a word that is neither, as the sentences need it: le contrat d'alternance.
_NO_POST = re.compile(
    r"(?:stage|contrat|service (?:civique|civil|national)|(?:post-?)?doc(?:torat)?|volontariat"
    r"|bénévolat|projet|job|(?-i:BTS|BUT|CAP|VI[EA]|V\.I\.[EA]\.)|bac pro|programme)(?!\w)",
    re.IGNORECASE,
)
_OF_A_CONTRACT = re.compile(r"(?:alternance|apprentissage|intérim)\b", re.IGNORECASE)
_OF_A_PROJECT = re.compile(r"thèse\b", re.IGNORECASE)
_MISSION = re.compile(r"mission d(?:e |['’])", re.IGNORECASE)
_AT_HOURS = re.compile(r"\b(\d{1,2}) ?[hH] ?(\d\d)?(?!\w)")
# Names with an article of their own at which one works "à", as everybody says.
_WORKS_AT = re.compile(
    r"L[ae] (?:Poste|Banque Postale|Croix|Sorbonne|Monnaie|Louvre|Monde|Figaro|Parisien)\b"
    r"|L['’](?:Équipe|Express|Humanité)$"
)
_OFFICE_TYPED_SMALL = re.compile(r"(?<=\b(?:la|le) )[a-zà-ÿ]|(?<=\bl['’])[a-zà-ÿ]")


def _small(degree: re.Match[str]) -> str:
    """A degree that is a word: bac pro, bac +3."""
    return degree[0].lower()


def _hours(found: re.Match[str]) -> str:
    """A time with the spaces it has: 8 h, 14 h 30."""
    return " ".join(filter(None, (found[1], "h", found[2])))


def _with_its_stops(text: str) -> str:
    """`text` with the titles before names as French shortens them: M. Roy, Mme Roy, Dr Roy."""
    text = re.sub(r"\b(?:Mr\.?|M)(?= [A-ZÀ-Þ][^\W\d_])", "M.", text)
    return re.sub(r"\b(M(?:me|lle)|Dre?|Pr)\.(?= [A-ZÀ-Þ])", r"\1", text)


class French(RomanceLanguage):
    code = "fr"
    label = "Français"
    tongue = "fr"
    page = PageLanguage(
        tag="fr-FR",
        quotes=("«\u00a0", "\u00a0»", "“", "”"),
        spaces_punctuation=True,
        page_of=("Page", "sur"),
        enclosed=("Pièce jointe\u00a0:", "Pièces jointes\u00a0:"),
        letter="Lettre",
        letter_to="Lettre à {name}",
        signature="Signature",
        stays_with_next=TITLES_BEFORE_NAMES,
        day=r"\d{1,2}(?:er)?",
        dated_at="{place}, le {date}",
        dated="Le {date}",
        subject_label="Objet\u00a0: ",
    )
    countries = frozenset({"FR", "MC"})
    layout = "fr"
    paper = "a4"

    position_gap = "[poste]"
    to_translate = "[{words} (à traduire)]"
    company_gap = "[entreprise]"
    numbers = "un deux trois quatre cinq six sept huit neuf"
    you = "vous"
    you_and_others = "vous, ainsi qu’avec {others}"
    colleagues = "vos collègues"
    employer_is_you = Company("vous", at="chez vous", of="de vous", to="à vous", is_you=True)
    conjunction = "et"
    alternative = "ou"

    titles_that_are_names = ""
    titles_of_a_man = ""
    opening_to_a_man = r"[\w ]*cher\b"
    opening_to_a_woman = r"[\w ]*chère\b"
    addresses_nobody = "équipe tous toutes"
    departments = (
        r"équipe|ressources humaines|service (?:rh|du personnel|recrutement)|(?-i:RH|DRH)"
        r"|recrutement|comité|secrétariat"
        r"|(?<!\w )(?:l[ea] |l['’])(?:direct(?:eur|rice)|responsable|patronne?|gérante?|cheff?e?"
        r"|recruteu(?:r|se)|propriétaire|maire|curé|pasteur|proviseure?|adjointe?|\w{3,}(?:rice|[st]aire|[dn]ante?))"
        r"|^(?:l[ea] |l['’])?(?:jury|cse|syndicat|conseil|commission|direction|personnel"
        r"|accueil|standard|réception)$"
    )
    # Mme Le Goff has a name.
    office = r"(?:madame|monsieur|mme|m\.?) (?:(?-i:la |le |l['’])|(?:LA |LE |L['’])(?=[^a-z]+$))\w"
    titles = {"f": "Mme", "m": "M.", "dr": "Dr", "prof": "Pr"}
    titled = {"f": "Madame", "m": "Monsieur", "d": "Bonjour {short_name}"}
    untitled = "Bonjour {name}"
    nobody = "Madame, Monsieur"
    friend = "Bonjour"
    friend_by_first_name = "Bonjour"
    greeting_end = ","
    keeps_international_titles = False
    reader = r"(?i:(?<!rendez-)vous|vos|votre|vs (?=m['’]|nous |av|[êe]tes ))"
    others = r"(?i:leurs?|ils|elles)"
    to_a_friend = r"(?i:\b(?:tu|toi|(?<!le )(?<!un )(?<!du )ton(?= \w)|tes|te)\b|\bt['’](?=\w))"

    small_words = (
        "le les et est une des du dans avec pour vous nous votre vos notre nos je qui que ce"
        " cette sont était étaient avez au aux sur pas mais où leur leurs ont ils elles"
    )
    openings = r"(?:bien )?ch[eè]re?|bonjour|bonsoir|salut|coucou|madame, monsieur"
    titles_read = {
        ("f", ""): "mme madame mlle mademoiselle",
        ("m", ""): "m monsieur",
        ("", "dr"): "docteur",
        ("", "prof"): "pr",
        ("f", "dr"): "dre docteure",
        ("f", "prof"): "professeure",
        ("m", "prof"): "professeur",
    }
    noun_phrase = (
        r"le|la|les|l['’]|une?|des|notre|votre|vos|nos|leurs?|son|sa|ses|mon|ma|mes|cette|ces|cet?"
        r"|plusieurs|quelques"
    )
    question = r"comment|pourquoi|combien"
    verb = (
        r"(?:ne|se)\s+\w+|n['’]\w+|était|étaient|est|sont|ai|as|a|ont|avons|avez|suis|sommes|êtes"
        r"|avait|avaient|fut|m['’]a|m['’]ont"
        r"|s['’]est|\w{2,}aient|(?!(?:souh|bienf|extr|portr|attr|retr|forf|parf|abstr|distr|satisf)"
        r"ait)\w{3,}ait"
    )
    relative = r"qu['’]|que|qui|quand|où|comment|pourquoi|combien|dont|,"
    subject = r"(?!)"
    when = r"quand|lorsque|lorsqu['’]"
    words_that_are_names = (
        r"\w{1,2}|aimée?|alma|ange|aurore|avril|barbier|beau|ben|berger|bernard|bien|blanc|blanche|bois"
        r"|bon|bonnet|boucher|boulanger|brun|camille|cap|chef|claire|clément|constant|cousin|désirée?"
        r"|dubois|duc|été|fabre|fleur|fleury|fontaine|fort|franc|france|gay|grand|gros|jade|jolie?|juste"
        r"|lange|lebon|leroy|lou|lys|maire|marchand|marine|marin|mai|may|meunier|moulin|noël|noir|olive"
        r"|parfait|pascal|perle|petit|petite|pierre|reine|rivière|roche|roi|rose|roux|ruby|sage|simple"
        r"|soleil|son|tissot|vert|vidal|vigne|violette|vital|voisin"
    )
    somebody = (
        r"(?:(?:comment|quand|le (?:moment|jour) où|la (?:façon|manière) dont"
        r"|(?:le fait )?que) )?(?:(?:le fait )?qu['’])?(?:elle|lui|sa|ses|son"
        r"|il(?! (?:(?:ne |n['’])?y\b|(?:ne )?f(?:aut|allait)\b|faisait\b|pleu|s['’]agi"
        r"|était (?:une|temps|question|clair|évident|possible)\b)))"
    )
    the_moment_when = "le moment où"
    asks = (
        r".*(?:-(?:vous|nous|je|tu|ils?|elles?|on|ce|t-\w+)\b|est-ce qu[e'’]).*"
        r"|vous (?:nous |les? |la |m['’])?\w+riez\b.* .*"
    )
    the_question = "la question"
    but = "mais|sauf|même si"
    liked = (
        r"(?:j['’]ai|on a|nous avons)(?: (?:vraiment|beaucoup|bien|surtout|particulièrement|trop))*"
        r" (?:adoré|aimé|apprécié|préféré)(?: (?:beaucoup|surtout|particulièrement))*"
        r"|(?:ce que j['’]ai (?:préféré|le plus (?:aimé|apprécié))|le (?:mieux|meilleur|top))"
        r"(?:,? c['’](?:est|était))?"
        r"|c['’]était (?:(?:vraiment|trop|très) )*(?:super|génial|top|sympa|chouette|bien|agréable)"
        r" de(?=\s)"
    )
    the_sentence = "la phrase"
    only_praise = (
        r"(?:tr[eè]s |vraiment |trop |c['’]était |tout était )*(?:tout|super|génial|bien|top|cool"
        r"|sympa"
        r"|parfait"
        r"|excellent|bon|chouette|agréable|int[eé]ressant|enrichissant|cordial"
        r"|positif|ok|pas mal)(?: (?:entretien|échange|moment|contact))?"
    )
    nothing = (
        r"rien|aucune?|non|n[eé]ant|ras|r\.a\.s|annulée?|reportée?|sans|bof|euh|mouais"
        r"|(?:aucune|pas d['’]) ?idée|aucune? en particulier|pas (?:vraiment|trop)"
        r"|(?:voir|cf\.?) (?:mes |les )?(?:notes?|mails?)|à (?:voir|compléter|venir)|plus tard"
        r"|rien (?:de (?:spécial|particulier)|du tout|à dire)"
        r"|(?:(?:je (?:ne )?sais pas|bah|ben|un peu(?: de)?|franchement|honnêtement),? )*"
        r"tout(?: (?:en général|simplement))?"
        r"|j(?:e |['’])(?:ne |n['’])?(?:sais|m['’]en souviens) (?:pas|plus)"
        r"|pas (?:de moment|grand[- ]chose)(?: (?:particulier|précis|fort|marquant))?(?:, .*)?"
    )
    small_after_a_colon = f"{_SMALL}|{noun_phrase}|{question}"
    strengths = (
        r"expérience|\w+ ans|années?|permis|diplôme|licence|connaissances?|compétences?"
        r"|maîtrise"
        r"|gestion|sens d[eu]?|rigueur|patience|titulaire|anglais|allemand|espagnol"
    )
    sample = SampleWords(
        position="responsable de magasin",
        role="directrice des opérations",
        strength="expérience des petites équipes",
        moment="la visite du rayon jeunesse",
        feedback="votre calme avec les clients",
        pay="38 000 € par an",
    )
    phrases = PHRASES
    noted = NOTED
    articles = ARTICLES
    always_capital = "(?!)"
    first_of_a_month = "1er"
    everybody = r"tous[ ]genres"
    terms = r"CDI|CDD(?:\s+\d+\s+mois)?|int[ée]rim|temps[ ](?:plein|partiel)"
    terms_for_sure = (
        r"(?:à )?[Tt]emps (?:plein|partiel|complet)|(?:en )?CD[ID](?:\s+(?:de )?\d+\s+mois)?"
        r"|(?:en )?[Rr]emplacement (?:de |pour )?"
        r"congé (?:de )?maternité|[Cc]ongé (?:de )?maternité|(?:à )?[Mm]i-temps"
        r"|\d+ ?h(?:eures)?(?: ?(?:/|par) ?semaine)?|matin|soir|nuit|week-end"
        r"|(?:100 ?% )?(?:[Ee]n )?[Tt]élétravail(?: (?:complet|partiel|possible|total))?"
    )
    position_ends = r"eure?s?|euses?|rices?|ion|i?ere?s?|ienne|ien|aires?|ariat|if|ive|e"
    of_many = (
        (
            r"^(?!foyer)(\w{2,}(?:ier|ière|eur|euse|rice|ienne|iste|aire|ignant|oignant))s(?= |$)",
            r"\1",
        ),
    )
    post = r"poste|place|emploi|contrat|fonction"
    leading_words = (
        "le la les l un une des de du d à au aux en dans sur sous pour par avec sans chez dès"
        " jusqu jusque pendant durant entre vers selon contre et ou puis aussi notre votre son"
        " actuellement initialement provisoirement temporairement éventuellement possiblement"
        " principalement uniquement seulement environ min minimum maximum moins plus d’abord abord"
        " ensuite soit premier première"
    )

    def company(self, name: str) -> Company:
        article = self.article(name)
        if article == "le":
            return Company(f"le {name}", f"au {name}", of=f"du {name}", to=f"au {name}")
        if article == "les":
            return Company(f"les {name}", f"aux {name}", of=f"des {name}", to=f"aux {name}")
        if article:
            the = f"l’{name}" if article == "l’" else f"la {name}"
            at = "chez" if the.casefold().startswith("la famille ") else "à"
            return Company(the, f"{at} {the}", of=f"de {the}", to=f"à {the}")
        of = re.sub(r"^de [Ll]es ", "des ", re.sub(r"^de [Ll]e ", "du ", de(name, is_proper=True)))
        to = re.sub(r"^à [Ll]es ", "aux ", re.sub(r"^à [Ll]e ", "au ", f"à {name}"))
        # In small letters it is an article and no part of the name: à la Poste, chez La Redoute.
        is_at = re.match(r"[Ll]es |l[ea] ", name) or _WORKS_AT.match(name) or self._is_a_house(name)
        at = to if is_at else f"chez {name}"
        # It says so itself: travailler Chez Paul, Au Bureau.
        if re.match(r"chez |aux? |[àa] la ", name, re.IGNORECASE):
            at = name
        if re.match(r"la famille ", name):
            at = f"chez {name}"
        return Company(name, at, of=of, to=to)

    def _is_a_house(self, name: str) -> bool:
        """Whether the name has its article before a word that says what it is: Le Bistrot."""
        if not (article := re.match(r"(Le|La) |L['’]", name)):
            return False
        known = self.article(name[article.end() :])
        return known == (article[1].lower() if article[1] else "l’")

    def of(self, noun: str) -> str:
        return de(noun)

    def job(self, position: str) -> str:
        served = _MISSION.sub("", position)
        if _NO_POST.match(served):
            return served
        is_agreed = _OF_A_CONTRACT.match(position)
        word = "contrat" if is_agreed else "projet" if _OF_A_PROJECT.match(position) else "poste"
        return f"{word} {de(position)}"

    def to_the_reader(self, noted: str) -> str:
        return to_the_reader(noted)

    def of_the_only_reader(self, noted: str, gender: str) -> str:
        return of_the_only_reader(noted, gender)

    def pay(self, typed: str) -> str:
        """A grade is none: grade 2, échelon 4."""
        is_grade = re.match(
            r"(?:grade|échelon|catégorie|indice|coefficient)\b", typed.strip(), re.I
        )
        return "" if is_grade and not re.search(r"\d{4}|€", typed) else super().pay(typed)

    def qualification(self, typed: str) -> str:
        """Said behind "mon profil", it needs no second "mon"."""
        typed = re.sub(r"^(?:ma|mon|mes) (?=\w)", "", typed, flags=re.IGNORECASE)
        return super().qualification(re.sub(r"\bBAC(?: PRO)?\b", _small, typed))

    def figures(self, text: str) -> str:
        return super().figures(_AT_HOURS.sub(_hours, text))

    def accented(self, typed: str, *, is_a_position: bool = False) -> str:
        return accented(typed, is_a_position=is_a_position)

    def with_who_did_it(self, noted: str) -> str:
        return with_who_did_it(noted)

    def moment(self, typed: str) -> Moment:
        typed = with_vous(re.sub(r"^[Pp]arce (?=qu)", "", self.accented(typed)))
        typed = _with_its_stops(typed)
        moment = super().moment(_ELIDED.sub(lambda found: f"{found[1] or found[2]}’", typed))
        return replace(moment, text=re.sub(r"\boù on\b", "où l’on", moment.text))

    def article_of(self, gender: str, following: str) -> str:
        if gender in ("fp", "mp"):
            return "les "
        if de(following).startswith("d’"):
            return "l’"
        return {"f": "la ", "m": "le "}[gender]

    def position(self, name: str) -> str:
        name = super().position(re.sub(r"\bBAC(?: PRO)?\b", _small, name))
        name = re.sub(r"(?<=\w )[DL](?=['’]\w)", lambda elided: elided[0].lower(), name)
        return with_small_initial(name, f"{self.small_words} de d l")

    def short_name(self, greeting: Greeting, name: str) -> str:
        """Spoken of, Monsieur and Madame are M. and Mme; only a call spells them out."""
        if _LAWYER.match(greeting.text):
            own_name = _LAWYER.sub("", greeting.text) or _LAWYER.sub("", name)
            return f"Me {own_name}".strip()
        short_name = _with_its_stops(super().short_name(greeting, name))
        if not greeting.rest or greeting.rank or greeting.names_an_office:
            return short_name
        short_name = re.sub(r"^Monsieur (?=\S)", "M. ", short_name)
        return re.sub(r"^(?:Madame|Mademoiselle) (?=\S)", "Mme ", short_name)

    def name_after_the_title(self, greeting: Greeting) -> str:
        return greeting.rest

    def after_a_preposition(self, greeting: Greeting, name: str) -> str:
        articles = {"f": "la", "m": "le"}
        words = self.titled_with_article(greeting, name, _WITH_ARTICLE, articles)
        return _with_its_stops(words)

    def greeting_words(self, greeting: Greeting, name: str) -> str:
        if _LAWYER.match(greeting.text) or _LAWYER.match(name):
            return "Maître"
        if not greeting.names_an_office:
            return super().greeting_words(greeting, name)
        words = re.sub(r"^Mme ", "Madame ", re.sub(r"^M\.? ", "Monsieur ", greeting.text))
        return _OFFICE_TYPED_SMALL.sub(lambda initial: initial[0].upper(), words, count=1)

    def address_in_closing(self, greeting_line: str) -> str:
        """Madame, Monsieur and Maître; a first name is not repeated there."""
        is_formal = greeting_line.startswith(("Madame", "Monsieur", "Maître"))
        return greeting_line.rstrip(",") if is_formal else ""
