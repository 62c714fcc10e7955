"""The Word document: opened by a real LibreOffice and held beside the typeset page."""

import io
import re
import subprocess
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from PIL import Image, ImageChops, ImageFilter, ImageStat

from paper.docx import docx
from paper.layouts import LAYOUTS
from paper.signature import reencode
from paper.typefaces import FONT_FOLDER, TYPEFACES
from paper.typesetting import export_pdf
from tests.paper.samples import BODY, printed_letter
from tests.paper.test_signature import saved, signed

pytestmark = pytest.mark.no_database
LANGUAGES = {"us": "en-us", "uk": "en-gb", "din-a": "de", "din-b": "de", "fr": "fr", "es": "es"}
SENDER = ("418 Alder Street, Apt 3", "Portland, OR 97205", "dana_ruiz@example.org")
LETTERS = {
    layout: printed_letter(
        layout=layout,
        language=language,
        paper="us-letter" if layout == "us" else "a4",
        sender_lines=SENDER,
        signature_png=reencode(saved(signed())),
        enclosures=("Curriculum", "References"),
    )
    for layout, language in LANGUAGES.items()
} | {
    "two-pages": printed_letter(body=f"{BODY}\n\n" * 9),
    "two-pages-din": printed_letter(
        body=f"{BODY}\n\n" * 7, layout="din-b", language="de", paper="a4"
    ),
    "crowded-din": printed_letter(
        layout="din-b",
        language="de",
        paper="a4",
        sender_lines=(*("A line of an address that is rather long",) * 7, SENDER[-1]),
        recipient_lines=("Adaeze Okafor", "Head of Operations", *("A line to find the house",) * 7),
    ),
    "garamond": printed_letter(typeface="eb-garamond"),
    "inter": printed_letter(typeface="inter"),
}
TURNED = {
    f"turned-{layout}": printed_letter(
        layout=layout,
        language="de",
        paper="a4",
        body="شكرا جزيلا لكم على هذه المحادثة الجميلة وعلى وقتكم",
        recipient_lines=("سميرة علي", "12. Straße 5"),
        subject="3. Stelle (als X)",
    )
    for layout in ("us", "fr", "din-b")
}
KINDS = ("word", "page")
LIKE = {face.in_word: face.family for face in TYPEFACES.values()}


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> Path:
    """A folder with each letter as <name>-word.pdf, by LibreOffice, and <name>-page.pdf.

    The machine has none of Word's typefaces; ours stand in for them, so that what is compared is
    the layout and not two typefaces.
    """
    folder = tmp_path_factory.mktemp("word")
    for name, letter in (LETTERS | TURNED).items():
        (folder / f"{name}-word.docx").write_bytes(docx(letter))
        (folder / f"{name}-page.pdf").write_bytes(export_pdf(letter))
    aliases = "".join(
        f"<alias binding='same'><family>{family}</family><prefer><family>{ours}</family></prefer>"
        "</alias>"
        for family, ours in LIKE.items()
    )
    settings = folder / "fonts.conf"
    settings.write_text(
        f"<fontconfig><dir>{FONT_FOLDER}</dir><cachedir>{folder}/cache</cachedir>{aliases}</fontconfig>"
    )
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
        + [str(path) for path in sorted(folder.glob("*.docx"))],
        check=True,
        capture_output=True,
        timeout=120,
        env={"FONTCONFIG_FILE": str(settings), "HOME": str(folder), "PATH": "/usr/bin:/bin"},
    )
    return folder


def words_at(pdf: Path) -> list[tuple[str, float, float]]:
    """Every word of page 1 with its place in millimetres from the upper left corner."""
    command = ["pdftotext", "-bbox", "-f", "1", "-l", "1", str(pdf), "-"]
    found = re.findall(
        r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>',
        subprocess.run(command, check=True, capture_output=True, text=True).stdout,
    )
    mm = 25.4 / 72
    return [(word, float(x) * mm, float(low) * mm) for x, _, low, word in found]


def text_of(pdf: Path) -> str:
    command = ["pdftotext", "-raw", str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def picture(pdf: Path) -> Image.Image:
    """Page 1 as a soft grey picture, 40 dots to the inch: blocks, not letters."""
    command = ["pdftoppm", "-f", "1", "-l", "1", "-r", "40", "-gray", str(pdf)]
    drawn = subprocess.run(command, check=True, capture_output=True).stdout
    return Image.open(io.BytesIO(drawn)).filter(ImageFilter.GaussianBlur(3))


def difference(word: Image.Image, page: Image.Image) -> float:
    """Between 0 for the same picture and 1 where one's ink is nowhere in the other."""
    if word.size != page.size:
        return 1
    both = ImageStat.Stat(ImageChops.difference(word, page)).sum[0]
    ink = sum(ImageStat.Stat(ImageChops.invert(picture)).sum[0] for picture in (word, page))
    return both / ink


@pytest.mark.thorough
@pytest.mark.parametrize("name", LETTERS)
def test_word_says_the_same_words_on_as_many_pages_of_the_same_paper(pages, name):
    def known(pdf: Path) -> tuple[str, str]:
        about = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True)
        return (
            re.search(r"Pages: +(\d+)", about.stdout)[1],
            re.search(r"Page size: +([\d.]+ x [\d.]+)", about.stdout)[1],
        )

    word, page = pages / f"{name}-word.pdf", pages / f"{name}-page.pdf"
    assert known(word)[0] == known(page)[0]
    sizes = [[round(float(side)) for side in known(pdf)[1].split(" x ")] for pdf in (word, page)]
    assert sizes[0] == pytest.approx(sizes[1], abs=1)
    assert sorted(text_of(word).split()) == sorted(text_of(page).split())


@pytest.mark.thorough
@pytest.mark.parametrize("name", [name for name in LETTERS if "two" not in name])
def test_word_puts_its_lines_where_the_page_has_them(pages, name):
    word = {word: (x, y) for word, x, y in words_at(pages / f"{name}-word.pdf")}
    page = {word: (x, y) for word, x, y in words_at(pages / f"{name}-page.pdf")}
    for landmark in ("Operations", "Dear", "Thank", "With", "enjoyed"):
        assert word[landmark] == pytest.approx(page[landmark], abs=6), landmark


@pytest.mark.parametrize("name", LETTERS)
def test_word_looks_like_the_page(pages, name):
    word, page = picture(pages / f"{name}-word.pdf"), picture(pages / f"{name}-page.pdf")
    assert difference(word, page) < 0.4


@pytest.mark.parametrize("name", LANGUAGES)
def test_word_has_the_enclosures_beside_their_label_and_the_sender_at_the_same_edge(pages, name):
    found = [words_at(pages / f"{name}-{kind}.pdf") for kind in ("word", "page")]
    word, page = ({text: (x, y) for text, x, y in places} for places in found)
    for landmark in ("Curriculum", "References", SENDER[-1]):
        assert word[landmark] == pytest.approx(page[landmark], abs=6), landmark
    (label,) = (
        place
        for text, place in word.items()
        if text.startswith(("Anlagen", "Encl", "joint", "Adj"))
    )
    below = LETTERS[name].language.enclosures_below
    assert (word["Curriculum"][1] > label[1] + 2) is below


def lines_across(pdf: Path, left: int, right: int) -> list[float]:
    """How far down page 1 lines run from `left` to `right`, all in millimetres."""
    command = ["pdftoppm", "-f", "1", "-l", "1", "-r", "254", "-gray", str(pdf)]
    drawn = Image.open(io.BytesIO(subprocess.run(command, check=True, capture_output=True).stdout))
    strip = drawn.crop((left * 10, 0, right * 10, drawn.height)).resize((1, drawn.height))
    dark = [place / 10 for place, shade in enumerate(strip.tobytes()) if shade < 215]
    return [down for place, down in enumerate(dark) if not place or down - dark[place - 1] > 1]


@pytest.mark.parametrize("name", ["din-a", "din-b"])
def test_word_has_the_fold_marks_and_the_line_above_the_window(pages, name):
    for left, right, end, count in ((6, 8, 297, 3), (90, 104, 80, 1)):
        word, page = (
            [down for down in lines_across(pages / f"{name}-{kind}.pdf", left, right) if down < end]
            for kind in KINDS
        )
        assert len(page) == count
        assert word == pytest.approx(page, abs=0.7)


@pytest.mark.parametrize("name", LANGUAGES)
def test_word_has_the_signature_at_the_edge_of_the_text(pages, name):
    starts = []
    for kind in KINDS:
        pdf = pages / f"{name}-{kind}.pdf"
        closing = next(place for word, *place in words_at(pdf) if word == "With")
        command = ["pdftoppm", "-f", "1", "-l", "1", "-r", "254", "-gray", str(pdf)]
        shown = subprocess.run(command, check=True, capture_output=True).stdout
        below = Image.open(io.BytesIO(shown)).crop(
            (0, round(closing[1] * 10) + 30, 1900, round(closing[1] * 10) + 190)
        )
        starts.append(
            ImageChops.invert(below).point(lambda ink: ink > 60 and 255).getbbox()[0] / 10
        )
    assert starts[0] == pytest.approx(starts[1], abs=1)


def test_the_comparison_tells_layouts_apart(pages):
    assert difference(picture(pages / "uk-word.pdf"), picture(pages / "din-b-page.pdf")) > 0.6
    assert difference(picture(pages / "fr-word.pdf"), picture(pages / "us-page.pdf")) > 0.6


def test_what_leads_to_something_stays_with_it():
    body = "Alpha:\n\n- Bravo\n- Charlie:\n\n**Delta**\n\n**Echo**\n\nFoxtrot:\n\nGolf"
    paragraphs = Document(io.BytesIO(docx(printed_letter(body=body)))).paragraphs
    stays = [p.text for p in paragraphs if p.paragraph_format.keep_with_next]
    assert stays[-4:] == ["Alpha:", "Echo", "Golf", "With warm regards,"]
    assert "Delta" not in stays


def test_a_letter_without_a_text_is_a_document_too():
    document = Document(io.BytesIO(docx(printed_letter(body=""))))
    assert "With warm regards," in [paragraph.text for paragraph in document.paragraphs]


def test_a_list_right_behind_another_has_a_gap_above_it():
    body = "- Alpha\n- Bravo\n\n1. Charlie\n2. Delta\n\nEcho"
    paragraphs = Document(io.BytesIO(docx(printed_letter(body=body)))).paragraphs
    below = {p.text: p.paragraph_format.space_after for p in paragraphs}
    assert below["Alpha"] == below["Charlie"] < below["Bravo"] == below["Delta"] == below["Echo"]


def test_each_numbered_list_counts_for_itself():
    body = "1. one\n2. two\n\nBetween.\n\n1. again\n2. and again\n\nThen\n\n7. seven\n8. eight"
    document = Document(io.BytesIO(docx(printed_letter(body=body))))
    lists = [
        paragraph._p.pPr.numPr.numId.val
        for paragraph in document.paragraphs
        if paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
    ]
    assert lists[0] == lists[1] != lists[2] == lists[3] != lists[4] == lists[5]
    numbering = document.part.numbering_part.element
    starts = [start.get(qn("w:val")) for start in numbering.iter(qn("w:startOverride"))]
    assert starts == ["1", "1", "7"]


def test_word_knows_language_title_and_right_to_left_words():
    letter = printed_letter(language="fr", body="Bonjour.\n\nשלום דנה, תודה רבה.", subject="Objet")
    document = Document(io.BytesIO(docx(letter)))
    assert document.core_properties.title == "Objet"
    assert document.core_properties.author == "Dana Ruiz"
    assert document.core_properties.language == "fr-FR"
    hebrew = next(paragraph for paragraph in document.paragraphs if "שלום" in paragraph.text)
    assert hebrew._p.pPr.find(qn("w:bidi")) is not None
    assert hebrew.runs[0]._element.rPr.find(qn("w:rtl")) is not None
    french = next(paragraph for paragraph in document.paragraphs if paragraph.text == "Bonjour.")
    assert french._p.pPr.find(qn("w:bidi")) is None


@pytest.mark.parametrize("name", TURNED)
def test_a_german_line_of_an_arabic_letter_keeps_its_order_in_word(pages, name):
    columns = {word: x for word, x, _ in words_at(pages / f"{name}-word.pdf")}
    for line in (
        ("24.", "November", "2026"),
        ("12.", "Straße", "5"),
        ("3.", "Stelle", "(als", "X)"),
    ):
        places = [columns[word] for word in line]
        assert places == sorted(places)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_word_takes_any_characters(layout):
    nasty = "a\x00b\x08c \ufeff\ufffe\ud800 😀 </w:t> & {{x}} \u202e"
    letter = printed_letter(
        layout=layout,
        body=nasty,
        subject=nasty,
        sender_name=nasty,
        recipient_lines=(nasty,),
        closing=nasty,
        enclosures=(nasty,),
    )
    paragraphs = Document(io.BytesIO(docx(letter))).paragraphs
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    assert "😀 </w:t> & {{x}}" in text


@pytest.mark.parametrize(
    "lines",
    [("سميرة النجار", "Main St 1", "Leeds"), ("סמירה", "רחוב הרצל"), ("Wei Lee", "رام الله")],
)
@pytest.mark.parametrize(("body", "turned"), [("Many thanks.", False), ("תודה רבה.", True)])
def test_an_address_stands_where_the_letter_begins_its_lines(lines, body, turned):
    document = Document(io.BytesIO(docx(printed_letter(recipient_lines=lines, body=body))))
    (address,) = [paragraph for paragraph in document.paragraphs if lines[0] in paragraph.text]

    assert (address._p.find(f".//{qn('w:bidi')}") is not None) is turned


def test_right_to_left_words_are_as_large_and_bold_as_others_in_word():
    letter = printed_letter(sender_name="سميرة النجار")
    paragraphs = Document(io.BytesIO(docx(letter))).paragraphs
    properties = next(p for p in paragraphs if "سميرة" in p.text).runs[0]._element.rPr
    size, complex_size = (properties.find(qn(f"w:{name}")) for name in ("sz", "szCs"))
    assert complex_size.get(qn("w:val")) == size.get(qn("w:val"))
    assert properties.find(qn("w:bCs")) is not None


def test_word_parts_long_words_by_rules_and_no_others():
    word = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkgesellschaft"
    document = Document(io.BytesIO(docx(printed_letter(body=f"Words before.\n\nThe {word}."))))
    settings = [setting.tag for setting in document.settings.element]
    stop = settings.index(qn("w:defaultTabStop"))
    assert settings[stop + 1 : stop + 3] == [qn("w:autoHyphenation"), qn("w:hyphenationZone")]
    parted = [
        paragraph.text
        for paragraph in document.paragraphs
        if not paragraph._p.findall(f".//{qn('w:suppressAutoHyphens')}")
    ]
    assert parted == [f"The {word}."]


def test_a_letter_without_long_words_says_nothing_of_hyphens_to_word():
    document = Document(io.BytesIO(docx(printed_letter())))
    assert document.settings.element.find(qn("w:autoHyphenation")) is None
    assert not list(document.element.iter(qn("w:suppressAutoHyphens")))


# CT_PPr of ISO/IEC 29500-1, without what no letter has.
IN_ORDER = [
    qn(f"w:{name}")
    for name in [
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "framePr",
        "widowControl",
        "numPr",
        "pBdr",
        "tabs",
        "suppressAutoHyphens",
        "bidi",
        "spacing",
        "ind",
        "jc",
        "rPr",
    ]
]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_properties_of_a_paragraph_are_in_the_order_of_the_schema(layout):
    body = "תודה רבה.\n\n- שלום\n  1. אחד\n\nThanks."
    document = Document(io.BytesIO(docx(printed_letter(layout=layout, body=body))))
    for paragraph in document.element.iter(qn("w:pPr")):
        names = [child.tag for child in paragraph]
        assert names == sorted(names, key=IN_ORDER.index)
