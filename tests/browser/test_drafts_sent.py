"""What is typed into a form, once it was sent."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import Contact
from tests.browser.test_drafts import KEPT, note_in
from tests.browser.test_interruptions import BACK_AGAIN
from tests.searches import make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]

# The server says whose a name is once the form is on its way; and another script of the form
# changes it as it is sent.
CHANGES_WHILE_SENT = """() => {
  const form = document.querySelector("[data-round-form]")
  const isSent = new Promise((done) => form.addEventListener("submit", () => setTimeout(done)))
  const ask = window.fetch
  window.fetch = async (...asked) => {
    const answer = await ask(...asked)
    const words = await answer.text()
    await isSent
    return new Response(words, answer)
  }
  form.addEventListener("submit", () => {
    form.elements.place.value = "12 Mill Lane"
    for (const kind of ["input", "change"]) {
      form.elements.place.dispatchEvent(new Event(kind, { bubbles: true }))
    }
  })
}"""
STAYS = "() => addEventListener('submit', (event) => event.preventDefault(), { capture: true })"


@pytest.fixture
def application(person):
    return make_application(person)


def test_what_scripts_change_while_a_form_is_sent_is_saved_with_it(
    journal, live_server, application
):
    Contact.objects.create(owner=application.owner, name="Bob")
    address = live_server.url + reverse("applications:add_round", args=[application.pk])
    journal.goto(address)
    journal.get_by_label("Day and time").fill("2026-12-01T10:00")
    journal.evaluate(CHANGES_WHILE_SENT)
    with journal.expect_response(re.compile("start=bob")) as answer:
        journal.get_by_role("combobox", name="People").press_sequentially("bob")
    answer.value.finished()
    journal.get_by_role("button", name="Save interview").click()
    expect(journal.locator("main h1")).to_contain_text(application.position)
    assert application.rounds.get().place == "12 Mill Lane"
    assert "draft:" not in journal.evaluate(KEPT)

    journal.goto(address)
    expect(journal.get_by_text(BACK_AGAIN)).to_have_count(0)
    expect(journal.get_by_label("Day and time")).to_have_value("")


def test_what_is_typed_after_a_form_was_sent_is_kept(journal):
    journal.evaluate(STAYS)
    note_in(journal).press_sequentially("Parking")
    journal.get_by_role("button", name="Add note").click()
    assert '\\"isSent\\":true' in journal.evaluate(KEPT)
    note_in(journal).press_sequentially(" behind the mill.")
    assert '\\"isSent\\":false' in journal.evaluate(KEPT)
