"""What the sentences of a mail say, by the names of the fields of `Vocabulary`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from exchange.mails.vocabulary import VOCABULARIES, Vocabulary
from exchange.mails.vocabulary.scopes import About, ScopedSentence

# Not after the number of a day, nor within a name, a place or a number: "am 24. verschieben",
# "Dr. Stein", "ca. 20 Minuten".
_SHORT = (
    "Dr",
    "Prof",
    "Mr",
    "Mrs",
    "Ms",
    "Hr",
    "Fr",
    "Sr",
    "Sra",
    "Dra",
    "Mme",
    "M",
    "St",
    "Nr",
    "ca",
    "bzw",
    "inkl",
    "ggf",
    "evtl",
    "z",
    "B",
    "Tel",
    "approx",
    "env",
    "aprox",
)
_NO_END = "".join(rf"(?<!\b{word}\.)" for word in (r"\d", r"\d\d", *_SHORT))
SENTENCES = re.compile(rf"(?<=[.!?…]){_NO_END}\s+|\n\s*\n|(?<=:)\n")
# What somebody else wrote, long enough to be no name.
QUOTATION = re.compile(r"[\"“”„«»][^\"“”„«»\n]{25,400}[\"“”«»]")
# A refusal says its no within so much of what its writer wrote: the longest mail that these rules
# were measured with has 1,800 characters.
MOST_TEXT = 4000
MOST_SENTENCES = 200
# Words without a full stop are read in stretches.
STRETCH = re.compile(r"\S(?:.{0,598}\S)?(?!\S)|\S{600}")
# So often the same is looked for in a sentence.
MOST_MATCHES = 10
# "… will not consider you if it is too long": so near, a condition after the words counts, too.
A_FEW_WORDS = 10
# So far reaches what makes a no harmless.
NEARBY = 30
# What follows upon the name of a site is not said: "…/blog/rejected".
PATH = re.compile(r"((?:https?://|www\.)[\w.:-]+)/\S*(?<![.,;:!?)])")
PLACEHOLDER = re.compile(r"[{\[]{1,2}(?P<name>[^\]}{]{0,44}?)[}\]]{1,2}")
# What may turn somebody down.
NOES = {
    "another",
    "filled",
    "refusal",
    "closed",
    "given_away",
    "declined",
    "no_job",
    "taken",
    "comparison",
    "probable_refusal",
    "bare_no",
}
# Who asks for something next, or is yet to answer, has hardly refused.
STILL_OPEN = {"missing", "assessment", "invitation", "pending"}
# Who asks the reader for something.
ASKING = {"ahead", "question"}
# A condition makes nothing of these less true.
_UNCONDITIONAL = {
    "absent",
    "not_a_job",
    "about_a_job",
    "selling",
    "advertising",
    "acknowledgement",
    "pitch",
    "still_wanted",
}
# What says something of a sentence, and nothing by itself.
_MARKS = {
    "unless",
    "unsure",
    "harmless",
    "undecided",
    "called_off",
    "elsewhere",
    "courtesy",
    "settling",
    "past",
    "other_job",
}
_REFUSING = {"refusal", "another"}
_CHOICES = {"another", "given_away"}
_RANKS = {"near", "given_away"}
# A no that names nothing is doubtful.
_MUST_BE_NAMED = {"refusal", "declined", "probable_refusal"}
# What makes a refusal only probable is often said of something small.
_DOUBTFUL = {"probable_refusal", "possible_no", "regret"}
# What a no denies is not said: "we will not invite you to an interview".
_HOPES = {"offer", "assessment", "invitation", "probable_invitation"}
# What became of an earlier application turns nobody down.
_NO_ANSWER = {"elsewhere", "calling_off", "undecided"}
# Neither does a question.
_ANSWERS = _REFUSING | {"filled", "closed", "probable_refusal", "taken_back"}


def findings_in(text: str) -> Iterator[tuple[str, str]]:
    """The name of what is said and the words that say it, in the order of the text.

    Of longer texts, the first `MOST_TEXT` characters are read.
    """
    for sentence in _sentences(text):
        yield from said_by(sentence)


# A mail is read more than once, and the same sentences stand in many.
@lru_cache(maxsize=1000)
def said_by(sentence: str) -> tuple[tuple[str, str], ...]:
    """The same of one sentence. A "question" asks for more than a refusal could ask for, too."""
    asks = sentence.endswith("?") and not _is_courtesy(sentence)
    question = [("question", sentence)] if asks else []
    found = (kind for vocabulary in VOCABULARIES for kind in _found_in(sentence, vocabulary))
    return (*question, *found)


def parts_by_job(text: str) -> Iterator[tuple[str, str]]:
    """The text in two parts, wherever another job may come up."""
    sentences = _sentences(text)
    for number, sentence in enumerate(sentences[1:], start=1):
        patterns = (vocabulary.patterns["other_job"] for vocabulary in VOCABULARIES)
        if any(pattern.search(sentence) for pattern in patterns):
            yield "\n\n".join(sentences[:number]), "\n\n".join(sentences[number:])


def _is_courtesy(sentence: str) -> bool:
    """Whether it is a question that asks for nothing that a refusal could not ask for, too."""
    return any(
        vocabulary.patterns[name].search(sentence)
        for vocabulary in VOCABULARIES
        for name in ("courtesy", "settling")
    )


def _sentences(text: str) -> list[str]:
    text = text.replace("’", "'").replace("‘", "'").replace("\u00ad", "")
    # What is not read of it takes no room: six links of a mail machine have its length.
    text = QUOTATION.sub(" ", PATH.sub(r"\1", text))[:MOST_TEXT]
    text = PLACEHOLDER.sub(lambda match: match["name"].strip() or "it", text)
    pieces = (" ".join(piece.split()) for piece in SENTENCES.split(text))
    stretches = (stretch for piece in pieces for stretch in STRETCH.findall(piece))
    return list(islice(stretches, MOST_SENTENCES))


def _found_in(sentence: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    patterns = vocabulary.patterns
    condition = patterns["unless"].search(sentence)
    scoped = ScopedSentence(sentence, vocabulary.scope)
    marks = {name for name in _MARKS | {"calling_off"} if scoped.says(patterns[name])}
    put_together: list[tuple[str, str]] = []
    if marks.isdisjoint(_NO_ANSWER):
        put_together = list(_put_together(scoped, vocabulary, condition))
    yield from put_together
    if put_together or patterns["refusal"].search(sentence):
        marks.add("denied")
    not_meant = _not_meant(sentence, marks)
    for name, pattern in patterns.items():
        if name in not_meant:
            continue
        reach = A_FEW_WORDS if name in _REFUSING else 0
        for match in islice(pattern.finditer(sentence), MOST_MATCHES):
            is_conditional = condition is not None and condition.start() < match.end() + reach
            meant = _meant(name, scoped, match.span())
            if meant and (not is_conditional or name in _UNCONDITIONAL):
                yield meant, match[0].strip()
            if meant == name:
                break


def _meant(name: str, scoped: ScopedSentence, span: tuple[int, int]) -> str:
    """What such words say at that place; nothing where their no is about something else."""
    if name == "not_a_job" and scoped.is_house(*span):
        return ""
    if name not in NOES | _DOUBTFUL:
        return name
    about = scoped.about(*span, is_choice=name in _CHOICES)
    if about == About.SOMETHING_ELSE:
        return ""
    return "bare_no" if about == About.UNNAMED and name in _MUST_BE_NAMED else name


def _not_meant(sentence: str, marks: set[str]) -> set[str]:
    """What a sentence with such marks does not say, whatever words are in it."""
    names = set(_MARKS)
    if marks & _NO_ANSWER:
        names |= _REFUSING | {"probable_refusal"}
    if "elsewhere" in marks or sentence.endswith("?"):
        names |= _ANSWERS
    if marks & {"unless", "harmless"}:
        names |= _DOUBTFUL
    if marks & {"denied", "past"}:
        names |= _HOPES
    if "unsure" in marks:
        names.add("offer")
    if "settling" in marks or ("courtesy" in marks and sentence.endswith("?")):
        names |= STILL_OPEN | ASKING | {"probable_invitation", "not_a_job"}
    return names


def _put_together(
    scoped: ScopedSentence, vocabulary: Vocabulary, condition: re.Match[str] | None
) -> Iterator[tuple[str, str]]:
    """What the pieces of a no say together, unless something near makes it harmless."""
    sentence = scoped.sentence
    if vocabulary.pieces is None or sentence.endswith("?"):
        return
    for name, (start, end) in dict.fromkeys(vocabulary.pieces.found_in(sentence)):
        if scoped.says(vocabulary.patterns["harmless"], max(0, start - NEARBY), end + NEARBY):
            continue
        # "You are our second choice, should the first withdraw."
        reach = 0 if name in _RANKS else A_FEW_WORDS
        is_conditional = condition is not None and condition.start() < end + reach
        meant = _meant(name, scoped, (start, end))
        if meant and not is_conditional:
            yield meant, sentence[start:end]
