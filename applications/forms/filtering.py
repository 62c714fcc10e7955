"""Which applications the table shows."""

import datetime
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Stage, Tag, Verdict
from applications.models.stage import Interest, WorkMode
from applications.related_filters import BY_CHOICE, DEADLINES, INTERVIEWS, REMINDERS, by_people
from frame.folding import folded
from frame.forms import DayField, Form, keys_in
from frame.localized import short_day

ARCHIVED = [
    ("", _("Not archived")),
    ("all", _("Archived or not")),
    ("only", _("Only archived")),
]
QUIET = [("", _("Quiet or not")), ("only", _("Only gone quiet"))]
INTERESTS = [("", _("Any")), *((str(mark), label) for mark, label in Interest.choices)]
UNKNOWN = "none"
WORK_MODES = [("", _("Any")), *WorkMode.choices, (UNKNOWN, _("Not recorded"))]
# The fields that look into the text of an application that has their name.
_TEXTS = ("place", "pay", "source")
# They are part of an address, which takes only so much.
LONGEST = 200


def ending_choices() -> list[tuple[str, str]]:
    """Whether an application has ended, and in which way."""
    return [
        ("", gettext("Open and ended")),
        ("none", gettext("Open")),
        ("any", gettext("Ended in any way")),
        *((kind.value, str(Verdict.short_label(kind))) for kind in Verdict.Kind),
    ]


def with_current_names(asked: QueryDict) -> QueryDict:
    """The query of an address with the names that filters have now; bookmarks hold older ones."""
    if "resting" not in asked:
        return asked
    query = asked.copy()
    query.setlistdefault("archived", query.pop("resting"))
    return query


class FilterForm(Form):
    """Every field may stay empty; what cannot be read is left out and told beside its field."""

    q = forms.CharField(label=_("Position or company"), max_length=LONGEST, required=False)
    stage = forms.MultipleChoiceField(
        label=_("Stage"),
        choices=Stage.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    ending = forms.ChoiceField(label=_("Ending"), choices=ending_choices, required=False)
    archived = forms.ChoiceField(label=_("Archived"), choices=ARCHIVED, required=False)
    quiet = forms.ChoiceField(label=_("Silence"), choices=QUIET, required=False)
    company = forms.CharField(label=_("Company"), max_length=LONGEST, required=False)
    place = forms.CharField(label=_("Place"), max_length=LONGEST, required=False)
    # It understands those that are not listed, too: a saved view may still name one.
    tag = forms.ModelChoiceField(
        label=_("Tag"), queryset=Tag.objects.none(), required=False, empty_label=_("All tags")
    )
    source = forms.CharField(label=_("Found through"), max_length=LONGEST, required=False)
    pay = forms.CharField(label=_("Pay"), max_length=LONGEST, required=False)
    interest = forms.ChoiceField(label=_("How much you want it"), choices=INTERESTS, required=False)
    work_mode = forms.ChoiceField(label=_("Work mode"), choices=WORK_MODES, required=False)
    people = forms.CharField(label=_("People met"), max_length=LONGEST, required=False)
    interviews = forms.ChoiceField(label=_("Interviews"), choices=INTERVIEWS, required=False)
    reminders = forms.ChoiceField(label=_("Reminders"), choices=REMINDERS, required=False)
    due = forms.ChoiceField(label=_("Deadline"), choices=DEADLINES, required=False)
    since = DayField(label=_("Applied on or after"), required=False)
    until = DayField(label=_("Applied on or before"), required=False)

    def __init__(self, data, *, user, **kwargs):
        super().__init__(with_current_names(data), **kwargs)
        self.user = user
        for field in self.fields.values():
            # What is looked for goes into an address, and a server takes no long ones.
            if isinstance(field, forms.CharField):
                field.widget.attrs["maxlength"] = LONGEST
        self.offer("tag", Tag.objects.for_user(user))

    def list_tags(self) -> None:
        """Draw the tags in use as choices; the one page that draws the filters asks for it."""
        mine = Tag.objects.for_user(self.user)
        tags, has_more = mine.listed(*keys_in([self.data.get("tag", "")]))
        self.offer("tag", mine, tags)
        if has_more:
            self.fields["tag"].help_text = gettext("Search finds the other tags.")

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", gettext("This day is before the first day of the range."))
        return self.cleaned_data

    @property
    def _set(self) -> dict[str, Any]:
        """The filters that are set and could be read."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}

    @property
    def in_use(self) -> list[str]:
        """The filters that are set, in words. What the table's page itself shows is left out: the
        search, and being archived, which is a tab."""
        filters = self._set
        filters.pop("q", None)
        if filters.get("archived") == "only":
            del filters["archived"]
        # Translators: one filter of the table, "Stage: Applied".
        words = gettext("%(filter)s: %(value)s")
        return [
            words % {"filter": self[name].label, "value": self._words(name, filters[name])}
            for name in filters
        ]

    def _words(self, name: str, value) -> str:
        if isinstance(value, datetime.date):
            return short_day(value)
        labels = dict(getattr(self.fields[name], "choices", ())) if name != "tag" else {}
        values = value if isinstance(value, list) else [value]
        return ", ".join(str(labels.get(choice, choice)) for choice in values)

    def filtered(self, rows):
        """Those of `rows` that fit every field that could be read."""
        filters = self._set
        rows = self._by_state(rows, filters)
        if "quiet" in filters:
            rows = rows.gone_quiet(timezone.localdate())
        if "q" in filters:
            rows = rows.about(filters["q"], self.user)
        if "company" in filters:
            rows = rows.filter(company__name_folded__contains=folded(filters["company"]))
        if "tag" in filters:
            rows = rows.filter(tags=filters["tag"])
        for name in _TEXTS:
            if name in filters:
                rows = rows.filter(**{f"{name}_folded__contains": folded(filters[name])})
        if "people" in filters:
            rows = by_people(rows, filters["people"], self.user)
        for name, narrowed in BY_CHOICE.items():
            if name in filters:
                rows = narrowed(rows, filters[name])
        return self._by_days(rows, filters)

    @staticmethod
    def _by_days(rows, filters: dict[str, Any]):
        if "since" in filters:
            rows = rows.filter(applied_on__gte=filters["since"])
        return rows.filter(applied_on__lte=filters["until"]) if "until" in filters else rows

    @staticmethod
    def _by_state(rows, filters: dict[str, Any]):
        archived = filters.get("archived", "")
        if archived != "all":
            rows = rows.filter(archived_at__isnull=archived != "only")
        if "stage" in filters:
            rows = rows.filter(stage__in=filters["stage"])
        if "interest" in filters:
            rows = rows.filter(interest=filters["interest"])
        if mode := filters.get("work_mode"):
            rows = rows.filter(work_mode="" if mode == UNKNOWN else mode)
        match filters.get("ending", ""):
            case "":
                return rows
            case "none":
                return rows.filter(ended_as="")
            case "any":
                return rows.exclude(ended_as="")
            case kind:
                return rows.filter(ended_as=kind)
