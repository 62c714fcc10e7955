"""The page of a form: as it is asked for, and again with what is wrong in it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class FieldError:
    """One thing to look at again: the words, and the field they are about with its place on the
    page. A field with several errors is one thing.

    Both are empty for what is about the form as a whole, and the place for a field nobody sees.
    """

    text: str
    label: str = ""
    place: str = ""


def atomic_when_posted(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """One transaction of a view that locks what its form decides by, before it decides.

    The page alone is none: on SQLite it would wait for whoever writes.
    """
    in_one_transaction = transaction.atomic(view)

    @wraps(view)
    def call(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        is_posted = request.method == "POST"
        return (in_one_transaction if is_posted else view)(request, *args, **kwargs)

    return call


def posted(request: HttpRequest) -> QueryDict | None:
    """What was sent, for a form; None where its page is only asked for, so that none is checked."""
    return request.POST if request.method == "POST" else None


def answer(
    request: HttpRequest,
    template: str,
    form: forms.BaseForm,
    context: dict[str, Any] | None = None,
    *,
    others: Iterable[forms.BaseForm | forms.BaseFormSet] = (),
) -> HttpResponse:
    """The page `template` with `form` in it, and `others` that stand there as well.

    200, or 422 where something is wrong, and 503 where the form has an error of the code
    "unreachable"; `error_summary` says what, for `_error_summary.html`, and `nothing_done`, which a
    form may have, that nothing came of it.
    """
    errors = [error for checked in (form, *others) for error in errors_in(checked)]
    nothing_done = getattr(form, "nothing_done", _("Nothing was saved."))
    summary = {"error_summary": errors, "nothing_done": nothing_done}
    filled = {**(context or {}), "form": form, **summary}
    codes = {error.code for of_field in form.errors.as_data().values() for error in of_field}
    status = 503 if "unreachable" in codes else 422 if errors else 200
    return render(request, template, filled, status=status)


def errors_in(form: forms.BaseForm | forms.BaseFormSet) -> Iterator[FieldError]:
    """All that is wrong in a form, in the order of its fields."""
    if isinstance(form, forms.BaseFormSet):
        if form.is_bound:
            yield from (FieldError(str(text)) for text in form.non_form_errors())
        for row in form.forms:
            yield from errors_in(row)
        return
    yield from (FieldError(str(text)) for text in form.non_field_errors())
    for field in form:
        if field.errors:
            words = " ".join(str(text) for text in field.errors)
            yield FieldError(words, str(field.label), _place(field))


def _place(field: forms.BoundField) -> str:
    if field.is_hidden:
        return ""
    # A group of choices has no element of its own that one could go to, but a frame around it.
    return field.id_for_label or f"div_{field.auto_id}"
