"""What is deleted is in the bin for thirty days, and comes back as it was."""

import re

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from lxml.html import fromstring

from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Reminder,
)
from documents.models import QuotaFull
from documents.orphans import find_orphans
from exchange.models import FileImport, ImportedRow, ReceivedMail
from exchange.models.import_result import Result
from letters.beginning import come_second
from letters.models import Letter
from practice.models import Debrief, Preparation, Question
from practice.models.debrief import NewPromise
from records.bin import NotRestored, put_into_bin, restore
from records.models import BinItem, SetAsideFile
from records.nouns import LEFT_OUT, all_nouns, is_owner
from tests.documents.files import PDF, keep_cv, lying
from tests.records import make_record
from tests.records_room.comparing import written
from tests.records_room.test_account_removal import tables_that_hold
from tests.searches import DAY, add_round, edit, make_application, make_near_miss, write_debrief

pytestmark = pytest.mark.django_db
PLANTED = "xylophonequartz"


def binned_nouns() -> list:
    return [noun for noun in all_nouns() if noun.title]


@pytest.mark.thorough
def test_everything_comes_back_as_it_was_with_all_that_referred_to_it(person, shelf):
    make_record(person)
    before, tried = written(person), 0
    for noun in binned_nouns():
        for row in noun.model.objects.for_user(person).order_by("pk"):
            if noun.name == "company" and not row.is_unused:
                continue
            key = row.pk
            item = put_into_bin(row)
            assert not noun.model.objects.filter(pk=key).exists()
            restored, notes = restore(item)
            assert (restored.pk, notes) == (key, [])
            assert written(person) == before, noun.name
            tried += 1

    assert tried > 20
    assert BinItem.objects.count() == SetAsideFile.objects.count() == 1  # as before


def test_what_is_in_the_bin_is_in_no_other_table_and_no_search_finds_it(person, shelf):
    application = make_application(person, position=f"Manager {PLANTED}")
    application.dated_notes.create(text=PLANTED, happened_on=DAY)
    call_command("update_search_index")
    put_into_bin(application)
    call_command("update_search_index")

    # SQLite's index forgets words when the clock has tidied it.
    assert tables_that_hold(PLANTED) - {"search_words_data"} == {"records_binitem"}


def test_after_deleting_the_message_offers_undo(signed_in, person):
    application = make_near_miss(person)
    page = reverse("applications:delete_application", args=[application.pk])
    answer = signed_in.post(page, follow=True)
    item = BinItem.objects.get()
    undo = reverse("records:restore", args=[item.pk])

    assert f'action="{undo}"' in answer.text
    assert signed_in.post(undo).url == application.get_absolute_url()
    assert Application.objects.get().rounds.count() == 2
    assert signed_in.post(undo).status_code == 404


def test_a_note_comes_back_to_the_page_it_was_on_and_not_without_it(signed_in, person):
    application = make_application(person)
    page = application.get_absolute_url()
    note = application.dated_notes.create(text="Park behind the shop", happened_on=DAY)
    item, all_of_it = put_into_bin(note), put_into_bin(application)

    answer = signed_in.post(reverse("records:restore", args=[item.pk]), follow=True)
    first = "It belongs to “Assistant Manager”, which is in the bin, too. Restore that first."
    assert f"It was not restored. {first}" in answer.text
    assert BinItem.objects.filter(pk=item.pk).exists()
    restore(all_of_it)
    answer = signed_in.post(reverse("records:restore", args=[item.pk]))
    assert answer.url == page
    assert Note.objects.get().text == "Park behind the shop"


def test_without_what_it_belongs_to_it_says_so_and_a_letter_comes_back_after_that(person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    in_bin, all_of_it = put_into_bin(letter), put_into_bin(application)

    with pytest.raises(NotRestored, match="Restore that first"):
        restore(in_bin)
    restore(all_of_it)
    restored, notes = restore(in_bin)
    assert (restored.verdict.kind, notes) == ("came_second", [])

    in_bin = put_into_bin(restored)
    put_into_bin(restored.application).delete_for_good()
    with pytest.raises(NotRestored, match=r"what it belongs to is missing \(Application\)"):
        restore(in_bin)
    assert BinItem.objects.get() == in_bin


def test_a_company_that_is_gone_is_made_again_by_its_name(person):
    application = make_application(person, company="Larkfield")
    item = put_into_bin(application)
    put_into_bin(Company.objects.get()).delete_for_good()

    restored, notes = restore(item)

    assert notes == []
    assert restored.company.name == Company.objects.get().name == "Larkfield"


def test_what_is_in_the_bin_is_not_made_a_second_time(person):
    application = make_application(person, company="Larkfield")
    item = put_into_bin(application)
    Company.objects.update(website="https://larkfield.example")
    company = put_into_bin(Company.objects.get())

    with pytest.raises(NotRestored, match="It belongs to “Larkfield”, which is in the bin, too"):
        restore(item)
    restore(company)
    restored, notes = restore(item)

    assert notes == []
    assert restored.company.website == "https://larkfield.example"


def test_a_question_comes_back_with_its_answer_before_the_debrief_that_asked_it(person):
    debrief = put_into_bin(write_debrief(add_round(make_application(person))))
    asked = Question.objects.first()
    asked.update(version=asked.version_of(["answer"]), answer="Because of the rota")
    question = put_into_bin(asked)

    with pytest.raises(NotRestored, match="Restore that first"):
        restore(debrief)
    restore(question)
    restored, _notes = restore(debrief)

    answered = Question.objects.exclude(answer="").get()
    assert answered.answer == "Because of the rota"
    assert restored.askings.filter(question=answered).exists()


@pytest.mark.parametrize(
    ("deleted_first", "deleted_then"),
    [
        (Application, Contact),  # with a part in an interview
        (Question, Debrief),  # with that it was asked there
        (Debrief, Reminder),  # with a promise
        (Letter, Letter),  # of which it is a copy
        (Application, Question),  # prepared for
    ],
)
def test_two_that_refer_to_each_other_come_back_whole(person, deleted_first, deleted_then):
    application = make_near_miss(person)
    interview = application.rounds.get(number=2)
    expected = Question.objects.get_or_create_by_text(person, "Why now?")
    Preparation.objects.create(round=interview).questions.add(expected)
    write_debrief(interview, promises=[NewPromise("Send the plan", DAY)], questions=["Why us?"])
    come_second(application, on=DAY).copy(on=DAY)
    before = written(person)
    first = put_into_bin(deleted_first.objects.order_by("pk").last())
    then = put_into_bin(deleted_then.objects.order_by("pk").first())

    with pytest.raises(NotRestored, match="which is in the bin, too. Restore that first"):
        restore(first)
    for item in (then, first):
        _row, notes = restore(item)
        assert notes == []
    assert written(person) == before


# Written otherwise, with the same key: case, dots of an abbreviation, a comma, wide letters.
@pytest.mark.parametrize("other", ["C.A.T.", "cat", "CAT,", "ＣＡＴ"])
def test_a_company_is_not_mixed_up_with_one_of_the_same_key_and_nothing_of_it_is_lost(
    person, other
):
    company = Company.objects.get_or_create_by_name(person, "CAT")
    edit(company, note="Nice hall.")
    item = put_into_bin(company)
    again = Company.objects.get_or_create_by_name(person, other)

    words = f"There is “{re.escape(other)}” by now, which counts as the same"
    with pytest.raises(NotRestored, match=words):
        restore(item)
    assert (BinItem.objects.get(), Company.objects.get().note) == (item, "")

    edit(again, name="Cat & Sons")
    restored, notes = restore(item)
    assert (restored.name, restored.note, notes) == ("CAT", "Nice hall.", [])
    assert Company.objects.count() == 2


def test_an_application_says_at_which_company_it_is_back_where_its_own_is_gone(person):
    item = put_into_bin(make_application(person, company="C.A.T."))
    put_into_bin(Company.objects.get()).delete_for_good()
    Company.objects.get_or_create_by_name(person, "Cat")

    restored, notes = restore(item)

    assert restored.company.name == "Cat"
    place = "“Cat”, which counts as the same, has its place."
    assert notes == [f"“C.A.T.” is no longer there. {place}"]


def test_an_interview_comes_back_to_its_place_among_those_added_meanwhile(person):
    application = make_near_miss(person)
    second = application.rounds.get(number=2)
    item = second.remove(on=DAY)
    third = add_round(application)
    assert third.number == 2

    restored, notes = restore(item)

    assert notes == []
    assert not application.events.filter(kind=Event.Kind.ROUND_REMOVED).exists()
    numbers = dict(InterviewRound.objects.values_list("pk", "number"))
    assert (numbers[item.key], numbers[third.pk]) == (2, 3)
    assert restored.people.count() == 2


@pytest.mark.parametrize("is_undone", [True, False])
def test_a_letter_comes_back_in_place_of_a_draft_for_the_same_ending(person, is_undone):
    application = make_near_miss(person)
    item = binned(come_second(application, on=DAY), is_undone)
    again = come_second(Application.objects.get(), on=DAY)

    restored, notes = restore(item)

    assert notes == ["The draft for the same ending, which you had not edited, is removed."]
    (letter,) = Letter.objects.all()
    assert (letter, letter.verdict, letter.is_copy) == (restored, again.verdict, False)
    assert letter.subject == "Thank you"
    drafted = application.events.filter(kind=Event.Kind.LETTER_DRAFTED)
    assert [line.details["letter"] for line in drafted] == [letter.pk]
    assert come_second(application, on=DAY) == letter


@pytest.mark.parametrize("is_undone", [True, False])
def test_a_letter_comes_back_beside_the_one_that_was_written_meanwhile(person, is_undone):
    application = make_near_miss(person)
    item = binned(come_second(application, on=DAY), is_undone)
    again = come_second(Application.objects.get(), on=DAY)
    again.update(version="1", subject="Other words")

    restored, notes = restore(item)

    assert notes == ["There is another letter for the same ending; this one is kept beside it."]
    assert set(Letter.objects.values_list("pk", "is_copy")) == {(restored.pk, True), (again.pk, 0)}
    assert restored.verdict == again.verdict


def test_a_letter_that_came_back_is_the_one_once_the_same_ending_is_recorded_again(person):
    application = make_near_miss(person)
    restored, notes = restore(binned(come_second(application, on=DAY), is_undone=True))
    assert (restored.verdict, notes) == (None, [])

    again = come_second(Application.objects.get(), on=DAY)

    assert (again, again.subject, again.verdict.kind) == (restored, "Thank you", "came_second")
    assert Letter.objects.count() == 1


def test_a_letter_about_another_ending_stays_without(person):
    application = make_near_miss(person)
    item = binned(come_second(application, on=DAY), is_undone=True)
    Application.objects.get().close_with("turned_down", on=DAY)

    assert restore(item)[0].verdict is None


def binned(letter, is_undone: bool) -> BinItem:
    """A letter with own words in the bin, after its ending was undone or by itself."""
    letter.update(version="1", subject="Thank you")
    if not is_undone:
        return put_into_bin(letter)
    letter.application.take_back_ending(letter.verdict_id)
    return BinItem.objects.get()


def test_what_contradicts_the_record_stays_in_the_bin(person):
    application = make_near_miss(person)
    item = put_into_bin(application)
    Company.objects.update(name="Haven", name_key="haven")
    Application.objects.create(
        pk=item.key, owner=person, company=Company.objects.get(), position="Buyer"
    )

    with pytest.raises(NotRestored):
        restore(item)
    assert BinItem.objects.get() == item
    assert Application.objects.get().position == "Buyer"
    assert not InterviewRound.objects.exists()


def test_the_file_stays_counts_and_is_no_orphan_until_it_is_gone_for_good(person, shelf, settings):
    document = keep_cv(person)
    settings.FILES_PER_PERSON = document.size + 10
    item = put_into_bin(document)

    assert len(lying(shelf)) == 1
    assert find_orphans(timezone.now()).first_found == {}
    with pytest.raises(QuotaFull):
        keep_cv(person)
    restored, _ = restore(item)
    with restored.open_content() as content:
        assert content.read() == PDF


@pytest.mark.thorough
def test_the_bin_shows_what_is_in_it_page_by_page(signed_in, person, django_assert_max_num_queries):
    for number in range(70):
        put_into_bin(make_application(person, position=f"Job {number}"))
    with django_assert_max_num_queries(12):
        answer = signed_in.get(reverse("records:bin_page"))

    assert "Job 69" in answer.text
    assert "Job 3<" not in answer.text
    assert "Job 3<" in signed_in.get(reverse("records:bin_page"), {"page": 2}).text


def test_an_interview_in_the_bin_has_its_number_or_its_name(signed_in, person):
    application = make_near_miss(person)
    add_round(application, name="Case interview").remove(on=DAY)
    application.rounds.first().remove(on=DAY)
    answer = signed_in.get(reverse("records:bin_page"))
    names = [
        " ".join(heading.text_content().split()) for heading in fromstring(answer.text).iter("h2")
    ]
    assert names == ["Round 1", "Interview: Case interview"]
    assert 'Restore<span class="visually-hidden"> Round 1</span>' in answer.text
    item = BinItem.objects.first()
    shown = signed_in.get(reverse("records:delete_item", args=[item.pk])).text
    assert "<bdi>Round 1</bdi>" in shown
    assert "Interview:" not in shown


def test_what_another_tab_wrote_before_deleting_is_in_the_bin(person):
    company = Company.objects.get_or_create_by_name(person, "Haven")
    contact = Contact.objects.create(owner=person, company=company, name="Wei Li")
    Contact.objects.filter(pk=contact.pk).update(note="Likes tea.")
    restored, _notes = restore(put_into_bin(contact))
    assert restored.note == "Likes tea."


def links_of_what_is_not_written() -> list:
    """The columns by which rows of which nothing is written refer to a row, and live on without."""
    return [
        column
        for model in LEFT_OUT
        for column in model._meta.concrete_fields
        if column.related_model and column.null and not is_owner(column)
        if column.related_model not in LEFT_OUT
    ]


def test_mails_and_rows_of_imports_have_their_link_again_when_it_comes_back(person):
    application, other = make_application(person), make_application(person, company="Haven")
    file_import = FileImport.objects.create(owner=person, filename="jobs.csv")
    mails = [
        ReceivedMail.objects.create(owner=person, fingerprint=mark, application=application)
        for mark in ("stays", "decided")
    ]
    row = ImportedRow.objects.create(
        file_import=file_import, number=1, result=Result.CREATED, application=application
    )
    key, item = application.pk, put_into_bin(application)
    for linked in (*mails, row):
        linked.refresh_from_db()
        assert linked.application_id is None

    # What the person has decided meanwhile stays.
    mails[1].decide(kind=mails[1].kind, application=other)
    restore(item)

    found = [type(linked).objects.get(pk=linked.pk).application_id for linked in (*mails, row)]
    assert found == [key, other.pk, key]
    tried = {ReceivedMail, ImportedRow}
    assert {column.model for column in links_of_what_is_not_written()} == tried
