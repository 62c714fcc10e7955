"""The forms of the search, a file per noun."""

from applications.forms.application import ApplicationForm, QuickApplicationForm
from applications.forms.bulk_actions import BulkActionForm
from applications.forms.contact import CompanyForm, ContactForm
from applications.forms.fact import FACTS, FactForm
from applications.forms.filtering import FilterForm
from applications.forms.interview_round import InterviewRoundForm, ParticipationForm
from applications.forms.merging import MergeForm
from applications.forms.move import MoveDayForm, MoveForm
from applications.forms.note import NoteForm
from applications.forms.reminder import ReminderForm, SnoozeForm
from applications.forms.round_time import CancelForm, RescheduleForm
from applications.forms.saved_view import SavedViewForm
from applications.forms.verdict import ReopeningDayForm, VerdictForm

__all__ = [
    "FACTS",
    "ApplicationForm",
    "BulkActionForm",
    "CancelForm",
    "CompanyForm",
    "ContactForm",
    "FactForm",
    "FilterForm",
    "InterviewRoundForm",
    "MoveDayForm",
    "MergeForm",
    "MoveForm",
    "NoteForm",
    "ParticipationForm",
    "QuickApplicationForm",
    "ReminderForm",
    "SavedViewForm",
    "SnoozeForm",
    "ReopeningDayForm",
    "RescheduleForm",
    "VerdictForm",
]
