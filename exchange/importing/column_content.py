"""What columns are about, by their cells, where the headings say too little."""

import re
from collections.abc import Sequence

from exchange.importing.days import day_readings, days_in
from exchange.importing.headings import heading_key
from exchange.importing.job_names import name_both
from exchange.importing.records import Field
from exchange.importing.statuses import meaning_of
from exchange.importing.values import is_figure, is_link, read_email, read_phone

# So much of a column has to be what it is taken for.
ENOUGH = 0.5
LONGEST_STATUS = 60
LONGEST_NAME = 80
# What a heading says of the day on which one applied, among other words: "When did I apply".
_APPLYING = re.compile(
    r"\b(?:sent|send|appl\w*|submi\w*|abgeschick\w*|beworben|bewerb\w*|versand\w*|gesendet|verschickt"
    r"|eingereicht|envo\w*|postul\w*|candidat\w*|envi(?:o|ad)\w*|solicit\w*|invi(?:o|at)\w*"
    r"|verstuurd|sollicit\w*|skickad|wyslan\w*)\b|^(?:am|le|el|il|on|day|tag|jour|dia)$"
)


def find_by_content(
    headings: Sequence[str], fields: list[Field], columns: Sequence[list[str]]
) -> None:
    """Take columns that nothing is known of for the job, the status and the day of applying, where
    no other column is about these."""
    _find_job(fields, columns)
    _find_status(fields, columns)
    _find_day(headings, fields, columns)
    _find_company(fields, columns)


def _find_job(fields: list[Field], columns: Sequence[list[str]]) -> None:
    """Below "Where" may stand both: "Larkfield - Clerk"."""
    if {Field.COMPANY, Field.POSITION, Field.JOB} & set(fields):
        return
    for place, texts in enumerate(columns):
        if fields[place] in (Field.PLACE, Field.OTHER) and name_both(texts):
            fields[place] = Field.JOB
            return


def _find_status(fields: list[Field], columns: Sequence[list[str]]) -> None:
    if {Field.STATUS, Field.ENDING} & set(fields):
        return
    shares = {
        place: sum(map(_is_status, texts)) / len(texts)
        for place, texts in enumerate(columns)
        if fields[place] == Field.OTHER and len(texts) > 1
    }
    best = max(shares, key=lambda place: shares[place], default=None)
    if best is not None and shares[best] >= ENOUGH:
        fields[best] = Field.STATUS


def _is_status(text: str) -> bool:
    return len(text) <= LONGEST_STATUS and bool(meaning_of(text).choice)


def _find_day(headings: Sequence[str], fields: list[Field], columns: Sequence[list[str]]) -> None:
    if Field.APPLIED_ON in fields:
        return
    for place, texts in enumerate(columns):
        days = [text for text in texts if days_in(text) and not text.isdecimal()]
        is_day = fields[place] == Field.OTHER and texts and len(days) > ENOUGH * len(texts)
        if is_day and _APPLYING.search(heading_key(headings[place])):
            fields[place] = Field.APPLIED_ON
            return


def _find_company(fields: list[Field], columns: Sequence[list[str]]) -> None:
    """Beside a position stands a company, in the first column of names; the page shows it."""
    if Field.POSITION not in fields or {Field.COMPANY, Field.JOB} & set(fields):
        return
    for place, texts in enumerate(columns[: fields.index(Field.POSITION) + 2]):
        names = [text for text in texts if _may_be_name(text)]
        are_apart = len(set(texts)) > 0.7 * len(texts)
        if fields[place] == Field.OTHER and len(texts) > 1 and names == texts and are_apart:
            fields[place] = Field.COMPANY
            return


def _may_be_name(text: str) -> bool:
    is_other = is_figure(text) or is_link(text) or read_email(text) or read_phone(text)
    return len(text) <= LONGEST_NAME and not is_other and not day_readings(text)
