"""The nouns of the search, a file each."""

from applications.models.application import Application, Stage
from applications.models.company import Company
from applications.models.contact import Contact
from applications.models.event import Event
from applications.models.interview_round import InterviewRound, Participation
from applications.models.verdict import Verdict

__all__ = [
    "Application",
    "Company",
    "Contact",
    "Event",
    "InterviewRound",
    "Participation",
    "Stage",
    "Verdict",
]
