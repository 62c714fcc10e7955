"""A template of the writer's own."""

from django import forms
from django.db import IntegrityError
from django.utils.translation import gettext_lazy as _

from applications.models import Application
from applications.telling_apart import offer_applications
from frame.forms import EditForm, NameField
from letters.drafting.fact_table import sample_in
from letters.models import LetterTemplate
from letters.models.template import template_mistakes
from letters.template_preview import Preview, facts_for_preview, preview_of

_NAME_TAKEN = _("You already have a template with this name for this kind of letter.")


class TemplateForm(EditForm):
    """The words of a template, and what they are shown with."""

    shown_with = forms.ModelChoiceField(
        label=_("Preview with the facts of"),
        queryset=Application.objects.none(),
        required=False,
        empty_label=_("A made-up application"),
    )

    class Meta:
        model = LetterTemplate
        fields = ["name", "kind", "language", "subject", "body", "closing"]
        field_classes = {"name": NameField}
        widgets = {
            "body": forms.Textarea(attrs={"rows": 14}),
            "closing": forms.Textarea(attrs={"rows": 1}),
        }
        help_texts = {
            "body": _(
                "What is in double braces is filled in from your record. A sentence whose fact is"
                " not in the record is left out."
            )
        }

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        mine = Application.objects.for_user(user).select_related("company")
        offer_applications(self, "shown_with", mine)
        for name in ("subject", "body", "closing"):
            self.fields[name].widget.attrs["lang"] = self.instance.language

    def clean_subject(self) -> str:
        return self._without_mistakes("subject")

    def clean_body(self) -> str:
        self.cleaned_data["body"] = self.cleaned_data["body"].replace("\r\n", "\n")
        return self._without_mistakes("body")

    def clean_closing(self) -> str:
        return self._without_mistakes("closing")

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        same = LetterTemplate.objects.for_user(self.instance.owner).exclude(pk=self.instance.pk)
        if same.filter(kind=cleaned.get("kind"), name=cleaned.get("name")).exists():
            self.add_error("name", _NAME_TAKEN)
        return cleaned

    def clean_for_a_look(self) -> None:
        """Clean it for a preview, which needs no name."""
        self.fields["name"].required = False
        self.full_clean()
        self.fields["name"].required = True

    def keep(self, template: LetterTemplate) -> bool:
        """Write it into `template`; False, with words, when another tab was faster."""
        try:
            return self.write(lambda version: template.update(version=version, **self.facts()))
        except IntegrityError:
            self.add_error("name", _NAME_TAKEN)
            return False

    def preview(self) -> Preview | None:
        """The letter these words make; None while something in them is wrong."""
        if self.is_bound:
            if self.errors:
                return None
            application = self.cleaned_data["shown_with"]
            return preview_of(self.instance, facts_for_preview(application, self.instance.language))
        words = {name: self.initial.get(name) or "" for name in ("language", *LetterTemplate.WORDS)}
        return preview_of(LetterTemplate(**words), sample_in(words["language"]))

    def _without_mistakes(self, name: str) -> str:
        words = self.cleaned_data[name]
        if mistakes := template_mistakes(name, words):
            raise forms.ValidationError(mistakes)
        return words
