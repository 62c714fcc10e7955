"""The nouns of the search, a file each."""

from applications.models.application import Application
from applications.models.company import Company
from applications.models.contact import Contact
from applications.models.event import Event
from applications.models.interview_round import InterviewRound
from applications.models.note import Note
from applications.models.participation import NewPerson, Participation
from applications.models.reminder import Reminder
from applications.models.saved_view import SavedView
from applications.models.stage import Stage
from applications.models.tag import Tag
from applications.models.verdict import ENDINGS, NEAR_MISSES, Verdict

__all__ = [
    "ENDINGS",
    "NEAR_MISSES",
    "Application",
    "Company",
    "Contact",
    "Event",
    "InterviewRound",
    "NewPerson",
    "Note",
    "Participation",
    "Reminder",
    "SavedView",
    "Stage",
    "Tag",
    "Verdict",
]
