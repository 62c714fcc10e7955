"""Walks the sample search through fourteen months, day by day, and prints what was shown when.

`python -m scripts.walk_sample` lets every note pass; with `--writes` each is written on the day on
which it is first shown, sent, and never answered, so that the stop rules are seen at work. A row is
a day on which something came or went. It works in a database of its own.
"""

import argparse
import datetime
import os
import tempfile
from pathlib import Path

import time_machine

FIRST = datetime.datetime(2026, 11, 26, 12, tzinfo=datetime.UTC)
DAYS = 425


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writes", action="store_true")
    writes = parser.parse_args().writes
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DATABASE_URL"] = f"sqlite:///{Path(folder) / 'rows.sqlite3'}"
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        for line in walk(writes=writes):
            print(line)


def walk(*, writes: bool = False, days: int = DAYS):
    """The rows of the table: the day, what came (+) and what went (-), where near misses are."""
    from django.utils import timezone

    from accounts.models import User
    from sample.building import build_sample

    user = User.objects.create_user("maya@example.org", time_zone="America/New_York")
    with time_machine.travel(FIRST, tick=False):
        build_sample(user, FIRST)
    before: set[str] = set()
    for number in range(days):
        now = FIRST + datetime.timedelta(days=number)
        with time_machine.travel(now, tick=False), timezone.override(user.zone):
            shown = _shown(user, now.date(), writes=writes)
        for line in sorted(shown - before):
            yield f"{now:%Y-%m-%d}  day {number:3}  + {line}"
        for line in sorted(before - shown):
            yield f"{now:%Y-%m-%d}  day {number:3}  - {line}"
        before = shown


def _shown(user, on: datetime.date, *, writes: bool) -> set[str]:
    """What Today and the page of near misses show on that day, in words."""
    from near_misses.standing import came_close, near_misses
    from today.open_occasions import open_occasions

    lines = {
        f"stands: {near_miss.application}: {near_miss.standing.label}"
        + (f" ({near_miss.stop.reason})" if near_miss.stop else "")
        for near_miss in near_misses(user, on, came_close(user))
    }
    for note in open_occasions(user, on, 100):
        occasion = note.occasion
        to = ", ".join(contact.name for contact in note.people)
        variant = f" [{occasion.period}]" if occasion.period else ""
        lines.add(f"note: {note}{variant} to {to}: {occasion.reason}")
        if writes:
            _write(note.application, occasion, on)
    return lines


def _write(application, occasion, on: datetime.date) -> None:
    """Write the letter of this occasion and send it."""
    from letters.beginning import begin_letter
    from letters.gaps import gaps_left

    letter = begin_letter(
        application,
        occasion.kind,
        today=on,
        recipient=occasion.recipient,
        round=occasion.round,
        variant=occasion.variant or "",
    )
    for gap in gaps_left(letter):
        words = letter.body.replace(gap, "some words of her own")
        letter.update(version=letter.version_of(["body"]), body=words)
    letter.mark_sent(on=on, to="", by="email")


if __name__ == "__main__":
    main()
