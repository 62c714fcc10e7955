"""Which applications the table shows."""

import datetime

from django import forms
from django.utils import formats

from applications.forms.application import DayInput, offer
from applications.models import Stage, Tag, Verdict
from applications.spelling import folded

ENDINGS = [
    ("", "Running and ended"),
    ("none", "Still running"),
    ("any", "Ended in any way"),
    *((kind.value, Verdict.short_label(kind)) for kind in Verdict.Kind),
]
RESTING = [("", "Without those at rest"), ("all", "All of them"), ("only", "Only those at rest")]
# The fields that look into the text of an application that has their name.
_TEXTS = ("place", "pay", "source")
# They stand in an address, which takes only so much.
LONGEST = 200


class TagsInUse(forms.models.ModelChoiceIterator):
    def __init__(self, field):
        super().__init__(field)
        self.queryset = field.queryset.in_use()


class TagField(forms.ModelChoiceField):
    """Offers the tags in use, and understands the others: a saved view may still name one."""

    iterator = TagsInUse


class FilterForm(forms.Form):
    """Every field may stay empty; what cannot be read is left out and told beside its field."""

    q = forms.CharField(label="Position or company", max_length=LONGEST, required=False)
    stage = forms.MultipleChoiceField(
        choices=Stage.choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    ending = forms.ChoiceField(choices=ENDINGS, required=False)
    resting = forms.ChoiceField(label="At rest", choices=RESTING, required=False)
    company = forms.CharField(max_length=LONGEST, required=False)
    tag = TagField(queryset=Tag.objects.none(), required=False, empty_label="Any or none")
    source = forms.CharField(label="Found through", max_length=LONGEST, required=False)
    place = forms.CharField(max_length=LONGEST, required=False)
    pay = forms.CharField(max_length=LONGEST, required=False)
    since = forms.DateField(label="Applied from", required=False, widget=DayInput())
    until = forms.DateField(label="Applied to", required=False, widget=DayInput())

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        offer(self, "tag", Tag.objects.for_user(user))

    def clean(self):
        given = super().clean() or self.cleaned_data
        if given.get("since") and given.get("until") and given["until"] < given["since"]:
            self.add_error("until", "This day is before the one it begins with.")
        return self.cleaned_data

    @property
    def in_use(self) -> list[str]:
        """The filters that are set, in words. What stands on the table's page itself is left out:
        the search, and being at rest, which is a tab."""
        self.is_valid()
        given = {name: value for name, value in self.cleaned_data.items() if value}
        if given.get("resting") == "only":
            del given["resting"]
        given.pop("q", None)
        return [f"{self[name].label}: {self._said(name, value)}" for name, value in given.items()]

    def _said(self, name: str, value) -> str:
        if isinstance(value, datetime.date):
            return formats.date_format(value, "j M Y")
        labels = dict(getattr(self.fields[name], "choices", ())) if name != "tag" else {}
        values = value if isinstance(value, list) else [value]
        return ", ".join(str(labels.get(one, one)) for one in values)

    def filtered(self, rows):
        """Those of `rows` that fit every field that could be read."""
        self.is_valid()
        given = {name: value for name, value in self.cleaned_data.items() if value}
        rows = self._by_state(rows, given)
        if "q" in given:
            rows = rows.about(given["q"])
        if "company" in given:
            rows = rows.filter(company__name_folded__contains=folded(given["company"]))
        if "tag" in given:
            rows = rows.filter(tags=given["tag"])
        for name in _TEXTS:
            if name in given:
                rows = rows.filter(**{f"{name}_folded__contains": folded(given[name])})
        if "since" in given:
            rows = rows.filter(applied_on__gte=given["since"])
        return rows.filter(applied_on__lte=given["until"]) if "until" in given else rows

    @staticmethod
    def _by_state(rows, given: dict):
        resting = given.get("resting", "")
        if resting != "all":
            rows = rows.filter(archived_at__isnull=resting != "only")
        if "stage" in given:
            rows = rows.filter(stage__in=given["stage"])
        match given.get("ending", ""):
            case "":
                return rows
            case "none":
                return rows.filter(ended_as="")
            case "any":
                return rows.exclude(ended_as="")
            case kind:
                return rows.filter(ended_as=kind)
