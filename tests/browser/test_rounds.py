"""The form of an interview: with a finger, with the keyboard, and by what is typed."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from applications.models import Application, Contact
from tests.searches import add_round, make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def application(person) -> Application:
    """One of two, for which somebody of the other is known as well."""
    add_round(make_application(person, company="Hays"), [("Rita Holm", "", "recruiter")])
    application = make_application(person)
    add_round(application, [("Wei Li", "")], format="on_site", place="12 Mill Lane")
    return application


@pytest.fixture
def address(live_server, application) -> str:
    return live_server.url + reverse("applications:add_round", args=[application.pk])


def clock(**ahead) -> str:
    moment = timezone.now() + datetime.timedelta(**ahead)
    return moment.strftime("%Y-%m-%dT%H:%M")


def test_a_day_typed_without_its_time_is_not_lost_in_silence(signed_in_page, address, application):
    page = signed_in_page
    page.goto(address)
    when = page.get_by_label("Day and time")
    when.press_sequentially("12112026")
    page.get_by_role("button", name="Save interview").click()

    expect(when).to_be_focused()
    assert when.evaluate("field => field.validity.badInput")
    assert application.rounds.count() == 1
    when.fill(clock(days=3))
    page.get_by_role("button", name="Save interview").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(application.position)
    assert application.rounds.count() == 2


def test_a_name_begun_before_the_scripts_are_there_is_typed_to_its_end(signed_in_page, address):
    page = signed_in_page
    scripts = []
    page.route("**/people-field.js", lambda route: scripts.append(route))
    with page.expect_request("**/people-field.js"):
        page.goto(address, wait_until="commit")
    page.get_by_label("People").press_sequentially("Ana Sousa\nWei")
    with page.expect_event("load"):
        scripts[0].continue_()
    page.keyboard.type(" Li")
    expect(page.get_by_role("combobox", name="People")).to_have_value("Wei Li")
    expect(page.get_by_role("button", name="Remove Ana Sousa")).to_be_visible()


def test_on_a_phone_saving_is_in_sight_and_people_are_tapped(
    browser, live_server, client, person, complaints, address, application
):
    client.force_login(person)
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    value = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": value, "url": live_server.url}])
    page = context.new_page()
    page.goto(address)
    save = page.get_by_role("button", name="Save interview")
    expect(save).to_be_in_viewport(ratio=1)
    for when in (clock(days=9), clock(days=-9)):
        page.get_by_label("Day and time").fill(when)
        expect(save).to_be_in_viewport(ratio=1)
    page.get_by_role("combobox", name="People").tap()
    page.get_by_role("option", name="Wei Li").tap()
    page.get_by_role("combobox", name="People").fill("rit")
    page.get_by_role("option", name="Rita Holm").tap()
    page.get_by_role("button", name="Remove Wei Li").tap()
    save.tap()
    page.wait_for_url("**/applications/*/")

    people = application.rounds.get(outcome="planned").people
    assert [str(contact) for contact in people.all()] == ["Rita Holm"]
    assert Contact.objects.filter(name="Rita Holm").get().company.name == "Hays"
    context.close()


def test_people_are_chosen_made_and_taken_out_with_the_keyboard(
    signed_in_page, address, application
):
    page = signed_in_page
    page.goto(address)
    field = page.get_by_role("combobox", name="People")
    field.focus()
    suggested = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(suggested).to_have_text(["Wei Li Larkfield"])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.type("Rita Holm, Ana")
    chips = page.locator(".people-field .chip bdi")
    expect(chips).to_have_text(["Wei Li", "Rita Holm (Hays)"])
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")
    expect(chips).to_have_text(["Wei Li", "Rita Holm (Hays)", "Ana"])
    page.keyboard.press("Backspace")
    expect(chips).to_have_text(["Wei Li", "Rita Holm (Hays)"])
    page.keyboard.type("Mia Brandt")
    page.get_by_role("button", name="Save interview").click()
    page.wait_for_url("**/applications/*/")

    people = application.rounds.get(outcome="planned").people
    assert [str(contact) for contact in people.all()] == ["Mia Brandt", "Rita Holm", "Wei Li"]


def test_what_a_comma_sets_off_from_a_name_stays_with_it(signed_in_page, address, application):
    page = signed_in_page
    page.goto(address)
    field = page.get_by_role("combobox", name="People")
    field.press_sequentially("Martin Luther King, Jr., Ann Lee, PhD")
    chips = page.locator(".people-field .chip bdi")
    expect(chips).to_have_text(["Martin Luther King, Jr.", "Ann Lee"])
    page.get_by_role("button", name="Save interview").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(application.position)
    names = Contact.objects.filter(name__contains=",").order_by("pk")
    assert [contact.name for contact in names] == ["Martin Luther King, Jr.", "Ann Lee, PhD"]


def test_a_role_behind_a_comma_is_that_of_the_last_and_on_its_own_somebody(
    signed_in_page, address, application
):
    page = signed_in_page
    page.goto(address)
    field = page.get_by_role("combobox", name="People")
    chips = page.locator(".people-field .chip bdi")
    for typed in ("Rosa", "jefa de cocina"):
        field.press_sequentially(typed)
        page.keyboard.press("Escape")
        page.keyboard.press("Enter")
    expect(chips).to_have_text(["Rosa", "jefa de cocina"])
    field.press_sequentially("Laura Chen, Director of Engineering, Pepa, jefa de sala")
    expect(chips).to_have_text(
        ["Rosa", "jefa de cocina", "Laura Chen (Director of Engineering)", "Pepa"]
    )
    page.get_by_role("button", name="Save interview").click()
    page.wait_for_url("**/applications/*/")

    people = application.rounds.get(outcome="planned").people
    assert set(people.values_list("name", "role")) == {
        ("Rosa", ""),
        ("jefa de cocina", ""),
        ("Laura Chen", "Director of Engineering"),
        ("Pepa", "jefa de sala"),
    }


def test_what_is_asked_follows_the_day_and_the_place_follows_the_format(signed_in_page, address):
    page = signed_in_page
    page.goto(address)
    prepare, moment = page.get_by_label("To prepare"), page.get_by_label("The moment you liked")
    expect(prepare).to_be_hidden()
    expect(moment).to_be_hidden()
    page.get_by_label("Day and time").fill(clock(days=9))
    expect(prepare).to_be_visible()
    expect(moment).to_be_hidden()
    page.get_by_label("Day and time").fill(clock(days=-9))
    expect(prepare).to_be_hidden()
    expect(moment).to_be_visible()

    expect(page.get_by_label("Format")).to_have_value("on_site")
    expect(page.get_by_label("Place")).to_have_value("12 Mill Lane")
    page.get_by_label("Format").select_option("video")
    expect(page.get_by_label("Place")).to_have_value("")


def test_the_field_asks_for_the_day_alone_while_only_that_is_known(
    signed_in_page, live_server, address, application
):
    page = signed_in_page
    page.goto(address)
    when, tick = page.get_by_label("Day and time"), page.get_by_label("Only the day is known")
    prepare, moment = page.get_by_label("To prepare"), page.get_by_label("The moment you liked")
    when.fill("2026-10-12T09:30")
    tick.check()
    expect(when).to_have_attribute("type", "date")
    expect(when).to_have_value("2026-10-12")
    expect(moment).to_be_visible()
    when.fill(clock()[:10])
    expect(moment).to_be_hidden()
    expect(prepare).to_be_visible()
    tick.uncheck()
    expect(when).to_have_value(f"{clock()[:10]}T09:30")
    tick.check()
    when.fill("2026-10-12")

    # What was typed is there again, as it was.
    page.reload()
    expect(when).to_have_value("2026-10-12")
    expect(tick).to_be_checked()
    page.get_by_role("button", name="Save interview").click()
    page.wait_for_url("**/applications/*/")
    interview_round = application.rounds.get(is_day_only=True)
    assert interview_round.day == datetime.date(2026, 10, 12)

    # The page of what is stored asks for the day at once, and nothing counts as typed.
    page.goto(live_server.url + reverse("applications:edit_round", args=[interview_round.pk]))
    expect(when).to_have_attribute("type", "date")
    expect(when).to_have_value("2026-10-12")
    page.reload()
    expect(page.get_by_role("status").filter(has_text="typed")).to_have_count(0)


def test_a_first_day_is_set_in_a_dialog(signed_in_page, live_server, application):
    undated = add_round(application, outcome="planned")
    page = signed_in_page
    page.goto(live_server.url + undated.get_absolute_url())
    page.get_by_role("link", name="Set the day").click()
    dialog = page.get_by_role("dialog", name="Set the day")
    when = dialog.get_by_label("Day and time")
    dialog.get_by_label("Only the day is known").check()
    expect(when).to_be_focused()
    expect(dialog.get_by_label("Time zone")).to_be_hidden()
    when.fill("2030-10-12")
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_text("The day is saved.")).to_be_visible()
    expect(page.get_by_text("Saturday, 12 October 2030")).to_be_visible()

    # A dialog opened once more has the day; a time that is known meanwhile is typed beside it.
    page.get_by_role("link", name="Reschedule").click()
    dialog = page.get_by_role("dialog", name="Reschedule interview")
    when = dialog.get_by_label("Day and time")
    expect(when).to_have_value("2030-10-12")
    tick = dialog.get_by_label("Only the day is known")
    tick.uncheck()
    expect(when).to_have_value("")
    expect(when).to_be_focused()
    dialog.get_by_role("button", name="Save").click()
    expect(when).to_be_focused()
    assert when.evaluate("field => field.validationMessage")
    tick.check()
    expect(when).to_have_value("2030-10-12")
    tick.uncheck()
    when.fill("2030-10-12T14:30")
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saturday, 12 October 2030, 14:30")).to_be_visible()


def test_a_day_whose_time_is_to_be_typed_is_never_saved_without_either(
    signed_in_page, live_server, application
):
    day = datetime.datetime(2030, 10, 12, 23, 59, 59, tzinfo=datetime.UTC)
    person = application.owner
    person.time_zone = "UTC"
    person.save()
    interview_round = add_round(application, starts_at=day, is_day_only=True, time_zone="UTC")
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:edit_round", args=[interview_round.pk]))
    when, tick = page.get_by_label("Day and time"), page.get_by_label("Only the day is known")
    expect(when).to_have_value("2030-10-12")
    tick.uncheck()
    save = page.get_by_role("button", name="Save interview")
    save.click()
    expect(when).to_be_focused()
    interview_round.refresh_from_db()
    assert (interview_round.is_day_only, interview_round.starts_at) == (True, day)

    # Whoever does not know the time after all has the day again, and can take it out.
    tick.check()
    expect(when).to_have_value("2030-10-12")
    when.fill("")
    save.click()
    page.wait_for_url(live_server.url + interview_round.get_absolute_url())
    interview_round.refresh_from_db()
    assert (interview_round.is_day_only, interview_round.starts_at) == (False, None)


# Whether all that has the focus lies under a bar that stays where it is.
IS_COVERED = """() => {
  const focused = document.activeElement, box = focused.getBoundingClientRect();
  const x = box.x + box.width / 2;
  return [box.top + 1, box.y + box.height / 2, box.bottom - 1].every((y) => {
    const top = document.elementFromPoint(x, y);
    return !top || !(focused.contains(top) || top.contains(focused));
  });
}"""


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_what_has_the_focus_is_never_under_the_bar(signed_in_page, live_server, application, size):
    page = signed_in_page
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    edit = reverse("applications:edit_round", args=[application.rounds.get().pk])
    page.goto(live_server.url + edit)
    page.evaluate("document.querySelectorAll('main details').forEach((part) => part.open = true)")
    names = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        assert not page.evaluate(IS_COVERED), page.evaluate("document.activeElement.outerHTML")
        names.add(page.evaluate("document.activeElement.name"))
    assert {"starts_at", "place", "notes"} <= names


def test_who_records_how_it_went_is_at_that_question_and_who_sets_a_day_at_the_day(
    signed_in_page, live_server, person
):
    application = make_application(person)
    ago = timezone.now() - datetime.timedelta(days=1)
    over = add_round(application, starts_at=ago)
    undated = add_round(make_application(person), outcome="planned")
    page = signed_in_page

    page.goto(live_server.url + over.get_absolute_url())
    page.get_by_role("link", name="Record how it went").press("Enter")
    expect(page.get_by_label("How it went")).to_be_focused()

    page.goto(live_server.url + undated.application.get_absolute_url())
    page.locator("main a[href*='/edit/#']").press("Enter")
    expect(page.get_by_label("Day and time")).to_be_focused()
