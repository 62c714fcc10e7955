"""The forms of what comes in."""

from exchange.forms.importing import ChoicesForm, ImportFileForm
from exchange.forms.job_ad import JobAdForm

__all__ = ["ChoicesForm", "ImportFileForm", "JobAdForm"]
