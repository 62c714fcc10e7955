"""What was noted of the reader in the third person, said to them in French."""

import re

from frame.patterns import lazy_pattern
from letters.languages.reader_marks import MARKS, NAMED, READER

_TO_YOU = dict(
    re.findall(
        r"(\w+):(\w+)",
        "a:avez est:êtes fait:faites dit:dites parle:parlez explique:expliquez montre:montrez"
        " prend:prenez sait:savez rit:riez travaille:travaillez voit:voyez dirige:dirigez"
        " accueille:accueillez décrit:décrivez raconte:racontez gère:gérez sourit:souriez"
        " aime:aimez connaît:connaissez met:mettez veut:voulez peut:pouvez doit:devez"
        " défend:défendez forme:formez anime:animez pense:pensez écoute:écoutez conçoit:concevez"
        " présente:présentez mène:menez organise:organisez traite:traitez répond:répondez"
        " pose:posez tient:tenez va:allez vit:vivez encadre:encadrez transmet:transmettez"
        " partage:partagez cuisine:cuisinez",
    )
)
_IMPERFECT = r"(?!(?:fait|parfait|souhait)\b)\w+ait"
_VERB = rf"(?:{'|'.join(_TO_YOU)}|{_IMPERFECT})"
_LE = r"(?:l[ea]\s+|l['’])?"
_CLAUSE = r"comment|quand|lorsque|pourquoi|où|dont|que|combien|parce\s+que|puisque|tandis\s+que"
_CLITICS = (
    r"(?:ne\s+|n['’])?(?:(?:me|nous|se|le|la|les|lui|leur|y|en)\s+|[msl]['’](?:(?:y|en)\s+)?)*"
)
_AS_SUBJECT = lazy_pattern(
    rf"(?P<before>^|\b(?:{_CLAUSE})\s+|\b(?:qu|lorsqu|puisqu)['’]){_LE}{NAMED}\s+"
    rf"(?P<clitics>{_CLITICS})(?P<verb>{_VERB})(?!\w)",
    re.IGNORECASE,
)
_INVERTED = lazy_pattern(
    rf"\b(?P<before>comment|dont|que|où)\s+(?P<verb>{_VERB})\s+{_LE}{NAMED}(?!\w)", re.IGNORECASE
)
# Typed as it is heard: Léna créé deux ateliers.
_WITHOUT_HAVING = lazy_pattern(
    rf"^({NAMED}) (\w{{2,}}é)"
    r"(?= (?:le|la|les|une?|des|du|deux|trois|mon|ma|mes|nos|notre)\b| l['’])",
    re.IGNORECASE,
)
_OF = rf"(?:de\s+{_LE}|d['’]|du\s+)"
_OWN = lazy_pattern(
    rf"^(?P<article>l[ea]\s+|les\s+|l['’])?"
    r"(?P<thing>(?:(?!(?:et|ou|de|du|des|avec|à|chez|sur|dans|pour|par)\b)[\wÀ-ÿ-]+\s+){1,3}?)"
    rf"{_OF}{NAMED}(?=$|,|[.!]|\s+(?:avec|pour|dans|sur|à|en|lors|pendant|devant|envers|face)\b)",
    re.IGNORECASE,
)
_BEHIND = lazy_pattern(
    rf"\b(avec)\s+{_LE}{NAMED}(?=$|[.!]|\s+(?!qui\b|d[eu]\b)\w)"
    rf"|\b(par|pour|chez|grâce à)\s+{_LE}{READER}(?=$|[.!]|\s+(?!qui\b|d[eu]\b)\w)",
    re.IGNORECASE,
)
_OF_SOMEBODY = lazy_pattern(
    r"\b(?:il(?!\s+(?:y|faut|s['’]agit))|elle|lui|son|sa|ses|celui|celle)\b", re.IGNORECASE
)
_ANOTHER_VERB = lazy_pattern(
    rf"(?:\b(?:et|puis|mais|ou)|,)\s+(?:ensuite\s+|puis\s+|aussi\s+)*{_CLITICS}{_VERB}(?!\w)",
    re.IGNORECASE,
)


# He or she who did something, and not the "il" of "il y a".
_PRONOUNS = {
    gender: lazy_pattern(
        rf"(?P<before>^|\b(?:{_CLAUSE}|avec)\s+|\b(?:qu|lorsqu|puisqu)['’]){pronoun}"
        r"(?=$|[,.!]|\s+(?!(?:n['’])?y\b|(?:ne\s+)?fa(?:ut|llait)\b|s['’]agi|pleu)\w)",
        re.IGNORECASE,
    )
    for gender, pronoun in (("f", "elle"), ("m", "(?:il|lui)"))
}


def of_the_only_reader(noted: str, gender: str) -> str:
    """What speaks of "elle" or "il", or begins with "son", where only they can be meant."""
    begins_with, text = r"^((?:les?\s|la\s|l['’])\s*[\w-]+\s+de\s+)?", noted
    if gender in _PRONOUNS:
        text, times = _PRONOUNS[gender].subn(rf"\g<before>{READER}", noted)
        begins_with = r"(\b)" if times else begins_with
    own = re.sub(rf"{begins_with}(?:son|sa)(?=\s+\w)", r"\1votre", text, flags=re.IGNORECASE)
    return re.sub(rf"{begins_with}ses(?=\s+\w)", r"\1vos", own, flags=re.IGNORECASE)


def to_the_reader(noted: str) -> str:
    text = _OWN.sub(_own, _WITHOUT_HAVING.sub(r"\1 a \2", noted))
    text = _AS_SUBJECT.sub(lambda found: _as_subject(found, text), text)
    text = _INVERTED.sub(lambda found: _inverted(found, text), text)
    text = _BEHIND.sub(lambda found: f"{found[1] or found[2]} vous", text)
    return noted if re.search(MARKS, text) or _OF_SOMEBODY.search(text) else text


def _as_subject(found: re.Match[str], text: str) -> str:
    """ "vous" and the verb that goes with it; the words as they were where more verbs follow."""
    if _goes_on(found, text):
        return found[0]
    before = re.sub(r"u['’]$", "ue ", found["before"])
    clitics = re.sub(r"\bse\s+|\bs['’]", "vous ", found["clitics"])
    verb = _of_you(found["verb"])
    # J’ai, and vous avez: what was elided before a vowel stays so before another.
    if re.search(r"['’]$", clitics) and not re.match(r"[aeiouyhéêè]", verb):
        return found[0]
    return f"{before}vous {clitics}{verb}"


def _inverted(found: re.Match[str], text: str) -> str:
    if _goes_on(found, text):
        return found[0]
    return f"{found['before']} vous {_of_you(found['verb'])}"


def _goes_on(found: re.Match[str], text: str) -> bool:
    """Whether another verb of theirs may follow; behind a present nobody can tell."""
    rest, verb = text[found.end() :], found["verb"].lower()
    is_present = not verb.endswith("ait") and verb not in ("a", "est") or verb == "fait"
    return bool(
        _ANOTHER_VERB.search(rest) or (is_present and re.search(r"\b(?:et|puis|mais)\b", rest))
    )


def _of_you(verb: str) -> str:
    known = _TO_YOU.get(verb.lower())
    return known or re.sub(r"([gç]e?)?ait$", _imperfect, verb.lower())


def _imperfect(ending: re.Match[str]) -> str:
    return {"ge": "giez", "ç": "ciez", "g": "giez"}.get(ending[1] or "", "iez")


def _own(found: re.Match[str]) -> str:
    article, thing = (found["article"] or "").strip().lower(), found["thing"].strip()
    if not article and (" " in thing or re.search(r"(?:[sx]|(?<!-)\w(?:er|ir|re))$", thing)):
        return found[0]  # one or several, or no thing at all
    return f"{'vos' if article == 'les' else 'votre'} {thing[0].lower()}{thing[1:]}"
