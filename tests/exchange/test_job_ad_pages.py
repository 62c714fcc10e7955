"""From a job ad to the form of a new application; nothing is written until that form is sent."""

import json

import pytest
from django.urls import reverse

from applications.models import Application
from tests.exchange.test_postings import JOB, page
from tests.exchange.websites import send

pytestmark = pytest.mark.django_db

PAGE = reverse("exchange:job_ad")


def filled(answer) -> dict:
    return {name: value for name, value in answer.context["form"].initial.items() if value}


def test_an_address_fills_the_form_and_the_form_makes_the_application(signed_in, person, website):
    website.pages["/7"] = page(JOB)

    answer = signed_in.post(PAGE, {"address": website.address("/7")})

    assert answer.status_code == 200
    assert Application.objects.count() == 0
    found = filled(answer)
    assert found["position"] == "Shift Manager"
    assert found["company_name"] == "Linden & Mill"
    assert found["posting"] == "Ten shifts a week.\n\n• Rota"

    form = answer.context["form"]
    typed = {field.name: field.value() or "" for field in form}
    signed_in.post(reverse("applications:add_application"), typed)
    application = Application.objects.for_user(person).get()
    assert (str(application.company), application.stage) == ("Linden & Mill", "saved")
    assert application.link == website.address("/7")
    assert str(application.deadline_on) == "2026-12-01"

    again = signed_in.post(PAGE, {"address": website.address("/7")})
    assert again.context["added_already"] == application


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (None, "no longer there"),
        (lambda handler: send(handler, "", status=403), "did not show the page"),
        ("<title>Jobs</title>", "does not say which job"),
        (lambda handler: send(handler, "a", kind="image/png"), "no page with text"),
    ],
)
def test_what_cannot_be_read_leaves_the_link_and_says_why(signed_in, website, answer, words):
    website.pages["/7"] = answer
    shown = signed_in.post(PAGE, {"address": website.address("/7")})
    assert shown.status_code == 200
    assert words in shown.content.decode()
    assert filled(shown) == {"link": website.address("/7"), "stage": "saved"}


@pytest.mark.parametrize("address", ["linden mill", "file:///etc/passwd", "javascript:alert(1)"])
def test_what_is_no_address_is_asked_for_again(signed_in, address):
    shown = signed_in.post(PAGE, {"address": address})
    assert shown.status_code == 422
    assert "not the address of a web page" in shown.content.decode()


def test_nothing_is_asked_for_again(signed_in):
    assert signed_in.post(PAGE, {}).status_code == 422


def test_a_text_that_no_page_has_is_too_long(signed_in):
    shown = signed_in.post(PAGE, {"text": "x" * 1_000_001})
    assert shown.status_code == 422
    assert "1000000" in shown.content.decode().replace(",", "")


def test_pasted_text_needs_no_website(signed_in, website):
    typed = {"address": website.address("/7"), "text": "Cook\nCompany: Haven\n\nSoup."}
    found = filled(signed_in.post(PAGE, typed))
    assert (found["position"], found["company_name"]) == ("Cook", "Haven")
    assert website.asked == []


def test_what_the_bookmark_saw_needs_no_website(signed_in, website):
    typed = {
        "address": website.address("/7"),
        "title": "A page",
        "data": json.dumps([json.dumps(JOB)]),
    }
    found = filled(signed_in.post(PAGE, typed))
    assert (found["position"], found["link"]) == ("Shift Manager", website.address("/7"))
    assert website.asked == []


@pytest.mark.parametrize("data", ["{", "7", '{"a": 1}', "[1, null]", "[" * 9999])
def test_odd_data_of_a_bookmark_is_left_out(signed_in, data):
    typed = {"address": "https://haven.example/1", "title": "Cook at Haven", "data": data}
    found = filled(signed_in.post(PAGE, typed))
    assert (found["position"], found["company_name"]) == ("Cook", "Haven")


def test_scripts_of_a_page_are_never_part_of_ours(signed_in):
    text = "Cook<img src=x onerror=alert(1)>\nCompany: <script>alert(2)</script>Haven</p>"
    shown = signed_in.post(PAGE, {"text": text}).content.decode()
    assert "<script>alert" not in shown
    assert "<img" not in shown


def test_a_link_is_completed_wherever_one_is_typed(signed_in, person, website):
    website.pages["/7"] = page(JOB)
    bare = website.address("/7").removeprefix("http://")
    answer = signed_in.post(PAGE, {"address": bare})
    assert filled(answer)["link"] == f"https://{bare}"

    typed = {
        "company_name": "Haven",
        "position": "Cook",
        "stage": "saved",
        "link": "haven.example/7",
    }
    assert signed_in.post(reverse("applications:add_application"), typed).status_code == 302
    assert Application.objects.get().link == "https://haven.example/7"


def test_of_several_jobs_one_is_chosen(signed_in, website):
    several = [JOB | {"title": "Cook", "url": "/cook"}, JOB | {"title": "Baker", "url": "/baker"}]
    website.pages["/all"] = page({"@graph": several})
    shown = signed_in.post(PAGE, {"address": website.address("/all")})

    assert "Several jobs are on this page." in shown.text
    assert filled(shown) == {"link": website.address("/all"), "stage": "saved"}
    choice, data = shown.context["choices"][1]
    found = filled(signed_in.post(PAGE, {"address": choice.address, "data": data}))
    assert (found["position"], found["company_name"]) == ("Baker", "Linden & Mill")
    assert found["link"] == website.address("/baker")
    assert [path for path, _ in website.asked] == ["/robots.txt", "/all"]


def test_a_deadline_with_two_meanings_is_asked_for(signed_in, person):
    shown = signed_in.post(PAGE, {"text": "Cook\nCompany: Haven\nClosing date: 03/04/2027"})
    assert "The deadline “03/04/2027” can be read as two days." in shown.content.decode()
    assert filled(shown).get("deadline_on", "") == ""

    shown = signed_in.post(PAGE, {"text": "Cook\nCompany: Haven\nClosing date: 23/04/2027"})
    assert "can be read as two days" not in shown.content.decode()


def test_what_was_pasted_is_not_called_a_page(signed_in, person):
    shown = signed_in.post(PAGE, {"text": "?"}).content.decode()
    assert "The text does not say which job it is about." in shown
    assert "The page does not say" not in shown
