"""How applications with the same position at the same company are told apart in a list."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application
from frame import localized
from frame.forms import BaseForm

_READ = ("place", "applied_on", "stage", "ended_as", "created_at")


def offer_applications(form: BaseForm, name: str, rows: Any) -> None:
    """Let the choice field `name` offer these applications, and list the newest."""
    form.offer_newest(name, rows, by=Application.NAMED_BY, listing=_ToldApart)


class _ToldApart:
    """Applications that are listed together; names that would look alike get an addition."""

    def __init__(self, rows: Iterable[Application]):
        self.rows = rows

    def __iter__(self) -> Iterator[Application]:
        rows = list(self.rows)
        tell_apart(rows)
        return iter(rows)


def tell_apart(applications: Iterable[Application]) -> None:
    """Add to names that would look alike what tells them apart; one more query, where there are
    any."""
    rows = list(applications)
    for row in rows:
        row.apart = ""
    found = what_tells_apart({row.pk: str(row) for row in rows})
    for row in rows:
        row.apart = found.get(row.pk, "")


def what_tells_apart(names: Mapping[int, str]) -> dict[int, str]:
    """By key, for those that share their name with another: the first of place, day of applying,
    stage and day of adding that differs."""
    groups: dict[str, list[int]] = defaultdict(list)
    for key, name in names.items():
        groups[name.casefold()].append(key)
    alike = [keys for keys in groups.values() if len(keys) > 1]
    if not alike:
        return {}
    rows = Application.objects.only(*_READ).in_bulk([key for keys in alike for key in keys])
    found: dict[int, str] = {}
    for keys in alike:
        found |= _apart([rows[key] for key in keys if key in rows])
    return found


def _apart(rows: list[Application]) -> dict[int, str]:
    facts = [[in_words(row) for row in rows] for in_words in _FACTS]
    differing = [words for words in facts if len(set(words)) > 1]
    # The first that differs everywhere; else all that differ, beside each other.
    alone = next((words for words in differing if len(set(words)) == len(rows)), None)
    lines = zip(*([alone] if alone else differing), strict=True)
    return {row.pk: ", ".join(filter(None, line)) for row, line in zip(rows, lines, strict=False)}


def _place(application: Application) -> str:
    return application.place


def _applied(application: Application) -> str:
    on = application.applied_on
    # Translators: it tells two applications of one name apart; "applied on March 3".
    return gettext("applied on %(day)s") % {"day": localized.day(on)} if on else ""


def _stage(application: Application) -> str:
    return application.stands_as_in_words


def _added(application: Application) -> str:
    on = timezone.localdate(application.created_at)
    # Translators: it tells two applications of one name apart; "added on March 3".
    return gettext("added on %(day)s") % {"day": localized.day(on)}


_FACTS: tuple[Callable[[Application], str], ...] = (_place, _applied, _stage, _added)
