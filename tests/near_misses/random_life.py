"""A search that goes on by chance, with gaps as of a clock that did not run.

What happens often is a life's temperament, so that in some of them each rule is all that keeps a
note back. After each happening `Life.check` compares what is suggested with `rules_from_rows`.
"""

import datetime
import random
from collections import Counter
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import time_machine
from django.core import mail
from django.utils import timezone

from applications.models import Application, Company, Contact, Participation, Verdict
from letters.beginning import begin_letter
from letters.gaps import gaps_left
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import Correspondence, Record, occasions
from letters.occasions.reading import with_letter_history
from letters.occasions.wishes import lift_wishes, stop_notes
from near_misses.moving_on import put_to_rest
from near_misses.standing import Standing, came_close, near_misses
from tests.conftest import make_person
from tests.near_misses.rules_from_rows import A_DAY, DAYS_AT, NEAR, NOTE, Rows
from tests.searches import add_round, edit, make_application, make_near_miss
from today.digest import send_due_digests
from today.open_occasions import OpenOccasion, open_occasions

HAPPENINGS = 45
ZONES = ("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata", "Europe/Berlin")
# The clocks go forward or back in the days after some of them.
FIRST_DAYS = ((2026, 3, 6), (2026, 3, 27), (2026, 10, 23), (2026, 10, 30), (2028, 2, 27))
HOURS_BETWEEN = (0, 5, 11, 24, 24, 72, 120, 240, 480, 720, 744)
KINDS_BUT_STATUS = [kind for kind in Kind if kind != Kind.STATUS]
TAKES_A_JOB = "offer_accepted"
ONCE_IN_A_WHILE = ("leave", "postpone", "draft", "hear_of_their_start", "hear_of_deletion")
TEMPERAMENTS: dict[str, dict[str, int]] = {
    "answered": {"write": 26, "answer": 18},
    "unheard": {"write": 26, "no_answer": 16},
    "settled": {"write": 16, "answer": 9, "take_a_job": 2, "wait": 4, "give_the_job_up": 1},
    "unwanted": {"ask_not_to_write": 1, "apply_unseen": 2, "write": 4, "answer": 2, "wait": 9},
    "restless": {"hear": 8, "reopen": 6, "write": 6, "meet": 3, "answer": 2, "apply_unseen": 1},
    "tidy": {"archive": 3, "unarchive": 6, "rest": 1, "write": 6, "answer": 3, "wait": 4},
    "tired": {"pause": 6, "resume": 6, "come_close": 3, "write": 4, "wait": 6, "hear": 1},
}


def fill_in(letter: Letter) -> None:
    """Write words of one's own where the draft has left a gap."""
    for gap in gaps_left(letter):
        edit(letter, body=letter.body.replace(gap, "my own words"))


class Life:
    """One person whose search goes on by chance; `stops` counts the rules that kept a note back."""

    def __init__(self, seed: int, temperament: str):
        self.chance = random.Random(f"{temperament}{seed}")  # noqa: S311
        self.is_unwanted = temperament == "unwanted"
        happenings = dict.fromkeys(ONCE_IN_A_WHILE, 1) | TEMPERAMENTS[temperament]
        self.happenings, self.weights = zip(*happenings.items(), strict=True)
        self.user = make_person(f"{temperament}{seed}@example.org", "Dana Ruiz")
        self.user.time_zone = self.chance.choice(ZONES)
        self.user.save()
        first = datetime.datetime(*self.chance.choice(FIRST_DAYS), 9, tzinfo=datetime.UTC)
        self.now = first + self.chance.randint(0, 3) * 365 * A_DAY
        self.stops: Counter[str] = Counter()
        self.sent: list[tuple[datetime.date, int | None, str, int, str]] = []
        self.mailed: list[datetime.date] = []

    @property
    def today(self) -> datetime.date:
        return self.now.astimezone(ZoneInfo(self.user.time_zone)).date()

    def live(self) -> None:
        with time_machine.travel(self.now, tick=False), timezone.override(self.user.zone):
            self.begin()
        for number in range(HAPPENINGS):
            self.now += datetime.timedelta(hours=self.chance.choice(HOURS_BETWEEN))
            with time_machine.travel(self.now, tick=False), timezone.override(self.user.zone):
                (happening,) = self.chance.choices(self.happenings, self.weights)
                getattr(self, happening)()
                self.user.refresh_from_db()
                self.check(number)
        self.check_what_was_sent()

    def begin(self) -> None:
        """Two jobs that came to nothing, both decided by the same person, and one that runs."""
        apart = ("Larkfield", "Haven")
        companies = self.chance.choice([apart, apart if self.is_unwanted else ("Haven", "Haven")])
        for number, company in enumerate(companies):
            place = self.chance.choice(list(DAYS_AT))
            near = make_near_miss(self.user, company=company, position=f"Job {number}", place=place)
            near.close_with("finalist", on=self.today - number * 40 * A_DAY)
        okafor = Contact.objects.for_user(self.user).filter(name="Adaeze Okafor").order_by("pk")[0]
        deciding = Participation.objects.for_user(self.user).filter(part="decides")
        Participation.objects.filter(pk__in=[part.pk for part in deciding]).update(contact=okafor)
        agency = Company.objects.get_or_create_by_name(self.user, "Agency")
        of_others = [None] if self.is_unwanted else [agency, None]
        okafor.company = self.chance.choice([okafor.company, *of_others])
        okafor.save()
        jo = Contact.objects.create(owner=self.user, name="Jo Smith")
        running = make_application(self.user, company="Fernwood", place="", referred_by=jo)
        add_round(running, [("Kim", "")], starts_at=self.now - 3 * A_DAY)

    def an_application(self) -> Application:
        mine = Application.objects.for_user(self.user).select_related("company")
        return self.chance.choice(list(mine.order_by("pk")))

    # What may happen.

    def hear(self) -> None:
        kinds = [kind for kind in Verdict.Kind.values if kind != TAKES_A_JOB]
        kinds += [*NEAR, *NEAR]
        ago = self.chance.choice([0, 0, 0, 1, 20])
        self.an_application().close_with(self.chance.choice(kinds), on=self.today - ago * A_DAY)

    def come_close(self) -> None:
        """Another near miss, a while ago."""
        job = make_application(self.user, company=f"Firm {self.now}", place="")
        job.close_with("finalist", on=self.today - 30 * A_DAY)

    def hear_of_their_start(self) -> None:
        for verdict in self.an_application().verdicts.filter(reopened_on=None):
            verdict.hire_starts_on = verdict.heard_on + self.chance.randint(-9, 300) * A_DAY
            verdict.save()

    def hear_of_deletion(self) -> None:
        for verdict in self.an_application().verdicts.filter(reopened_on=None):
            verdict.file_deleted_on = verdict.heard_on + self.chance.randint(-2, 400) * A_DAY
            verdict.save()

    def write(self) -> None:
        """What is suggested first is written and sent."""
        for note in open_occasions(self.user, self.today, 1):
            letter = self.begin_letter(note)
            fill_in(letter)
            letter.mark_sent(on=self.today, to="", by="email")
            occasion = note.occasion
            to = occasion.recipient.pk if occasion.recipient else None
            kind = f"{occasion.kind} {occasion.period}".strip()
            about = occasion.about or 0
            self.sent.append((self.today, to, kind, note.application.pk, f"{about}"))

    def draft(self) -> None:
        for note in open_occasions(self.user, self.today, 1):
            self.begin_letter(note)

    def begin_letter(self, note: OpenOccasion) -> Letter:
        return begin_letter(
            note.application,
            note.occasion.kind,
            today=self.today,
            recipient=note.occasion.recipient,
            round=note.occasion.round,
            variant=note.occasion.variant or "",
        )

    def answer(self, *, answered: bool = True) -> None:
        """The letters of the last weeks have an answer."""
        sent = Letter.objects.for_user(self.user).filter(state=Letter.State.SENT)
        for letter in sent:
            letter.mark_answered(answered=answered, on=self.today)

    def no_answer(self) -> None:
        self.answer(answered=False)

    def ask_not_to_write(self) -> None:
        """The person who decides, or somebody else there; now and then it was a slip."""
        deciding = Participation.objects.for_user(self.user).filter(part="decides").order_by("pk")
        part = self.chance.choice(list(deciding.select_related("round", "contact__company")))
        application = Application.objects.get(pk=part.round.application_id)
        contact = None if part.contact.company_id and self.chance.random() < 0.7 else part.contact
        stopped = stop_notes(application, contact, self.today)
        if self.chance.random() < 0.3:
            lift_wishes(stopped, self.user.pk)

    def pause(self) -> None:
        self.user.pause_reminders()

    def resume(self) -> None:
        self.user.resume_reminders(on=self.today)

    def reopen(self) -> None:
        self.an_application().reopen(on=self.today)

    def meet(self) -> None:
        add_round(self.an_application(), [("Kim", "")], starts_at=self.now - 5 * A_DAY)

    def apply_unseen(self) -> None:
        """An application that a machine turns down, two days before they would have met."""
        job = make_application(self.user, company="Grayson", position=str(self.now), place="")
        ago = self.chance.choice([0, 6, 95])
        add_round(job, [("Kim", "")], starts_at=self.now + (2 - ago) * A_DAY)
        job.close_with("turned_down", on=self.today - ago * A_DAY)

    def take_a_job(self) -> None:
        job = make_application(self.user, company="New job", position=str(self.now), place="")
        job.close_with(TAKES_A_JOB, on=self.today)

    def give_the_job_up(self) -> None:
        for job in Application.objects.for_user(self.user).filter(ended_as=TAKES_A_JOB):
            job.reopen(on=self.today)

    def leave(self) -> None:
        for note in open_occasions(self.user, self.today, 1):
            note.application.dismiss_occasion(note.key)

    def postpone(self) -> None:
        for note in open_occasions(self.user, self.today, 1):
            note.application.postpone_occasion(note.key, self.today + 5 * A_DAY)

    def archive(self) -> None:
        self.an_application().archive()

    def unarchive(self) -> None:
        self.an_application().unarchive()

    def rest(self) -> None:
        put_to_rest(self.an_application(), on=self.today)

    def wait(self) -> None:
        pass

    # What is so of every day.

    def check(self, number: int) -> None:
        rows = Rows(self.user, self.today)
        correspondence = Correspondence(self.user.pk)
        mine = with_letter_history(Application.objects.for_user(self.user))
        fitting: dict[tuple[int, str], Any] = {}
        for application in mine:
            found = occasions(
                application,
                today=self.today,
                correspondence=correspondence,
                kinds=KINDS_BUT_STATUS,
            )
            self.check_application(rows, application, found)
            self.count_stops(application, correspondence)
            fitting |= {(application.pk, occasion.key): occasion for occasion in found}
        if number % 2 == 0:
            self.check_today(fitting)
        if number % 6 == 0:
            self.check_near_misses()
            self.check_mail()

    def check_application(self, rows: Rows, application: Application, found: list) -> None:
        for occasion in found:
            if occasion.kind != NOTE:
                rows.refuse(application, occasion)
            assert (
                (occasion.opens_on or self.today) <= self.today <= (occasion.ends_on or self.today)
            )
        notes = [occasion.period for occasion in found if occasion.kind == NOTE]
        fits = rows.note_that_fits(application)
        assert notes == ([fits] if fits else []), (application, self.today)

    def count_stops(self, application: Application, correspondence: Correspondence) -> None:
        record = Record(application, self.today, correspondence)
        stop = record.stop
        if not stop and record.verdict and record.verdict.ending.is_near:
            stop = record.stop_of_notes
        self.stops[stop.name if stop else ""] += 1

    def check_today(self, fitting: dict[tuple[int, str], Any]) -> None:
        """A part of what fits: nothing that was put off, to each person one note, no flood."""
        shown = open_occasions(self.user, self.today, 50)
        assert not (shown and self.user.reminders_paused)
        resumed_on = self.user.reminders_resumed_on
        assert not resumed_on or len(shown) <= 1 + (self.today - resumed_on).days
        keys = [(note.application.pk, note.key) for note in shown]
        assert len(keys) == len(set(keys))
        assert set(keys) <= set(fitting)
        people = [note.occasion.recipient for note in shown if note.occasion.kind == NOTE]
        people = [person for person in people if person]
        assert len(people) == len(set(people))
        for note in shown:
            assert note.key not in note.application.dismissed_occasions
            until = note.application.postponed_occasions.get(note.key, "")
            assert until <= self.today.isoformat()
            assert note.since <= self.today

    def check_near_misses(self) -> None:
        for near_miss in near_misses(self.user, self.today, came_close(self.user)):
            assert near_miss.since <= self.today
            assert near_miss.standing in Standing
            assert not near_miss.ahead or near_miss.ahead[0] > self.today

    def check_mail(self) -> None:
        """Two clocks send one mail a day, and none in a pause."""
        self.user.digest_hour = timezone.localtime().hour
        self.user.save()
        self.user.reminders.create(text="Call Jo", due_on=self.today)
        before = len(mail.outbox)
        sent = [send_due_digests(self.now) for _clock in range(2)]
        assert sent[1] == 0
        assert len(mail.outbox) == before + sent[0]
        assert not (sent[0] and self.user.reminders_paused)
        self.mailed += [self.today] * sent[0]
        assert len(self.mailed) == len(set(self.mailed))
        self.user.refresh_from_db()

    def check_what_was_sent(self) -> None:
        """At the end, counted from what was sent because it had been suggested."""
        once = [letter[1:] for letter in self.sent]
        assert len(once) == len(set(once))
        notes = [letter for letter in self.sent if letter[2].startswith(NOTE)]
        for person in {letter[1] for letter in notes}:
            notes_to_person = [letter for letter in notes if letter[1] == person]
            usual = sorted({letter[0] for letter in notes_to_person if "new_job" not in letter[2]})
            assert all((later - day).days >= 60 for day, later in pairwise(usual))
            for day in usual:
                assert sum(0 <= (other - day).days < 365 for other in usual) <= 4
