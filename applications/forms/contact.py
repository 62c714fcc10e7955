from django import forms

from applications.models import Company, Contact
from applications.models.company import name_key


class CompanyForm(forms.ModelForm):
    class Meta:
        model = Company
        fields = ["name", "website", "address"]
        widgets = {"address": forms.Textarea(attrs={"rows": 3})}

    def clean_name(self) -> str:
        name = " ".join(self.cleaned_data["name"].split())
        others = Company.objects.for_user(self.instance.owner).exclude(pk=self.instance.pk)
        if others.filter(name_key=name_key(name)).exists():
            raise forms.ValidationError("You already have a company of this name.")
        return name

    def save(self, commit=True):
        self.instance.name_key = name_key(self.cleaned_data["name"])
        return super().save(commit)


class ContactForm(forms.ModelForm):
    class Meta:
        model = Contact
        fields = ["name", "role", "email", "phone", "greeting", "note"]
        widgets = {
            "greeting": forms.TextInput(attrs={"placeholder": "Dear Ms Okafor"}),
            "note": forms.Textarea(attrs={"rows": 3}),
        }
