"""The made-up search: every state occurs in it, and nothing in it contradicts itself."""

import datetime
import re
from collections import Counter
from itertools import pairwise

import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from applications import merging
from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Participation,
    Reminder,
    SavedView,
    Stage,
    Verdict,
)
from applications.models.stage import WorkMode
from documents.models import Document, DocumentKind, Enclosed
from exchange.models import Connection, FileImport, JobAdWatch, ReceivedMail
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.models import Letter, LetterTemplate
from letters.printed import printed
from near_misses.models import RematchSheet
from paper.plain_text import plain_text
from practice.competence_map import asked_by_running, competence_map
from practice.due_cards import due_cards, next_round
from practice.models import Asking, Attempt, Debrief, Preparation, Promise, Question, Story
from practice.preparing import preparation_sheet
from practice.story_gaps import gaps
from sample import search
from sample.building import build_sample
from sample.days import working_day
from tests.sample.conftest import NOON, build_on

pytestmark = pytest.mark.django_db

A_DAY = datetime.timedelta(days=1)
DAYS = [NOON + number * A_DAY for number in range(14)]
OFFICE = (datetime.time(8, 0), datetime.time(18, 0))
LETTER_EVENTS = {Event.Kind.LETTER_DRAFTED, Event.Kind.LETTER_SENT, Event.Kind.LETTER_ANSWERED}


@pytest.fixture
def at(monkeypatch):
    """Lets the clock of the product stand at a moment."""

    def stand(now: datetime.datetime) -> None:
        monkeypatch.setattr(timezone, "now", lambda: now.astimezone(datetime.UTC))

    return stand


def applications(maya) -> list[Application]:
    beside = ("events", "rounds", "verdicts", "letters__verdict", "letters__round", "dated_notes")
    return list(Application.objects.for_user(maya).prefetch_related(*beside))


def days_of(application: Application) -> list[datetime.date]:
    """The days of all that is said to have happened, in the order in which it was recorded."""
    return [event.happened_on for event in sorted(application.events.all(), key=lambda e: e.pk)]


@pytest.mark.no_database
@pytest.mark.parametrize("now", DAYS, ids=lambda now: f"{now:%a-%d}")
def test_nothing_contradicts_itself_whatever_day_it_is(at, now):
    at(now)
    maya = build_on(now)
    today = now.date()
    with timezone.override(maya.zone):
        for application in applications(maya):
            complaints = [
                *_order(application, today),
                *_rounds(application, now),
                *_letters(application, today),
                *_stage(application),
                *_debriefs(application, now),
            ]
            assert complaints == [], application
        assert _practised(maya, today) == []
        assert _clashes(maya) == []
        assert _missing_today(maya, now) == []


def _order(application: Application, today: datetime.date) -> list[str]:
    days = days_of(application)
    found = []
    if days != sorted(days):
        found.append("something happened before what came before it")
    if days[-1] > today:
        found.append("something is said to have happened that is to come")
    if any(note.happened_on > today or note.happened_on < days[0] for note in _notes(application)):
        found.append("a note of a day to come, or of before the application")
    written = [event.written_at for event in application.events.all()]
    if any(moment > timezone.now() for moment in written):
        found.append("written down in the future")
    if timezone.localdate(application.created_at) != days[0]:
        found.append("made on another day than it was logged")
    if application.archived_at and timezone.localdate(application.archived_at) < days[-1]:
        found.append("archived before its last line")
    return found


def _notes(application: Application) -> list[Note]:
    return list(application.dated_notes.all())


def _rounds(application: Application, now: datetime.datetime) -> list[str]:
    found = []
    arranged = {
        event.details["round"]: event.happened_on
        for event in application.events.all()
        if event.kind == Event.Kind.ROUND_ADDED
    }
    for interview_round in application.rounds.all():
        assert interview_round.starts_at
        assert interview_round.ends_at
        there = interview_round.starts_at.astimezone(interview_round.zone)
        ends = interview_round.ends_at.astimezone(interview_round.zone)
        if there.weekday() > 4:
            found.append(f"{interview_round} is on a weekend")
        if not OFFICE[0] <= there.time() or not ends.time() <= OFFICE[1]:
            found.append(f"{interview_round} is at {there:%H:%M} there")
        if arranged[interview_round.pk] > there.date():
            found.append(f"{interview_round} was before it was arranged")
        if application.applied_on is None or application.applied_on > there.date():
            found.append(f"{interview_round} was before the application")
        is_over = interview_round.outcome in ("passed", "ended", "no_show")
        if is_over and interview_round.starts_at > now:
            found.append(f"{interview_round} is over before it began")
        found += _after_an_ending(application, interview_round, there.date())
    starts = application.rounds.order_by("number").values_list("starts_at", flat=True)
    if any(first and second and second <= first for first, second in pairwise(starts)):
        found.append("rounds are out of order")
    return found


def _after_an_ending(application, interview_round, day: datetime.date) -> list[str]:
    if interview_round.outcome == InterviewRound.Outcome.CANCELLED:
        return []
    return [
        f"{interview_round} is after “{verdict}”"
        for verdict in application.verdicts.all()
        if day > verdict.heard_on and (not verdict.reopened_on or day < verdict.reopened_on)
    ]


def _letters(application: Application, today: datetime.date) -> list[str]:
    found = []
    for letter in application.letters.all():
        if application.applied_on is None or letter.dated_on < application.applied_on:
            found.append(f"{letter} is of before the application")
        if letter.verdict and letter.dated_on < letter.verdict.heard_on:
            found.append(f"{letter} answers what was not yet known")
        held_on = letter.round.held_on if letter.round else None
        if held_on and letter.dated_on < held_on:
            found.append(f"{letter} is of before the round it thanks for")
        if letter.sent_on and not letter.dated_on <= letter.sent_on <= today:
            found.append(f"{letter} was sent on an odd day")
        if letter.sent_on and letter.sent_on.weekday() > 4:
            found.append(f"{letter} was sent on a weekend")
        moments = [letter.created_at, letter.saved_at, letter.sent_at or letter.saved_at]
        if moments != sorted(moments) or moments[-1] > timezone.now():
            found.append(f"{letter} was saved at an odd moment")
    return found


def _debriefs(application: Application, now: datetime.datetime) -> list[str]:
    found = []
    for debrief in Debrief.objects.filter(round__application=application).select_related("round"):
        ends_at, verdict = debrief.round.ends_at, application.verdicts.first()
        if not ends_at or not ends_at <= debrief.written_at <= now:
            found.append(f"{debrief} was written before the interview was over, or is to come")
        is_after = bool(verdict and timezone.localdate(debrief.written_at) > verdict.heard_on)
        if is_after != debrief.written_afterwards:
            found.append(f"{debrief} has forgotten when it was written")
        if debrief.hindsight and not verdict:
            found.append(f"{debrief} knows how it ended")
        if debrief.round.outcome in ("cancelled", "no_show"):
            found.append(f"{debrief} is of an interview that did not take place")
        for asking in debrief.askings.select_related("question"):
            if asking.question.created_at > debrief.written_at:
                found.append(f"“{asking}” was asked before it was known")
    prepared = Preparation.objects.filter(round__application=application)
    if any(row.questions.filter(created_at__gt=now).exists() for row in prepared):
        found.append("a question is expected that is not known yet")
    return found


def _practised(maya, today: datetime.date) -> list[str]:
    found = []
    for question in Question.objects.for_user(maya):
        known_on = timezone.localdate(question.created_at)
        days = [attempt.on for attempt in question.attempts.all()]
        if any(not known_on <= day <= today for day in days):
            found.append(f"“{question}” was practiced before it was known, or is to come")
        if question.answered_at and not known_on <= timezone.localdate(question.answered_at):
            found.append(f"“{question}” was answered before it was known")
        if days and not question.is_card:
            found.append(f"“{question}” was practiced and is no card")
    if Story.objects.for_user(maya).filter(created_at__gt=timezone.now()).exists():
        found.append("a story is written down in the future")
    return found


def _stage(application: Application) -> list[str]:
    found = []
    has_rounds = bool(application.rounds.all())
    if (application.stage == Stage.SAVED) != (application.applied_on is None):
        found.append("applied for without a day, or a day without applying")
    if has_rounds and Stage(application.stage).step < Stage.INTERVIEWING.step:
        found.append("rounds before interviewing")
    if application.ended_as.startswith("offer_") and application.stage != Stage.OFFER:
        found.append("an offer was answered that nobody made")
    is_ahead = application.deadline_on and application.deadline_on > timezone.localdate()
    if is_ahead and application.ended_as:
        found.append("a deadline ahead of what has ended")
    return found


def _clashes(maya) -> list[str]:
    """Rounds at which the same person would have to be at two places."""
    rounds = InterviewRound.objects.for_user(maya).not_called_off().order_by("starts_at")
    return [
        f"{first.application}, {second.application}"
        for first, second in pairwise(rounds.select_related("application__company"))
        if first.ends_at and second.starts_at and second.starts_at < first.ends_at
    ]


def _missing_today(maya, now: datetime.datetime) -> list[str]:
    """What Today and the board would have nothing of."""
    mine = Application.objects.for_user(maya)
    waiting = mine.open().filter(stage="interviewing", rounds__starts_at__lt=now)
    answer = Reminder.objects.for_user(maya).open().filter(application__stage="offer")
    there = {
        "applications gone quiet": 3 <= mine.gone_quiet(now.date()).count() <= 7,
        "rounds ahead": InterviewRound.objects.for_user(maya).coming(now).count() >= 4,
        "news to come": waiting.filter(company__name="Harbor Street Hospital").exists(),
        "an offer to answer": answer.filter(due_on__gt=now.date()).exists(),
        "cards to practice": due_cards(maya, now).exists(),
        "a lesson to work on": Debrief.objects.for_user(maya).working_on().exists(),
        "a preparation": Preparation.objects.filter(round=next_round(maya, now)).exists(),
        "deadlines": mine.open().filter(stage="saved", deadline_on__gt=now.date()).count() >= 3,
    }
    return [name for name, is_there in there.items() if not is_there]


def occurring(rows, name: str) -> set[str]:
    return set(rows.order_by().values_list(name, flat=True)) - {""}


def test_every_stage_ending_and_format_occurs(maya):
    mine = Application.objects.for_user(maya)
    rounds = InterviewRound.objects.for_user(maya)
    verdicts = Verdict.objects.for_user(maya)
    letters = Letter.objects.for_user(maya)

    assert occurring(mine.open(), "stage") == set(Stage.values)
    assert occurring(mine, "ended_as") == set(Verdict.Kind.values)
    assert occurring(mine, "work_mode") == set(WorkMode.values)
    assert occurring(verdicts, "channel") == set(Verdict.Channel.values)
    assert occurring(rounds, "format") == set(InterviewRound.Format.values)
    assert occurring(rounds, "outcome") == set(InterviewRound.Outcome.values)
    assert occurring(rounds, "cancelled_by") == set(InterviewRound.CancelledBy.values)
    assert occurring(letters, "kind") == set(Kind.values)
    assert occurring(letters, "language") == set(LANGUAGES)
    assert occurring(letters, "state") == set(Letter.State.values)
    parts = Participation.objects.for_user(maya)
    assert occurring(parts, "part") == set(Participation.Part.values)
    documents = Document.objects.for_user(maya)
    assert occurring(documents, "kind") >= set(DocumentKind.values) - {"other"}
    assert mine.exclude(archived_at=None).count() >= 3
    assert occurring(Asking.objects.for_user(maya), "landing") == set(Asking.Landing.values)
    assert occurring(Attempt.objects.for_user(maya), "mark") == set(Attempt.Mark.values)

    _assert_what_hangs_on_them_occurs(maya)
    _assert_that_there_is_something_to_learn_from(maya)
    _assert_that_addresses_belong_to_nobody(maya)
    _assert_that_letters_can_be_printed(maya)
    _assert_that_files_are_real(maya)


def _assert_what_hangs_on_them_occurs(maya):
    events = Event.objects.for_user(maya)
    moved = [event for event in events.filter(kind="round_changed") if event.details.get("time")]
    people = Contact.objects.for_user(maya)

    assert len(moved) == 1
    assert events.filter(kind=Event.Kind.REOPENED).get().application.stage == Stage.OFFER
    assert people.filter(greeting="").exists()
    assert people.exclude(greeting="").exists()
    twin = people.first_named_twice()
    assert twin
    assert len(merging.same_person(twin)) == 1
    reminders = Reminder.objects.for_user(maya)
    assert reminders.open().exists()
    assert reminders.done().exists()
    assert reminders.filter(application=None).exists()
    assert Note.objects.for_user(maya).count() > 10
    assert SavedView.objects.for_user(maya).count() == 3
    assert Application.objects.for_user(maya).exclude(tags=None).exists()
    assert LetterTemplate.objects.for_user(maya).exclude(letters=None).exists()
    assert Enclosed.objects.for_user(maya).filter(sent_on=None).exists()
    versions = Counter(Document.objects.for_user(maya).values_list("name", flat=True))
    assert max(versions.values()) >= 3
    _assert_what_came_from_outside(maya)


def _assert_what_came_from_outside(maya):
    brought = FileImport.objects.for_user(maya).get()
    assert brought.is_done
    assert {row.result for row in brought.rows.all()} >= {"merged", "skipped"}
    mails = ReceivedMail.objects.for_user(maya).undecided()
    assert {(mail.kind, mail.application.ended_as) for mail in mails} == {
        ("waiting", ""),
        ("invitation", ""),
    }
    watch = JobAdWatch.objects.for_user(maya).advertised_again().get()
    assert watch.application.company.name == "Quill and Lantern Books"
    companies = Company.objects.for_user(maya).values_list("name", flat=True)
    known = [Connection.objects.for_user(maya).at(name).count() for name in companies]
    assert sum(known) == Connection.objects.for_user(maya).count() > 3


def _assert_that_there_is_something_to_learn_from(maya):
    debriefs = Debrief.objects.for_user(maya)
    sheet = preparation_sheet(next_round(maya, timezone.now()), timezone.now())
    homework = competence_map(asked_by_running(maya))
    missing = [len(gaps(story)) for story in Story.objects.for_user(maya)]

    assert debriefs.exclude(hindsight="").exists()
    assert debriefs.filter(round__application__company__name="Harbor Street Hospital").exists()
    assert set(Promise.objects.for_user(maya).values_list("is_theirs", flat=True)) == {True, False}
    assert Question.objects.for_user(maya).with_last_asked().exclude(answer="").exists()
    assert sheet.lessons
    assert sheet.cards
    assert sheet.stories
    assert sheet.is_working_on_something
    assert {bool(row.stories) for row in homework} == {True, False}
    assert min(missing) == 0 < max(missing)


def _assert_that_letters_can_be_printed(maya):
    for letter in Letter.objects.for_user(maya):
        page = printed(letter)
        text = plain_text(page)
        assert page.unprintable() == []
        assert not re.search(r"[{}\[\]]|None", text), text
        assert "Maya Reyes" in text


def _assert_that_files_are_real(maya):
    for document in Document.objects.for_user(maya):
        with document.open_content() as content:
            assert len(content.read()) == document.size
        assert default_storage.exists(str(document.file.name))


def _assert_that_addresses_belong_to_nobody(maya):
    people = Contact.objects.for_user(maya)
    mail = occurring(people, "email")
    sites = occurring(Company.objects.for_user(maya), "website")
    phones = occurring(people, "phone") | {search.LETTERHEAD["phone"]}
    reserved = r"\+1 202-555-01\d\d|\+44 20 7946 0\d{3}|\+49 40 66969 \d{3}|\+33 4 65 71( \d\d){2}"

    assert [address for address in mail if not address.endswith(".example")] == []
    assert [site for site in sites if not re.fullmatch(r"https://[\w-]+\.example/", site)] == []
    assert [number for number in phones if not re.fullmatch(reserved, number)] == []


def test_a_second_place_that_was_reopened_has_its_sheet_filled_in(maya):
    sheet = RematchSheet.objects.for_user(maya).get()
    assert sheet.verdict.reopened_on
    assert sheet.verdict.came_second
    assert [name for name in RematchSheet.FIELDS if not getattr(sheet, name)] == []
    assert len(sheet.questions.splitlines()) == 3


@pytest.mark.parametrize("today", [NOON.date() + number * A_DAY for number in range(7)])
def test_working_days_never_change_their_order(today):
    days = [working_day(today, ago) for ago in range(30, -30, -1)]

    assert days == sorted(set(days))
    assert all(day.weekday() < 5 for day in days)
    assert working_day(today, 0) <= today < working_day(today, -1)


def test_building_it_takes_no_more_questions_than_fit_into_a_second_or_two(person):
    with CaptureQueriesContext(connection) as queries:
        build_sample(person, timezone.now())

    assert len(queries) < 3900
