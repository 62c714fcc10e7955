"""A form that is sent twice is kept once, whichever page it stands on."""

import datetime
import threading

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.urls import resolve, reverse
from django.utils import timezone

from accounts.models import SentForm, User
from applications.models import Application, Note, Reminder
from documents.models import Document
from frame.gone_meanwhile import GoneMeanwhile
from letters.beginning import begin_letter
from letters.kinds import Kind
from tests.addresses import OURS
from tests.documents.files import PDF, upload
from tests.forms import PageForm, forms_on, undone
from tests.house.test_privacy import ALL, keys  # noqa: F401 - a fixture
from tests.searches import DAY, make_application
from tests.tabs import at_once

pytestmark = pytest.mark.django_db

MAKING = {
    "applications:add_application",
    "applications:add_contact",
    "applications:add_note",
    "applications:add_reminder",
    "applications:add_round",
    "applications:duplicate",
    "applications:save_view",
    "documents:add_destination",
    "documents:add_document",
    "documents:add_to_application",
    "documents:enclose",
    "letters:add_template",
    "letters:begin",
    "letters:copy",
    "letters:save_as_template",
}


def every_form(client, keys, *, of=None):  # noqa: F811
    """The forms of all pages, or of those with a key that is among `of`, each distinct one once."""
    found: dict[tuple, PageForm] = {}
    pages = [(name, wanted) for name, wanted in ALL if name != "documents:download"]
    for name, wanted in pages:
        if of is not None and of.isdisjoint(wanted):
            continue
        address = reverse(name, kwargs={key: keys[key] for key in wanted})
        answer = client.get(address)
        if answer.status_code == 200 and b"<form" in answer.getvalue():
            for form in forms_on(answer.content.decode(), address):
                pressed = {key for key in form.fields if key not in form.typed}
                found.setdefault((form.action, frozenset(pressed)), form)
    return list(found.values())


def same_browser(client) -> Client:
    """Signed in as `client` is; what one form does to its cookies, the next does not see."""
    other = Client()
    other.cookies.load({name: morsel.value for name, morsel in client.cookies.items()})
    return other


def counts() -> dict[str, int]:
    """How many rows there are of what a person keeps; the others are the product's own notes."""
    own = {"StaleEntry", "SentForm"}
    models = [model for app in OURS for model in apps.get_app_config(app).get_models()]
    tables = {model.__name__: model._meta.db_table for model in models if model.__name__ not in own}
    numbers = (f"(SELECT count(*) FROM {table})" for table in tables.values())  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(numbers)}")
        return dict(zip(tables, cursor.fetchone(), strict=True))


@pytest.fixture
def more_keys(person, keys):  # noqa: F811
    """A letter that has gone out, and an application without any document."""
    bare = make_application(person, company="Haven")
    letter = begin_letter(bare, Kind.STATUS, today=DAY)
    letter.mark_sent(on=DAY, to="", by="post")
    return keys | {"letter_id": letter.pk, "application_id": bare.pk}


@pytest.mark.thorough
def test_every_form_that_makes_something_makes_it_once(
    signed_in,
    person,
    keys,  # noqa: F811
    more_keys,
):
    making, twice = set(), []
    more = {name for name in more_keys if more_keys[name] != keys[name]}
    for form in [*every_form(signed_in, keys), *every_form(signed_in, more_keys, of=more)]:
        client = same_browser(signed_in)
        with undone():
            before = counts()
            form.send(client)
            first = counts()
            form.send(client)
            if counts() != first:
                twice.append(form.action)
            if any(first[name] > before[name] for name in first):
                making.add(resolve(form.action.partition("?")[0]).view_name)

    assert twice == []
    assert making >= MAKING


def note_page(client, application) -> PageForm:
    address = reverse("applications:add_note", args=[application.pk])
    page = client.get(address).content.decode()
    return next(form for form in forms_on(page, address) if form.action == address)


def test_an_equal_note_from_a_fresh_page_and_other_words_after_going_back_are_kept(
    signed_in, person
):
    application = make_application(person)
    form = note_page(signed_in, application)

    first = form.send(signed_in)
    again = form.send(signed_in)
    form.send(signed_in, text="Other words")
    note_page(signed_in, application).send(signed_in)

    assert first.url == again.url
    assert [note.text for note in Note.objects.order_by("pk")] == ["Words", "Other words", "Words"]


@pytest.mark.django_db(transaction=True)
def test_two_that_arrive_at_the_same_moment_are_one(signed_in, person):
    form = note_page(signed_in, make_application(person))
    answers = []

    def send():
        answers.append(form.send(same_browser(signed_in)).url)
        connection.close()

    both = [threading.Thread(target=send) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()

    assert Note.objects.count() == 1
    assert len(set(answers)) == 1


@pytest.mark.thorough
@pytest.mark.django_db(transaction=True)
def test_words_that_are_refused_at_the_same_moment_are_refused_each_time(signed_in, person):
    form = note_page(signed_in, make_application(person))
    answers = []

    def send():
        answers.append(form.send(same_browser(signed_in), text="").status_code)

    for _ in range(5):
        at_once(*[send] * 5)

    assert answers == [422] * 25
    assert not SentForm.objects.exists()


def test_a_form_whose_answer_never_came_to_an_end_is_taken_again_a_minute_later(
    signed_in, person, monkeypatch, logged_errors
):
    monkeypatch.setattr("accounts.once.PATIENCE", 0)
    form = note_page(signed_in, make_application(person))
    form.send(signed_in)
    Note.objects.all().delete()
    SentForm.objects.update(led_to="")

    page = {"HTTP_ACCEPT": "text/html", "HTTP_REFERER": f"http://testserver{form.action}"}
    answer = signed_in.post(form.action, form.fields, **page)
    assert answer.status_code == 503
    assert "Service Unavailable" in logged_errors.pop()
    assert not Note.objects.exists()
    [again] = forms_with(answer, form)
    for _ in range(2):
        SentForm.objects.update(sent_at=timezone.now() - datetime.timedelta(minutes=2))
        again.send(signed_in)

    assert [note.text for note in Note.objects.all()] == [form.fields["text"]]


def forms_with(answer, form: PageForm) -> list[PageForm]:
    """Those of a page that send what this form did, as the same form."""
    found = forms_on(answer.content.decode(), form.action)
    return [other for other in found if form.fields.items() <= other.fields.items()]


def test_what_a_script_sends_with_a_newer_token_is_told_by_the_page_it_was_drawn_on(
    signed_in, person
):
    form = note_page(signed_in, make_application(person))
    for page in ("first", "first", "second"):
        form.send(signed_in, drawn_with=page)
    assert Note.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_a_form_of_an_account_that_another_tab_deleted_waits_for_nobody(person):
    User.objects.filter(pk=person.pk).delete()

    with pytest.raises(GoneMeanwhile):
        SentForm.objects.claim(person, "sent meanwhile")


def test_words_that_were_refused_can_be_sent_again_once_they_are_right(signed_in, person):
    form = note_page(signed_in, make_application(person))

    for _ in range(2):
        assert form.send(signed_in, text="").status_code == 422
    assert not SentForm.objects.exists()
    form.send(signed_in)

    assert Note.objects.count() == 1


def test_another_person_who_sends_the_same_is_not_mistaken_for_the_first(
    signed_in, person, stranger
):
    address = reverse("applications:add_reminder")
    form = next(iter(forms_on(signed_in.get(address).content.decode(), address)))
    other = Client()
    other.force_login(stranger)

    form.send(signed_in)
    form.send(other)

    assert [reminder.owner for reminder in Reminder.objects.order_by("pk")] == [person, stranger]


def test_another_file_of_the_same_name_and_size_is_another_document(signed_in):
    address = reverse("documents:add_document")
    page = signed_in.get(address).content.decode()
    form = next(form for form in forms_on(page, address) if "file" in form.fields)

    form.send(signed_in, sent_on="")
    form.send(signed_in, sent_on="")
    form.send(signed_in, sent_on="", file=upload("cv.pdf", PDF.replace(b"1 0 obj", b"2 0 obj")))

    assert Document.objects.count() == 2


def test_an_application_is_logged_once_and_another_one_again(signed_in):
    address = reverse("applications:add_application")
    page = signed_in.get(address).content.decode()
    form = next(form for form in forms_on(page, address) if form.action == address)

    first = form.send(signed_in)
    again = form.send(signed_in)
    form.send(signed_in, position="Planner")

    assert first.url == again.url
    assert list(Application.objects.order_by("pk").values_list("position", flat=True)) == [
        "Words",
        "Planner",
    ]
