"""How long a letter takes: `make bench` runs this, docs/bench.md keeps what it printed."""

import html
import json
import random
import subprocess
from collections.abc import Callable, Iterable
from functools import cache
from itertools import batched
from pathlib import Path

from bench.figures import HEAD, get, p50, row, timed
from bench.surroundings import FOLDER
from paper.letter import PrintedLetter

LETTERS = 200
AT_A_TIME = 20
OFFICE = 5
KEYSTROKES = 100
BARE = (
    "Bare is what the typst package does with the same words in its simplest template: every text"
    " a paragraph in one face and size on paper of the same size, with a Compiler for each letter,"
    " as its manual has it, the faces read once, tagged as it does by itself, in no standard. It"
    " has no layout, fits nothing on a page, keeps nothing together, and runs in the process that"
    " asks. The product's way is from the letter's values to the file, with the way to the engine's"
    " process and back."
)
Engine = Callable[[PrintedLetter], None]
FONTS = Path(__file__).parents[1] / "paper" / "fonts"
_WORDS = """the conversation with your team about the weekend rota stayed with me and I would be
glad to hear from you should the position become free again thank you for your time and your
trust""".split()


def distinct(number: int) -> PrintedLetter:
    """A one-page letter unlike the others."""
    from tests.paper.samples import printed_letter

    chance = random.Random(number)
    paragraphs = [" ".join(chance.choices(_WORDS, k=34)).capitalize() + "." for _ in range(4)]
    return printed_letter(
        body="\n\n".join(paragraphs), subject=f"Assistant Manager {number}, Dana Ruiz"
    )


def as_html(letter: PrintedLetter) -> str:
    """The same letter for WeasyPrint, in the same typeface on the same paper."""

    def escape(lines):
        return "<br>".join(html.escape(line) for line in lines)

    faces = "".join(
        f'@font-face {{ font-family: Letter; font-weight: {weight}; src: url("file://{file}") }}'
        for weight, file in (
            ("normal", FONTS / "LibertinusSerif-Regular.ttf"),
            ("bold", FONTS / "LibertinusSerif-Bold.ttf"),
        )
    )
    paragraphs = "".join(
        f"<p>{html.escape(paragraph)}</p>" for paragraph in letter.body.split("\n\n")
    )
    return f"""<!doctype html><html lang="en"><title>{html.escape(letter.title)}</title><style>
    {faces} @page {{ size: letter; margin: 25.4mm }}
    body {{ font: 11.5pt/1.41 Letter }} h1 {{ font-size: 1em }}
    </style><p><b>{html.escape(letter.sender_name)}</b><br>{escape(letter.sender_lines)}</p>
    <p>{html.escape(letter.date)}</p><p>{escape(letter.recipient_lines)}</p>
    <h1>{html.escape(letter.subject)}</h1><p>{html.escape(letter.greeting)}</p>{paragraphs}
    <p>{html.escape(letter.closing)}</p><p>{html.escape(letter.signature_name)}</p></html>"""


def bare(letter: PrintedLetter) -> None:
    """What `BARE` says: nothing but the engine."""
    import typst

    source = FOLDER / "bare.typ"
    parts = (
        letter.sender_name,
        *letter.sender_lines,
        letter.date,
        *letter.recipient_lines,
        letter.subject,
        letter.greeting,
        *letter.body.split("\n\n"),
        letter.closing,
        letter.signature_name,
    )
    words = "\n\n".join(f"#{json.dumps(part)}" for part in parts)
    source.write_text(
        f'#set text(font: "Libertinus Serif", size: 11.5pt)\n#set page("us-letter")\n{words}'
    )
    faces = _faces_of_typst()
    typst.Compiler(input=str(source), root=str(FOLDER), font_paths=faces).compile(format="pdf")


@cache
def _faces_of_typst():
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )


def by_product(letter: PrintedLetter) -> None:
    from paper.typesetting import export_pdf

    export_pdf(letter)


def by_weasyprint(letter: PrintedLetter) -> None:
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    # As its manual has it: one configuration for each document with faces of its own.
    fonts = FontConfiguration()
    HTML(string=as_html(letter)).write_pdf(font_config=fonts, pdf_variant="pdf/ua-1")


def by_office(letter: PrintedLetter) -> None:
    from paper.docx import docx

    file = FOLDER / "letter.docx"
    file.write_bytes(docx(letter))
    profile = f"-env:UserInstallation=file://{FOLDER}/profile"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(FOLDER), str(file)], check=True, capture_output=True)


def times(engine: Engine, letters: Iterable[PrintedLetter]) -> list[float]:
    """The milliseconds that each of the letters took, once what is read or started is there."""
    engine(distinct(-1))
    return timed(engine, letters)


def keystroke_times() -> dict[str, list[float]]:
    """From the words arriving to the picture of the page leaving, through the whole product.

    Beside it the same letter as a file, in turns; the engine's part; and what is asked for once the
    writer rests.
    """
    from letters.models import Letter

    writing = Writing()
    parts = {
        "The letter as a file, from its row": writing.make_file,
        "Preview: words in, saved, picture of the page out": writing.strike,
        "of it the picture of the page": writing.draw,
        "Once the writer rests: the hints, and where the words come from": writing.advise,
    }
    taken: dict[str, list[float]] = {name: [] for name in parts}
    for job in parts.values():
        job("first")
    # One of each after the other: who makes the same letter twenty times in a row measures what the
    # engine remembers of it.
    for number in range(KEYSTROKES):
        for name, job in parts.items():
            taken[name] += timed(job, [number])
    assert Letter.objects.get().revision == KEYSTROKES + 2
    return taken


class Writing:
    """What is measured while somebody writes a letter; each takes what makes its words new."""

    def __init__(self):
        from django.test import Client

        from letters.beginning import come_second
        from tests.conftest import make_person
        from tests.searches import DAY, make_near_miss

        self.person = make_person("bench@example.org", "Dana Ruiz")
        self.letter = come_second(make_near_miss(self.person), on=DAY)
        self.client = Client()
        self.client.force_login(self.person)
        self.words = self.letter.words() | {"revision": 1}

    def strike(self, number):
        self.words["body"] = f"{self.letter.body} {number}"
        saved = self.client.post(f"/letters/{self.letter.pk}/save/", self.words).json()
        self.words["revision"] = saved["revision"]
        assert self.client.get(saved["pages"][0]).status_code == 200

    def draw(self, number):
        from paper.typesetting import preview

        preview(self._reworded(f"drawn {number}"), person=self.person.pk)

    def make_file(self, number):
        from paper.typesetting import export_pdf

        export_pdf(self._reworded(f"made {number}"), person=self.person.pk)

    def advise(self, _number):
        get(self.client, f"/letters/{self.letter.pk}/notes/")

    def _reworded(self, words: str):
        from letters.printed import printed

        self.letter.body = f"{self.words['body']} {words}"
        return printed(self.letter)


def main() -> None:
    letters = [distinct(number) for number in range(LETTERS)]
    taken: dict[Engine, list[float]] = {bare: [], by_product: [], by_weasyprint: []}
    # In turns, so that what else the machine does falls on all of them.
    for some in batched(letters, AT_A_TIME, strict=False):
        for engine, so_far in taken.items():
            so_far += times(engine, some)
    product, office = taken[by_product], times(by_office, letters[:OFFICE])
    strokes = keystroke_times()
    print("## Letters\n")
    print(f"One page each, {LETTERS} distinct letters, warm, in turns on one machine.\n")
    print(f"{BARE}\n")
    print(HEAD)
    print(row("a bare typst compile of the same words", taken[bare]))
    name = "typst, as the product uses it: PDF/UA-1 and PDF/A-2a"
    print(beside(name, product, taken[bare], "bare"))
    name = "WeasyPrint, the same letter: PDF/UA-1"
    print(beside(name, taken[by_weasyprint], product, "typst"))
    print(beside("LibreOffice, headless, a process per letter", office, product, "typst"))
    file_made = next(iter(strokes.values()))
    for name, moments in strokes.items():
        print(beside(name, moments, file_made, "the letter"))


def beside(name: str, taken: list[float], yardstick: list[float], yardstick_name: str) -> str:
    return row(name, taken, f"{p50(taken) / p50(yardstick):.1f} times {yardstick_name}")
