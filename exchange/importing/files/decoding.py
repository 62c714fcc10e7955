"""Which characters the bytes of a text file are."""

import codecs
import re

from charset_normalizer import from_bytes
from django.utils.translation import gettext

from exchange.importing.files.refusal import FileRefused

# UTF-32 first: its mark of little-endian begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Guessed from a part: more tells no more, and takes seconds.
SAMPLE = 64 * 1024
# Common where people keep lists in Excel; only where charset-normalizer is sure it is another.
_WESTERN = "cp1252"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def decode(content: bytes) -> str:
    """The text of a file in UTF-8, UTF-16, Windows-1252 or what it looks like most.

    Raises `FileRefused` where the bytes are no text.
    """
    encodings = [name for mark, name in _MARKS if content.startswith(mark)][:1]
    encodings = encodings or [*_utf_16_without_mark(content), "utf-8"]
    for encoding in encodings:
        try:
            return _text_of(content.decode(encoding))
        except UnicodeDecodeError:
            continue
    return _text_of(_mended(content) or content.decode(_guessed(content), errors="replace"))


def _mended(content: bytes) -> str:
    """A text in UTF-8 with some bytes of Windows-1252, as lists are that were pasted together;
    empty where it is none. Other encodings make no characters of UTF-8 by chance."""
    text = content.decode("utf-8", "surrogateescape")
    strays = {letter for letter in text if "\udc80" <= letter <= "\udcff"}
    stray = sum(map(text.count, strays))
    if sum(letter > "\x7f" for letter in text) - stray < stray:
        return ""
    western = {
        ord(letter): bytes([ord(letter) - 0xDC00]).decode(_WESTERN, "replace") for letter in strays
    }
    return text.translate(western)


def _utf_16_without_mark(content: bytes) -> list[str]:
    """Latin text in UTF-16 has a zero in every other byte."""
    sample = content[:SAMPLE]
    half = len(sample) // 2
    if not half:
        return []
    zeros = sample[1::2].count(0) / half, sample[0::2].count(0) / half
    if max(zeros) < 0.4:
        return []
    return ["utf-16-le" if zeros[0] > zeros[1] else "utf-16-be"]


def _guessed(content: bytes) -> str:
    sample = bytes(byte for byte in content if byte > 127)[:SAMPLE]
    is_western = b"\x81" not in sample and len(sample) < len(content) * 0.15
    best = None if is_western else from_bytes(content[:SAMPLE]).best()
    return best.encoding if best else _WESTERN


def _text_of(text: str) -> str:
    sample = text[:SAMPLE]
    if len(_CONTROL.findall(sample)) > len(sample) / 100:
        raise FileRefused(gettext("This file is no spreadsheet and no text."))
    return text.replace("\x00", "")
