"""The talks that a letter speaks of, worded."""

import datetime
from dataclasses import dataclass

from letters.drafting.facts import RoundHeld, is_same
from letters.drafting.spoken_moments import SpokenMoments
from letters.drafting.spoken_people import MOST_NAMED, SpokenPeople, contact_ids
from letters.languages.protocol import Moment


@dataclass(frozen=True)
class SpokenTalks:
    """The interviews at which the reader was; where that was none, or nobody is known, all of them.

    `ours`: whether the writer may say "our conversation". `last_ids` are the facts of the latest.
    """

    ours: bool
    several: bool
    had_the_moment: bool
    last_on: str
    last_with: str
    last_ids: str
    trial_id: int | str  # the day on trial, where it is all there was and nobody was distant


@dataclass(frozen=True)
class SpokenRound:
    """The talk that a letter is about: the one chosen, else the reader's latest, else the latest.

    `others` are its people without the reader, who stands at `place` among them. The three turns,
    each 0, 1 or 2, choose among three wordings at three places of the text, so that no two people,
    and no two rounds, are thanked in the same words.
    """

    id: int | str
    is_trial: bool
    is_distant: bool  # with the reader
    on: str
    moment: Moment
    moment_with: str
    with_you: bool
    place: int
    others: str
    turn: int
    second_turn: int
    third_turn: int


def spoken_talks(people: SpokenPeople) -> SpokenTalks:
    facts, language = people.facts, people.language
    with_reader = [talk for talk in _with_the_reader(people) if not talk.is_trial]
    talks = with_reader or facts.interviews
    trial = None if facts.was_distant(people.reader) else facts.trial
    last = talks[-1] if talks else None
    people_met = last.people if last else ()
    return SpokenTalks(
        ours=bool(with_reader) or not people.reader,
        several=len(talks) > 1,
        had_the_moment=facts.moment_round in talks,
        last_on=language.date(last.held_on) if last and last.held_on else "",
        last_with=people.listed_after_with(people.not_distant(people_met)),
        last_ids=f"talk:{last.round_id} {contact_ids(people_met)}" if last else "",
        trial_id=trial.round_id if trial else "",
    )


def spoken_round(people: SpokenPeople, moments: SpokenMoments) -> SpokenRound:
    talk = talk_written_about(people)
    people_met = talk.people if talk else ()
    others = [
        person for person in people.not_distant(people_met) if not is_same(person, people.reader)
    ]
    places = [place for place, person in enumerate(people_met) if is_same(person, people.reader)]
    moment = moments.of(told_of(talk, people))
    turn = _turn(talk, people)
    return SpokenRound(
        id=talk.round_id if talk else "",
        is_trial=bool(talk and talk.is_trial),
        is_distant=people.facts.was_distant(people.reader),
        on=_in_passing(talk.held_on if talk else None, people),
        moment=moment,
        moment_with=moments.whose(moment, talk, people_met),
        with_you=bool(places),
        place=places[0] if places else 0,
        others=people.others_listed(others[:MOST_NAMED]),
        turn=turn % 3,
        second_turn=(turn + turn // 3) % 3,
        third_turn=(turn + turn // 9) % 3,
    )


def talk_written_about(people: SpokenPeople) -> RoundHeld | None:
    facts = people.facts
    if facts.round:
        return facts.round if facts.round.is_talk else None
    talks = _with_the_reader(people) or facts.talks
    return talks[-1] if talks else None


def told_of(round_held: RoundHeld | None, people: SpokenPeople) -> RoundHeld | None:
    """The same round, where its moment is true as the reader reads it."""
    return round_held if round_held and people.facts.can_tell_the_moment_of(round_held) else None


def _with_the_reader(people: SpokenPeople) -> tuple[RoundHeld, ...]:
    return tuple(
        round_held for round_held in people.facts.rounds_with(people.reader) if round_held.is_talk
    )


def _turn(round_held: RoundHeld | None, people: SpokenPeople) -> int:
    """Which thanks of this application it is; twenty-seven texts before one comes again."""
    for place, (round_id, person) in enumerate(
        (talk.round_id, person) for talk in people.facts.talks for person in talk.people
    ):
        if round_held and round_id == round_held.round_id and is_same(person, people.reader):
            return place
    return 0


def _in_passing(day: datetime.date | None, people: SpokenPeople) -> str:
    return people.language.date_in_passing(day, people.facts.today) if day else ""
