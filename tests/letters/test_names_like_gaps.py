"""A name on record that looks like a gap is none, and what looks like one may be meant so."""

import html
import re

import pytest
from django.urls import reverse

from applications.models import Contact
from letters.beginning import begin_letter
from letters.gaps import gaps_left
from letters.kinds import Kind
from letters.models import Letter
from tests.letters.sending import SENT, press
from tests.searches import DAY, make_application

pytestmark = pytest.mark.django_db


def letter_about(person, **fields) -> Letter:
    return begin_letter(make_application(person, **fields), Kind.STATUS, today=DAY)


@pytest.mark.parametrize(
    "fields",
    [
        {"company": "XYZ Robotics"},
        {"company": "XXX Lutz KG"},
        {"company": "Jane Doe House"},
        {"company": "N.N. Partners"},
        {"position": "Machinist (Insert Milling)"},
    ],
)
def test_a_company_or_position_that_looks_like_a_gap_is_none(signed_in, person, fields):
    letter = letter_about(person, **fields)
    (name,) = fields.values()
    assert name in f"{letter.subject}{letter.body}{letter.recipient_lines}"
    assert gaps_left(letter) == []
    assert "gap to fill in" not in signed_in.get(letter.get_absolute_url()).text
    assert signed_in.get(reverse("letters:download_text", args=[letter.pk])).status_code == 200
    assert press(signed_in, "mark_sent", letter, **SENT).url == letter.get_absolute_url()


def test_a_person_that_looks_like_a_gap_is_none(person):
    letter = letter_about(person)
    letter.update(version="1", body="I talked with XY Chen and with XY.")
    assert gaps_left(letter) == ["XY"]
    letter.update(version="2", body="I talked with XY Chen.")
    assert gaps_left(letter) == ["XY"]
    company = letter.application.company
    Contact.objects.create(owner=person, company=company, name="XY Chen")
    assert gaps_left(letter) == []


def test_what_was_put_in_the_place_of_a_name_stays_a_gap(person):
    assert gaps_left(letter_about(person, company="XYZ")) == ["XYZ"]


def test_a_gap_beside_such_a_name_is_left(person, stranger):
    letter = letter_about(person, company="XXX Lutz KG")
    letter.update(version="1", body="XXX Lutz KG and XXX, Jane Doe House")
    make_application(stranger, company="Jane Doe House")
    assert gaps_left(letter) == ["XXX", "Jane Doe"]


@pytest.mark.parametrize("page", ["mark_sent", "download_text"])
def test_what_looks_like_a_gap_is_meant_so_where_it_is_in_the_way_and_undo_doubts_it(
    signed_in, letter, page
):
    letter.update(version="1", body="I read your TODO app, XYZ, with pleasure.")
    shown = signed_in.get(reverse(f"letters:{page}", args=[letter.pk])).text
    meant = reverse("letters:mean_gap", args=[letter.pk])
    assert shown.count(f'action="{meant}"') == 2
    for gap in ("TODO", "XYZ", "Something else"):
        answer = signed_in.post(meant, {"gap": gap})
        assert answer.url == letter.get_absolute_url()
    letter.refresh_from_db()
    assert (gaps_left(letter), letter.put_aside) == ([], ["gap:TODO", "gap:XYZ"])
    shown = signed_in.get(letter.get_absolute_url()).text
    assert "“XYZ” stays in the letter as it is." in shown
    assert "to fill in" not in shown
    undo = re.findall(r'action="(/letters/\d+/doubted/[^"]*)"', shown)[1]
    signed_in.post(html.unescape(undo))
    letter.refresh_from_db()
    assert gaps_left(letter) == ["XYZ"]
