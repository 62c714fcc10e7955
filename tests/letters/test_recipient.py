"""Whom a letter goes to when its writer has not said."""

import pytest

from applications.models import Application, Company, Contact, Participation, Verdict
from letters.beginning import begin_letter, come_second
from letters.drafting.draft import Draft, draft
from letters.drafting.gathering import gather, likely_recipient
from letters.drafting.spoken import speak
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.letter_hints import letter_hints
from letters.redrafting import facts_of
from records.bin import put_into_bin, restore
from tests.letters.editing import save
from tests.searches import DAY, add_round, edit, make_application, make_near_miss

pytestmark = pytest.mark.django_db
DECIDES, RECRUITER, HOST = Participation.Part.DECIDES, "recruiter", "host"


def two_rounds(person, *second, first=("Wei Li", "Dear Mr Li")):
    application = make_application(person)
    add_round(application, [first], format="phone")
    add_round(application, second or [("Adaeze Okafor", "Dear Ms Okafor"), ("Ana Sousa", "")])
    return application


def name_of(application, **facts):
    application = Application.objects.get(pk=application.pk)  # as the next page reads it
    verdict = None
    if facts:
        verdict = application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, **facts)
    recipient = likely_recipient(application, verdict, Kind.CAME_SECOND)
    return recipient.name if recipient else ""


def contact(person, name):
    return Contact.objects.create(owner=person, name=name)


def test_who_decided_is_written_to_whoever_else_was_met_or_told(person):
    okafor_decides = two_rounds(person, ("Adaeze Okafor", "", DECIDES), ("Ana Sousa", ""))
    facts = {"decided_by": contact(person, "Ida Moreau"), "told_by": contact(person, "Jo Smith")}
    assert name_of(okafor_decides, **facts) == "Ida Moreau"


def test_whose_part_it_is_to_decide_is_written_to_before_who_told(person):
    application = two_rounds(person, first=("Wei Li", "", DECIDES))
    assert name_of(application, told_by=contact(person, "Jo Smith")) == "Wei Li"


def test_who_told_is_written_to_where_nobody_is_known_to_decide(person):
    assert name_of(two_rounds(person), told_by=contact(person, "Jo Smith")) == "Jo Smith"


def test_else_it_is_somebody_of_the_last_round_however_often_others_were_met(person):
    assert name_of(two_rounds(person)) == "Adaeze Okafor"
    application = two_rounds(person, ("Adaeze Okafor", ""), first=("Wei Li", ""))
    add_round(application, [("Wei Li", "")], outcome="cancelled")
    assert name_of(application) == "Adaeze Okafor"


def test_whoever_asked_comes_before_a_recruiter_and_a_host(person):
    application = two_rounds(person, ("R", "", RECRUITER), ("H", "", HOST), ("Ana Sousa", ""))
    assert name_of(application) == "Ana Sousa"
    assert name_of(two_rounds(person, ("H", "", HOST))) == "H"


def test_a_last_round_with_nobody_recorded_leaves_those_of_the_one_before(person):
    application = two_rounds(person)
    add_round(application)
    assert name_of(application) == "Adaeze Okafor"


def test_nobody_met_is_nobody_written_to(person):
    assert name_of(make_application(person)) == ""


def test_what_did_not_happen_and_who_was_not_there_change_no_letter(person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, channel="phone")
    before = drafts(application)
    add_round(application, [("Cass Off", "")], outcome="cancelled", best_moment="the loft")
    add_round(application, [("Nobody Came", "")], outcome="no_show")
    add_round(application, [("Still Ahead", "")], outcome="planned")
    contact(person, "Not There")
    other = make_application(person, company="Haven")
    add_round(other, [("Of Haven", "")], best_moment="the harbour")

    assert drafts(application) == before


def drafts(application) -> list[Draft]:
    application = type(application).objects.get(pk=application.pk)
    verdict = application.verdict
    made = []
    for kind in Kind:
        recipient = likely_recipient(application, verdict, kind)
        facts = gather(application, today=DAY, recipient=recipient, verdict=verdict)
        made += [draft(kind, "warm", speak(facts, language)) for language in LANGUAGES]
    return made


@pytest.mark.parametrize("words", ["nothing", "None.", "-", "nichts", "rien", "nada", "niente"])
def test_a_moment_that_says_there_was_none_is_no_moment(person, words):
    application = make_application(person)
    add_round(application, [("Wei Li", "")], best_moment=words)
    assert gather(application, today=DAY).best_moment == ""


def test_a_moment_that_only_begins_like_none_stays_as_it_was_noted(person):
    application = make_application(person)
    add_round(application, [("Wei Li", "")], best_moment="Nothing was too small to ask about.")
    assert gather(application, today=DAY).best_moment == "Nothing was too small to ask about."


@pytest.mark.parametrize(
    ("company", "whose"), [("", "your"), ("Larkfield", "your"), ("Agency", "the")]
)
def test_somebody_of_another_company_did_not_decide(person, company, whose):
    application = make_application(person)
    reader = contact(person, "Tasha Monroe")
    if company:
        reader.company = Company.objects.get_or_create_by_name(person, company)
        reader.save()
    body = come_second(application, on=DAY, recipient=reader).body
    assert f"I respect {whose} decision" in body


def test_a_german_address_bends_the_title_that_is_part_of_the_name(person):
    application = make_application(person)
    add_round(application, [("Herr Öztürk", "")])
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    german = begin_letter(application, Kind.CAME_SECOND, today=DAY, language="de")
    english = begin_letter(application, Kind.KEEP_IN_TOUCH, today=DAY, language="en-gb")

    assert german.recipient_lines.splitlines()[0] == "Herrn Öztürk"
    assert english.recipient_lines.splitlines()[0] == "Herr Öztürk"


def works_at(person, name, company, **fields):
    company = Company.objects.get_or_create_by_name(person, company)
    Contact.objects.filter(name=name).update(company=company, **fields)


@pytest.mark.parametrize("part", [DECIDES, "interviewer"])
def test_whoever_works_elsewhere_by_now_gives_way_to_those_who_are_still_there(person, part):
    application = two_rounds(person, ("Lena Groß", "", part), ("Tom O’Neil", ""))
    assert name_of(application) == "Lena Groß"
    works_at(person, "Lena Groß", "Hooli")
    assert name_of(application) == "Tom O’Neil"
    works_at(person, "Tom O’Neil", "Hooli")
    assert name_of(application) == "Wei Li", "of an earlier round, and there"
    works_at(person, "Wei Li", "Hooli")
    assert name_of(application) == "Lena Groß", "nobody is left"


@pytest.mark.parametrize("fact", ["told_by", "decided_by"])
def test_who_brought_the_news_and_left_gives_way_too(person, fact):
    application = two_rounds(person, ("Lena Groß", ""), ("Tom O’Neil", ""))
    works_at(person, "Lena Groß", "Hooli")
    lena = Contact.objects.get(name="Lena Groß")
    assert name_of(application, **{fact: lena}) == "Tom O’Neil"


def test_an_agencys_recruiter_works_elsewhere_and_is_written_to(person):
    application = two_rounds(person, ("Rae Hays", "", RECRUITER))
    works_at(person, "Rae Hays", "Hays", role="Consultant")
    assert name_of(application) == "Rae Hays"
    letter = come_second(application, on=DAY)
    assert letter.recipient_lines.splitlines() == ["Rae Hays", "Consultant", "Hays"]


def test_thanks_for_a_round_go_to_those_of_it_who_are_still_there(person):
    application = two_rounds(person, ("Lena Groß", ""), ("Tom O’Neil", ""))
    works_at(person, "Lena Groß", "Hooli")
    second = application.rounds.get(number=2)
    assert likely_recipient(application, None, Kind.THANKS, second).name == "Tom O’Neil"
    works_at(person, "Tom O’Neil", "Hooli")
    assert likely_recipient(application, None, Kind.THANKS, second).name == "Lena Groß"


@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FEEDBACK, Kind.KEEP_IN_TOUCH])
def test_a_letter_to_somebody_who_left_prints_no_role_and_speaks_of_no_team(person, kind):
    application = two_rounds(person, ("Lena Groß", ""))
    works_at(person, "Lena Groß", "Hooli", role="Head of Data")
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    lena = Contact.objects.get(name="Lena Groß")
    for language in LANGUAGES:
        letter = begin_letter(application, kind, today=DAY, language=language, recipient=lena)
        assert letter.recipient_lines == "Lena Groß\nHooli"
        keys = [hint.key for hint in letter_hints(letter, facts_of(letter))]
        assert "moved_on" in keys
        english = letter.body if language.startswith("en") else ""
        assert "your team" not in english
        assert "your decision" not in english
        letter.delete()


def test_nobody_is_said_to_be_elsewhere_who_recruits_for_the_job_or_recommended_one(person):
    application = two_rounds(person, ("Tom Baker", "", RECRUITER))
    works_at(person, "Tom Baker", "Hays")
    jo = contact(person, "Jo Smith")
    works_at(person, "Jo Smith", "Hooli")
    edit(application, referred_by=jo)
    for kind, name in ((Kind.STATUS, "Tom Baker"), (Kind.REFERRER_THANKS, "Jo Smith")):
        reader = Contact.objects.get(name=name)
        letter = begin_letter(application, kind, today=DAY, recipient=reader)
        assert letter.recipient == reader
        assert "moved_on" not in [hint.key for hint in letter_hints(letter, facts_of(letter))]


def test_a_recommendations_giver_has_no_role_in_the_address_nor_in_a_template(person):
    application = make_application(person)
    note = "Taught me planning at the depot, retired"
    for company in ("Cardinal Line Buses", "Larkfield", None):
        referrer = contact(person, "Ruth Adeyemi")
        referrer.role = note
        if company:
            referrer.company = Company.objects.get_or_create_by_name(person, company)
        referrer.save()
        application.referred_by = referrer
        application.save(update_fields=["referred_by"])
        letter = begin_letter(application, Kind.REFERRER_THANKS, today=DAY)
        assert letter.recipient_lines.splitlines() == ["Ruth Adeyemi", *filter(None, [company])]
    status = begin_letter(application, Kind.STATUS, today=DAY, recipient=referrer)
    assert status.recipient_lines == "Ruth Adeyemi\nLarkfield"
    facts = gather(application, today=DAY, recipient=referrer)
    assert facts.recipient.role == ""


def test_a_role_where_the_job_is_stands_in_the_address(person):
    application = two_rounds(person, ("Adaeze Okafor", ""))
    Contact.objects.filter(name="Adaeze Okafor").update(role="Head of Operations")
    letter = begin_letter(application, Kind.THANKS, today=DAY)
    assert letter.recipient_lines == "Adaeze Okafor\nHead of Operations\nLarkfield"


@pytest.mark.parametrize("address", ["12 Hall Street\n" * 12, "x" * 390])
def test_an_address_is_drafted_as_long_as_its_field_takes(signed_in, person, address):
    application = two_rounds(person, ("Adaeze Okafor", ""))
    edit(application.company, name="C" * 150, address=address.strip())
    Contact.objects.filter(name="Adaeze Okafor").update(role="Head of Operations " * 6)
    letter = begin_letter(application, Kind.THANKS, today=DAY)
    lines = letter.recipient_lines.split("\n")
    assert lines[0] == "Adaeze Okafor"
    assert len(lines) <= 12
    assert save(signed_in, letter).status_code == 200


def test_an_address_that_is_longer_than_its_field_takes_comes_back_and_is_saved(signed_in, person):
    """It was drafted before the draft was cut to what the field takes."""
    letter = begin_letter(two_rounds(person), Kind.THANKS, today=DAY)
    lines = "\n".join(["x" * 50] * 14)
    letter.update(version="1", recipient_lines=lines)
    letter, notes = restore(put_into_bin(letter))
    assert (letter.recipient_lines, letter.revisions.count(), notes) == (lines, 2, [])
    assert save(signed_in, letter, body="Short.").status_code == 200
    assert save(signed_in, letter, recipient_lines=f"{lines}\nx").status_code == 422


@pytest.mark.parametrize(
    ("source", "email"),
    [("Meyer Recruiting", ""), ("Hays", ""), ("", "sam@meyer-recruiting.example")],
)
def test_no_employer_stands_below_the_recruiter_of_an_agency(person, source, email):
    application = make_application(person, source=source)
    add_round(application, [("Sam Reyes", "", RECRUITER)])
    Contact.objects.filter(name="Sam Reyes").update(role="Recruiter", email=email)
    assert begin_letter(application, Kind.THANKS, today=DAY).recipient_lines == (
        "Sam Reyes\nRecruiter"
    )


def test_the_employer_stands_below_their_own_recruiter_and_an_agency_below_its_own(person):
    application = make_application(person, source="LinkedIn")
    add_round(application, [("Sam Reyes", "", RECRUITER)])
    letter = begin_letter(application, Kind.THANKS, today=DAY)
    assert letter.recipient_lines == "Sam Reyes\nLarkfield"
    other = make_application(person, company="Haven", source="Meyer Recruiting")
    add_round(other, [("Tom Baker", "", RECRUITER), ("Ana Sousa", "")])
    works_at(person, "Tom Baker", "Meyer")
    for name, company in (("Tom Baker", "Meyer"), ("Ana Sousa", "Haven")):
        reader = Contact.objects.get(name=name)
        letter = begin_letter(other, Kind.STATUS, today=DAY, recipient=reader)
        assert letter.recipient_lines.splitlines() == [name, company]
        letter.delete()


@pytest.mark.parametrize(
    "name", ["the board", "Geschäftsleitung", "HR team", "recruiting@x.example"]
)
def test_what_is_no_name_gives_way_to_somebody_by_name(person, name):
    facts = {"decided_by": contact(person, name)}
    assert name_of(two_rounds(person), **facts) == "Adaeze Okafor"
    assert name_of(two_rounds(person), **facts, told_by=contact(person, "Jo Smith")) == "Jo Smith"
    assert name_of(make_application(person), **facts) == name
