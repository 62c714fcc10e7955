"""The feed: opened by its address alone, taken back at once, read by a real calendar program."""

import datetime
import re
import subprocess
import sys

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from exchange.models import CalendarToken
from tests.catalogs import write_german
from tests.searches import add_round, make_application

MORNING = datetime.datetime(2026, 12, 1, 10, tzinfo=datetime.UTC)


def make_address(client, **fields) -> str:
    page = client.post(reverse("exchange:subscription"), fields, follow=True).content.decode()
    return re.search(r'value="http://[^/"]+(/calendar/feed/[^"]+\.ics)"', page)[1]


def answer_of(address, **headers):
    return Client(headers=headers).get(address)


@pytest.mark.django_db
def test_the_address_opens_the_person_s_rounds_and_no_others(signed_in, person, stranger):
    add_round(make_application(person), starts_at=MORNING)
    add_round(make_application(stranger, company="Elsewhere"), starts_at=MORNING)
    answer = answer_of(make_address(signed_in))

    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert "private" in answer["Cache-Control"]
    assert b"Larkfield" in answer.content
    assert b"Elsewhere" not in answer.content


@pytest.mark.django_db
def test_the_feed_speaks_the_language_of_its_owner_and_stays_the_same_feed(
    signed_in, person, tmp_path, settings
):
    write_german(
        tmp_path,
        {
            "Interview, round %(number)s: %(application)s": "Gespräch %(number)s: %(application)s",
            "With %(people)s": "Mit %(people)s",
        },
    )
    settings.LOCALE_PATHS = [tmp_path]
    interview_round = add_round(make_application(person), [("Wei Li", "")], starts_at=MORNING)
    address = make_address(signed_in)
    english = answer_of(address).content.decode()
    person.language = "de"
    person.save(update_fields=["language"])
    german = answer_of(address, accept_language="fr").content.decode()

    assert "SUMMARY:Interview\\, round 1: " in english
    assert "SUMMARY:Gespräch 1: " in german
    assert "Mit Wei Li" in german
    for content in (english, german):
        assert f"UID:{interview_round.uid}@second-wind\r\n" in content
        assert "PRODID:-//Second Wind//Interview rounds//EN\r\n" in content


@pytest.mark.django_db
def test_where_none_is_chosen_the_feed_speaks_as_the_page_it_was_made_on(signed_in, person):
    add_round(make_application(person), [], starts_at=MORNING)
    signed_in.defaults["HTTP_ACCEPT_LANGUAGE"] = "de"
    address = make_address(signed_in)
    assert "Larkfield" in (feed := answer_of(address, accept_language="fr").content.decode())
    assert "SUMMARY:1. Gespräch: " in feed


@pytest.mark.django_db
def test_it_is_shown_once_kept_as_a_sum_and_closed_at_once(signed_in, person):
    first = make_address(signed_in)
    token = first.rsplit("/", 1)[1].removesuffix(".ics")
    calendar_token = CalendarToken.objects.get()
    assert token not in str(vars(calendar_token))
    assert token not in signed_in.get(reverse("exchange:subscription")).content.decode()

    second = make_address(signed_in)
    assert answer_of(first).status_code == 404
    assert answer_of(second).status_code == 200
    signed_in.post(reverse("exchange:end_subscription"))
    assert answer_of(second).status_code == 404


@pytest.mark.django_db
def test_a_link_for_calendar_programs_has_the_same_address(signed_in):
    page = signed_in.post(reverse("exchange:subscription"), follow=True).content.decode()
    address = re.search(r'value="http(://[^"]+\.ics)"', page)[1]
    assert f'href="webcal{address}"' in page


@pytest.mark.django_db
def test_loading_the_page_of_the_address_again_closes_nothing(signed_in, stranger):
    page = reverse("exchange:subscription")
    made = signed_in.post(page)
    assert made.url == page
    cookie = made.cookies["fresh_calendar"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", page)
    token = cookie.value.split(":")[0]
    sessions = [session.get_decoded() for session in Session.objects.all()]
    assert token not in str(sessions)

    assert token in signed_in.get(page).content.decode()
    assert token not in signed_in.get(page).content.decode()
    assert answer_of(f"/calendar/feed/{token}.ics").status_code == 200

    signed_in.cookies["fresh_calendar"] = cookie.value
    signed_in.force_login(stranger)
    assert token not in signed_in.get(page).content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("token", ["x", "x" * 3000, "%00", "..", "' OR 1=1"])
def test_a_guessed_address_is_not_found(person, token):
    assert answer_of(f"/calendar/feed/{token}.ics").status_code == 404


@pytest.mark.django_db
def test_a_person_who_is_gone_has_no_feed(signed_in, person):
    address = make_address(signed_in)
    person.is_active = False
    person.save()
    assert answer_of(address).status_code == 404


@pytest.mark.django_db
def test_what_has_not_changed_is_not_sent_again(signed_in, person):
    arranged = add_round(make_application(person), starts_at=MORNING)
    address = make_address(signed_in)
    etag = answer_of(address)["ETag"]
    assert answer_of(address, if_none_match=etag).status_code == 304

    arranged.cancel(on=MORNING.date())
    changed = answer_of(address, if_none_match=etag)
    assert changed.status_code == 200
    assert b"STATUS:CANCELLED" in changed.content


@pytest.mark.django_db
def test_private_notes_are_in_it_only_when_ticked(signed_in, person):
    add_round(make_application(person), starts_at=MORNING, notes="Nervous about the rota")
    assert b"Nervous" not in answer_of(make_address(signed_in)).content
    address = make_address(signed_in, with_notes="on")
    assert b"Nervous" in answer_of(address).content
    signed_in.post(reverse("exchange:subscription_notes"), {})
    assert b"Nervous" not in answer_of(address).content


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 30])
def test_the_feed_asks_the_same_for_any_number(signed_in, person, count, django_assert_num_queries):
    application = make_application(person)
    for number in range(count):
        add_round(application, [(f"Person {number}", "")], starts_at=MORNING)
    address = make_address(signed_in)
    answer_of(address)
    with django_assert_num_queries(4):
        answer_of(address)


@pytest.mark.thorough
@pytest.mark.browser
@pytest.mark.no_database
@pytest.mark.django_db(transaction=True)
def test_vdirsyncer_keeps_two_rounds_apart_and_follows_a_change(
    live_server, client, person, tmp_path
):
    client.force_login(person)
    application = make_application(person)
    arranged = add_round(application, starts_at=MORNING)
    add_round(application, starts_at=MORNING + datetime.timedelta(days=1))
    settings = tmp_path / "config"
    settings.write_text(
        f'[general]\nstatus_path = "{tmp_path}/status/"\n'
        '[pair rounds]\na = "feed"\nb = "here"\ncollections = null\n'
        'conflict_resolution = "a wins"\n'
        f'[storage feed]\ntype = "http"\nurl = "{live_server.url}{make_address(client)}"\n'
        f'[storage here]\ntype = "filesystem"\npath = "{tmp_path}/here"\nfileext = ".ics"\n'
    )

    def vdirsyncer(*words: str) -> None:
        command = [sys.executable, "-m", "vdirsyncer", "-c", str(settings), *words]
        done = subprocess.run(command, input="y\n", capture_output=True, text=True)
        assert done.returncode == 0, done.stderr

    def summaries() -> list[str]:
        files = [file.read_text() for file in (tmp_path / "here").glob("*.ics")]
        return sorted(re.findall(r"SUMMARY:(.*?)\\,", text)[0] for text in files)

    (tmp_path / "here").mkdir()
    vdirsyncer("discover")
    vdirsyncer("sync")
    assert summaries() == ["Interview", "Interview"]
    arranged.cancel(on=MORNING.date(), by="them")
    vdirsyncer("sync")
    assert summaries() == ["Cancelled: Interview", "Interview"]
