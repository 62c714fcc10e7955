"""Quotes, dashes, dates and spaces of each language."""

import datetime
import re
import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.languages import LANGUAGES
from paper.markup import TextTooLong, escaped, parse, unescaped
from paper.typography import breakable, linked, parted_words, polished
from tests.paper.samples import printed_letter

pytestmark = pytest.mark.no_database
DAY = datetime.date(2026, 12, 1)
N, NN = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("language", "typed", "printed"),
    [
        ("en-us", "She said \"yes\" and 'no'.", "She said “yes” and ‘no’."),
        ("en-us", "It's the '90s, isn't it?", "It’s the ’90s, isn’t it?"),
        ("en-us", '"*Really*" he said', "“*Really*” he said"),
        ("en-us", "a -- b...", "a—b…"),
        ("en-gb", "a -- b", f"a{N}– b"),
        ("es", "hoy — o mañana — vengo", f"hoy{N}— o mañana{N}— vengo"),
        ("de", "\"gut\" und 'besser'", "„gut“ und ‚besser‘"),
        ("fr", 'Il dit "oui" !', f"Il dit «{N}oui{N}»{NN}!"),
        ("fr", "Vraiment ? Oui : voir http://a.b", f"Vraiment{NN}? Oui{N}: voir http://a.b"),
        ("fr", "48 000 € par an", f"48{N}000{N}€ par an"),
        ("es", 'dijo "sí"', "dijo «sí»"),
        ("it", 'ha detto "sì"', "ha detto «sì»"),
        ("it", "la Sig.ra Okafor e l'Ing. Li", f"la Sig.ra{N}Okafor e l’Ing.{N}Li"),
        ("it", "il 1º febbraio e", f"il 1º{N}febbraio e"),
        ("en-us", "Ms. Okafor and Mr Li", f"Ms.{N}Okafor and Mr{N}Li"),
        ("en-us", "on November 19 and", f"on November{N}19 and"),
        ("de", "am 19. November und", f"am 19.{N}November und"),
        ("en-us", "don't 'quote' O'Neil's", "don’t ‘quote’ O’Neil’s"),
    ],
)
def test_what_is_typed_is_printed_as_the_language_prints_it(language, typed, printed):
    assert polished(typed, LANGUAGES[language].page) == printed


WITH_MARKS = [
    "word – rest",
    "word — rest",
    "word -- rest",
    "word---rest",
    "word—rest",
    '"word" rest',
    'he said "word"',
    "and 'word' now",
    '("word") rest',
    "on Mr Li now",
    "on March 12 now",
    "48 000 € and",
    "30 % off",
    "word ! Yes",
    "word! Yes",
    "word : yes",
    "« word » yes",
    "what ? no",
    "J. R. Li",
    "word... rest",
    "the '90s",
]


def marked(text: str) -> list[str]:
    """`text` with each run of its words and signs in bold and in italics."""
    signs = re.findall(r"\w+|[^\w\s]+|\s+", text)
    return [
        "".join((*signs[:start], mark, *signs[start:end], mark, *signs[end:]))
        for start, end in combinations(range(len(signs) + 1), 2)
        if not signs[start].isspace() and not signs[end - 1].isspace()
        for mark in ("**", "*", "_")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", WITH_MARKS)
def test_bold_and_italic_words_have_the_marks_and_spaces_of_others(language, text):
    def printed(typed: str) -> str:
        return "".join(block.text for block in parse(polished(typed, LANGUAGES[language].page)))

    read = [words for words in marked(text) if "".join(b.text for b in parse(words)) == text]
    assert len(read) > 3
    assert {words: printed(words) for words in read} == dict.fromkeys(read, printed(text))


@pytest.mark.parametrize("unit", ["*", "_", "* ", " *", "« ", "*»", " »", " --", "\\", "12*"])
@pytest.mark.parametrize("start", ["", "a", "1 ", "M", "« "])
def test_a_text_of_nothing_but_markup_is_polished_at_once(unit, start):
    began = time.process_time()
    polished((start + unit * 12_000)[:12_000], LANGUAGES["fr"].page)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(
    ("language", "layout", "place", "line"),
    [
        ("en-us", "us", "Portland", f"December{N}1,{N}2026"),
        ("en-gb", "uk", "", f"1{N}December{N}2026"),
        ("en-gb", "fr", "Lyon", f"Lyon, 1{N}December{N}2026"),
        ("en-gb", "fr", "", f"1{N}December{N}2026"),
        ("de", "din-b", "Köln", f"Köln, 1.{N}Dezember{N}2026"),
        ("fr", "fr", "Lyon", f"Lyon, le 1er{N}décembre{N}2026"),
        ("fr", "din-b", "Lyon", f"Lyon, le 1er{N}décembre{N}2026"),
        ("fr", "fr", "", f"Le 1er{N}décembre{N}2026"),
        ("es", "es", "Sevilla", f"Sevilla, 1{N}de{N}diciembre{N}de{N}2026"),
        ("it", "fr", "Milano", f"Milano, 1º{N}dicembre{N}2026"),
    ],
)
def test_dates_are_written_out_and_kept_together(language, layout, place, line):
    date = LANGUAGES[language].date(DAY)
    letter = printed_letter(language=language, layout=layout, place=place, date=date)
    assert letter.words.date_line == line


def test_only_the_first_of_a_french_month_is_an_ordinal():
    assert LANGUAGES["fr"].date(datetime.date(2026, 12, 11)) == f"11{N}décembre{N}2026"


def test_a_long_word_with_syllables_breaks_by_the_rules_of_its_language_alone():
    word = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz"
    assert breakable(f"({word}),") == f"({word}),"
    assert parted_words(f"({word}), {'x' * 60}") == [word]
    assert breakable(f"{'x' * 30}-{word}") == f"{'x' * 20}|{'x' * 10}-{word}".replace("|", "\u200b")


def test_long_words_get_places_to_break_but_thai_keeps_its_own():
    assert breakable("x" * 46).count("\u200b") == 2
    assert breakable("x" * 45) == "x" * 45
    assert breakable("ก" * 60) == "ก" * 60


@pytest.mark.parametrize(
    ("address", "pieces"),
    [
        (
            "alexandra.papadopoulos@schwarzwaldmail.de",
            "alexandra|.papadopoulos@|schwarzwaldmail.de",
        ),
        (
            "https://www.linkedin.com/in/eleanor-ashworth-patel-the-third-of-leeds",
            "https://|www|.linkedin.com/|in/|eleanor-ashworth-patel-the-third-of-leeds",
        ),
        (
            "www.example.org/careers?reference=2026_118&source=newsletter.",
            "www|.example.org/|careers?|reference=|2026_|118&|source=|newsletter.",
        ),
        ("and/or/otherwise/whatever", "and/or/otherwise/whatever"),
        ("https://example.org", "https://example.org"),
        ("-" * 50, f"{'-' * 20}|{'-' * 20}|{'-' * 10}"),
    ],
)
def test_an_address_breaks_at_its_signs(address, pieces):
    assert breakable(address).replace("\u200b", "|") == pieces


@pytest.mark.parametrize(
    ("language", "text", "together"),
    [
        (
            "it",
            "Il dott. Bo, la dott.ssa Paci, l’avv. Re",
            "Il dott.~Bo, la dott.ssa~Paci, l’avv.~Re",
        ),
        ("es", "el sr. Gil y D. Juan, S. A. Paz", "el sr.~Gil y D.~Juan, S.~A.~Paz"),
        ("de", "z. B. J. R. Meyer", "z.~B.~J.~R.~Meyer"),
        ("fr", "Mme A. Roy", "Mme~A.~Roy"),
        ("en-gb", "Dr J. Li", "Dr~J.~Li"),
    ],
)
def test_no_line_ends_with_a_title_or_an_initial(language, text, together):
    assert polished(text, LANGUAGES[language].page).replace("\u00a0", "~") == together


def test_the_line_above_an_address_has_nothing_but_the_post():
    lines = (
        "14 Palm St",
        "Leeds",
        "+44 1",
        "a@example.org",
        "www.example.org",
        "example.org/in/dana",
    )
    assert printed_letter(sender_lines=lines).words.return_line == "Dana Ruiz · 14 Palm St · Leeds"


def test_a_body_is_paragraphs_lists_and_styles():
    blocks = parse("One **two**\nthree\n\n- a\n  - b\n\n3. c\n4. d")

    assert [(block.marker, block.level) for block in blocks] == [
        ("", 0),
        ("•", 1),
        ("•", 2),
        ("3.", 1),
        ("4.", 1),
    ]
    assert [(run.text, run.bold) for run in blocks[0].runs] == [
        ("One ", False),
        ("two", True),
        ("\n", False),
        ("three", False),
    ]


def test_past_the_caps_a_body_says_which():
    with pytest.raises(TextTooLong, match="line breaks"):
        parse("a\n" * 700)


@pytest.mark.parametrize("text", ["*a* _b_", r"\*", "a_b_c", "**", "1. x"])
def test_an_escaped_fact_reads_as_it_was_typed(text):
    (block,) = parse("Fact: " + escaped(text))
    assert "".join(run.text for run in block.runs) == "Fact: " + text


@given(st.text(alphabet="aé1_*\\.@ ", max_size=12), st.text(alphabet="b_*(", max_size=3))
def test_any_escaped_fact_is_literal_wherever_it_stands(fact, after):
    fact = " ".join(fact.split())
    (block,) = parse(f"Fact {escaped(fact)} {escaped(after)}.")
    assert "".join(run.text for run in block.runs) == f"Fact {fact} {after}."
    assert unescaped(escaped(fact)) == fact or "\\" in fact


@pytest.mark.parametrize(
    ("fact", "written"),
    [
        ("dana_ruiz@example.org", "dana_ruiz@example.org"),
        ("a__b", "a__b"),
        ("C:\\temp", "C:\\temp"),
        ("_private_", r"\_private\_"),
        ("Kund*innen", r"Kund\*innen"),
    ],
)
def test_only_what_would_be_markup_is_escaped(fact, written):
    assert escaped(fact) == written


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("No address.", [("No address.", "")]),
        (
            "See https://example.org/a.",
            [
                ("See ", ""),
                ("https://example.org/a", "https://example.org/a"),
                (".", ""),
            ],
        ),
        ("dana@example.org", [("dana@example.org", "mailto:dana@example.org")]),
        ("javascript://x and @home", [("javascript://x and @home", "")]),
    ],
)
def test_only_addresses_of_the_web_and_of_mail_are_links(text, pieces):
    assert linked(text) == pieces
