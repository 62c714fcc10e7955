from django import forms


class MergeForm(forms.Form):
    """Which other record is the same one. `others` are the rows it may be."""

    other: forms.ModelChoiceField = forms.ModelChoiceField(queryset=None, label="The same as")

    def __init__(self, *args, others, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["other"]
        field.queryset = others  # type: ignore[attr-defined]
        field.label_from_instance = _label  # type: ignore[attr-defined]


def _label(row) -> str:
    company = getattr(row, "company", None)
    return f"{row}, {company}" if company else str(row)
