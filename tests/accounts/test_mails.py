"""Every mail about an account: in our words, plain, and from this site."""

import re
from email.utils import parseaddr
from pathlib import Path

import allauth
import pytest
from allauth.account.adapter import get_adapter
from allauth.core.context import request_context
from django.conf import settings as configured
from django.contrib.sessions.backends.db import SessionStore
from django.template.loader import get_template
from django.urls import reverse
from django.utils import timezone

from accounts.mail import LINE

LIBRARY = Path(allauth.__file__).parent / "templates"
OURS = configured.BASE_DIR / "templates"
APPS = [name.split(".")[-1] for name in configured.INSTALLED_APPS if name.startswith("allauth")]
TEMPLATES = sorted(
    str(path.relative_to(LIBRARY))
    for app in APPS
    for path in (LIBRARY / app).glob("email/*")
    if path.is_file()
)
MAILS = sorted(name.removesuffix("_subject.txt") for name in TEMPLATES if "_subject" in name)
FACTS = {
    "activate_url": "https://testserver/account/confirm-email/" + "k" * 90 + "/",
    "password_reset_url": "https://testserver/account/password/reset/key/" + "k" * 60 + "/",
    "signup_url": "https://testserver/account/signup/",
    "from_email": "o'hara@example.org",
    "to_email": "dana.o'hara@example.org",
    "deleted_email": "o'hara@example.org",
    "timestamp": timezone.now(),
    "ip": "203.0.113.7",
    "user_agent": "Firefox <141> & more",
    "sign_up": "open",
}
LINKS = {
    "account/email/email_confirmation": "activate_url",
    "account/email/email_confirmation_signup": "activate_url",
    "account/email/password_reset_key": "password_reset_url",
    "account/email/account_already_exists": "password_reset_url",
    "account/email/unknown_account": "signup_url",
}


@pytest.fixture
def request_of_site(rf):
    request = rf.get("/")
    request.session = SessionStore()
    with request_context(request):
        yield request


def drawn(request, mail: str, **changes):
    facts = FACTS | {"request": request, "email": "o'hara@example.org"} | changes
    if mail.endswith("_code"):
        facts["code"] = "K7P-3QX"
    return get_adapter(request).render_mail(mail, "o'hara@example.org", facts)


def library_phrases() -> set[str]:
    """The sentences of the library's own mails, between their facts."""
    text = " ".join((LIBRARY / name).read_text() for name in TEMPLATES)
    sentences = re.findall(r"{%\s*blocktrans\w*[^%]*%}(.*?){%\s*endblocktrans", text, re.DOTALL)
    pieces = (re.split(r"{{.*?}}|(?<=[.!:])\s", sentence) for sentence in sentences)
    return {" ".join(piece.split()) for sentence in pieces for piece in sentence if piece.strip()}


def test_the_walk_finds_the_librarys_mails():
    assert {"account", "mfa", "usersessions"} <= set(APPS)
    assert len(MAILS) > 15
    assert "Please Confirm Your Email Address" in library_phrases()
    assert "Thank you for using" in library_phrases()


@pytest.mark.no_database
@pytest.mark.parametrize("name", TEMPLATES)
def test_no_mail_of_the_library_is_left_as_it_is(name):
    assert Path(get_template(name).origin.name).is_relative_to(OURS)


@pytest.mark.no_database
@pytest.mark.parametrize("mail", MAILS)
def test_a_mail_says_whom_it_is_from_and_what_to_do_in_our_words(mail, request_of_site):
    message = drawn(request_of_site, mail)
    words = " ".join(message.body.split())
    longer = {phrase for phrase in library_phrases() if len(phrase) > 12}

    assert "Second Wind" in message.subject
    assert "\n" not in message.subject
    assert re.findall(r" [A-Z]\w*", message.subject.replace("Second Wind", "")) == []
    assert message.body.startswith("Hello,\n\n")
    assert re.search("[Yy]ou can ignore this email|If this was you, there is nothing to do", words)
    assert message.body.endswith(
        "-- \nSecond Wind, a private journal for your job search\nhttp://testserver\n"
    )
    assert [phrase for phrase in longer if phrase in f"{message.subject} {words}"] == []
    assert "!" not in words.replace("https://", "")
    assert "&#" not in message.body
    assert "\n\n\n" not in message.body


@pytest.mark.no_database
@pytest.mark.parametrize("mail", MAILS)
def test_a_mail_is_plain_text_in_short_lines_with_its_links_whole(mail, request_of_site):
    message = drawn(request_of_site, mail)
    lines = message.body.splitlines()

    assert message.content_subtype == "plain"
    assert message.alternatives == []
    assert [line for line in lines if len(line) > LINE and "://" not in line] == []
    if mail in LINKS:
        assert FACTS[LINKS[mail]] in lines


@pytest.mark.no_database
def test_a_mail_comes_from_this_site_and_not_from_the_machine(request_of_site):
    message = drawn(request_of_site, MAILS[0])

    assert re.fullmatch(r"<[^@]+@example\.org>", message.message()["Message-ID"])
    assert parseaddr(message.from_email) == ("Second Wind", "second-wind@example.org")
    assert message.message()["Auto-Submitted"] == "auto-generated"


@pytest.mark.no_database
@pytest.mark.parametrize("state", ["closed", "invite"])
def test_a_mail_offers_no_account_where_nobody_can_make_one(state, request_of_site):
    message = drawn(request_of_site, "account/email/unknown_account", sign_up=state)

    assert "create an account" not in message.body
    assert FACTS["signup_url"] not in message.body


@pytest.mark.no_database
def test_the_mails_and_the_settings_agree_on_three_days(request_of_site):
    three_days = 3 * 24 * 60 * 60

    assert "three days" in drawn(request_of_site, "account/email/password_reset_key").body
    assert three_days == configured.PASSWORD_RESET_TIMEOUT
    assert configured.ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS == 3


@pytest.mark.django_db
def test_a_security_mail_tells_the_time_in_the_persons_zone(
    client, person, settings, mailoutbox, time_machine
):
    settings.ACCOUNT_EMAIL_NOTIFICATIONS = True
    person.time_zone = "Asia/Tokyo"
    person.save()
    time_machine.move_to("2026-11-25 20:30:00+00:00", tick=False)
    client.post(reverse("account_reset_password"), {"email": person.email})
    link = re.search(r"http://testserver(\S+key/\S+)", mailoutbox[0].body)[1]
    page = client.get(link)

    client.post(page.url, dict.fromkeys(("password1", "password2"), "another-long-password"))

    words = " ".join(mailoutbox[1].body.split())
    assert mailoutbox[1].subject == "Your new password at Second Wind is set"
    assert "on 26 November 2026 at 05:30 (Asia/Tokyo), from the address 127.0.0.1" in words
