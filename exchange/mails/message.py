"""A mail as it came: pasted, or as a file of one or of a whole folder, in any of its encodings."""

import codecs
import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.feedparser import BytesFeedParser
from email.header import decode_header, make_header
from email.message import Message
from email.policy import Compat32
from email.utils import parsedate_to_datetime

from django.utils import timezone

from exchange.days import day_in
from exchange.fetching import decoded
from exchange.postings.page_text import parsed, tidy, words_of
from frame.invisible import shown

LONGEST_TEXT = 20_000
LONGEST_NAME = 200
# No header that is read here needs more; some readers of headers are slow with long ones.
LONGEST_HEADER = 4000
MOST_PARTS = 60
# So much is read at once before the parts are counted.
STEP = 8192
MOST_CALENDARS = 5
# A line that begins a message in a folder of them (RFC 4155).
FOLDER_LINE = re.compile(rb"^From \S+ .*\d{4}", re.MULTILINE)
HEADER_LINE = re.compile(
    r"^(from|to|cc|date|sent|subject|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|asunto|fecha)\s*:\s*(.*)$",
    re.IGNORECASE,
)
NAMED = {
    **dict.fromkeys(("from", "von", "de"), "sender"),
    **dict.fromkeys(("date", "sent", "gesendet", "datum", "envoyé", "enviado", "fecha"), "date"),
    **dict.fromkeys(("subject", "betreff", "objet", "asunto"), "subject"),
}
# Where the words of whoever is answered begin.
QUOTED = re.compile(
    r"^(>|-{2,} ?(original message|ursprüngliche nachricht|message d.origine|mensaje original)"
    r"|on .{5,120} wrote:$|am .{5,120} schrieb.*:$|le .{5,120} a écrit ?:$|el .{5,120} escribió:$)",
    re.IGNORECASE,
)
# A mail that somebody only passes on, by its subject and by the line above what is passed on.
FORWARD = re.compile(r"^\s*(fwd?|wg|tr|rv|enc|doorst|i)\s*:", re.IGNORECASE)
FORWARD_LINE = re.compile(
    r"[>*\s-]*((begin )?forwarded message|(anfang der )?weitergeleiteten? nachricht"
    r"|(début du )?message (transféré|réexpédié)|(inicio del )?mensaje reenviado"
    r"|(inizio )?messaggio inoltrato)[:*\s-]*",
    re.IGNORECASE,
)
# How files begin that programs write and nobody reads: mails in Outlook's own form have the zeros.
NO_TEXT = re.compile(rb"%PDF-|\{\\rtf|[^\0]{0,2000}\0")
MARKS_OF_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
CALENDAR_FILE = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR", re.IGNORECASE)
ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
# Of a longer type of a part, what tells where it ends and how it is written.
LONG_TYPE = re.compile(
    r"""; ?\s{0,9}((?:boundary|charset)=(?:"[^"]{1,200}"|[^\s;"]{1,200}))""", re.I
)
# What is left around an address: "Tom Li [tom@haven.example]".
EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]|^\s*[(\[](?=[^)\]]*$)|(?<=[(\[])\s+|\s+(?=[)\]])")


class ShortHeaders(Compat32):
    """The lenient way to read mails, with headers of a bounded length."""

    def header_source_parse(self, sourcelines):
        name, value = super().header_source_parse(sourcelines)
        if len(value) > LONGEST_HEADER and name.lower() == "content-type":
            value = "; ".join([value[:LONGEST_NAME].partition(";")[0], *LONG_TYPE.findall(value)])
        return name, value[:LONGEST_HEADER]


@dataclass(frozen=True)
class Mail:
    """`text` is plain, without what it answers; `calendars` are the invitations it carries."""

    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    sent_on: datetime.date | None = None
    text: str = ""
    calendars: tuple[bytes, ...] = field(default=(), repr=False)

    @property
    def domain(self) -> str:
        return self.sender_address.rpartition("@")[2].lower()


def in_utf_8(content: bytes) -> bytes:
    """The file as it is, but that some programs save in UTF-16."""
    if content.startswith(MARKS_OF_UTF_16):
        return content.decode("utf-16", "replace").encode("utf-8", "replace")
    return content


def is_no_text(content: bytes) -> bool:
    """Whether a file is of another kind than mails and calendars are: .msg, PDF, a picture."""
    return bool(NO_TEXT.match(in_utf_8(content)))


def mails_in(content: bytes, *, most: int) -> Iterator[Mail]:
    """The mails of a file: one, or those of a folder, `most` at most, the newest first.

    A calendar file is a mail that carries it and says nothing.
    """
    content = in_utf_8(content)
    if CALENDAR_FILE.match(content):
        yield Mail(calendars=(content,))
        return
    starts = [match.start() for match in FOLDER_LINE.finditer(content)]
    if not starts or content[: starts[0]].strip():
        yield read_mail(content)
        return
    ends = [*starts[1:], len(content)]
    for start, end in list(zip(starts, ends, strict=True))[::-1][:most]:
        lines = content[start:end].partition(b"\n")[2]
        yield read_mail(re.sub(rb"^>(>*From )", rb"\1", lines, flags=re.MULTILINE))


def read_mail(content: bytes) -> Mail:
    """A mail as it went over the wire, however broken."""
    message = _parsed(content.lstrip())
    parts = [part for part in message.walk() if not part.is_multipart()][:MOST_PARTS]
    name, address = _person(_header(message, "From") or _header(message, "Sender"))
    return _in_own_words(
        Mail(
            sender_name=name,
            sender_address=address,
            subject=_shortened(_header(message, "Subject")),
            sent_on=_day(_header(message, "Date")),
            text=_text(parts),
            calendars=_calendars(parts),
        )
    )


def _parsed(content: bytes) -> Message:
    """The message, without what follows on the first `MOST_PARTS` parts and a little more."""
    parts: list[Message] = []

    def part_of(**options) -> Message:
        parts.append(Message(**options))
        return parts[-1]

    parser = BytesFeedParser(part_of, policy=ShortHeaders())
    for start in range(0, len(content), STEP):
        parser.feed(content[start : start + STEP])
        if len(parts) > MOST_PARTS:
            break
    return parser.close()


def _passed_on(mail: Mail) -> Mail:
    """The mail within one that only passes it on, with the head that it had; else the mail."""
    lines = mail.text.strip().splitlines()
    is_passed_on = FORWARD.match(mail.subject) or (lines and FORWARD_LINE.fullmatch(lines[0]))
    start = _start_of_head(lines) if is_passed_on else len(lines)
    head, text = _head("\n".join(lines[start:]))
    if not head:
        return mail
    name, address = _person(head["sender"])
    return replace(
        mail,
        sender_name=name,
        sender_address=address,
        subject=_shortened(head.get("subject", mail.subject)),
        sent_on=_day(head.get("date", "")) or mail.sent_on,
        text=text,
    )


def _start_of_head(lines: list[str]) -> int:
    """Where a sender, and soon a subject or a day, are named; behind the last line if nowhere."""
    for number, line in enumerate(lines):
        match = HEADER_LINE.match(line.strip("> *\t"))
        if match and NAMED.get(match[1].lower()) == "sender":
            names = _head("\n".join(lines[number : number + 6]))[0]
            if len(names) > 1:
                return number
    return len(lines)


def read_pasted(text: str) -> Mail:
    """A mail copied from a mail program, with its head above it in any language, or without."""
    if _is_raw(text):
        return read_mail(text.encode("utf-8", "replace"))
    head, words = _head(text)
    name, address = _person(head.get("sender", ""))
    start = words.find("BEGIN:VCALENDAR")
    calendars = (words[start:].encode("utf-8", "replace"),) if start >= 0 else ()
    return _in_own_words(
        Mail(
            sender_name=name,
            sender_address=address,
            subject=_shortened(head.get("subject", "")),
            sent_on=_day(head.get("date", "")),
            text=words[:start] if calendars else words,
            calendars=calendars,
        )
    )


def _in_own_words(mail: Mail) -> Mail:
    """What its writer says, or who wrote the one that it passes on."""
    mail = _passed_on(mail)
    return replace(mail, text=own_words(mail.text))


def own_words(text: str) -> str:
    """The text up to where it quotes an earlier mail; all of it where nothing stands above."""
    lines = text.splitlines()
    end = next((n for n, line in enumerate(lines) if QUOTED.match(line.strip())), len(lines))
    own = tidy("\n".join(lines[: min(end, _start_of_head(lines))]))
    return (own or tidy(text)).replace("\0", " ")[:LONGEST_TEXT]


def _is_raw(text: str) -> bool:
    """Whether it has the head that mail programs otherwise hide."""
    return bool(
        re.search(r"^(message-id|mime-version|content-type|received):", text[:20_000], re.I | re.M)
    )


def _head(text: str) -> tuple[dict[str, str], str]:
    """What stands above the mail, by its names, and the text without it."""
    lines = text.strip().splitlines()
    found: dict[str, str] = {}
    used = 0
    for number, line in enumerate(lines[:12]):
        if match := HEADER_LINE.match(line.strip("> *\t")):
            used = number + 1
            if name := NAMED.get(match[1].lower()):
                found.setdefault(name, match[2])
        elif line.strip() and found:
            break
    return found, "\n".join(lines[used:])


def _header(message, name: str) -> str:
    text = next((text for key, text in message.raw_items() if key.lower() == name.lower()), "")
    # Some programs send letters in it as they are.
    text = decoded(str(text).encode("utf-8", "surrogateescape"), "")
    try:
        return str(make_header(decode_header(text)))
    except (ValueError, LookupError):
        return text


def _person(text: str) -> tuple[str, str]:
    match = ADDRESS.search(text[:2000])
    name = text[:2000].replace(match[0], " ") if match else text
    name = EMPTY_BRACKETS.sub(" ", re.sub(r"""[<>"]|mailto:""", " ", name))
    return _shortened(name.strip(" '")), match[0] if match else ""


def _shortened(text: str) -> str:
    return shown(text.encode("utf-8", "replace").decode())[:LONGEST_NAME]


def _day(text: str) -> datetime.date | None:
    """The day on which it was sent, as the person counts days."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return day_in(text)
    try:
        day = timezone.localtime(moment).date() if moment.tzinfo else moment.date()
    except OverflowError:
        return None
    return day if 1990 <= day.year <= 2100 else None


def _content(part) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _text(parts) -> str:
    """The plain part, or the words of the other one where there is none worth reading."""
    texts = {"text/plain": "", "text/html": ""}
    for part in parts:
        kind = part.get_content_type()
        if kind in texts and part.get_content_disposition() != "attachment":
            text = decoded(_content(part), f"charset={part.get_content_charset('')}")
            texts[kind] = texts[kind] or text
    page = parsed(texts["text/html"]) if texts["text/html"].strip() else None
    shown_words = "" if page is None else words_of(page)
    text = texts["text/plain"]
    return shown_words if len(text.strip()) < 20 and shown_words else text


def _calendars(parts) -> tuple[bytes, ...]:
    found = [
        _content(part)
        for part in parts
        if part.get_content_type() in ("text/calendar", "application/ics")
        or str(part.get_filename() or "").lower().endswith(".ics")
    ]
    return tuple(dict.fromkeys(found))[:MOST_CALENDARS]
