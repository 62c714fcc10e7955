"""A letterhead that is filled in after a letter was drafted reaches all of it."""

import pytest

from accounts.models import Letterhead
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.letter_hints import letter_hints
from letters.printed import printed
from letters.redrafting import facts_of, redraft_letter
from tests.searches import DAY, edit, make_near_miss


@pytest.fixture
def letter(person):
    Letterhead.objects.filter(owner=person).delete()
    return begin_letter(make_near_miss(person), Kind.STATUS, today=DAY, language="en-us")


def fill_in(person, **fields):
    return Letterhead.objects.create(owner=person, name="Dana Ruiz", **fields)


def redrafted(letter):
    redraft_letter(letter)
    return letter


def test_the_name_stands_above_and_below(signed_in, person, letter):
    assert printed(letter).signature_name == ""
    assert any(
        "Your name is missing" in str(hint) for hint in letter_hints(letter, facts_of(letter))
    )
    fill_in(person)
    page = printed(letter)

    assert (page.sender_name, page.signature_name) == ("Dana Ruiz", "Dana Ruiz")
    hints = letter_hints(letter, facts_of(letter))
    assert not any("Your name is missing" in str(hint) for hint in hints)
    assert 'value="Dana Ruiz"' in signed_in.get(letter.get_absolute_url()).text


@pytest.mark.parametrize("kind", [Kind.STATUS, Kind.KEEP_IN_TOUCH, Kind.CAME_SECOND])
def test_the_page_tells_a_letterhead_that_came_later_from_a_record_that_changed(
    signed_in, person, kind
):
    Letterhead.objects.filter(owner=person).delete()
    application = make_near_miss(person)
    application.close_with("came_second", on=DAY)
    letter = begin_letter(application, kind, today=DAY, language="en-us")

    def page():
        return signed_in.get(letter.get_absolute_url()).text

    assert "changed after this was drafted" not in page()
    fill_in(person, email="dana@example.org")
    assert "Your letterhead changed after this was drafted." in page()
    assert "Your record changed" not in page()
    edit(application, position="Shop Manager")
    assert "Your record changed after this was drafted." in page()


def test_what_went_out_is_signed_as_it_was(person, letter):
    letter.mark_sent(on=DAY, to="somebody", by="post")
    fill_in(person)
    assert printed(letter).signature_name == ""


def test_what_goes_out_is_signed_for_good(person, letter):
    head = fill_in(person)
    letter.mark_sent(on=DAY, to="somebody", by="post")
    Letterhead.objects.filter(pk=head.pk).update(name="Kim Ruiz")
    letter.refresh_from_db()
    assert printed(letter).signature_name == "Dana Ruiz"


def test_a_name_that_was_taken_away_stays_away(person):
    Letterhead.objects.filter(owner=person).delete()
    fill_in(person)
    letter = begin_letter(make_near_miss(person), Kind.STATUS, today=DAY)
    letter.update(version="1", signature_name="")
    assert printed(letter).signature_name == ""


@pytest.mark.parametrize(
    ("time_zone", "country", "sheet"),
    [
        ("UTC", "", "us-letter"),
        ("Europe/Berlin", "", "a4"),
        ("America/Toronto", "", "us-letter"),
        ("Europe/Berlin", "US", "us-letter"),
        ("America/New_York", "DE", "a4"),
    ],
)
def test_the_sheet_is_one_that_the_writer_can_buy(person, time_zone, country, sheet):
    person.time_zone = time_zone
    person.save(update_fields=["time_zone"])
    Letterhead.objects.filter(owner=person).delete()
    fill_in(person, country=country)
    letter = begin_letter(make_near_miss(person), Kind.STATUS, today=DAY, language="en-us")
    assert letter.paper == sheet


def test_the_sheet_follows_an_address_that_came_later(person, letter):
    assert letter.paper == "us-letter"
    fill_in(person, address="Holtenauer Straße 1\n24105 Kiel\nGermany")
    assert redrafted(letter).paper == "a4"
