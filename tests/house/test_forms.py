"""Every form of the product, found by itself, and what odd values do to it."""

import importlib
import re
from collections.abc import Iterator

import lxml.html
import pytest
from django import forms
from django.http import HttpResponse
from django.urls import reverse

from frame.days import refuse_odd_year
from frame.forms import BaseForm, DayField
from tests.forms import PageForm, forms_on
from tests.house.test_house import FLOORS, ROOT, tracked
from tests.house.test_privacy import ALL, every_row, keys  # noqa: F401

pytestmark = pytest.mark.django_db

ROOMS = set().union(*FLOORS) - {"config"}
ODD = {
    "date": ["0001-01-01", "1969-12-31", "9999-12-31", "2200-01-01"],
    "datetime-local": [
        *["0001-01-01T10:00", "1969-12-31T10:00", "9999-12-31T23:30", "2200-01-01T10:00"]
    ],
    "number": ["-1", "99999999999"],
    "text": ["x" * 100_000],
    "textarea": ["x" * 100_000],
    "email": [f"{'x' * 100_000}@example.org"],
    "url": [f"https://example.org/{'x' * 100_000}"],
}
# The source of a page and a mail with all its heads are long; tests/exchange tries longer ones.
LONG_ON_PURPOSE = {("/job-ads/", "text"), ("/mails/", "text")}
VERSIONS = {"row_version", "revision"}
MISSING_OR_OLD = ["", "0" * 24]


def every_form() -> list[type[forms.BaseForm]]:
    """The form classes that our rooms define."""
    for path in tracked("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[0] in ROOMS and "migrations" not in parts:
            importlib.import_module(".".join(parts).removesuffix(".__init__"))
    found, waiting = set(), [forms.BaseForm]
    while waiting:
        subclasses = waiting.pop().__subclasses__()
        waiting += subclasses
        found |= {form for form in subclasses if form.__module__.split(".")[0] in ROOMS}
    return sorted(found, key=lambda form: form.__qualname__)


def test_every_form_has_the_one_base():
    assert [form for form in every_form() if not issubclass(form, BaseForm)] == []
    assert len(every_form()) > 25


def test_every_day_and_moment_of_a_form_has_bounds():
    for form in every_form():
        for name, field in getattr(form, "base_fields", {}).items():
            if isinstance(field, forms.DateField):
                assert isinstance(field, DayField), (form, name)
            if isinstance(field, forms.DateTimeField):
                assert refuse_odd_year in field.validators, (form, name)


def test_templates_draw_forms_field_by_field():
    """So that one sees in the template what stands where."""
    whole_form = re.compile(
        r"{%\s*crispy\b|\|crispy\b|\bform\.as_(?:p|div|table|ul)\b|{{\s*form\s*}}"
    )
    assert [
        path for path in tracked("templates/*.html") if whole_form.search(path.read_text())
    ] == []


def test_nothing_lets_a_browser_cut_words_off():
    """But for a search, which goes into an address, and a server takes no long ones."""
    limited = re.compile(r"<(?![^>]*type=\"search\")[^>]*maxlength")
    cut = [path for path in tracked("templates/*.html") if limited.search(path.read_text())]
    assert cut == []


def answers(client, keys) -> Iterator[tuple[str, HttpResponse, str]]:  # noqa: F811
    """Address, answer and text of every page that can be looked at."""
    for name, wanted in ALL:
        for fact in ("place", "applied_on") if "fact" in wanted else [""]:
            address = reverse(name, kwargs={key: (keys | {"fact": fact})[key] for key in wanted})
            answer = client.get(address)
            content = b"".join(answer)
            kind = answer.get("Content-Type", "")
            if answer.status_code == 200 and kind.startswith("text/html") and content.strip():
                yield address, answer, content.decode()


def pages(client, keys) -> list[tuple[str, str]]:  # noqa: F811
    return [(address, text) for address, _, text in answers(client, keys)]


@pytest.mark.thorough
@pytest.mark.no_database
def test_a_page_draws_every_field_of_its_form(
    signed_in,
    keys,  # noqa: F811
):
    """A field that is not drawn comes back empty: sending the page would wipe what is stored."""
    tried, missing = set(), []
    for address, answer, text in answers(signed_in, keys):
        form = (answer.context or {}).get("form")
        if isinstance(form, BaseForm):
            drawn = set(lxml.html.fromstring(text).xpath("//*/@name"))
            missing += [
                (address, name) for name in form.fields if form[name].html_name not in drawn
            ]
            tried.add(type(form))
    assert missing == []
    assert len(tried) > 15


def forms_of(client, keys) -> list[tuple[str, PageForm]]:  # noqa: F811
    """The forms of all pages, each once for each address it is sent to, with their page's."""
    found: dict[tuple, tuple[str, PageForm]] = {}
    for address, page in pages(client, keys):
        for form in forms_on(page, address):
            found.setdefault((form.action.partition("?")[0], *sorted(form.kinds)), (address, form))
    return list(found.values())


def rows() -> dict:
    """Every row but the notes of what the search has still to read, and of what was sent."""
    apart = ("StaleEntry", "SentForm")
    return {name: values for name, values in every_row().items() if name not in apart}


def assert_told(answer, name: str, what) -> None:
    """That the page says beside the field what is wrong, and in the summary with a link to it."""
    assert answer.status_code == 422, what
    page = lxml.html.fromstring(answer.content.decode())
    assert page.xpath("//*[@data-error-summary and @autofocus and @tabindex='-1']"), what
    targets = page.xpath("//*[@data-error-summary]//a/@href")
    assert targets, what
    fields = [page.xpath("//*[@id=$id]", id=target.removeprefix("#")) for target in targets]
    assert all(fields), (what, targets)
    places = [field.xpath("count(preceding::*)") for (field, *_) in fields]
    assert places == sorted(places), (what, targets)
    wrong = page.xpath(f"//main//*[@name='{name}' and contains(@class, 'is-invalid')]")
    beside = page.xpath("//main//*[contains(@class, 'text-danger')]")
    assert wrong or beside, what


@pytest.mark.thorough
def test_an_odd_day_length_or_number_is_told_beside_its_field_and_never_stored(
    signed_in,
    keys,  # noqa: F811
):
    found, tried = forms_of(signed_in, keys), set()
    before = rows()
    for address, form in found:
        for name, kind in form.kinds.items():
            odd = () if (form.action, name) in LONG_ON_PURPOSE else ODD.get(kind, [])
            for value in odd:
                answer = form.send(signed_in, **{name: value})
                what = (address, form.action, name, value[:30])
                assert_told(answer, name, what)
                tried.add((form.action, name))
        assert rows() == before, (address, form.action)
    assert len(tried) > 60


@pytest.mark.thorough
def test_a_missing_version_and_an_old_one_overwrite_nothing_and_are_told(
    signed_in,
    keys,  # noqa: F811
):
    found, tried = forms_of(signed_in, keys), set()
    before = rows()
    for address, form in found:
        version = VERSIONS & set(form.fields)
        words = [name for name, kind in form.kinds.items() if kind in ("text", "textarea")]
        if not version or not words or "preview" in form.fields:  # That one saves nothing.
            continue
        for value in MISSING_OR_OLD:
            changed = {name: f"{form.fields[name]} in another tab".strip() for name in words}
            answer = form.send(signed_in, **changed, **dict.fromkeys(version, value))
            what = (address, form.action, value)
            # The editor shows both letters beside each other.
            assert answer.status_code == (409 if "revision" in version else 422), what
            assert "in another tab" in answer.content.decode(), what
            tried.add(form.action)
        without = {name: text for name, text in form.fields.items() if name not in version}
        answer = signed_in.post(form.action, without | changed)
        assert answer.status_code in (409, 422), what
        assert rows() == before, what
    assert len(tried) > 10


def test_no_space_stands_between_hidden_words_and_the_end_of_a_control():
    """It would be a part of its own in a flexible box, with a gap before it."""
    end = re.compile(r"</span>\s+</(?:a|button|summary)>")
    found = []
    for path in tracked("templates/*.html"):
        text = path.read_text()
        for match in end.finditer(text):
            span = text[text.rindex("<span", 0, match.start()) : match.start()]
            if "visually-hidden" in span.partition(">")[0]:
                found.append((path.name, span))
    assert found == []
