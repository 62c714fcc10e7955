"""How much there is about each company, for a list of them."""

from django.db.models import Case, Count, Max, QuerySet, When
from django.db.models.functions import Coalesce

from applications.figures import figure_about
from applications.models import Application, Company, Contact, Event


def with_company_figures(companies: QuerySet[Company]) -> QuerySet[Company]:
    """Adds `application_count`, `people_count` and `last_event_on`, in the same query."""
    # As for an application: adding it counts on the day of applying, where that is known.
    added = When(kind=Event.Kind.LOGGED, then=Coalesce("application__applied_on", "happened_on"))
    active_on = Max(Case(added, default="happened_on"))
    return companies.annotate(
        application_count=figure_about(Application.objects.all(), "company", Count("pk")),
        people_count=figure_about(Contact.objects.all(), "company", Count("pk")),
        last_event_on=figure_about(Event.objects.all(), "application__company", active_on),
    )
