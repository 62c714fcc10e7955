import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import InterviewRound, Participation
from applications.people_named import NamedPeople, people_named
from frame.editing import label_of
from frame.forms import DayField, EditForm, NameField, PastDayField, keys_in
from practice.forms.lines import checked_lines, lines_field
from practice.models import Asking, Debrief, NewPromise, RowsGone
from practice.models.debrief import OF_A_PERSON, OF_A_QUESTION, NewQuestion, row_name
from practice.models.question import LONGEST_QUESTION
from practice.question_key import question_lines

NOT_RECORDED = "unknown"
GONE = _(
    "A question or a person that you wrote about is no longer in this debrief: another tab or "
    "device took it out after you opened the page."
)
# A line as a browser counts it, which knows fewer ends of lines than Python does.
_LINE = re.compile(r"\r\n|\r|\n")


class UnseenTextarea(forms.Textarea):
    """What a script writes into. Not of the kind "hidden", of which a browser keeps no draft."""

    is_hidden = True

    def __init__(self) -> None:
        super().__init__({"hidden": True})


class GoneField(forms.CharField):
    """What a page sends of a row that is gone by now; the form has no place for it."""

    def __init__(self, label: str):
        super().__init__(label=label, required=False)

    def to_python(self, value):
        text = super().to_python(value)
        return "" if text == NOT_RECORDED else text


@dataclass(frozen=True)
class PersonRow:
    participation: Participation
    rapport: forms.BoundField
    cares_about: forms.BoundField


@dataclass(frozen=True)
class AskingRow:
    asking: Asking
    landing: forms.BoundField
    sought: forms.BoundField
    wished: forms.BoundField
    asked_by: forms.BoundField | None


# In the order of the page.
_BELOW_THE_PEOPLE = (
    "new_people",
    "job_and_team",
    "their_problem",
    "money_and_dates",
    "my_promise",
    "my_promise_on",
    "their_promise",
    "their_promise_on",
    "best_moment",
    "keep",
    "change",
    "action",
    "off_limits",
    "off_limits_on",
)


class DebriefForm(EditForm):
    """Part A of a debrief. What is asked about each person and question depends on the round."""

    best_moment = forms.CharField(
        label=_("The moment you liked best"),
        max_length=300,
        required=False,
        help_text=InterviewRound._meta.get_field("best_moment").help_text,
    )
    # How each of the new questions went, in the same lines: static/js/debrief-questions.js.
    new_landings = forms.CharField(required=False, strip=False, widget=UnseenTextarea)
    new_questions = lines_field(
        _("Questions they asked"), 4, _("One per line, as close to their words as you can.")
    )
    new_people = lines_field(_("Who else was there"), 1, _("One name per line."))
    my_promise = NameField(label=_("What you promised them"), max_length=200, required=False)
    my_promise_on = DayField(label=_("You promised it by"), required=False)
    their_promise = NameField(label=_("What they promised you"), max_length=200, required=False)
    their_promise_on = DayField(label=_("They promised it by"), required=False)

    class Meta:
        model = Debrief
        fields = Debrief.PART_A
        field_classes = {"off_limits_on": PastDayField}
        widgets = {
            "job_and_team": forms.Textarea(attrs={"rows": 2}),
            "their_problem": forms.Textarea(attrs={"rows": 2}),
            "money_and_dates": forms.Textarea(attrs={"rows": 1}),
            "keep": forms.Textarea(attrs={"rows": 3}),
            "off_limits": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, instance: Debrief, **kwargs):
        # Read first: the copy that is checked then has the same rows.
        askings, people = instance.asked, instance.people
        super().__init__(*args, instance=instance, **kwargs)
        self.initial["best_moment"] = instance.round.best_moment
        if not instance.is_written:
            self.initial["off_limits_on"] = None
        self._row_names: list[str] = []
        for asking in askings.values():
            self._ask_about_question(asking)
        questions = list(self._row_names)
        for participation in people.values():
            self._ask_about_person(participation)
        of_people = self._row_names[len(questions) :]
        self.order_fields(
            [*questions, "new_landings", "new_questions", *of_people, *_BELOW_THE_PEOPLE]
        )
        self._gone = list(self._fields_of_gone_rows())
        for name, label in self._gone:
            self._add(name, GoneField(label), NOT_RECORDED)

    def _add(self, name: str, field: forms.Field, value: Any) -> None:
        self._row_names.append(name)
        self.fields[name] = field
        self.initial[name] = "" if value is None else value

    def _ask_about_person(self, participation: Participation) -> None:
        about = {"name": participation.contact.name}
        rapport = forms.TypedChoiceField(
            label=gettext("How it was with %(name)s") % about,
            choices=[("", gettext("Not recorded")), *Participation.Rapport.choices],
            coerce=int,
            empty_value=None,
            required=False,
        )
        self._add(row_name("rapport", participation), rapport, participation.rapport)
        cares_about = forms.CharField(
            label=gettext("What %(name)s cares about") % about, max_length=300, required=False
        )
        self._add(row_name("cares_about", participation), cares_about, participation.cares_about)

    def _ask_about_question(self, asking: Asking) -> None:
        landing = forms.TypedChoiceField(
            label=gettext("How did it go in the room?"),
            choices=[*Asking.Landing.choices, (NOT_RECORDED, gettext("Not recorded"))],
            coerce=lambda value: "" if value == NOT_RECORDED else value,
            required=False,
            widget=forms.RadioSelect,
        )
        self._add(row_name("landing", asking), landing, asking.landing or NOT_RECORDED)
        asked_by_name = row_name("asked_by_id", asking)
        if self.instance.people or asked_by_name in self.data:
            asked_by = forms.TypedChoiceField(
                label=gettext("Who asked"),
                choices=[("", gettext("Not recorded")), *self._askers(asking)],
                coerce=int,
                empty_value=None,
                required=False,
                widget=forms.Select(attrs={"class": "form-select"}),
            )
            self._add(asked_by_name, asked_by, asking.asked_by_id)
        for name in ("sought", "wished"):
            model_field: Any = Asking._meta.get_field(name)
            field = model_field.formfield(widget=forms.Textarea)
            self._add(row_name(name, asking), field, getattr(asking, name))

    def _fields_of_gone_rows(self) -> Iterator[tuple[str, str]]:
        """The name and the label of each field that the page had for what is gone by now."""
        for name in self.data:
            field, _dash, key = name.rpartition("_")
            model = Participation if field in OF_A_PERSON else Asking
            rows = self.instance.people if model is Participation else self.instance.asked
            is_of_a_row = field in OF_A_PERSON + OF_A_QUESTION
            if is_of_a_row and keys_in([key]) and int(key) not in rows:
                yield name, label_of(model, field.removesuffix("_id"))

    @property
    def gone(self) -> list[tuple[str, str]]:
        """What the page sent about what is gone by now: what each is called, and the words."""
        chosen: dict[str, dict[str, Any]] = {
            "rapport": {str(value): words for value, words in Participation.Rapport.choices},
            "landing": dict(Asking.Landing.choices),
            "asked_by_id": {str(key): name for key, name in self._people()},
        }
        sent = [
            (label, chosen[field].get(value, "") if field in chosen else value)
            for name, label in self._gone
            for field, value in [(name.rpartition("_")[0], str(self.data[name]).strip())]
        ]
        return [(label, words) for label, words in sent if words]

    def _askers(self, asking: Asking) -> list[tuple[int, str]]:
        """Who was there, and who is on record as having asked."""
        people, asker = self._people(), asking.asked_by
        if asker and asker.pk not in dict(people):
            people.append((asker.pk, asker.name))
        return people

    def _people(self) -> list[tuple[int, str]]:
        people = self.instance.people.values()
        return [(row.contact_id, row.contact.name) for row in people]

    @property
    def people_rows(self) -> list[PersonRow]:
        return [
            PersonRow(row, self[row_name("rapport", row)], self[row_name("cares_about", row)])
            for row in self.instance.people.values()
            if row_name("rapport", row) in self.fields
        ]

    @property
    def asking_rows(self) -> list[AskingRow]:
        rows = []
        for asking in self.instance.asked.values():
            name = row_name("asked_by_id", asking)
            rows.append(
                AskingRow(
                    asking,
                    landing=self[row_name("landing", asking)],
                    sought=self[row_name("sought", asking)],
                    wished=self[row_name("wished", asking)],
                    asked_by=self[name] if name in self.fields else None,
                )
            )
        return rows

    @property
    def written(self) -> list[str]:
        return [*super().written, "best_moment", *self._row_names]

    def clean_new_questions(self) -> list[NewQuestion]:
        asked = list(self._asked())
        checked_lines([question.text for question in asked], LONGEST_QUESTION)
        return asked

    def _asked(self) -> Iterator[NewQuestion]:
        landings = _LINE.split(self.cleaned_data.get("new_landings", ""))
        lines = _LINE.split(self.cleaned_data["new_questions"])
        for line, landing in zip(lines, chain(landings, repeat("")), strict=False):
            for text in question_lines(line):
                yield NewQuestion(text, landing if landing in Asking.Landing.values else "")

    def clean_new_people(self) -> NamedPeople:
        here = self.instance.round
        known = [row.contact for row in self.instance.people.values()]
        named = people_named(self.cleaned_data["new_people"], here.application, known)
        for person in named.known:
            if person.email:
                person.typed_email = ""  # the address on record stays
        return named

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        for name in ("my_promise", "their_promise"):
            if cleaned.get(f"{name}_on") and cleaned.get(name) == "":
                self.add_error(name, gettext("What is promised by this day? Write that down, too."))
        if self.instance.is_written or self.errors:
            return cleaned
        if not any(cleaned[name] for name in cleaned.keys() - {"row_version", "new_landings"}):
            raise forms.ValidationError(gettext("Write at least one thing down. Half is fine."))
        return cleaned

    def write(self, update: Callable[[str], object]) -> bool:
        try:
            return super().write(update)
        except RowsGone as gone:
            self.go_on_from(gone.version)
            self.add_error(None, GONE)
            return False

    def new(self) -> dict[str, Any]:
        """What is new, as keyword arguments of `Debrief.update`."""
        data = self.cleaned_data
        promises = [
            NewPromise(data.get("my_promise", ""), data.get("my_promise_on")),
            NewPromise(data.get("their_promise", ""), data.get("their_promise_on"), is_theirs=True),
        ]
        return {
            "questions": data["new_questions"],
            "people": data["new_people"],
            "promises": [promise for promise in promises if promise.text],
        }


class FinishForm(DebriefForm):
    """The parts of a locked part A that are still empty, and what was added since; the rest can
    only be read."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("my_promise", "my_promise_on", "their_promise", "their_promise_on"):
            del self.fields[name]
        gone = [name for name, _label in self._gone]
        for name in {*self.written} - {*gone}:
            self.fields[name].disabled = not self.instance.may_be_added(name)

    def _ask_about_person(self, participation: Participation) -> None:
        """Not once the outcome is known, which tells too much about people."""


class HindsightForm(EditForm):
    """Part B, written once the outcome is known."""

    class Meta:
        model = Debrief
        fields = ["hindsight"]
        widgets = {"hindsight": forms.Textarea(attrs={"rows": 6})}
