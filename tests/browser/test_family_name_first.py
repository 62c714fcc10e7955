"""A comma between a family name and a given name, where people are typed one after the other."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import Application, Contact, InterviewRound
from tests.searches import make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def page(signed_in_page, live_server, person):
    application = make_application(person, company="Larkfield")
    address = reverse("applications:add_round", args=[application.pk])
    signed_in_page.goto(live_server.url + address)
    return signed_in_page


def chips(page) -> list[str]:
    return page.locator(".chips bdi").all_inner_texts()


@pytest.mark.parametrize(
    ("answer", "people"), [("One: Anna Schmidt", ["Anna Schmidt"]), ("Two", ["Schmidt", "Anna"])]
)
def test_whether_it_is_one_person_or_two_is_asked_and_answered_with_one_click(page, answer, people):
    page.get_by_label("People").press_sequentially("Schmidt, Anna")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Is “Schmidt, Anna” one person or two?")).to_be_visible()
    page.get_by_role("button", name=answer).click()
    assert chips(page) == people
    assert page.locator("[name=met]").input_value() == "\n".join(people)


def test_who_does_not_answer_is_asked_when_saving(page, complaints):
    page.get_by_label("People").press_sequentially("Schmidt, Anna")
    page.get_by_role("button", name="Save interview").click()
    expect(page.locator("#id_met_error")).to_contain_text("one person or two")
    assert [line.endswith("/rounds/add/") for line in complaints] == [True]
    complaints.clear()
    assert chips(page) == ["Schmidt, Anna"]
    page.get_by_role("button", name="One: Anna Schmidt").click()
    assert chips(page) == ["Anna Schmidt"]


def test_a_comma_after_a_full_name_parts_two_people_without_a_question(page):
    page.get_by_label("People").press_sequentially("Anna Schmidt, Bob Lee, Kim Roy, PhD")
    page.keyboard.press("Enter")
    assert chips(page) == ["Anna Schmidt", "Bob Lee", "Kim Roy, PhD"]
    expect(page.get_by_text("one person or two")).to_have_count(0)


@pytest.mark.parametrize("name", ["Hans Müller, Dipl.-Ing.", "Brandt, Ruth", "Anna; Bo"])
def test_whoever_is_on_record_with_a_comma_is_one_chip_and_stays_so(
    page, live_server, person, name
):
    contact = Contact.objects.create(
        owner=person, company=Application.objects.get().company, name=name
    )
    page.get_by_label("People").press_sequentially(name[:4])
    page.locator(".people-field [role=option]").first.click()
    assert chips(page) == [name]
    page.get_by_role("button", name="Save interview").click()
    page.wait_for_url(lambda address: "add" not in address)

    interview_round = InterviewRound.objects.get()
    edit = reverse("applications:edit_round", args=[interview_round.pk])
    page.goto(live_server.url + edit)
    assert chips(page) == [name]
    expect(page.get_by_text("one person or two")).to_have_count(0)
    page.get_by_label("People").press_sequentially("Kim Roy, Bo Ek")
    page.get_by_role("button", name="Save").click()
    page.wait_for_url(lambda address: "edit" not in address)
    assert {row.name for row in interview_round.people.all()} == {name, "Kim Roy", "Bo Ek"}
    assert Contact.objects.filter(name=name).get() == contact
