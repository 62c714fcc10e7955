"""The hints for a stored letter: what the rules of `hints` need, gathered from the record."""

from dataclasses import replace

from applications.people_met import works_for
from letters.drafting.facts import Facts
from letters.gaps import gaps_beside_the_record
from letters.hints import Hint, Reading, hints
from letters.kinds import Kind
from letters.models import Letter
from practice.models import Debrief, Promise

MOST_PROMISES = 9
LONGEST = 160


def letter_hints(letter: Letter, facts: Facts) -> tuple[Hint, ...]:
    """What the writer of `letter` is told now; the same number of queries for any letter
    without a gap."""
    verdict = letter.application.verdict
    others = Letter.objects.filter(
        letter.application.at_its_company("application__"),
        owner=letter.owner_id,
        state__in=Letter.FROZEN,
    ).exclude(recipient=letter.recipient_id)
    reading = Reading(
        kind=letter.kind,
        language=letter.language,
        words=letter.words() | {"signature_name": letter.signed_by(facts.writer_name)},
        facts=facts if letter.addressee else replace(facts, recipient=None),
        days_since=verdict.days_since if verdict else None,
        sent_elsewhere=list(others.values_list("body", flat=True)[:50]),
        works_at=_elsewhere(letter),
    )
    reading = _with_debriefs(reading, letter)
    gaps = gaps_beside_the_record("\n".join(reading.words.values()), letter)
    return hints(reading, put_aside=letter.put_aside, gaps=gaps)


def _elsewhere(letter: Letter) -> str:
    """The company of its reader, where that is neither the employer nor one that recruits."""
    reader = letter.addressee
    if not reader or letter.kind == Kind.REFERRER_THANKS or works_for(reader, letter.application):
        return ""
    return str(reader.company)


def _with_debriefs(reading: Reading, letter: Letter) -> Reading:
    """With what the debriefs of its application hold that a letter may take up.

    What stumped the person, what troubles them there and what they should not have been asked stay
    where they are.
    """
    mine = Promise.objects.filter(debrief__round__application=letter.application_id)
    mine = mine.filter(is_theirs=False, reminder__isnull=False).order_by("reminder__due_on", "pk")
    promises = list(mine.values_list("text", "reminder__done_at")[:MOST_PROMISES])
    debriefs = Debrief.objects.written().filter(round__application=letter.application_id)
    noted = debriefs.exclude(job_and_team="").order_by("-round__number")
    learned = noted.values_list("job_and_team", flat=True).first() or ""
    return replace(
        reading,
        to_do=[text for text, done_at in promises if done_at is None],
        done=[text for text, done_at in promises if done_at],
        learned=_first_line(learned),
    )


def _first_line(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rpartition(' ')[0]}…"
