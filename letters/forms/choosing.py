"""What a letter is to be about."""

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Application, Contact
from applications.telling_apart import offer_applications
from frame.forms import Form


class ChooseApplicationForm(Form):
    """One of the applications on the board, open or closed, the latest first.

    To a `recipient` it is one of those that concern them; of these archived ones, too, where there
    is no other.
    """

    nothing_done = ""

    application = forms.ModelChoiceField(
        label=_("About which application?"), queryset=Application.objects.none(), empty_label=None
    )

    def __init__(self, *args, user, recipient: Contact | None = None, **kwargs):
        super().__init__(*args, **kwargs)
        self.recipient = recipient
        mine = Application.objects.for_user(user)
        rows = mine.filter(archived_at=None)
        if recipient:
            mine = mine.that_concern(recipient)
            theirs = mine.filter(archived_at=None)
            rows = theirs if theirs.exists() else mine
        rows = rows.select_related("company").order_by("-pk")
        offer_applications(self, "application", rows)
