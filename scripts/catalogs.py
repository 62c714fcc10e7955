"""The catalogs of the interface's languages in locale/, without GNU gettext.

python -m scripts.catalogs extract     # take what code and pages say into every catalog
python -m scripts.catalogs compile     # make the files that Django reads
python -m scripts.catalogs sentences   # print every English sentence
python -m scripts.catalogs missing     # print what has no translation yet
python -m scripts.catalogs languages   # print each sentence in all languages
"""

import argparse
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract, extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
LOCALE = ROOT / "locale"
# Letters have languages of their own, and scripts and tests speak to developers.
ELSEWHERE = re.compile(
    r"^(\.|(tests|scripts|bench|locale|var|static-collected|letters/languages|static/vendor"
    r"|templates/letters/drafts)/)|/migrations/"
)
SOURCES = {"django": ["*.py", "*.html", "*.txt"], "djangojs": ["static/js/*.js"]}
KEYWORDS = DEFAULT_KEYWORDS | {
    f"{name}_lazy": DEFAULT_KEYWORDS[name]
    for name in ("gettext", "ngettext", "pgettext", "npgettext")
}


def extract_template(file, keywords, comment_tags, options):
    """What a page says; the layout of its lines means nothing to the reader of Python."""
    code = templatize(file.read().decode(), origin=file.name)
    lines = "\n".join(line.strip() for line in code.splitlines())
    return extract_python(io.BytesIO(lines.encode()), keywords, comment_tags, options)


def readers(path: Path):
    if path.suffix == ".py":
        return "python"
    return "javascript" if path.suffix == ".js" else extract_template


def source_files(domain: str) -> Iterator[Path]:
    found = []
    for folder, below, names in ROOT.walk():
        place = "" if folder == ROOT else f"{folder.relative_to(ROOT).as_posix()}/"
        below[:] = [name for name in below if not ELSEWHERE.search(f"{place}{name}/")]
        paths = (folder / name for name in names if not ELSEWHERE.search(f"{place}{name}"))
        found += [path for path in paths if any(map(path.match, SOURCES[domain]))]
    yield from sorted(found)


def extracted(domain: str) -> Catalog:
    """Every sentence that code, pages or scripts say, with the files it stands in."""
    catalog = Catalog(charset="utf-8", fuzzy=False)
    for path in source_files(domain):
        name = path.relative_to(ROOT).as_posix()
        with path.open("rb") as file:
            found = extract(
                readers(path), file, KEYWORDS, ["Translators:"], {"encoding": "utf-8"}, True
            )
            for _line, text, comments, context in found:
                catalog.add(text, None, [(name, 0)], auto_comments=comments, context=context)
    return catalog


def catalog_files(domain: str) -> list[Path]:
    return sorted(LOCALE.glob(f"*/LC_MESSAGES/{domain}.po"))


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name)


def write(path: Path, catalog: Catalog) -> None:
    with path.open("wb") as file:
        write_po(file, catalog, width=100, include_lineno=False, ignore_obsolete=True)


def is_partial(path: Path) -> bool:
    """Whether a catalog holds only what differs from the English of the United States."""
    return path.parent.parent.name.startswith("en")


def take_over() -> None:
    for domain in SOURCES:
        template = extracted(domain)
        for path in catalog_files(domain):
            catalog = read(path)
            catalog.update(template, no_fuzzy_matching=True, update_creation_date=False)
            if is_partial(path):
                for message in [message for message in catalog if is_missing(message)]:
                    catalog.delete(message.id, message.context)
            write(path, catalog)


def compile_catalogs() -> None:
    """Write a .mo beside every .po that is newer."""
    for path in [file for domain in SOURCES for file in catalog_files(domain)]:
        compiled = path.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime <= path.stat().st_mtime:
            written = io.BytesIO()
            write_mo(written, read(path))
            compiled.write_bytes(written.getvalue())


def words(message: Message) -> str:
    return message.id if isinstance(message.id, str) else " | ".join(message.id)


def in_words(message: Message) -> str:
    return message.string if isinstance(message.string, str) else " | ".join(message.string or ())


def is_missing(message: Message) -> bool:
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    return bool(message.id) and not all(strings)


def print_sentences() -> None:
    for domain in SOURCES:
        for message in extracted(domain):
            if message.id:
                print(f"{', '.join(name for name, _line in message.locations)}\n  {words(message)}")


def print_missing() -> None:
    for path in [file for domain in SOURCES for file in catalog_files(domain)]:
        for message in read(path):
            if is_missing(message):
                print(f"{path.relative_to(LOCALE)}: {words(message)}")


def print_languages() -> None:
    for domain in SOURCES:
        catalogs = {path.parent.parent.name: read(path) for path in catalog_files(domain)}
        for message in extracted(domain):
            if message.id:
                print(f"\n{', '.join(name for name, _line in message.locations)}")
                print(f"   en  {words(message)}")
                for language, catalog in catalogs.items():
                    if translated := catalog.get(message.id, message.context):
                        print(f"{language:>5}  {in_words(translated)}")


def main(arguments: list[str]) -> None:
    commands = {
        "extract": take_over,
        "compile": compile_catalogs,
        "sentences": print_sentences,
        "missing": print_missing,
        "languages": print_languages,
    }
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", choices=commands)
    commands[parser.parse_args(arguments).command]()


if __name__ == "__main__":
    main(sys.argv[1:])
