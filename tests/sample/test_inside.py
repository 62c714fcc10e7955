"""What a visitor finds in a sample, and how they leave it."""

from collections import defaultdict

import pytest
from django.db import connection, reset_queries
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.admission import admitted_people
from accounts.models import User
from applications.models import Application
from documents.models import SAMPLE_ROOM, QuotaFull, room_of
from letters.models import Letter
from tests.addresses import every_address, ways_to
from tests.documents.files import keep_cv

pytestmark = [pytest.mark.django_db, pytest.mark.thorough]

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


@pytest.mark.no_database
def test_every_page_of_a_sample_says_so_and_no_other(visitor, person):
    line = "This is a sample search"
    for name in ("today:today", "applications:board", "accounts:settings"):
        assert line in visitor.get(reverse(name)).text
    visitor.force_login(person)
    assert line not in visitor.get(reverse("today:today")).text


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


@pytest.mark.no_database
def test_a_sample_is_not_the_first_account(visitor, settings):
    settings.SIGNUP = "first"

    assert not admitted_people().exists()
    visitor.logout()
    assert visitor.get(reverse("account_signup")).status_code == 200


def test_a_sample_sends_no_mail_and_gets_no_way_to_sign_in(visitor, maya, mailoutbox):
    addresses = [
        address
        for address in every_address()
        if not address.is_ours and not address.keys and address.name
    ]
    changed = {"email": "else@example.org", "action_add": "", "password1": "a-long-enough-one"}
    for address in addresses:
        if address.name not in ("account_logout", "account_login", "account_signup"):
            visitor.post(reverse(address.name), changed)

    user = User.objects.get(pk=maya.pk)
    assert mailoutbox == []
    assert not user.has_usable_password()
    assert not user.emailaddress_set.exists()
    assert not user.authenticator_set.exists()
    assert "Email address" not in visitor.get(reverse("accounts:settings")).text


@pytest.mark.no_database
def test_a_sample_has_little_room_for_files(maya, person):
    assert room_of(maya) == SAMPLE_ROOM < room_of(person)
    with pytest.raises(QuotaFull):
        keep_cv(maya, content=b"%PDF-" + b"x" * SAMPLE_ROOM)
    keep_cv(person, content=b"%PDF-" + b"x" * SAMPLE_ROOM)


@pytest.mark.no_database
@pytest.mark.parametrize("rows", [3, pytest.param(None, marks=pytest.mark.slow)])
def test_every_page_of_a_sample_opens_with_few_queries(visitor, maya, rows):
    visitor.get(reverse("search:search"), {"q": "Harbor"})  # reads what is new
    found: dict[str, set[int]] = defaultdict(set)
    for address in every_address():
        if not address.is_ours or address.name in LEADING_ON or "token" in dict(address.keys):
            continue
        ways = ways_to(address, maya)
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
