import copy
import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from applications.forms.which_address import WhichAddress
from applications.models import ENDINGS, Application, Contact, NewPerson, Stage, Verdict
from applications.order_of_days import (
    refuse_applying_after_ending,
    refuse_ending_before_applying,
    refuse_ending_out_of_turn,
    refuse_reopening_out_of_turn,
)
from applications.people_named import person_meant
from applications.typed_person import refuse_address_alone
from frame.editing import label_of
from frame.forms import DayField, EditForm, Form, NameField, PastDayField

# From these days the notes after a near miss are timed.
AFTER_A_NEAR_MISS = ("hire_starts_on", "file_deleted_on")
_WHO_AND_WHAT = (
    "told_by",
    "told_by_name",
    "decided_by",
    "decided_by_name",
    "their_words",
    "feedback",
)
# What is heard of an ending beside its day.
_HEARD = ("channel", "told_by", "decided_by", "their_words", "feedback")
# What the dialogs of the endings fold away.
FOLDED = (*_WHO_AND_WHAT, *AFTER_A_NEAR_MISS)


def endings_to_choose(application: Application) -> list[tuple[str, str | Promise]]:
    """Every ending, as a choice; where an offer stands, what becomes of an offer comes first."""
    choices: list[tuple[str, str | Promise]] = [*Verdict.Kind.choices]
    if application.stage != Stage.OFFER:
        return choices
    of_offer = [choice for choice in choices if ENDINGS[choice[0]].had_offer]
    return [*reversed(of_offer), *(choice for choice in choices if choice not in of_offer)]


class VerdictForm(WhichAddress, EditForm):
    """How it ended. With `kind` given, only the circumstances are asked, and all are optional.

    An ending that is `chosen` beforehand leaves the others folded away. Of a verdict that is on
    record the ending itself can be corrected, too. Where the news would come before the day of
    applying, that is asked as well: often nobody typed it.
    """

    told_by_name = NameField(label=_("Someone new who told you"), max_length=120, required=False)
    decided_by_name = NameField(label=_("Someone new who decided"), max_length=120, required=False)

    field_order = ["kind", "heard_on", "channel", *_WHO_AND_WHAT]

    class Meta:
        model = Verdict
        fields = [
            "kind",
            "heard_on",
            "channel",
            "told_by",
            "decided_by",
            "their_words",
            "feedback",
            *AFTER_A_NEAR_MISS,
        ]
        field_classes = {"heard_on": PastDayField} | dict.fromkeys(AFTER_A_NEAR_MISS, DayField)
        widgets = {
            "their_words": forms.Textarea(attrs={"rows": 3}),
            "feedback": forms.Textarea(attrs={"rows": 2}),
        }

    is_day_known = False

    def __init__(self, *args, application: Application, kind: str = "", chosen: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application
        self.chosen = Verdict.Kind(chosen) if chosen in Verdict.Kind else None
        self._meant: dict[str, Contact | NewPerson] = {}
        self._begin_day()
        self.near = Contact.objects.for_user(application.owner).within_reach_of(application)
        for name in ("told_by", "decided_by"):
            self.offer(name, self.near)
        if not self.instance.pk or not self.instance.ending.is_near:
            for name in AFTER_A_NEAR_MISS:
                del self.fields[name]
        if kind:
            del self.fields["kind"]
        else:
            self._offer_endings()
        if self.add_prefix("applied_on") in self.data or "applied_on" in self.initial:
            self._ask_day_of_applying()

    def _begin_day(self) -> None:
        """The day on which it was heard begins as today, and stays unknown where it is."""
        day = self.fields["heard_on"]
        day.required = False
        day.initial = timezone.localdate()
        if self.chosen:
            day.label = _("Day")
        if self.instance.pk and not self.instance.is_day_known:
            self.initial["heard_on"] = None
            day.help_text = _("It is not recorded. Leave it empty if you do not know it.")

    def _ask_day_of_applying(self) -> None:
        names = list(self.fields)
        names.insert(names.index("heard_on"), "applied_on")
        label, initial = label_of(Application, "applied_on"), self.application.applied_on
        self.fields["applied_on"] = PastDayField(label=label, initial=initial, required=False)
        self.order_fields(names)

    def _offer_endings(self) -> None:
        self.fields["kind"] = forms.ChoiceField(
            label=_("How it ended"),
            choices=endings_to_choose(self.application),
            widget=forms.RadioSelect,
            required=self.instance.pk is None,
        )

    @property
    def is_own_decision(self) -> bool:
        """Whether nobody had to tell it: an ending chosen beforehand that is the person's own."""
        return self.chosen is not None and ENDINGS[self.chosen].is_own

    @property
    def is_fold_open(self) -> bool:
        """Whether something in what is folded away is filled in, wrong or linked to from elsewhere,
        so that nothing hides."""
        return AFTER_A_NEAR_MISS[0] in self.fields or any(
            self[name].value() or name in self.errors for name in FOLDED if name in self.fields
        )

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or self.instance.kind

    def clean_heard_on(self):
        """The day. It stays unknown where the field was emptied; then it is one for the order."""
        typed = self.cleaned_data["heard_on"]
        is_emptied = not typed and self.add_prefix("heard_on") in self.data
        self.is_day_known = bool(typed) or (self.instance.is_day_known and not is_emptied)
        if not self.is_day_known:
            return self.instance.heard_on or timezone.localdate()
        day = typed or timezone.localdate()
        if "heard_on" in self.changed_data:
            refuse_ending_out_of_turn(self.application, day, self.instance)
        return day

    def clean_applied_on(self) -> datetime.date | None:
        if day := self.cleaned_data["applied_on"]:
            refuse_applying_after_ending(self.application, day, but=self.instance)
        return day

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        is_typed = self.is_day_known and {"heard_on", "applied_on"} & {*self.changed_data}
        if is_typed and cleaned.get("heard_on") and "applied_on" not in self.errors:
            applied_on: Any = cleaned.get("applied_on", self.application.applied_on)
            try:
                refuse_ending_before_applying(applied_on, cleaned["heard_on"])
            except ValidationError as error:
                self.add_error("heard_on", error)
                self._show_day_of_applying(applied_on)
        self._find_whom_names_mean(cleaned)
        return cleaned

    def _find_whom_names_mean(self, cleaned: dict[str, Any]) -> None:
        """A name that was typed means whom it means in an interview, or else somebody new."""
        for role in ("told_by", "decided_by"):
            if typed := cleaned.get(f"{role}_name"):
                self._find_whom_name_means(role, typed)
        known = {
            f"{role}_name": [person]
            for role, person in self._meant.items()
            if isinstance(person, Contact)
        }
        self.ask_which_address(known)

    def _find_whom_name_means(self, role: str, name: str) -> None:
        person = person_meant(name, self.application)
        try:
            refuse_address_alone("" if person else name)
        except ValidationError as error:
            self.add_error(f"{role}_name", error)
        else:
            self._meant[role] = person or NewPerson.typed(name)

    def _show_day_of_applying(self, applied_on: datetime.date) -> None:
        if "applied_on" in self.fields:
            return
        self._ask_day_of_applying()
        data: Any = copy.copy(self.data)
        data[self.add_prefix("applied_on")] = applied_on.isoformat()
        self.data = data

    def facts(self) -> dict:
        """What was heard, as keyword arguments of `Verdict.update`, with whom typed names mean."""
        return super().facts() | {"is_day_known": self.is_day_known} | self._meant

    def typed(self) -> dict[str, Any]:
        """Of the facts of the news those that somebody has answered, as `Verdict.hear_more` takes
        them: the day where it is another than the page began with."""
        facts = VerdictForm.facts(self)
        names = {name for name in _HEARD if facts.get(name)}
        if self["heard_on"].data and "heard_on" in self.changed_data:
            names |= {"heard_on", "is_day_known"}
        return {name: facts[name] for name in names}


class ReopeningDayForm(Form):
    """The day on which an ending was lifted."""

    on = PastDayField(label=_("Day"))

    def __init__(self, *args, verdict: Verdict, **kwargs):
        super().__init__(*args, **kwargs)
        self.verdict = verdict
        self.fields["on"].initial = verdict.reopened_on

    def clean_on(self):
        refuse_reopening_out_of_turn(self.verdict, self.cleaned_data["on"])
        return self.cleaned_data["on"]
