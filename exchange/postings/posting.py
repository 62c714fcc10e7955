"""What a job ad says, as far as it was understood."""

import datetime
from dataclasses import dataclass, fields, replace
from typing import Self

from applications.models import Application

# As much as the columns of an application take.
LENGTHS = {
    name: getattr(Application._meta.get_field(field), "max_length", None) or 0
    for name, field in {
        "title": "position",
        "company": "position",
        "place": "place",
        "pay": "pay",
        "address": "link",
        "text": "posting",
        "contact": "notes",
    }.items()
}


@dataclass(frozen=True)
class Choice:
    """One of several jobs on a page; `data` is what the page says of it, as JSON-LD."""

    title: str
    company: str
    place: str
    address: str
    data: str


@dataclass(frozen=True)
class Posting:
    """Empty where the ad does not say; `text` is plain text, `work_mode` a `WorkMode`, `contact`
    says in the words of the ad whom to ask.

    `is_closed` where the page says that nobody can apply any more; `choices` where the page is
    about several jobs and does not say which of them is meant.
    """

    address: str = ""
    title: str = ""
    company: str = ""
    place: str = ""
    work_mode: str = ""
    pay: str = ""
    posted_on: datetime.date | None = None
    deadline_on: datetime.date | None = None
    text: str = ""
    contact: str = ""
    # The day as the ad writes it, where it can be read in two ways.
    unclear_deadline: str = ""
    is_closed: bool = False
    choices: tuple[Choice, ...] = ()

    @property
    def is_found(self) -> bool:
        """Whether it is known what the job is or who offers it."""
        return bool(self.title or self.company)

    def filled_from(self, other: Self) -> Self:
        """What is not known here as `other` says it."""
        new = {
            field.name: getattr(other, field.name)
            for field in fields(self)
            if not getattr(self, field.name)
        }
        return replace(self, **new).shortened()

    def shortened(self) -> Self:
        """No text longer than an application takes; a link that would be cut is left out."""
        short = {name: getattr(self, name)[:most].strip() for name, most in LENGTHS.items()}
        if len(self.address) > LENGTHS["address"]:
            short["address"] = ""
        return replace(self, **short)

    @property
    def initial(self) -> dict[str, object]:
        """The fields of the form for a new application."""
        return {
            "company_name": self.company,
            "position": self.title,
            "link": self.address,
            "place": self.place,
            "work_mode": self.work_mode,
            "pay": self.pay,
            "deadline_on": self.deadline_on,
            "posting": self.text,
            "notes": self.contact,
        }
