"""The day by which an offer wants its answer, where the words of a mail name it."""

import datetime
import re

from exchange.days import days_named

LONGEST = 6000  # characters that are read
# By, until, before; up to four words may stand between it and the day: "by noon on Friday, the".
_BY = re.compile(
    r"\b(?:by|until|till|before|no later than|not later than|latest|deadline"
    r"|bis|spätestens|vor dem|frist"
    r"|d[’']ici|avant|jusqu[’'](?:au|à)|au plus tard|date limite"
    r"|antes del?|hasta|a más tardar|plazo"
    r"|entro|prima del?|fino al|al più tardi|scadenza"
    r"|uiterlijk|voor|tot)\b:?,?(?:\s+[\w’'.]+,?){0,4}\s*$",
    re.IGNORECASE,
)
# What is asked for by then; a first day at work is something else.
_ANSWER = re.compile(
    r"\blet (?:us|me) (?:know|have)|\b(?:hear|get back)\b|\b(?:re)?spon[ds]\w*|\brepl(?:y|ies)\b"
    r"|\banswer|\bdeci(?:de|sion)|\bconfirm|\baccept|\bsign(?:ed)?\b|\breturn\b|\bvalid\b|\bopen\b"
    r"|\bantwort|\brückmeld|\bmeld|\bbescheid|entscheid|bestätig|\bzusag|unterschr|unterzeichn"
    r"|\bgültig|annehm|\bannahme|mitteil"
    r"|\bréponse|\brépon|\bretour|\bdécision|\bdécid|\bconfirm|\bsigné|\bsigner|\bvalable"
    r"|\bfaire (?:part|savoir|connaître)|\bnous dire|\binform"
    r"|\brespuesta|\bresponder|\brespond|\bdecisión|\bdecid|\bacept|\bfirm|\bvál?id|\bsaber"
    r"|\bcomuni|\brispost|\brisponde|\bdecision|\baccett|\bsapere|\bconferm|\bvalid"
    r"|\bantwoord|\breactie|\breager|laten weten|\bbeslis|\bbevestig|\bteken|\bonderteken|\bgeldig",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?](?=\s+[A-ZÀ-Ý¿¡])|\n\s*\n")


def answer_day_in(text: str, since: datetime.date) -> datetime.date | None:
    """The single day, not before `since`, by which a sentence of the mail asks for an answer.

    A day without a year is the next of its name from `since` on; two such days are none.
    """
    text = text[:LONGEST]
    found = {
        day
        for begin, end, day in days_named(text, since)
        if day >= since and _BY.search(text[:begin]) and _ANSWER.search(_around(text, begin, end))
    }
    return found.pop() if len(found) == 1 else None


def _around(text: str, begin: int, end: int) -> str:
    """The sentence in which a day stands."""
    ends = [match.end() for match in _END.finditer(text, 0, begin)]
    first = ends[-1] if ends else 0
    last = _END.search(text, end)
    return text[first : last.start() if last else len(text)]
