"""Every kind of letter in every language, from a full record and from a bare one."""

import dataclasses
import datetime
import re

import pytest

from applications.models import Verdict
from letters.drafting.draft import Draft
from letters.drafting.facts import PersonMet, RoundHeld
from letters.gaps import gaps_in
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from tests.letters.samples import (
    ANA,
    LI,
    MOMENTS,
    OKAFOR,
    STRENGTHS,
    bare_facts,
    draft_of,
    full_facts,
)

pytestmark = pytest.mark.no_database

REFERRER = PersonMet(7, "Jo Smith", "Dear Jo")
ALL = [
    pytest.param(kind, variant, language, id=f"{kind}-{variant}-{language}")
    for kind in Kind
    for variant in KINDS[kind].variants
    for language in LANGUAGES
]
# How many sentences each kind may have.
SENTENCES = {
    Kind.CAME_SECOND: (5, 10),
    Kind.FINALIST: (5, 10),
    Kind.THANKS: (3, 6),
    Kind.STATUS: (3, 5),
    Kind.FEEDBACK: (4, 6),
    Kind.REFERRER_THANKS: (3, 6),
    Kind.KEEP_IN_TOUCH: (2, 5),
    Kind.REAPPLY: (3, 6),
    Kind.WITHDRAW: (3, 5),
    Kind.ACCEPT: (5, 8),
    Kind.DECLINE: (4, 6),
}
# What a letter after coming second holds, as each language says it.
PARTS = {
    "en-us": r"Thank you for considering|excites me|appeals to me|respect your decision|wish you"
    r"|opens up again|another one that calls for|please get in touch|gladly join Larkfield",
    "en-gb": r"Thank you for considering|appeals to me|respect your decision|wish you"
    r"|vacant again|another come up|please get in touch|gladly join Larkfield",
    "de": r"vielen Dank|lieber hätte ich|gereizt|respektiere Ihre Entscheidung|alles Gute"
    r"|wieder frei werden|oder eine andere|eine Nachricht würde ich mich freuen"
    r"|Für Larkfield würde ich",
    "fr": r"Je vous remercie|m’enthousiasme|m’enthousiasme|respecte votre choix|réussite"
    r"|se libérait de nouveau|un autre correspondait|me recontacter|travailler pour Larkfield",
    "es": r"Gracias por considerar|e ilusiona|e ilusiona|Respeto su decisión|deseo lo mejor"
    r"|quedar libre|surgiera otro|No dude en avisarme|para Larkfield",
    "it": r"La ringrazio per aver considerato la mia candidatura|mi entusiasma|mi interessa molto"
    r"|Rispetto la Vostra decisione|ogni bene|tornasse libera|aprisse un’altra"
    r"|La prego di contattarmi|volentieri per Larkfield",
}
# Where the formal tone has words of its own for them.
FORMAL_PARTS = PARTS | {
    "fr": r"Je vous remercie|m’attire beaucoup|m’attire beaucoup|respecte pleinement votre décision"
    r"|réussite|se libérait de nouveau|un autre correspondait|me recontacter"
    r"|travaillerais pour Larkfield",
    "es": r"Le agradezco la atención dedicada|me atrae mucho|me atrae mucho"
    r"|Respeto plenamente su decisión|deseo mucho éxito|quedar libre|surgiera otro"
    r"|No dude en ponerse en contacto|para Larkfield",
}
REGRET = {
    "en-us": r"disappointed|sorry",
    "en-gb": r"disappointed|sorry",
    "de": r"bedaure",
    "fr": r"regrette",
    "es": r"lamento",
    "it": r"dispiace",
}
# Words that would speak of talks nobody recorded.
TALKS = (
    r"enjoyed|our conversation|our talks|Gespräch|entretien|échange|conversaci|hablamos"
    r"|colloqui|parlato"
)


def full(kind: Kind, language: str = "en-us"):
    first, second = full_facts().rounds
    facts = full_facts(
        rounds=(first, dataclasses.replace(second, best_moment=MOMENTS[language])),
        qualification=STRENGTHS[language],
        pay="52,000 a year",
        applied_on=datetime.date(2026, 9, 1),
        referred_by=REFERRER,
    )
    if kind == Kind.REFERRER_THANKS:
        return dataclasses.replace(facts, recipient=REFERRER)
    return facts


def text_of(made: Draft) -> str:
    return "\n".join([made.subject, made.greeting, made.body, made.closing])


@pytest.mark.parametrize("facts", [full, lambda kind, language: bare_facts()], ids=["full", "bare"])
@pytest.mark.parametrize(("kind", "variant", "language"), ALL)
def test_every_draft_reads_as_a_letter(kind, variant, language, facts):
    made = draft_of(kind, variant, language, facts(kind, language))

    assert "Larkfield" in text_of(made) or "Assistant Manager" in text_of(made)
    assert made.subject
    assert made.closing
    assert len(made.subject) <= 80
    # What only its writer can say is a gap, and nothing else is: DOMAIN section 3.
    gaps = gaps_in(text_of(made))
    assert len(gaps) == (kind == Kind.REAPPLY or variant in ("with_something", "keep_file"))
    # Nothing left over from the making: no code, no doubled or stray mark, no shouting.
    rest = text_of(made).replace("".join(gaps), "gap") if gaps else text_of(made)
    assert not re.search(r"None|True|False|[\[\]{}%!]|  | [,.]|[,.;][,.;]|\(\)", rest)
    assert not re.search(r"\w\\_\w", made.body)
    for paragraph in made.paragraphs:
        assert paragraph.text.endswith((".", "?"))
    # Behind the comma of the greeting a German and an Italian letter go on in small letters,
    # an Italian with a capital where it addresses the reader.
    is_capital_owed = made.body.split()[0] in ("La", "Le", "Vi")
    is_small = language == "de" or language == "it" and not is_capital_owed
    assert made.body[0].islower() == is_small


@pytest.mark.parametrize(("kind", "variant", "language"), ALL)
def test_every_draft_keeps_to_its_length(kind, variant, language):
    fewest, most = SENTENCES[kind]
    body = draft_of(kind, variant, language, full(kind, language)).body
    sentences = re.findall(
        r"[.?](?=\s|$)", re.sub(r"\b(?:Mr|Ms|Mrs|Sr|Sra|M|Sig|\d+)\. ", "", body)
    )

    assert fewest <= len(sentences) <= most


@pytest.mark.parametrize(("kind", "variant", "language"), ALL)
def test_a_bare_record_speaks_of_no_talks(kind, variant, language):
    if kind in (Kind.THANKS, Kind.FEEDBACK, Kind.REAPPLY):
        return  # about a talk, or asking for one
    body = draft_of(kind, variant, language, bare_facts()).body
    assert not re.search(TALKS, body)


@pytest.mark.parametrize("variant", KINDS[Kind.CAME_SECOND].variants)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_after_coming_second_holds_all_its_parts_in_every_language(language, variant):
    body = draft_of(Kind.CAME_SECOND, variant, language, full_facts()).body
    parts = FORMAL_PARTS if variant == "formal" else PARTS
    thanks, glad, glad_too, *others = parts[language].split("|")

    assert thanks in body.partition(". ")[0]
    assert glad in body or glad_too in body
    for part in others:
        assert part in body
    assert len(re.findall(REGRET[language], body)) == 1
    assert 70 <= len(body.split()) <= 140


@pytest.mark.parametrize("kind", [Kind.CAME_SECOND, Kind.FINALIST])
@pytest.mark.parametrize("language", ["en-us", "en-gb", "de"])
def test_who_cannot_be_reached_says_that_the_application_may_be_kept(kind, language):
    leave = r"keep my application|Unterlagen dürfen Sie"
    assert re.search(leave, draft_of(kind, "warm", language, bare_facts()).body)
    assert not re.search(leave, draft_of(kind, "warm", language, full_facts()).body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_of_one_round_never_get_the_same_text(language):
    people = tuple(PersonMet(n, f"Person {n}", "") for n in range(1, 7))
    interview_round = RoundHeld(3, 1, datetime.date(2026, 11, 9), people, "how you hire")
    facts = full_facts(rounds=(interview_round,), round=interview_round)
    bodies = [
        draft_of(Kind.THANKS, "plain", language, dataclasses.replace(facts, recipient=person)).body
        for person in people
    ]
    assert len(set(bodies)) == len(people)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-us", "with you, and with Mr Li and Ana"),
        ("en-gb", "with you, and with Mr Li and Ana"),
        ("de", "mit Ihnen sowie mit Herrn Li und Ana"),
        ("fr", "avec vous, ainsi qu’avec M. Li et Ana"),
        ("es", "con usted, con el Sr. Li y con Ana"),
        ("it", "con Lei, con il Sig. Li e con Ana"),
    ],
)
def test_the_people_met_are_named_as_each_language_names_them(language, words):
    assert words in draft_of(Kind.CAME_SECOND, "warm", language, full_facts()).body


@pytest.mark.parametrize(
    ("position", "words"),
    [
        ("assistante", "le poste d’assistante"),
        ("Ingénieur", "le poste d’ingénieur"),
        ("hôtesse d'accueil", "le poste d’hôtesse"),
        ("responsable", "le poste de responsable"),
        ("Head of Sales", "le poste de Head of Sales"),
    ],
)
def test_french_elides_before_a_vowel(position, words):
    body = draft_of(Kind.CAME_SECOND, "warm", "fr", full_facts(position=position)).body
    assert words in body


@pytest.mark.parametrize(
    ("name", "greeting", "in_french", "in_german"),
    [
        ("Sukarno", "", "avec Sukarno", "mit Sukarno"),  # a mononym
        ("Ludwig van der Berg", "Dear Mr van der Berg", "M. van der Berg", "Herrn van der Berg"),
        ("王小明", "", "avec 王小明", "mit 王小明"),
        ("דנה כהן", "", "avec דנה כהן", "mit דנה כהן"),
        ("Carl Moss Jr.", "", "avec Carl Moss Jr.", "mit Carl Moss Jr."),
        ("Prof. Emma Weiß", "Sehr geehrte Frau Prof. Weiß", "la Pr Weiß", "Frau Prof. Weiß"),
    ],
)
def test_hard_names_stand_rightly_in_the_sentences(name, greeting, in_french, in_german):
    person = PersonMet(9, name, greeting)
    interview_round = RoundHeld(1, 1, None, (person,))
    facts = full_facts(recipient=None, rounds=(interview_round,))

    assert in_french in draft_of(Kind.CAME_SECOND, "warm", "fr", facts).body
    assert in_german in draft_of(Kind.CAME_SECOND, "warm", "de", facts).body
    assert ".." not in draft_of(Kind.CAME_SECOND, "warm", "en-us", facts).body


def test_the_french_closing_repeats_the_call_and_nothing_else():
    def closing(person):
        return draft_of(Kind.CAME_SECOND, "formal", "fr", full_facts(recipient=person)).closing

    end = "mes salutations distinguées."
    assert closing(OKAFOR) == f"Je vous prie d’agréer, Madame, {end}"
    assert closing(LI) == f"Je vous prie d’agréer, Monsieur, {end}"
    assert closing(None) == f"Je vous prie d’agréer, Madame, Monsieur, {end}"
    assert closing(ANA) == "Bien cordialement,"


def test_a_title_alone_gets_the_name_where_somebody_is_spoken_of():
    petit = PersonMet(9, "Hugo Petit", "Monsieur")
    facts = full_facts(rounds=(RoundHeld(1, 1, None, (OKAFOR, petit)),))

    assert (
        "avec vous, ainsi qu’avec M. Hugo Petit"
        in draft_of(Kind.CAME_SECOND, "warm", "fr", facts).body
    )
    assert (
        "mit Ihnen sowie mit Herrn Hugo Petit"
        in draft_of(Kind.CAME_SECOND, "warm", "de", facts).body
    )


@pytest.mark.parametrize(
    ("language", "company", "words"),
    [
        ("de", "Hansewerk GmbH", ["bei der Hansewerk GmbH", "Für die Hansewerk GmbH"]),
        ("de", "Kulturverein Nord e. V.", ["beim Kulturverein", "Für den Kulturverein"]),
        ("de", "Larkfield", ["bei Larkfield", "Für Larkfield"]),
        ("fr", "Université de Lyon", ["travailler à l’Université", "pour l’Université"]),
        ("fr", "Musée d’Orsay", ["travailler au Musée", "pour le Musée"]),
        ("fr", "Larkfield", ["travailler chez Larkfield", "pour Larkfield"]),
        ("es", "Universidad de Sevilla", ["en la Universidad", "para la Universidad"]),
        ("it", "Ospedale San Raffaele", ["presso l’Ospedale", "per l’Ospedale"]),
        ("it", "Larkfield", ["presso Larkfield", "per Larkfield"]),
        ("en-us", "University of Leeds", ["at the University", "join the University"]),
        ("en-us", "Larkfield", ["at Larkfield", "join Larkfield"]),
        ("en-us", "U.S. Coast Guard Reserve", ["at the U.S. Coast", "join the U.S. Coast"]),
        ("en-gb", "Diocese of Leeds", ["at the Diocese", "join the Diocese"]),
        ("en-us", "Old Navy", ["at Old Navy", "join Old Navy"]),
        ("fr", "Paroisse Saint-Paul", ["travailler à la Paroisse", "pour la Paroisse"]),
        ("fr", "SDIS 29", ["travailler au SDIS", "pour le SDIS"]),
        ("es", "Ejército de Chile", ["en el Ejército", "para el Ejército"]),
        ("es", "Diócesis de Ávila", ["en la Diócesis", "para la Diócesis"]),
        ("it", "Aeronautica Militare", ["presso l’Aeronautica", "per l’Aeronautica"]),
        ("it", "Curia di Lodi", ["presso la Curia", "per la Curia"]),
        ("de", "Freie evangelische Gemeinde", ["bei der Freien evangelischen Gemeinde"]),
        ("de", "Kloster Beuron", ["beim Kloster Beuron", "Für das Kloster Beuron"]),
    ],
)
def test_an_organisation_has_its_article_where_the_language_gives_it_one(language, company, words):
    body = draft_of(Kind.CAME_SECOND, "warm", language, full_facts(company=company)).body
    for word in words:
        assert word in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_many_talks_nobody_reads_a_list_of_names(language):
    people = tuple(PersonMet(n, f"Person {n}", "") for n in range(20, 30))
    facts = full_facts(rounds=(RoundHeld(1, 1, None, (OKAFOR, *people)),))
    body = draft_of(Kind.CAME_SECOND, "warm", language, facts).body

    assert "Person" not in body
    assert re.search(r"colleagues|Kolleginnen|collègues|colegas|colleghi", body)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.THANKS, Kind.STATUS])
def test_nobody_is_told_of_a_talk_they_were_not_at(kind, language):
    stranger = PersonMet(11, "Kim Brenner", "")
    body = draft_of(kind, "plain", language, full_facts(recipient=stranger)).body
    talks = (
        r"[Ww]e (?:talked|spoke)|your time|haben wir|Nous avons|m’avez|hablamos|dedicó"
        r"|[Aa]bbiamo parlato|dedicato|parlare con Lei|mi ha posto"
    )
    assert not re.search(talks, body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_person_met_twice_gets_two_texts(language):
    rounds = tuple(RoundHeld(n, n, None, (OKAFOR,)) for n in (1, 2, 3))
    bodies = {
        draft_of(
            Kind.THANKS, "plain", language, full_facts(rounds=rounds, round=interview_round)
        ).body
        for interview_round in rounds
    }
    assert len(bodies) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_recommended_me_reads_how_it_really_ended(language):
    outcomes = [*Verdict.Kind.values, ""]
    bodies = {
        outcome: draft_of(
            Kind.REFERRER_THANKS, "plain", language, full_facts(outcome=outcome)
        ).body.split("\n\n")[0]
        for outcome in outcomes
    }
    somebody_else = r"somebody else|jemand anderen|quelqu’un d’autre|otra persona|altra persona"
    lost_to_one = {outcome for outcome, body in bodies.items() if re.search(somebody_else, body)}
    without_words = [outcome for outcome in Verdict.Kind.values if bodies[outcome] == bodies[""]]

    assert lost_to_one == {"came_second", "finalist"}
    assert without_words == []
    assert len(set(bodies.values())) == len(outcomes) - 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_recommended_me_is_no_hiring_team(language):
    greeting = draft_of(Kind.REFERRER_THANKS, "plain", language, bare_facts()).greeting
    assert not re.search(r"Team|Damen|Madame|equipo|Signor", greeting)


@pytest.mark.parametrize("language", LANGUAGES)
def test_applying_again_claims_nothing_that_is_not_on_record(language):
    body = draft_of(Kind.REAPPLY, "plain", language, full_facts()).body
    assert not re.search(r"have kept|has grown|weitergekommen|enrichie|avanzando|cresciut", body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_was_turned_down_does_not_write_as_if_nothing_was_decided(language):
    drafts = {
        outcome: draft_of(
            Kind.KEEP_IN_TOUCH,
            "light",
            language,
            dataclasses.replace(bare_facts(), outcome=outcome),
        )
        for outcome in ["", *Verdict.Kind.values]
    }
    decided = r"not selected|not successful|nicht geklappt|n’a pas abouti|no fue la|non è stata"
    knowing = {outcome for outcome, draft in drafts.items() if re.search(decided, draft.body)}
    assert knowing == {"came_second", "finalist", "turned_down"}
    assert "verdict" in drafts["turned_down"].paragraphs[0].facts
    assert "verdict" not in drafts[""].paragraphs[0].facts
