"""An archive that is restored in two tabs at the same moment comes in once."""

import io
import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.urls import reverse

from exchange.archive import rows_path
from records.models import SetAsideFile
from records.reading import Reading
from tests.exchange.archives import archive, changed, rows_in
from tests.forms import forms_on
from tests.searches import DAY, make_application
from tests.tabs import at_once, tab

pytestmark = pytest.mark.usefixtures("shelf")


def hand_in(client, content: io.BytesIO) -> str:
    """The page that says what the archive would bring."""
    content.seek(0)
    content.name = "archive.zip"
    return client.post(reverse("exchange:archive"), {"file": content}).url


@pytest.mark.django_db(transaction=True)
def test_pressed_several_times_at_once_nothing_is_doubled(person, stranger):
    for text in ("Call Jo", "Ask Kim"):
        stranger.reminders.create(text=text, due_on=DAY)
    page = hand_in(tab(person), archive(stranger))

    answers: list[int] = []
    at_once(*[lambda: answers.append(tab(person).post(page).status_code)] * 4)
    assert sorted(answers) == [302, 404, 404, 404]
    assert sorted(row.text for row in person.reminders.all()) == ["Ask Kim", "Call Jo"]
    assert not SetAsideFile.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_one_whose_process_is_killed_on_the_way_still_waits(person, stranger, monkeypatch):
    make_application(stranger)
    page = hand_in(tab(person), archive(stranger))
    found = []

    def write(reading):
        # What others see now is what a process that ends now leaves.
        with ThreadPoolExecutor(1) as pool:
            found.append(pool.submit(waiting).result(10))
        written(reading)

    def waiting() -> int:
        try:
            return SetAsideFile.objects.count()
        finally:
            connection.close()

    written = Reading.write
    monkeypatch.setattr(Reading, "write", write)
    assert tab(person).post(page).status_code == 302
    assert (found, SetAsideFile.objects.count()) == ([1], 0)


@pytest.mark.django_db
def test_a_double_click_leads_to_where_the_first_one_led(signed_in, stranger):
    make_application(stranger)
    page = hand_in(signed_in, archive(stranger))
    forms = forms_on(signed_in.get(page).text, page)
    form = next(form for form in forms if form.action == page)
    answers = [form.send(signed_in).url for _ in range(2)]
    assert answers == [reverse("today:today")] * 2


@pytest.mark.django_db
def test_one_that_could_not_be_written_still_waits(signed_in, stranger):
    make_application(stranger).close_with("turned_down", on=DAY)
    verdicts = rows_in(archive(stranger))["verdict"]
    twice = [*verdicts, verdicts[0] | {"key": 999_999}]
    lines = b"\n".join(json.dumps(row).encode() for row in twice)
    page = hand_in(signed_in, changed(archive(stranger), **{rows_path("verdict"): lines}))

    answer = signed_in.post(page, follow=True)
    assert "The rows of this archive contradict each other." in answer.text
    assert signed_in.get(page).status_code == 200
