"""A form that was sent after the session had ended: its words stay on the page that says so."""

from functools import partial

import lxml.html
import pytest
from django.contrib.auth import get_user
from django.test import Client
from django.urls import reverse

from applications.models import Application
from frame.gone_meanwhile import GoneMeanwhile
from tests.conftest import PASSWORD, make_person
from tests.searches import make_application

pytestmark = pytest.mark.django_db
WORDS = "Parking behind the mill.\r\n\r\n<b>Ring</b> “Ana” first."
FROM_A_PAGE = {"accept": "text/html,*/*;q=0.8", "referer": "http://testserver/applications/add/"}


@pytest.fixture
def browser():
    """One that checks the token as every real one is checked."""
    browser = Client(enforce_csrf_checks=True)
    browser.get(reverse("account_login"))
    return browser


def send(browser, address, *, headers=FROM_A_PAGE, **words):
    words["csrfmiddlewaretoken"] = browser.cookies["csrftoken"].value
    return browser.post(address, words, headers=headers)


def sign_in(browser, person):
    words = {"login": person.email, "password": PASSWORD}
    assert send(browser, reverse("account_login"), **words).status_code == 302


def again(browser, answer, **changes):
    """Press the button of the page that holds the words."""
    (form,) = [
        form for form in lxml.html.fromstring(answer.text).forms if form.xpath(".//textarea")
    ]
    fields = {name: "\r\n".join(value.splitlines()) for name, value in form.fields.items()}
    return browser.post(form.action, fields | changes, headers=FROM_A_PAGE)


def test_words_sent_after_the_session_ended_are_sent_again_once_signed_in(browser, person):
    application = make_application(person)
    note = {"text": WORDS, "happened_on": "2026-11-20"}

    answer = send(browser, reverse("applications:add_note", args=[application.pk]), **note)
    assert answer.status_code == 422
    assert answer["Cache-Control"] == "private, no-store"
    assert "What you typed stays on this page" in answer.text
    assert "<b>Ring" not in answer.text

    sign_in(browser, person)
    # Whoever signs in gets a token of their own: that of the page is stale.
    answer = again(browser, answer)
    assert answer.status_code == 403
    assert person.email in answer.text
    assert application.dated_notes.count() == 0
    answer = again(browser, answer)
    assert answer.url.startswith(application.get_absolute_url())
    assert application.dated_notes.get().text == WORDS


def test_somebody_else_who_signs_in_cannot_send_them_to_a_row_of_another(browser, person):
    application = make_application(person)
    address = reverse("applications:add_note", args=[application.pk])
    answer = send(browser, address, text=WORDS, happened_on="2026-11-20")

    sign_in(browser, make_person("other@example.org", "Other Person"))
    answer = again(browser, again(browser, answer))
    assert answer.status_code == 404
    assert application.dated_notes.count() == 0


def test_nothing_of_a_form_from_another_site_is_held(browser, person):
    for signed_in in (False, True):
        if signed_in:
            browser.force_login(person)
        for headers in ({}, {"referer": "https://elsewhere.example/"}):
            came = {"accept": "text/html"} | headers
            answer = browser.post(
                reverse("applications:add_application"), {"position": "Bad idea"}, headers=came
            )
            assert answer.status_code == 403
            assert "Bad idea" not in answer.text
    assert not Application.objects.exists()


def test_no_password_is_ever_held(browser, person):
    secret = partial(send, browser, oldpassword="hunter two", password="hunter two")
    for name in ("account_change_password", "exchange:delete_account"):
        answer = secret(reverse(name))
        assert answer.status_code == 302
        assert answer.url.startswith(reverse("account_login"))

    browser.cookies["csrftoken"] = "stale" * 6 + "xx"
    browser.force_login(person)
    answer = browser.post(
        reverse("exchange:delete_account"), {"password": "hunter two"}, headers=FROM_A_PAGE
    )
    assert answer.status_code == 403
    assert "hunter" not in answer.text
    assert get_user(browser) == person


def test_a_script_and_a_button_without_words_are_asked_to_sign_in(browser, person):
    address = reverse("applications:archive", args=[make_application(person).pk])

    assert send(browser, address).url.startswith(reverse("account_login"))
    script = {"accept": "*/*", "referer": FROM_A_PAGE["referer"]}
    answer = send(browser, reverse("applications:add_application"), headers=script, position="Cook")
    assert answer.url.startswith(reverse("account_login"))


def test_a_browser_that_keeps_the_words_itself_is_led_to_signing_in(browser):
    browser.cookies["drafted_form"] = "%2Fapplications%2Fadd%2F"
    answer = send(browser, reverse("applications:add_application"), position="Cook at night")

    assert answer.url == f"{reverse('account_login')}?next=/applications/add/"


def test_a_file_that_was_chosen_is_said_to_be_missing(browser, tmp_path):
    file = tmp_path / "cv.txt"
    file.write_text("My CV")
    with file.open("rb") as opened:
        answer = send(browser, reverse("documents:add_document"), name="My newest CV", file=opened)

    assert "Choose it again afterwards." in answer.text
    assert "My newest CV" in answer.text


@pytest.mark.parametrize("has_gone", ["before", "meanwhile"])
def test_words_about_something_that_another_tab_deleted_stand_on_the_page_that_says_so(
    browser, person, monkeypatch, has_gone
):
    browser.force_login(person)
    application = make_application(person)
    address = reverse("applications:edit_application", args=[application.pk])
    if has_gone == "before":
        application.delete()
    else:
        monkeypatch.setattr(Application, "locked", _gone)

    answer = send(browser, address, notes=WORDS, position="Cook", company="Mill")
    assert answer.status_code == 404
    assert "What you typed was not saved" in answer.text
    assert "&lt;b&gt;Ring&lt;/b&gt; “Ana” first." in answer.text
    assert answer["Cache-Control"] == "private, no-store"

    from_elsewhere = send(browser, address, headers={"accept": "text/html"}, notes=WORDS)
    assert from_elsewhere.status_code == 404
    assert "Ring" not in from_elsewhere.text
    assert "was not saved" not in browser.get("/nothing/at/all/").text


def _gone(application: Application):
    raise GoneMeanwhile(f"{application._meta.label} {application.pk}")
