"""What browsers do on their own, putting words back and pages, harms nobody in any engine."""

import json

import pytest
from django.urls import resolve, reverse

from letters.beginning import come_second
from tests.house.test_privacy import keys  # noqa: F401
from tests.house.test_versions import (
    addresses_with,
    forms_on,
    hidden_in,
    is_typed_into,
    rows,
    written_over,
)
from tests.searches import DAY, make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
SAVED = "return /^Saved/.test(document.querySelector('[data-save-state]').textContent)"


def value_of(field: str) -> str:
    return f"document.querySelector('main form [name={field}]').value"


def type_into(engine, field: str, words: str) -> None:
    # By then the page's scripts have run.
    engine.until("return document.readyState === 'complete'")
    engine.until(f"return document.querySelector('main form [name={field}]') !== null")
    engine.run(
        f"{value_of(field)} = {json.dumps(words)};"
        f"document.querySelector('main form [name={field}]')"
        ".dispatchEvent(new InputEvent('input', {bubbles: true}));"
    )


def test_back_shows_no_private_page_after_signing_out(engine, live_server, person):
    application = make_application(person)
    engine.open(live_server.url + application.get_absolute_url())
    assert "Assistant Manager" in engine.run("return document.body.innerText")
    engine.open(live_server.url + reverse("accounts:settings"))
    engine.run("document.querySelector('[data-sign-out]').requestSubmit()")
    engine.until(f"return location.pathname === '{reverse('today:welcome')}'")

    for _ in range(2):
        engine.back()
        engine.until(
            "return document.readyState === 'complete' && document.querySelector('[name=login]')"
            " !== null"
        )
        assert "Assistant Manager" not in engine.run("return document.body.innerText")
        assert person.email not in engine.run("return document.body.innerText")


def test_words_typed_into_a_form_that_was_left_are_there_again(engine, live_server, person):
    """Back, and a reload, which ask the server anew, since nothing is stored."""
    interview_round = make_near_miss(person).rounds.last()
    company = interview_round.application.company.get_absolute_url()
    form = reverse("applications:edit_round", args=[interview_round.pk])
    for address, field in ((form, "best_moment"), (company, "note")):
        engine.open(live_server.url + address)
        type_into(engine, field, "Only typed.")
        engine.open(live_server.url + reverse("today:today"))
        engine.back()
        engine.until(f"return {value_of(field)} === 'Only typed.'")
        engine.reload()
        engine.until(f"return {value_of(field)} === 'Only typed.'")


def test_words_typed_into_a_new_row_s_form_are_there_again_after_back(engine, live_server):
    engine.open(live_server.url + reverse("applications:add_contact"))
    type_into(engine, "name", "Only typed.")
    engine.open(live_server.url + reverse("today:today"))
    engine.back()
    engine.until(f"return {value_of('name')} === 'Only typed.'")


# Writes into every field of the form by hand, as far as the form has any.
WRITE = """
const form = [...document.forms].find(
  (form) => form.elements.row_version && form.elements.length > 3,
);
for (const field of form.elements) {
  if (field.matches("textarea, input[type=text]")) field.value += " Mine.";
  else if (field.matches("select")) field.selectedIndex = (field.selectedIndex + 1) % field.length;
  else continue;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
document.documentElement.dataset.left = "";
return form.querySelector("textarea, input[type=text]")?.value ?? null;
"""
FIRST_WORDS = """
const form = [...document.forms].find(
  (form) => form.elements.row_version && form.elements.length > 3,
);
return form.querySelector("textarea, input[type=text]")?.value ?? null;
"""
SEND = """
document.documentElement.dataset.left = "";
[...document.forms]
  .find((form) => form.elements.row_version && form.elements.length > 3)
  .requestSubmit();
"""
IS_NEW = (
    "return !('left' in document.documentElement.dataset) && document.readyState === 'complete'"
)


@pytest.mark.parametrize("engine", ["firefox"], indirect=True)
@pytest.mark.parametrize("way", ["conflict", "reload", "back"])
def test_no_form_overwrites_unread_what_another_tab_wrote(
    engine,
    live_server,
    client,
    keys,  # noqa: F811
    way,
):
    walked = set()
    for address in addresses_with(keys):
        name = resolve(address).view_name
        for form in () if name in walked else forms_on(client, address):
            if "row_version" not in hidden_in(form) or not is_typed_into(form) or name in walked:
                continue
            walked.add(name)
            engine.open(live_server.url + address)
            mine = engine.run(WRITE)
            before, theirs = rows(), written_over(form, "Theirs", "2026-11-20", -1)
            answer = client.post(form.get("action") or address, theirs)
            assert (name, answer.status_code) == (name, 302)
            if (stored := rows()) == before:
                continue  # The same move by an earlier form of the walk.
            if way == "reload":
                engine.reload()
            if way == "back":
                engine.open(live_server.url + reverse("today:today"))
                engine.back()
            if way != "conflict":
                engine.until(IS_NEW)
                assert (name, engine.run(FIRST_WORDS)) == (name, mine)
            engine.run(SEND)
            engine.until(IS_NEW)
            after = rows()
            assert (name, [noun for noun in stored if after[noun] != stored[noun]]) == (name, [])
    assert len(walked) >= 10


@pytest.mark.parametrize("has_saved", [False, True])
def test_taking_the_other_words_takes_them(engine, live_server, person, has_saved):
    letter = come_second(make_near_miss(person), on=DAY)
    engine.open(live_server.url + letter.get_absolute_url())
    if has_saved:
        type_into(engine, "body", "Saved here first.")
        engine.until(SAVED)
    letter.refresh_from_db()
    letter.update(version=str(letter.revision), body="Theirs.")
    type_into(engine, "body", "Mine.")
    engine.until("return !document.querySelector('[data-conflict]').hidden")
    engine.run("document.querySelector('[data-take-theirs]').click()")
    engine.until(SAVED)
    assert engine.run(f"return {value_of('body')}") == "Theirs."
    letter.refresh_from_db()
    assert letter.body == "Theirs."

    engine.reload()
    engine.until(f"return {value_of('body')} === 'Theirs.'")
    assert engine.run("return document.querySelector('[data-conflict]').hidden")


def test_a_reload_shows_the_newer_words_of_another_tab(engine, live_server, person):
    letter = come_second(make_near_miss(person), on=DAY)
    engine.open(live_server.url + letter.get_absolute_url())
    type_into(engine, "body", "Saved here.")
    engine.until(SAVED)
    letter.refresh_from_db()
    letter.update(version=str(letter.revision), body="Theirs.")
    engine.reload()
    engine.until(f"return {value_of('body')} === 'Theirs.'")
    assert engine.run("return document.querySelector('[data-conflict]').hidden")
    type_into(engine, "body", "Theirs. And mine.")
    engine.until(SAVED)
    letter.refresh_from_db()
    assert letter.body == "Theirs. And mine."


@pytest.mark.parametrize("engine", ["firefox"], indirect=True)
def test_no_blank_sheet_is_printed(engine, live_server, person):
    letter = come_second(make_near_miss(person), on=DAY)
    for address in (
        letter.get_absolute_url(),
        letter.application.rounds.last().get_absolute_url(),
        *map(reverse, ("applications:board", "exchange:month", "exchange:calendar")),
    ):
        engine.open(live_server.url + address)
        engine.until("return document.readyState === 'complete'")
        texts = [sheet.extract_text() for sheet in engine.printed().pages]
        assert (address, len(texts)) == (address, 1)
