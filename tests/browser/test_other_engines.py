"""The main journeys in Firefox and in WebKit, on a desk and on a phone, with a silent console."""

import json
import re
from collections.abc import Iterator

import pytest
from django.urls import reverse

from applications.models import Application, InterviewRound
from letters.models import Letter
from practice.models import Question
from tests.browser.engines import PAGE
from tests.browser.walking import STICKS_OUT
from tests.searches import DAY, edit, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
QUESTION = "How would you fill a night shift?"
ROWS = "Company\tPosition\tApplied on\nHayfield and Daughters\tRota Planner\t2026-11-02\n"
IS_READY = (
    "return document.readyState === 'complete' && !('left' in document.documentElement.dataset)"
)
FETCH = """
const asked = new XMLHttpRequest()
asked.open("GET", document.querySelector("a[href$='.pdf'], a[href*='/pdf/']").href, false)
asked.overrideMimeType("text/plain; charset=x-user-defined")
asked.send()
return `${asked.status} ${asked.responseText.slice(0, 5)}`
"""


LISTEN = """
for (const kind of ["error", "unhandledrejection", "securitypolicyviolation"]) {
  addEventListener(kind, (event) => {
    const words = event.message ?? event.reason ?? event.violatedDirective
    sessionStorage.complaints = `${sessionStorage.complaints ?? ""}${location}: ${words}\\n`
  })
}
"""


class Visit:
    """An engine at a width, in which forms are filled in and sent as a person does."""

    def __init__(self, engine, site: str):
        self.engine, self.site = engine, site

    def open(self, name: str, *keys) -> None:
        self.engine.open(self.site + reverse(name, args=keys))
        self.arrive()

    def arrive(self) -> None:
        self.engine.until(IS_READY)
        self.engine.run(LISTEN)
        assert (self.address, self.engine.run(f"return ({STICKS_OUT})()")) == (self.address, [])

    @property
    def address(self) -> str:
        return self.engine.run("return location.pathname")

    def send(self, button: str, **fields: str) -> None:
        """Fill in and press the button in `main` whose words begin so; wait for the next page."""
        self.engine.run(
            f"""
            for (const [name, text] of Object.entries({json.dumps(fields)})) {{
              const field = document.querySelector(`main form [name="${{name}}"]`)
              field.value = text
              field.dispatchEvent(new InputEvent("input", {{ bubbles: true }}))
            }}
            document.documentElement.dataset.left = ""
            const buttons = [...document.querySelectorAll("main button")]
            buttons.find((each) => each.textContent.trim().startsWith({json.dumps(button)})).click()
            """
        )
        self.arrive()

    def shows(self, words: str) -> None:
        self.engine.until(f"return document.body.innerText.includes({json.dumps(words)})")


@pytest.fixture(params=[1280, 390])
def visit(request, engine, live_server) -> Iterator[Visit]:
    engine.resize(request.param)
    engine.open(live_server.url + PAGE)
    engine.until(f"return Math.abs(innerWidth - {request.param}) < 60")
    engine.complaints()
    yield Visit(engine, live_server.url)
    complaints = [*engine.complaints(), *engine.run("return [sessionStorage.complaints ?? ''] ")]
    engine.resize(1280)
    engine.run("sessionStorage.clear()")
    assert [words for words in complaints if words] == []


other_engines = pytest.mark.parametrize("engine", ["firefox", "webkit"], indirect=True)


@other_engines
def test_from_an_application_to_the_letter_as_a_pdf(visit):
    visit.open("applications:add_application")
    visit.send("Add", company_name="Larkfield", position="Assistant Manager")
    application = Application.objects.get()
    assert visit.address == application.get_absolute_url()
    visit.open("applications:add_round", application.pk)
    visit.send("Save interview", starts_at="2026-11-16T14:00", met="Adaeze Okafor")
    visit.shows("Adaeze Okafor")

    visit.open("letters:come_second", application.pk)
    visit.send("Save and draft the letter", best_moment="The half hour on the rota")
    assert visit.address == Letter.objects.get().get_absolute_url()
    visit.engine.until("return document.querySelector('img.paper')?.naturalWidth > 0")
    assert visit.engine.run(FETCH) == "200 %PDF-"
    visit.open("near_misses:near_misses")
    visit.shows("Assistant Manager at Larkfield")


@other_engines
def test_from_a_debrief_to_a_question_that_was_practiced(visit, person):
    interview_round: InterviewRound = make_near_miss(person).rounds.last()
    edit(interview_round, on=DAY, outcome="passed")
    visit.open("practice:debrief", interview_round.pk)
    visit.send("Save debrief", new_questions=QUESTION)
    question = Question.objects.get()
    visit.open("practice:debrief", interview_round.pk)
    visit.engine.run("document.querySelector('main [type=radio][value=stumped]').click()")
    visit.send("Save debrief")

    visit.open("practice:card", question.pk)
    visit.shows(QUESTION)
    visit.engine.until("return document.querySelector('[data-timer]').hidden === false")
    visit.send("Clear")
    question.refresh_from_db()
    assert question.attempts.count() == 1


@other_engines
def test_a_list_is_imported(visit):
    visit.open("exchange:import_file")
    visit.send("Continue", rows=ROWS)
    if re.search("/columns/$", visit.address):
        visit.send("Show what happens")
    visit.send("Import")
    visit.shows("Undo this import")
    application = Application.objects.get()
    assert (application.company.name, application.position) == (
        "Hayfield and Daughters",
        "Rota Planner",
    )
