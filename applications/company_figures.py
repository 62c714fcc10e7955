"""How much there is about each company, for a list of them."""

from django.db.models import Count, Max, QuerySet

from applications.card_facts import last_event_on
from applications.figures import figure_about
from applications.models import Application, Company, Contact


def with_company_figures(companies: QuerySet[Company]) -> QuerySet[Company]:
    """Adds `application_count`, `people_count` and `last_event_on`, in the same query."""
    active = Application.objects.annotate(active_on=last_event_on())
    return companies.annotate(
        application_count=figure_about(Application.objects.all(), "company", Count("pk")),
        people_count=figure_about(Contact.objects.all(), "company", Count("pk")),
        last_event_on=figure_about(active, "company", Max("active_on")),
    )
