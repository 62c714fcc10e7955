"""What was tried at a company before, for the page of an application."""

from django import template

from near_misses.company_history import earlier_tries

register = template.Library()


@register.inclusion_tag("near_misses/_company_history.html")
def company_history(application):
    """What they said, and their rule for applying again, while the application runs."""
    company = application.company
    return {
        "application": application,
        "tries": earlier_tries([company.pk], before=application) if company.is_named else [],
        "rule": company.reapply_rule if company.is_named else "",
        "company": company,
    }


@register.inclusion_tag("near_misses/_earlier_tries.html")
def tries_at(companies):
    """How the latest tries ended at these `companies` of one person, given by their keys."""
    return {"tries": earlier_tries(companies)}
