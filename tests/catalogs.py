"""A German of a test's own, which does not hang on how the pages are translated."""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo


def write_german(folder: Path, words: dict[str, str]) -> None:
    """Write a catalog with these `words` below `folder`, for `settings.LOCALE_PATHS`."""
    place = folder / "de" / "LC_MESSAGES"
    place.mkdir(parents=True)
    catalog = Catalog(locale="de")
    for english, german in words.items():
        catalog.add(english, german)
    with (place / "django.mo").open("wb") as file:
        write_mo(file, catalog)
