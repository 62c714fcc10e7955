"""Which notes may be suggested, said once more: from rows alone, in other words than the code.

`Rows` reads what one person has on record; `note_that_fits` says the only note to keep in touch
that may be suggested about an application on a day, and `refuse` fails for any other letter that
may not.
"""

import datetime

from django.utils import timezone

from applications.models import Application, Contact, Participation, Verdict
from letters.models import Letter

A_DAY = datetime.timedelta(days=1)
AN_HOUR = datetime.timedelta(hours=1)
NOTE = "keep_in_touch"
NEAR = ("came_second", "finalist")
LOST = (*NEAR, "turned_down", "role_closed", "offer_withdrawn")
LAST_DAY = 395
# Days after the news of the light note, of the one that they may keep the file and of the last
# hello, and from the news to the probable start of the person they chose.
USUAL = {"light": 21, "keep_file": 182, "last_hello": 365}
DAYS_AT = {
    "": (14, USUAL),  # the person lives in Portland
    "Portland, OR": (14, USUAL),
    "Paris, France": (61, USUAL),
    "Berlin, Germany": (91, USUAL | {"keep_file": 168}),
    "Amsterdam, Netherlands": (28, USUAL | {"keep_file": 14}),
    "Oslo, Norway": (28, USUAL),
}
AFTER_THE_START = 56
# The first and the last day after the news for the letters that go with a loss.
AFTER_A_LOSS = {
    "came_second": (1, 20),
    "finalist": (1, 20),
    "referrer_thanks": (2, 9999),
    "feedback": (5, 21),
    "reapply": (90, 9999),
}
ANSWERS = ("withdraw", "accept", "decline")


class Rows:
    """What one person has on record on the day `today`."""

    def __init__(self, user, today: datetime.date):
        self.today = today
        mine = Application.objects.for_user(user).select_related("company", "referred_by")
        self.applications = list(mine.prefetch_related("verdicts"))
        parts = Participation.objects.for_user(user).select_related("contact__company", "round")
        self.parts = list(parts.order_by("-round__number", "pk"))
        self.letters = list(Letter.objects.for_user(user))

    @property
    def taken_on(self) -> datetime.date | None:
        """The latest day of a job that was taken and is not given up."""
        verdicts = [self.verdict_of(application) for application in self.applications]
        days = [row.heard_on for row in verdicts if row and row.kind == "offer_accepted"]
        return max(days, default=None)

    @staticmethod
    def verdict_of(application: Application) -> Verdict | None:
        standing = [row for row in application.verdicts.all() if row.reopened_on is None]
        return standing[0] if standing else None

    def decides(self, application: Application) -> Contact | None:
        """Nobody in these lives is named on a verdict."""
        parts = [part for part in self.parts if part.round.application_id == application.pk]
        parts = [part for part in parts if self.was_met(part, application)]
        recruiters = {part.contact_id for part in parts if part.part == "recruiter"}
        at_home = (None, application.company_id)
        there = [
            part
            for part in parts
            if part.contact.company_id in at_home or part.contact_id in recruiters
        ]
        parts = there or parts
        deciding = [part for part in parts if part.part == "decides"]
        return deciding[0].contact if deciding else parts[0].contact if parts else None

    def was_met(self, part: Participation, application: Application) -> bool:
        """Of an interview of which nobody said how it went, its day says so; not that of one to
        which the ending came first."""
        interview_round, verdict = part.round, self.verdict_of(application)
        if interview_round.outcome != "planned" or interview_round.starts_at is None:
            return interview_round.outcome in ("took_place", "passed", "ended")
        ended_first = verdict and timezone.localdate(interview_round.starts_at) > verdict.heard_on
        return interview_round.starts_at + AN_HOUR <= timezone.now() and not ended_first

    def notes_to(self, application: Application) -> list[Letter]:
        """Those about this job and those to the same person about any other."""
        to = self.decides(application)
        return [
            letter
            for letter in self.letters
            if letter.kind == NOTE
            and (letter.application_id == application.pk or to and letter.recipient_id == to.pk)
        ]

    def note_that_fits(self, application: Application) -> str | None:
        """The name of the period; None where no note may be suggested."""
        verdict, notes = self.verdict_of(application), self.notes_to(application)
        if not verdict or verdict.kind not in NEAR or self.is_closed(application):
            return None
        days = (self.today - verdict.heard_on).days
        if not 0 < days <= LAST_DAY or are_unanswered(notes):
            return None
        if self.taken_on and self.taken_on >= verdict.heard_on:
            has_told = any(note.variant == "new_job" for note in notes)
            since = (self.today - self.taken_on).days
            return "new_job" if 0 < since <= 60 and not has_told else None
        begun_on = application.applied_on or timezone.localdate(application.created_at)
        if self.taken_on and self.taken_on >= begun_on:
            return None
        written = {written_on(note) for note in notes}
        if sum((self.today - day).days < 365 for day in written) >= 4:
            return None
        if any((self.today - day).days < 60 for day in written):
            return None
        name, opened = moment_of(application, verdict, days)
        if not name:
            return None
        has_written = any(day >= verdict.heard_on + opened * A_DAY for day in written)
        return None if has_written else name

    def is_closed(self, application: Application, to: Contact | None = None) -> bool:
        """Whether they are not to be written to, or the job is archived, as one at rest is."""
        to = to or self.decides(application)
        rows = [application.company, *([to, to.company] if to else [])]
        has_stopped = any(row and row.notes_stopped_on for row in rows)
        return bool(application.archived_at) or has_stopped

    def refuse(self, application: Application, occasion) -> None:
        """Fails for a letter other than a note that may not be suggested today."""
        verdict, kind = self.verdict_of(application), str(occasion.kind.value)
        assert not application.archived_at
        if kind in ANSWERS:
            return
        if kind != "referrer_thanks":
            assert not self.is_closed(application, occasion.recipient)
            assert occasion.recipient or (verdict and verdict.kind in NEAR)
        same = [letter for letter in self.letters if letter.application_id == application.pk]
        same = [letter for letter in same if letter.kind == kind]
        if kind == "thanks":
            thanked = [(letter.round_id, letter.recipient_id) for letter in same]
            assert (occasion.round.pk, occasion.recipient.pk) not in thanked
            assert 0 <= (self.today - occasion.round.held_on).days <= 14
            assert verdict is None
        elif kind != "status":
            assert not same
        if kind == "feedback":
            parts = [part for part in self.parts if part.round.application_id == application.pk]
            assert any(self.was_met(part, application) for part in parts)
        if verdict and verdict.kind in LOST:
            first, last = AFTER_A_LOSS[kind]
            assert first <= (self.today - verdict.heard_on).days <= last


def written_on(note: Letter) -> datetime.date:
    return note.sent_on or timezone.localdate(note.created_at)


def are_unanswered(notes: list[Letter]) -> bool:
    """Whether the last two days on which a note went out brought no answer."""
    answered: dict[datetime.date, bool] = {}
    for note in notes:
        if note.sent_on:
            answered[note.sent_on] = answered.get(note.sent_on, False) or note.state == "answered"
    latest = [answered[day] for day in sorted(answered)][-2:]
    return len(latest) == 2 and not any(latest)


def moment_of(application: Application, verdict: Verdict, days: int) -> tuple[str | None, int]:
    """The note for so many days after the news, and the first of its days; None for no note."""
    notice, usual = DAYS_AT[application.place]
    start = notice
    if verdict.hire_starts_on:
        start = max((verdict.hire_starts_on - verdict.heard_on).days, 0)
    opens = USUAL | usual | {"with_something": start + AFTER_THE_START}
    last = LAST_DAY
    if verdict.file_deleted_on:
        last = (verdict.file_deleted_on - verdict.heard_on).days - 1
        opens["keep_file"] = max(last - 13, 1) if 0 <= last <= 364 else USUAL["keep_file"]
        if last < opens["keep_file"]:
            del opens["keep_file"]
    if opens["light"] >= opens.get("keep_file", LAST_DAY):
        del opens["light"]
    if opens["with_something"] >= opens["last_hello"]:
        del opens["with_something"]
    day, name = max(((day, name) for name, day in opens.items() if day <= days), default=(0, None))
    return (None, 0) if name == "keep_file" and days > last else (name, day)
