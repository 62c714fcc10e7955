"""Where the parts of an Excel workbook lie in its file."""

import posixpath
import zipfile

from defusedxml.ElementTree import iterparse

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"


def pages_of(parts: zipfile.ZipFile) -> dict[str, str]:
    """The path of each sheet, by its name. Raises what a damaged part makes it stumble over."""
    pages = targets_of(parts, "xl/workbook.xml")
    return {
        name: posixpath.normpath(posixpath.join("/xl", pages[key]))[1:]
        for name, key in _sheets(parts)
        if key in pages
    }


def _sheets(parts: zipfile.ZipFile) -> list[tuple[str, str]]:
    with parts.open("xl/workbook.xml") as part:
        sheets = [element for _, element in iterparse(part) if element.tag == f"{MAIN}sheet"]
    return [(sheet.get("name", ""), sheet.get(f"{RELATIONS}id", "")) for sheet in sheets]


def targets_of(parts: zipfile.ZipFile, page: str) -> dict[str, str]:
    """What the relations of a part lead to."""
    folder, name = posixpath.split(page)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in parts.namelist():
        return {}
    with parts.open(relations) as part:
        found = [
            relationship
            for _, relationship in iterparse(part)
            if relationship.tag == f"{_PACKAGE}Relationship"
        ]
    return {relationship.get("Id", ""): relationship.get("Target", "") for relationship in found}
