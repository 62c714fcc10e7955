import json

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from frame.forms import Form

# Completes an address that was typed without its beginning.
_LINK = forms.URLField(assume_scheme="https", required=False)
MOST_TEXT = 1_000_000  # characters; the source of a page is often long


class JobAdForm(Form):
    """Where a job ad is, or what it says; the bookmark fills in what it saw of the page."""

    address = forms.CharField(
        label=_("Link to the job ad"),
        required=False,
        max_length=2000,
        widget=forms.URLInput(attrs={"autocomplete": "off"}),
    )
    text = forms.CharField(
        label=_("Text of the job ad"),
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Copy it from the page, or paste the source of the page."),
    )
    title = forms.CharField(required=False, max_length=2000, widget=forms.HiddenInput)
    data = forms.CharField(  # type: ignore[assignment]  # the form's own stays what was sent
        required=False, max_length=MOST_TEXT, widget=forms.HiddenInput
    )

    def clean_address(self) -> str:
        return _LINK.to_python(self.cleaned_data["address"]) or ""

    def clean_data(self) -> list[str]:
        """The scripts of the page that describe the job; odd ones are left out."""
        try:
            texts = json.loads(self.cleaned_data["data"] or "[]")
        except (ValueError, RecursionError):
            return []
        return [text for text in texts if isinstance(text, str)] if isinstance(texts, list) else []

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not cleaned.get("address") and not cleaned.get("text"):
            self.add_error("address", gettext("Enter a link, or paste the text of the ad."))
        return cleaned

    @property
    def is_from_bookmark(self) -> bool:
        return bool(self.cleaned_data["title"] or self.cleaned_data["data"])
