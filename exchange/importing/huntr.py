"""The board of a job search that Huntr writes as CSV."""

from collections.abc import Iterator

from exchange.importing.columns import has_headings, read_by_heading
from exchange.importing.records import Field, Record, Sheet

NAME = "Huntr"
_ABOUT = {
    "title": Field.POSITION,
    "companyName": Field.COMPANY,
    "listName": Field.STATUS,
    "salary": Field.PAY,
    "location": Field.PLACE,
    "url": Field.LINK,
    "htmlDescription": Field.POSTING,
    "deadline": Field.DEADLINE_ON,
    "createdAt": Field.FOUND_ON,
    "lastMovedAt": Field.UPDATED_ON,
    "rootDomain": Field.SOURCE,
    # How Huntr keeps its own rows, and who the person is.
    **dict.fromkeys(["id", "boardId", "listId", "companyId", "color"], Field.LEFT_OUT),
    **dict.fromkeys(["creatorUserId", "creatorUserEmail"], Field.LEFT_OUT),
    **dict.fromkeys(["creatorUserFirstName", "creatorUserLastName"], Field.LEFT_OUT),
}


def recognise(sample: Sheet) -> bool:
    return has_headings(sample, ["listName", "companyName", "htmlDescription"])


def read(file: Sheet) -> Iterator[Record]:
    return read_by_heading(file, _ABOUT)
