"""Make the documents of the sample search anew: sample/files.

    .venv/bin/python scripts/make_sample_files.py

Nobody and nothing in them exists; sample/search says so at length.
"""

from pathlib import Path

import typst
from docx import Document

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "sample" / "files"
TIMESTAMP = 1_767_225_600  # the same words make the same bytes
HEAD = """#set page(paper: "us-letter", margin: 25mm)
#set text(font: "Libertinus Serif", size: 11pt)
#set par(leading: 0.7em)
"""
MAYA = "Maya Reyes\n1184 Linden Court NW, Apt 4, Washington, DC 20009\n+1 202-555-0147"
WORK = """= Work
*Duty planner*, Cardinal Line Buses, Washington, DC, nine years\\
Planned the duties of 140 drivers, four weeks ahead and again every morning. Until the depot closed.

*Driver and dispatcher*, Cardinal Line Buses, four years\\
Drove the night lines, then sat at the radio.
"""
SKILLS = """= Languages
English and Spanish from home, German from two years in Leipzig, French enough to plan a shift in.
"""
PDFS = {
    "cv-operations-first": ("Curriculum vitae", WORK + "= School\nHigh school diploma.\n"),
    "cv-operations": (
        "Curriculum vitae",
        WORK
        + """= What I bring
- Plans that hold: nine in ten duties were driven as planned four weeks before.
- A list of who would rather be asked than ordered.
- Calm on the radio.
"""
        + SKILLS,
    ),
    "cv-schools-and-care": (
        "Curriculum vitae",
        WORK
        + """= Beside work
- Two winters of planning volunteers at a food bank.
- Reading mentor at an elementary school, every Friday.
"""
        + SKILLS,
    ),
}
POSTING = """= School Bus Dispatcher
Redbud County Schools

From half past four in the morning you send out 64 buses and talk with the drivers until the last
child is at school. \\$27 an hour, school holidays free.
"""
OFFER = """= Offer of employment
Fernhill Nurseries, 4410 Fernhill Road, Olney, MD 20832

Dear Maya,

We would like you to be our Operations Planner. The pay is \\$61,000 a year, the start in six weeks.
Saturdays only in the high season, and never two in a row.

Please let us know within the week.

Odile Marchetti
"""
LEBENSLAUF = (
    "Maya Reyes",
    "Dienstplanerin, Cardinal Line Buses, Washington, neun Jahre: Dienste von 140 Fahrerinnen und "
    "Fahrern, vier Wochen im Voraus und jeden Morgen noch einmal.",
    "Davor vier Jahre am Steuer und in der Leitstelle.",
    "Sprachen: Englisch, Spanisch, Deutsch (zwei Jahre in Leipzig), Französisch.",
)
COVER_LETTER = (
    "Maya Reyes, 1184 Linden Court NW, Apt 4, Washington, DC 20009",
    "I have planned other people's days for nine years, and I have learned that a good plan is one "
    "that people would have made themselves.",
    "I would like to do that for you.",
)


def write_pdf(name: str, source: str) -> None:
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[ROOT / "paper" / "fonts"])
    made = typst.compile((HEAD + source).encode(), font_paths=fonts, timestamp=TIMESTAMP)
    (FOLDER / f"{name}.pdf").write_bytes(made)


def write_word(name: str, title: str, paragraphs: tuple[str, ...]) -> None:
    document = Document()
    document.add_heading(title, level=1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(FOLDER / f"{name}.docx"))


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    address = MAYA.replace("\n", "\\\n")
    for name, (title, body) in PDFS.items():
        write_pdf(name, f'#set document(title: "{title}")\n{address}\n\n{body}')
    write_pdf("posting-dispatcher", POSTING)
    write_pdf("offer-fernhill", OFFER)
    write_word("lebenslauf", "Lebenslauf", LEBENSLAUF)
    write_word("cover-letter", "Cover letter", COVER_LETTER)


if __name__ == "__main__":
    main()
