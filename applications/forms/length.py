"""What is too long is told, and stays in its field."""

from django import forms


def without_cutting(form: forms.BaseForm) -> None:
    """Take away the limit at which a browser cuts off what is pasted without a word."""
    for field in form.fields.values():
        field.widget.attrs.pop("maxlength", None)
