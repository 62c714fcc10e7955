import re
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.forms.keywords import TagsField
from applications.forms.which_address import WhichAddress
from applications.merging import company_meant
from applications.models import Application, Contact, Stage, Tag
from applications.models.keyword import split_keywords
from applications.models.stage import Interest
from applications.order_of_days import refuse_applying_after_ending
from applications.people_labels import label_of, own_people
from applications.people_named import person_named
from applications.posting import tidied
from applications.spelling import LONGEST_NAME
from frame.forms import DayField, EditForm, NameField, PastDayField, ShownField


def company_widget() -> forms.TextInput:
    """Completes what is typed with the companies the person has."""
    return forms.TextInput(attrs={"list": "own-companies", "autocomplete": "off"})


_FACTS = (
    "link",
    "source",
    "referred_by",
    "applied_on",
    "deadline_on",
    "answer_due_on",
    "place",
    "work_mode",
    "pay",
    "interest",
    "qualification",
)
# What the page folds away, before the texts.
_FOLDED = (*_FACTS, "tag_names")


class ApplicationForm(WhichAddress, EditForm):
    """Everything about an application that is not a stage move or a verdict."""

    company_name = NameField(
        label=_("Company"),
        max_length=LONGEST_NAME,
        widget=company_widget(),
        error_messages={
            "required": _("Write the company. If an agency does not name it, write “unknown”.")
        },
    )
    interest = forms.TypedChoiceField(
        label=_("How much you want it"),
        choices=Interest.choices,
        coerce=int,
        empty_value=Interest.UNMARKED,  # type: ignore[arg-type]
        required=False,
    )
    referred_by = forms.CharField(
        label=_("Referred by"),
        required=False,
        max_length=300,
        help_text=_("A name. Somebody new is added to your people."),
        widget=forms.TextInput(attrs={"list": "own-people", "autocomplete": "off"}),
    )
    tag_names = TagsField(label=_("Tags"), required=False)
    tags_shown = ShownField(split_keywords)

    # What is not folded away.
    FIRST: tuple[str, ...] = ("company_name", "position", "row_version")

    field_order = [*FIRST, *_FOLDED]

    class Meta:
        model = Application
        fields = ["position", *_FACTS, "posting", "notes"]
        field_classes = {
            "position": NameField,
            "applied_on": PastDayField,
            "deadline_on": DayField,
            "answer_due_on": DayField,
        }
        widgets = {
            "posting": forms.Textarea(attrs={"rows": 4}),
            "notes": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.application = self.instance if self.instance.pk else Application(owner=user)
        self.own_tags, _others = Tag.objects.for_user(user).listed()
        if self.instance.pk:
            self.initial.setdefault("company_name", self.instance.company.name)
            self.initial.setdefault("tag_names", self.instance.tag_names)
            referrer = self.instance.referred_by
            self.initial["referred_by"] = referrer and label_of(referrer, self.application)
            self.initial["tags_shown"] = self.initial["tag_names"]
            tags: Any = self.fields["tag_names"]
            tags.take_what_stands(self.instance.tag_names)
        else:
            del self.fields["tags_shown"]

    @property
    def own_companies(self) -> list[str]:
        """What the browser offers before anything is typed, and without JavaScript."""
        return Application.objects.for_user(self.application.owner).companies_lately_tried()

    @property
    def own_people(self) -> list[str]:
        """The same of people."""
        return own_people("", self.application)

    @property
    def is_open(self) -> bool:
        """Whether something in what is folded away is filled in or wrong, so that nothing hides."""
        folded = [name for name in self.fields if name not in self.FIRST]
        return any(self.initial.get(name) or name in self.errors for name in folded)

    def clean_referred_by(self) -> Contact | None:
        return person_named(self.cleaned_data["referred_by"], self.application)

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if referrer := cleaned.get("referred_by"):
            self.ask_which_address({"referred_by": [referrer]})
        return cleaned

    def clean_company_name(self) -> str:
        """Of a company that is on record under a longer name, or a shorter one, that name."""
        stands = self.instance.company.name if self.instance.pk else ""
        typed = self._no_link("company_name")
        return company_meant(self.application.owner, typed, instead_of=stands)

    def clean_position(self) -> str:
        return self._no_link("position")

    def _no_link(self, name: str) -> str:
        """What was typed as a name, unless it is an address on the web."""
        if re.match(r"(?:https?://|www\.)\S+$", self.cleaned_data[name], re.IGNORECASE):
            raise forms.ValidationError(
                gettext("This is a link. Enter it as the link to the job ad, and a name here.")
            )
        return self.cleaned_data[name]

    def clean_applied_on(self):
        day = self.cleaned_data["applied_on"]
        if day and self.application.pk and "applied_on" in self.changed_data:
            refuse_applying_after_ending(self.application, day)
        return day

    def clean_posting(self) -> str:
        return tidied(self.cleaned_data["posting"])

    @property
    def written(self) -> list[str]:
        named = ["company"] if "company_name" in self.fields else []
        return named + super().written

    def facts(self) -> dict:
        """The fields, apart from the tags, as keyword arguments of the doors that take them."""
        return {
            name: self.cleaned_data["company_name" if name == "company" else name]
            for name in self.written
        }


class QuickApplicationForm(ApplicationForm):
    """A new application: company and position are enough."""

    stage = forms.ChoiceField(label=_("Stage"), choices=Stage.choices, initial=Stage.APPLIED)

    FIRST = (*ApplicationForm.FIRST, "stage", "applied_on")

    field_order = [*FIRST, *_FOLDED]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._suggest_day_of_applying()
        # Whoever opens it by a key types on at once.
        if not self.is_bound:
            self.fields["company_name"].widget.attrs["autofocus"] = True

    def _suggest_day_of_applying(self) -> None:
        """Today where it is applied for now: what is further on was applied for earlier."""
        today, field = timezone.localdate(), self.fields["applied_on"]
        stage = self.initial.get("stage", self.fields["stage"].initial)
        field.initial = today if stage == Stage.APPLIED else None
        field.help_text = _("It can be an earlier day. Leave it empty if you do not know it.")
        # static/js/application-form.js suggests it anew for another stage.
        field.widget.attrs["data-day-of-applying"] = today.isoformat()

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("stage") == Stage.SAVED:
            # Not yet applied for: the page does not show the day.
            self.errors.pop("applied_on", None)
            cleaned["applied_on"] = None
        elif cleaned.get("stage") != Stage.APPLIED and self._day_was_only_suggested(cleaned):
            cleaned["applied_on"] = None
        return cleaned

    def _day_was_only_suggested(self, cleaned: dict) -> bool:
        """Whether it is the day that stood there: without a script another stage leaves it be."""
        day, suggested = cleaned.get("applied_on"), self.data.get(self.add_prefix("suggested_day"))
        return day is not None and day.isoformat() == suggested

    def facts(self) -> dict:
        """As keyword arguments of `ApplicationQuerySet.log`."""
        own = {"stage": self.cleaned_data["stage"], "tags": self.cleaned_data["tag_names"]}
        return super().facts() | own
