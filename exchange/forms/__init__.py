"""The forms of what comes in."""

from exchange.forms.importing import ChoicesForm, ImportFileForm
from exchange.forms.job_ad import JobAdForm
from exchange.forms.received_mail import DecideForm, HandInForm, MailNoteForm

__all__ = [
    "ChoicesForm",
    "DecideForm",
    "HandInForm",
    "ImportFileForm",
    "JobAdForm",
    "MailNoteForm",
]
