"""Requests as no browser makes them: real forms and parameters, mutated."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from urllib.parse import quote_from_bytes, urlsplit

from django.urls import reverse

from tests.addresses import Address, every_address
from tests.conftest import PASSWORD
from tests.fuzz import values
from tests.fuzz.forms import Field, Form, forms_and_links, name_of, parameters_of

URLENCODED = "application/x-www-form-urlencoded"
BOUNDARY = "fuzz"
NO_VIEW = "no view"
MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"
DELICATE = {"row_version", "revision", "all", "chosen", "key"}
STAND_IN = 918273645  # where a key is put that `reverse` would not take
Text = str | bytes
Pair = tuple[str, Text]


@dataclass(frozen=True)
class Request:
    """`shown` are the parameters for whoever reads of a failure, the long ones cut."""

    method: str
    address: str
    body: bytes = b""
    content_type: str = URLENCODED
    headers: dict[str, str] = field(default_factory=dict)
    shown: str = ""

    @property
    def view(self) -> str:
        return name_of(self.address) or NO_VIEW

    def __str__(self) -> str:
        address = shortened(self.address)
        also = f" {self.content_type}" if self.method == "POST" else ""
        headers = "".join(f" {name}: {shortened(value)}" for name, value in self.headers.items())
        return f"{self.method} {address}{also} {self.shown}{headers}".rstrip()


def shortened(value: Text) -> str:
    shown = repr(value) if isinstance(value, bytes) else value.encode("unicode_escape").decode()
    return shown if len(shown) <= 120 else f"{shown[:60]}… ({len(value):,} in all)"


def as_bytes(value: Text) -> bytes:
    """In UTF-8, as far as that can be said of half a surrogate pair."""
    return value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")


def escaped(value: Text) -> str:
    return quote_from_bytes(as_bytes(value), safe="")


class Requests:
    """Makes one request after the other from what the pages read so far hold.

    `keys_of` gives the primary keys for a key of an address: one's own rows, and another's.
    """

    def __init__(self, rng: Random, keys_of: Callable[[str], tuple[list[int], list[int]]]):
        self.rng, self.keys_of = rng, keys_of
        self.addresses = sorted(every_address(), key=lambda address: address.name)
        self.forms: dict[str, list[Form]] = defaultdict(list)
        self.parameters: dict[str, list[Pair]] = defaultdict(list)
        self.waiting: list[Form] = []
        self.refused: set[tuple[str, str]] = set()

    def learn(self, address: str, content: bytes) -> None:
        """Take in the forms and links of a page."""
        forms, links = forms_and_links(address, content)
        for form in forms:
            self._remember(self.forms[name_of(form.action)], form)
        self.waiting = forms
        for link in [*links, *(form.action for form in forms)]:
            for pair in parameters_of(link):
                self._remember(self.parameters[name_of(link)], pair)
        for form in forms:
            for control in form.fields if form.method == "GET" else ():
                self._remember(self.parameters[name_of(form.action)], (control.name, control.value))

    def refuse(self, request: Request) -> None:
        """Ask seldom again: that address does not take this method."""
        self.refused.add((request.view, request.method))

    def _remember(self, known: list, new) -> None:
        """At most so many; a new one takes the place of any."""
        if new in known:
            return
        if len(known) < 40:
            known.append(new)
        else:
            known[self.rng.randrange(len(known))] = new

    def next(self) -> Request:
        waiting, self.waiting = self.waiting, []
        if waiting and self.rng.random() < 0.6:
            form = self.rng.choice(waiting)
            return self._submission(form, form.action)
        address = self.rng.choice(self.addresses)
        method = self.rng.choices(["GET", "POST", "HEAD"], [10, 8, 1])[0]
        if (address.name, method) in self.refused and self.rng.random() < 0.9:
            return self.next()
        place = self._place(address)
        if method == "POST" and self.forms[address.name] and self.rng.random() < 0.9:
            return self._submission(self.rng.choice(self.forms[address.name]), place)
        query = self._mutated([*self._some(self.parameters[address.name])])
        return self._request(method, place, query, self._mutated([]) if method == "POST" else [])

    def _place(self, address: Address) -> str:
        stand_ins = {key: str(STAND_IN + number) for number, (key, _) in enumerate(address.keys)}
        place = reverse(address.name, kwargs=stand_ins)
        for key, kind in address.keys:
            place = place.replace(stand_ins[key], self._key(key, kind), 1)
        return place

    def _key(self, key: str, kind: str) -> str:
        which = self.rng.random()
        if which < 0.1:
            return self.rng.choice(values.ODD_KEYS)
        if not key.endswith("_id"):
            words = ["pay", "place", "deadline_on", "applied_on", "referred_by", "company_name"]
            return str(self.rng.randrange(4)) if kind == "IntConverter" else self.rng.choice(words)
        mine, others = self.keys_of(key)
        return str(self.rng.choice((others if which < 0.2 else mine) or [0]))

    def _some(self, pairs: list[Pair]) -> list[Pair]:
        return self.rng.sample(pairs, min(len(pairs), self.rng.randrange(4)))

    def _submission(self, form: Form, place: str) -> Request:
        """The form filled in sensibly, then a few of its fields made odd."""
        pairs = [pair for control in form.fields for pair in self._filled(control)]
        if form.buttons and self.rng.random() < 0.7:
            name, value, action = self.rng.choice(form.buttons)
            pairs += [(name, value)] if name else []
            place = action if name_of(action) != name_of(form.action) else place
        if self.rng.random() < 0.75:
            pairs = self._mutated(pairs)
        if form.method == "GET":
            return self._request("GET", urlsplit(place).path, pairs, [])
        files = [control.name for control in form.fields if control.kind == "file"]
        return self._request("POST", place, [], pairs, files)

    def _filled(self, control: Field) -> list[Pair]:
        rng = self.rng
        if control.kind == "file" or (control.kind in ("checkbox", "radio") and rng.random() < 0.5):
            return []
        value = control.value
        if control.kind == "select" and rng.random() < 0.4 and control.options:
            value = rng.choice(control.options)
        elif not value and control.kind not in ("hidden", "select") and rng.random() < 0.5:
            usual = {
                "date": "2026-11-20",
                "datetime-local": "2026-11-27T10:30",
                "email": "a@example.org",
                "number": "3",
                "password": PASSWORD,
            }
            value = usual.get(control.kind, f"Plain words {rng.randrange(100)}")
        return [(control.name, value)]

    def _mutated(self, pairs: list[Pair]) -> list[Pair]:
        """A few of them made odd; a parameter that is none of the page's now and then."""
        rng, pairs = self.rng, list(pairs)
        for _ in range(rng.randrange(1, 4)):
            if not pairs or rng.random() < 0.05:
                names = ["page", "sort", "tag", "q", "next", "from", "of", "column", "x"]
                pairs.append((rng.choice(names), rng.choice(values.HOSTILE)))
                continue
            place = rng.randrange(len(pairs))
            # What says which page, which version and how many is worth more than one try.
            delicate = [number for number, (name, _) in enumerate(pairs) if name in DELICATE]
            if delicate and rng.random() < 0.3:
                place = rng.choice(delicate)
            name, value = pairs[place]
            way = rng.randrange(10)
            if way == 0:
                del pairs[place]
            elif way == 1:
                pairs.append((name, rng.choice(values.HOSTILE)))
            else:
                pairs[place] = (name, self._odd(name, value, way, pairs))
        return pairs

    def _odd(self, name: str, value: Text, way: int, pairs: list[Pair]) -> Text:
        rng = self.rng
        if name.endswith("_FORMS"):
            return rng.choice(["999999999", "-1", "x", "", "1000", values.MANY_DIGITS])
        if way == 2:
            return rng.choice(pairs)[1]  # of another field
        if way == 3 and isinstance(value, str) and value.isdecimal():
            address = rng.choice([address for address in self.addresses if address.rows])
            return str(rng.choice(self.keys_of(rng.choice(address.rows))[1] or [0]))
        if way == 4 and isinstance(value, str) and value:
            cut = rng.randrange(len(value))
            return value[:cut] + rng.choice("xA9-:\x00") + value[cut + 1 :]
        if way == 5:
            return rng.choice(values.NUMBERS)
        if way == 6:
            return rng.choice(values.DAYS)
        return rng.choice(values.HOSTILE)

    def _request(
        self,
        method: str,
        place: str,
        query: list[Pair],
        fields: list[Pair],
        files: list[str] | None = None,
    ) -> Request:
        rng = self.rng
        headers = rng.choice(values.HEADERS) if rng.random() < 0.1 else {}
        if query:
            place += ("&" if "?" in place else "?") + urlencoded(query)
        if method != "POST":
            return Request(method, place, headers=headers)
        sent = [(name, *rng.choice(values.FILES)) for name in files or () if rng.random() < 0.8]
        if files or rng.random() < 0.1:
            body, content_type = multipart(fields, sent), MULTIPART
        else:
            body, content_type = urlencoded(fields).encode(), URLENCODED
        if rng.random() < 0.05:
            content_type = rng.choice(values.CONTENT_TYPES)
        if rng.random() < 0.03:
            body = body[: rng.randrange(len(body) + 1)]
        named = [f"{name}={shortened(value)}" for name, value in fields]
        named += [f"{name}=file {shortened(filename)}" for name, filename, _ in sent]
        return Request(method, place, body, content_type, headers, "{" + ", ".join(named) + "}")


def urlencoded(pairs: list[Pair]) -> str:
    return "&".join(f"{escaped(name)}={escaped(value)}" for name, value in pairs)


def multipart(fields: list[Pair], files: list[tuple[str, str, bytes]]) -> bytes:
    parts = [(f'name="{escaped(name)}"', as_bytes(value)) for name, value in fields]
    parts += [(f'name="{name}"; filename="{filename}"', text) for name, filename, text in files]
    head = f"--{BOUNDARY}\r\nContent-Disposition: form-data; "
    lines = [f"{head}{header}\r\n\r\n".encode() + text + b"\r\n" for header, text in parts]
    return b"".join(lines) + f"--{BOUNDARY}--\r\n".encode()
