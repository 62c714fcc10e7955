"""Whom one will meet, with what they do, by the words of a mail.

They are named behind words of meeting ("you will meet Anna Berg (Head of Care) and Tom Li"), before
them ("Anna Berg und Tom Li nehmen teil"), behind a label ("Wer: …"), or in a list of lines.
"""

import re
from dataclasses import dataclass, replace
from itertools import groupby

from exchange.mails.invited_people import ROOM, Person
from exchange.mails.meeting_places import joined, sentences_of
from exchange.mails.meeting_ways import ASIDE, CALLS, what_comes
from exchange.mails.message import Mail
from exchange.mails.person_names import in_spoken_order
from exchange.mails.signature import PLAIN_ROLE, signature_of
from exchange.mails.somebody import is_somebody, is_written_as_name
from exchange.mails.vocabulary.meetings import (
    AN_INTERVIEW,
    AND_ME,
    ANY_LABEL,
    ARTICLE,
    BEFORE_VERB,
    BETWEEN,
    CAPITALISED,
    ITEM,
    LABEL,
    LONGEST,
    MEETING,
    MEETING_TITLED,
    MEETS_YOU,
    NAME,
    NO_LABEL,
    NO_MORE,
    NO_NAME,
    OUR,
    ROLE_END,
    SENTENCE_END,
    SOMEBODY,
    TITLED,
    TITLES,
    TOGETHER,
)
from exchange.mails.vocabulary.signatures import JOB


@dataclass(frozen=True)
class _Part:
    """What stands between two signs, and the sign before it."""

    text: str
    sign: str


def people_met(mail: Mail, text: str) -> list[Person]:
    """Whom the `text` of the mail names as those one will meet, each once."""
    bare = _untitled(text)
    people = _listed(bare) or _labelled(bare) or _in_sentences(mail, text, bare)
    people = [replace(person, name=_with_title(person.name)) for person in people]
    return list({person.name: _with_address(person, mail) for person in people}.values())


def _untitled(text: str) -> str:
    """The text without the titles of people; before a family name alone they are bound to it."""
    return TITLES.sub("", TITLED.sub(_bound, text))


def _bound(match: re.Match[str]) -> str:
    titles = re.sub(r"\bHerrn\b", "Herr", match["titles"].replace(".", " "))
    return "".join(f"{title}_" for title in titles.split())


def _with_title(name: str) -> str:
    """ "Frau Dr. Lang" of "Frau_Dr_Lang"."""
    return re.sub(r"\b(Dra?|Prof|Sra?|M)_", r"\1. ", name).replace("_", " ")


def _with_address(person: Person, mail: Mail) -> Person:
    is_sender = person.name == in_spoken_order(mail.sender_name)
    return replace(person, email=mail.sender_address) if is_sender else person


def _listed(text: str) -> list[Person]:
    """The people of the first list, a line each: below words of meeting, or two at least who have
    a usual given name."""
    above = ""
    lines = filter(str.strip, text.splitlines())
    for is_list, rows in groupby(lines, lambda line: bool(_item(line))):
        group = list(rows)
        if is_list:
            people = _people_in(";".join(map(_item, group)), is_list=True)
            is_of_signs = bool(ITEM.match(group[0]))
            if people and (_are_the_items(people, group) or (is_of_signs and _announces(above))):
                return people
        above = group[-1].strip()
    return []


def _are_the_items(people: list[Person], lines: list[str]) -> bool:
    """Whether it is a list of people: all have a usual given name, or each is an item, and of some
    it is sure."""
    names = [_with_title(person.name) for person in people]
    are_all = len(people) == len(lines) and (_are_sure(people) or any(map(is_somebody, names)))
    return len(people) > 1 and (are_all or all(map(is_somebody, names)))


def _labelled(text: str) -> list[Person]:
    """Those who stand behind a word of meeting and a colon, or, where it is sure who they are,
    behind other words that do not tell whom to ask."""
    for label in LABEL.finditer(text):
        if people := _people_in(label["people"]):
            return people
    for label in ANY_LABEL.finditer(text):
        people = _people_in(label["people"])
        is_other = ASIDE.search(label["label"]) or NO_LABEL.match(label["label"])
        if _are_sure(people) and not is_other:
            return people
    return []


def _item(line: str) -> str:
    """What stands in a line of a list before its colon; empty for another line."""
    if item := ITEM.match(line):
        return item["item"].strip()
    return line.strip() if SOMEBODY.fullmatch(line) else ""


def _announces(line: str) -> bool:
    """Whether a list of those whom one will meet is below the line."""
    if not line.endswith(":"):
        return False
    return bool(MEETING.search(f"{line[:-1]} ") or LABEL.search(f"{line} X"))


def _in_sentences(mail: Mail, titled: str, text: str) -> list[Person]:
    """Those whom a sentence names; in the `text` nobody has a title before a full name."""
    ways = [(MEETING, joined(text)), (MEETING_TITLED, joined(titled)), (BEFORE_VERB, joined(text))]
    for pattern, words in ways:
        for match in pattern.finditer(words):
            if _is_over(words, match):
                continue
            people = _people_in(_to_end_of_sentence(match["people"]))
            is_met = pattern is not BEFORE_VERB or _are_sure(people)
            if people and (is_met or (MEETS_YOU.search(match[0]) and is_somebody(people[0].name))):
                sentence = _sentence_around(words, match.start("people"))
                return people + _together(sentence) + _writer(mail, sentence)
    for sentence in sentences_of(text):
        if people := _named_with_jobs(sentence):
            return people + _writer(mail, sentence)
    return []


def _is_over(text: str, match: re.Match[str]) -> bool:
    """Whether it is an interview that the sentence thanks for: "thank you for the call with …"."""
    before = SENTENCE_END.split(text[: match.start()])[-1]
    return bool(AN_INTERVIEW.match(match[0]) and ASIDE.search(before))


def _named_with_jobs(sentence: str) -> list[Person]:
    """Several people, or somebody with what they do, whom a sentence names in whatever words: in
    an invitation they will be there, unless it says how to reach them or what was."""
    sentence = what_comes(sentence)
    if ASIDE.search(sentence):
        return []
    for match in re.finditer(rf"\b(?=(?i:{OUR.pattern})|{NAME})", sentence):
        people = _people_in(sentence[match.start() :][:LONGEST])
        if _are_sure(people):
            return people
    return []


def _are_sure(people: list[Person]) -> bool:
    """Whether they are no firms or rooms: by what they do, or by a given name and somebody else."""
    have_jobs = any(JOB.search(person.role) for person in people)
    are_known = bool(people) and is_somebody(_with_title(people[0].name))
    return have_jobs or (are_known and (len(people) > 1 or people[0].role != ""))


def _to_end_of_sentence(words: str) -> str:
    return SENTENCE_END.split(_untitled(words))[0]


def _sentence_around(text: str, at: int) -> str:
    return SENTENCE_END.split(text[:at])[-1] + _to_end_of_sentence(text[at:])


def _together(sentence: str) -> list[Person]:
    match = TOGETHER.search(sentence)
    return _people_in(match["people"]) if match else []


def _writer(mail: Mail, sentence: str) -> list[Person]:
    """Whoever writes, where they say that they are there, too."""
    if not AND_ME.search(sentence):
        return []
    signature = signature_of(mail.text)
    name = in_spoken_order(mail.sender_name) or signature.person
    role = signature.role if signature.person == name else ""
    return [Person(name, mail.sender_address, role)] if " " in name else []


def _people_in(named: str, *, is_list: bool = False) -> list[Person]:
    """The people in words that begin with somebody, or with what somebody of theirs does; a list
    may begin with anything."""
    people: list[Person] = []
    role_of_next = ""
    for part in _parts_of(named):
        ours = OUR.match(part.text)
        if person := _person(part.text, people):
            people.append(replace(person, role=person.role or role_of_next))
            role_of_next = ""
        elif people and not ours:
            is_job = is_list or JOB.search(part.text)
            if is_job and part.sign.strip() == "," and not people[-1].role:
                people[-1] = replace(people[-1], role=_role(part.text))
        elif ours and _may_be_role(part.text[ours.end() :]):
            role = _role(part.text[ours.end() :])
            if people and part.sign.strip() == "," and not people[-1].role:
                people[-1] = replace(people[-1], role=role)
            elif JOB.search(part.text):
                role_of_next = role
        elif not is_list and not NO_MORE.match(part.text):
            break
    return people


def _may_be_role(text: str) -> bool:
    """Whether it is a job, or is written like the name of something in a few words."""
    return bool(JOB.search(text)) or is_written_as_name(text.strip(" ."))


def _parts_of(named: str) -> list[_Part]:
    signs_and_texts = ["", *BETWEEN.split(named.strip())]
    parts: list[_Part] = []
    for sign, text in zip(signs_and_texts[::2], signs_and_texts[1::2], strict=True):
        if parts and _continues(parts[-1].text, sign, text):
            parts[-1] = replace(parts[-1], text=parts[-1].text + sign + text)
        else:
            parts.append(_Part(text.strip(), sign))
    return parts


def _person(text: str, others: list[Person]) -> Person | None:
    """Who is named at the beginning, or behind what they do: "our CTO Anna Berg"; beside `others`
    a given name is enough."""
    if ours := OUR.match(text):
        return _behind_role(text[ours.end() :])
    if article := ARTICLE.match(text):
        person = _behind_role(text[article.end() :])
        return person if person and is_somebody(_with_title(person.name)) else None
    name = _name_at_start(text)
    first = re.match(CAPITALISED, text)
    if not name and others and first and is_somebody(first[0]):
        name = first[0] if re.match(r"(?: [a-z(–—-]|$)", text[first.end() :]) else ""
    return Person(name, role=_role_behind(text[len(name) :])) if name else None


def _name_at_start(text: str) -> str:
    match = re.match(NAME, text)
    if not match or any(pattern.search(match[0]) for pattern in (CALLS, ROOM)):
        return ""
    if NO_NAME.match(text) or not is_written_as_name(match[0]):
        return ""
    job = JOB.search(match[0])
    name = match[0][: job.start()].strip() if job else match[0]
    if " " not in name and is_somebody(match[0]):
        name = match[0]  # Miriam Koch
    return name if " " in name or "_" in name else ""


def _behind_role(text: str) -> Person | None:
    """Whoever is named at the end of "Head of Care Anna Berg", by a given name or behind a job."""
    words = text.split()
    while words and words[-1][0].islower():
        words.pop()  # "dabei sein"
    for size in range(min(4, len(words) - 1), 0, -1):
        role, name = words[:-size], " ".join(words[-size:])
        is_behind_job = JOB.search(role[-1]) and not JOB.search(name)
        if re.fullmatch(NAME, name) and (is_behind_job or is_somebody(_with_title(name))):
            return Person(name, role=_role(" ".join(role)))
    return None


def _role_behind(text: str) -> str:
    """What stands in brackets, or behind a dash where it is a job."""
    if match := re.match(r"\s*\(([^()]+)\)", text):
        return _role(re.split("[,;]", match[1])[0])
    if match := re.match(r"\s+[-–—]\s+(.+)", text):
        role = _role(match[1])
        return role if JOB.search(role) else ""
    return ""


def _role(text: str) -> str:
    """As far as one can write it in brackets behind a name."""
    role = ROLE_END.split(text)[0].strip(" .")
    return role if PLAIN_ROLE.fullmatch(role) and not CALLS.search(role) else ""


def _continues(before: str, sign: str, text: str) -> bool:
    """Whether it is the second half of a job: "directrice administrative" "et" "financière"."""
    is_job = JOB.search(before) and not _name_at_start(before) and "(" not in before
    is_short = sign.strip()[:1].isalpha() and len(text.split()) <= 2
    is_another = NO_MORE.match(text) or _name_at_start(text) or is_somebody(text)
    return bool(is_job and is_short and not is_another)
