"""A person as a vCard 3.0 (RFC 2426), which every address book takes."""

import re

from django.utils.translation import gettext
from icalendar.parser import Contentline, Parameters
from icalendar.prop import vN, vText

from applications.models import Contact
from frame.file_names import safe_file_name, shortened

# Chinese, Japanese and Korean characters.
_FAMILY_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def vcard(contact: Contact) -> str:
    """Name, company, role, e-mail and telephone; what was noted about somebody stays here."""
    lines = [
        _line("BEGIN", "VCARD"),
        _line("VERSION", "3.0"),
        _line("FN", contact.name),
        _line("N", _name(_CONTROLS.sub("", contact.name))),
    ]
    if contact.company:
        lines.append(_line("ORG", contact.company.name))
    if contact.role:
        lines.append(_line("TITLE", contact.role))
    if contact.email:
        lines.append(_line("EMAIL", contact.email, TYPE="INTERNET"))
    if contact.phone:
        lines.append(_line("TEL", contact.phone, TYPE="WORK"))
    return "".join([*lines, _line("END", "VCARD")])


def _line(name: str, value: str | vN, **parameters: str) -> str:
    """One line, escaped and folded as iCalendar, which shares vCard's syntax, escapes and folds."""
    worded = value if isinstance(value, vN) else vText(_CONTROLS.sub("", value))
    return f"{Contentline.from_parts(name, Parameters(parameters), worded).to_ical().decode()}\r\n"


def _name(name: str) -> vN:
    """The name in its parts, family name first. Which that is can only be guessed: the last word,
    and all of a name of one word or in a script that puts the family name first."""
    words = name.split()
    if len(words) < 2 or _FAMILY_FIRST.search(name):
        return vN((name, "", "", "", ""))
    return vN((words[-1], " ".join(words[:-1]), "", "", ""))


def vcard_filename(contact: Contact) -> str:
    """For example `Adaeze Okafor.vcf`, without what a file system would read as more."""
    return f"{shortened(safe_file_name(contact.name)) or gettext('Person')}.vcf"
