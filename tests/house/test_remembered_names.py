"""What an older release wrote into rows, browsers and calendars is still read as it was written.

The names are listed in docs/remembered_names.md; each is written here by hand, never through the
code that writes it today.
"""

import datetime
import json
import re

import pytest
import time_machine
from django.conf import settings
from django.urls import reverse

from accounts import admission, mail
from accounts.signing_in_again import DRAFTED
from applications.forms import FilterForm
from applications.history import with_history
from applications.models import Application, Contact, Event, Verdict
from applications.table import COLUMNS
from applications.timeline import build_timeline
from applications.views import bulk_actions
from exchange.backup.archive import Manifest
from exchange.calendar_feed import build_calendar, rounds_with_day
from exchange.models import CalendarToken
from letters.beginning import come_second
from letters.drafting.draft import Draft
from letters.models import Letter
from practice.models import Debrief
from practice.models.debrief import OF_A_QUESTION
from search.models import Entry
from tests.house.test_house import ROOT
from tests.searches import DAY, MOMENT, add_round, make_application, make_near_miss
from today.open_occasions import open_occasions

LIST = (ROOT / "docs" / "remembered_names.md").read_text()


def listed(beginning: str) -> list[str]:
    """The names in the row of the list that begins so."""
    (row,) = re.findall(rf"^\| {re.escape(beginning)}.*$", LIST, re.MULTILINE)
    return re.findall(r"`([^`]+)`", row.split(" | ")[1])


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("ending", "days", "left"),
    [
        ("came_second", 5, ["came_second-{verdict}", "feedback-{verdict}"]),
        ("finalist", 5, ["finalist-{verdict}", "feedback-{verdict}"]),
        ("finalist", 30, ["keep_in_touch-light-{verdict}"]),
        ("finalist", 80, ["keep_in_touch-with_something-{verdict}"]),
        ("finalist", 200, ["keep_in_touch-keep_file-{verdict}"]),
        ("finalist", 370, ["keep_in_touch-last_hello-{verdict}"]),
        ("withdrew", 1, ["withdraw-{verdict}"]),
        ("offer_accepted", 1, ["accept-{verdict}", "referrer_thanks-{verdict}"]),
        ("offer_declined", 1, ["decline-{verdict}"]),
        ("", 1, ["thanks-{round}"]),
    ],
)
def test_a_note_that_was_left_stays_left(person, ending, days, left):
    application = make_application(person)
    today = DAY + datetime.timedelta(days=days)
    held_at = datetime.datetime.combine(DAY, datetime.time(9), datetime.UTC)
    interview_round = add_round(application, [("Wei Li", "")], starts_at=held_at)
    keys = {"round": interview_round.pk}
    if "referrer_thanks-{verdict}" in left:
        application.referred_by = Contact.objects.get()
        application.save()
    if ending:
        keys["verdict"] = application.close_with(ending, on=DAY).pk
    with time_machine.travel(datetime.datetime.combine(today, datetime.time(12), datetime.UTC)):
        shown = open_occasions(person, today, 7)
        assert sorted(occasion.key for occasion in shown) == sorted(
            key.format(**keys) for key in left
        )
        # As an older release wrote it.
        Application.objects.update(dismissed_occasions=[key.format(**keys) for key in left])
        assert open_occasions(person, today, 7) == []
    names = {key.format(round="ROUND", verdict="VERDICT") for key in left}
    assert names <= set(listed("Occasions that were left"))


@pytest.mark.django_db
def test_an_older_draft_says_where_its_words_come_from(signed_in, person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    okafor = Contact.objects.get(name="Adaeze Okafor")
    second = application.rounds.get(number=2)
    facts = [
        *(f"contact:{okafor.pk}", f"round:{second.pk}", f"talk:{second.pk}"),
        *("company", "position", "application", "verdict", "letterhead"),
    ]
    names = {fact.partition(":")[0] + (":KEY" if ":" in fact else "") for fact in facts}
    assert names == set(listed("Facts of a drafted paragraph"))

    Verdict.objects.update(channel="phone")
    text = f"With my retail-operations background, to Larkfield. {MOMENT}. Dana Ruiz."
    lines = {"subject": "Hi", "greeting": "Dear Ms Okafor,", "closing": "Warmly,"}
    lines |= {"recipient_lines": "Adaeze Okafor", "signature_name": "Dana"}
    drafted = lines | {"paragraphs": [{"key": "thanks", "text": text, "facts": facts}]}
    Letter.objects.filter(pk=letter.pk).update(body=text, drafted=drafted)
    page = signed_in.get(reverse("letters:editor", args=[letter.pk]))

    (paragraph,) = page.context["provenance"]
    contact, record = okafor.get_absolute_url(), application.get_absolute_url()
    held_at, company = second.get_absolute_url(), application.company.get_absolute_url()
    assert [source.address for source in paragraph.sources] == [
        *(contact, held_at, held_at, company, record, record, record),
        reverse("accounts:letterhead"),
    ]
    assert [source.value for source in paragraph.sources if source.value] == [
        *(MOMENT, "Larkfield", "Assistant Manager", "retail-operations background")
    ]
    assert {*drafted, *drafted["paragraphs"][0]} == set(listed("Parts of a drafted letter"))
    restored = json.loads(json.dumps(Draft.from_json(drafted).as_json()))
    assert restored == drafted


OLD_EVENTS = {
    "Added as Saved": ("logged", {"stage": "saved", "day_named": True}),
    "Moved from Saved to Applied": (
        "moved",
        {"from": "saved", "to": "applied", "for_rounds": True},
    ),
    "Round 1 added": ("round_added", {"round": 0, "number": 1, "noted_on": "2026-11-27"}),
    "Round 1 moved from 1 Dec 2026, 10:00 to 2 Dec 2026, 11:00": (
        "round_changed",
        {"number": 1, "from": "2026-12-01T10:00:00+00:00", "to": "2026-12-02T11:00:00+00:00"},
    ),
    "Round 1 cancelled by them: Ill.": (
        "round_changed",
        {"number": 1, "outcome": "cancelled", "by": "them", "because": "Ill."},
    ),
    "Round 1 takes place after all": (
        "round_changed",
        {"number": 1, "outcome": "planned", "was": "cancelled"},
    ),
    "Round 1 deleted": ("round_removed", {"number": 1, "moved_on": "2026-11-27"}),
    "Came second": (
        "closed",
        {
            **{"verdict": 0, "kind": "came_second", "act": "a1"},
            **{"new_told_by": "a1b2", "new_decided_by": "c3d4"},
            **{"new_told_by_at": True, "new_decided_by_at": True},
        },
    ),
    "Reopened": ("reopened", {}),
    "Reopened, under Interviewing again": (
        "reopened",
        {
            "to": "interviewing",
            "archived_at": "2026-11-01T09:00:00+00:00",
            "rested_on": "2026-11-01",
            "answer_due_on": "2026-12-01",
        },
    ),
    "Letter sent to Dana": ("letter_sent", {"letter": 0, "kind": "thanks", "to": "Dana"}),
    "No answer to the letter": ("letter_answered", {"answered": False}),
    "Reminder done: Ring them": ("reminder_done", {"reminder": 0, "text": "Ring them"}),
    "Sent with the application: CV": (
        "document_enclosed",
        {"document": 0, "name": "CV", "sent": True},
    ),
}


@pytest.mark.django_db
def test_an_older_line_of_the_timeline_is_the_same_sentence(person):
    application = make_application(person)
    application.events.all().delete()
    for kind, details in OLD_EVENTS.values():
        Event.objects.create(application=application, kind=kind, happened_on=DAY, details=details)
    application = with_history(Application.objects.all()).get()
    days = build_timeline(application, today=DAY).days

    assert {line.text for _, lines in days for line in lines} == set(OLD_EVENTS)
    used = {name for _, details in OLD_EVENTS.values() for name in details}
    assert used == set(listed("Details of a line"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query",
    [
        *("q=welder", "stage=offer", "ending=none", "archived=all", "resting=all", "company=fern"),
        *("source=friend", "place=port", "pay=52", "since=2026-11-01", "until=2026-11-02"),
        *("tag={tag}", "sort=-place", "column=pay"),
    ],
)
def test_an_older_saved_view_shows_the_same_rows(signed_in, person, query):
    welder = make_application(
        person, company="Fernwood", position="Welder", stage="offer",
        source="A friend", place="Portland", pay="52,000", applied_on="2026-11-02",
    )  # fmt: skip
    other = make_application(person, position="Planner", place="Austin", applied_on="2026-10-01")
    other.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    other.archive()
    welder.tag(["night"])
    query = query.format(tag=welder.tags.get().pk)
    name = query.partition("=")[0]
    table = signed_in.get(f"{reverse('applications:table')}?{query}").context["table"]

    shown = {row.key for row in table.rows}
    assert shown == ({welder.pk, other.pk} if name in ("archived", "resting") else {welder.pk})
    if name == "sort":
        assert table.sort == "-place"
    if name == "column":
        assert [column.name for column in table.columns] == ["position", "pay"]
    assert name in listed("Filters of a saved view")


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("beginning", "names"),
    [
        ("Filters of a saved view", {*FilterForm.base_fields, "resting", "sort", "column"}),
        ("Columns of the table", {*COLUMNS}),
        ("Kinds of entry", {*Entry.Kind.values}),
        ("Fields of a debrief that were filled in", {"best_moment", *Debrief.PART_A}),
        ("The same of a question in it", {"words", *OF_A_QUESTION}),
        (
            "Sessions",
            {mail.LAST_MAIL, admission.OPENED, admission.USED, bulk_actions.DONE},
        ),
        ("Manifest of a backup", {*Manifest.__dataclass_fields__}),
    ],
)
def test_the_names_of_the_code_are_those_of_the_list(beginning, names):
    assert names == set(listed(beginning))


@pytest.mark.no_database
def test_scripts_look_where_older_ones_left_their_words():
    scripts = "".join(path.read_text() for path in (ROOT / "static" / "js").rglob("*.js"))
    assert 'getItem("theme")' in scripts
    assert 'KEY = "place"' in scripts
    editor = (ROOT / "templates" / "letters" / "editor.html").read_text()
    assert 'data-key="letter-{{ letter.pk }}"' in editor
    names = ["theme", "keys-off", "shared-computer", "drafts-of", "draft:PERSON:FORM:TAB"]
    assert listed("Storage of the browser") == [*names, "place", "tab"]


@pytest.mark.django_db
def test_calendar_programs_find_their_address_and_their_events(client, person):
    interview_round = add_round(
        make_application(person), starts_at=datetime.datetime(2026, 12, 1, 10, tzinfo=datetime.UTC)
    )
    token = CalendarToken.objects.make(person)
    assert reverse("exchange:calendar_feed", args=[token]) == f"/calendar/feed/{token}.ics"
    feed = client.get(f"/calendar/feed/{token}.ics").content

    assert feed == build_calendar(rounds_with_day(person))
    assert f"\r\nUID:{interview_round.uid}@second-wind\r\n".encode() in feed
    assert b"\r\nPRODID:-//Second Wind//Interview rounds//EN\r\n" in feed
    assert listed("Calendar programs") == [
        *("/calendar/feed/TOKEN.ics", "UID@second-wind", "-//Second Wind//Interview rounds//EN")
    ]


@pytest.mark.django_db
def test_browsers_stay_signed_in_by_the_same_cookies(signed_in):
    made = signed_in.post(reverse("exchange:subscription"))
    names = {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, *made.cookies}
    signed_in.post(reverse("exchange:subscription_notes"))

    assert names | {"messages", DRAFTED} == set(listed("Cookies"))


@pytest.mark.django_db
def test_a_page_of_today_of_an_older_release_still_leaves_its_note(signed_in, person):
    application = make_near_miss(person)
    verdict = application.close_with("came_second", on=DAY)
    key = f"came_second-{verdict.pk}"
    with time_machine.travel(datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)):
        signed_in.force_login(person)
        page = f"/today/offers/{application.pk}/"
        signed_in.post(f"{page}leave/", {"offer": key}, follow=True)
        application.refresh_from_db()
        assert application.dismissed_occasions == [key]
        signed_in.post(f"{page}again/?offer={key}", follow=True)
    application.refresh_from_db()
    assert application.dismissed_occasions == []
