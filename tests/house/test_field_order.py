"""What is wrong in a form is listed, and read out, in the order in which its page asks for it."""

from collections.abc import Iterator
from typing import Any

import lxml.html
import pytest
from django import forms
from django.test.utils import ContextList
from django.urls import reverse

from tests.house.test_privacy import keys  # noqa: F401
from tests.house.test_versions import addresses_with
from tests.searches import add_round, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.no_database]


def forms_in(context: Any) -> Iterator[forms.BaseForm]:
    """Every form with which a page was drawn, those in rows among them."""
    parts = context if isinstance(context, ContextList) else [context]
    found = [value for part in parts for layer in part.dicts for value in layer.values()]
    while found:
        value = found.pop()
        if isinstance(value, forms.BaseForm):
            yield value
        elif isinstance(value, forms.BaseFormSet):
            found += value.forms
        elif isinstance(value, (list, tuple)):
            found += value


def on_page(form: forms.BaseForm, page) -> list[str]:
    """The names of the fields that somebody can fill in, as they follow each other on the page."""
    ids = {field.auto_id: field.name for field in form.visible_fields()}
    names = {field.html_name: field.auto_id for field in form.visible_fields()}
    shown = []
    for control in page.xpath("//input[not(@type='hidden')] | //select | //textarea"):
        place = names.get(control.get("name"), "")
        own = control.get("id") or ""
        if place and (own == place or own.startswith(f"{place}_")):
            shown.append(ids[place])
    return list(dict.fromkeys(shown))


def out_of_order(answer) -> tuple[set[str], dict[str, list[str]]]:
    """The forms of a page that ask for several things, and of those in another order the page's."""
    page = lxml.html.fromstring(b"".join(answer).decode())
    compared, other = set(), {}
    for form in forms_in(answer.context):
        shown = on_page(form, page)
        if len(shown) > 1:
            compared.add(type(form).__name__)
            fields = [field.name for field in form.visible_fields() if field.name in shown]
            if fields != shown:
                other[type(form).__name__] = shown
    return compared, other


@pytest.mark.thorough
def test_the_fields_of_every_form_have_the_order_of_its_page(
    signed_in,
    keys,  # noqa: F811
):
    compared: set[str] = set()
    other: dict[str, dict] = {}
    for address in addresses_with(keys):
        answer = signed_in.get(address)
        content = b"".join(answer).strip()  # read whole, so that a download is closed
        if answer.status_code == 200 and answer.context and content:
            names, mistaken = out_of_order(answer)
            compared |= names
            other |= {address: mistaken} if mistaken else {}
    assert other == {}
    assert len(compared) > 30


def test_so_it_is_where_nobody_is_known_whom_the_letter_could_go_to(signed_in, person):
    application = make_application(person)
    add_round(application)
    answer = signed_in.get(reverse("letters:come_second", args=[application.pk]))
    form = answer.context["form"]
    assert form.asks_who_told
    assert "best_moment" in form.fields
    assert out_of_order(answer) == ({"ComeSecondForm"}, {})
