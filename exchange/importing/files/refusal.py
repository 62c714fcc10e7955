"""Why a file cannot be read."""

from django.utils.translation import gettext


class FileRefused(Exception):
    """The file cannot be imported; the words say why, to the person."""

    def __init__(self, text: str):
        super().__init__(text)
        self.text = text


def refuse_too_many(rows: int, most: int) -> None:
    """Raise `FileRefused` where a table has more rows below its headings."""
    if rows > most + 1:
        text = gettext("The file has more than %(number)s rows. Divide it into several files.")
        raise FileRefused(text % {"number": f"{most:,}"})
