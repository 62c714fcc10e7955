"""The forms of what comes in."""

from exchange.forms.job_ad import JobAdForm

__all__ = ["JobAdForm"]
