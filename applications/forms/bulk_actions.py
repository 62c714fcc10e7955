"""What is done with several rows at once."""

from django import forms
from django.utils import formats, timezone

from applications.forms.tagging import TagsField
from applications.models import Application, Event, Stage
from frame.forms import ChosenRows, Form, PastDayField

GONE = "One of the ticked rows is no longer there. Nothing was changed; tick again."
MOST = 1000
_GONE = ("invalid_choice", "invalid_pk_value")


class BulkActionForm(Form):
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
            ("archive", "Put to rest"),
            ("unarchive", "Put back"),
            ("export", "Export"),
        ]
    )
    stage = forms.ChoiceField(choices=Stage.choices, required=False)
    on = PastDayField(required=False)
    tags = TagsField(required=False)

    def __init__(self, *args, user, found, most: int = MOST, **kwargs):
        super().__init__(*args, **kwargs)
        self.most = most
        self.found = found.select_related("company", "owner").defer("posting", "notes")
        mine = Application.objects.for_user(user).select_related("company", "owner")
        self.offer("chosen", mine)

    def details(self) -> dict:
        """What the action needs besides the rows, as keyword arguments of `bulk_actions.do`."""
        return {name: self.cleaned_data[name] for name in ("stage", "on", "tags")}

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("all") is not None:
            self._choose_all(cleaned)
        elif not cleaned.get("chosen") and "chosen" not in self.errors:
            self.add_error("chosen", "Tick the rows first.")
        action = cleaned.get("action")
        for needing, name in (("move", "stage"), ("tag", "tags")):
            if action == needing and not cleaned.get(name) and name not in self.errors:
                self.add_error(name, "Say which.")
        if action == "move" and "chosen" in cleaned and not self.errors:
            self._refuse_disorder(cleaned)
        return cleaned

    def _choose_all(self, cleaned: dict) -> None:
        self.errors.pop("chosen", None)
        cleaned["chosen"], count = self.found, self.found.count()
        if count != cleaned["all"]:
            self.add_error("chosen", f"There are {count} by now. Look again, and tick it again.")
        elif count > self.most and cleaned.get("action") != "export":
            self.add_error("chosen", f"At most {self.most:,} at once. Filter them first.")

    def _refuse_disorder(self, cleaned: dict) -> None:
        """No move comes before one that was made already."""
        cleaned["on"] = on = cleaned["on"] or timezone.localdate()
        later = Event.objects.filter(application__in=cleaned["chosen"], happened_on__gt=on)
        later = later.filter(kind=Event.Kind.MOVED).select_related("application__company")
        if move := later.first():
            day = formats.date_format(move.happened_on, "j F Y")
            self.add_error(
                "on", f"{move.application} was moved on {day}. Choose that day or a later one."
            )
