"""The forms of what crosses the border."""

from exchange.forms.archive import ArchiveForm, DeleteAccountForm
from exchange.forms.connections import ConnectionsForm
from exchange.forms.importing import ChoicesForm, ImportFileForm
from exchange.forms.job_ad import JobAdForm
from exchange.forms.received_mail import DecideForm, HandInForm, MailNoteForm
from exchange.forms.subscription import SubscriptionForm

__all__ = [
    "ArchiveForm",
    "ChoicesForm",
    "ConnectionsForm",
    "DecideForm",
    "DeleteAccountForm",
    "HandInForm",
    "ImportFileForm",
    "JobAdForm",
    "MailNoteForm",
    "SubscriptionForm",
]
