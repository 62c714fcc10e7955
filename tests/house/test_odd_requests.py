"""Requests that no page of ours makes are answered in words, on either database."""

import gc
import itertools
import re

import pytest
from django.forms import BaseFormSet
from django.test import Client
from django.urls import reverse

from applications.forms import FilterForm
from applications.models import Contact, InterviewRound
from applications.people_lines import MOST_PEOPLE
from letters.forms import BeginForm
from letters.hints import KEYS
from letters.models import Letter
from tests.addresses import OURS
from tests.forms import undone
from tests.house.test_house import ROOT
from tests.house.test_privacy import ALL, KEYED, keys  # noqa: F401 - a fixture
from tests.house.test_sent_twice import every_form, same_browser
from tests.searches import make_application, make_near_miss

pytestmark = pytest.mark.django_db

# A NUL, more digits than Python reads, more than 64 bits, digits of another script.
ODD = ["a\0b", "9" * 5000, "9" * 40, "²", "-1"]
BEYOND = 2**63
# 503 is for what passes by itself, and none of these does.
FAILED = (500, 503)
READ = re.compile(r"""(?:GET|asked)(?:\.get|\.getlist)?[(\[]["'](\w+)["']""")


def names_read() -> list[str]:
    """Every name that some page reads from its address."""
    rooms = ("applications", "letters", "exchange", "search", "documents", "today")
    files = [path for room in rooms for path in (ROOT / room).rglob("*.py")]
    found = {name for path in files for name in READ.findall(path.read_text())}
    return sorted(found | FilterForm.base_fields.keys() | BeginForm.base_fields.keys())


def address_of(name, wanted, keys):  # noqa: F811
    return reverse(name, kwargs={key: keys[key] for key in wanted})


@pytest.mark.slow
@pytest.mark.parametrize("odd", ODD, ids=lambda odd: ascii(odd)[:9])
def test_no_parameter_of_an_address_breaks_a_page(signed_in, person, keys, odd):  # noqa: F811
    names = names_read()
    assert {"q", "month", "tag", "of", "page", "recipient"} <= set(names)
    signed_in.raise_request_exception = False
    broken = []
    for name, wanted in ALL:
        if name == "documents:download":
            continue
        address = address_of(name, wanted, keys)
        answer = signed_in.get(address, dict.fromkeys(names, odd))
        # One alone gets further where another one stops all of them.
        alone = names if answer.status_code == 200 and not wanted else []
        answers = [answer, *(signed_in.get(address, {name: odd}) for name in alone)]
        broken += [name for answer in answers if answer.status_code in FAILED]

    assert broken == []


@pytest.mark.slow
def test_no_field_of_a_form_breaks_its_page(signed_in, person, keys):  # noqa: F811
    broken, refused = [], 0
    forms = every_form(signed_in, keys)
    for form, odd in itertools.product(forms, ["a\0b", "9" * 5000]):
        hidden = form.fields.keys() - {"csrfmiddlewaretoken", "file", *form.typed}
        for names in (form.typed, *([name] for name in hidden)):
            client = same_browser(signed_in)
            client.raise_request_exception = False
            with undone():
                answer = form.send(client, **dict.fromkeys(names, odd))
                if answer.status_code in FAILED:
                    broken.append((form.action, names, odd[:3]))
                if names is form.typed and answer.status_code == 422:
                    refused += "\0" in odd and "Null characters" in answer.content.decode()

    assert broken == []
    assert refused > 8


@pytest.mark.thorough
@pytest.mark.parametrize("key", [BEYOND, 10**40, 10**5000], ids=["64 bit", "long", "endless"])
def test_a_key_that_no_row_can_have_is_not_found(signed_in, keys, key):  # noqa: F811
    digits = "1" + "0" * 5000 if key > 10**4000 else str(key)
    for name, wanted in KEYED:
        for odd in (key for key in wanted if key.endswith("_id")):
            address = address_of(name, wanted, keys | {odd: 987654321})
            address = address.replace("987654321", digits)
            answers = {signed_in.get(address).status_code, signed_in.post(address).status_code}
            assert answers <= {404, 405}, address
            assert 404 in answers


def test_an_odd_number_among_ticked_rows_is_a_row_that_is_gone(signed_in, person):
    application = make_application(person)
    for odd in ODD:
        fields = {"chosen": [application.pk, odd], "action": "archive"}
        answer = signed_in.post(reverse("applications:bulk_action"), fields)
        assert answer.status_code == 422
        words = "Null characters" if "\0" in odd else "no longer exists"
        assert words in answer.content.decode()
    application.refresh_from_db()
    assert application.archived_at is None


CHARSETS = ["latin-1", "utf-16", "no-such-set", "\xff"]


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize("charset", CHARSETS)
def test_a_form_in_another_charset_is_refused_in_words(signed_in, keys, charset):  # noqa: F811
    signed_in.raise_request_exception = False
    kind = f"application/x-www-form-urlencoded; charset={charset}"
    enforcing = Client(enforce_csrf_checks=True, raise_request_exception=False)
    pages = [address_of(name, wanted, keys) for name, wanted in ALL]
    targets = [(signed_in, target) for target in (*pages, "/none", reverse("account_login"))]
    # Without its token a form is refused before any page is asked: a part of them with each.
    targets += [(enforcing, page) for page in pages[CHARSETS.index(charset) :: len(CHARSETS)]]
    for client, target in targets:
        answer = client.generic("POST", target, b"a=b", kind)
        assert answer.status_code not in FAILED, target
        if answer.status_code == 400:
            assert "could not be read" in answer.content.decode()


@pytest.mark.parametrize("cookie", ["sessionid", "csrftoken", "messages", "fresh_calendar"])
def test_a_cookie_with_a_nul_is_refused_in_words(client, cookie):
    answer = client.get("/today/", headers={"cookie": f'{cookie}="{chr(92)}000{"x" * 40}"'})

    assert answer.status_code == 400
    assert "could not be read" in answer.content.decode()


def test_hints_that_no_letter_has_are_not_kept(signed_in, person, keys):  # noqa: F811
    address = reverse("letters:put_hint_aside", args=[keys["letter_id"]])
    for key in ("no such hint", "a\0b", "x" * 5000, "length"):
        assert signed_in.post(address, {"key": key}).status_code == 302

    assert Letter.objects.get().put_aside == ["length"]
    assert {"length", "foreign", "blame", "particular"} <= KEYS


def formsets() -> list[type[BaseFormSet]]:
    """Every kind of formset that is made of a form of ours."""
    # Not isinstance, which would wake what waits to be asked.
    made = [thing for thing in gc.get_objects() if issubclass(type(thing), type)]
    made = [thing for thing in made if issubclass(thing, BaseFormSet) and hasattr(thing, "form")]
    return [formset for formset in made if formset.form.__module__.partition(".")[0] in OURS]


def test_every_formset_draws_and_takes_a_bounded_number_of_rows():
    loose = [
        formset.__qualname__
        for formset in formsets()
        if formset.absolute_max > 100 or formset.max_num > 100 or not formset.validate_max
    ]

    assert loose == []


def test_more_people_than_meet_anywhere_are_refused_and_nobody_is_made(signed_in, person):
    application = make_near_miss(person)
    address = reverse("applications:add_round", args=[application.pk])
    before = InterviewRound.objects.count(), Contact.objects.count()
    names = ",".join(f"Person {number}" for number in range(MOST_PEOPLE + 1))
    fields = {"met": names, "format": "video", "time_zone": "UTC", "outcome": "planned"}

    answer = signed_in.post(address, fields)

    assert answer.status_code == 422
    assert f"At most {MOST_PEOPLE} people." in answer.content.decode()
    assert (InterviewRound.objects.count(), Contact.objects.count()) == before


def test_a_text_over_the_limit_is_told_with_the_limit(signed_in, person, logged_errors):
    application = make_application(person)
    address = reverse("applications:add_note", args=[application.pk])

    answer = signed_in.post(address, {"text": "a" * 2_200_000})

    assert answer.status_code == 413
    assert "up to 2 MB" in answer.content.decode()
    assert "Main" in answer.content.decode(), "the frame of whoever is signed in is missing"
    assert not application.dated_notes.exists()
    assert logged_errors.pop().startswith("django.security.RequestDataTooBig")


def test_the_page_of_an_address_that_takes_forms_alone_is_the_persons_own(signed_in):
    answer = signed_in.get(reverse("accounts:pause_reminders"))

    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    assert "There is nothing to see at this address" in answer.text
    assert "Content-Length" not in answer
    assert answer["Cache-Control"] == "private, no-store"
    assert "Cookie" in answer["Vary"]
    assert (answer["X-Frame-Options"], answer["X-Robots-Tag"]) == ("DENY", "noindex")


@pytest.mark.thorough
def test_a_long_address_is_told_and_search_fields_take_no_text_that_makes_one(signed_in, keys):  # noqa: F811
    answer = signed_in.get(reverse("search:search"), {"q": "word " * 1300})
    assert answer.status_code == 414
    assert "This address is too long" in answer.content.decode()

    pages = [address_of(name, wanted, keys) for name, wanted in ALL if name != "documents:download"]
    fields = set()
    for page in pages:
        for form in re.findall(
            r"<form(?![^>]*method=\"post\")[^>]*>.*?</form>",
            signed_in.get(page).getvalue().decode(errors="ignore"),
            re.DOTALL,
        ):
            fields |= set(re.findall(r"<input[^>]*type=\"(?:text|search)\"[^>]*>", form))
    assert len(fields) > 5
    assert [field for field in fields if "maxlength=" not in field] == []
