"""The forms and links of a page, as a browser would find them."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urljoin, urlsplit

import lxml.html
from django.urls import Resolver404, resolve

CONTROLS = ("input", "select", "textarea", "button")
TOKEN = "csrfmiddlewaretoken"  # which the client here sends in a header


@dataclass(frozen=True)
class Field:
    """`kind` is the type of an input, or the name of its element."""

    name: str
    kind: str
    value: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Form:
    action: str
    method: str
    has_files: bool
    fields: tuple[Field, ...]
    # Name, value and address of each button that has a name or an address of its own.
    buttons: tuple[tuple[str, str, str], ...] = ()


def forms_and_links(address: str, content: bytes) -> tuple[list[Form], list[str]]:
    """Those of the page at `address`, links that lead elsewhere left out."""
    root = lxml.html.document_fromstring(content)
    forms = [_form(root, element, address) for element in root.iter("form")]
    links = [urljoin(address, link.get("href", "")) for link in root.iter("a")]
    return forms, [link for link in links if link.startswith("/")]


def name_of(address: str) -> str:
    """The name of the view there; empty where there is none."""
    try:
        return resolve(urlsplit(address).path).view_name
    except (Resolver404, ValueError):
        return ""


def parameters_of(address: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(address).query, keep_blank_values=True)


def _form(root, element, address: str) -> Form:
    fields, buttons = [], []
    for control in _controls(root, element):
        name = control.get("name", "")
        if control.tag == "button":
            if name or control.get("formaction"):
                action = urljoin(address, control.get("formaction") or element.get("action", ""))
                buttons.append((name, control.get("value", ""), action))
        elif name and name != TOKEN:
            fields.append(_field(control, name))
    return Form(
        action=urljoin(address, element.get("action", "")),
        method=element.get("method", "get").upper(),
        has_files=element.get("enctype") == "multipart/form-data",
        fields=tuple(fields),
        buttons=tuple(buttons),
    )


def _controls(root, form) -> Iterator:
    yield from form.iter(*CONTROLS)
    if key := form.get("id"):
        yield from (control for control in root.iter(*CONTROLS) if control.get("form") == key)


def _field(control, name: str) -> Field:
    if control.tag == "select":
        options = tuple(option.get("value", "") for option in control.iter("option"))
        chosen = [
            option.get("value", "")
            for option in control.iter("option")
            if "selected" in option.attrib
        ]
        return Field(name, "select", next(iter(chosen or options), ""), options)
    if control.tag == "textarea":
        return Field(name, "textarea", (control.text or "").removeprefix("\n"))
    return Field(name, control.get("type", "text"), control.get("value", ""))
