"""The form of the list of people known on LinkedIn."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from exchange.connections import ConnectionList, read_connections
from exchange.forms.importing import TableFileForm
from exchange.importing.files.refusal import FileRefused


class ConnectionsForm(TableFileForm):
    """LinkedIn's list; `connection_list` is what it says, once the form is valid."""

    taken = _("Use Connections.csv, or the ZIP file that LinkedIn sends you.")
    connection_list: ConnectionList

    def clean_file(self):
        file = self.cleaned_data["file"]
        if not file:
            raise forms.ValidationError(gettext("Choose a file."))
        try:
            self.connection_list = read_connections(file.read(), file.name)
        except FileRefused as refusal:
            raise forms.ValidationError(refusal.text) from None
        return file
