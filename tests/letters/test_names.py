"""Names that programs like to get wrong, in every kind of letter and every language."""

import datetime
import itertools
import json
import re
from pathlib import Path

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from paper.typesetting import export_pdf
from tests.letters.samples import draft_of, full_facts
from tests.paper.samples import printed_letter

pytestmark = pytest.mark.no_database

SAMPLES = Path(__file__).resolve().parents[3] / "shared/data/names/cldr-person-name-cases.json"
HARD = [
    "Sukarno",
    "Ludwig van der Berg",
    "O’Shaughnessy-d’Arcy",
    "Martin Luther King Jr.",
    "Ana María de la Cruz y Ortega",
    "Nguyễn Thị Minh Khai",
    "慎太郎",
    "山田トーマス太郎",
    "アルベルト・アインシュタイン",
    "سميرة النجار",
    "דנה כהן",
    "李伟",
    "Emma",
    "*Bold* Name",
    "Zoë 😀",
]


def facts_with(name: str):
    person = PersonMet(7, name)
    other = PersonMet(8, "Wei Li", "Dear Mr Li")
    first, second = datetime.date(2026, 11, 2), datetime.date(2026, 11, 9)
    rounds = (RoundHeld(1, 1, first, (other,)), RoundHeld(2, 2, second, (person, other)))
    roles = dict.fromkeys(("recipient", "told_by", "referred_by"), person)
    return full_facts(rounds=rounds, round=rounds[1], company=f"{name} Group", **roles)


def every_draft(name: str):
    for kind, language in itertools.product(Kind, LANGUAGES):
        for variant in KINDS[kind].variants:
            yield draft_of(kind, variant, language, facts_with(name))


def held_to(name: str) -> None:
    """A name is whole wherever it stands, and no gap or doubled sign is left around it."""
    for made in every_draft(name):
        words = f"{made.greeting}\n{made.body}\n{made.closing}".replace("\\", "")
        assert name in words.replace("\u00a0", " ")
        assert not re.search(r"  |\{|\}| [,.](?!\.)|,,|None|\(\)", words)
        assert not re.search(r"(?<!\.)\.\.(?!\.)", words)


@pytest.mark.parametrize("name", HARD)
def test_a_hard_name_stays_whole_in_every_letter(name):
    held_to(name)


def test_the_names_of_a_public_collection_stay_whole():
    if not SAMPLES.exists():
        pytest.skip("The collection of names does not lie beside the project.")
    collected = json.loads(SAMPLES.read_text())
    names = [sample["full"] for language in ("ja", "ar") for sample in collected[language]]
    assert len(names) > 8
    for name in names:
        held_to(name)


@pytest.mark.parametrize("name", ["سميرة النجار", "דנה כהן", "Nguyễn Thị Minh Khai", "Ελένη"])
def test_a_name_in_another_script_is_printed(name):
    letter = printed_letter(recipient_lines=(name, "Larkfield"), greeting=f"{name},")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in export_pdf(letter)
