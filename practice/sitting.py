"""Which cards somebody is going through; the address of each of its pages carries it along."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from frame.forms import keys_in
from practice.due_cards import due_cards, practised_today
from practice.models import Question
from practice.models.question import A_SESSION

# As many cards as an address names.
MOST_NAMED = 60
# The pages of a row from which practice begins: what they are called, and the way back.
ORIGINS: dict[str, tuple[str | Promise, str | Promise]] = {
    "question": (_("Question"), _("Back to the question")),
    "debrief": (_("Debrief"), _("Back to the debrief")),
    "preparation": (_("Preparation"), _("Back to the preparation")),
}


@dataclass(frozen=True)
class Sitting:
    """The cards of the day, or `only` those of these keys, without the `skipped` ones.

    `origin` is the page where it began, a name in `ORIGINS` and a key; None is the page of
    practice.
    """

    only: tuple[int, ...] = ()
    skipped: tuple[int, ...] = ()
    origin: tuple[str, int] | None = None

    @classmethod
    def of(cls, address: Mapping[str, str]) -> Self:
        """The sitting that the query of an address names; whatever makes no sense in it is
        ignored."""
        name, _dash, key = address.get("from", "").partition("-")
        keys = keys_in([key])
        return cls(
            only=_keys(address.get("only", "")),
            skipped=_keys(address.get("skip", "")),
            origin=(name, keys[0]) if name in ORIGINS and keys else None,
        )

    @property
    def query(self) -> str:
        """What is appended to the address of a page of this sitting; "" for the plain one."""
        named = {"only": self.only, "skip": self.skipped}
        parts = {name: ",".join(map(str, keys)) for name, keys in named.items() if keys}
        if self.origin:
            parts["from"] = "{}-{}".format(*self.origin)
        return f"?{urlencode(parts, safe=',')}" if parts else ""

    @property
    def back(self) -> str:
        if self.origin is None:
            return reverse("practice:practice")
        name, key = self.origin
        return reverse(f"practice:{name}", args=[key])

    @property
    def page(self) -> str | Promise:
        """What the page is called to which `back` leads."""
        return ORIGINS[self.origin[0]][0] if self.origin else _("Practice")

    @property
    def back_words(self) -> str | Promise:
        return ORIGINS[self.origin[0]][1] if self.origin else _("Back to practice")

    @property
    def is_single(self) -> bool:
        return len(self.only) == 1

    def after(self, question: Question) -> Self:
        """The same sitting without `question`, which is skipped."""
        return replace(self, skipped=(*self.skipped, question.pk)[-MOST_NAMED:])

    def left(self, user, now: datetime.datetime, most: int = A_SESSION) -> list[int]:
        """The keys of the cards to come, in order; at most `most` of those of the day."""
        if not self.only:
            due = due_cards(user, now).exclude(pk__in=self.skipped)
            return list(due.values_list("pk", flat=True)[:most])
        cards = Question.objects.for_user(user).cards()
        waiting = cards.exclude(practised_on=timezone.localdate(now))
        waiting = waiting.filter(pk__in={*self.only} - {*self.skipped})
        found = set(waiting.values_list("pk", flat=True))
        return [key for key in self.only if key in found]

    def place_of(self, question: Question, now: datetime.datetime) -> tuple[int, int] | None:
        """The number of a card and of how many; None for a sitting of one card, and for a card
        of today that is practised once more."""
        on = timezone.localdate(now)
        if self.is_single or question.practised_on == on:
            return None
        if self.only:
            left = len(self.left(question.owner, now))
            return max(len(self.only) - left, 0) + 1, len(self.only)
        done = practised_today(question.owner, on) % A_SESSION
        left = len(self.left(question.owner, now, A_SESSION - done))
        return done + 1, done + max(left, 1)


def _keys(text: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(keys_in(text.split(","))))[:MOST_NAMED]
