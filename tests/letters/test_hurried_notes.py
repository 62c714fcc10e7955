"""Notes as they are typed on the way home: in small letters, of him and her, of how it was."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages.detection import worth_telling
from letters.languages.german.capitals import with_capitals
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database

CORPUS = Path(__file__).parent / "corpus"
MS_HUGHES = {
    "en-us": PersonMet(11, "Mel Hughes", "Dear Ms Hughes"),
    "de": PersonMet(11, "Mel Hughes", "Sehr geehrte Frau Hughes"),
}
MR_REED = PersonMet(12, "Tom Reed", "Dear Mr Reed")

TO_WHO_WAS_THERE_ALONE = {
    "en-us": {
        # Who reads the letter is named, or meant by "she".
        "how mel stood up for her team": "",
        "how she stood up for her team": "I still think of how you stood up for your team.",
        "the way she listened": "I still think of the way you listened.",
        "coffee tasting w/ mel": "I still think of the coffee tasting with you.",
        "mel's demo": "I still think of your demo.",
        # He cannot be meant, nor is anybody else known.
        "how he handled complaints": "",
        "when he showed me round": "",
        "v quick call but he knew the job": "",
        '"come as you are" he said': "",
        "the chef and how he talked": "I still think of the chef and how he talked.",
        # What was done to its writer, by whom is not said.
        "asked abt my kids": "I still think of being asked about my kids.",
        "showed me the lab": "I still think of being shown the lab.",
        # Articles.
        "panel laughed at my joke": "One thing has stayed with me: the panel laughed at my joke.",
        "no pressure": "One thing has stayed with me: that there was no pressure.",
        "team lunch was long": "One thing has stayed with me: the team lunch was long.",
        "boss was honest": "One thing has stayed with me: the boss was honest.",
        "ward tour, mentoring!!": "I still think of the ward tour and the mentoring.",
        "messy play, singing, snack time":
            "I still think of the messy play, the singing and the snack time.",
        "working interview": "I still think of the working interview.",
        "trial shift was great!! esp the pass":
            "One thing has stayed with me: the trial shift was great, especially the pass.",
        "q about what I'd cut first": "I still think of the question about what I’d cut first.",
        "2 hrs in the lab": "I still think of the 2 hours in the lab.",
        "45 min chat with the nurses": "I still think of the 45-minute chat with the nurses.",
        "site tour, q&a": "I still think of the site tour and the Q&A.",
        "1) tour 2) lunch": "I still think of the tour and the lunch.",
        "tour; lunch; chat": "I still think of the tour, the lunch and the chat.",
        "not being rushed": "I still think of not being rushed.",
        "because they listened": "One thing has stayed with me: that they listened.",
        "honest about the salary": "One thing has stayed with me: honest about the salary.",
        "the story time with yr 4": "I still think of the story time with year 4.",
        "baking with the kids, a big lunch":
            "I still think of baking with the kids and a big lunch.",
        "drawing the plan; everybody cheered":
            "One thing has stayed with me: drawing the plan, everybody cheered.",
        "why did you leave?": "I still think of the question “Why did you leave?”",
    },
    "de": {
        "wie sie ihr team verteidigt hat":
            "Besonders in Erinnerung geblieben ist mir, wie Sie Ihr Team verteidigt haben.",
        "sie hat über meinen witz gelacht":
            "Besonders in Erinnerung geblieben ist mir: Sie haben über meinen Witz gelacht.",
        "weil sie nett war": "Besonders in Erinnerung geblieben ist mir, dass Sie nett waren.",
        "wie er mit beschwerden umgeht": "",
        "als er mir die küche gezeigt hat": "",
        '"komm rein" hat er gesagt': "",
        "chef war ehrlich": "Besonders in Erinnerung geblieben ist mir: Der Chef war ehrlich.",
        "- matschen\n- singen\n- gemeinsames essen":
            "Besonders in Erinnerung geblieben sind mir Matschen, Singen und gemeinsames Essen.",
        "rundgang, q&a, kaffee":
            "Besonders in Erinnerung geblieben sind mir Rundgang, Q&A und Kaffee.",
        "1) rundgang 2) essen": "Besonders in Erinnerung geblieben sind mir Rundgang und Essen.",
        "2 std im labor": "Besonders gern erinnere ich mich an 2 Stunden im Labor.",
        "blick vom 14. stock": "Besonders in Erinnerung geblieben ist mir der Blick vom 14. Stock.",
        "wie ihr leute einarbeitet":
            "Besonders in Erinnerung geblieben ist mir, wie Sie Leute einarbeiten.",
        "flexible zeiten": "Besonders gern erinnere ich mich an die flexiblen Zeiten.",
        "3d-software": "Besonders gern erinnere ich mich an die 3D-Software.",
        "neue cnc-maschine": "Besonders gern erinnere ich mich an die neue CNC-Maschine.",
        "Hr. Kleins offene antwort":
            "Besonders gern erinnere ich mich an Herrn Kleins offene Antwort.",
        "Gespräch mit Hr. Klein":
            "Besonders gern erinnere ich mich an das Gespräch mit Herrn Klein.",
        "Rolf's führung": "Besonders in Erinnerung geblieben ist mir: Rolfs Führung.",
        "wie ruhig alle waren, die Werkstatt":
            "Besonders in Erinnerung geblieben ist mir, wie ruhig alle waren, und die Werkstatt.",
        "warum haben sie gekündigt?":
            "Besonders gern erinnere ich mich an die Frage „Warum haben Sie gekündigt?“.",
    },
}  # fmt: skip
RECALLED = [
    (language, note, sentence)
    for language, notes in TO_WHO_WAS_THERE_ALONE.items()
    for note, sentence in notes.items()
]


def recalled(language, moment, *people) -> str:
    round_held = RoundHeld(1, 1, None, people, moment)
    facts = full_facts(rounds=(round_held,), round=round_held, recipient=people[0])
    made = draft_of(Kind.THANKS, "plain", language, facts)
    return next((part.text for part in made.paragraphs if part.key == "moment"), "")


@pytest.mark.parametrize(("language", "moment", "sentence"), RECALLED)
def test_a_hurried_note_is_a_sentence_to_who_was_there_alone(language, moment, sentence):
    assert recalled(language, moment, MS_HUGHES[language]) == sentence


@pytest.mark.parametrize(
    ("language", "moment"),
    [
        ("en-us", "how she ran it"),
        ("en-us", "she laughed"),
        ("de", "wie sie alles geleitet hat"),
        ("de", "sie hat gelacht"),
    ],
)
def test_where_two_were_there_nobody_can_tell_who_is_meant(language, moment):
    assert recalled(language, moment, MS_HUGHES[language], MR_REED) == ""


@pytest.mark.parametrize(
    "noted",
    [
        "great",
        "very friendly",
        "v friendly",
        "voll nett",
        "friendly and calm",
        "very professional and friendly",
        "sehr nett",
        "freundlich und ruhig",
        "toll!",
    ],
)
def test_how_it_was_is_no_moment(noted):
    assert worth_telling(noted) == ""


# --- German nouns -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "noted",
    [
        "wie er mit Beschwerden umgeht",
        "als er mir die Küche gezeigt hat",
        "die Kinder haben mir was vorgesungen",
        "Führungszeugnis vorhanden",
        "Examen, 6 Jahre innere",
        "keine Angst vor Hunden",
        "ruhig unter Druck",
        "Muttersprache Deutsch",
        "7 Jahre IT-Support",
        "Führerschein CE, ADR",
        "Erste Hilfe am Kind",
        "Team von 12 geleitet",
        "Probearbeiten, Brötchen gratis",
        "der Hund im Lieferwagen",
        "Menschen in schwierigen Lagen",
        "am besten die Finger",
        "das Treffen mit dem Team",
        "die Kinder beim Lesen",
        "das haben alle gesagt",
        "wie alles anfing",
    ],
)
def test_a_german_note_in_small_letters_gets_those_of_its_nouns(noted):
    assert with_capitals(noted.lower()) == noted


def sentences() -> Iterator[str]:
    """Parts of the German letters of the corpora that can be read by themselves."""
    for path in sorted(CORPUS.glob("**/de*")):
        lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]
        for part in re.split(r"[.!?:;\n\t]\s*|,\s", "\n".join(lines)):
            if 3 <= len(part.split()) <= 12:
                yield part.strip(" \"'")


def test_most_nouns_of_letters_in_small_letters_are_found_and_hardly_another_word():
    polite = {"Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"}
    right = wrong = missed = 0
    for part in set(sentences()):
        words = re.findall(r"[^\W\d_]+", part)
        made = re.findall(r"[^\W\d_]+", with_capitals(part.lower()))
        for word, written in list(zip(words, made, strict=False))[1:]:
            if len(words) != len(made) or word in polite or len(word) < 3 or word.isupper():
                continue
            is_noun, is_capital = word[0].isupper(), written[0].isupper()
            right += is_noun and is_capital
            wrong += is_capital and not is_noun
            missed += is_noun and not is_capital

    assert right / (right + wrong) > 0.92
    assert right / (right + missed) > 0.74


@pytest.mark.parametrize(
    "noted",
    ["cf. notes", "see my debrief", "to add", "it was good I think", "it went really well, I guess"]
    + ["all of it", "s. Notizen", "folgt noch", "noch offen", "es hat alles gepasst", "alles"]
    + ["cf. mes notes", "à compléter", "ver mis notas", "por completar", "da completare"]
    + ["vedi le note"],
)
def test_what_points_elsewhere_is_no_moment(noted):
    assert worth_telling(noted) == ""


@pytest.mark.parametrize(
    ("language", "noted", "sentence"),
    [
        ("en-us", "owner recognized me", "stayed with me: the owner recognized me."),
        ("en-us", "1st round was tough", "stayed with me: the 1st round was tough."),
        ("en-gb", "dog caught my scarf", "stayed with me: the dog caught my scarf."),
        ("fr", "Comment réagiriez-vous ?", "la question « Comment réagiriez-vous ? »"),
        ("fr", "est-ce que je cuisine ?", "la question « Est-ce que je cuisine ? »"),
        ("es", "¿cómo lo haría usted?", "la pregunta «¿Cómo lo haría usted?»"),
        ("it", "perché proprio noi?", "la domanda «Perché proprio noi?»"),
    ],
)
def test_a_question_is_quoted_and_what_somebody_did_is_a_sentence(language, noted, sentence):
    rounds = (RoundHeld(1, 1, None, (MR_REED, PersonMet(13, "Jo May")), noted),)
    facts = full_facts(recipient=MR_REED, told_by=None, rounds=rounds)
    body = draft_of(Kind.CAME_SECOND, "warm", language, facts).body
    assert sentence.rstrip(".") in re.sub(r"\s", " ", body)
