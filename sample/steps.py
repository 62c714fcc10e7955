"""The words in which a search is written down: an employer, the people there, what happened.

Every `day` is a number of working days before today (`sample.days`); negative ones are ahead. What
belongs to a known list is written as the list has it: a stage, a kind of letter, an ending.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Person:
    """Somebody at the employer, or whoever recommended the writer, at a `company` of their own."""

    name: str
    greeting: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    part: str = "interviewer"
    company: str = ""


@dataclass(frozen=True)
class Employer:
    name: str
    address: str = ""
    website: str = ""
    country: str = ""
    note: str = ""


@dataclass(frozen=True)
class Step:
    day: int


@dataclass(frozen=True)
class Moved(Step):
    to: str


@dataclass(frozen=True)
class Arranged(Step):
    """A round, arranged on `day` for the day `on`; its time is that of `zone`, or of the person."""

    on: int
    at: str
    format: str
    minutes: int
    people: tuple[str, ...] = ()
    place: str = ""
    zone: str = ""
    prepare: str = ""
    prepared: tuple[str, ...] = ()
    moment: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Rescheduled(Step):
    round: int
    on: int
    at: str


@dataclass(frozen=True)
class Cancelled(Step):
    round: int
    by: str
    because: str


@dataclass(frozen=True)
class CameOut(Step):
    """How a round ended."""

    round: int
    outcome: str


@dataclass(frozen=True)
class Noted(Step):
    text: str


@dataclass(frozen=True)
class Reminded(Step):
    """A reminder for `day`, ticked off on the day `done`, if at all."""

    text: str
    about: str = ""
    done: int | None = None


@dataclass(frozen=True)
class Ended(Step):
    kind: str
    channel: str = ""
    told_by: str = ""
    decided_by: str = ""
    their_words: str = ""
    feedback: str = ""


@dataclass(frozen=True)
class Reopened(Step):
    pass


@dataclass(frozen=True)
class RematchPrepared(Step):
    """What was made ready once they had called back: `words` are fields of a rematch sheet."""

    words: dict[str, str]


@dataclass(frozen=True)
class Wrote(Step):
    """A letter, drafted on `day`.

    `changes` are words of the draft and what the writer put in their place. A letter that was
    `sent` on a day may have been `answered` on another, or never (`is_unanswered`).
    """

    kind: str
    language: str = "en-us"
    to: str = ""
    round: int | None = None
    variant: str = ""
    template: str = ""
    changes: tuple[tuple[str, str], ...] = ()
    is_ready: bool = False
    sent: int | None = None
    by: str = "email"
    answered: int | None = None
    is_unanswered: bool = False


@dataclass(frozen=True)
class Enclosed(Step):
    """A document went along, or is kept with the application where it was not sent."""

    document: str
    was_sent: bool = True


@dataclass(frozen=True)
class Archived(Step):
    pass


@dataclass(frozen=True)
class QuietHintDismissed(Step):
    """Put aside among those gone quiet."""


@dataclass(frozen=True)
class AboutRound(Step):
    """Something to do with the round of this number."""

    round: int


@dataclass(frozen=True)
class Asked:
    """A question in an interview, how it went, and what might have been said instead."""

    words: str
    landing: str
    sought: str = ""
    wished: str = ""
    by: str = ""


@dataclass(frozen=True)
class Promised:
    """Something to be done by the day `until`, and that was done on another, if at all."""

    text: str
    until: int
    is_theirs: bool = False
    done: int | None = None


@dataclass(frozen=True)
class Debriefed(AboutRound):
    """What a round taught: `words` are fields of a debrief, `people` the rapport with
    those who were there and what they care about, by their names."""

    words: dict[str, str]
    people: dict[str, tuple[int, str]] = field(default_factory=dict)
    questions: tuple[Asked, ...] = ()
    promises: tuple[Promised, ...] = ()
    is_worked_on: bool = False


@dataclass(frozen=True)
class LookedBack(AboutRound):
    hindsight: str


@dataclass(frozen=True)
class Prepared(AboutRound):
    """What was made ready for a round, besides its checklist."""

    expected: tuple[str, ...]
    to_ask: tuple[str, ...]
    to_bring: tuple[str, ...]


@dataclass(frozen=True)
class PractisedQuestion:
    """A question that was answered on `day`; `marks` are days of practice, and how each went."""

    day: int
    text: str
    answer: str = ""
    competences: tuple[str, ...] = ()
    marks: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class StoryToTell:
    """Something true to tell in an interview; `parts` are fields of a story of practice."""

    day: int
    title: str
    parts: dict[str, str]
    competences: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """One application, logged on `day` under `stage`, and what came of it, in order."""

    day: int
    stage: str
    position: str
    employer: Employer
    facts: dict[str, Any] = field(default_factory=dict)
    deadline: int | None = None
    answer_due: int | None = None
    referred_by: str = ""
    tags: tuple[str, ...] = ()
    # What its job ad asks for.
    competences: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class File:
    """A document of the search, kept in `sample/files`."""

    day: int
    kind: str
    name: str
    version: str
    filename: str


@dataclass(frozen=True)
class View:
    """A saved view of the table; `tag` is the name of a tag that it shows."""

    name: str
    query: str = ""
    tag: str = ""


@dataclass(frozen=True)
class OwnTemplate:
    day: int
    kind: str
    language: str
    name: str
    subject: str
    body: str
    closing: str


@dataclass(frozen=True)
class BroughtList:
    """A spreadsheet that was imported on `day`."""

    day: int
    filename: str
    text: str


@dataclass(frozen=True)
class Known:
    """Somebody known on LinkedIn since the `day`."""

    name: str
    company: str
    day: int


@dataclass(frozen=True)
class MailIn:
    """A mail that came and was handed in on `day`, and waits to be decided on."""

    day: int
    sender: str
    subject: str
    text: str


@dataclass(frozen=True)
class AdWatched:
    """A job ad of a near miss: watched since `asked`, taken down, and online `again`."""

    company: str
    title: str
    asked: int
    gone: int
    again: int
