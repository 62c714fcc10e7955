"""What becomes of the company that an application had before its company was corrected."""

from collections import defaultdict

from applications.agency import AGENCY
from applications.merging import merge_companies
from applications.models import Application, Company
from records.models import BinItem

# By which application somebody is known.
_KNOWN_BY = (
    "participations__round__application",
    "news_told__application",
    "decisions__application",
    "referrals",
)


def may_be_same(before: Company, now: Company) -> bool:
    """Whether both may be one company of which the name was wrong; whoever looks for people for
    others stays who they are when the employer becomes known."""
    is_agency = AGENCY.search(before.name) and not AGENCY.search(now.name)
    return before != now and now.is_named and not is_agency


def take_along(application: Application, before: Company) -> BinItem | None:
    """Merge the company it had `before` into that it has now, where nothing is left there but the
    people of this application; returns what brings it back."""
    now = application.company
    if not may_be_same(before, now) or before.has_facts or before.applications.exists():
        return None
    known_by = _known_by(before)
    if not known_by or any(keys != {application.pk} for keys in known_by.values()):
        return None
    return merge_companies(now, before)


def has_left_people(application: Application, before: Company) -> bool:
    """Whether somebody of this application stays at the company it had `before`."""
    is_same = may_be_same(before, application.company)
    return is_same and any(application.pk in keys for keys in _known_by(before).values())


def _known_by(company: Company) -> dict[int, set[int]]:
    """The keys of the applications by which each of its people is known."""
    found: dict[int, set[int]] = defaultdict(set)
    for way in _KNOWN_BY:
        for person, application in company.contacts.order_by().values_list("pk", way):
            found[person] |= {application} - {None}
    return found
