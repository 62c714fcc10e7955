"""Expressions that are turned into SQL once."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.db import connections, models
from django.db.models.expressions import Combinable, Expression
from django.utils import timezone


class CompiledOnce(Expression):
    """What `build` makes, about each row of `rows`; nothing in it may depend on the moment.

    Django makes the SQL of an expression anew for each query, which takes longer than the query
    where the expression has subqueries. This one is made once for a database and a time zone. It
    names the table of `rows`; in a query within another one, which names it otherwise, it is made
    as usual. Without it the board, an application and Today take much longer.
    """

    def __init__(self, build: Callable[..., Any], rows: type[models.Model], output_field):
        super().__init__(output_field=output_field)
        self.build, self.rows, self.asked_in = build, rows, None

    def resolve_expression(self, query=None, *args, **kwargs):
        if query is None or query.get_initial_alias() != self.rows._meta.db_table:
            return self.build().resolve_expression(query, *args, **kwargs)
        resolved: CompiledOnce = self.copy()
        resolved.asked_in = query
        return resolved

    def relabeled_clone(self, change_map):
        if self.rows._meta.db_table not in change_map:
            return self
        return self.build().resolve_expression(self.asked_in).relabeled_clone(change_map)

    def as_sql(self, compiler, connection):
        zone = timezone.get_current_timezone_name()
        return _compiled(self.build, self.rows, connection.alias, zone)


@lru_cache(maxsize=1000)
def _compiled(
    build: Callable[[], Combinable], rows: type[models.Model], database: str, zone: str
) -> tuple[str, tuple]:
    """`zone` is the current time zone, which the SQL of a day holds."""
    query = rows._default_manager.annotate(compiled=build()).query
    compiler = query.get_compiler(connection=connections[database])
    sql, params = compiler.compile(query.annotations["compiled"])
    return sql, tuple(params)
