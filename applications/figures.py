"""How many rows belong to each row of a list, or which is the latest of them."""

from django.db.models import Aggregate, F, OuterRef, QuerySet, Subquery


def figure_about(rows: QuerySet, by: str, figure: Aggregate) -> Subquery:
    """The `figure` of those `rows` that lead by the field `by` to a row of the outer query; null
    for none.

    A subquery for each figure: joined, all rows of one relation would be read for each of another.
    """
    its_own = rows.filter(**{by: OuterRef("pk")}).order_by().annotate(by=F(by)).values("by")
    return Subquery(its_own.annotate(figure=figure).values("figure"))
