"""Every form that carries what its page showed: found by walking the pages, and sent twice."""

import lxml.html
import pytest
from django.urls import reverse

from applications.forms import FACTS
from letters.models import Revision
from tests.house.test_privacy import ALL, every_row, keys  # noqa: F401

pytestmark = [pytest.mark.django_db, pytest.mark.thorough]

# The hidden fields that say which version of a row a page showed.
VERSIONS = {"row_version", "revision"}


def addresses_with(keys):  # noqa: F811
    for name, wanted in ALL:
        for fact in FACTS if "fact" in wanted else [""]:
            yield reverse(name, kwargs={key: (keys | {"fact": fact})[key] for key in wanted})


def forms_on(client, address: str) -> list:
    """The forms of a page that are sent by POST; none where there is no page."""
    answer = client.get(address)
    content = b"".join(answer)
    is_page = answer.get("Content-Type", "").startswith("text/html") and content.strip()
    if answer.status_code != 200 or not is_page:
        return []
    page = lxml.html.fromstring(content.decode())
    return [form for form in page.iter("form") if form.get("method") == "post"]


def hidden_in(form) -> set[str]:
    names = {field.get("name") for field in form.xpath(".//input[@type='hidden']")}
    return names - {"csrfmiddlewaretoken"}


def is_typed_into(form) -> bool:
    kinds = {field.get("type", "text") for field in form.xpath(".//input")}
    return bool(form.xpath(".//textarea | .//select") or kinds - {"hidden", "submit"})


def written_over(form, word: str, day: str, option: int) -> dict[str, list[str]]:
    """What the form sends after every field of it was changed by hand."""
    typed = {
        "url": f"https://example.org/{word}",
        "email": f"{word}@example.org",
        "number": "45",
        "date": day,
        "datetime-local": f"{day}T10:30",
    }
    sent: dict[str, list[str]] = {}
    for name, value in form.form_values():
        sent.setdefault(name, []).append(value)
    for field in form.xpath(".//input | .//textarea | .//select"):
        kind = field.get("type", "text")
        if field.tag == "select":
            sent[field.name] = [field.value_options[option]]
        elif field.tag == "textarea" or kind == "text":
            sent[field.name] = [f"{field.value or ''} {word}"]
        elif kind in typed:
            sent[field.name] = [typed[kind]]
    return sent


def rows() -> dict:
    """Every row but the notes of what the search has still to read."""
    return {name: found for name, found in every_row().items() if name != "StaleEntry"}


def test_a_form_sent_twice_is_no_conflict_and_an_older_one_overwrites_nothing(
    signed_in,
    keys,  # noqa: F811
):
    sent, written = set(), 0
    for address in addresses_with(keys):
        for number, form in enumerate(forms_on(signed_in, address)):
            to = form.get("action") or address
            if not hidden_in(form) & VERSIONS or not is_typed_into(form) or to in sent:
                continue
            sent.add(to)
            # Another form may have written the row since the page was read.
            form = forms_on(signed_in, address)[number]
            before, words = rows(), written_over(form, f"first{len(sent)}", "2026-11-20", -1)
            first = signed_in.post(to, words)
            assert (to, first.status_code) == (to, 302)
            # Being refused may do that: see to it that what stands stays in the history.
            Revision.objects.update(is_kept=True)
            after = rows()

            again = signed_in.post(to, words)
            assert (to, again.status_code, again["Location"]) == (to, 302, first["Location"])
            assert rows() == after, to

            # A choice or a day that an earlier form of the walk has set already changed nothing.
            if after != before:
                written += 1
                signed_in.post(to, written_over(form, "older", "2026-11-19", 1))
                assert rows() == after, to
    assert len(sent) > 20
    assert written > 15


@pytest.mark.no_database
def test_no_browser_puts_words_of_its_own_into_a_form_that_says_what_its_page_showed(
    signed_in,
    keys,  # noqa: F811
):
    """Firefox does on a reload, hidden fields among them, unless the markup tells it not to."""
    forms = [
        (address, form)
        for address in addresses_with(keys)
        for form in forms_on(signed_in, address)
        if hidden_in(form) & VERSIONS or (hidden_in(form) and is_typed_into(form))
    ]
    assert len(forms) > 20
    assert {address for address, form in forms if form.get("autocomplete") != "off"} == set()
