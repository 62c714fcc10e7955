from crispy_forms.helper import FormHelper
from crispy_forms.layout import Div, Layout
from django import forms
from django.utils import timezone

from applications.forms.application import DayInput, offer
from applications.forms.plain import speak_plainly
from applications.forms.seen import SeenForm
from applications.models import Application, Contact, Verdict


class VerdictForm(SeenForm, forms.ModelForm):
    """How it ended. With `kind` given, only the circumstances are asked, and all are optional.

    Of a verdict that is on record the ending itself can be corrected, too.
    """

    told_by_name = forms.CharField(label="… or somebody new", max_length=120, required=False)
    decided_by_name = forms.CharField(label="… or somebody new", max_length=120, required=False)

    class Meta:
        model = Verdict
        fields = ["kind", "heard_on", "channel", "told_by", "decided_by", "their_words", "feedback"]
        widgets = {
            "heard_on": DayInput(),
            "their_words": forms.Textarea(attrs={"rows": 3}),
            "feedback": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args, application: Application, kind: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        self.application = application
        self.fields["heard_on"].required = False
        self.fields["heard_on"].initial = timezone.localdate()
        near = Contact.objects.for_user(application.owner).within_reach_of(application)
        for name in ("told_by", "decided_by"):
            offer(self, name, near)
        if kind:
            del self.fields["kind"]
        else:
            self._offer_endings()
        speak_plainly(self)
        self.helper = FormHelper()
        # The template writes the form and its token.
        self.helper.form_tag, self.helper.disable_csrf = False, True
        self.helper.layout = Layout(
            *([] if kind else [Div("kind", css_class="radio-list")]),
            Div("heard_on", "channel", css_class="field-row"),
            Div("told_by", "told_by_name", css_class="field-row"),
            Div("decided_by", "decided_by_name", css_class="field-row"),
            "their_words",
            "feedback",
        )

    def _offer_endings(self) -> None:
        # Coming second has a button of its own, which drafts the letter as well.
        drafted = None if self.instance.pk else Verdict.Kind.CAME_SECOND
        self.fields["kind"] = forms.ChoiceField(
            label="How it ended",
            choices=[one for one in Verdict.Kind.choices if one[0] != drafted],
            widget=forms.RadioSelect,
            required=self.instance.pk is None,
        )

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or self.instance.kind

    def clean_heard_on(self):
        heard_on = self.cleaned_data["heard_on"] or timezone.localdate()
        if heard_on > timezone.localdate():
            raise forms.ValidationError("This day is still to come.")
        return heard_on

    def facts(self) -> dict:
        """The circumstances as keyword arguments of `Application.close_with`.

        People typed in new become contacts at the company, so call it within the transaction that
        records the verdict.
        """
        given = self.cleaned_data
        facts = {name: given[name] for name in ("channel", "their_words", "feedback")}
        for role in ("told_by", "decided_by"):
            name = " ".join(given[f"{role}_name"].split())
            facts[role] = (
                Contact.objects.at_company(self.application.company, name=name)
                if name
                else given[role]
            )
        return facts
