"""What the dialog asks before the letter after coming second."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Contact, InterviewRound, Participation, Verdict
from applications.whom_to_write import rounds_held
from frame.editing import StaleEdit
from letters.beginning import come_second
from letters.models import Letter
from tests.searches import DAY, MOMENT, add_round, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def address_of(application):
    return reverse("letters:come_second", args=[application.pk])


def asked(client, application):
    """The form as the page shows it, and the page."""
    page = client.get(address_of(application))
    return page.context["form"], page.text


def press(client, application, **fields):
    return client.post(address_of(application), fields)


def best_match(form) -> str:
    return form.fields["recipient"].empty_label


def met(person, *people, **fields):
    application = make_application(person)
    add_round(application, people, **fields)
    return application


def contact_of(application, name):
    return Contact.objects.get_or_create_at_company(application.company, name=name)


def test_the_heading_names_the_job_and_the_company(signed_in, person):
    heading = asked(signed_in, make_near_miss(person))[1].split("<h1>")[1].split("</h1>")[0]
    assert "You came second" in heading
    assert "Assistant Manager at Larkfield" in heading


def test_a_letter_about_the_news_of_yesterday_is_dated_today(signed_in, person):
    application = make_near_miss(person)
    today = timezone.localdate()
    yesterday = today - datetime.timedelta(days=1)
    press(signed_in, application, heard_on=yesterday.isoformat())
    letter = application.letters.get()
    assert (letter.dated_on, letter.verdict.heard_on) == (today, yesterday)
    assert application.events.get(kind="letter_drafted").happened_on == today


def test_the_button_that_drafts_stands_where_the_form_ends(signed_in, person):
    page = asked(signed_in, make_near_miss(person))[1]
    last_field = page.index('name="feedback"')
    assert last_field < page.index("Save and draft the letter") < page.index("without_letter")


def test_what_is_optional_is_folded_until_something_in_it_is_wrong(signed_in, person):
    application = make_near_miss(person)
    assert '<details class="drawer">' in asked(signed_in, application)[1]
    wrong = press(signed_in, application, heard_on="2190-01-01")
    assert wrong.status_code == 422
    assert '<details class="drawer" open>' in wrong.text
    assert not Verdict.objects.exists()


def test_the_letter_goes_to_who_decides(signed_in, person):
    application = met(person, ("Wei Li", ""), ("Ida Moreau", "", Participation.Part.DECIDES))
    jo = contact_of(application, "Jo Smith")
    assert best_match(asked(signed_in, application)[0]) == "Ida Moreau (best match)"

    press(signed_in, application, told_by=jo.pk)
    assert Letter.objects.get().recipient.name == "Ida Moreau"


def test_the_letter_goes_to_who_told_where_nobody_is_known_to_decide(signed_in, person):
    application = met(person, ("Wei Li", ""))
    press(signed_in, application, told_by=contact_of(application, "Jo Smith").pk)
    assert Letter.objects.get().recipient.name == "Jo Smith"


def test_else_the_letter_goes_to_who_led_the_last_round_before_others_of_its_panel(
    signed_in, person
):
    application = met(person, ("Of Round One", ""))
    host = ("Hal Host", "", Participation.Part.HOST)
    add_round(application, [host, ("Lea Lead", ""), ("Pan Ellist", "")], format="panel")
    assert best_match(asked(signed_in, application)[0]) == "Lea Lead (best match)"

    press(signed_in, application)
    assert Letter.objects.get().recipient.name == "Lea Lead"


def test_the_dialog_says_which_answers_go_before_the_best_match(signed_in, person):
    undecided = met(person, ("Wei Li", ""))
    line = "If you name below who decided or told you, the best match is that person."
    assert line in asked(signed_in, undecided)[1]
    press(signed_in, undecided, told_by=contact_of(undecided, "Jo Smith").pk)
    assert Letter.objects.get(application=undecided).recipient.name == "Jo Smith"

    decided = met(person, ("Ida Moreau", "", Participation.Part.DECIDES))
    page = asked(signed_in, decided)[1]
    assert "If you name below who decided, the best match is that person." in page
    assert line not in page
    press(signed_in, decided, decided_by=contact_of(decided, "Kim Orr").pk)
    assert Letter.objects.get(application=decided).recipient.name == "Kim Orr"


def test_whoever_is_chosen_gets_the_letter_whatever_would_fit_best(signed_in, person):
    application = make_near_miss(person)
    press(signed_in, application, recipient=Contact.objects.get(name="Ana Sousa").pk)
    letter = Letter.objects.get()
    assert (letter.recipient.name, letter.greeting) == ("Ana Sousa", "Dear Ana,")


def test_a_stranger_s_contact_cannot_be_chosen(signed_in, person, stranger):
    theirs = Contact.objects.create(owner=stranger, name="Not Yours")
    application = make_near_miss(person)
    assert press(signed_in, application, recipient=theirs.pk).status_code == 422
    assert not Letter.objects.exists()


def test_with_nobody_recorded_the_first_question_is_who_wrote_or_called(signed_in, person):
    form, page = asked(signed_in, make_application(person))
    assert not {"recipient", "told_by", "decided_by"} & set(form.fields)
    first = page.index("Who wrote or called you?")
    assert first < page.index("What you remember (optional)")
    assert "Who wrote or called you?" not in asked(signed_in, make_near_miss(person))[1]


def test_the_name_that_was_typed_becomes_a_person_once_and_gets_the_letter(signed_in, person):
    application = make_application(person)
    first = press(signed_in, application, told_by_name="Adaeze  Okafor")
    assert press(signed_in, application, told_by_name="Adaeze Okafor").url == first.url

    contact = Contact.objects.get()
    assert (contact.name, contact.company) == ("Adaeze Okafor", application.company)
    assert Letter.objects.get().recipient == contact
    assert application.verdicts.get().told_by == contact
    assert Letter.objects.get().recipient_lines.startswith("Adaeze Okafor")


def test_a_moment_is_asked_for_only_where_no_round_that_was_held_has_one(signed_in, person):
    application = met(person, ("Wei Li", ""))
    add_round(application, outcome="cancelled", best_moment="the loft")
    assert "What did you like best?" in asked(signed_in, application)[1]

    assert "What did you like best?" not in asked(signed_in, make_near_miss(person))[1]
    assert "What did you like best?" not in asked(signed_in, make_application(person))[1]


def test_a_moment_that_was_typed_is_noted_on_the_last_round_held_and_stands_in_the_draft(
    signed_in, person
):
    application = met(person, ("Wei Li", ""))
    add_round(application, [("Adaeze Okafor", "")])
    add_round(application, outcome="cancelled")
    press(signed_in, application, best_moment="the walk through the cellar")

    moments = list(application.rounds.order_by("number").values_list("best_moment", flat=True))
    assert moments == ["", "the walk through the cellar", ""]
    assert "the walk through the cellar" in Letter.objects.get().body


def test_a_moment_is_noted_also_where_no_letter_is_wanted(signed_in, person):
    application = met(person, ("Wei Li", ""))
    press(signed_in, application, best_moment="the cellar", without_letter="1")
    assert application.rounds.get().best_moment == "the cellar"
    assert not Letter.objects.exists()


def test_left_empty_nothing_is_claimed(signed_in, person):
    application = met(person, ("Wei Li", ""))
    press(signed_in, application, best_moment="  ")
    assert application.rounds.get().best_moment == ""
    assert "still" not in Letter.objects.get().body


def test_sent_twice_a_moment_is_noted_once(signed_in, person):
    application = met(person, ("Wei Li", ""))
    first = press(signed_in, application, best_moment="the cellar")
    assert press(signed_in, application, best_moment="the cellar").url == first.url
    assert application.rounds.get().best_moment == "the cellar"


def test_a_moment_that_another_tab_noted_meanwhile_is_never_replaced(signed_in, person):
    application = met(person, ("Wei Li", ""))
    edit(application.rounds.get(), on=DAY, best_moment=MOMENT)
    answer = press(signed_in, application, best_moment="the cellar")

    assert answer.status_code == 422
    assert MOMENT in answer.text
    assert application.rounds.get().best_moment == MOMENT
    assert not Verdict.objects.exists()


def test_a_moment_noted_after_the_rounds_were_read_is_never_replaced(person):
    application = met(person, ("Wei Li", ""))
    rounds_held(application)
    edit(InterviewRound.objects.get(), on=DAY, best_moment=MOMENT)

    with pytest.raises(StaleEdit):
        come_second(application, on=DAY, best_moment="the cellar")
    assert InterviewRound.objects.get().best_moment == MOMENT
    assert not Verdict.objects.exists()


def test_among_the_endings_it_leads_to_its_own_dialog_with_what_was_typed(signed_in, person):
    application = make_application(person)
    add_round(application, [("Wei Li", "Dear Mr Li")])
    wei = Contact.objects.get()
    close = reverse("applications:close", args=[application.pk])
    assert 'value="came_second"' in signed_in.get(close).text
    typed = {
        **{"kind": "came_second", "heard_on": "2026-11-19", "channel": "phone"},
        **{"told_by": wei.pk, "decided_by_name": "Ida Moreau", "their_words": "So <close>"},
    }

    answer = signed_in.post(close, typed, follow=True)

    assert answer.redirect_chain == [(f"{address_of(application)}?carried=1", 307)]
    form = answer.context["form"]
    assert {name: form[name].value() for name in typed if name != "kind"} == {
        name: str(value) for name, value in typed.items() if name != "kind"
    }
    assert not form.errors
    # It is there to be changed, and not asked a second time.
    before_the_fold, _, folded = answer.text.partition('<details class="drawer">')
    assert "So &lt;close&gt;" in folded
    assert "What you have filled in so far" in folded
    assert "What you remember" not in answer.text
    asked_again = [name for name in typed if f'name="{name}"' in before_the_fold]
    assert asked_again == []
    assert 'name="recipient"' in before_the_fold
    # Nothing is written before it is saved there.
    assert not Verdict.objects.exists()
    assert Contact.objects.count() == 1
    # A dialog shows it in place of the endings.
    assert signed_in.post(close, typed, headers={"X-Dialog": "1"}).status_code == 307


def test_who_told_is_asked_once_where_nobody_was_known(signed_in, person):
    application = make_application(person)
    close = reverse("applications:close", args=[application.pk])
    typed = {"kind": "came_second", "told_by_name": "Adaeze Okafor"}
    page = signed_in.post(close, typed, follow=True).text
    assert 'name="told_by_name"' in page.partition('<details class="drawer">')[2]
    assert "Who wrote or called you?" not in page
    empty = signed_in.post(close, {"kind": "came_second"}, follow=True).text
    assert "Who wrote or called you?" in empty.partition('<details class="drawer">')[0]


def test_what_was_wrong_among_the_endings_is_said_there(signed_in, person):
    close = reverse("applications:close", args=[make_application(person).pk])
    answer = signed_in.post(close, {"kind": "came_second", "heard_on": "2190-01-01"})
    assert answer.status_code == 422
    assert "in the future" in answer.text


def test_interviews_that_are_asked_about_say_when_they_were(signed_in, person):
    application = make_application(person)
    add_round(application, starts_at=timezone.make_aware(datetime.datetime(2026, 5, 4, 10)))
    add_round(application, starts_at=None)
    begin = reverse("letters:begin", args=[application.pk])
    for address in (address_of(application), begin):
        field = signed_in.get(address).context["form"].fields["took_place"]
        assert [str(label) for _, label in field.choices] == ["Round 1, 4 May 2026"]


def test_what_took_place_is_asked_once_and_said_in_the_letter(signed_in, person):
    application = make_application(person)
    yesterday = timezone.now() - datetime.timedelta(days=1)
    first = add_round(application, [("Ann First", "Dear Ann")], starts_at=yesterday)
    second = add_round(application, [("Bob Second", "")], starts_at=yesterday)
    address = reverse("letters:come_second", args=[application.pk])
    page = signed_in.get(address).text
    day = timezone.localdate().isoformat()
    signed_in.post(address, {"heard_on": day, "language": "en-us", "took_place": [first.pk]})
    letter = application.letters.get()

    assert page.count('name="took_place"') == page.count("checked") == 2
    assert "with Ann" in letter.body
    assert "Bob" not in letter.body
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.outcome, second.outcome) == ("took_place", "planned")
