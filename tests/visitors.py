"""Everybody who opens pages here, and every page that opens for each of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

import lxml.html
from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.mfa.webauthn.internal.auth import WebAuthn
from cryptography.hazmat.primitives.asymmetric import ec
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

from accounts.models import User
from exchange.archive.streaming import zipped
from exchange.archive.writing import archive_of
from records.models import SetAsideFile
from records.storage import new_path
from tests.addresses import Address, ways_to
from tests.conftest import PASSWORD, make_person
from tests.fuzz.forms import forms_and_links, name_of
from tests.records import make_record
from today.digest import stop_token

# A word that is wider than a phone where it is a heading, and one from right to left.
LONG = "Elektrizitätenhauptbetriebswerkbauunterbeamter مدير"


@dataclass(frozen=True)
class Visitor:
    """`keys` are those that addresses take beside the keys of rows; `only` is a name of one."""

    user: User
    client: Client
    keys: dict[str, object] = field(default_factory=dict)
    only: str = ""


@dataclass(frozen=True)
class Answer:
    """What a visitor got, asking for an address of `view`; `html` where that was a page."""

    visitor: Visitor
    view: str
    address: str
    status: int
    html: str = ""

    @property
    def elements(self) -> frozenset[tuple[str, str]]:
        """What the page is made of, whatever it says."""
        tags = lxml.html.document_fromstring(self.html).iter("*")
        return frozenset((tag.tag, tag.get("class", "")) for tag in tags)


def every_visitor() -> list[Visitor]:
    """One with a whole record, one with a safe account and no rows, in, halfway in, and out.

    Either has an archive of the first one's that waits: all of it is here already, or all is new.
    """
    dana = make_person("dana@example.org", "Dana Ruiz")
    EmailAddress.objects.create(user=dana, email=dana.email, primary=True, verified=True)
    make_record(dana, mark=LONG)
    lee = make_person("lee@example.org", "Lee Ward")
    content = b"".join(zipped(archive_of(dana)))
    for user in (dana, lee):
        path = default_storage.save(new_path(), ContentFile(content))
        SetAsideFile.objects.create(owner=user, file=path, size=len(content))
    mail = EmailAddress.objects.create(user=lee, email=lee.email, primary=True)
    with_a_record = Visitor(dana, _signed_in(dana))
    safe = Visitor(lee, _signed_in(lee))
    TOTP.activate(lee, generate_totp_secret())
    RecoveryCodes.activate(lee)
    safe.keys["pk"] = _passkey(lee).instance.pk
    # Any other page would end the second step.
    halfway = Visitor(lee, _after_the_password(lee), only="mfa_authenticate")
    lee.refresh_from_db()  # The token holds the last time of signing in.
    mailed = {
        "key": EmailConfirmationHMAC.create(mail).key,
        "uidb36": user_pk_to_url_str(lee),
        "reset": default_token_generator.make_token(lee),
        "token": stop_token(lee),
    }
    return [with_a_record, safe, halfway, Visitor(lee, Client(), mailed)]


def answers(visitor: Visitor, addresses: Iterable[Address]) -> Iterator[Answer]:
    """What the visitor gets there, and at the addresses with a query that those pages lead to."""
    for address in addresses:
        if visitor.only not in ("", address.name):
            continue
        asked: set[str] = set()
        keys = visitor.keys
        if address.name == "account_reset_password_from_key" and "reset" in keys:
            keys = keys | {"key": keys["reset"]}
        for place, _ in ways_to(address, visitor.user, **keys):
            answer = _ask(visitor, address.name, place)
            yield answer
            for further in _further(answer) - asked if answer.html else ():
                asked.add(further)
                yield _ask(visitor, name_of(further), further)


def _ask(visitor: Visitor, view: str, address: str) -> Answer:
    response = visitor.client.get(address)
    if response.status_code == 302 and name_of(response.url) == view:
        address = response.url
        response = visitor.client.get(address)
    content = response.getvalue()
    is_page = content[:20].lstrip().lower().startswith(b"<!doctype html")
    html = content.decode() if response.status_code == 200 and is_page else ""
    return Answer(visitor, view, address, response.status_code, html)


def _further(answer: Answer) -> set[str]:
    """Links with a query, and what a search form asks for a word."""
    forms, links = forms_and_links(answer.address, answer.html.encode())
    found = {link.split("#")[0] for link in links if urlsplit(link).query}
    for form in forms:
        if form.method == "GET":
            words = {
                field.name: "Larkfield" for field in form.fields if field.kind in ("text", "search")
            }
            found.add(f"{form.action}?{urlencode(words)}")
    return {address for address in found if name_of(address)}


def _after_the_password(user: User) -> Client:
    client = Client()
    client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})
    return client


def _signed_in(user: User) -> Client:
    """With the password asked once more, as before a change to what signs one in."""
    client = _after_the_password(user)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return client


def _passkey(user: User) -> WebAuthn:
    key = ES256.from_cryptography_key(ec.generate_private_key(ec.SECP256R1()).public_key())
    credential = AttestedCredentialData.create(Aaguid.NONE, b"laptop", key)
    flags = AuthenticatorData.FLAG.AT | AuthenticatorData.FLAG.UP
    attested = AttestationObject.create(
        "none", AuthenticatorData.create(bytes(32), flags, 0, credential), {}
    )
    client = CollectedClientData.create("webauthn.create", b"", "http://localhost")
    return WebAuthn.add(
        user,
        "Laptop",
        {
            "id": websafe_encode(b"laptop"),
            "rawId": websafe_encode(b"laptop"),
            "type": "public-key",
            "response": {
                "clientDataJSON": websafe_encode(client),
                "attestationObject": websafe_encode(attested),
            },
            "clientExtensionResults": {"credProps": {"rk": True}},
        },
    )
