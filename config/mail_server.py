"""How mail leaves: what one address says of the mail server."""

import re
from email.utils import formataddr, parseaddr
from pathlib import Path
from urllib.parse import unquote

EXAMPLE = "smtp://name%40example.org:password@mail.example.org:587"
# Of connecting, and of each answer. Somebody is waiting for the page meanwhile.
SECONDS = 5

# What stands before the last @ is the user's, whatever signs a password holds.
ADDRESS = re.compile(
    r"(?P<scheme>smtps?)://"
    r"(?:(?P<user>[^:]+):(?P<password>.+)@)?"
    r"(?P<host>\[[0-9a-fA-F:.]+\]|[^\s:/?#@\[\]]+)"
    r"(?::(?P<port>\d{1,5}))?/?"
    r"(?:\?tls=(?P<tls>starttls|tls|none))?"
)


def mailer(url: str, folder: Path) -> dict[str, object]:
    """The entry of MAILERS for that address; without one mail is written to files in `folder`.

    Raises ValueError as `mail_server` does.
    """
    if not url:
        return {
            "BACKEND": "config.mail_backend.FileBackend",
            "OPTIONS": {"file_path": str(folder)},
        }
    return {"BACKEND": "config.mail_backend.EmailBackend", "OPTIONS": mail_server(url)}


def mail_server(url: str) -> dict[str, object]:
    """The options of Django's SMTP mailer for `smtp://user:password@host:port?tls=starttls`.

    User and password may be percent-encoded. `tls` is starttls, tls (from the first byte) or none;
    without it smtps:// is tls, and smtp:// is starttls with a user and none without one. The port
    is 465 for tls and otherwise 587. Raises ValueError, whose message never quotes the address,
    since a password stands in it.
    """
    if not (match := ADDRESS.fullmatch(url)):
        raise ValueError(f"must look like {EXAMPLE}, with ?tls=starttls, tls or none after it.")
    user, password = (unquote(match[name] or "") for name in ("user", "password"))
    if not (user + password).isascii() or not (user + password).isprintable():
        raise ValueError("can hold plain letters, digits and signs only, as mail servers demand.")
    tls = _encryption(match)
    port = int(match["port"] or (465 if tls == "tls" else 587))
    if not 0 < port < 65536:
        raise ValueError("names a port above 65535 or 0; the usual ones are 587 and 465.")
    return {
        "host": match["host"].strip("[]"),
        "port": port,
        "timeout": SECONDS,
        **({"username": user, "password": password} if user else {}),
        **({"use_tls": True} if tls == "starttls" else {}),
        **({"use_ssl": True} if tls == "tls" else {}),
    }


def _encryption(match: re.Match[str]) -> str:
    """What `?tls=` asks for; without it what the scheme means, with a user and without one."""
    if match["scheme"] == "smtp":
        return match["tls"] or ("starttls" if match["user"] else "none")
    if match["tls"] not in (None, "tls"):
        raise ValueError("begins with smtps, which is TLS; use smtp:// with ?tls= instead.")
    return "tls"


def sender(written: str) -> str:
    """`written` as a From line, with the product's name where it has none; ValueError if bad."""
    name, address = parseaddr(written)
    if not written.isprintable() or not re.fullmatch(r"[^\s@<>]+@[^\s@<>]+", address):
        raise ValueError(f"not an address: {written!r}")
    return formataddr((name or "Second Wind", address))


def site_domain(mail_from: str, hosts: list[str]) -> str:
    """The domain that the identifiers of mails carry: the sender's, or else this server's."""
    domain = parseaddr(mail_from)[1].rpartition("@")[2]
    public = [host.lstrip(".") for host in hosts if host != "*"]
    return domain if domain != "localhost" or not public else public[0]
