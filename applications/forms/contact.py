from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.forms import CountryField
from applications.forms.application import company_widget
from applications.merging import company_meant
from applications.models import Application, Company, Contact
from applications.people_lines import in_spoken_order
from applications.spelling import LONGEST_NAME, company_key, lacks_capitals
from applications.typed_person import address_alone, name_and_email
from applications.unnamed import named
from frame.forms import EditForm, NameField

_CAPITALS = _(
    "This name has no capital letters. Lists show it as it is; letters write it with capitals."
)


class CompanyForm(EditForm):
    country = CountryField(
        help_text=_("If this is empty, it is taken from the address or the place of a job."),
    )

    class Meta:
        model = Company
        fields = ["name", "website", "address", "country", "reapply_rule", "note"]
        field_classes = {"name": NameField}
        widgets = {
            "address": forms.Textarea(attrs={"rows": 3}),
            "note": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if lacks_capitals(named(self.instance.name)):
            self.fields["name"].help_text = _CAPITALS

    def clean_name(self) -> str:
        name = self.cleaned_data["name"]
        if name == self.initial.get("name"):
            return name
        others = Company.objects.for_user(self.instance.owner).exclude(pk=self.instance.pk)
        if others.filter(name_key=company_key(name)).exists():
            raise forms.ValidationError(gettext("You already have a company with this name."))
        return name


class ContactForm(EditForm):
    company_name = NameField(
        label=_("Company"), max_length=LONGEST_NAME, required=False, widget=company_widget()
    )
    field_order = ["name", "company_name"]

    class Meta:
        model = Contact
        fields = ["name", "role", "email", "phone", "greeting", "note"]
        field_classes = {"name": NameField}
        widgets = {
            "name": forms.TextInput(attrs={"autocapitalize": "words"}),
            "phone": forms.TextInput(attrs={"type": "tel"}),
            "greeting": forms.TextInput(attrs={"placeholder": _("Dear Ms. Okafor")}),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "note": _(
                "What you talked about. Write as if they might read it: nothing about health, "
                "religion, politics, family or looks."
            ),
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        if lacks_capitals(named(self.instance.name)):
            self.fields["name"].help_text = _CAPITALS
        if self.instance.company:
            self.initial.setdefault("company_name", self.instance.company.name)

    def clean_company_name(self) -> str:
        stands = self.instance.company.name if self.instance.company else ""
        return company_meant(self.user, self.cleaned_data["company_name"], instead_of=stands)

    def clean(self) -> dict:
        facts = super().clean() or self.cleaned_data
        if "name" in self.changed_data and "name" in facts:
            self._take_apart(facts)
        return facts

    def _take_apart(self, facts: dict) -> None:
        """The name of one person, given name first, and the email address where one stands behind
        it."""
        name, email = name_and_email(in_spoken_order(facts["name"]))
        if address_alone(name):
            words = gettext("This is an email address. Write the name here, and the address below.")
            self.add_error("name", words)
        elif email and facts.get("email") not in ("", email):
            words = gettext("Another email address stands below. Write only the name here.")
            self.add_error("name", words)
        else:
            facts.update(name=name, **({"email": email} if email else {}))

    @property
    def own_companies(self) -> list[str]:
        """What the browser offers before anything is typed, and without JavaScript."""
        return Application.objects.for_user(self.user).companies_lately_tried()

    @property
    def written(self) -> list[str]:
        return ["company", *super().written]

    def facts(self) -> dict:
        """What was typed, as keyword arguments of `Contact.update`."""
        facts = {name: self.cleaned_data[name] for name in super().written}
        return {"company": self.cleaned_data["company_name"], **facts}
