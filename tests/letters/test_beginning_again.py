"""Who begins a letter that is there already gets it as it was asked for, or reads why not."""

import datetime
import re
import threading

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from applications.models import Contact, NewPerson
from letters.beginning import MOMENTS, begin_letter
from letters.kinds import Kind
from letters.models import Letter
from tests.forms import PageForm, forms_on
from tests.letters.editing import save
from tests.searches import DAY, add_round, make_application, make_near_miss, make_template

pytestmark = pytest.mark.django_db


def begin(client, application, **choice):
    """The letter that opens, and what is said about it."""
    response = client.post(reverse("letters:begin", args=[application.pk]), choice)
    letter = Letter.objects.get(pk=response.url.rstrip("/").split("/")[-1])
    return letter, [str(message) for message in get_messages(response.wsgi_request)]


def test_an_untouched_draft_is_drafted_anew_in_the_language_that_was_chosen(signed_in, person):
    application = make_application(person)
    english, nothing = begin(signed_in, application, kind="withdraw", language="en-gb")
    german, words = begin(signed_in, application, kind="withdraw", language="de")
    assert nothing == []
    assert (german, german.language, Letter.objects.count()) == (english, "de", 1)
    assert german.greeting == "Sehr geehrte Damen und Herren,"
    assert words[0].startswith("This draft was there already and is now drafted as you chose.")
    assert [revision.words["language"] for revision in german.revisions.all()] == ["de", "en-gb"]
    again, _ = begin(signed_in, application, kind="withdraw", language="fr")
    assert (again, again.language) == (english, "fr")


def test_another_tone_is_drafted_anew_too(signed_in, person):
    application = make_application(person)
    light, _ = begin(signed_in, application, kind="keep_in_touch", variant="light")
    other, words = begin(signed_in, application, kind="keep_in_touch", variant="new_job")
    assert (other, other.variant, len(words)) == (light, "new_job", 1)
    assert other.body != light.body


def test_an_edited_draft_stays_and_a_new_letter_begins(signed_in, person):
    application = make_application(person)
    english, _ = begin(signed_in, application, kind="withdraw", language="en-gb")
    save(signed_in, english, body="My own words.")
    german, words = begin(signed_in, application, kind="withdraw", language="de")
    assert (german.language, words) == ("de", [])
    assert set(Letter.objects.values_list("language", "revision")) == {("de", 1), ("en-gb", 2)}


def test_the_edited_letter_of_an_ending_opens_as_it_is_and_says_how_to_draft_it_anew(
    signed_in, person
):
    application = make_near_miss(person)
    address = reverse("letters:come_second", args=[application.pk])
    signed_in.post(address, {"language": "en-gb"})
    letter = Letter.objects.get()
    save(signed_in, letter, body="My own words.")
    for again, choice in (("letters:come_second", {}), ("letters:begin", {"kind": "came_second"})):
        response = signed_in.post(
            reverse(again, args=[application.pk]), choice | {"language": "de"}, follow=True
        )
        assert response.redirect_chain[0][0] == letter.get_absolute_url()
        assert "so it opens as it is, in this language: English (UK)." in response.text
    letter.refresh_from_db()
    assert (letter.language, letter.body) == ("en-gb", "My own words.")


def test_the_untouched_letter_of_an_ending_goes_to_whom_is_chosen_later(signed_in, person):
    application = make_near_miss(person)
    address = reverse("letters:come_second", args=[application.pk])
    signed_in.post(address, {"language": "en-gb"})
    li = Contact.objects.get(name="Wei Li")
    response = signed_in.post(address, {"language": "de", "recipient": li.pk}, follow=True)
    assert "now drafted as you chose" in response.text
    letter = Letter.objects.get()
    assert (letter.recipient, letter.language, letter.greeting) == (
        li,
        "de",
        "Sehr geehrter Herr Li,",
    )


def test_the_standard_wording_is_drafted_where_it_is_chosen_and_said_where_it_cannot_be(
    signed_in, person
):
    application = make_near_miss(person)
    application.close_with("came_second", on=DAY)
    body = "I was glad to hear about {{ position }}."
    template = make_template(person, kind="came_second", language="en-us", body=body)
    own, _ = begin(signed_in, application, kind="came_second", template=template.pk)
    assert own.template == template
    standard, words = begin(signed_in, application, kind="came_second", template="")
    assert (standard, standard.template) == (own, None)
    assert "glad to hear" not in standard.body
    assert len(words) == 1

    own, _ = begin(signed_in, application, kind="came_second", template=template.pk)
    save(signed_in, own, body="My own words.")
    edited, words = begin(signed_in, application, kind="came_second", template="")
    assert (edited, edited.template, edited.body) == (own, template, "My own words.")
    assert words[-1].startswith("This draft was there already, and you have edited it")
    assert "wording" in words[-1]


def test_a_letter_that_was_sent_says_so(signed_in, person):
    application = make_near_miss(person)
    address = reverse("letters:come_second", args=[application.pk])
    signed_in.post(address, {"language": "en-gb"})
    letter = Letter.objects.get()
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="email")
    response = signed_in.post(address, {"language": "de"}, follow=True)
    assert "You have sent this letter already, in this language: English (UK)." in response.text
    letter.refresh_from_db()
    assert letter.language == "en-gb"


def test_the_letterhead_and_the_ending_are_read_once_by_whoever_needs_them(signed_in, person):
    """The letterhead by the form, and by the notes that fit or by the new letter; the ending of the
    application by the page, and again by the letter once it has its turn."""
    application = make_near_miss(person)
    application.close_with("came_second", on=DAY)
    address = reverse("letters:begin", args=[application.pk])
    its_ending = r'FROM "applications_verdict" .*WHERE .*"applications_verdict"."application_id" '

    def how_often(method: str, **data) -> tuple[int, int]:
        with CaptureQueriesContext(connection) as queries:
            getattr(signed_in, method)(address, data)
        sql = "\n".join(query["sql"] for query in queries)
        return sql.count('FROM "accounts_letterhead"'), len(re.findall(its_ending, sql))

    assert how_often("get") == (1, 1)
    assert how_often("post", kind="came_second") == (2, 2)
    assert application.letters.count() == 1


def draft_forms(client, page: str) -> list[PageForm]:
    """The forms of a page that begin a letter."""
    address = reverse(page)
    forms = forms_on(client.get(address).text, address)
    return [form for form in forms if form.action.startswith("/letters/begin/")]


@pytest.fixture
def talked(person):
    """An application with a talk of yesterday that nobody was thanked for."""
    application = make_application(person)
    yesterday = timezone.now() - datetime.timedelta(days=1)
    add_round(application, [("Ana Sousa", "Dear Ana")], starts_at=yesterday, outcome="passed")
    return application


@pytest.mark.parametrize("touch", ["nothing", "words", "ready"])
def test_draft_pressed_in_two_tabs_or_after_going_back_is_one_letter(signed_in, talked, touch):
    first, second = (draft_forms(signed_in, "today:today")[0] for _ in range(2))
    opened = first.send(signed_in).url
    letter = Letter.objects.get()
    if touch == "words":
        save(signed_in, letter, body="My own words.")
    if touch == "ready":
        letter.mark_ready()

    assert second.send(signed_in).url == opened
    assert Letter.objects.get().body == ("My own words." if touch == "words" else letter.body)
    assert talked.events.filter(kind="letter_drafted").count() == 1


def test_after_a_while_or_to_somebody_else_another_letter_begins(signed_in, talked):
    form = draft_forms(signed_in, "today:today")[0]
    form.send(signed_in)
    letter = Letter.objects.get()
    save(signed_in, letter, body="My own words.")
    talked.rounds.get().meet([], [NewPerson("Wei Li", "Dear Mr Li")])
    to_li = begin(signed_in, talked, kind="thanks", recipient=Contact.objects.get(name="Wei Li").pk)
    assert to_li[0] != letter

    again = {"kind": "thanks", "recipient": letter.recipient_id, "round": letter.round_id}
    assert begin(signed_in, talked, **again)[0] == letter
    Letter.objects.filter(pk=letter.pk).update(created_at=timezone.now() - MOMENTS)
    assert begin(signed_in, talked, **again)[0] not in (letter, to_li[0])


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kind", [Kind.THANKS, Kind.STATUS, Kind.KEEP_IN_TOUCH])
def test_four_presses_at_the_same_moment_are_one_letter(signed_in, talked, kind):
    barrier, opened = threading.Barrier(4), []
    address = reverse("letters:begin", args=[talked.pk])

    def press():
        browser = Client()
        browser.cookies.load({name: row.value for name, row in signed_in.cookies.items()})
        barrier.wait()
        opened.append(browser.post(address, {"kind": kind}).url)
        connection.close()

    threads = [threading.Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert opened == [Letter.objects.get().get_absolute_url()] * 4


def test_an_untouched_draft_that_is_begun_again_later_has_the_day_on_which_it_is(person):
    application = make_application(person)
    add_round(application, [("Ann First", "")], outcome="took_place")
    letter = begin_letter(application, Kind.STATUS, today=DAY)
    later = DAY + datetime.timedelta(days=20)
    again = begin_letter(application, Kind.STATUS, today=later)
    assert (again, again.dated_on) == (letter, later)
    tomorrow = later + datetime.timedelta(days=1)
    again.update(version=str(again.revision), dated_on=tomorrow)
    assert begin_letter(application, Kind.STATUS, today=later).dated_on == tomorrow


def test_what_a_button_cannot_know_is_asked_with_all_it_filled_in(signed_in, person):
    application = make_application(person, place="Berlin")
    yesterday = timezone.now() - datetime.timedelta(days=1)
    talk = add_round(application, [("Bob Second", "")], starts_at=yesterday)
    bob = talk.people.get()
    pressed = {"kind": "thanks", "round": str(talk.pk), "recipient": str(bob.pk)}
    asked = signed_in.post(reverse("letters:begin", args=[application.pk]), pressed)
    form = signed_in.get(asked.url).context["form"]
    names = [*pressed, "language"]
    assert {name: form[name].value() for name in names} == pressed | {"language": "de"}
    assert form["took_place"].value() == [talk.pk]
