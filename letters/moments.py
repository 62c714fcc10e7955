"""The moment liked best, as typed, made to stand in a sentence."""

import re

# How a noun phrase begins, so that a sentence may go on around it.
_NOUN_PHRASE = {
    "en": r"the|a|an|our|your|his|her|their|my|talking|hearing|seeing|being",
    "de": r"der|die|das|den|eine?n?|(?:unser|ihr|mein)(?:en?)?",
    "fr": r"le|la|les|l['’]|un|une|notre|votre|vos|nos|cette|ce|cet|mon|ma",
    "es": r"el|la|lo|los|las|un|una|nuestra|nuestro|su|sus|esa|ese|mi",
}
# How a clause begins that can stand where a noun could.
_QUESTION = {
    "en": r"how|what|why",
    "de": r"wie|was|warum|dass",
    "fr": r"comment|pourquoi|combien",
    "es": r"cómo|qué|por qué|cuánt[oa]s?",
}
# A verb that makes a whole sentence of it, unless a clause has begun before.
_VERB = {
    "en": r"was|were|is|are|am|had|has|have|did|went|felt|made|gave|said|told|asked|showed|laughed"
    r"|liked|got|let|took|thought|knew|came|seemed|looked|stayed|talked|spoke|explained|agreed",
    "de": r"war|waren|ist|sind|hat|haben|hatte|hatten|wurde|wurden|ging|gefiel|machte|sagte|zeigte"
    r"|fragte|lachte|lachten|kam|gab|blieb|klang|wirkte",
    "fr": r"était|étaient|est|sont|a|ont|avait|avaient|fut|m['’]a|m['’]ont|s['’]est|semblait"
    r"|disait|faisait|plaisait",
    "es": r"fue|fueron|era|eran|es|son|estaba|estuvo|ha|han|había|hizo|dijo|pareció|gustó|resultó",
}
# What begins a clause inside it, and in English a subject that needs no such word.
_RELATIVE = {
    "en": r"how|what|who|whom|that|which|when|where|why|whether|,",
    "de": r"wie|was|wer|warum|dass|ob|wo|,",
    "fr": r"qu['’]|que|qui|quand|où|comment|pourquoi|combien|dont|,",
    "es": r"que|qué|quien|cuando|donde|cómo|cuánt[oa]s?|,",
}
_SUBJECT = {"en": r"I|you|we|they|he|she|it"}
# Words that a sentence begins with and that are nobody's name; French and Spanish write them
# small after a colon.
_SMALL = {
    "fr": r"on|nous|vous|ils?|elles?|je|tu|tout|toute|tous|toutes|chacune?|personne|rien|beaucoup"
    r"|c['’]|j['’]|d['’]|qu['’]|s['’]|n['’]|y|en|à|au|aux|avec|dans|de|des|du|par|pour|sans|sur|si"
    r"|comme|quand|quel|quelle|quels|quelles|que|qui|et|mais|malgré|même|après|avant|ces|ses|sa|son"
    r"|leur|leurs|mes|très|enfin",
    "es": r"nos|me|se|les?|te|nosotr[oa]s|ustedes|usted|ell[oa]s?|él|yo|tod[oa]s?|cada|nadie|nada"
    r"|algo|much[oa]s?|qué|quién|cuándo|dónde|que|quien|cuando|donde|como|con|sin|por|para|en|al?"
    r"|del?|desde|entre|hasta|sobre|si|no|sí|y|pero|aunque|es|era|fue|fueron|hubo|había|hay"
    r"|est[aeo]s?|es[aeo]s?|mis|tan|muy|también|después|antes",
}
_AFTER_A_COLON = {
    one: f"{small}|{_NOUN_PHRASE[one]}|{_QUESTION[one]}" for one, small in _SMALL.items()
}


def tidied(moment: str, language: str) -> str:
    """The moment without its full stop; it begins small where that is how a sentence goes on."""
    moment = " ".join(moment.split()).rstrip(".!… ")
    tongue = language.partition("-")[0]
    goes_on = is_phrase(moment, language) and not (tongue == "de" and _is_polite(moment))
    if goes_on or _begins(moment, _AFTER_A_COLON, tongue):
        after = moment[1:2]
        if after.islower() or after in (" ", "'", "’"):
            return moment[0].lower() + moment[1:]
    return moment


def is_phrase(moment: str, language: str) -> bool:
    """Whether a sentence can go on with it: "the tour", and not "the tour was long"."""
    tongue = language.partition("-")[0]
    if re.search(r"[.!?;]\s|\?$", moment):
        return False
    verbs = list(re.finditer(rf"\b(?:{_VERB[tongue]})\b", moment, re.IGNORECASE))
    relative = rf"(?<!\w)(?:{_RELATIVE[tongue]})(?:(?!\w)|(?<=['’]))"
    if _begins(moment, _QUESTION, tongue):
        # A verb for each clause, and none over: "what I liked", not "what I liked was the tour".
        clauses = [one for one in re.findall(relative, moment, re.IGNORECASE) if one != ","]
        return len(verbs) <= len(clauses)
    if not _begins(moment, _NOUN_PHRASE, tongue):
        return False
    begun = moment[: verbs[0].start()] if verbs else ""
    clause = rf"{relative}|\b(?:{_SUBJECT.get(tongue, '(?!)')})\b"
    return not verbs or bool(re.search(clause, begun, re.IGNORECASE))


def is_german_clause(moment: str) -> bool:
    """Whether it is a clause, which a comma sets off: "wie Sie planen"."""
    return is_phrase(moment, "de") and _begins(moment, _QUESTION, "de")


def is_german_nominative(moment: str) -> bool:
    """Whether it can be the subject alone: "der Rundgang", where after "an" it would be "den"."""
    return is_phrase(moment, "de") and bool(
        re.match(r"(?:der|ein|unser|ihr|mein)\b", moment, re.IGNORECASE)
    )


def speaks_to_the_reader(moment: str) -> bool:
    """Whether it says "you", so that it is true to one employer's people and to nobody else."""
    any_case = r"you|yours?|yourself|vous|vos|votre|usted|ustedes"
    return bool(re.search(rf"\b(?:(?i:{any_case})|Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b", moment))


def _begins(moment: str, words: dict[str, str], tongue: str) -> bool:
    found = rf"(?:{words.get(tongue, '(?!)')})(?:\b|(?<=['’]))"
    return bool(re.match(found, moment, re.IGNORECASE))


def _is_polite(moment: str) -> bool:
    """Whether it begins with a capital that the reader is owed: Ihr Hund, Sie alle."""
    return bool(re.match(r"(?:Ihr(?:e[mnrs]?)?|Ihnen|Sie)\b", moment))
