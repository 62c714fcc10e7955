"""How much there is about each company, for a list of them."""

from django.db.models import Aggregate, Count, F, Max, OuterRef, QuerySet, Subquery

from applications.models import Application, Company, Contact, Event


def with_company_figures(companies: QuerySet[Company]) -> QuerySet[Company]:
    """Adds `application_count`, `people_count` and `last_event_on`, in the same query."""
    return companies.annotate(
        application_count=_figure(Application.objects.all(), "company", Count("pk")),
        people_count=_figure(Contact.objects.all(), "company", Count("pk")),
        last_event_on=_figure(Event.objects.all(), "application__company", Max("happened_on")),
    )


def _figure(rows: QuerySet, by: str, figure: Aggregate) -> Subquery:
    rows = rows.filter(**{by: OuterRef("pk")}).order_by().annotate(by=F(by))
    return Subquery(rows.values("by").annotate(figure=figure).values("figure"))
