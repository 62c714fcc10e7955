"""The forms that pages show, filled in as somebody would who answers everything."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from django.db import transaction
from lxml import html

from tests.documents.files import upload

WORDS = {
    "date": "2026-11-20",
    "datetime-local": "2026-12-01T10:00",
    "email": "ana@example.org",
    "number": "30",
    "url": "https://example.org/job",
}
UNTYPED = ("hidden", "submit", "button", "reset")


@dataclass(frozen=True)
class PageForm:
    """One form, as one of its buttons sends it: its address and its fields by name."""

    action: str
    fields: dict[str, Any] = field(default_factory=dict)
    typed: tuple[str, ...] = ()
    # The kind of each field that somebody types into, by its name: "text", "date", "textarea" …
    kinds: dict[str, str] = field(default_factory=dict)

    def send(self, client, **changes):
        for file in self.fields.values():
            if hasattr(file, "seek"):
                file.seek(0)
        return client.post(self.action, self.fields | changes)


def forms_on(page: str, address: str) -> Iterator[PageForm]:
    """Every form of the page that posts, once for each of its buttons."""
    for form in html.fromstring(page).forms:
        if form.method != "POST":
            continue
        fields, kinds = _filled(form)
        for button in form.xpath(".//button[not(@type) or @type='submit']"):
            name = button.get("name")
            action = button.get("formaction") or form.get("action") or address
            pressed = {name: button.get("value", "")} if name else {}
            yield PageForm(urljoin(address, action), fields | pressed, tuple(kinds), kinds)


def _filled(form) -> tuple[dict[str, Any], dict[str, str]]:
    fields: dict[str, Any] = {}
    kinds: dict[str, str] = {}
    for element in form.xpath("(.//input | .//textarea | .//select)[@name and not(@disabled)]"):
        if element.xpath("ancestor::template"):
            continue
        name, kind = element.get("name"), element.get("type", "text")
        if kind in ("checkbox", "radio"):
            if element.get("checked") is not None or name not in fields:
                fields[name] = element.get("value", "on")
        elif kind == "file":
            fields[name] = upload("cv.pdf")
        elif element.tag == "select":
            fields[name] = _chosen(element)
        else:
            value = (element.value or "").strip()
            is_typed = kind not in UNTYPED and element.get("hidden") is None
            fields[name] = value or WORDS.get(kind, "Words") if is_typed else value
            if is_typed:
                kinds[name] = "textarea" if element.tag == "textarea" else kind
    return fields, kinds


def _chosen(select) -> str:
    options = [option for option in select.value_options if option]
    return select.value or (options[0] if options else "")


@contextlib.contextmanager
def undone():
    """What is done within leaves the database as it was; within, it seems to be no transaction."""
    before = transaction.savepoint_create()
    yield
    transaction.savepoint_rollback(before)


def version_in(answer) -> str:
    """The version that the form of this page carries."""
    return answer.context["form"]["row_version"].value()


def type_into(client, address: str, fields: dict):
    """Open the page of a form, type `fields` and send it, with the version if it carries one."""
    form = client.get(address).context["form"]
    version = {"row_version": form["row_version"].value()} if "row_version" in form.fields else {}
    return client.post(address, fields | version)
