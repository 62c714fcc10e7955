"""Rows from before there was a field or a rule: out of a database, an archive or the bin."""

import datetime
import json
from collections.abc import Callable
from importlib import import_module

import pytest
from django.apps import apps

from applications.models import Application
from applications.reopening import take_back_reopening
from exchange.archive import rows_path
from exchange.archive.reading import Restoring
from letters.beginning import come_second
from letters.models import Letter
from records.bin import put_into_bin, restore
from tests.conftest import make_person
from tests.exchange.archives import archive, changed, rows_in
from tests.searches import DAY, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db
ANSWERED_ON = DAY + datetime.timedelta(days=4)


def restored(person, empty, noun: str, as_before: Callable[[dict], None]) -> None:
    """Bring the archive of `person` into an empty account, each row of `noun` as it was before."""
    content = archive(person)
    rows = rows_in(content)[noun]
    for row in rows:
        as_before(row)
    lines = "\n".join(map(json.dumps, rows)).encode()
    Restoring(empty, changed(content, **{rows_path(noun): lines})).write()


def back_from_bin(row, noun: str, as_before: Callable[[dict], None]) -> None:
    item = put_into_bin(row)
    for values in item.content["rows"][noun]:
        as_before(values)
    item.save(update_fields=["content"])
    restore(item)


@pytest.fixture
def letter(person) -> Letter:
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="x", by="email")
    return letter


def without_day(row: dict) -> None:
    row.pop("answered_on")


def test_a_letter_that_was_answered_has_the_day_of_the_line_that_says_so(person, empty, letter):
    letter.mark_answered(answered=True, on=ANSWERED_ON)
    restored(person, empty, "letter", without_day)
    found = Letter.objects.get(application__owner=empty)
    assert (found.state, found.answered_on) == ("answered", ANSWERED_ON)


def test_one_that_had_no_answer_or_whose_line_is_older_than_it_has_no_day(person, empty, letter):
    letter.mark_answered(answered=True, on=ANSWERED_ON)
    letter.application.events.filter(kind="letter_answered").update(
        happened_on=DAY - datetime.timedelta(days=1)
    )
    restored(person, empty, "letter", without_day)
    assert Letter.objects.get(application__owner=empty).answered_on is None

    letter.mark_answered(answered=False, on=ANSWERED_ON)
    other = make_person("other@example.org", "Dana Ruiz")
    restored(person, other, "letter", without_day)
    assert Letter.objects.get(application__owner=other).answered_on is None


def test_a_letter_that_lay_in_the_bin_has_its_day_once_it_is_back(letter):
    letter.mark_answered(answered=True, on=ANSWERED_ON)
    back_from_bin(letter, "letter", without_day)
    assert Letter.objects.get().answered_on == ANSWERED_ON


def test_a_day_that_is_in_the_archive_stays(person, empty, letter):
    letter.mark_answered(answered=True, on=ANSWERED_ON)
    Letter.objects.update(answered_on=DAY)
    restored(person, empty, "letter", lambda row: None)
    assert Letter.objects.get(application__owner=empty).answered_on == DAY


@pytest.fixture
def answered_offer(person) -> Application:
    """An application that was reopened while that left it under the offer."""
    job = make_application(person)
    job.move_to("offer", on=DAY)
    edit(job, answer_due_on=DAY)
    job.close_with("offer_declined", on=DAY)
    job.reopen(on=ANSWERED_ON)
    job.events.filter(kind="reopened").update(details={})
    Application.objects.filter(pk=job.pk).update(stage="offer", answer_due_on=DAY)
    job.refresh_from_db()
    return job


def end_by_migration() -> None:
    import_module("applications.migrations.0042_end_answered_offers").end_offers(apps, None)


def standing_of(job: Application) -> tuple[str, datetime.date | None, dict]:
    job.refresh_from_db()
    details = job.events.get(kind="reopened").details
    return job.stage, job.answer_due_on, {key: details[key] for key in details.keys() - {"verdict"}}


ENDED = ("interviewing", None, {"to": "interviewing", "answer_due_on": DAY.isoformat()})


def test_an_offer_that_an_ending_answered_is_over_in_databases_from_before(answered_offer):
    end_by_migration()
    assert standing_of(answered_offer) == ENDED
    end_by_migration()
    assert standing_of(answered_offer) == ENDED
    verdict = answered_offer.verdicts.get()
    assert take_back_reopening(answered_offer, verdict.pk)
    answered_offer.refresh_from_db()
    assert (answered_offer.stage, answered_offer.answer_due_on) == ("offer", DAY)


def test_nothing_long_is_read_of_offers_that_are_looked_through(
    answered_offer, django_assert_max_num_queries
):
    with django_assert_max_num_queries(10) as captured:
        end_by_migration()
    read = [query["sql"] for query in captured.captured_queries]
    assert standing_of(answered_offer) == ENDED
    assert not [
        sql for sql in read if "posting" in sql or '"applications_application"."notes"' in sql
    ]


def test_it_is_over_out_of_archives_and_bins_from_before(person, empty, answered_offer):
    restored(person, empty, "application", lambda row: None)
    assert standing_of(Application.objects.get(owner=empty)) == ENDED
    back_from_bin(answered_offer, "application", lambda row: None)
    assert standing_of(Application.objects.get(owner=person)) == ENDED


@pytest.mark.parametrize("state", ["moved since", "to be answered", "ended again", "not reopened"])
def test_an_offer_that_may_be_a_new_one_stays(answered_offer, state):
    match state:
        case "moved since":
            answered_offer.move_to("interviewing", on=ANSWERED_ON)
            later = ANSWERED_ON + datetime.timedelta(days=1)
            answered_offer.move_to("offer", on=later)
        case "to be answered":
            Application.objects.update(answer_due_on=ANSWERED_ON)
        case "ended again":
            answered_offer.close_with("turned_down", on=ANSWERED_ON)
        case "not reopened":
            answered_offer.events.filter(kind="reopened").delete()
    before = Application.objects.values().get()
    end_by_migration()
    assert Application.objects.values().get() == before


@pytest.fixture
def lifted_twice(person) -> Application:
    """An application that was reopened twice on a day, while no line said what it lifted."""
    job = make_application(person)
    for kind in ("turned_down", "no_answer"):
        job.close_with(kind, on=DAY)
        job.reopen(on=ANSWERED_ON)
    job.events.filter(kind="reopened").update(details={})
    return job


def kinds_lifted(job: Application) -> list[str]:
    lines = job.events.filter(kind="reopened").order_by("pk")
    return [job.verdicts.get(pk=line.details["verdict"]).kind for line in lines]


def test_lines_that_it_was_reopened_name_the_ending_in_databases_from_before(lifted_twice):
    for _ in range(2):
        import_module("applications.migrations.0045_lifted_endings").name_endings(apps, None)
        assert kinds_lifted(lifted_twice) == ["turned_down", "no_answer"]


def test_they_name_it_out_of_archives_and_bins_from_before(person, empty, lifted_twice):
    restored(person, empty, "event", lambda row: None)
    assert kinds_lifted(Application.objects.get(owner=empty)) == ["turned_down", "no_answer"]
    back_from_bin(lifted_twice, "event", lambda row: None)
    assert kinds_lifted(Application.objects.get(owner=person)) == ["turned_down", "no_answer"]


def in_1926(row: dict) -> None:
    row["applied_on"] = "1926-09-04"


def test_a_day_of_years_that_were_taken_once_stays(person, empty):
    application = make_application(person)
    restored(person, empty, "application", in_1926)
    assert Application.objects.get(owner=empty).applied_on.year == 1926
    back_from_bin(application, "application", in_1926)
    assert Application.objects.get(owner=person).applied_on.year == 1926
