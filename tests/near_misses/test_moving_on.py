"""Put this one to rest, and what is there on a bad day."""

import datetime
import re

import pytest
import time_machine
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.urls import reverse
from django.utils import timezone

from accounts.models import Letterhead
from applications.models import Application, Contact, Event, Verdict
from letters.beginning import come_second
from near_misses.help_lines import HelpLinesError, help_lines, read_help_lines
from near_misses.moving_on import next_possibility, put_to_rest, take_back
from practice.models import Question
from tests.forms import forms_on
from tests.house.test_house import ROOT
from tests.searches import DAY, add_round, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db
LINE = """[[line]]
country = "US"
name = "Somebody"
number = "988"
source = "https://example.org/"
checked_on = 2026-11-26
"""


def rest(client, application):
    return client.post(reverse("near_misses:rest", args=[application.pk]), follow=True)


def undo_of(answer) -> str:
    (address,) = re.findall(r'action="(/near-misses/\d+/wake/[^"]*)"', answer.content.decode())
    return address.replace("&amp;", "&")


def row(application) -> tuple[str, bool, bool]:
    fresh = Application.objects.get(pk=application.pk)
    return fresh.ended_as, fresh.archived_at is not None, fresh.notes_stopped_on is not None


def test_an_open_application_is_closed_silent_and_archived_and_undo_takes_all_of_it_back(
    signed_in, person
):
    application = make_application(person, stage="screening")
    application.applied_on = timezone.localdate()
    application.save()
    answer = rest(signed_in, application)

    words = "Put to rest: Assistant Manager at Larkfield, as “I withdrew”. Everything is kept."
    assert words in answer.content.decode()
    assert answer.redirect_chain[-1][0] == reverse("near_misses:hard_day")
    assert row(application) == ("withdrew", True, True)
    signed_in.post(undo_of(answer))
    assert row(application) == ("", False, False)
    assert not Verdict.objects.exists()
    assert not Event.objects.filter(kind=Event.Kind.CLOSED).exists()


def test_who_puts_to_rest_on_the_shelf_stays_there_and_undo_comes_back(signed_in, person):
    application = make_near_miss(person)
    application.close_with("came_second", on=timezone.localdate())
    shelf = reverse("near_misses:near_misses")
    address = reverse("near_misses:rest", args=[application.pk])
    assert f'action="{address}?from=near_misses"' in signed_in.get(shelf).text
    answer = signed_in.post(f"{address}?from=near_misses", follow=True)
    assert answer.redirect_chain == [(shelf, 302)]
    assert "Put to rest: Assistant Manager at Larkfield." in answer.text
    assert signed_in.post(undo_of(answer)).url == shelf
    assert row(application) == ("came_second", False, False)


def page_and_press(client, application, page, name):
    """What is pressed later on a page as it is now."""
    address = reverse(name, args=[application.pk])
    forms = forms_on(client.get(page).text, page)
    return next(form for form in forms if form.action.startswith(address))


@pytest.mark.parametrize("is_on_shelf", [True, False])
def test_what_was_reopened_in_another_window_is_not_put_to_rest(signed_in, person, is_on_shelf):
    application = make_near_miss(person)
    application.close_with("came_second", on=timezone.localdate())
    there = application.get_absolute_url()
    there = reverse("near_misses:near_misses") if is_on_shelf else there
    form = page_and_press(signed_in, application, there, "near_misses:rest")
    application.reopen(on=timezone.localdate())
    answer = form.send(signed_in)

    assert answer.url == there
    page = signed_in.get(there).text
    assert "was reopened in another window and is now under Interviewing. Nothing was" in page
    assert row(application) == ("", False, False)
    assert not Verdict.objects.filter(kind="withdrew").exists()


@pytest.mark.parametrize(
    ("change", "words", "stands"),
    [
        (
            lambda job: job.move_to("offer"),
            "was moved in another window and is now under Offer",
            "",
        ),
        (
            lambda job: job.close_with("turned_down", on=timezone.localdate()),
            "was closed in another window: Turned down.",
            "turned_down",
        ),
    ],
)
def test_what_got_on_or_ended_in_another_window_is_not_put_to_rest(
    signed_in, person, change, words, stands
):
    application = make_application(person)
    there = application.get_absolute_url()
    form = page_and_press(signed_in, application, there, "near_misses:rest")
    change(application)

    assert form.send(signed_in).url == there
    assert words in signed_in.get(there).text
    assert row(application) == (stands, False, False)


def test_put_to_rest_twice_in_a_row_is_once(signed_in, person):
    application = make_application(person)
    there = application.get_absolute_url()
    form = page_and_press(signed_in, application, there, "near_misses:rest")

    assert form.send(signed_in).url == form.send(signed_in).url
    assert "Put to rest" in signed_in.get(there).text
    assert row(application) == ("withdrew", True, True)
    assert Verdict.objects.count() == 1


def test_undo_of_the_second_of_two_presses_leaves_what_the_first_did(signed_in, person):
    application = make_near_miss(person)
    rest(signed_in, application)
    signed_in.post(undo_of(rest(signed_in, application)))

    assert row(application) == ("withdrew", True, True)


def test_an_ending_that_another_window_has_replaced_is_not_lifted(signed_in, person):
    application = make_near_miss(person)
    application.close_with("came_second", on=timezone.localdate())
    there = application.get_absolute_url()
    form = page_and_press(signed_in, application, there, "applications:reopen")
    application.reopen(on=timezone.localdate())
    application.close_with("offer_accepted", on=timezone.localdate())

    assert form.send(signed_in).url == there
    assert "was closed in another window: Offer accepted." in signed_in.get(there).text
    assert row(application) == ("offer_accepted", False, False)


@pytest.mark.parametrize("added", ["before", "today"])
def test_one_that_has_gone_quiet_ends_without_an_answer(signed_in, person, added):
    when = {"created_at": timezone.now()} if added == "today" else {}
    application = make_application(person, **when)
    long_ago = timezone.localdate() - datetime.timedelta(days=90)
    application.events.update(happened_on=long_ago)
    Application.objects.update(applied_on=long_ago)
    rest(signed_in, application)
    assert row(application) == ("no_answer", True, True)


def test_a_saved_job_needs_no_ending(signed_in, person):
    application = make_application(person, stage="saved")
    rest(signed_in, application)
    assert row(application) == ("", True, True)


def test_the_ending_of_one_that_has_ended_stays_and_undo_leaves_it_archived_if_it_was(
    signed_in, person
):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    application.archive()
    answer = rest(signed_in, application)
    assert row(application) == ("came_second", True, True)
    signed_in.post(undo_of(answer))
    assert row(application) == ("came_second", True, False)


def test_undo_with_nonsense_changes_nothing(signed_in, person):
    application = make_application(person)
    rest(signed_in, application)
    wake = reverse("near_misses:wake", args=[application.pk])
    for query in ("", "?on=x", "?on=2026-01-01&verdict=x", "?on="):
        assert signed_in.post(wake + query).status_code == 302
    assert row(application)[1:] == (True, True)


def test_the_word_rest_stands_on_this_act_alone():
    templates = ROOT / "templates"
    found = {
        path.relative_to(templates).as_posix()
        for path in templates.rglob("*.html")
        if re.search(r"\bto rest\b", " ".join(re.findall(r'translate "([^"]*)"', path.read_text())))
    }
    pages = {"application.html", "_ending_banner.html"}
    assert found == {f"applications/{page}" for page in pages} | {"near_misses/near_misses.html"}


def test_the_page_says_only_what_rows_say(signed_in, person):
    page = signed_in.get(reverse("near_misses:hard_day")).content.decode()
    assert "What you did" not in page
    assert "When you come across a job you like:" in page
    # Last, and folded: who wants it finds it.
    before, _, help_lines = page.partition('<details class="more-fields muted">')
    assert "988" in help_lines
    assert "988" not in before
    assert "<section" not in help_lines.partition("</main>")[0]

    application = make_application(person)
    two_days_ago = timezone.now() - datetime.timedelta(days=2)
    people = [("Wei Li", ""), ("Ana Sousa", "")]
    past = add_round(application, people, starts_at=two_days_ago)
    page = signed_in.get(reverse("near_misses:hard_day")).content.decode()
    assert "They asked you in for 1 interview." in page
    # That its day is past says of nobody that they talked.
    assert "You talked with" not in page
    edit(past, on=DAY, outcome="took_place")
    page = signed_in.get(reverse("near_misses:hard_day")).content.decode()
    assert "You talked with 2 people in interviews." in page
    add_round(application, [("Jo Bay", "")], starts_at=two_days_ago)
    assert "You talked with" not in signed_in.get(reverse("near_misses:hard_day")).text
    assert "You were one of the last" not in page
    assert "letter" not in page.split("What you did")[1].split("</section>")[0]


def test_its_earlier_address_leads_there_for_good(signed_in):
    answer = signed_in.get("/near-misses/going-on/")
    assert (answer.status_code, answer.url) == (301, reverse("near_misses:hard_day"))
    assert "If today is hard" in signed_in.get(reverse("today:today")).text


def test_one_next_possibility_is_a_saved_job_else_a_person_to_thank(person):
    jo = Contact.objects.create(owner=person, name="Jo Smith")
    ended = make_application(person, referred_by=jo)
    ended.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    assert next_possibility(person, timezone.now()).about == "Jo Smith"
    Question.objects.create(owner=person, text="Why us?", due_on=DAY)
    assert next_possibility(person, timezone.now()).about == "Practice"
    make_application(person, company="Haven", stage="saved")
    assert next_possibility(person, timezone.now()).about == "Assistant Manager at Haven"
    jo.notes_stopped_on = DAY
    jo.save()
    Application.objects.filter(stage="saved").delete()
    Question.objects.all().delete()
    assert next_possibility(person, timezone.now()).about == "Add application"


def test_help_lines_are_hidden_after_two_years_and_the_own_country_comes_first(settings):
    day = datetime.date(2026, 11, 26)
    lines = help_lines(settings.HELP_LINES, day, "FR")
    assert [line.country for line in lines] == ["FR", "US", "GB", "DE", "ES"]
    assert len(help_lines(settings.HELP_LINES, day + datetime.timedelta(days=730))) == 5
    assert help_lines(settings.HELP_LINES, day + datetime.timedelta(days=731)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LINE * 6, "has 6 lines; there may be 5"),
        (LINE.replace('country = "US"', 'country = "XX"'), "no country"),
        (LINE.replace("checked_on = 2026-11-26", 'checked_on = "lately"'), "checked_on is a day"),
        (LINE.replace("https:", "http:"), "begins with https"),
        (LINE.replace('name = "Somebody"\n', ""), "each line has exactly"),
        ("[[line", "cannot be read"),
    ],
)
def test_a_file_that_makes_no_sense_says_so_in_one_line(tmp_path, text, words):
    path = tmp_path / "help.toml"
    path.write_text(text)
    with pytest.raises(HelpLinesError, match=words) as error:
        read_help_lines(path)
    assert len(str(error.value).splitlines()) == 1


def test_a_file_that_makes_no_sense_stops_the_start(tmp_path, settings):
    path = tmp_path / "help.toml"
    path.write_text(LINE * 6)
    settings.HELP_LINES = str(path)
    with pytest.raises(SystemCheckError, match="HELP_LINES: .* has 6 lines"):
        call_command("check")


@pytest.mark.parametrize(
    ("time_zone", "language", "first"),
    [("Europe/London", "en", ["GB", "US"]), ("UTC", "fr", ["FR"]), ("Europe/Vienna", "de", ["DE"])],
)
def test_help_lines_follow_the_clocks_and_the_language_without_a_letterhead(
    client, person, time_zone, language, first
):
    Letterhead.objects.filter(owner=person).delete()
    person.time_zone, person.language = time_zone, language
    person.save(update_fields=["time_zone", "language"])
    client.force_login(person)
    address = reverse("near_misses:hard_day")
    answer = client.get(address, headers={"accept-language": language})
    shown = [line.country for line in answer.context["help_lines"]]
    assert shown[: len(first)] == first


def test_undo_goes_by_what_stands_and_not_by_what_was_read(person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    read_earlier = Application.objects.get(pk=application.pk)
    rested = put_to_rest(application, on=DAY)
    take_back(read_earlier, rested)
    assert row(application) == ("came_second", False, False)


def test_what_was_put_to_rest_says_so_and_asks_for_no_letter(signed_in, person):
    with time_machine.travel(datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC), tick=False):
        signed_in.force_login(person)
        application = make_near_miss(person)
        letter = come_second(application, on=DAY)
        address = application.get_absolute_url()
        open_it = f'class="btn btn-primary" href="{letter.get_absolute_url()}"'
        assert open_it in signed_in.get(address).text
        rest(signed_in, application)
        page = signed_in.get(address).text
    assert "You put this one to rest on 24 November 2026" in page
    assert "worth sending" not in page
    assert open_it not in page
    letter.delete()
    assert "Open letter" not in signed_in.get(address).text
