"""Two that were merged can be had apart again, as they were, until one of the two is changed."""

import datetime
import itertools

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications import merging
from applications.models import Company, Contact, Participation
from letters.beginning import come_second
from practice.models import Attempt, Competence, Preparation, Question
from records.bin import NotRestored, put_into_bin, restore
from records.models import BinItem
from tests.conftest import make_person
from tests.records import make_record
from tests.records_room.any_search import STEPS, WORDS
from tests.records_room.comparing import written
from tests.records_room.test_account_removal import tables_that_hold
from tests.searches import DAY, add_round, make_application, make_near_miss, write_debrief

pytestmark = pytest.mark.django_db
NUMBERS = itertools.count()
LATER = DAY + datetime.timedelta(days=2)
PLANTED = "xylophonequartz"


def merge(target, duplicate) -> BinItem:
    if isinstance(target, Question):
        return target.absorb(duplicate)
    if isinstance(target, Contact):
        return merging.merge_contacts(target, duplicate)
    return merging.merge_companies(target, duplicate)


def two_people(person) -> tuple[Contact, Contact]:
    """Two of one name who were in the same interview and in one each, with all that hangs there."""
    application = make_near_miss(person)
    target, duplicate = Contact.objects.for_user(person).order_by("pk")[:2]
    Contact.objects.filter(pk=duplicate.pk).update(name=target.name, phone="0151 2", note="Tall.")
    duplicate.refresh_from_db()
    application.rounds.get(number=2).participations.create(contact=target)
    for part in Participation.objects.filter(contact=duplicate):
        part.part, part.rapport, part.cares_about = Participation.Part.DECIDES, 2, "Shift plans"
        part.save()
    come_second(application, on=DAY, told_by=duplicate, decided_by=duplicate)
    application.reminders.create(owner=person, text="Ring", due_on=DAY, contact=duplicate)
    return target, duplicate


def two_questions(person) -> tuple[Question, Question]:
    interview_round = add_round(make_application(person))
    write_debrief(interview_round, questions=["Why us?", "Why do you come to us?"])
    target, duplicate = Question.objects.for_user(person).order_by("pk")
    for question in (target, duplicate):
        version = question.version_of(["answer"])
        question.update(version=version, answer=f"For the {question.pk} rotas")
        question.become_card(on=DAY)
        question.mark(Attempt.Mark.CLEAR, on=DAY)
        Competence.objects.choose(question.competences, person, [f"planning {question.pk}", "calm"])
    duplicate.mark(Attempt.Mark.BLANK, on=LATER)
    preparation = Preparation.objects.create(round=interview_round)
    preparation.questions.add(duplicate)
    return target, duplicate


def two_companies(person) -> tuple[Company, Company]:
    first = make_application(person, company="Larkfield")
    second = make_near_miss(person, company="Larkfield Ltd", position="Buyer")
    Company.objects.filter(pk=second.company_id).update(note="Nice hall.", website="https://x.org")
    second.company.refresh_from_db()
    return first.company, second.company


@pytest.mark.parametrize("make", [two_people, two_questions, two_companies])
def test_a_merge_that_is_undone_leaves_everything_as_it_was(person, make):
    target, duplicate = make(person)
    before = written(person)
    key, title = duplicate.pk, str(duplicate)
    item = merge(target, duplicate)
    assert written(person) != before
    assert (item.title, item.merged_into) == (title, str(target))

    restored, notes = restore(item)

    assert (restored.pk, notes) == (key, [])
    assert written(person) == before
    assert not BinItem.objects.exists()


@pytest.mark.thorough
def test_in_a_whole_record_any_two_can_be_merged_and_had_apart_again(person, shelf):
    make_record(person)
    before, tried = written(person), 0
    for model in (Contact, Company, Question):
        keys = model.objects.for_user(person).values_list("pk", flat=True)
        for first, second in itertools.permutations(keys, 2):
            item = merge(model.objects.get(pk=first), model.objects.get(pk=second))
            restored, notes = restore(item)
            assert (restored.pk, notes) == (second, [])
            assert written(person) == before, (model, first, second)
            tried += 1
    assert tried > 20


@given(st.data())
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_merges_in_any_search_are_undone_one_after_the_other(data):
    person = make_person(f"m{next(NUMBERS)}@example.org", "Dana Ruiz")
    for _ in range(2):
        company = data.draw(st.sampled_from(["Larkfield", "Haven", "Ärzte & Söhne"]))
        application = make_application(person, company=company, notes=data.draw(WORDS))
        for step in data.draw(st.lists(st.sampled_from(STEPS), max_size=6)):
            application.refresh_from_db()
            step(data.draw, application)
    states, items = [], []
    for _ in range(data.draw(st.integers(1, 4))):
        rows = list(data.draw(st.sampled_from([Contact, Company])).objects.for_user(person))
        if len(rows) < 2:
            continue
        target, duplicate = data.draw(st.permutations(rows))[:2]
        states.append(written(person))
        items.append(merge(target, duplicate))

    while items:
        _restored, notes = restore(items.pop())
        assert notes == []
        assert written(person) == states.pop()


ADDRESSES = {
    two_people: "applications:merge_contact",
    two_companies: "applications:merge_company",
    two_questions: "practice:merge_question",
}


@pytest.mark.parametrize("make", ADDRESSES)
def test_the_message_after_a_merge_offers_undo_and_twice_is_once(signed_in, person, make):
    target, duplicate = make(person)
    before = written(person)
    page = reverse(ADDRESSES[make], args=[target.pk])
    assert "You can undo this" in signed_in.get(page, {"other": duplicate.pk}).text
    answer = signed_in.post(page, {"other": duplicate.pk}, follow=True)
    undo = reverse("records:restore", args=[BinItem.objects.get().pk])
    assert f'action="{undo}"' in answer.text
    assert f"Merged into “{target}”" in signed_in.get(reverse("records:bin_page")).text

    answer = signed_in.post(undo, follow=True)

    assert answer.redirect_chain[0][0] == duplicate.get_absolute_url()
    assert "The merge is undone. There are two of them again." in answer.text
    assert written(person) == before
    assert signed_in.post(undo).status_code == 404
    assert written(person) == before


@pytest.mark.parametrize("make", ADDRESSES)
def test_nobody_else_can_undo_it(signed_in, stranger, make):
    item = merge(*make(stranger))
    before = written(stranger)

    assert signed_in.post(reverse("records:restore", args=[item.pk])).status_code == 404
    assert written(stranger) == before


def test_once_the_record_was_changed_it_says_why_there_is_no_way_back(signed_in, person):
    for make, changes in (
        (two_people, {"phone": "0151 99"}),
        (two_companies, {"note": "Nicer hall."}),
        (two_questions, {"answer": "For the people."}),
    ):
        target, duplicate = make(person)
        item = merge(target, duplicate)
        target.refresh_from_db()
        target.update(version=target.version_of(changes), **changes)
        after = written(person)

        answer = signed_in.post(reverse("records:restore", args=[item.pk]), follow=True)

        reason = f"“{target}” was changed after the two were merged, so they stay one record."
        assert f"The merge was not undone. {reason}" in answer.text
        assert written(person) == after


@pytest.mark.thorough
@pytest.mark.parametrize("count", [1, 12])
def test_the_bin_offers_no_merge_that_cannot_be_undone_and_says_why(
    signed_in, person, count, django_assert_num_queries
):
    items: dict[str, list[BinItem]] = {"changed": [], "gone": [], "as it was": []}
    for number in range(count):
        for what, now in items.items():
            talk = add_round(
                make_application(person, company=f"{what} {number}"),
                [(f"Kim {what}", ""), ("Li", "")],
            )
            target, duplicate = talk.people.order_by("pk")
            now.append(merge(target, duplicate))
            target.refresh_from_db()
            if what == "changed":
                target.update(version=target.version_of(["phone"]), phone="0151 99")
            if what == "gone":
                put_into_bin(target)

    with django_assert_num_queries(8):
        page = signed_in.get(reverse("records:bin_page")).text

    offered = {
        what: sum(f'action="{reverse("records:restore", args=[item.pk])}"' in page for item in now)
        for what, now in items.items()
    }
    assert offered == {"changed": 0, "gone": 0, "as it was": count}
    reason = "“Kim changed” was changed after the two were merged, so they stay one record."
    assert page.count(f"The merge cannot be undone. {reason}") == count
    assert page.count("with which it was merged, is no longer there.") == count
    # Deleting for good is offered for all.
    for item in itertools.chain(*items.values()):
        assert reverse("records:delete_item", args=[item.pk]) in page


def test_a_part_in_an_interview_that_was_changed_since_is_not_lost(person):
    target, duplicate = two_people(person)
    item = merge(target, duplicate)
    part = target.participations.exclude(cares_about="").get()
    part.update(version=part.version_of(["cares_about"]), cares_about="The floor")

    with pytest.raises(NotRestored, match="was changed after"):
        restore(item)
    part.refresh_from_db()
    assert part.cares_about == "The floor"


def test_where_the_other_is_gone_or_its_name_is_taken_it_says_so(person):
    target, duplicate = two_people(person)
    item = merge(target, duplicate)
    gone = put_into_bin(target)
    with pytest.raises(NotRestored, match="is no longer there"):
        restore(item)
    restore(gone)
    restore(item)

    item = merge(*two_companies(person))
    Company.objects.get_or_create_by_name(person, "larkfield ltd")
    with pytest.raises(NotRestored, match="There is another “larkfield ltd” by now"):
        restore(item)


def test_what_was_added_since_stays_and_what_was_led_elsewhere_stays_there(person):
    target, duplicate = two_people(person)
    item = merge(target, duplicate)
    third = Contact.objects.create(owner=person, name="Third")
    verdict = target.news_told.get()
    verdict.update(version=verdict.version_of(["told_by"]), told_by=third)
    later = add_round(verdict.application, [])
    part = later.participations.create(contact=target)

    restored, _ = restore(item)

    verdict.refresh_from_db()
    part.refresh_from_db()
    assert (verdict.told_by, verdict.decided_by, part.contact) == (third, restored, target)


def test_what_is_in_the_bin_follows_a_merge_and_comes_back_with_it(person):
    first, second = two_people(person)
    application = second.news_told.get().application
    before = written(person)
    deleted = put_into_bin(application)
    item = merge(first, second)

    application, notes = restore(deleted)
    assert application.verdicts.get().told_by == first
    # Both were in this interview; one part of one person is enough.
    assert notes == ["Part in an interview is left out: what it belongs to is missing (Person)."]
    deleted = put_into_bin(application)
    restore(item)
    restore(deleted)

    now = written(person)
    lost = {row["key"] for row in before.pop("participation")} - {
        row["key"] for row in now.pop("participation")
    }
    assert len(lost) == 1
    assert now == before


def test_forgetting_the_person_forgets_whom_they_were_merged_from(person):
    target, duplicate = two_people(person)
    Contact.objects.filter(pk=duplicate.pk).update(email=f"{PLANTED}@example.org", note=PLANTED)
    duplicate.refresh_from_db()
    merge(target, duplicate)

    target.forget()

    assert tables_that_hold(PLANTED) - {"search_words_data"} == set()
    assert not BinItem.objects.exists()


def test_when_the_merged_one_leaves_the_bin_nobody_is_forgotten(person):
    target, duplicate = two_people(person)
    item = merge(target, duplicate)
    before = written(person)

    item.delete_for_good()

    assert written(person) == before
