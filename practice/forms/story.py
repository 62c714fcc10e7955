from django import forms

from frame.forms import EditForm, NameField
from practice.forms.competences import CompetencesForm
from practice.models import Story


class StoryForm(CompetencesForm, EditForm):
    class Meta:
        model = Story
        fields = ["title", *Story.PARTS, "short_version"]
        field_classes = {"title": NameField}
        widgets = {
            **{name: forms.Textarea(attrs={"rows": 2}) for name in Story.PARTS},
            "short_version": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args, instance: Story, **kwargs):
        super().__init__(*args, instance=instance, **kwargs)
        self.begin_with_competences(instance)


class AskedCompetencesForm(CompetencesForm):
    """What a job ad asks for, as the person picks it."""

    def __init__(self, *args, application, **kwargs):
        super().__init__(*args, **kwargs)
        self.begin_with_competences(application)
