"""What is done with many rows at once."""

from django import forms

from applications.forms.application import DayInput
from applications.forms.tagging import TagsField
from applications.models import Application, Stage
from applications.models.note import refuse_future


class ManyForm(forms.Form):
    """The rows that are ticked, and what a chosen button needs."""

    chosen = forms.ModelMultipleChoiceField(
        queryset=Application.objects.none(),
        error_messages={"required": "Tick the rows first."},
    )
    action = forms.ChoiceField(
        choices=[("move", "Move"), ("tag", "Tag"), ("rest", "Put to rest"), ("export", "Export")]
    )
    stage = forms.ChoiceField(choices=Stage.choices, required=False)
    on = forms.DateField(required=False, widget=DayInput(), validators=[refuse_future])
    tags = TagsField(required=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        mine = Application.objects.for_user(user).select_related("company", "owner")
        self.fields["chosen"].queryset = mine  # type: ignore[attr-defined]

    def clean(self):
        given = super().clean() or self.cleaned_data
        for action, name in (("move", "stage"), ("tag", "tags")):
            if given.get("action") == action and not given.get(name) and name not in self.errors:
                self.add_error(name, "Say which.")
        return given
