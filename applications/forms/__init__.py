"""The forms of the search, a file per noun."""

from applications.forms.application import ApplicationForm, MoveForm, QuickApplicationForm
from applications.forms.contact import CompanyForm, ContactForm
from applications.forms.interview_round import InterviewRoundForm, NewPeople
from applications.forms.verdict import VerdictForm

__all__ = [
    "ApplicationForm",
    "CompanyForm",
    "ContactForm",
    "InterviewRoundForm",
    "MoveForm",
    "NewPeople",
    "QuickApplicationForm",
    "VerdictForm",
]
