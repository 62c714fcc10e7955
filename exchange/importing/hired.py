"""The applications that Hired writes as CSV, in which a link leads to Hired itself."""

from collections.abc import Iterator

from exchange.importing.columns import has_headings, read_by_heading
from exchange.importing.records import Field, Record, Sheet

NAME = "Hired"
_ABOUT = {
    "Company": Field.COMPANY,
    "Role": Field.POSITION,
    "Stage": Field.STATUS,
    "Tags": Field.TAGS,
    "Why it ended": Field.REASON,
    "Location": Field.PLACE,
    "Work mode": Field.WORK_MODE,
    "Salary": Field.PAY,
    "Applied": Field.APPLIED_ON,
    "Next follow-up": Field.FOLLOW_UP_ON,
    "Closed": Field.CLOSED_ON,
    "Job link": Field.LINK,
    "Notes": Field.NOTES,
    "Link": Field.LEFT_OUT,
    "Days in stage": Field.LEFT_OUT,
    "Days quiet": Field.LEFT_OUT,
}


def recognise(sample: Sheet) -> bool:
    return has_headings(sample, ["Company", "Role", "Stage", "Why it ended", "Job link"])


def read(file: Sheet) -> Iterator[Record]:
    return read_by_heading(file, _ABOUT)
