"""Why a file cannot be read."""


class FileRefused(Exception):
    """The file cannot be imported; the words say why, to the person."""

    def __init__(self, text: str):
        super().__init__(text)
        self.text = text
