"""How much there is about each company, for a list of them."""

from django.db.models import Count, Max, QuerySet

from applications.figures import figure_about
from applications.models import Application, Company, Contact, Event


def with_company_figures(companies: QuerySet[Company]) -> QuerySet[Company]:
    """Adds `application_count`, `people_count` and `last_event_on`, in the same query."""
    return companies.annotate(
        application_count=figure_about(Application.objects.all(), "company", Count("pk")),
        people_count=figure_about(Contact.objects.all(), "company", Count("pk")),
        last_event_on=figure_about(Event.objects.all(), "application__company", Max("happened_on")),
    )
