"""Chinese, Japanese and Korean names print, each in the shapes of its nation."""

import dataclasses
import io

import pypdf
import pytest

from paper.characters import east_asian_faces, unprintable_in
from paper.typesetting import export_pdf
from tests.paper.samples import printed_letter

pytestmark = pytest.mark.no_database

NAMES = {
    "NotoSerifJP": ("田中さくら", "〒150-0002 東京都渋谷区", "ラークフィールド株式会社"),
    "NotoSerifKR": ("김민수", "서울특별시 강남구 테헤란로"),
    "NotoSerifSC": ("王小明", "北京市海淀区中关村大街", "李喆堃"),
}


@pytest.mark.parametrize(
    "text",
    [
        *(name for names in NAMES.values() for name in names),
        "王小明 喆 堃 镕 髙 﨑",  # rare ones that names have
        "陳大文 臺北市 香港",  # the characters of Taiwan and Hong Kong
        "똠방각하 펲시콜라",  # syllables that the older Korean standard lacks
        "、。「」『』（）・ー々〆￥，！？",
        "\u1100\u1161\u11a8",  # a syllable in its parts, as some programs give it away
    ],
)
def test_names_can_be_printed(text):
    assert unprintable_in(text) == []


@pytest.mark.parametrize("face", NAMES)
def test_shared_characters_take_the_shapes_of_the_nation_of_the_name(face):
    """A line of Chinese characters alone is drawn as the rest of the page says."""
    letter = dataclasses.replace(
        printed_letter(body="We talked of 直角 and 骨, **直角** and *骨*."),
        recipient_lines=NAMES[face],
    )
    pdf = export_pdf(letter)

    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    page = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]
    fonts = [str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()]
    words = page.extract_text()
    assert NAMES[face][0] in words
    assert "直角" in words
    shapes = {font.split("+")[-1].split("-")[0] for font in fonts if "NotoSerif" in font}
    # Korean letters are no Chinese characters: these are drawn as in Japan, which is nearer.
    assert shapes == ({"NotoSerifKR", "NotoSerifJP"} if face == "NotoSerifKR" else {face})


def test_kana_anywhere_make_the_page_japanese_and_hangul_korean():
    assert east_asian_faces("王小明")[0] == "Noto Serif SC"
    assert east_asian_faces("田中 さくら")[0] == "Noto Serif JP"
    assert east_asian_faces("金 김민수")[0] == "Noto Serif KR"
    assert {frozenset(east_asian_faces(text)) for text in ("", "さ", "김")} == {
        frozenset({"Noto Serif SC", "Noto Serif JP", "Noto Serif KR"})
    }


def test_an_emoji_is_refused_in_words_as_before():
    assert [str(found) for found in unprintable_in("王 😀")] == ["😀 (grinning face), in one place"]
