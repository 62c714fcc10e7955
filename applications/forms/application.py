from crispy_forms.helper import FormHelper
from crispy_forms.layout import HTML, Div, Layout
from django import forms
from django.utils import timezone

from applications.forms.plain import speak_plainly
from applications.forms.seen import SeenForm
from applications.forms.tagging import TagsField
from applications.models import Application, Company, Contact, Stage, Tag
from applications.models.tag import split_tags
from applications.posting import tidied
from applications.spelling import LONGEST_NAME


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self, **kwargs):
        super().__init__(format="%Y-%m-%d", **kwargs)


def offer(form: forms.BaseForm, name: str, rows) -> None:
    """Let the choice field `name` offer `rows` and nothing else."""
    field = form.fields[name]
    if not isinstance(field, forms.ModelChoiceField):
        raise TypeError(f"{name} offers no rows")
    field.queryset = rows


class ApplicationForm(SeenForm, forms.ModelForm):
    """Everything about an application that is not a stage move or a verdict."""

    company_name = forms.CharField(
        label="Company",
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"list": "own-companies", "autocomplete": "off"}),
    )

    tag_names = TagsField(label="Tags", required=False)

    class Meta:
        model = Application
        fields = [
            "position",
            "link",
            "source",
            "referred_by",
            "applied_on",
            "deadline_on",
            "place",
            "work_mode",
            "pay",
            "qualification",
            "posting",
            "notes",
        ]
        widgets = {
            "applied_on": DayInput(),
            "deadline_on": DayInput(),
            "posting": forms.Textarea(attrs={"rows": 4}),
            "notes": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        offer(self, "referred_by", Contact.objects.for_user(user))
        self.own_tags = Tag.objects.for_user(user).in_use().values_list("name", flat=True)
        # What the browser offers before anything is typed, and without JavaScript.
        self.own_companies = Company.objects.for_user(user).lately_tried()
        if self.instance.pk:
            self.initial.setdefault("company_name", self.instance.company.name)
            self.initial.setdefault("tag_names", self.instance.tag_names)
        self.helper = FormHelper()
        # The template writes the form and its token.
        self.helper.form_tag, self.helper.disable_csrf = False, True
        self.helper.layout = self._layout()
        speak_plainly(self)

    def _layout(self) -> Layout:
        # Open where something in it is filled in or wrong, so that nothing hides.
        folded = [name for name in self.fields if name not in ("company_name", "position", "stage")]
        shown = any(self.initial.get(name) for name in folded) or any(
            name in self.errors for name in folded
        )
        first = [name for name in ("stage",) if name in self.fields]
        opening = '<details class="more-fields"{}><summary>More about it</summary>'
        return Layout(
            "company_name",
            "position",
            *first,
            HTML(opening.format(" open" if shown else "")),
            "link",
            Div("source", "referred_by", css_class="field-row"),
            Div("applied_on", "deadline_on", css_class="field-row"),
            Div("place", "work_mode", "pay", css_class="field-row"),
            "qualification",
            "tag_names",
            "posting",
            "notes",
            HTML("</details>"),
        )

    def clean_company_name(self) -> str:
        return _some_text(self.cleaned_data["company_name"])

    def clean_position(self) -> str:
        return _some_text(self.cleaned_data["position"])

    def clean_posting(self) -> str:
        return tidied(self.cleaned_data["posting"])

    @property
    def tags_shown(self) -> list[str]:
        """The tags that it had when the page was opened."""
        # A page that does not say what it showed showed what there is.
        shown = self.data.get("tags_shown", self.initial.get("tag_names", ""))
        return split_tags(shown.replace("\0", ""))

    @property
    def described(self) -> dict:
        """The fields, apart from the tags, as keyword arguments of the doors that take them."""
        given = {name: value for name, value in self.cleaned_data.items() if name != "tag_names"}
        return {"company": given.pop("company_name"), **given}


class QuickApplicationForm(ApplicationForm):
    """A new application: company and position are enough."""

    stage = forms.ChoiceField(label="How far it is", choices=Stage.choices, initial=Stage.APPLIED)

    @property
    def described(self) -> dict:
        """Under Applied without a day, it was today, as when a saved one is moved there."""
        given = super().described
        if given["stage"] == Stage.APPLIED and not given["applied_on"]:
            given["applied_on"] = timezone.localdate()
        return given


def _some_text(text: str) -> str:
    if not (text := " ".join(text.split())):
        raise forms.ValidationError("This field is required.")
    return text
