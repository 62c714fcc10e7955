"""Where each near miss stands, in one of eight words from rows, with its day."""

import datetime
from dataclasses import replace

import pytest
from django.urls import reverse
from django.utils import translation

from applications.models import Application, Verdict
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.occasions import Prompt
from near_misses.moving_on import put_to_rest
from near_misses.standing import NearMiss, Standing, came_close, near_misses
from near_misses.views.near_misses import ROWS
from tests.searches import DAY, NOW, TODAY, make_application, make_near_miss

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_the_day")]


def days(number: int) -> datetime.timedelta:
    return datetime.timedelta(days=number)


def near_miss(person, days_ago: int, **fields) -> Application:
    application = make_near_miss(person, **fields)
    application.close_with(
        Verdict.Kind.CAME_SECOND, on=TODAY - days(days_ago), their_words="So close."
    )
    return application


def the_one(person) -> NearMiss:
    (found,) = near_misses(person, TODAY, came_close(person))
    return found


def where(person) -> tuple[str, datetime.date]:
    found = the_one(person)
    return found.standing.value, found.since


def send(letter, days_ago: int) -> None:
    letter.mark_sent(on=TODAY - days(days_ago), to="", by="email")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Dear Ann,\r\n\r\nIt was close.\r\n\r\nRuth", "It was close.\r\n\r\nRuth"),
        ("Sehr geehrte Frau Li,\n\nes war knapp.", "es war knapp."),
        ("Unfortunately,\nit was close.", "Unfortunately,\nit was close."),
        ("So close.", "So close."),
    ],
)
def test_what_they_said_begins_behind_the_greeting_of_a_mail(person, words, shown):
    make_near_miss(person).close_with("came_second", on=TODAY - days(3), their_words=words)
    assert the_one(person).words == shown


def test_reopened_since_the_day_they_called(person):
    near_miss(person, 40).reopen(on=TODAY - days(3))
    assert where(person) == ("reopened", TODAY - days(3))


def test_possible_since_the_day_from_which_a_note_fits(person):
    near_miss(person, 30)
    assert where(person) == ("possible", TODAY - days(9))


def test_drafted_while_a_letter_is_not_sent(person):
    application = near_miss(person, 30)
    begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY)
    assert where(person) == ("drafted", TODAY)


def test_beside_putting_to_rest_stands_the_letter_in_draft(signed_in, person):
    application = near_miss(person, 3)
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY)
    thanks = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)
    before = signed_in.get(reverse("near_misses:near_misses")).text
    send(letter, 0)
    after = signed_in.get(reverse("near_misses:near_misses")).text

    assert "Put this one to rest" in before
    assert "Open letter" in before
    assert letter.get_absolute_url() in before
    assert thanks.get_absolute_url() not in before
    assert "Open letter" not in after


@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.THANKS, Kind.REFERRER_THANKS, Kind.STATUS])
def test_another_draft_does_not_hide_that_the_letter_was_sent(person, kind):
    application = near_miss(person, 3)
    begin_letter(application, kind, today=DAY)
    assert where(person)[0] == "possible"
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY)
    assert where(person) == ("drafted", TODAY)
    send(letter, 2)
    assert where(person) == ("waiting", TODAY - days(2))


def test_thanks_to_who_referred_one_are_no_letter_to_them(person):
    application = near_miss(person, 0)
    send(begin_letter(application, Kind.REFERRER_THANKS, today=DAY), 0)
    Verdict.objects.update(heard_on=TODAY - days(3))
    application.dismiss_occasion(f"came_second-{application.verdict.pk}")
    assert where(person) == ("waiting", TODAY - days(3))


def test_answered_since_the_letter_that_they_answered(person):
    application = near_miss(person, 40)
    letter = begin_letter(application, Kind.CAME_SECOND, today=DAY)
    send(letter, 10)
    letter.mark_answered(answered=True, on=TODAY - days(4))
    for key in ("light", "with_something"):
        application.dismiss_occasion(f"keep_in_touch-{key}-{application.verdict.pk}")
    assert where(person) == ("answered", TODAY - days(10))


def test_the_answer_to_a_letter_from_before_the_news_is_none_to_the_news(person):
    application = near_miss(person, 0)
    letter = begin_letter(application, Kind.THANKS, today=DAY)
    send(letter, 30)
    letter.mark_answered(answered=True, on=TODAY - days(28))
    assert where(person) == ("waiting", TODAY)


def test_waiting_since_the_last_letter_or_the_news(person):
    application = near_miss(person, 0)
    assert where(person) == ("waiting", TODAY)
    ahead = the_one(person).ahead
    assert ahead
    assert ahead[1].name == "light"
    Verdict.objects.update(heard_on=TODAY - days(30))
    letter = begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY)
    send(letter, 2)
    assert where(person) == ("waiting", TODAY - days(2))
    assert the_one(person).stop.name == "too_soon"
    # Two months after the last note, though its own day comes before.
    day, period = the_one(person).ahead or (None, None)
    assert (day, period and period.name) == (TODAY + days(58), "with_something")


def test_a_note_in_draft_is_said_to_be_one_and_moves_no_day(person):
    application = near_miss(person, 30)
    before = the_one(person).ahead
    begin_letter(application, Kind.KEEP_IN_TOUCH, today=TODAY)
    assert the_one(person).stop.name == "drafted"
    assert the_one(person).ahead == before


def test_who_wrote_on_the_day_of_the_news_is_not_told_to_wait(signed_in, person):
    signed_in.force_login(person)
    early = "Nothing goes out on the day of the news."
    application = near_miss(person, 0)
    addresses = (reverse("near_misses:near_misses"), application.get_absolute_url())
    letter = begin_letter(application, Kind.CAME_SECOND, today=TODAY)
    assert [signed_in.get(address).text.count(early) for address in addresses] == [1, 1]
    send(letter, 0)
    assert [signed_in.get(address).text.count(early) for address in addresses] == [0, 0]
    assert where(person) == ("waiting", TODAY)


def test_where_a_note_is_offered_no_reason_against_it_stands_beside(signed_in, person, monkeypatch):
    signed_in.force_login(person)
    soon = "You wrote to them less than two months ago."
    application = near_miss(person, 40)
    send(begin_letter(application, Kind.KEEP_IN_TOUCH, today=TODAY), 10)
    addresses = (reverse("near_misses:near_misses"), application.get_absolute_url())
    assert [signed_in.get(address).text.count(soon) for address in addresses] == [1, 1]
    reason = "The job is advertised again. A short note fits now."
    prompt = Prompt(application.pk, "again-1", TODAY, TODAY + days(21), reason)
    monkeypatch.setattr("exchange.note_prompts.advertised_again", lambda _key: [prompt])
    pages = [signed_in.get(address).text for address in addresses]
    assert [(page.count(reason), page.count(soon)) for page in pages] == [(1, 0), (1, 0)]


def test_over_since_the_day_on_which_it_ended_and_says_why(person):
    near_miss(person, 400)
    assert where(person) == ("over", TODAY - days(5))
    assert the_one(person).stop.name == "over"
    job = make_application(person, company="Haven")
    Verdict.objects.update(heard_on=TODAY - days(200))
    job.close_with(Verdict.Kind.OFFER_ACCEPTED, on=TODAY - days(100))
    assert where(person) == ("over", TODAY - days(100))


@pytest.mark.parametrize(("heard", "taken"), [(0, 0), (3, 3), (30, 3), (3, 10), (0, 10)])
def test_after_a_job_was_taken_no_page_names_a_next_note(signed_in, person, heard, taken):
    """Whether the news came before, on the same day, or after."""
    signed_in.force_login(person)
    application = near_miss(person, heard)
    Application.objects.update(applied_on=TODAY - days(60))
    addresses = (reverse("near_misses:near_misses"), application.get_absolute_url())
    ahead = ("Next possible note from", "You could send", "This ends by itself.")
    assert the_one(person).ahead
    assert "This ends by itself." in signed_in.get(addresses[1]).text
    job = make_application(person, company="Haven")
    job.close_with(Verdict.Kind.OFFER_ACCEPTED, on=TODAY - days(taken))

    assert the_one(person).ahead is None
    for address in addresses:
        page = signed_in.get(address).text
        assert [words for words in ahead if words in page] == []
    near = the_one(person)
    assert near.occasion or near.stop.name == "job_taken"


def test_a_job_taken_before_a_search_began_ends_none_of_its_notes(person):
    near_miss(person, 3)
    Application.objects.update(applied_on=TODAY - days(60))
    job = make_application(person, company="Haven")
    job.close_with(Verdict.Kind.OFFER_ACCEPTED, on=TODAY - days(61))
    assert the_one(person).ahead


@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.KEEP_IN_TOUCH])
def test_a_draft_from_before_a_reopening_is_not_the_letter_to_the_news_that_stands(person, kind):
    application = near_miss(person, 60)
    begin_letter(application, kind, today=TODAY - days(59))
    application.reopen(on=TODAY - days(40))
    application.close_with(Verdict.Kind.CAME_SECOND, on=TODAY - days(5))
    found = the_one(person)
    assert (found.standing.value, found.since, found.draft) == ("possible", TODAY - days(4), None)
    draft = begin_letter(Application.objects.get(), Kind.CAME_SECOND, today=TODAY)
    assert (the_one(person).standing.value, the_one(person).draft) == ("drafted", draft)


def test_a_letter_in_draft_is_one_press_away_after_another_job_was_taken(signed_in, person):
    signed_in.force_login(person)
    letter = begin_letter(near_miss(person, 3), Kind.CAME_SECOND, today=DAY)
    job = make_application(person, company="Haven")
    job.close_with(Verdict.Kind.OFFER_ACCEPTED, on=TODAY)
    assert where(person) == ("drafted", TODAY)
    assert letter.get_absolute_url() in signed_in.get(reverse("near_misses:near_misses")).text
    send(letter, 0)
    assert where(person) == ("over", TODAY)


def test_rested_since_the_day_on_which_it_was_put_to_rest(person):
    application = near_miss(person, 30)
    put_to_rest(application, on=TODAY - days(2))
    assert where(person) == ("rested", TODAY - days(2))
    application.unarchive()
    assert where(person)[0] == "possible"


def test_archived_since_that_day(person):
    near_miss(person, 30).archive()
    assert where(person) == ("archived", TODAY)


@pytest.mark.parametrize(
    ("standing", "english", "french"),
    [
        ("reopened", "Reopened on ", "Rouverte le 13 nov. 2026"),
        ("possible", "Free to write since ", "Depuis le 13 nov. 2026, vous pourriez écrire"),
        ("drafted", "Letter drafted on ", "Lettre rédigée le 13 nov. 2026"),
        ("answered", "They answered your letter of ", "Ils ont répondu à votre lettre du"),
        ("waiting", "Waiting since ", "En attente depuis le 13 nov. 2026"),
        ("over", "Over since ", "Terminée depuis le 13 nov. 2026"),
        ("rested", "Put to rest on ", "Mise de côté le 13 nov. 2026"),
        ("archived", "Archived on ", "Archivée le 13 nov. 2026"),
    ],
)
def test_what_came_about_on_a_day_is_no_duration(person, standing, english, french):
    near_miss(person, 30)
    found = replace(the_one(person), standing=Standing(standing), since=datetime.date(2026, 11, 13))
    assert found.standing_on.startswith(english)
    with translation.override("fr"):
        assert found.standing_on.startswith(french)


def test_the_page_tells_where_it_stands_in_one_sentence(signed_in, person):
    signed_in.force_login(person)
    begin_letter(near_miss(person, 30), Kind.KEEP_IN_TOUCH, today=DAY)
    page = signed_in.get(reverse("near_misses:near_misses")).text
    assert "Letter drafted on " in page
    assert "since" not in page.split('id="main"')[-1].split("row-list")[1].split("</ul>")[0]


def test_every_word_has_its_test():
    assert len(Standing) == 8
    tests = [name for name in globals() if name.startswith("test_")]
    assert [
        word for word in Standing.values if not any(f"_{word}_" in name for name in tests)
    ] == []


def test_the_page_shows_people_last_contact_and_words_with_reopened_ones_on_top(
    signed_in, person, stranger
):
    signed_in.force_login(person)
    near_miss(stranger, 30, company="Elsewhere")
    make_application(person, company="Haven").close_with(Verdict.Kind.TURNED_DOWN, on=TODAY)
    near_miss(person, 30, company="Larkfield")
    near_miss(person, 60, company="Fernwood").reopen(on=TODAY)
    page = signed_in.get(reverse("near_misses:near_misses")).content.decode()

    assert page.index("at Fernwood") < page.index("at Larkfield")
    for words in ("Adaeze Okafor", "So close.", "Not this one", "Later", "Rematch sheet"):
        assert words in page
    assert "Elsewhere" not in page
    assert "Haven" not in page


def test_the_last_contact_is_the_same_day_wherever_it_is_told(signed_in, person):
    signed_in.force_login(person)
    application = near_miss(person, 30)
    application.rounds.update(starts_at=NOW - days(37))
    company = application.company.get_absolute_url()

    def last_on() -> datetime.date:
        on = the_one(person).last_contact_on
        assert signed_in.get(company).context["last_contact_on"] == on
        return on

    assert last_on() == TODAY - days(30)
    send(begin_letter(application, Kind.REFERRER_THANKS, today=DAY), 9)
    assert last_on() == TODAY - days(30)
    application.dated_notes.create(text="They rang", happened_on=TODAY - days(8), is_contact=True)
    application.dated_notes.create(text="Read on", happened_on=TODAY - days(2))
    assert last_on() == TODAY - days(8)
    application.reopen(on=TODAY - days(6))
    assert last_on() == TODAY - days(6)
    application.close_with(Verdict.Kind.WITHDREW, on=TODAY - days(1))
    assert last_on() == TODAY - days(6)


def test_an_interview_is_on_the_same_day_for_a_company_and_for_whom_it_was_with(signed_in, person):
    """Late in the evening in Los Angeles it is the next day for who lives by UTC."""
    signed_in.force_login(person)
    application = near_miss(person, 30)
    late = datetime.datetime(2026, 11, 20, 7, tzinfo=datetime.UTC)
    application.rounds.update(starts_at=late, time_zone="America/Los_Angeles")
    person.time_zone = "UTC"
    person.save(update_fields=["time_zone"])
    pages = [application.company, application.rounds.first().people.first()]
    words = "Last contact on 20 November 2026"
    assert [words in signed_in.get(row.get_absolute_url()).text for row in pages] == [True, True]
    assert the_one(person).last_contact_on == datetime.date(2026, 11, 20)


def test_an_empty_page_says_what_it_is_for(signed_in):
    page = signed_in.get(reverse("near_misses:near_misses")).content.decode()
    assert "Nothing here yet" in page


def test_what_came_close_twice_stands_once_by_its_latest_news(person):
    twice = near_miss(person, 90, company="Twice")
    twice.reopen(on=TODAY - days(60))
    twice.close_with(Verdict.Kind.FINALIST, on=TODAY - days(10))
    before = near_miss(person, 20, company="Before")

    assert came_close(person) == [twice.pk, before.pk]


@pytest.mark.parametrize("count", [1, 30])
def test_the_page_asks_the_same_for_any_number(signed_in, person, count, django_assert_num_queries):
    signed_in.force_login(person)
    for number in range(count):
        near_miss(person, 30 + number, company=f"Company {number}")
    with django_assert_num_queries(12):
        page = signed_in.get(reverse("near_misses:near_misses")).content.decode()
    assert page.count("Put this one to rest") == min(count, ROWS)


def test_a_page_shows_the_latest_news_first_and_leads_to_the_rest(signed_in, person):
    signed_in.force_login(person)
    archived = near_miss(person, 1, company="Archived")
    archived.archive()
    for number in range(ROWS):
        near_miss(person, 30 + number, company=f"Company {number}")
    near_miss(person, 90, company="Reopened").reopen(on=TODAY)

    address = reverse("near_misses:near_misses")
    first, second = (signed_in.get(f"{address}?page={page}").content.decode() for page in (1, 2))

    assert "at Reopened" in first
    assert "at Company 0<" in first
    assert f"at Company {ROWS - 2}<" in first
    assert "at Archived" not in first
    assert f"at Company {ROWS - 1}<" in second
    assert "at Archived" in second
    assert "Page 1 of 2" in first
