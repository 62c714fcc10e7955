"""An index from which SQLite reads what a table of many rows is filtered and sorted by."""

from collections.abc import Iterable
from typing import Any

from django.db import models


class CoveringIndex(models.Index):
    """On SQLite the index also holds the columns `beside`, and the rows need not be read for them.

    There a long text stands within its row, before the columns that were added later. PostgreSQL
    keeps it apart by itself, and refuses an index of long texts.
    """

    def __init__(self, *expressions: Any, beside: Iterable[str] = (), **kwargs: Any):
        self.beside = tuple(beside)
        super().__init__(*expressions, **kwargs)

    def deconstruct(self):
        path, expressions, kwargs = super().deconstruct()
        return path, expressions, kwargs | {"beside": self.beside}

    def create_sql(self, model, schema_editor, using="", **kwargs):
        if schema_editor.connection.vendor != "sqlite":
            return super().create_sql(model, schema_editor, using=using, **kwargs)
        wide = models.Index(fields=[*self.fields, *self.beside], name=self.name)
        return wide.create_sql(model, schema_editor, using=using, **kwargs)
