"""What openpyxl leaves out of an Excel workbook where it reads row by row: where linked cells lead,
and which cells are merged."""

import posixpath
import re
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl.utils import column_index_from_string

from exchange.importing.files.merged_cells import Span

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})")


@dataclass(frozen=True)
class LeftOut:
    """Of one sheet its links, by the number of their row, and the cells that are one over several
    rows."""

    links: dict[int, list[str]]
    spans: list[Span]


def left_out_of(parts: zipfile.ZipFile) -> dict[str, LeftOut]:
    """By the name of each sheet; nothing of a workbook that is damaged."""
    try:
        return {name: _left_out_of(parts, page) for name, page in _pages_of(parts).items()}
    except (ParseError, DefusedXmlException, KeyError, ValueError):
        # openpyxl says what is wrong with the file.
        return {}


def _left_out_of(parts: zipfile.ZipFile, page: str) -> LeftOut:
    targets = _targets_of(parts, page)
    links: dict[int, list[str]] = defaultdict(list)
    spans = []
    with parts.open(page) as part:
        for _, element in iterparse(part):
            reference = element.get("ref", "")
            if element.tag == f"{_MAIN}row":
                element.clear()
            elif element.tag == f"{_MAIN}hyperlink":
                row = "".join(filter(str.isdigit, reference.split(":")[0]))
                target = targets.get(element.get(f"{_RELATIONS}id", ""), "")
                if row and target.startswith("http"):
                    links[int(row[:9])].append(target)
            elif element.tag == f"{_MAIN}mergeCell" and (found := _RANGE.fullmatch(reference)):
                column, first, last = found.groups()
                spans.append((column_index_from_string(column) - 1, int(first), int(last)))
    return LeftOut(links, [span for span in spans if span[1] < span[2]])


def _pages_of(parts: zipfile.ZipFile) -> dict[str, str]:
    """The path of each sheet, by its name."""
    pages = _targets_of(parts, "xl/workbook.xml")
    with parts.open("xl/workbook.xml") as part:
        sheets = [element for _, element in iterparse(part) if element.tag == f"{_MAIN}sheet"]
    keys = {sheet.get("name", ""): sheet.get(f"{_RELATIONS}id", "") for sheet in sheets}
    return {
        name: posixpath.normpath(posixpath.join("/xl", pages[key]))[1:]
        for name, key in keys.items()
        if key in pages
    }


def _targets_of(parts: zipfile.ZipFile, page: str) -> dict[str, str]:
    """What the relations of a part lead to."""
    folder, name = posixpath.split(page)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in parts.namelist():
        return {}
    with parts.open(relations) as part:
        found = [row for _, row in iterparse(part) if row.tag == f"{_PACKAGE}Relationship"]
    return {row.get("Id", ""): row.get("Target", "") for row in found}
