"""Looking around before signing up: an account of one's own for a day."""

import datetime
from collections import defaultdict

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, reset_queries
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.admission import admitted_people
from accounts.models import User
from applications.models import Application, InterviewRound
from documents.models import SAMPLE_ROOM, Document, QuotaFull, room_of
from letters.models import Letter
from sample import accounts
from sample.accounts import make_sample_account
from sample.search import TIME_ZONE
from tests.addresses import every_address, ways_to
from tests.documents.files import keep_cv
from tests.searches import make_application

pytestmark = pytest.mark.django_db

LOOK_AROUND = reverse("sample:look_around")
# They lead on, and have no page of their own.
LEADING_ON = {"today:welcome", "accounts:send_again", "accounts:start_again", "accounts:invitation"}
MOST_QUERIES = 24
# Maya has no picture of her signature, and only a move has a day that can be corrected.
NOT_FOR_EVERY_ROW = {
    "accounts:signature",
    "applications:correct_day",
    "near_misses:edit_rematch_sheet",
    "near_misses:rematch_sheet",
}


@pytest.fixture
def visitor(client):
    """A client in a sample that was just made."""
    assert client.post(LOOK_AROUND).url == reverse("today:today")
    return client


def sample() -> User:
    return User.objects.exclude(sample_since=None).get()


def test_the_welcome_page_offers_to_look_around_and_works_without_a_script(client):
    page = client.get(reverse("today:welcome")).text

    assert f'<form method="post" action="{LOOK_AROUND}">' in page


@pytest.mark.parametrize(
    ("sent", "zone"),
    [("Europe/Berlin", "Europe/Berlin"), ("Mars/Olympus_Mons", TIME_ZONE), ("", TIME_ZONE)],
)
def test_the_sample_goes_by_the_clock_of_the_browser(client, sent, zone):
    client.post(LOOK_AROUND, {"time_zone": sent})
    assert sample().time_zone == zone
    rounds = InterviewRound.objects.for_user(sample())
    assert rounds.filter(time_zone=zone).count() > rounds.count() / 2


def test_looking_around_makes_an_account_that_nobody_else_can_enter(visitor):
    user = sample()

    assert len(user.email.split("@")[0]) == 32
    assert user.email.endswith("@sample.invalid")
    assert not user.has_usable_password()
    assert Application.objects.for_user(user).count() == 41
    today = visitor.get(reverse("today:today")).text
    assert "Harbor Street Hospital" in today
    assert user.sample_since
    assert timezone.now() - user.sample_since < datetime.timedelta(minutes=1)


@pytest.mark.no_database
def test_every_page_of_a_sample_says_so_and_no_other(visitor, signed_in, client):
    line = "This is a sample search"
    client.logout()
    client.post(LOOK_AROUND)
    for name in ("today:today", "applications:board", "accounts:settings"):
        assert line in client.get(reverse(name)).text
    client.logout()
    client.force_login(User.objects.get(email="dana@example.org"))
    assert line not in client.get(reverse("today:today")).text


def test_two_visitors_have_a_sample_each(client):
    client.post(LOOK_AROUND)
    client.logout()
    client.post(LOOK_AROUND)

    first, second = User.objects.exclude(sample_since=None)
    assert first.email != second.email
    for user in (first, second):
        assert Application.objects.for_user(user).count() == 41


def test_whoever_is_signed_in_keeps_their_own_account(signed_in, person):
    assert signed_in.post(LOOK_AROUND).url == reverse("today:today")
    assert list(User.objects.all()) == [person]


def test_where_the_operator_wants_no_samples_there_are_none(client, settings):
    settings.DEMO = False

    assert "Look around" not in client.get(reverse("today:welcome")).text
    assert client.post(LOOK_AROUND).status_code == 404
    assert not User.objects.exists()


@pytest.mark.no_database
def test_one_address_can_only_look_around_so_often(client, settings):
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"look_around": "1/h/ip"}
    client.post(LOOK_AROUND)
    client.logout()

    assert client.post(LOOK_AROUND).status_code == 429
    assert User.objects.count() == 1


def test_there_are_only_so_many_samples_at_once(client, monkeypatch):
    monkeypatch.setattr(accounts, "MOST", 0)

    answer = client.post(LOOK_AROUND, follow=True)

    assert "Please try again later" in answer.text
    assert not User.objects.exists()


@pytest.mark.no_database
def test_leaving_leads_to_an_account_of_ones_own(visitor):
    answer = visitor.post(reverse("sample:leave"))

    assert answer.url == reverse("account_signup")
    assert visitor.get(answer.url).status_code == 200
    assert visitor.get(reverse("today:today")).status_code == 302


@pytest.mark.no_database
def test_leaving_leads_to_the_welcome_page_where_nobody_can_sign_up(visitor, settings):
    settings.SIGNUP = "closed"

    assert "Leave the sample" in visitor.get(reverse("today:today")).text
    assert visitor.post(reverse("sample:leave")).url == reverse("today:welcome")


def test_nobody_leaves_an_account_of_their_own_by_it(signed_in):
    assert signed_in.post(reverse("sample:leave")).url == reverse("today:today")
    assert signed_in.get(reverse("today:today")).status_code == 200


@pytest.mark.no_database
def test_a_sample_is_not_the_first_account(visitor, settings):
    settings.SIGNUP = "first"

    assert not admitted_people().exists()
    visitor.logout()
    assert visitor.get(reverse("account_signup")).status_code == 200


def test_a_sample_sends_no_mail_and_gets_no_way_to_sign_in(visitor, mailoutbox):
    addresses = [
        address
        for address in every_address()
        if not address.is_ours and not address.keys and address.name
    ]
    changed = {"email": "else@example.org", "action_add": "", "password1": "a-long-enough-one"}
    for address in addresses:
        if address.name not in ("account_logout", "account_login", "account_signup"):
            visitor.post(reverse(address.name), changed)

    user = sample()
    assert mailoutbox == []
    assert not user.has_usable_password()
    assert not user.emailaddress_set.exists()
    assert not user.authenticator_set.exists()
    assert "Email address" not in visitor.get(reverse("accounts:settings")).text


@pytest.mark.no_database
def test_a_sample_has_little_room_for_files(visitor, person):
    user = sample()

    assert room_of(user) == SAMPLE_ROOM < room_of(person)
    with pytest.raises(QuotaFull):
        keep_cv(user, content=b"%PDF-" + b"x" * SAMPLE_ROOM)
    keep_cv(person, content=b"%PDF-" + b"x" * SAMPLE_ROOM)


@pytest.mark.no_database
@pytest.mark.parametrize("rows", [3, pytest.param(None, marks=pytest.mark.slow)])
def test_every_page_of_a_sample_opens_with_few_queries(visitor, rows):
    user = sample()
    visitor.get(reverse("search:search"), {"q": "Harbor"})  # reads what is new
    found: dict[str, set[int]] = defaultdict(set)
    for address in every_address():
        if not address.is_ours or address.name in LEADING_ON or "token" in dict(address.keys):
            continue
        ways = ways_to(address, user)
        for page, _ in ways[:: max(1, len(ways) // rows)] if rows else ways:
            reset_queries()  # Django remembers some thousands, and warns beyond.
            with CaptureQueriesContext(connection) as queries:
                answer = visitor.get(page)
            answer.getvalue()
            found[address.name].add(answer.status_code)
            if answer.status_code == 405:
                break
            assert len(queries) <= MOST_QUERIES, page
    opened = {name for name, statuses in found.items() if statuses <= {200, 302, 405}}
    assert set(found) - opened == NOT_FOR_EVERY_ROW
    assert len(opened) > 60


@pytest.mark.no_database
def test_the_way_from_today_to_the_letter_is_two_presses(visitor):
    application = Application.objects.get(company__name="Harbor Street Hospital")
    come_second = reverse("letters:come_second", args=[application.pk])

    assert come_second in visitor.get(application.get_absolute_url()).text
    today = timezone.localdate(timezone=application.owner.zone)
    editor = visitor.post(come_second, {"kind": "came_second", "heard_on": today.isoformat()}).url
    letter = Letter.objects.get(verdict__application=application)
    assert editor == letter.get_absolute_url()
    assert "rebuilt the weekend shifts" in letter.body
    pdf = visitor.get(reverse("letters:download_pdf", args=[letter.pk]))
    assert pdf.getvalue().startswith(b"%PDF-")


@pytest.mark.no_database
def test_a_visitor_sees_a_draft_in_their_language_and_the_list_where_none_is_left(visitor):
    drafts = Letter.objects.filter(sent_on=None)
    for language in ("en", "de"):
        User.objects.exclude(sample_since=None).update(language=language)
        shown = drafts.get(pk=visitor.get(reverse("sample:letter")).url.strip("/").split("/")[-1])
        assert shown.language.startswith(language)

    drafts.update(sent_on=timezone.localdate())
    assert visitor.get(reverse("sample:letter")).url == reverse("letters:letter_list")


def test_the_command_fills_an_empty_account(person, capsys):
    call_command("sample_search", "Dana@example.org")

    assert "dana@example.org" in capsys.readouterr().out
    assert Application.objects.for_user(person).count() == 41
    person.refresh_from_db()
    assert person.sample_since is None
    assert person.letterhead.name == "Dana Ruiz"


def test_the_command_refuses_in_words_an_account_with_rows(person):
    make_application(person)

    with pytest.raises(CommandError, match="Only an empty account can be filled.*1 company"):
        call_command("sample_search", person.email)
    assert Application.objects.count() == 1
    assert not Document.objects.exists()


def test_the_command_refuses_an_address_that_nobody_has(db):
    with pytest.raises(CommandError, match="There is no account"):
        call_command("sample_search", "nobody@example.org")


def test_a_sample_that_cannot_be_built_is_removed_next_time(settings, tmp_path, client):
    shelf = tmp_path / "shelf"
    shelf.write_text("no folder")
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(shelf)},
        }
    }

    assert "cannot be shown right now" in client.post(LOOK_AROUND, follow=True).text

    shelf.unlink()
    assert accounts.remove_samples(timezone.now()) == 1
    assert not User.objects.exists()


def test_making_one_returns_its_user(db):
    assert make_sample_account() == sample()
