"""The forms of the archive, and of leaving."""

from django import forms
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from accounts.sign_in_forms import ReauthenticateForm
from exchange.archive.reading import LARGEST_ARCHIVE, Restoring
from frame.forms import Form
from frame.localized import file_size
from records.reading import Unreadable


class ArchiveForm(Form):
    """An archive to restore. `too_large` names file fields dropped on arrival."""

    file = forms.FileField(
        label=pgettext_lazy("the ZIP file", "Archive"),
        widget=forms.FileInput(attrs={"accept": ".zip,application/zip"}),
        help_text=_("The ZIP file that you downloaded from Second Wind."),
    )

    def __init__(self, *args, user, too_large=frozenset(), **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        if "file" in too_large:
            size = file_size(LARGEST_ARCHIVE)
            words = gettext("This file is larger than %(size)s.") % {"size": size}
            self.fields["file"].error_messages["required"] = words

    def clean_file(self):
        file = self.cleaned_data["file"]
        try:
            Restoring(self.user, file)
        except Unreadable as reason:
            raise forms.ValidationError(str(reason)) from None
        file.seek(0)
        return file


class DeleteAccountForm(ReauthenticateForm):
    """Asks for the password, where the account has one."""

    nothing_done = _("Nothing was deleted.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.user.has_usable_password():
            del self.fields["password"]
