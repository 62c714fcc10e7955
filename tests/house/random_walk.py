"""A person who presses whatever a page offers, in any order, and at times takes it back."""

import datetime
import html
import random
import re
from collections import Counter
from typing import Any

import time_machine
from django.db import connection
from django.test import Client
from django.urls import Resolver404, resolve

from applications.models import Application, Event
from tests.addresses import every_address, owned_models, ways_to
from tests.conftest import make_person
from tests.forms import PageForm, forms_on
from tests.records import make_record

UNDO = re.compile(r'<form method="post" action="([^"]+)">(?:(?!</form>).)*?Undo</button>', re.S)
BEGINS = datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)
HOURS_BETWEEN = (0, 0, 1, 3, 8, 24, 72)
DAYS_AWAY = (-20, -4, -1, 0, 0, 0, 1, 9)
# Nobody presses these here: they leave the account or this machine, or change the language.
LEFT_OUT = {
    *("exchange:delete_account", "exchange:job_ad", "exchange:watch_job_ad"),
    *("exchange:restore_archive", "accounts:language", "accounts:time_zone"),
    *("documents:download", "exchange:download_archive"),
}
PAGES = [
    address
    for address in every_address()
    if address.is_ours and address.name not in LEFT_OUT and not address.name.startswith("sample:")
]
# Undo of an import first asks on a page of its own; that of a day of applying takes back its move.
UNDONE_IN_PART = {
    *("exchange:run_import", "applications:edit_application", "applications:edit_fact"),
}
# What counts how often something was changed, or says when, goes on.
GOES_ON = {"active_at", "changed_at", "sequence", "revision", "saved_at"}
NOTES_OF_OURS = {"CalendarEntry", "SentForm", "BinItem", "SetAsideFile"}
Rows = dict[tuple[str, Any], dict[str, Any]]


class Walk:
    """`faults` tells what went wrong, each with the press before it."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)  # noqa: S311
        self.user = make_person(f"walk{seed}@example.org", "Dana Ruiz")
        self.now = BEGINS
        self.pressed: Counter[str] = Counter()
        self.undone: Counter[str] = Counter()
        self.faults: list[str] = []

    def go(self, steps: int) -> None:
        with time_machine.travel(self.now, tick=False):
            make_record(self.user)
        for _ in range(steps):
            self.now += datetime.timedelta(hours=self.chance.choice(HOURS_BETWEEN))
            with time_machine.travel(self.now, tick=False):
                self.client = Client(raise_request_exception=False)
                self.client.force_login(self.user)
                self._step()

    def _step(self) -> None:
        """Press what was pressed least among what a page offers."""
        forms: list[tuple[str, PageForm]] = []
        while not forms:
            forms = [(name, form) for form in self._forms() if (name := view_of(form.action))]
        weights = [1 / (1 + self.pressed[name]) ** 2 for name, _form in forms]
        ((name, form),) = self.chance.choices(forms, weights)
        self.pressed[name] += 1
        before = rows_of(self.user)
        answer = form.send(self.client, **self._words(form))
        self._judge(f"{name} {form.fields}", answer)
        answer.getvalue()
        if answer.status_code == 302:
            self._undo(name, before, self.client.get(answer.url, follow=True))

    def _forms(self) -> list[PageForm]:
        ways = ways_to(self.chance.choice(PAGES), self.user, token="x", number=1)
        if not ways:
            return []
        address = self.chance.choice(ways)[0]
        answer = self.client.get(address)
        self._judge(f"GET {address}", answer)
        is_page = answer.status_code == 200 and "html" in answer["Content-Type"]
        text = answer.getvalue().decode() if is_page else ""
        return list(forms_on(text, address)) if "<form" in text else []

    def _words(self, form: PageForm) -> dict[str, str]:
        """Other days than the page shows, and now and then other words."""
        found = {}
        for name, kind in form.kinds.items():
            day = self.now + datetime.timedelta(days=self.chance.choice(DAYS_AWAY))
            if kind == "date":
                found[name] = day.date().isoformat()
            elif kind == "datetime-local":
                found[name] = f"{day:%Y-%m-%dT%H:%M}"
            elif kind in ("text", "textarea") and self.chance.random() < 0.2:
                found[name] = self.chance.choice(["Ana Sousa", "Haven", "Straße, C++", ""])
        return found

    def _undo(self, name: str, before: Rows, page) -> None:
        undo = UNDO.search(page.text) if "html" in page["Content-Type"] else None
        if not undo or name in UNDONE_IN_PART or self.chance.random() < 0.3:
            return
        self.undone[name] += 1
        self._judge(f"Undo of {name}", self.client.post(html.unescape(undo[1])))
        differing = [text for text in differences(before, rows_of(self.user)) if not stays(text)]
        self.faults += [f"Undo of {name}: {text}" for text in differing]

    def _judge(self, what: str, answer) -> None:
        if answer.status_code >= 500:
            self.faults.append(f"{what}: {answer.status_code}")
        connection.check_constraints()
        for application in Application.objects.for_user(self.user):
            self.faults += [f"{what}: {fault}" for fault in contradictions(application)]


def view_of(action: str) -> str:
    """The name of what may be pressed there; empty for what is left out."""
    try:
        name = resolve(action.partition("?")[0]).view_name
    except Resolver404:
        return ""
    return name if name in {address.name for address in PAGES} else ""


def contradictions(application: Application) -> list[str]:
    """Where the row says another stage or ending than its history."""
    found = []
    lines = application.events.filter(kind__in=["logged", "moved", "reopened"]).order_by("pk")
    stages = [line.stage for line in lines if line.stage]
    if stages[-1:] != [application.stage]:
        found.append(f"under {application.stage}, and the timeline says {stages}")
    standing = [row.kind for row in application.verdicts.filter(reopened_on=None)]
    if standing != [kind for kind in [application.ended_as] if kind]:
        found.append(f"ended as {application.ended_as!r}, and what stands is {standing}")
    return found


def rows_of(user) -> Rows:
    """All that belongs to the person, but for what search keeps of it and notes of ours."""
    found: Rows = {}
    for model in owned_models():
        if model._meta.app_label == "search" or model.__name__ in NOTES_OF_OURS:
            continue
        lists = [relation.name for relation in model._meta.local_many_to_many]
        for row in model._default_manager.filter(**{f"{model.owner_path}": user}):
            values = {
                column.attname: str(getattr(row, column.attname))
                for column in model._meta.concrete_fields
                if column.name not in GOES_ON
            }
            values |= {
                name: str(sorted(getattr(row, name).values_list("pk", flat=True))) for name in lists
            }
            found[model.__name__, _key_of(row, values)] = values
    return found


def _key_of(row, values: dict[str, Any]) -> Any:
    """A line of the timeline that was taken away and is told anew is the same."""
    if not isinstance(row, Event):
        return row.pk
    values["id"] = values["written_at"] = ""
    return str(sorted(values.items()))


def differences(before: Rows, after: Rows) -> list[str]:
    found = [f"{key} is gone" for key in before.keys() - after.keys()]
    found += [f"{key} is new" for key in after.keys() - before.keys()]
    return found + [
        f"{key} {name}: {before[key][name]} is now {after[key][name]}"
        for key in before.keys() & after.keys()
        for name in before[key]
        if before[key][name] != after[key][name]
    ]


def stays(difference: str) -> bool:
    """What Undo may leave: whoever was named, and their address, on record; the moment liked best;
    that a letter which no longer fits was left, and an earlier day on which a hint was; and that a
    mail or the report of an import no longer leads to an application that was deleted."""
    names = ("best_moment", "dismissed_occasions", "quiet_dismissed_on")
    return (
        difference.startswith(("('Contact'", "('ReceivedMail'", "('ImportedRow'"))
        and not difference.endswith("is gone")
    ) or any(f" {name}: " in difference for name in names)
