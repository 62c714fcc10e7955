"""A template asks for each fact, so that none of its letters invents one."""

import datetime
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Contact
from letters.beginning import begin_letter, come_second
from letters.drafting.draft import draft
from letters.drafting.fact_table import SAMPLE, person_met, sample_in
from letters.drafting.gathering import gather
from letters.drafting.spoken import speak
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.models import LetterTemplate
from letters.own_templates.starting_text import starting_text
from letters.template_from_letter import drafted_wording, generalised, template_from
from tests.letters.editing import save
from tests.letters.samples import bare_facts, full_facts
from tests.letters.test_starting_texts import drafted, records, sentences
from tests.searches import DAY, add_round, make_application, make_near_miss, make_template

CONDITIONAL = json.loads(Path(__file__).with_name("templates_with_conditions.json").read_text())
RECORDS = (
    full_facts(),
    replace(full_facts(), qualification="", writer_email=""),
    bare_facts(),
)


@pytest.mark.no_database
@pytest.mark.parametrize("stored", CONDITIONAL, ids=lambda stored: stored["language"])
def test_a_template_with_conditions_is_filled_in_as_ever(stored):
    words = {name: stored[name] for name in ("language", *LetterTemplate.WORDS)}
    for facts, expected in zip(RECORDS, stored["made"], strict=True):
        made = LetterTemplate(**words).render(facts)
        assert [paragraph.text for paragraph in made.paragraphs] == expected["body"]
        assert (made.subject, made.closing) == (expected["subject"], expected["closing"])


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.usefixtures("each_record_spoken_once")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_the_wording_of_a_draft_claims_of_less_no_more_than_a_draft_would(kind, language):
    """Of whatever is on record, each sentence is one that a draft says of that, or of less."""
    variants = KINDS[kind].variants
    templates = {variant: as_a_template(kind, variant, language) for variant in variants}
    for name, facts in records(language).items():
        inside = replace(facts, recipient=SAMPLE.recipient, recipient_is_outside=False)
        # A template cannot count: several talks are told as one with everybody.
        talks = [replace(round_held, people=inside.people) for round_held in inside.rounds[-1:]]
        on_no_day = [replace(round_held, held_on=None) for round_held in talks]
        counted = (inside.rounds, inside.rounds[-1:], tuple(talks), tuple(on_no_day))
        # Nor can it ask who told the news, and how.
        untold = replace(inside, told_by=None, channel="")
        alike = {replace(of, rounds=rounds) for of in (inside, untold) for rounds in counted}
        drafts = {sentence for record in alike for sentence in drafted(kind, language, record)}
        for variant, template in templates.items():
            assert sentences(template.render(inside).body) <= drafts, (name, variant)


def as_a_template(kind: Kind, variant: str, language: str) -> LetterTemplate:
    """A draft of the sample as a template that asks for what it says."""
    wording = drafted_wording(kind, variant, language, sample_in(language))
    body = "\n\n".join(text for key, text in wording.items() if key != "subject")
    return LetterTemplate(language=language, body=body, subject=wording["subject"])


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_saved_letter_takes_no_claim_along_that_a_template_cannot_ask_for(person, language):
    application = make_near_miss(person, position="Nurse")
    li = Contact.objects.get(name="Wei Li")
    news = {"told_by": li, "recipient": li, "channel": "phone", "language": language}
    letter = come_second(application, on=DAY, **news)
    fields = template_from(letter)
    assert "nurse" not in " ".join(fields.values()).casefold()
    template = make_template(person, **fields)
    bare = make_application(person, company="Rho", position="Weaver", qualification="")
    bare.close_with("came_second", on=DAY)
    facts = replace(gather(bare, today=DAY, verdict=bare.verdict), recipient=person_met(li))
    usual = draft(Kind.CAME_SECOND, "warm", speak(facts, language))
    assert sentences(template.render(facts).body) <= sentences(usual.body)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On April 30, 2026, I came.", "On {{ round_on }}, I came."),
        ("On April 30 I came.", "On {{ round_on }} I came."),
        ("Am April 30 2026.", "Am {{ round_on }}."),
    ],
)
def test_a_day_takes_its_year_along(text, expected):
    assert generalised(text, {"round_on": "April 30"}, is_body=True) == expected


@pytest.mark.no_database
@pytest.mark.parametrize("language", ["fr", "es", "it"])
def test_a_template_from_work_at_home_says_nothing_of_home_to_others(language):
    facts = full_facts(pay="48,000 a year", place="remote")
    body = "\n\n".join(drafted_wording(Kind.ACCEPT, "plain", language, facts).values())
    made = LetterTemplate(language=language, body=body).render(replace(facts, place="Leeds")).body
    assert "48" in made
    assert not re.search(r"télétravail|remot|Leeds", made), made


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "company"),
    [("fr", "Mairie de Lille"), ("es", "Ayuntamiento de Getafe"), ("it", "Comune di Bologna")],
)
@pytest.mark.parametrize("kind", Kind)
def test_the_wording_of_a_draft_says_where_one_works_and_as_what_of_any_company_and_position(
    language, company, kind
):
    of_one = full_facts(position="vendeur")
    of_another = replace(of_one, company=company, position="infirmière")
    for variant in KINDS[kind].variants:
        wording = drafted_wording(kind, variant, language, of_one)
        made = LetterTemplate(language=language, **_as_template(wording)).render(of_another)
        words = f"{made.subject}\n{made.body}"
        unbent = rf"(?:chez|en|presso|pour|para|per) {company}|poste (?:de i|d’v)"
        assert not re.search(unbent, words), words


def _as_template(wording: dict[str, str]) -> dict[str, str]:
    body = "\n\n".join(text for key, text in wording.items() if key != "subject")
    return {"subject": wording["subject"], "body": body}


@pytest.mark.django_db
def test_a_template_from_a_french_letter_closes_to_nobody_in_particular(person):
    application = make_near_miss(person)
    letter = begin_letter(application, Kind.STATUS, today=DAY, language="fr")
    assert ", Madame," in letter.closing
    closing = template_from(letter)["closing"]
    assert closing == "Je vous prie de recevoir mes salutations les meilleures."


@pytest.mark.django_db
def test_a_letter_with_a_sentence_left_out_says_which_fact_is_missing(signed_in, person):
    body = "I liked {{ moment }} at {{ company }}. {{ if feedback }} Thank you. Bye."
    template = make_template(person, body=body, kind="came_second")
    assert template.lacking(bare_facts()) == ["moment"]
    assert template.lacking(SAMPLE) == []
    bare = make_application(person)
    bare.close_with("came_second", on=DAY)
    letter = begin_letter(bare, Kind.CAME_SECOND, today=DAY, template=template)
    words = "so what names them in your template was left out: The moment you liked best"
    assert words in signed_in.get(letter.get_absolute_url()).text
    save(signed_in, letter, body="I liked all of it.")
    assert words not in signed_in.get(letter.get_absolute_url()).text


@pytest.mark.django_db
def test_untouched_words_follow_the_kind_and_language_that_are_chosen(signed_in):
    address = reverse("letters:add_template")
    page = signed_in.get(address)
    begun = {name: page.context[f"begun_{name}"] for name in ("kind", "language")}
    assert begun == {"kind": "came_second", "language": "en-gb"}
    posted = starting_text(Kind.CAME_SECOND, "en-gb") | {
        "begun_kind": "came_second",
        "begun_language": "en-gb",
        "name": "Danke",
        "kind": "thanks",
        "language": "de",
    }
    posted["body"] = posted["body"].replace("\n", "\r\n")
    answer = signed_in.post(address, posted)
    usual = starting_text(Kind.THANKS, "de")
    assert not LetterTemplate.objects.exists()
    assert "The wording now follows the kind and the language you chose." in answer.text
    assert [answer.context["form"][name].value() for name in usual] == list(usual.values())
    assert answer.context["begun_language"] == "de"

    signed_in.post(address, posted | usual | {"begun_kind": "thanks", "begun_language": "de"})
    saved = LetterTemplate.objects.get()
    assert (saved.kind, saved.language, saved.body) == ("thanks", "de", usual["body"])


@pytest.mark.django_db
def test_words_of_ones_own_stay_whatever_kind_is_chosen(signed_in):
    posted = starting_text(Kind.CAME_SECOND, "en-gb") | {
        "begun_kind": "came_second",
        "begun_language": "en-gb",
        "name": "Mine",
        "language": "de",
        "body": "Mein eigener Text.",
    }
    signed_in.post(reverse("letters:add_template"), posted)
    assert LetterTemplate.objects.get().body == "Mein eigener Text."


@pytest.mark.django_db
def test_a_template_tells_a_moment_only_with_its_own_interview(person):
    application = make_application(person)
    day = timezone.now() - datetime.timedelta(days=9)
    liked = {"starts_at": day - datetime.timedelta(days=9), "best_moment": "the tour of the hall"}
    first = add_round(application, [("Ann First", "")], outcome="took_place", **liked)
    second = application.add_round(on=DAY, starts_at=day, outcome="took_place")
    second.meet(list(first.people.all()), [])
    body = "We talked on {{ round_on }}.{% if moment %} I liked {{ moment }}.{% endif %}"
    template = make_template(person, body=body, kind="thanks")
    latest = begin_letter(application, Kind.THANKS, today=DAY, template=template)
    of_the_first = begin_letter(application, Kind.THANKS, today=DAY, round=first, template=template)
    assert latest.round == second
    assert "the tour of the hall" not in latest.body
    assert "I liked the tour of the hall." in of_the_first.body


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("it", "La posizione di nurse mi piace.", "La posizione di {{ position }} mi piace."),
        ("fr", "Le poste de nurse me plaît.", "Le {{ job }} me plaît."),
        ("en-gb", "Nurse is what I am.", "{{ position }} is what I am."),
    ],
)
def test_the_position_is_found_as_the_language_writes_it(person, language, words, expected):
    application = make_near_miss(person, position="Nurse")
    letter = come_second(application, on=DAY, language=language)
    letter.update(version="1", body=words)
    assert template_from(letter)["body"] == expected
