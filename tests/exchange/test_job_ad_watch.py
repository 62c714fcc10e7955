"""The job is advertised again: one polite look a day, on request, and never a mail by itself."""

import datetime

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from applications.models import Verdict
from exchange.models import JobAdWatch
from exchange.note_prompts import advertised_again
from exchange.postings import watching
from exchange.postings.watching import look_at_due_ads
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter
from tests.exchange.test_postings import JOB, page
from tests.exchange.websites import redirect, send
from tests.searches import make_application, make_near_miss
from today.digest import digest_sections
from today.open_occasions import open_occasions

pytestmark = pytest.mark.django_db

HEARD = datetime.date(2026, 11, 20)
DAYS = [HEARD + datetime.timedelta(days=day) for day in range(1, 8)]


@pytest.fixture
def application(person, website):
    application = make_near_miss(person, link=website.address("/7"))
    application.close_with(Verdict.Kind.CAME_SECOND, on=HEARD)
    return application


@pytest.fixture
def watch(application) -> JobAdWatch:
    return JobAdWatch.objects.create(application=application, link=application.link)


def ad(**facts) -> str:
    return page(JOB | {"datePosted": "2026-10-01", "validThrough": ""} | facts)


def gone(handler):
    send(handler, "", status=404)


def marked(markup):
    """Answers with `markup`, or that it has not changed to whoever has read it."""

    def answer(handler):
        is_known = handler.headers["If-None-Match"] == '"1"'
        send(handler, "" if is_known else markup, status=304 if is_known else 200, ETag='"1"')

    return answer


def looks(website, watch, *answers) -> list[tuple[str, str]]:
    """What each look saw, one a day: the state and the news."""
    found = []
    for day, answer in zip(DAYS, answers, strict=False):
        website.pages["/7"] = answer
        look_at_due_ads(day)
        watch.refresh_from_db()
        found.append((watch.state, watch.news))
    return found


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([ad(), ad()], [("online", ""), ("online", "")]),
        ([ad(), gone], [("online", ""), ("gone", "gone")]),
        ([gone, ad()], [("gone", ""), ("online", "back")]),
        ([ad(), gone, ad()], [("online", ""), ("gone", "gone"), ("online", "back")]),
        ([ad(), ad(datePosted="2026-11-25")], [("online", ""), ("online", "new_date")]),
        ([ad(datePosted="2026-11-21")], [("online", "new_date")]),
        ([ad(), ad(title="Cook")], [("online", ""), ("gone", "gone")]),
        ([ad(), redirect("/jobs")], [("online", ""), ("online", "")]),
        ([ad(), "<title>Jobs</title>"], [("online", ""), ("online", "")]),
        ([ad(), "<title>Just a moment...</title>"], [("online", ""), ("online", "")]),
        (
            [ad(), page(JOB, body="<p>No longer accepting applications</p>")],
            [("online", ""), ("gone", "gone")],
        ),
        ([ad(), ad(validThrough="2026-11-01")], [("online", ""), ("gone", "gone")]),
    ],
)
def test_what_changed_between_two_looks_is_news(website, watch, answers, expected):
    website.pages["/jobs"] = lambda handler: send(handler, "", status=503)
    assert looks(website, watch, *answers) == expected


def test_news_has_its_day_and_keeps_it(website, watch):
    looks(website, watch, gone, ad(), ad())
    assert watch.news_on == DAYS[1]
    assert watch.is_advertised_again


def test_one_look_a_day_and_no_more(website, watch):
    website.pages["/7"] = ad()
    for _ in range(3):
        look_at_due_ads(DAYS[0])
    assert website.paths == ["/robots.txt", "/7"]


def test_a_page_that_has_not_changed_is_not_read_again(website, watch):
    same = marked(ad())
    assert looks(website, watch, same, same) == [("online", ""), ("online", "")]
    assert website.asked[-1][1]["If-None-Match"] == '"1"'


def test_the_very_page_that_was_there_before_is_back(website, watch):
    answers = [marked(ad()), gone, marked(ad())]
    assert looks(website, watch, *answers)[1:] == [("gone", "gone"), ("online", "back")]


def test_a_page_that_stays_as_it_is_ends_with_its_deadline(website, watch):
    same = marked(ad(validThrough=DAYS[1].isoformat()))
    assert looks(website, watch, same, same, same)[1:] == [("online", ""), ("gone", "gone")]


def test_a_page_that_has_not_changed_is_no_trouble_any_more(website, watch):
    looks(website, watch, marked(ad()), lambda handler: send(handler, "", status=503))
    assert watch.trouble == "unreachable"
    website.pages["/7"] = marked(ad())
    look_at_due_ads(DAYS[2])
    watch.refresh_from_db()
    assert (watch.state, watch.trouble) == ("online", "")


def test_a_website_that_says_no_is_no_news(website, watch):
    website.pages["/robots.txt"] = "User-agent: *\nDisallow: /"
    looks(website, watch, ad())
    assert (watch.state, watch.trouble) == ("unknown", "robots")
    assert website.paths == ["/robots.txt"]


def test_another_link_begins_anew(website, watch):
    looks(website, watch, ad())
    watch.application.link = website.address("/8")
    watch.application.save()
    website.pages["/8"] = ad(title="Cook", datePosted="2026-09-01")
    look_at_due_ads(DAYS[3])
    watch.refresh_from_db()
    assert (watch.title, watch.state, watch.news) == ("Cook", "online", "")


def test_no_ad_is_looked_at_that_nobody_waits_for(website, person, watch):
    website.pages["/7"] = ad()
    watch.application.reopen(on=HEARD)
    assert look_at_due_ads(DAYS[0]) == 0
    watch.application.close_with(Verdict.Kind.FINALIST, on=HEARD)
    watch.application.archive()
    assert look_at_due_ads(DAYS[0]) == 0
    watch.application.unarchive()
    assert look_at_due_ads(DAYS[0]) == 1


def test_the_clock_looks_and_writes_nothing_but_what_it_saw(website, watch):
    website.pages["/7"] = ad()
    call_command("look_at_job_ads")
    watch.refresh_from_db()
    assert watch.state == "online"
    assert mail.outbox == []
    assert not Letter.objects.exists()


def test_it_is_asked_for_and_left_on_the_page_of_a_near_miss(signed_in, application, website):
    shown = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Look at it once a day" in shown
    assert look_at_due_ads(DAYS[0]) == 0

    for _ in range(2):
        signed_in.post(reverse("exchange:watch_job_ad", args=[application.pk]))
    watch = JobAdWatch.objects.get()
    looks(website, watch, gone, ad())
    shown = signed_in.get(application.get_absolute_url()).content.decode()
    assert "The job is advertised again." in shown

    signed_in.post(reverse("exchange:leave_job_ad", args=[application.pk]))
    assert not JobAdWatch.objects.exists()


def test_it_is_not_for_an_application_that_runs_or_has_no_link(signed_in, person, settings):
    running = make_application(person, link="https://jobs.example.org/7")
    assert signed_in.post(reverse("exchange:watch_job_ad", args=[running.pk])).status_code == 404
    without_link = make_application(person)
    without_link.close_with(Verdict.Kind.CAME_SECOND, on=HEARD)
    answer = signed_in.post(reverse("exchange:watch_job_ad", args=[without_link.pk]))
    assert answer.status_code == 404
    assert "once a day" not in signed_in.get(running.get_absolute_url()).content.decode()
    assert not JobAdWatch.objects.exists()


@pytest.mark.parametrize("was_written", [False, True])
def test_a_job_advertised_again_is_a_moment_to_write_until_a_note_was_written(
    website, watch, was_written, signed_in, person
):
    application = watch.application
    if was_written:
        _write_note(application, DAYS[0])
    looks(website, watch, ad(), gone, ad())
    reason = "The job is advertised again. They are looking again, and they know you."
    other = make_near_miss(person, company="Fernwood")
    other.close_with(Verdict.Kind.FINALIST, on=DAYS[0])
    with at_noon(DAYS[2]):
        # What happened last comes first.
        assert reason in _reason(open_occasions(person, DAYS[2], 1)[0])
        (note,) = [note for note in open_occasions(person, DAYS[2], 7) if reason in _reason(note)]
        for page in (application.get_absolute_url(), reverse("today:today")):
            assert reason in signed_in.get(page).content.decode()
        assert str(note) in _rows_of_the_mail(person)
    # The mail names it for two days, the pages for longer.
    with at_noon(DAYS[5]):
        assert reason in _reasons(person, DAYS[5])
        assert str(note) not in _rows_of_the_mail(person)

    _write_note(application, DAYS[5])
    assert reason not in _reasons(person, DAYS[6])


def test_a_job_advertised_again_is_no_reason_where_it_was_left_or_is_gone(website, watch, person):
    looks(website, watch, gone, ad())
    reason = "advertised again"
    assert reason in _reasons(person, DAYS[1])
    looks(website, watch, gone, ad(), gone)
    assert reason not in _reasons(person, DAYS[2])


def test_a_job_advertised_again_is_news_of_its_owner_alone(website, watch, stranger):
    looks(website, watch, gone, ad())
    assert list(advertised_again(stranger.pk)) == []
    (prompt,) = advertised_again(watch.application.owner_id)
    assert prompt.name == "advertised_again_2026-11-22"
    watch.application.link = "https://elsewhere.example.org/"
    watch.application.save()
    assert list(advertised_again(watch.application.owner_id)) == []


def at_noon(day):
    moment = datetime.datetime.combine(day, datetime.time(12), datetime.UTC)
    return time_machine.travel(moment, tick=False)


def _write_note(application, on):
    with at_noon(on):
        begin_letter(application, Kind.KEEP_IN_TOUCH, today=on).mark_sent(on=on, to="", by="email")


def _rows_of_the_mail(person) -> list[str]:
    sections = digest_sections(person, timezone.now())
    return [row.text for section in sections for row in section.rows]


def _reason(note) -> str:
    return str(note.occasion.reason)


def _reasons(person, on) -> str:
    with at_noon(on):
        return " ".join(_reason(note) for note in open_occasions(person, on, 7))


@pytest.mark.django_db(transaction=True)
def test_what_goes_wrong_with_an_ad_takes_no_other_its_turn(
    website, person, watch, monkeypatch, logged_errors
):
    def make_watch(path: str) -> JobAdWatch:
        job = make_near_miss(person, link=website.address(path))
        job.close_with(Verdict.Kind.FINALIST, on=HEARD)
        return JobAdWatch.objects.create(application=job, link=job.link)

    real = watching.read_page

    def read_page(markup, address):
        if address.endswith("/7"):  # let go meanwhile
            JobAdWatch.objects.filter(pk=watch.pk).delete()
        if address.endswith("/8"):
            raise RuntimeError
        return real(markup, address)

    others = [make_watch("/8"), make_watch("/9")]
    website.pages |= {"/7": ad(), "/8": ad(), "/9": ad()}
    monkeypatch.setattr("exchange.postings.watching.read_page", read_page)
    assert look_at_due_ads(DAYS[0]) == 3
    assert [JobAdWatch.objects.get(pk=row.pk).state for row in others] == ["unknown", "online"]
    assert "could not be read" in logged_errors.pop()
