"""The moment liked best, as typed, made to stand in a sentence."""

import re

# How a noun phrase begins, so that a sentence may go on around it.
_NOUN_PHRASE = {
    "en": r"the|a|an|our|your|his|her|their|my|how|what|talking|hearing|seeing|being",
    "de": r"der|die|das|ein|eine|unser|unsere|ihr|ihre|mein|meine|wie|was",
    "fr": r"le|la|les|l['’]|un|une|notre|votre|vos|nos|cette|ce|cet|mon|ma",
    "es": r"el|la|los|las|un|una|nuestra|nuestro|su|sus|esa|ese|mi",
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
_CLAUSE = {
    "en": r"how|what|who|whom|that|which|when|where|why|whether|I|you|we|they|he|she|it|,",
    "de": r"wie|was|wer|dass|ob|wo|,",
    "fr": r"qu['’]|que|qui|quand|où|comment|dont|,",
    "es": r"que|quien|cuando|donde|cómo|,",
}


def tidied(moment: str, language: str) -> str:
    """The moment without its full stop; a phrase begins small, to stand inside a sentence."""
    moment = " ".join(moment.split()).rstrip(".!… ")
    if is_phrase(moment, language) and moment[1:2].islower() | (moment[1:2] in (" ", "'", "’")):
        return moment[0].lower() + moment[1:]
    return moment


def is_phrase(moment: str, language: str) -> bool:
    """Whether a sentence can go on with it: "the tour", and not "the tour was long"."""
    tongue = language.partition("-")[0]
    found = re.match(rf"(?:{_NOUN_PHRASE[tongue]})(?:\b|(?<=['’]))", moment, re.IGNORECASE)
    if not found or re.search(r"[.!?;]\s", moment):
        return False
    verb = re.search(rf"\b(?:{_VERB[tongue]})\b", moment[found.end() :], re.IGNORECASE)
    begun = moment[: found.end() + verb.start()] if verb else ""
    return not verb or bool(re.search(rf"(?<!\w)(?:{_CLAUSE[tongue]})(?!\w)", begun))


def is_german_clause(moment: str) -> bool:
    """Whether it is a clause, which a comma sets off: "wie Sie planen"."""
    return is_phrase(moment, "de") and bool(re.match(r"(?:wie|was)\b", moment))


def is_german_nominative(moment: str) -> bool:
    """Whether it can be the subject alone: "der Rundgang", where after "an" it would be "den"."""
    return is_phrase(moment, "de") and bool(re.match(r"(?:der|ein|unser|ihr|mein)\b", moment))
