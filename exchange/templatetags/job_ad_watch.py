from django import template
from django.conf import settings

from applications.models import NEAR_MISSES
from applications.whom_to_write import has_asked_not_to_write
from exchange.models import JobAdWatch

register = template.Library()


@register.inclusion_tag("exchange/_job_ad_watch.html", takes_context=True)
def job_ad_watch(context, application):
    """Of a near miss: what became of its job ad, and the way to have it looked at."""
    may_look = settings.FETCH_PAGES and application.ended_as in NEAR_MISSES and application.link
    watch = JobAdWatch.objects.filter(application=application).first() if may_look else None
    return {
        "application": application,
        "has_asked_not_to_write": bool(may_look) and has_asked_not_to_write(application),
        "may_look": may_look,
        "watch": watch,
        "csrf_token": context.get("csrf_token"),
    }
