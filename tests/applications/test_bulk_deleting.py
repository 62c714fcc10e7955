"""Many rows of the table that are deleted at once, and how they come back."""

import pytest

from applications.models import Application
from letters.beginning import come_second
from letters.models import Letter
from records.models import BinItem
from tests.applications.asking import TABLE, positions
from tests.applications.test_bulk_actions import MANY, chosen, undo_in
from tests.records_room.comparing import written
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def test_many_are_deleted_into_the_bin_and_come_back_whole(signed_in, few, person):
    planner = Application.objects.get(position="Planner")
    again = make_application(person, company="Cedar", position="Planner again", sibling=planner)
    letter = come_second(make_near_miss(person, position="Baker"), on=DAY)
    before = written(person)
    fields = {"chosen": chosen("Planner", "Planner again", "Baker"), "action": "delete"}
    page = signed_in.post(f"{MANY}?sort=position", fields, follow=True)
    assert page.redirect_chain == [(f"{TABLE}?sort=position", 302)]
    assert "3 applications are in the bin." in page.text
    assert positions(signed_in) == ["Cook", "Buyer"]
    assert not Letter.objects.filter(pk=letter.pk).exists()
    assert BinItem.objects.for_user(person).count() == 3

    answer = signed_in.post(undo_in(page.text), follow=True)
    assert "Undone. Everything is as it was before." in answer.text
    again.refresh_from_db()
    assert again.sibling == planner
    assert not BinItem.objects.for_user(person).exists()
    assert written(person) == before


def test_undoing_a_deletion_leaves_alone_what_is_no_longer_in_the_bin(signed_in, few, person):
    fields = {"chosen": chosen("Buyer", "Cook"), "action": "delete"}
    undo = undo_in(signed_in.post(MANY, fields, follow=True).content.decode())
    BinItem.objects.filter(title="Buyer").delete_for_good()
    answer = signed_in.post(undo, follow=True)
    assert "did not come back from the bin" in answer.text
    assert "Cook" in positions(signed_in)
    assert "Buyer" not in positions(signed_in)


def test_no_more_are_deleted_at_once_than_a_page_shows(signed_in, sixty):
    answer = signed_in.post(MANY, {"action": "delete", "all": "61"})
    assert answer.status_code == 422
    assert "You can delete at most 50 applications at once. Select fewer." in answer.text
    assert Application.objects.count() == 61
