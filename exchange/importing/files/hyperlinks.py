"""Where the linked cells of a workbook lead: openpyxl leaves that out where it reads row by row."""

import posixpath
import zipfile
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"


def links_of(parts: zipfile.ZipFile) -> dict[str, dict[int, list[str]]]:
    """By the name of each sheet the links in it, by the number of their row."""
    try:
        pages = _targets(parts, "xl/workbook.xml")
        return {
            name: _links_on(parts, posixpath.normpath(posixpath.join("/xl", pages[key]))[1:])
            for name, key in _sheets(parts)
            if key in pages
        }
    except (ParseError, DefusedXmlException, KeyError, ValueError):
        # openpyxl says what is wrong with the file.
        return {}


def _sheets(parts: zipfile.ZipFile) -> list[tuple[str, str]]:
    with parts.open("xl/workbook.xml") as part:
        sheets = [each for _, each in iterparse(part) if each.tag == f"{_MAIN}sheet"]
    return [(sheet.get("name", ""), sheet.get(f"{_RELATIONS}id", "")) for sheet in sheets]


def _targets(parts: zipfile.ZipFile, page: str) -> dict[str, str]:
    """What the relations of a part lead to."""
    folder, name = posixpath.split(page)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in parts.namelist():
        return {}
    with parts.open(relations) as part:
        found = [each for _, each in iterparse(part) if each.tag == f"{_PACKAGE}Relationship"]
    return {each.get("Id", ""): each.get("Target", "") for each in found}


def _links_on(parts: zipfile.ZipFile, page: str) -> dict[int, list[str]]:
    targets = _targets(parts, page)
    links: dict[int, list[str]] = {}
    if not any(target.startswith("http") for target in targets.values()):
        return links
    with parts.open(page) as part:
        for _, element in iterparse(part):
            if element.tag == f"{_MAIN}hyperlink":
                row = "".join(filter(str.isdigit, element.get("ref", "").split(":")[0]))
                target = targets.get(element.get(f"{_RELATIONS}id", ""), "")
                if row and target.startswith("http"):
                    links.setdefault(int(row[:9]), []).append(target)
            elif element.tag == f"{_MAIN}row":
                element.clear()
    return links
