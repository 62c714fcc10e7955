"""From facts to a first draft."""

import re

import pytest

from applications.models.verdict import NewsChannel
from letters.drafting.draft import Draft, Paragraph
from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.redraft import redraft
from letters.kinds import Kind, Variant
from letters.languages import LANGUAGES
from tests.letters.samples import ANA, LI, OKAFOR, bare_facts, draft_of, full_facts

pytestmark = pytest.mark.no_database
ENGLISH = ["en-us", "en-gb"]
TONES = [Variant.WARM, Variant.FORMAL, Variant.BRIEF]


def second(facts, language="en-us", variant=Variant.WARM) -> Draft:
    return draft_of(Kind.CAME_SECOND, variant, language, facts)


@pytest.mark.parametrize("language", ENGLISH)
@pytest.mark.parametrize("variant", TONES)
def test_a_full_record_makes_a_letter_with_every_part_it_must_hold(language, variant):
    made = second(full_facts(), language, variant)
    first_two = " ".join(re.split(r"(?<=\.) ", made.body)[:2])

    assert re.search(r"Thank you for considering me", first_two)
    assert "Assistant Manager" in made.subject
    assert "Assistant Manager" in made.body
    assert made.greeting == "Dear Ms Okafor,"
    assert re.search(r"enjoyed|pleasure", made.body)
    assert re.search(r"excites me|appeals to me", made.body)
    assert len(re.findall(r"disappointed|sorry", made.body)) == 1
    assert re.search(r"respect your decision", made.body)
    assert re.search(r"wish you and your team", made.body)
    assert re.search(r"(opens up|vacant) again", made.body)
    assert re.search(r"another (one|come up) that calls for my retail-operations", made.body)
    assert re.search(r"please (do )?get in touch", made.body)
    assert "gladly join Larkfield" in made.body
    assert 70 <= len(made.body.split()) <= 140


@pytest.mark.parametrize("language", ENGLISH)
@pytest.mark.parametrize("variant", TONES)
def test_a_bare_record_leaves_sentences_out_and_reads_on(language, variant):
    made = second(bare_facts(), language, variant)
    text = "\n".join([made.subject, made.greeting, made.body, made.closing])

    team = {"en-us": "Hiring", "en-gb": "Recruitment"}[language]
    assert made.greeting == f"Dear {team} Team,"
    assert "enjoyed" not in text
    assert "still think of" not in text
    assert not re.search(r"None|\[|\{|\}|  |\s[,.]|\.\.|, ,", text)
    assert 50 <= len(made.body.split()) <= 140


def test_the_recipient_is_you_and_the_others_are_named_as_they_are_addressed():
    assert "talking with you, and with Mr Li and Ana." in second(full_facts()).body
    assert "talking with Mr Li, Ms Okafor and Ana." in second(full_facts(recipient=None)).body
    alone = full_facts(rounds=(RoundHeld(1, 1, None, (OKAFOR,)),))
    assert "talking with you." in second(alone).body


def test_somebody_met_twice_is_named_once():
    rounds = (RoundHeld(1, 1, None, (LI, ANA)), RoundHeld(2, 2, None, (ANA, LI)))
    assert "with Mr Li and Ana." in second(full_facts(rounds=rounds, recipient=None)).body


@pytest.mark.parametrize(
    ("moment", "sentence"),
    [
        (
            "The tour of the bakery.",
            "I still think of the tour of the bakery, and the prospect of working",
        ),
        ("the way it is run", "I still think of the way it is run, and the prospect of"),
        ("IKEA anecdotes", "I still think of the IKEA anecdotes, and the prospect of working"),
        ("We laughed a lot!", "One thing has stayed with me: We laughed a lot. The prospect of"),
        ("Loved the cake", "I still think of the cake, and the prospect of"),
        (
            "that I liked the puzzle. It was great",
            "with me: that I liked the puzzle. The prospect of working at",
        ),
        ("A B test", "I still think of a B test, and the prospect of"),
    ],
)
def test_the_moment_reads_well_however_it_was_typed(moment, sentence):
    facts = full_facts(rounds=(RoundHeld(1, 1, None, (OKAFOR,), moment),))
    assert sentence in second(facts).body


@pytest.mark.parametrize(
    ("channel", "told_by", "words"),
    [
        ("phone", OKAFOR, "for calling me yourself with the news"),
        ("phone", LI, "position. My thanks also go to Mr Li for calling me."),
        ("", OKAFOR, "for letting me know how you decided"),
        ("email", OKAFOR, "for writing to me yourself with the news"),
        ("email", LI, "My thanks also go to Mr Li for writing to me."),
        ("", LI, "My thanks also go to Mr Li for telling me."),
        ("in_person", OKAFOR, "for telling me in person"),
    ],
)
def test_the_thanks_fit_how_the_news_came(channel, told_by, words):
    assert words in second(full_facts(channel=channel, told_by=told_by)).body


@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FINALIST])
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_told_nothing_is_not_thanked_for_telling(language, kind):
    untold = {
        draft_of(kind, "warm", language, full_facts(channel=channel, told_by=None)).body
        for channel in ("", *NewsChannel.values)
    }
    brief = draft_of(kind, "brief", language, full_facts(told_by=None)).paragraphs[0]
    to_another = draft_of(kind, "warm", language, full_facts(told_by=LI)).paragraphs[0]

    assert len(untold) == 1
    assert untold.pop().startswith(brief.text)
    assert to_another.text.startswith(brief.text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("company", ["Yahoo!", "Haven Inc.", "Who Cares?"])
def test_a_name_that_ends_a_sentence_is_followed_by_no_second_end(language, company):
    body = second(full_facts(company=company), language).body
    assert company in body
    assert not re.search(r"[.!?]\.", body)


def test_facts_come_out_literally():
    odd = PersonMet(9, "*Zoë* {{ name }} <b>", "")
    facts = full_facts(
        company="A_B_C & *Sons*",
        position="{% if %}",
        recipient=odd,
        rounds=(RoundHeld(1, 1, None, (odd,)),),
    )
    made = second(facts)

    assert made.greeting == "Dear *Zoë* {{ name }} <b>,"
    assert made.subject == "{% if %}, Dana Ruiz"
    assert r"A_B_C & \*Sons\*" in made.body
    assert "{% if %} position" in made.body


def test_each_paragraph_names_the_facts_it_came_from():
    facts_of = {paragraph.key: paragraph.facts for paragraph in second(full_facts()).paragraphs}

    assert facts_of["talks"] == ("contact:2", "contact:1", "contact:3", "round:2", "company")
    assert facts_of["door"] == ("position", "application", "company")


def test_a_draft_survives_being_kept_as_json():
    made = second(full_facts())
    assert Draft.from_json(made.as_json()) == made


def test_redrafting_exchanges_only_what_the_writer_has_not_touched():
    old, new = second(full_facts()), second(full_facts(company="Haven"))
    words = {name: getattr(old, name) for name in Draft.LINES} | {
        "subject": "My own subject",
        "body": old.body.replace(old.paragraphs[1].text, "My own words about the talks."),
    }
    redrafted = redraft(old, new, words)

    assert redrafted.own == ["subject", "body"]
    assert redrafted.words["subject"] == "My own subject"
    assert "My own words about the talks." in redrafted.words["body"]
    assert "gladly join Haven" in redrafted.words["body"]
    assert "Larkfield" not in redrafted.words["body"]


def of_paragraphs(keys: str) -> Draft:
    return Draft("", "", tuple(Paragraph(key, f"{key}.") for key in keys), "")


@pytest.mark.parametrize("old", ["a", "b", "d", "ad", "bd", "abd", "acd", "abcd"])
@pytest.mark.parametrize("new", ["abcd", "abc", "bcd", "abd"])
def test_an_untouched_letter_becomes_the_new_draft_whatever_is_new_in_it(old, new):
    before, after = of_paragraphs(old), of_paragraphs(new)
    words = dict.fromkeys(Draft.LINES, "") | {"body": before.body}
    assert redraft(before, after, words).words["body"] == after.body


def test_what_is_new_stands_beside_own_words_and_what_was_deleted_stays_away():
    before, after = of_paragraphs("abd"), of_paragraphs("abcd")
    words = dict.fromkeys(Draft.LINES, "") | {"body": "a.\n\nMine."}
    assert redraft(before, after, words).words["body"] == "a.\n\nc.\n\nMine."


def test_redrafting_adds_what_a_new_fact_makes_possible():
    old = second(full_facts(writer_phone="", writer_email=""))
    new = second(full_facts())
    words = {name: getattr(old, name) for name in (*Draft.LINES, "body")}
    redrafted = redraft(old, new, words)

    assert redrafted.words["body"] == new.body
    assert redrafted.own == []
