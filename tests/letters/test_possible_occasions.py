"""What may fit by the news alone holds whatever fits once the record is read."""

import datetime

import pytest

from applications.models import Application, Contact, Verdict
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import Correspondence, News, occasions, possible_occasions
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db
A_DAY = datetime.timedelta(days=1)
DAYS = [DAY + number * A_DAY for number in (*range(30), *range(30, 420, 3))]


def ended(person, ending: str) -> Application:
    """With whatever letters ask for: people met, and somebody who referred the person."""
    application = make_near_miss(person)
    application.referred_by = Contact.objects.create(owner=person, name="Ana Referrer")
    application.save()
    application.close_with(ending, on=DAY)
    return Application.objects.get(pk=application.pk)


def kinds_and_keys(found) -> set[tuple[Kind, str]]:
    return {(occasion.kind, occasion.key) for occasion in found}


def take_a_job(person, on: datetime.date) -> None:
    offer = make_application(person, company="Haven", stage="offer")
    offer.close_with("offer_accepted", on=on)


@pytest.mark.thorough
@pytest.mark.parametrize("taken_after", [None, 40])
@pytest.mark.parametrize("ending", Verdict.Kind.values)
def test_whatever_fits_after_an_ending_was_possible_by_the_news_alone(person, ending, taken_after):
    application = ended(person, ending)
    if taken_after:
        take_a_job(person, DAY + taken_after * A_DAY)
    correspondence = Correspondence(person.pk)
    fitting: set[Kind] = set()
    for day in DAYS:
        found = occasions(application, today=day, correspondence=correspondence)
        possible = possible_occasions(News(application.verdict, day, correspondence))
        assert kinds_and_keys(found) <= kinds_and_keys(possible), day
        fitting |= {occasion.kind for occasion in found}

    assert Kind.REFERRER_THANKS in fitting
    assert (Kind.KEEP_IN_TOUCH in fitting) is application.verdict.ending.is_near


@pytest.mark.parametrize(
    ("ending", "days", "kinds"),
    [
        ("came_second", 0, set()),
        ("came_second", 1, {Kind.CAME_SECOND}),
        ("came_second", 5, {Kind.CAME_SECOND, Kind.REFERRER_THANKS, Kind.FEEDBACK}),
        ("withdrew", 0, {Kind.WITHDRAW, Kind.REFERRER_THANKS}),
        ("turned_down", 22, {Kind.REFERRER_THANKS}),
        ("turned_down", 90, {Kind.REFERRER_THANKS, Kind.REAPPLY}),
        ("no_answer", 5, {Kind.REFERRER_THANKS}),
        ("offer_withdrawn", 1, set()),
        ("offer_withdrawn", 5, {Kind.REFERRER_THANKS, Kind.FEEDBACK}),
        ("offer_withdrawn", 90, {Kind.REFERRER_THANKS, Kind.REAPPLY}),
    ],
)
def test_little_more_than_what_fits_is_possible(person, ending, days, kinds):
    verdict = ended(person, ending).verdict
    news = News(verdict, DAY + days * A_DAY, Correspondence(person.pk))

    assert {possible.kind for possible in possible_occasions(news)} == kinds


def test_a_note_of_lately_keeps_the_next_one_waiting(person):
    application = ended(person, "came_second")
    note = begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY)
    written_on = DAY + 60 * A_DAY
    Letter.objects.filter(pk=note.pk).update(state="sent", sent_on=written_on, revision=2)

    def may_follow(on: datetime.date) -> bool:
        news = News(application.verdict, on, Correspondence(person.pk))
        return Kind.KEEP_IN_TOUCH in {possible.kind for possible in possible_occasions(news)}

    assert may_follow(written_on) is may_follow(written_on + 59 * A_DAY) is False
    assert may_follow(written_on + 60 * A_DAY)
