"""Texts without case and accents, kept beside the texts themselves for searching and sorting."""

from typing import Any

from django.db import models

from frame.folding import folded


class FoldedField(models.TextField):
    """What the fields `of` its row say, folded, a line each. It is written whenever they are."""

    def __init__(self, *of: str, **kwargs: Any):
        self.of = of
        super().__init__(**{"editable": False, "default": "", **kwargs})

    def deconstruct(self):
        name, path, _, kwargs = super().deconstruct()
        return name, path, list(self.of), kwargs

    def pre_save(self, model_instance, add):
        text = "\n".join(folded(getattr(model_instance, name)) for name in self.of)
        setattr(model_instance, self.attname, text)
        return text


class Folding(models.Model):
    """A row with folded fields: saving some of its fields saves those that are made of them."""

    class Meta:
        abstract = True

    def save(self, *, update_fields=None, **kwargs) -> None:
        if update_fields is not None:
            written = set(update_fields)
            fields = [field for field in self._meta.fields if isinstance(field, FoldedField)]
            update_fields = written | {field.name for field in fields if written & set(field.of)}
        super().save(update_fields=update_fields, **kwargs)
