from applications.forms.application import ApplicationForm

FACTS = ("company_name", *ApplicationForm.Meta.fields)


class FactForm(ApplicationForm):
    """One fact of an application, checked as the whole form checks it."""

    def __init__(self, *args, fact: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.fact = fact
        self.fields = {name: self.fields[name] for name in (fact, "row_version")}
