"""The name of an uploaded file, made safe for downloads."""

from pathlib import PurePosixPath

from documents.formats import Format
from frame.file_names import safe_file_name, shortened


def stored_filename(name: str, file_format: Format) -> str:
    """`name` without folders and hidden characters, ending as a file of its format should."""
    name = safe_file_name(name.replace("\\", "/").rsplit("/", 1)[-1]).strip(". ")
    path = PurePosixPath(name)
    stem, extension = path.stem, path.suffix.lstrip(".").lower()
    if extension not in file_format.extensions:
        stem, extension = name, file_format.extensions[0]
    return f"{shortened(stem) or 'file'}.{extension}"
