"""What nobody sees in a name makes no other name, and no name that looks empty."""

import sys
import unicodedata

import pytest

from frame.file_names import safe_file_name
from frame.forms import NameField
from frame.invisible import shown, without_invisible

pytestmark = pytest.mark.no_database

UNSEEN = "\u00ad\u034f\u061c\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\u2800\u3164\ufeff"


@pytest.mark.parametrize("sign", UNSEEN)
def test_a_character_that_is_not_seen_is_in_no_name(sign):
    field = NameField(required=False)
    assert field.clean(f"{sign}Lark{sign}field {sign} Ltd") == "Larkfield Ltd"
    assert field.clean(f" {sign}{sign} ") == ""
    assert safe_file_name(sign) == ""


def test_what_shapes_a_letter_stays_where_there_is_one():
    for name in ("می\u200cخواهم", "👩\u200d🔧 Ana", "क्\u200dष", "☺\ufe0f"):
        assert shown(name) == name
    assert shown("\u200d\u200c\ufe0f") == ""


def test_every_format_character_is_left_out_of_a_comparison():
    """But for the signs of musicians, scholars and shorthand, which are seen."""
    unseen = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) == "Cf" and not 0x600 <= code <= 0x8E2
    ]
    left = {hex(ord(sign)) for sign in unseen if without_invisible(sign)}
    signs = {"0xfff9", "0xfffa", "0xfffb", "0x110bd", "0x110cd"}
    signs |= {hex(code) for code in range(0x13430, 0x13440)}
    assert left <= signs
