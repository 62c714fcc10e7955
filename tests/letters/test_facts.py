"""What is gathered from the record before a letter is drafted."""

import pytest

from applications.models import Contact
from letters.facts import gather
from letters.kinds import Kind
from letters.writing import begin_letter
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("recorded", "written"),
    [
        ("Projektleiterin (m/w/d)", "Projektleiterin"),
        ("Entwickler (all genders)", "Entwickler (all genders)"),
        ("Assistante de direction H/F", "Assistante de direction"),
        ("Comptable (F/H)", "Comptable"),
        ("Engineer (R&D)", "Engineer (R&D)"),
        ("(m/w/d)", "(m/w/d)"),
    ],
)
def test_a_letter_names_the_position_without_the_postings_appendix(person, recorded, written):
    application = make_application(person, position=recorded)
    assert gather(application, today=DAY).position == written


def test_thanks_for_a_recommendation_go_to_who_gave_it_and_to_nobody_else(person):
    application = make_application(person)
    add_round(application, [("Adaeze Okafor", "Dear Ms Okafor")])
    unknown = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)
    application.referred_by = Contact.objects.create(owner=person, name="Jo Smith")
    application.save(update_fields=["referred_by"])
    known = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)

    assert unknown.recipient is None
    assert "Okafor" not in unknown.greeting + unknown.recipient_lines
    # A friend does not live at the employer's.
    assert known.recipient_lines == "Jo Smith"
    assert known.greeting == "Dear Jo Smith,"
