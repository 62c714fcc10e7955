from django import forms

from applications.forms.length import without_cutting
from applications.forms.seen import SeenForm
from applications.models import Company, Contact
from applications.spelling import name_key


class CompanyForm(SeenForm, forms.ModelForm):
    class Meta:
        model = Company
        fields = ["name", "website", "address", "note"]
        widgets = {
            "address": forms.Textarea(attrs={"rows": 3}),
            "note": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        without_cutting(self)

    def clean_name(self) -> str:
        name = " ".join(self.cleaned_data["name"].split())
        if name == self.initial.get("name"):
            return name
        others = Company.objects.for_user(self.instance.owner).exclude(pk=self.instance.pk)
        if others.filter(name_key=name_key(name)).exists():
            raise forms.ValidationError("You already have a company of this name.")
        return name

    def facts(self) -> dict:
        """What was written as keyword arguments of `Company.describe`."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class ContactForm(SeenForm, forms.ModelForm):
    company_name = forms.CharField(
        label="Company",
        max_length=160,
        required=False,
        widget=forms.TextInput(attrs={"list": "own-companies", "autocomplete": "off"}),
    )
    field_order = ["name", "company_name"]

    class Meta:
        model = Contact
        fields = ["name", "role", "email", "phone", "greeting", "note"]
        widgets = {
            "greeting": forms.TextInput(attrs={"placeholder": "Dear Ms Okafor"}),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "note": "What was said about the job. Write as if they might read it: nothing about "
            "health, faith, politics, family or looks.",
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        without_cutting(self)
        self.own_companies = Company.objects.for_user(user).lately_tried()
        if self.instance.company:
            self.initial.setdefault("company_name", self.instance.company.name)

    def clean_name(self) -> str:
        if not (name := " ".join(self.cleaned_data["name"].split())):
            raise forms.ValidationError("This field is required.")
        return name

    def facts(self) -> dict:
        """The person's own fields as keyword arguments of `Contact.describe`."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}
