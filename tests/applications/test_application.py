"""Logging, moving, closing and reopening an application."""

import datetime
import threading

import lxml.html
import pytest
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Company, Contact, Event, Stage, Verdict
from applications.models.timeline_lock import NotLocked
from tests.searches import DAY, add_round, make_application, make_near_miss

pytestmark = pytest.mark.django_db
LATER = DAY + datetime.timedelta(days=3)


def kinds(application) -> list[str]:
    return [event.kind for event in application.events.order_by("pk")]


def test_logging_finds_the_company_whatever_its_case_and_spaces(person, stranger):
    first = make_application(person, company="Fernwood  Analytics")
    second = make_application(person, company="fernwood analytics ")
    make_application(stranger, company="Fernwood Analytics")

    assert first.company == second.company
    assert first.company.name == "Fernwood Analytics"
    assert Company.objects.count() == 2
    assert kinds(first) == [Event.Kind.LOGGED]


def test_company_and_position_are_enough(signed_in, person):
    response = signed_in.post(
        reverse("applications:add_application"),
        {"company_name": "Larkfield", "position": "Buyer", "stage": "saved"},
    )

    application = Application.objects.get()
    assert response.url == application.get_absolute_url()
    assert (application.owner, application.stage) == (person, Stage.SAVED)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"position": "   "}, "position"),
        ({"company_name": ""}, "company_name"),
        ({"position": "x" * 100_000}, "position"),
        ({"link": "not an address"}, "link"),
        ({"posting": "x" * 100_000}, "posting"),
        ({"notes": "a\x00b"}, "notes"),
        ({"stage": "hired"}, "stage"),
    ],
)
def test_bad_input_is_told_beside_its_field_and_everything_typed_is_kept(signed_in, changes, field):
    typed = {"company_name": "Larkfield", "position": "Buyer", "stage": "saved", "pay": "kept!"}
    response = signed_in.post(reverse("applications:add_application"), typed | changes)

    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert b"kept!" in response.content
    assert not Application.objects.exists()


def test_a_kind_note_tells_of_an_earlier_try_at_the_same_company(signed_in, person):
    make_application(person, company="Larkfield")
    typed = {"company_name": "larkfield", "position": "Buyer", "stage": "saved"}
    response = signed_in.post(reverse("applications:add_application"), typed, follow=True)

    assert "At Larkfield you already have 1 application." in response.content.decode()


def test_of_two_spellings_the_company_just_typed_is_named(signed_in, person):
    for company in ("Banco Levante", "Banco Levante", "Banco Levante, S.A."):
        make_application(person, company=company, position="Cook")
    typed = {"company_name": "Banco Levante", "position": "Buyer", "stage": "saved"}
    page = signed_in.post(reverse("applications:add_application"), typed, follow=True).text
    assert "At Banco Levante you already have 3 applications." in page


def test_the_same_job_added_again_is_remarked_on(signed_in, person):
    make_application(person, company="Larkfield", position="Buyer")
    typed = {"company_name": "larkfield", "position": "buyer ", "stage": "saved"}
    page = signed_in.post(reverse("applications:add_application"), typed, follow=True).text
    assert "At Larkfield you already have a job called “buyer”." in page


def test_a_move_is_dated_and_recorded_once(person):
    application = make_application(person, stage="saved")
    application.move_to(Stage.APPLIED, on=LATER)
    application.move_to(Stage.APPLIED, on=LATER)

    application.refresh_from_db()
    assert (application.stage, application.applied_on) == (Stage.APPLIED, LATER)
    assert kinds(application) == [Event.Kind.LOGGED, Event.Kind.MOVED]
    assert application.events.get(kind="moved").details == {"from": "saved", "to": "applied"}


def test_a_move_to_an_unknown_stage_changes_nothing(signed_in, person):
    application = make_application(person)
    response = signed_in.post(
        reverse("applications:move", args=[application.pk]), {"stage": "hired"}
    )

    application.refresh_from_db()
    assert (response.status_code, application.stage) == (422, Stage.APPLIED)


def test_bad_news_leaves_the_stage_and_reopening_keeps_the_verdict(person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, their_words="It was close.")
    assert application.stage == Stage.INTERVIEWING

    application.reopen(on=LATER)
    application.close_with(Verdict.Kind.OFFER_ACCEPTED, on=LATER)

    assert [verdict.kind for verdict in application.verdicts.all()] == [
        Verdict.Kind.OFFER_ACCEPTED,
        Verdict.Kind.CAME_SECOND,
    ]
    assert application.verdict.kind == Verdict.Kind.OFFER_ACCEPTED
    assert kinds(application)[-3:] == ["closed", "reopened", "closed"]


def test_closing_twice_keeps_the_first_verdict(person):
    application = make_application(person)
    first = application.close_with(Verdict.Kind.NO_ANSWER, on=DAY)
    second = application.close_with(Verdict.Kind.TURNED_DOWN, on=LATER)

    assert second == first
    assert Verdict.objects.get().kind == Verdict.Kind.NO_ANSWER
    assert kinds(application).count("closed") == 1


@pytest.mark.django_db(transaction=True)
def test_two_tabs_that_close_at_once_make_one_verdict(person):
    application = make_application(person)
    barrier = threading.Barrier(4)

    def close():
        barrier.wait()
        Application.objects.get(pk=application.pk).close_with(Verdict.Kind.NO_ANSWER, on=DAY)
        connection.close()

    threads = [threading.Thread(target=close) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert Verdict.objects.count() == 1
    assert kinds(application).count("closed") == 1


def test_every_ending_is_chosen_on_its_page_and_coming_second_goes_on(signed_in, person):
    application = make_application(person)
    address = reverse("applications:close", args=[application.pk])
    goes_on = signed_in.post(address, {"kind": "came_second"})
    signed_in.post(address, {"kind": "withdrew", "told_by_name": "Wei Li"})

    verdict = application.verdict
    assert goes_on.status_code == 307
    assert (verdict.kind, application.verdicts.count()) == (Verdict.Kind.WITHDREW, 1)
    assert (verdict.told_by.name, verdict.told_by.company) == ("Wei Li", application.company)


def test_a_day_to_come_is_refused_as_the_day_of_the_news(signed_in, person):
    application = make_application(person)
    response = signed_in.post(
        reverse("applications:close", args=[application.pk]),
        {"kind": "no_answer", "heard_on": "2999-01-01", "their_words": "kept!"},
    )

    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["heard_on"]
    assert b"kept!" in response.content
    assert application.verdict is None


def test_deleting_takes_everything_of_it_and_leaves_the_people(signed_in, person):
    application = make_near_miss(person)
    address = reverse("applications:delete_application", args=[application.pk])
    assert "People, the company and your documents stay." in signed_in.get(address).text
    signed_in.post(address)

    assert not Application.objects.exists()
    assert not Event.objects.exists()
    assert Contact.objects.count() == 3


def test_second_place_is_on_the_page_after_a_round_and_else_in_the_dialog(signed_in, person):
    fresh, met = make_application(person), make_near_miss(person, company="Haven")
    link = reverse("letters:come_second", args=[met.pk])

    def page(name: str, application) -> str:
        address = reverse(f"applications:{name}", args=[application.pk])
        return signed_in.get(address).content.decode()

    assert "I came second" not in page("application", fresh)
    # They said that it goes on.
    assert link not in page("application", met)
    for application in (fresh, met):
        assert 'value="came_second"' in page("close", application)
    yesterday = timezone.now() - datetime.timedelta(days=1)
    met.rounds.update(outcome="planned", starts_at=yesterday)
    assert link in page("application", met)
    met.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    assert "I came second" not in page("application", met)


@pytest.mark.parametrize("count", [1, 30])
def test_the_board_asks_the_same_number_of_questions_for_any_number_of_cards(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        make_near_miss(person, company=f"Company {number}")

    with django_assert_num_queries(7):
        page = signed_in.get(reverse("applications:board"))
    assert page.content.decode().count("board-card-role") == count
    assert page.content.decode().count("3 people") == count


@pytest.mark.parametrize("count", [1, 30])
def test_the_application_page_asks_the_same_number_of_questions_for_any_history(
    signed_in, person, count, django_assert_num_queries
):
    application = make_application(person)
    for number in range(count):
        add_round(application, [(f"Person {number}", ""), (f"Other {number}", "")])

    with django_assert_num_queries(13):
        page = signed_in.get(application.get_absolute_url()).content.decode()
    assert page.count("line is-round") == count


def test_what_people_typed_is_never_read_as_markup(signed_in, person):
    application = make_application(person, company="<b>A&B</b>", position="<script>x</script>")
    page = signed_in.get(application.get_absolute_url()).content.decode()

    assert "<script>x" not in page
    assert "&lt;b&gt;A&amp;B&lt;/b&gt;" in page


def test_coming_second_stands_first_among_the_endings(signed_in, person):
    for application in (make_application(person), make_near_miss(person, company="Haven")):
        address = reverse("applications:close", args=[application.pk])
        shown = signed_in.get(address).text
        assert 0 < shown.find("I came second") < shown.find("They turned me down")


@pytest.mark.parametrize("company", ["Larkfield, Inc", "LARKFIELD Ltd.", "the larkfield"])
def test_an_earlier_try_is_told_whatever_the_legal_form(signed_in, person, company):
    earlier = make_application(person, company="Larkfield", position="Planner")
    address = reverse("applications:earlier")
    shown = signed_in.get(address, {"company": company}).content.decode()
    assert f'href="{earlier.get_absolute_url()}"' in shown
    assert signed_in.get(address, {"company": "Inc"}).content.decode().strip() == ""
    assert signed_in.get(address).content.decode().strip() == ""

    typed = {"company_name": company, "position": "Buyer", "stage": "saved"}
    answer = signed_in.post(reverse("applications:add_application"), typed, follow=True)
    sentence = "At Larkfield you already have 1 application."
    assert sentence in answer.content.decode()


def test_what_is_missing_is_listed_in_the_order_of_the_page(signed_in):
    page = signed_in.post(reverse("applications:add_application"), {}).text
    links = lxml.html.fromstring(page).xpath("//*[@data-error-summary]//a")
    assert [link.text for link in links] == ["Company", "Position", "Stage"]


def test_a_door_that_has_not_locked_the_application_tells_nothing_on_its_timeline(person):
    application = make_application(person)
    application.close_with("turned_down", on=DAY)
    # The lock of one door says nothing of the next, nor that of one row of another.
    other = Application.objects.get(pk=application.pk)
    with transaction.atomic():
        other.locked()
        with pytest.raises(NotLocked):
            application.record(Event.Kind.REOPENED, DAY)
    assert kinds(application) == ["logged", "closed"]
