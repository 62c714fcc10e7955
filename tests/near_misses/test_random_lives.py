"""Whatever happens in whatever order, no note comes early, twice, or against a stop rule.

A life is some applications and a string of happenings, with gaps between them as of a clock that
did not run. The rules are said here once more, from rows alone.
"""

import datetime
import random
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone

from applications.models import Application, Contact, Participation, Verdict
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import occasions
from letters.occasions.stopping import allow_notes, stop_notes
from near_misses.moving_on import put_to_rest
from near_misses.standing import Standing, near_misses
from tests.conftest import make_person
from tests.searches import add_round, make_application, make_near_miss
from today.open_occasions import OpenOccasion, open_occasions

pytestmark = pytest.mark.django_db
LIVES, HAPPENINGS = 24, 30
ZONES = ("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata", "Europe/Berlin")
# Days on which clocks go forward or back are among them.
FIRST = datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC)
A_DAY = datetime.timedelta(days=1)
NEVER_OF_THEIR_OWN = (Kind.WITHDRAW, Kind.ACCEPT, Kind.DECLINE)


class Life:
    """One person whose search goes on by chance."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)  # noqa: S311
        self.user = make_person(f"life{seed}@example.org", "Dana Ruiz")
        self.user.time_zone = self.chance.choice(ZONES)
        self.user.save()
        self.now = FIRST + self.chance.randint(0, 400) * A_DAY

    @property
    def today(self) -> datetime.date:
        return self.now.astimezone(ZoneInfo(self.user.time_zone)).date()

    def live(self) -> None:
        with time_machine.travel(self.now, tick=False), timezone.override(self.user.zone):
            for number in range(3):
                application = make_near_miss(
                    self.user,
                    company=self.chance.choice(["Larkfield", f"Company {number}"]),
                    position=f"Job {number}",
                    place=self.chance.choice(["", "Portland, OR", "Paris, France"]),
                )
                add_round(application, [("Kim", "")], starts_at=self.now - 3 * A_DAY)
            self.let_one_person_decide()
        for _ in range(HAPPENINGS):
            self.now += self.chance.choice([0, 1, 3, 10, 25, 30, 61, 61]) * A_DAY
            with time_machine.travel(self.now, tick=False), timezone.override(self.user.zone):
                getattr(self, self.chance.choice(HAPPENING))()
                self.user.refresh_from_db()
                self.check()

    def let_one_person_decide(self) -> None:
        """About two of the jobs."""
        okafor = Contact.objects.for_user(self.user).filter(name="Adaeze Okafor").order_by("pk")[0]
        for number in (0, 1):
            application = Application.objects.for_user(self.user).get(position=f"Job {number}")
            deciding = Participation.objects.filter(round__application=application, part="decides")
            deciding.update(contact=okafor)
            if self.chance.random() < 0.7:
                application.close_with("finalist", on=self.today - number * 40 * A_DAY)

    def an_application(self) -> Application:
        mine = Application.objects.for_user(self.user).select_related("company")
        return self.chance.choice(list(mine.order_by("pk")))

    def hear(self) -> None:
        kinds = ["came_second", "finalist", "came_second", "turned_down", "no_answer", "withdrew"]
        ago = self.chance.choice([0, 0, 1, 20, 300])
        self.an_application().close_with(self.chance.choice(kinds), on=self.today - ago * A_DAY)

    def write(self) -> None:
        """What is suggested first is written and sent; a letter of one's own is, too."""
        for each in open_occasions(self.user, self.today, 1):
            self.send(each)

    def send(self, each: OpenOccasion) -> None:
        letter = begin_letter(
            each.application,
            each.occasion.kind,
            today=self.today,
            recipient=each.occasion.recipient,
            round=each.occasion.round,
            variant=each.occasion.variant or "",
        )
        letter.mark_sent(on=self.today, to="", by="email")

    def answer(self) -> None:
        sent = Letter.objects.for_user(self.user).filter(state=Letter.State.SENT)
        for letter in sent.order_by("-sent_on", "-pk")[:1]:
            letter.mark_answered(answered=self.chance.random() < 0.8, on=self.today)

    def ask_not_to_write(self) -> None:
        application = self.an_application()
        people = [part.contact for row in application.rounds.all() for part in parts_of(row)]
        contact = self.chance.choice([None, *people])
        stop_notes(application, contact, self.today)
        if self.chance.random() < 0.5:
            allow_notes(application, contact, self.today)

    def pause(self) -> None:
        self.user.pause_reminders()

    def resume(self) -> None:
        self.user.resume_reminders(on=self.today)

    def reopen(self) -> None:
        self.an_application().reopen(on=self.today)

    def take_a_job(self) -> None:
        job = make_application(self.user, company="New job", position=str(self.now))
        job.close_with(Verdict.Kind.OFFER_ACCEPTED, on=self.today)

    def leave(self) -> None:
        for each in open_occasions(self.user, self.today, 1):
            each.application.dismiss_occasion(each.key)

    def postpone(self) -> None:
        for each in open_occasions(self.user, self.today, 1):
            each.application.postpone_occasion(each.key, self.today + 5 * A_DAY)

    def rest(self) -> None:
        put_to_rest(self.an_application(), on=self.today)

    def wait(self) -> None:
        pass

    def check(self) -> None:
        shown = open_occasions(self.user, self.today, 50)
        assert not (shown and self.user.reminders_paused)
        keys = [(each.application.pk, each.key) for each in shown]
        assert len(keys) == len(set(keys))
        notes = [each.occasion.recipient for each in shown if each.occasion.kind == KEEP]
        assert len(notes) == len(set(notes))
        for each in shown:
            assert not each.application.has_put_off(each.key, self.today)
            assert each.since <= self.today
        for application in Application.objects.for_user(self.user):
            for occasion in occasions(application, today=self.today):
                self.check_occasion(application, occasion)
        for near_miss in near_misses(self.user, self.today):
            assert near_miss.since <= self.today
            assert near_miss.standing in Standing

    def check_occasion(self, application: Application, occasion) -> None:
        assert application.archived_at is None
        assert application.notes_stopped_on is None
        verdict = application.verdicts.filter(reopened_on=None).first()
        if occasion.opens_on:
            assert occasion.opens_on <= self.today
        if verdict and verdict.ending.is_lost:
            assert self.today > verdict.heard_on
        if occasion.kind not in NEVER_OF_THEIR_OWN and occasion.kind != Kind.REFERRER_THANKS:
            assert application.company.notes_stopped_on is None
            assert not (occasion.recipient and occasion.recipient.notes_stopped_on)
        if occasion.kind == KEEP:
            self.check_note(application, occasion, verdict)
        elif occasion.kind not in (Kind.STATUS, Kind.THANKS):
            assert not application.letters.filter(kind=occasion.kind).exists()

    def check_note(self, application: Application, occasion, verdict: Verdict) -> None:
        assert verdict.kind in ("came_second", "finalist")
        assert (self.today - verdict.heard_on).days <= 395
        taken = Verdict.objects.for_user(self.user).filter(
            kind="offer_accepted", reopened_on=None, heard_on__gte=verdict.heard_on
        )
        assert taken.exists() == (occasion.moment == "new_job")
        of_job = Letter.objects.for_user(self.user).filter(kind=KEEP, application=application)
        of_person = Letter.objects.for_user(self.user).filter(
            kind=KEEP, recipient=occasion.recipient, recipient__isnull=False
        )
        letters = {letter.sent_on: letter for letter in [*of_job, *of_person] if letter.sent_on}
        latest = [letters[day] for day in sorted(letters, reverse=True)]
        if occasion.moment != "new_job":
            assert sum((self.today - day).days < 365 for day in letters) < 4
            assert not latest or (self.today - latest[0].sent_on).days >= 60
        days: dict[datetime.date, bool] = {}
        for letter in [*of_job, *of_person]:
            if letter.sent_on:
                is_answered = letter.state == Letter.State.ANSWERED
                days[letter.sent_on] = days.get(letter.sent_on, False) or is_answered
        answered = [days[day] for day in sorted(days, reverse=True)][:2]
        assert len(answered) < 2 or any(answered)


def parts_of(interview_round):
    return interview_round.participations.select_related("contact").order_by("pk")


KEEP = Kind.KEEP_IN_TOUCH
HAPPENING = [
    *("hear", *["write"] * 9, *["answer"] * 6, *["wait"] * 3, "ask_not_to_write", "pause"),
    *("resume", "resume", "reopen", "take_a_job", "leave", "postpone", "rest"),
]


@pytest.mark.parametrize("seed", range(LIVES))
def test_in_a_random_life_nothing_comes_too_early_twice_or_against_a_rule(seed):
    with transaction.atomic():
        Life(seed).live()
