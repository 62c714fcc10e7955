"""What is done with many rows at once."""

from django import forms
from django.utils import formats, timezone

from applications.forms.application import DayInput
from applications.forms.plain import ChosenRows, speak_plainly
from applications.forms.tagging import TagsField
from applications.models import Application, Event, Stage
from applications.models.note import refuse_future

GONE = "One of the ticked rows is no longer there. Nothing was changed; tick again."
MOST = 1000
_GONE = ("invalid_choice", "invalid_pk_value")


class ManyForm(forms.Form):
    """The rows that are ticked, or all that are `found`, and what a chosen button needs."""

    chosen = ChosenRows(
        queryset=Application.objects.none(),
        error_messages=dict.fromkeys(_GONE, GONE),
        required=False,
    )
    # How many the page said there are.
    all = forms.IntegerField(required=False)
    action = forms.ChoiceField(
        choices=[
            ("move", "Move"),
            ("tag", "Tag"),
            ("rest", "Put to rest"),
            ("wake", "Put back"),
            ("export", "Export"),
        ]
    )
    stage = forms.ChoiceField(choices=Stage.choices, required=False)
    on = forms.DateField(required=False, widget=DayInput(), validators=[refuse_future])
    tags = TagsField(required=False)

    def __init__(self, *args, user, found, most: int = MOST, **kwargs):
        super().__init__(*args, **kwargs)
        self.most = most
        self.found = found.select_related("company", "owner").defer("posting", "notes")
        mine = Application.objects.for_user(user).select_related("company", "owner")
        self.fields["chosen"].queryset = mine  # type: ignore[attr-defined]
        speak_plainly(self)

    def clean(self):
        given = super().clean() or self.cleaned_data
        if given.get("all") is not None:
            self._choose_all(given)
        elif not given.get("chosen") and "chosen" not in self.errors:
            self.add_error("chosen", "Tick the rows first.")
        for action, name in (("move", "stage"), ("tag", "tags")):
            if given.get("action") == action and not given.get(name) and name not in self.errors:
                self.add_error(name, "Say which.")
        if given.get("action") == "move" and "chosen" in given and not self.errors:
            self._refuse_disorder(given)
        return given

    def _choose_all(self, given: dict) -> None:
        self.errors.pop("chosen", None)
        given["chosen"], count = self.found, self.found.count()
        if count != given["all"]:
            self.add_error("chosen", f"There are {count} by now. Look again, and tick it again.")
        elif count > self.most and given.get("action") != "export":
            self.add_error("chosen", f"At most {self.most:,} at once. Filter them first.")

    def _refuse_disorder(self, given: dict) -> None:
        """No move comes before one that was made already."""
        given["on"] = given["on"] or timezone.localdate()
        others = Event.objects.filter(application__in=given["chosen"], happened_on__gt=given["on"])
        moved = others.filter(kind=Event.Kind.MOVED).select_related("application__company")
        if later := moved.first():
            day = formats.date_format(later.happened_on, "j F Y")
            self.add_error(
                "on", f"{later.application} was moved on {day}. Choose that day or a later one."
            )
