"""What a template begins with reads like a letter, and none it makes claims what no row says."""

import datetime
import re
from dataclasses import replace

import pytest

from letters.drafting.draft import MOST_WORDS
from letters.drafting.fact_table import SAMPLE, sample_in
from letters.drafting.facts import Facts, PersonMet
from letters.drafting.spoken import speak
from letters.gaps import gaps_in
from letters.hints import Reading, score
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.models import LetterTemplate
from letters.own_templates.facts import PLACEHOLDERS, template_facts
from letters.own_templates.rendering import mistakes
from letters.own_templates.starting_text import TEXTS, starting_text
from tests.letters.samples import bare_facts, draft_of, spoken

pytestmark = [pytest.mark.no_database, pytest.mark.usefixtures("each_record_spoken_once")]

# What is on record of every letter and no more; the reader is a recruiter of somebody else, of whom
# no sentence may say that they decide or have a team.
BARE = replace(
    SAMPLE,
    rounds=(),
    qualification="",
    feedback="",
    told_by=None,
    referred_by=None,
    channel="",
    applied_on=None,
    pay="",
    place="",
    writer_phone="",
    writer_email="",
    recipient_is_outside=True,
)
# A moment may say "you" to those who were there, which whoever referred one would take for a word
# to them; of the talks it has the latest.
LEFT_TO_THE_DRAFT = {
    Kind.REFERRER_THANKS: {"moment"},
    Kind.REAPPLY: {"round_on"},
}


# What a starting text says to one reader and to several alike, and a draft says to the one it has.
TO_ONE = {
    "es": (
        ("Escribo ", "Le escribo "),
        (
            "Si hace falta algo más de mi parte, lo enviaré",
            "Si necesita algo más de mi parte, se lo enviaré",
        ),
        ("¿Sería posible saber cómo va el proceso", "¿Podría decirme cómo va el proceso"),
        ("Espero que todo vaya bien.", "Espero que todo le vaya bien."),
        ("No hace falta responder.", "No hace falta que responda."),
        ("¿Sería posible indicarme algo que", "¿Podría decirme algo que"),
        ("Deseo todo lo mejor.", "Le deseo lo mejor."),
        ("deseo todo lo mejor.", "le deseo lo mejor."),
        ("Agradeceré saber qué", "Le agradeceré que me indique qué"),
        ("Agradecería un aviso si el puesto", "No dude en avisarme si el puesto"),
        ("Comunico con tiempo que retiro", "Le comunico, para que pueda organizarse, que retiro"),
        (
            "Espero que aparezca pronto la persona adecuada.",
            "Le deseo que encuentre pronto a la persona adecuada.",
        ),
    ),
    "it": (
        (
            "Rispetto la decisione e auguro ogni bene.",
            "Rispetto la decisione e Le auguro ogni bene.",
        ),
        ("; auguro ogni bene.", "; auguro ogni bene a Lei."),
        ("ringrazio ", "La ringrazio "),
        ("scrivo in merito", "Le scrivo in merito"),
        ("Sarebbe possibile sapere a che punto", "Potrebbe dirmi a che punto"),
        ("Spero che vada tutto bene.", "Spero che vada tutto bene per Lei."),
        ("Sarebbe possibile indicarmi una cosa", "Potrebbe dirmi una cosa"),
        ("Auguro ogni bene.", "Le auguro ogni bene."),
        ("Gradirei sapere che cosa", "La prego di farmi sapere che cosa"),
        ("Resto a disposizione qualora", "La prego di contattarmi qualora"),
        ("comunico per tempo che ritiro", "Le comunico, perché possa organizzarsi, che ritiro"),
        (
            "Spero che si trovi presto la persona giusta.",
            "Le auguro di trovare presto la persona giusta.",
        ),
    ),
}


def records(language: str) -> dict[str, Facts]:
    """Nothing known, each fact alone, all but one, and everything."""
    sample = sample_in(language)
    known = {
        name: {name: getattr(sample, name)}
        for name in ("qualification", "feedback", "applied_on", "pay", "place", "rounds")
    }
    known["phone"] = {"writer_phone": sample.writer_phone}
    known["email"] = {"writer_email": sample.writer_email}
    without_day = tuple(replace(round_held, held_on=None) for round_held in sample.rounds)
    known["a talk without its day"] = {"rounds": without_day}
    known["a talk without people"] = {
        "rounds": tuple(
            replace(round_held, people=(), best_moment="") for round_held in sample.rounds
        )
    }
    earlier, latest = sample.rounds
    known["a talk without the reader"] = {"rounds": (replace(latest, people=earlier.people),)}
    made = {"nothing": BARE, "nobody": replace(BARE, recipient=None), "everything": sample}
    made |= {name: replace(BARE, **fields) for name, fields in known.items()}
    for name, fields in known.items():
        missing = {field: getattr(BARE, field) for field in fields}
        made[f"all but {name}"] = replace(sample, **missing)
    return made


def sentences(text: str) -> set[str]:
    # "Of" and "to" elide or are joined with an article: a starting text does without them.
    text = text.replace("\u00a0", " ")
    text = re.sub(r"(?:, a usted y| e) a Harbour Books", "", text)
    text = re.sub(r" (?:auprès de|chez|de|di|a|presso) Harbour Books", "", text)
    return set(
        re.split(r"(?<=[.!?…])(?<!\b\d\.)(?<!\b\d\d\.)(?<!\bM\.)(?<!Sig\.)\s+", text.strip())
    ) - {""}


def drafted(kind: Kind, language: str, facts: Facts) -> set[str]:
    return {
        sentence
        for variant in KINDS[kind].variants
        for sentence in sentences(draft_of(kind, variant, language, facts).body)
    }


def made(kind: Kind, language: str, facts: Facts) -> str:
    """As a draft says it to one reader."""
    body = LetterTemplate(**starting_text(kind, language)).render(facts).body
    for to_any_number, to_one in TO_ONE.get(language, ()):
        body = body.replace(to_any_number, to_one)
    return body


def known(facts: Facts, language: str) -> dict[str, str]:
    values = template_facts(facts, spoken(facts, language))
    return {name: str(value) for name, value in values.items() if name != "people" and value}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_a_starting_text_reads_like_a_letter(kind, language):
    text = starting_text(kind, language)
    words = "\n".join(text[name] for name in LetterTemplate.WORDS)
    assert mistakes(words) == []
    assert "{%" not in words
    assert "|" not in words
    assert len(words.split("{{ if ")) <= 2
    in_the_text = re.sub(r"\{\{.*?\}\}", "", words)
    sample = ("Harbour", "Nakamura", "Berg", "2026", "52,000", "Bristol", "Moreau", "0100")
    assert [word for word in sample if word in in_the_text] == []
    assert not re.search(r"  |[\u00a0\u202f]|'", words)


def test_there_is_a_starting_text_for_every_kind_in_every_language_and_no_other():
    files = {str(path.relative_to(TEXTS)) for path in TEXTS.rglob("*.txt")}
    assert files == {f"{language}/{kind}.txt" for language in LANGUAGES for kind in Kind}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_with_nothing_on_record_it_says_what_the_draft_says(kind, language):
    assert sentences(made(kind, language, BARE)) <= drafted(kind, language, BARE)


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_each_further_sentence_names_a_fact_on_record_or_is_one_of_the_drafts(kind, language):
    bare = sentences(made(kind, language, BARE))
    of_every_letter = known(BARE, language).values()
    for name, facts in records(language).items():
        values = {value.replace("\u00a0", " ") for value in known(facts, language).values()}
        values -= set(of_every_letter)
        further = sentences(made(kind, language, facts)) - bare
        unnamed = {
            sentence for sentence in further if not any(value in sentence for value in values)
        }
        assert unnamed <= drafted_of_any_kind(language, facts, unnamed), name


def drafted_of_any_kind(language: str, facts: Facts, looked_for: set[str]) -> set[str]:
    """The sentences that drafts say of these facts, or of the last talk alone, if any are asked."""
    last = replace(facts, rounds=facts.rounds[-1:])
    return {
        sentence
        for kind in (Kind if looked_for else ())
        for record in (facts, last)
        for sentence in drafted(kind, language, record)
    }


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_it_leaves_no_hole_and_no_gap_of_its_own(kind, language):
    template = LetterTemplate(**starting_text(kind, language))
    for name, facts in records(language).items():
        letter = template.render(facts)
        words = "\n".join((letter.subject, letter.body, letter.closing))
        usual = draft_of(kind, KINDS[kind].variants[0], language, facts)
        assert not re.search(r"  | [.,]|[{}]|\n\n\n|[:–,] *$", letter.subject + letter.body), name
        assert set(gaps_in(words)) <= set(gaps_in(usual.body)), name
        assert len(letter.body.split()) <= MOST_WORDS, name
        assert letter.subject
        assert letter.closing


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_from_a_rich_record_it_tells_what_the_draft_tells(kind, language):
    facts = replace(sample_in(language), today=datetime.date(2027, 5, 12))
    usual = draft_of(kind, KINDS[kind].variants[0], language, facts).body
    body = made(kind, language, facts)
    values = known(facts, language).items()
    missing = {name for name, value in values if value in usual and value not in body}
    left_out = missing - LEFT_TO_THE_DRAFT.get(kind, set())
    assert left_out == set(), f"letters/own_templates/texts/{language}/{kind}.txt does not name it"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_the_hints_find_no_fault_in_it(kind, language):
    for facts in (replace(sample_in(language), recipient_is_outside=False), BARE):
        letter = LetterTemplate(**starting_text(kind, language)).render(facts)
        words = {name: getattr(letter, name) for name in letter.WORDS}
        assert score(Reading(kind, language, words, facts)).tripped == {}, letter.body


@pytest.mark.parametrize("kind", Kind)
def test_every_fact_that_a_starting_text_names_has_a_placeholder(kind):
    for language in LANGUAGES:
        text = "\n".join(starting_text(kind, language).values())
        named = set(re.findall(r"\{\{ (?:if )?([\w.]+) \}\}", text))
        assert named <= set(PLACEHOLDERS)
        assert {"position", "position_of", "job"} & named


INTERNSHIPS = {
    "en-us": ("Marketing Internship", "Internship position"),
    "en-gb": ("Year in industry", "industry position"),
    "de": ("Praktikum im Marketing", "als Praktikum"),
    "fr": ("Stage marketing", "poste"),
}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", INTERNSHIPS)
def test_an_internship_is_no_post(kind, language):
    position, wrong = INTERNSHIPS[language]
    facts = replace(sample_in(language), position=position)
    letter = LetterTemplate(**starting_text(kind, language)).render(facts)
    words = f"{letter.subject} {letter.body}"
    assert position.split()[-1].lower() in words.lower()
    assert wrong not in words


@pytest.mark.parametrize(
    ("language", "company"),
    [("fr", "Mairie de Lille"), ("es", "Ayuntamiento de Getafe"), ("it", "Comune di Bologna")],
)
@pytest.mark.parametrize("kind", Kind)
def test_a_company_stands_in_it_with_the_article_of_its_kind(language, company, kind):
    letter = LetterTemplate(**starting_text(kind, language)).render(replace(BARE, company=company))
    words = f"{letter.subject}\n{letter.body}"
    before = re.findall(rf"(\S+) {company}", words)
    assert set(before) <= {"la", "el", "il", "al"}, words


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("greeting", ["Bonjour Emi", "Chère Emi", "Dear Emi", ""])
def test_a_french_closing_does_not_greet_anybody_again(kind, greeting):
    reader = PersonMet(1, "Emi Nakamura", greeting)
    letter = LetterTemplate(**starting_text(kind, "fr")).render(replace(BARE, recipient=reader))
    assert not re.search(r"Bonjour|Ch[eè]re|Emi|\{|, ?,", letter.closing), letter.closing


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Pour le lieu de travail, j’ai noté : en télétravail."),
        ("es", "Sobre el lugar de trabajo, he anotado: en remoto."),
        ("it", "Per il luogo di lavoro ho annotato: da remoto."),
    ],
)
def test_working_from_home_is_no_place_in_it(language, words):
    assert words in made(Kind.ACCEPT, language, replace(BARE, place="remote"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_it_greets_nobody_known_as_its_words_go_on(kind, language):
    letter = LetterTemplate(**starting_text(kind, language)).render(replace(BARE, recipient=None))
    if kind == Kind.REFERRER_THANKS:
        assert letter.greeting == speak(bare_facts(), language).greeting_to_a_friend


@pytest.mark.parametrize(
    ("language", "to_one"),
    [
        ("es", r"\b[Ll]e (?!\{)|\bse lo\b|usted|¿Podría|responda\b|necesita algo|No dude"),
        ("it", r"\bLei\b|\bL[ae] (?:ringrazio|prego|scrivo|comunico|auguro)|Potrebbe|\bSu[oa]\b"),
    ],
)
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind != Kind.REFERRER_THANKS])
def test_it_suits_one_reader_and_several(kind, language, to_one):
    assert re.findall(to_one, starting_text(kind, language)["body"]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_the_sample_is_about_has_a_role_in_the_language_of_the_letter(language):
    sample = sample_in(language)
    people = [
        sample.recipient,
        sample.told_by,
        *(row for talk in sample.rounds for row in talk.people),
    ]
    roles = {person.role for person in people if person.role}
    assert roles == {LANGUAGES[language].sample.role}
    assert (SAMPLE.recipient.role in roles) == language.startswith("en")
