"""A person as a vCard 4.0 (RFC 6350), for one's own address book."""

import re

from applications.models import Contact

# Chinese, Japanese and Korean characters.
_FAMILY_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
LONGEST_LINE = 75  # octets, without the line break


def vcard(contact: Contact) -> str:
    """Name, company, role, e-mail and telephone; what was noted about somebody stays here."""
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:individual",
        f"FN:{_text(contact.name)}",
        # Some address books show no name without it.
        _name(contact.name),
    ]
    if contact.company:
        lines.append(f"ORG:{_text(contact.company.name)}")
    if contact.role:
        lines.append(f"TITLE:{_text(contact.role)}")
    if contact.email:
        lines.append(f"EMAIL;TYPE=work:{_text(contact.email)}")
    if contact.phone:
        lines.append(f"TEL;TYPE=work;VALUE=text:{_text(contact.phone)}")
    lines.append("END:VCARD")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _name(name: str) -> str:
    """The name in its parts, family name first. Which that is can only be guessed: the last word,
    and all of a name of one word or in a script that puts the family name first."""
    words = name.split()
    if len(words) < 2 or _FAMILY_FIRST.search(name):
        return f"N:{_text(name)};;;;"
    return f"N:{_text(words[-1])};{_text(' '.join(words[:-1]))};;;"


def vcard_filename(contact: Contact) -> str:
    """For example `Adaeze Okafor.vcf`, without what a file system would read as more."""
    name = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f\x7f]', " ", contact.name).split())
    return f"{name[:100].rstrip(' .') or 'Person'}.vcf"


def _text(value: str) -> str:
    value = value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    value = re.sub(r"\r\n|\r|\n", r"\\n", value)
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", value)


def _folded(line: str) -> str:
    """Long lines go on after a line break and a space, never within a character."""
    parts, part, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LONGEST_LINE:
            parts.append(part)
            part, size = "", 1  # the space counts
        part += character
        size += octets
    return "\r\n ".join([*parts, part])
