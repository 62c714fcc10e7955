"""What is done with many rows at once."""

from django import forms
from django.utils import formats, timezone

from applications.forms.application import DayInput
from applications.forms.plain import ChosenRows, speak_plainly
from applications.forms.tagging import TagsField
from applications.models import Application, Event, Stage
from applications.models.note import refuse_future

GONE = "One of the ticked rows is no longer there. Nothing was changed; tick again."
_GONE = ("invalid_choice", "invalid_pk_value")


class ManyForm(forms.Form):
    """The rows that are ticked, and what a chosen button needs."""

    chosen = ChosenRows(
        queryset=Application.objects.none(),
        error_messages={"required": "Tick the rows first.", **dict.fromkeys(_GONE, GONE)},
    )
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

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        mine = Application.objects.for_user(user).select_related("company", "owner")
        self.fields["chosen"].queryset = mine  # type: ignore[attr-defined]
        speak_plainly(self)

    def clean(self):
        given = super().clean() or self.cleaned_data
        for action, name in (("move", "stage"), ("tag", "tags")):
            if given.get("action") == action and not given.get(name) and name not in self.errors:
                self.add_error(name, "Say which.")
        if given.get("action") == "move" and "chosen" in given and not self.errors:
            self._refuse_disorder(given)
        return given

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
