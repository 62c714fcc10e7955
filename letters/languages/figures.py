"""Figures as they were typed in one country, as another writes them."""

import re

# A point or a comma between three figures and three, and what follows the whole number.
_THOUSANDS = re.compile(r"(?<![\d.,'’])\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?![\d'’]|[.,]\d{3})")
_ENGLISH_DECIMALS = re.compile(r"(?<=\d{3})\.(?=\d{1,2}(?!\d))")
_OTHER_DECIMALS = re.compile(r"(?<=\d{3}),(?=\d{1,2}(?!\d))")
# 12.50, and no day, and nothing that has thousands.
_CENTS = re.compile(r"(?<![\d.,'’])(\d{1,3})[.,](\d{2})(?!\d|[.,]\d)")


def with_commas(text: str) -> str:
    """`text` with its whole thousands set apart: 48000 is 48,000."""
    return re.sub(r"(?<![\d.,])\d{2,3}(?=(?:000)+(?!\d))", r"\g<0>,", text)


def with_cents(text: str, decimal: str) -> str:
    """A pay with `decimal` before the cents of what is less than a thousand."""
    return _CENTS.sub(rf"\1{decimal}\2", text)


def with_thousands(text: str, mark: str, *, decimal: str = ",") -> str:
    """`text` with its thousands set apart by `mark`, and the decimals that stand behind them."""
    if re.search(r"\d,\d{3}\.\d", text):
        text = _ENGLISH_DECIMALS.sub("\0", text)
    if re.search(r"\d\.\d{3},\d", text):
        text = _OTHER_DECIMALS.sub("\0", text)
    apart = _THOUSANDS.sub(lambda found: re.sub(r"[.,'’]", mark, found[0]), text)
    return apart.replace("\0", decimal)


def without_k(pay: str) -> str:
    """A pay in full that was typed short: 42k is 42000."""
    return re.sub(r"(?<![\d.,])(\d{2,3}) ?k(?!\w)", r"\g<1>000", pay, flags=re.IGNORECASE)
