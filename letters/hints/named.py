"""Whether a letter names what is on record, in whatever form its language bends it into."""

import re

from applications.legal_forms import LEGAL_FORMS
from frame.patterns import known_pattern
from letters.hints.flat_text import bare, flat, pattern_of
from letters.hints.letter_text import LetterText

_LONG = r"\w{4,}"  # a word that can stand for a name; articles and the like are shorter


def names(text: str, fact: str) -> bool:
    return bare(fact) in bare(text)


def names_company(of: LetterText) -> bool:
    """Whether the organisation is named: as recorded, bent, or in short.

    In short it is the first longer word of its name, or the last with a capital, but for the form
    of a company: "für Hinterau" is for the Gemeinde Hinterau.
    """
    if of.spoken.employer.is_you:
        return True  # "you" are it
    recorded = [of.facts.company, *of.spoken.company.forms()]
    if any(names(of.body, name) for name in recorded):
        return True
    words = [word for word in re.findall(_LONG, flat(of.facts.company)) if word not in LEGAL_FORMS]
    if not words:
        return False
    return bool(_as_a_word(words[0]).search(of.flat_body)) or any(
        of.body_unescaped[match.start()].isupper()
        for match in _as_a_word(words[-1]).finditer(of.flat_body)
    )


def clause_names_company(of: LetterText, clause: str) -> bool:
    """Whether a clause of `flat_body` names it, as recorded or by its first longer word."""
    recorded = [flat(name) for name in (of.facts.company, *of.spoken.company.forms()) if name]
    if any(name in clause for name in recorded):
        return True
    words = [word for word in re.findall(_LONG, flat(of.facts.company)) if word not in LEGAL_FORMS]
    return bool(words) and bool(_as_a_word(words[0]).search(clause))


def names_position(of: LetterText, clause: str = "") -> bool:
    """Whether each longer word of its name stands in `clause`, or one beside a word for a job.

    Each in whatever ending and compound: the Leiterin as Leitung, the postdoctoral position. It is
    looked for in the body where no clause is given.
    """
    text = clause or of.flat_body
    words = re.findall(_LONG, flat(of.facts.position))
    if not words:
        return bool(of.facts.position) and flat(of.facts.position) in text
    bent = [_in_any_form(word, of) for word in words]
    if all(known_pattern(rf"(?<!\w){word}").search(text) for word in bent):
        return True
    return any(
        _beside(word, language.post).search(text) for language in of.languages for word in bent
    )


def names_a_post(of: LetterText, clause: str) -> bool:
    """Whether it has a word for a job in general: the post, the vacancy."""
    return any(pattern_of(language.post).search(clause) for language in of.languages)


def _as_a_word(word: str) -> re.Pattern[str]:
    return known_pattern(rf"(?<!\w){word}(?!\w)")


def _in_any_form(word: str, of: LetterText) -> str:
    """A pattern for a word of a position, with another of the endings that its language has."""
    endings = of.languages[0].position_ends
    ending = re.search(rf"(?<=\w{{3}})(?:{endings})$", word)
    return rf"{word[: ending.start()]}(?:{endings})" if ending and ending.group() else word


def _beside(word: str, post: str) -> re.Pattern[str]:
    between = r"\w*\W+(?:\w+\W+){0,2}"
    return known_pattern(rf"(?<!\w)(?:{word}{between}(?:{post})|(?:{post}){between}{word})")
