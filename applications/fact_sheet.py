"""The facts of an application as its page lists them."""

from dataclasses import dataclass

from django.urls import reverse

from applications.models import Application

LABELS = {
    "applied_on": "Applied",
    "deadline_on": "Deadline",
    "link": "Posting",
    "source": "Found through",
    "referred_by": "Referred by",
    "place": "Place",
    "work_mode": "Work mode",
    "pay": "Pay",
    "qualification": "What you bring",
    "notes": "In general",
}
EMPTY = {"qualification": "Not noted. A few words here make a letter stronger."}


@dataclass(frozen=True)
class Fact:
    name: str
    label: str
    text: str
    href: str = ""
    is_noted: bool = True


def fact_sheet(application: Application) -> tuple[list[Fact], list[Fact]]:
    """The facts that are shown, and those that could still be noted."""
    facts = [
        Fact(
            name=name,
            label=label,
            text=application.fact(name) or EMPTY.get(name, ""),
            href=_href(application, name),
            is_noted=bool(application.fact(name)),
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
