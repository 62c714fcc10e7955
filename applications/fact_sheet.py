"""The facts of a row as its page lists them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from applications.models import Application
from applications.order_of_days import remark_on_applying
from frame.editing import Versioned, label_of

LABELS = {
    "applied_on": _("Applied on"),
    "deadline_on": _("Deadline"),
    "answer_due_on": _("Answer the offer by"),
    "link": _("Job ad"),
    "source": _("Found through"),
    "referred_by": _("Referred by"),
    "place": _("Place"),
    "work_mode": _("Work mode"),
    "pay": _("Pay"),
    "interest": _("How much you want it"),
    "qualification": _("Your strength (used in letters)"),
    "notes": _("Notes"),
}
# What one looks up once in a while.
RARE = ("work_mode", "qualification")
# What is as long as a note, below its label and not beside it.
LONG = ("notes",)
EMPTY = {"qualification": _("Not recorded. A few words here make a letter stronger.")}


@dataclass(frozen=True)
class Fact:
    name: str
    label: str
    text: str
    href: str = ""
    is_noted: bool = True
    remark: str = ""

    @property
    def is_rare(self) -> bool:
        return self.name in RARE

    @property
    def is_long(self) -> bool:
        return self.name in LONG


def fact_sheet(application: Application) -> tuple[list[Fact], list[Fact]]:
    """The facts that are shown, and those that could still be noted."""
    facts = [
        Fact(
            name=name,
            label=str(label),
            text=application.fact(name) or str(EMPTY.get(name, "")),
            href=_href(application, name),
            is_noted=bool(application.fact(name)),
            remark=remark_on_applying(application) if name == "applied_on" else "",
        )
        for name, label in LABELS.items()
    ]
    return [fact for fact in facts if fact.text], [fact for fact in facts if not fact.text]


def _href(application: Application, name: str) -> str:
    if name == "referred_by" and application.referred_by_id:
        return reverse("applications:contact", args=[application.referred_by_id])
    # A row that came in by another door may hold an address that is none.
    is_address = application.link.startswith(("http://", "https://"))
    return application.link if name == "link" and is_address else ""


def noted_facts(row: Versioned, names: Iterable[str]) -> list[tuple[str, str]]:
    """The facts of these names that are on record, each with what it is called."""
    facts = [(label_of(type(row), name), row.fact(name)) for name in names]
    return [(label, text) for label, text in facts if text]
