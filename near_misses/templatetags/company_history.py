"""What was tried at a company before, for the page of an application."""

from django import template

from applications.models import Application
from near_misses.company_history import earlier_tries, tries_among

register = template.Library()
MOST_TRIES = 3


@register.inclusion_tag("near_misses/_company_history.html")
def company_history(application):
    """What they said, and their rule for applying again, while the application runs."""
    company = application.company
    return {
        "application": application,
        "tries": earlier_tries(application),
        "rule": company.reapply_rule,
        "company": company,
    }


@register.inclusion_tag("near_misses/_earlier_tries.html")
def tries_at(companies):
    """How the latest tries ended at these `companies` of one person, given by their keys."""
    tried = Application.objects.filter(company__in=companies)
    return {"tries": tries_among(tried)[:MOST_TRIES]}
