"""Where the linked cells of a workbook lead: openpyxl leaves that out where it reads row by row."""

import zipfile
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from exchange.importing.files.parts import MAIN, RELATIONS, pages_of, targets_of


def links_of(parts: zipfile.ZipFile) -> dict[str, dict[int, list[str]]]:
    """By the name of each sheet the links in it, by the number of their row."""
    try:
        return {name: _links_on(parts, page) for name, page in pages_of(parts).items()}
    except (ParseError, DefusedXmlException, KeyError, ValueError):
        # openpyxl says what is wrong with the file.
        return {}


def _links_on(parts: zipfile.ZipFile, page: str) -> dict[int, list[str]]:
    targets = targets_of(parts, page)
    links: dict[int, list[str]] = {}
    if not any(target.startswith("http") for target in targets.values()):
        return links
    with parts.open(page) as part:
        for _, element in iterparse(part):
            if element.tag == f"{MAIN}hyperlink":
                row = "".join(filter(str.isdigit, element.get("ref", "").split(":")[0]))
                target = targets.get(element.get(f"{RELATIONS}id", ""), "")
                if row and target.startswith("http"):
                    links.setdefault(int(row[:9]), []).append(target)
            elif element.tag == f"{MAIN}row":
                element.clear()
    return links
