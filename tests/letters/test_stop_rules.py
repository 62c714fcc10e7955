"""When to stop is a rule, and it is said in words."""

import datetime
import html
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Company, Contact, Participation, Verdict
from letters.beginning import begin_letter
from letters.kinds import Kind, Variant
from letters.models import Letter
from letters.occasions import Correspondence, Prompt, occasions
from letters.occasions.line_of_days import line_of_days
from tests.searches import DAY, NOW, TODAY, add_round, make_application, make_near_miss
from today.open_occasions import open_occasions

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_the_day")]


def days(number: int) -> datetime.timedelta:
    return datetime.timedelta(days=number)


def near_miss(person, days_ago: int = 30, **fields) -> Application:
    application = make_near_miss(person, **fields)
    application.close_with(Verdict.Kind.FINALIST, on=TODAY - days(days_ago))
    return application


def fresh(application) -> Application:
    return Application.objects.get(pk=application.pk)


def suggested(application, on=TODAY) -> list[str]:
    return [occasion.kind.value for occasion in occasions(fresh(application), today=on)]


def stop_in_words(application, on=TODAY) -> str:
    row = fresh(application)
    line = line_of_days(row, on, Correspondence(row.owner_id))
    return str(line.stop.reason) if line and line.stop else ""


def write_note(application, days_ago: int, state: str, recipient=None) -> Letter:
    letter = begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY, recipient=recipient)
    sent = {"state": state, "revision": 2, "created_at": NOW - days(days_ago)}
    Letter.objects.filter(pk=letter.pk).update(**sent)
    return letter


def test_please_do_not_write_closes_person_and_company_for_good_and_can_be_taken_back(
    signed_in, person
):
    signed_in.force_login(person)
    application, other = near_miss(person), near_miss(person, position="Buyer")
    stop = reverse("letters:stop_occasions", args=[application.pk])
    answer = signed_in.post(stop, follow=True).content.decode()

    assert "No notes are suggested to them any more: Larkfield and Adaeze Okafor." in answer
    assert suggested(application) == suggested(other) == []
    assert suggested(application, TODAY + days(300)) == []
    assert stop_in_words(application).startswith("They asked you not to write")
    okafor = Contact.objects.filter(name="Adaeze Okafor").first()
    assert okafor.notes_stopped_on == Company.objects.get().notes_stopped_on == TODAY

    undo = undo_of(answer)
    signed_in.post(undo.replace(str(TODAY), "2026-11-01"))
    assert suggested(application) == []
    signed_in.post(undo)
    assert suggested(application) == ["keep_in_touch"]
    texts = (
        "nonsense",
        "company-x-2026-11-01",
        "contact-1-2026-13-01",
        f"contact-9{'9' * 40}-{TODAY}",
    )
    for text in texts:
        answer = signed_in.post(f"{undo.partition('?')[0]}?asked={text}&page=//example.org/")
        assert answer.url == reverse("letters:letter_list")


def undo_of(page: str) -> str:
    return html.unescape(re.findall(r'action="(/letters/asked/lift/[^"]*)"', page)[0])


def test_undo_leaves_what_somebody_asked_before_and_other_peoples_rows(signed_in, person, stranger):
    first, second = near_miss(person), near_miss(person, position="Buyer")
    sato = Contact.objects.create(owner=person, company=second.company, name="Ken Sato")
    Participation.objects.filter(round__application=second, part="decides").update(contact=sato)
    stops = [reverse("letters:stop_occasions", args=[row.pk]) for row in (first, second)]
    signed_in.post(stops[0], follow=True)
    undo = undo_of(signed_in.post(stops[1], follow=True).text)
    # Who decides may be somebody else by the time of the undo.
    Participation.objects.filter(contact=sato).delete()
    theirs = Company.objects.create(owner=stranger, name="Haven", notes_stopped_on=TODAY)
    signed_in.post(f"{undo}&asked=company-{theirs.pk}-{TODAY}")

    stopped = Contact.objects.exclude(notes_stopped_on=None).values_list("name", flat=True)
    assert list(stopped) == ["Adaeze Okafor"]
    assert Company.objects.filter(notes_stopped_on=TODAY).count() == 2


def test_it_is_who_the_letter_went_to_that_asked(signed_in, person):
    application = near_miss(person)
    wei = Contact.objects.get(name="Wei Li")
    letter = write_note(application, 5, "sent", wei)
    page = signed_in.get(letter.get_absolute_url()).text
    (stop,) = re.findall(r'action="(/letters/occasions/\d+/stop/[^"]*)"', page)
    signed_in.post(stop)
    stopped = Contact.objects.exclude(notes_stopped_on=None).values_list("name", flat=True)
    assert list(stopped) == ["Wei Li"]


def test_who_asked_at_an_agency_is_not_written_to_about_another_job(person):
    application = near_miss(person, company="Haven")
    agency = Company.objects.get_or_create_by_name(person, "Agency")
    Contact.objects.update(company=agency)
    assert suggested(application) == ["keep_in_touch"]
    agency.notes_stopped_on = TODAY
    agency.save()
    assert suggested(application) == []


def test_nobody_met_means_nobody_is_written_to_and_one_line_says_why(signed_in, person):
    signed_in.force_login(person)
    application = make_application(person)
    application.close_with(Verdict.Kind.TURNED_DOWN, on=TODAY - days(5))

    assert suggested(application) == []
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Nobody is recorded as met there yet" in page
    assert "If you had an interview, add it." in page

    met = make_application(person, company="Haven")
    add_round(met, [("Wei Li", "")], starts_at=NOW - days(9))
    met.close_with(Verdict.Kind.TURNED_DOWN, on=TODAY - days(5))
    assert suggested(met) == ["feedback"]
    assert "Nobody is recorded as met" not in signed_in.get(met.get_absolute_url()).text


def test_whoever_referred_the_person_hears_of_it_though_nobody_was_met(person):
    jo = Contact.objects.create(owner=person, name="Jo Smith")
    application = make_application(person, referred_by=jo)
    application.close_with(Verdict.Kind.TURNED_DOWN, on=TODAY - days(5))
    assert suggested(application) == ["referrer_thanks"]
    assert suggested(application, TODAY - days(5)) == []


def test_one_person_written_to_about_two_jobs_counts_once(person):
    first, second = near_miss(person, 200), near_miss(person, 200, position="Buyer")
    okafor = Contact.objects.filter(name="Adaeze Okafor")[0]
    for application in (first, second):
        for participation in application.rounds.get(number=2).participations.filter(part="decides"):
            participation.contact = okafor
            participation.save()
    assert len(open_occasions(person, TODAY, 7)) == 1

    # Two on one day are one.
    write_note(first, 70, "unanswered", okafor)
    write_note(second, 70, "unanswered", okafor)
    assert suggested(first) == suggested(second) == ["keep_in_touch", "reapply"]
    # One about the other job is one to the same person.
    write_note(second, 10, "sent", okafor)
    assert suggested(first) == ["reapply"]
    assert stop_in_words(first).startswith("Two notes in a row had no answer.")


def test_a_pause_is_one_press_and_ends_without_a_flood(signed_in, person):
    signed_in.force_login(person)
    for number in range(5):
        near_miss(person, 30 + number, company=f"Company {number}")
    assert len(open_occasions(person, TODAY, 7)) == 5

    answer = signed_in.post(reverse("accounts:pause_reminders"), follow=True)
    person.refresh_from_db()
    assert open_occasions(person, TODAY, 7) == []
    shown = answer.content.decode()
    assert "You paused all reminders and notes." in shown
    application = Application.objects.first()
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Not this one" not in page
    assert "You paused all reminders and notes." in page

    signed_in.post(reverse("accounts:resume_reminders"))
    person.refresh_from_db()
    counts = [len(open_occasions(person, TODAY + days(number), 7)) for number in range(6)]
    assert counts == [1, 2, 3, 4, 5, 5]


def test_later_is_a_day_on_which_it_comes_back(signed_in, person):
    signed_in.force_login(person)
    application = near_miss(person)
    (occasion,) = occasions(fresh(application), today=TODAY)
    assert occasion.ends_on
    later = reverse("letters:postpone_occasion", args=[application.pk])
    later += f"?occasion={occasion.key}&from=today"
    assert "Write later" in signed_in.get(later).content.decode()
    too_early = signed_in.post(later, {"until": str(TODAY)})
    too_late = signed_in.post(later, {"until": str(occasion.ends_on + days(1))})
    assert [too_early.status_code, too_late.status_code] == [422, 422]
    assert "This note fits until" in too_late.content.decode()

    until = TODAY + days(7)
    answer = signed_in.post(later, {"until": str(until)})
    assert answer.url == reverse("today:today")
    assert [open_occasions(person, TODAY + days(number), 7) == [] for number in (0, 6, 7)] == [
        *(True, True, False)
    ]
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Not this one" not in page
    assert f"Put off until {until.day} {until:%B %Y}: " in page
    undo = reverse("letters:restore_occasion", args=[application.pk])
    assert f'action="{undo}?occasion={occasion.key}"' in page
    signed_in.post(f"{undo}?occasion={occasion.key}&from=today")
    assert "Put off" not in signed_in.get(application.get_absolute_url()).text
    assert len(open_occasions(person, TODAY, 7)) == 1


def test_the_line_of_days_says_what_was_what_may_come_and_when_it_ends(signed_in, person):
    signed_in.force_login(person)
    application = near_miss(person, 30, place="Portland, OR")
    page = signed_in.get(application.get_absolute_url()).content.decode()

    for words in (
        "You heard: Finalist.",
        "The person they chose probably starts around this day.",
        "The start allows for the usual notice there: United States.",
        "You could send something useful to them.",
        "You could send a last hello.",
        "This ends by itself.",
    ):
        assert words in page
    verdict = application.verdicts.get()
    edit = signed_in.get(reverse("applications:edit_ending", args=[verdict.pk]))
    assert "hire_starts_on" in edit.content.decode()
    application.company.country = "JP"
    application.company.save()
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "The start is our guess." in page
    assert "Japan" not in page.split("line-of-days")[1].split("</section>")[0]


def test_a_day_they_named_for_deleting_the_application_is_shown_as_theirs(signed_in, person):
    application = near_miss(person, 30, place="Portland, OR")
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "They named a day on which they delete my application" in page
    assert "delete applications around this day" not in page
    verdict = application.verdicts.get()
    edit = reverse("applications:edit_ending", args=[verdict.pk])
    form = signed_in.get(edit).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}
    deleted_on = TODAY + days(60)
    signed_in.post(edit, data | {"file_deleted_on": str(deleted_on)})
    page = signed_in.get(application.get_absolute_url()).content.decode()

    assert "They delete your application, as they told you." in page
    assert "They named a day" not in page
    assert "usually delete" not in page
    (note,) = [
        occasion
        for occasion in occasions(fresh(application), today=deleted_on - days(14))
        if occasion.kind == Kind.KEEP_IN_TOUCH
    ]
    assert (note.period, note.ends_on) == ("keep_file", deleted_on - days(1))
    assert str(note.reason).startswith("They delete your application on")


def test_a_day_on_which_they_usually_delete_applications_is_said_as_what_is_usual(
    signed_in, person
):
    application = near_miss(person, 30, place="Berlin, Germany")
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Employers there usually delete applications around this day." in page
    assert "as they told you" not in page
    assert "They named a day" not in page


@pytest.mark.parametrize(("days_ago", "words"), [(396, "More than a year"), (395, "")])
def test_it_ends_by_itself_and_says_so(person, days_ago, words):
    application = near_miss(person, days_ago)
    assert stop_in_words(application).startswith(words)
    assert bool(suggested(application)) is (not words or "reapply" in suggested(application))


def test_each_moment_has_one_note_and_the_line_of_days_announces_no_other(person):
    application = near_miss(person, 90, place="Portland, OR")
    assert "keep_in_touch" in suggested(application)
    write_note(application, 0, "answered")
    # Sixty days later, and still before the next period.
    assert "keep_in_touch" not in suggested(application, TODAY + days(75))
    row = fresh(application)
    line = line_of_days(row, TODAY + days(1), Correspondence(person.pk))
    assert line
    to_come = [str(day.text) for day in line.days if not day.is_past]
    assert "You could send something useful to them." not in to_come
    assert "You could send a last hello." in to_come
    assert "keep_in_touch" in suggested(application, TODAY + days(92))


def test_who_decided_about_two_jobs_is_told_once_of_a_new_one(person):
    first, second = near_miss(person, 30), near_miss(person, 30, position="Buyer")
    okafor = Contact.objects.filter(name="Adaeze Okafor")[0]
    deciding = Participation.objects.filter(part="decides")
    deciding.update(contact=okafor)
    make_application(person, company="New job").close_with("offer_accepted", on=TODAY - days(3))
    assert suggested(first) == suggested(second) == ["keep_in_touch"]

    variant = Variant.NEW_JOB
    letter = begin_letter(
        fresh(first), Kind.KEEP_IN_TOUCH, today=TODAY, recipient=okafor, variant=variant
    )
    letter.mark_sent(on=TODAY, to="", by="email")
    assert suggested(first) == suggested(second) == []


def test_what_ended_the_notes_first_stays_the_reason(person):
    quiet, settled = near_miss(person, 300), near_miss(person, 300, company="Haven")
    for ago in (200, 100):
        write_note(quiet, ago, "unanswered")
    for later in (0, 99, 400):
        assert stop_in_words(quiet, TODAY + days(later)).startswith("Two notes in a row")
    make_application(person, company="New job").close_with("offer_accepted", on=TODAY)
    for later in (0, 99, 400):
        assert stop_in_words(settled, TODAY + days(later)).startswith("You took a job")
    # A job that was taken when all was over ended nothing.
    early = near_miss(person, 500, company="Fernwood")
    assert stop_in_words(early).startswith("More than a year has passed")


def test_what_happened_since_is_an_occasion_of_its_own_with_its_reason(person, monkeypatch):
    application = near_miss(person, 10)
    reason = "The job is advertised again. You can write at once."
    prompt = Prompt(application.pk, "again-1", TODAY, TODAY + days(21), reason)
    monkeypatch.setattr("exchange.note_prompts.advertised_again", lambda _key: [prompt])
    assert "keep_in_touch" not in suggested(application, TODAY - days(1))
    found = occasions(fresh(application), today=TODAY)
    assert [occasion.reason for occasion in found if occasion.kind == Kind.KEEP_IN_TOUCH] == [
        reason
    ]
    assert reason in [
        str(open_occasion.occasion.reason) for open_occasion in open_occasions(person, TODAY, 7)
    ]
    (key,) = [occasion.key for occasion in found if occasion.kind == Kind.KEEP_IN_TOUCH]
    application.dismiss_occasion(key)
    assert reason not in [
        str(open_occasion.occasion.reason) for open_occasion in open_occasions(person, TODAY, 7)
    ]


def test_a_day_on_the_clock_of_the_person_is_the_day_that_counts(person):
    application = near_miss(person, 1)
    assert timezone.localdate() == TODAY
    assert suggested(application) == ["finalist"]
    assert suggested(application, TODAY - days(1)) == []
