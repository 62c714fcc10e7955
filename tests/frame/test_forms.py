"""What every form of the product does alike."""

import pytest

from documents.forms import EncloseForm
from exchange.importing.days import day_readings
from frame.forms import DayField, Form, PastDayField, ShownField, keys_in_text
from letters.beginning import come_second
from letters.forms import WordsForm
from tests.searches import DAY, make_near_miss


@pytest.mark.django_db
def test_what_is_typed_stays_out_of_the_row_that_the_view_has(person):
    letter = come_second(make_near_miss(person), on=DAY)
    stored, typed = letter.words(), letter.words() | {"subject": "Another subject"}

    form = WordsForm(typed | {"revision": letter.revision}, instance=letter)

    assert form.is_valid(), form.errors
    assert form.instance.subject == "Another subject"
    assert letter.words() == stored


class _Days(Form):
    due_on = DayField()
    applied_on = PastDayField()


def test_a_day_that_the_import_takes_for_none_is_asked_about_beside_its_field():
    for day in ("1926-09-04", "1969-12-31"):
        form = _Days({"due_on": day, "applied_on": day})
        assert set(form.errors) == {"due_on", "applied_on"}
        assert day_readings(day) == {}
    assert _Days({"due_on": "1970-01-01", "applied_on": "1970-01-01"}).is_valid()
    assert day_readings("1970-01-01")


class _People(Form):
    shown = ShownField(keys_in_text)


@pytest.mark.parametrize(
    ("sent", "keys"),
    [({"shown": "3 17"}, [3, 17]), ({"shown": ""}, []), ({}, []), ({"shown": "3 x ² 9e9"}, [3])],
)
def test_what_the_page_showed_comes_back_unseen(sent, keys):
    form = _People(sent, initial={"shown": "3 17"})

    assert form.is_valid()
    assert form.cleaned_data["shown"] == keys
    assert '<input type="hidden" name="shown"' in str(form["shown"])


@pytest.mark.django_db
def test_a_select_that_needs_an_answer_asks_to_choose(person):
    assert '<option value="" selected>Choose…</option>' in str(EncloseForm(user=person)["document"])
