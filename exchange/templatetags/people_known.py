from django import template

from exchange.connections import people_known_at

register = template.Library()


@register.simple_tag(takes_context=True)
def people_known(context, company: str | None) -> str:
    """Whom the person knows at a company of this name, in one sentence; often nobody."""
    return people_known_at(context["request"].user, company or "")
