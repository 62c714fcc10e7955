"""The forms of the search, a file per noun."""

from applications.forms.application import ApplicationForm, QuickApplicationForm
from applications.forms.contact import CompanyForm, ContactForm
from applications.forms.fact import FACTS, FactForm
from applications.forms.interview_round import InterviewRoundForm, NewPeople
from applications.forms.merging import MergeForm
from applications.forms.move import MoveDayForm, MoveForm
from applications.forms.note import NoteForm
from applications.forms.reminder import ReminderForm, SnoozeForm
from applications.forms.round_time import CancelForm, RescheduleForm
from applications.forms.verdict import VerdictForm

__all__ = [
    "FACTS",
    "ApplicationForm",
    "CancelForm",
    "CompanyForm",
    "ContactForm",
    "FactForm",
    "InterviewRoundForm",
    "MoveDayForm",
    "MergeForm",
    "MoveForm",
    "NewPeople",
    "NoteForm",
    "QuickApplicationForm",
    "ReminderForm",
    "SnoozeForm",
    "RescheduleForm",
    "VerdictForm",
]
