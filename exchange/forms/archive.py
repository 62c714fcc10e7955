"""The forms of the archive, and of leaving."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.sign_in_forms import ReauthenticateForm
from exchange.archive.reading import LARGEST_ARCHIVE, Restoring
from frame.forms import Form
from frame.uploads import UploadField
from records.reading import Unreadable


class ArchiveForm(Form):
    """An archive to restore."""

    file = UploadField(
        largest=lambda: LARGEST_ARCHIVE,
        label=pgettext_lazy("the ZIP file", "Archive"),
        widget=forms.FileInput(attrs={"accept": ".zip,application/zip"}),
        help_text=_("The ZIP file that you downloaded from Second Wind."),
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_file(self):
        file = self.cleaned_data["file"]
        try:
            self.restoring = Restoring(self.user, file)
        except Unreadable as reason:
            raise forms.ValidationError(str(reason)) from None
        file.seek(0)
        return file


class DeleteAccountForm(ReauthenticateForm):
    """Asks for the password, where the account has one."""

    nothing_done = _("Your account is not deleted.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.user.has_usable_password():
            del self.fields["password"]
