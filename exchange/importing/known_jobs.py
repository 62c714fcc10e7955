"""Which jobs are known already: those on record, and those of earlier rows of the same file."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import batched

from applications.models import Application
from applications.spelling import company_key, name_key
from exchange.importing.additions import Additions, OnRecord, refer
from exchange.importing.facts import Facts
from exchange.importing.joining import join
from exchange.importing.known_people import KnownPeople
from exchange.importing.records import Field
from exchange.importing.values import link_key
from exchange.importing.written_rows import AT_ONCE

A_DAY = datetime.timedelta(days=1)


@dataclass
class Job:
    """One application, on record or to be created with these `facts`, as matching knows it."""

    company: str
    position: str
    applied_on: datetime.date | None
    link: str
    reference: str = ""
    added_at: datetime.datetime | None = None
    on_record: OnRecord | None = None
    facts: Facts | None = None

    @property
    def row(self) -> Application | None:
        return self.on_record.row if self.on_record else None

    def is_same(self, other: "Job") -> bool:
        """Whether both are one application: nothing of what tells two apart differs."""
        for own, theirs in ((self.reference, other.reference), (self.link, other.link)):
            if own and theirs:
                return own == theirs
        if self.applied_on and other.applied_on:
            # Noted in two time zones, an evening is another day.
            return abs(self.applied_on - other.applied_on) <= A_DAY
        return True

    def was_added(self, then: datetime.datetime | None) -> bool:
        """Whether it was added then; a day alone is read as its beginning."""
        if then is None or self.added_at is None:
            return False
        is_day_alone = then.time() == datetime.time()
        return self.added_at == then or (is_day_alone and self.added_at.date() == then.date())

    def how_unlike(self, facts: Facts) -> tuple[bool, int]:
        """How little a row that the product wrote is like it: another moment of adding counts
        most, then each thing that it says otherwise."""
        is_other = Field.FOUND_ON in facts.fields and not self.was_added(facts.added_at)
        return is_other, self.on_record.differences(facts) if self.on_record else 0


class KnownJobs:
    """Finds the job that a row is about."""

    def __init__(self, owner, wanted: Sequence[Facts]):
        self._people = KnownPeople(owner)
        self._by_name: dict[tuple[str, str], list[Job]] = defaultdict(list)
        self._by_link: dict[tuple[str, str], Job] = {}
        companies = {company_key(facts.company) for facts in wanted}
        for job in _jobs_on_record(owner, companies):
            self._file(job)

    def find(self, facts: Facts) -> Job | None:
        wanted = _job_of(facts)
        if facts.is_own:
            return self._find_own(wanted, facts)
        if wanted.link and (job := self._by_link.get((wanted.company, wanted.link))):
            return job
        same = [job for job in self._by_name[_name_of(wanted)] if job.is_same(wanted)]
        # Before those of which nothing is known: the one of that day, and that is known by the
        # number of its ad.
        number = facts.reference
        same.sort(key=lambda job: (job.applied_on != wanted.applied_on, not _knows(job, number)))
        return same[0] if same else None

    def _find_own(self, wanted: Job, facts: Facts) -> Job | None:
        """The job on record of which the product wrote this row: of those that were added then, or
        could be it, the one that is most like the row."""
        same = [
            job
            for job in self._by_name[_name_of(wanted)]
            if job.on_record
            and not job.on_record.is_taken
            and (job.was_added(wanted.added_at) or job.is_same(wanted))
        ]
        job = min(same, key=lambda job: job.how_unlike(facts), default=None)
        if job and job.on_record:
            job.on_record.is_taken = True
        return job

    def add(self, facts: Facts) -> Job:
        job = _job_of(facts)
        job.facts = facts
        self._file(job)
        met = self._people.meet(job.company, facts.contacts)
        facts.learned, facts.notes = met.learned, [*facts.notes, *met.notes]
        refer(facts, self._people, job.company)
        return job

    def take_in(self, job: Job, facts: Facts) -> Additions | None:
        """What another row says of the job; what is new to an application on record."""
        met = self._people.meet(job.company, facts.contacts)
        if job.on_record:
            return job.on_record.take_in(facts, met, self._people)
        if job.facts:
            refer(facts, self._people, job.company)
            join(job.facts, facts, met)
            job.applied_on = job.applied_on or facts.applied_on
        return None

    def _file(self, job: Job) -> None:
        self._by_name[_name_of(job)].append(job)
        if job.link:
            self._by_link.setdefault((job.company, job.link), job)


def _knows(job: Job, number: str) -> bool:
    return not number or bool(job.on_record and job.on_record.knows(number))


def _name_of(job: Job) -> tuple[str, str]:
    return job.company, job.position


def _job_of(facts: Facts) -> Job:
    return Job(
        company_key(facts.company),
        name_key(facts.position),
        facts.applied_on,
        link_key(facts.link),
        facts.reference,
        added_at=facts.added_at,
    )


def _jobs_on_record(owner, companies: Iterable[str]) -> Iterator[Job]:
    mine = Application.objects.for_user(owner).order_by("pk")
    rows = mine.select_related("company", "referred_by").prefetch_related(
        "dated_notes", "rounds", "verdicts", "events", "tags", "reminders"
    )
    for keys in batched(sorted(companies), AT_ONCE, strict=False):
        for row in rows.filter(company__name_key__in=keys):
            yield _job_on_record(row, owner.zone)


def _job_on_record(row: Application, zone: datetime.tzinfo) -> Job:
    created_at = row.created_at.astimezone(zone)
    return Job(
        row.company.name_key,
        name_key(row.position),
        row.applied_on,
        link_key(row.link),
        # As exactly as the product writes it.
        added_at=created_at.replace(second=0, microsecond=0),
        on_record=OnRecord.of(row, created_at.date()),
    )
