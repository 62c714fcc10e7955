"""The day, time, place and people of an interview where only the words of a mail tell them."""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from zoneinfo import ZoneInfo

from exchange.days import days_named, weekdays_named
from exchange.mails.invitations import Invitation
from exchange.mails.invited_people import Person
from exchange.mails.meeting_lengths import minutes_in, spans_of_lengths
from exchange.mails.meeting_people import people_met
from exchange.mails.meeting_places import ABOUT, place_in_sentences, sentences_of
from exchange.mails.meeting_ways import CALLS, LINK, says_video, way_of_meeting
from exchange.mails.message import Mail
from exchange.mails.signature import above_signature

LONGEST = 6000  # characters that are read
# A time stands so near behind its day, or before it.
NEAR = 60
_LONGEST_BREAK = 60  # minutes
# What stands below a day: "Here is the plan for Thursday, January 14:".
_AGENDA = re.compile(
    r"[^\n.!?]{0,30}:?[^\S\n]*\n+((?:[^\S\n]*(?:[-•*–][^\S\n]*)?\d{1,2}\s?[:.h]\d\d[^\n]*(?:\n|$)){2,})"
)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÀ-Ý¿¡])|\n\s*\n")
# 14:30, 14.30 Uhr, 14 Uhr, 2:30 pm, 2 pm, 14h30, 14 h.
_CLOCK = re.compile(
    r"(?<![\d.:])(?P<hour>[01]?\d|2[0-3])(?:(?P<sign>[:.h])\s?(?P<minute>[0-5]\d))?(?![\d.:]\d)"
    r"\s?(?P<said>Uhr\b|h\b|[ap]\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
# What stands before a time that it is not, or no longer: "(not 2 pm)".
_NOT_AT = re.compile(
    r"\b(?:not|instead of|rather than|nicht|statt|anstatt|anstelle von|pas|au lieu de|plutôt que"
    r"|no|en vez de|en lugar de|non|invece d(?:i|elle)|anziché|niet|in plaats van)"
    r"(?: (?:at|um|à|a las|a la|alle|om|more|mehr|plus))*\s*$",
    re.IGNORECASE,
)
_AT = re.compile(r"\b(?:at|um|ab|à|a las?|alle|om)\s(?=\d)", re.IGNORECASE)
_UNTIL = re.compile(
    r"\s?(?:-|–|to|until|till|bis|à|a|jusqu.à|hasta(?: las)?|a las)\s?", re.IGNORECASE
)
_ZONE = re.compile(r"\s?\(?(?P<zone>[A-Z]{2,4})\b\)?")
_ZONES = {
    **dict.fromkeys(("CET", "CEST", "MEZ", "MESZ"), "Europe/Berlin"),
    **dict.fromkeys(("GMT", "BST", "WET", "WEST"), "Europe/London"),
    **dict.fromkeys(("ET", "EST", "EDT"), "America/New_York"),
    **dict.fromkeys(("CT", "CST", "CDT"), "America/Chicago"),
    **dict.fromkeys(("MT", "MST", "MDT"), "America/Denver"),
    **dict.fromkeys(("PT", "PST", "PDT"), "America/Los_Angeles"),
    "UTC": "UTC",
}
_PLACE = re.compile(
    r"(?:^\W*|[.!?]\s)(?:link|place|location|venue|address|where|ort|treffpunkt|adresse|wo|lieu|où"
    r"|lugar|dirección|dónde|luogo|sede)\s?[:?]\s+(?P<place>\S.{2,300})$"
    r"|\bnach (?P<there>(?-i:[A-ZÄÖÜ])[^.;\n]{2,80}?),? ein\b",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True)
class _Day:
    """A day, with where its words begin and end, and where those of the next one begin."""

    on: datetime.date
    begin: int
    end: int
    next_begin: int


@dataclass(frozen=True)
class _Time:
    """A time of day as it is written, with the minutes that it lasts and a zone where one is."""

    begin: datetime.time
    minutes: int | None = None
    zone: str = ""


# What stands before a day that was, up to three words away, and before the one it becomes.
_FROM = re.compile(
    r"\b(?:from|instead of|originally|planned for|scheduled for|vom|von|statt|ursprünglich|geplant"
    r"|du|au lieu de|initialement|prévue?(?: le| au)?|del?|en lugar de|en vez de|prevista?"
    r"|dal|da|invece di|inizialmente|van|in plaats van|oorspronkelijk)"
    r"(?:\s+[^\W\d][\w’'.]*,?){0,3}\s*$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:to|auf|zum|au|à|al?|naar|op|schlagen|schlage|propose|proposing|suggest|proposons"
    r"|proposer|proponemos|propongo|proponiamo|instead|stattdessen|plutôt|rather)"
    r"(?:\s+[^\W\d][\w’'.]*,?){0,3}\s*$"
    r"|\b(?:neuer? termin(?:vorschlag)?|(?:new|proposed) (?:time|date|slot)"
    r"|nouvelle? (?:date|horaire)|nouveau (?:rendez-vous|créneau)|nueva (?:fecha|hora|cita)"
    r"|nuov[oa] (?:orario|data|appuntamento)"
    r"|nieuwe (?:datum|tijd|afspraak))\b(?:\W+[^\W\d][\w’'.]*,?){0,3}\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Particulars:
    """How long one meets, where, in which way and whom; empty where a mail does not tell."""

    minutes: int | None
    place: str
    way: str
    people: tuple[Person, ...]


def appointment_in(
    mail: Mail, own_zone: str, today: datetime.date, *, is_moved: bool = False
) -> Invitation | None:
    """The appointment of the mail where its words name a single day with its time.

    A day without a time may be the one by which to answer; two times are a choice, save where one
    `is_moved`: then it is the new one, of "from … to …". A day without a year is the next of its
    name after the mail was sent.
    """
    text = mail.text[:LONGEST]
    moments = _moments_named(text, mail.sent_on or today, is_moved=is_moved)
    if not moments and mail.sent_on and not is_moved:
        moments = _by_weekday(text, mail.sent_on)
    if len(moments) != 1:
        return None
    day, time = moments.pop()
    begin = datetime.datetime.combine(day, time.begin)
    zone = _zone_of(time.zone, begin, own_zone) if time.zone else None
    particulars = particulars_in(mail)
    return Invitation(
        starts_at=begin.replace(tzinfo=zone),
        minutes=time.minutes or particulars.minutes,
        place=particulars.place,
        text=f"{mail.subject}.\n\n{text}",
        people=particulars.people,
        is_in_words=True,
    )


def particulars_in(mail: Mail) -> Particulars:
    """What the words of the mail tell beside the time."""
    text = mail.text[:LONGEST]
    words = above_signature(text)
    place = _place_in(text, words)[:400]
    way = way_of_meeting(place=place, title="", text=f"{mail.subject}.\n\n{text}")
    return Particulars(minutes_in(words), place, way, tuple(people_met(mail, words)))


def names_coming_time(mail: Mail, today: datetime.date) -> bool:
    """Whether the mail names a day to come with its time, or several."""
    text, since = mail.text[:LONGEST], mail.sent_on
    moments = _moments_named(text, since or today, is_moved=False)
    return bool(moments or (since and _by_weekday(text, since)))


def _moments_named(
    text: str, since: datetime.date, *, is_moved: bool
) -> set[tuple[datetime.date, _Time]]:
    """The days from `since` on that the words name together with a time."""
    days = list(_days_in(text, days_named(text, since)))
    if is_moved:
        days = _moved_to(text, days)
    found = {(day.on, time) for day in days if day.on >= since for time in _times_beside(text, day)}
    if not found and not is_moved:
        found = _in_next_sentence(text, [day for day in days if day.on >= since])
    return found


def _by_weekday(text: str, since: datetime.date) -> set[tuple[datetime.date, _Time]]:
    """The weekdays that the words name together with a time, where they name no other day."""
    if any(on >= since for _begin, _end, on in days_named(text, since)):
        return set()
    days = _days_in(text, weekdays_named(text, since))
    return {(day.on, time) for day in days for time in _times_beside(text, day)}


def _in_next_sentence(text: str, days: list[_Day]) -> set[tuple[datetime.date, _Time]]:
    """The only day at which one meets, with the only time, where the sentence behind tells that:
    "Your interview is on 8 December. Please be there at 8.30 am."."""
    if len(days) != 1 or not ABOUT.search(_SENTENCE_END.split(text[: days[0].end])[-1]):
        return set()
    end = _SENTENCE_END.search(text, days[0].end)
    behind = _SENTENCE_END.split(text[end.end() :])[0] if end and "\n" not in end[0] else ""
    times = list(_times_in(text, 0, len(text)))
    is_then = len(times) == 1 and times == list(_times_in(behind, 0, len(behind)))
    return {(days[0].on, times[0])} if is_then and _AT.search(behind) else set()


def _days_in(text: str, named: Iterable[tuple[int, int, datetime.date]]) -> Iterator[_Day]:
    spans = sorted(named)
    next_begins = [*(begin for begin, _end, _on in spans[1:]), len(text)]
    for (begin, end, on), next_begin in zip(spans, next_begins, strict=False):
        yield _Day(on, begin, end, next_begin)


def _moved_to(text: str, days: list[_Day]) -> list[_Day]:
    """Those of the days that an interview is moved to; none where the words do not say so."""
    new = [day for day in days if not _FROM.search(text[: day.begin])]
    into = [day for day in new if _TO.search(text[: day.begin])]
    return into or (new if len(new) < len(days) else [])


def _times_beside(text: str, day: _Day) -> list[_Time]:
    """The times behind the day, up to the end of its sentence or of the list under it, or else the
    one before it; those that follow upon each other are one meeting."""
    if agenda := _AGENDA.match(text, day.end):
        times = [next(_times_in(line, 0, len(line)), None) for line in agenda[1].splitlines()]
        if meeting := _whole_of([time for time in times if time]):
            return [meeting]
    sentence_end = _SENTENCE_END.search(text, day.end)
    stop = min(day.next_begin, day.end + NEAR, sentence_end.start() if sentence_end else len(text))
    before = list(_times_in(text, max(day.begin - NEAR // 2, 0), day.begin))
    return list(_times_in(text, day.end, stop)) or before[-1:]


def _whole_of(times: list[_Time]) -> _Time | None:
    """The time from the first to the last of a list, where each begins when the one above ends."""
    for above, time in pairwise(times):
        gap = _minutes_between(above.begin, time.begin)
        if not above.minutes or gap is None or not 0 <= gap - above.minutes <= _LONGEST_BREAK:
            return None
    if len(times) < 2:
        return None
    first, last = times[0], times[-1]
    minutes = (_minutes_between(first.begin, last.begin) or 0) + (last.minutes or 0)
    return _Time(first.begin, minutes if last.minutes else None, first.zone)


def _times_in(text: str, start: int, end: int) -> Iterator[_Time]:
    lengths = list(spans_of_lengths(text))
    clocks = [
        match
        for match in _CLOCK.finditer(text, start, end)
        if not any(begin <= match.start() < stop for begin, stop in lengths)
        and not _NOT_AT.search(text[max(match.start() - NEAR // 2, 0) : match.start()])
    ]
    while clocks:
        first = clocks.pop(0)
        last = None
        if clocks and _UNTIL.fullmatch(text[first.end() : clocks[0].start()]):
            last = clocks.pop(0)
        sure = first if _is_said(first) else last
        if sure is None or not _is_said(sure):
            continue
        half = first["said"] or (last["said"] if last else "")
        begin = _time_of(first, half)
        zone = _ZONE.match(text, (last or first).end())
        yield _Time(
            begin,
            _minutes_between(begin, _time_of(last, half)) if last else None,
            _ZONES.get(zone["zone"], "") if zone else "",
        )


def _is_said(match: re.Match[str]) -> bool:
    """Whether it is a time and no other number."""
    return bool(match["said"]) or (match["sign"] in (":", "h", "H") and bool(match["minute"]))


def _time_of(match: re.Match[str], half: str | None) -> datetime.time:
    """`half`, of a day, may be said once of two times."""
    hour, half = int(match["hour"]), (match["said"] or half or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    return datetime.time(hour, int(match["minute"] or 0))


def _minutes_between(begin: datetime.time, end: datetime.time) -> int | None:
    minutes = 60 * (end.hour - begin.hour) + end.minute - begin.minute
    return minutes if 5 <= minutes <= 1440 else None


def _zone_of(name: str, moment: datetime.datetime, own: str) -> ZoneInfo:
    """The person's own zone where its clocks show the same: CET is Madrid's time, too."""
    named, mine = ZoneInfo(name), ZoneInfo(own)
    same = moment.replace(tzinfo=named).utcoffset() == moment.replace(tzinfo=mine).utcoffset()
    return mine if same else named


def _place_in(text: str, words: str) -> str:
    """The address of a call anywhere in the text; else the place that the `words` name, which are
    above the signature with its own address."""
    links = [match[0].rstrip(".,;)>") for match in LINK.finditer(text) if CALLS.search(match[0])]
    links += [
        link[0].rstrip(".,;)>")
        for sentence in sentences_of(text)
        if says_video(sentence)
        for link in LINK.finditer(sentence)
    ]
    if links:
        return links[0]
    match = _PLACE.search(words)
    labelled = (match["place"] or match["there"] or "").strip(" .") if match else ""
    if link := LINK.search(labelled):
        return link[0].rstrip(".,;)>")
    return labelled or place_in_sentences(words)
