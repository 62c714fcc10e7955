"""The list of letters, and beginning one from it."""

import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Contact
from letters.beginning import come_second
from letters.models import Letter
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db


def test_the_list_shows_a_sent_letter_under_the_day_it_was_sent(signed_in, letter):
    letter.mark_sent(on=datetime.date(2026, 10, 19), to="", by="post")
    page = signed_in.get(reverse("letters:letter_list")).text
    assert '<time datetime="2026-10-19">19 October</time>' in page
    assert page.count("<time") == 1


def test_sent_letters_stand_in_the_order_of_the_days_they_show(signed_in, letter):
    days = {"Early": 3, "Late": 21, "Middle": 12}
    for company, day in days.items():
        other = come_second(make_application(letter.owner, company=company), on=DAY)
        other.mark_sent(on=datetime.date(2026, 10, day), to="", by="post")
    # What is saved last stands no higher for that.
    Letter.objects.filter(application__company__name="Early").update(saved_at=timezone.now())
    page = signed_in.get(reverse("letters:letter_list"))
    sent = [row.application.company.name for row in page.context["sent"]]
    assert sent == ["Late", "Middle", "Early"]
    assert page.context["drafts"] == [letter]


def test_a_person_has_the_letters_that_went_out_and_no_drafts(signed_in, letter):
    def letters_of_the_person():
        people = signed_in.get(reverse("applications:people")).context["rows"]
        return {row.name: row.letter_count for row in people}[letter.recipient.name]

    assert letters_of_the_person() == 0
    letter.mark_sent(on=DAY, to="", by="post")
    assert letters_of_the_person() == 1


def test_a_single_draft_is_no_them(signed_in, letter):
    def lines():
        page = signed_in.get(reverse("today:today")).text
        return ["It can wait." in page, "Any of them can wait." in page]

    assert lines() == [True, False]
    come_second(make_application(letter.owner, company="Haven"), on=DAY)
    assert lines() == [False, True]


def test_a_letter_is_begun_from_the_list_by_choosing_its_application(signed_in, letter, stranger):
    page = signed_in.get(reverse("letters:letter_list")).text
    address = reverse("letters:choose_application")
    assert address in page
    archived = make_application(letter.owner, company="Archived")
    archived.archive()
    theirs = make_application(stranger, company="Theirs")
    choosing = signed_in.get(address).text
    assert "Assistant Manager at Larkfield" in choosing
    assert "Archived" not in choosing
    assert "Theirs" not in choosing

    chosen = signed_in.get(address, {"application": letter.application_id})
    assert chosen.url == reverse("letters:begin", args=[letter.application_id])
    assert signed_in.get(address, {"application": theirs.pk}).status_code == 422


def test_without_an_application_writing_a_letter_begins_with_one(signed_in):
    page = signed_in.get(reverse("letters:choose_application")).text
    assert reverse("applications:add_application") in page
    assert "<select" not in page.split("<main")[1].split("</main>")[0]


def test_from_a_person_of_several_applications_the_one_a_letter_is_about_is_chosen(
    signed_in, person
):
    first = make_application(person, company="First")
    add_round(first, [("Kim Sato", "")])
    kim = Contact.objects.get(name="Kim Sato")
    begin = reverse("letters:begin", args=[first.pk])
    assert f"{begin}?recipient={kim.pk}" in signed_in.get(kim.get_absolute_url()).text

    make_application(person, company="Without Kim")
    second, third, archived = (
        make_application(person, company=name) for name in ("Second", "Third", "Archived")
    )
    for row in (second, archived):
        add_round(row).meet([kim])
    third.close_with("turned_down", on=DAY, told_by=kim)
    archived.archive()
    choose = f"{reverse('letters:choose_application')}?recipient={kim.pk}"
    assert choose in signed_in.get(kim.get_absolute_url()).text
    page = signed_in.get(choose)
    listed = page.context["form"].fields["application"].choices
    assert [str(label).rpartition(" at ")[2] for _key, label in listed] == [
        *("Third", "Second", "First")
    ]
    assert "Kim Sato" in page.text
    # As the form sends it.
    assert re.search(rf'name="recipient" value="{kim.pk}"', page.text)
    chosen = signed_in.get(choose, {"recipient": kim.pk, "application": second.pk})
    assert chosen.url == f"{reverse('letters:begin', args=[second.pk])}?recipient={kim.pk}"
    assert signed_in.get(choose, {"recipient": kim.pk, "application": 999}).status_code == 422


def test_to_somebody_elses_contact_or_nonsense_any_application_is_chosen(
    signed_in, person, stranger
):
    mine = make_application(person)
    theirs = Contact.objects.create(owner=stranger, name="Their Kim")
    for key in (str(theirs.pk), "x", "9" * 30):
        page = signed_in.get(reverse("letters:choose_application"), {"recipient": key})
        assert str(mine) in page.text
        assert "Their Kim" not in page.text
