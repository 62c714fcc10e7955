from crispy_forms.layout import Layout

from applications.forms.application import ApplicationForm

FACTS = ("company_name", *ApplicationForm.Meta.fields)


class FactForm(ApplicationForm):
    """One fact of an application, checked as the whole form checks it."""

    def __init__(self, *args, fact: str, **kwargs):
        self.fact = fact
        super().__init__(*args, **kwargs)

    def _layout(self) -> Layout:
        self.fields = {self.fact: self.fields[self.fact]}
        return Layout(self.fact)

    @property
    def value(self):
        return self.cleaned_data[self.fact]
