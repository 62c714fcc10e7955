"""What a letter is to be about."""

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Application
from frame.forms import Form


class ChooseApplicationForm(Form):
    """One of the applications on the board, open or closed, the latest first."""

    nothing_done = ""

    application = forms.ModelChoiceField(
        label=_("About which application?"), queryset=Application.objects.none(), empty_label=None
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        mine = Application.objects.for_user(user).filter(archived_at=None)
        rows = mine.select_related("company").order_by("-pk")
        self.offer_newest("application", rows, by=Application.NAMED_BY)
