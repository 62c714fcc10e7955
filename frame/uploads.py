"""Files that a form takes, of which no flood reaches the disk."""

from collections.abc import Callable

from django import forms
from django.conf import settings
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.utils.translation import gettext

from frame.localized import file_size


def takes_files_up_to(largest: int):
    """For a view that takes larger files than documents may be: `largest` is in bytes."""

    def with_limit(view):
        view.largest_file = largest
        return view

    return with_limit


class LimitedUpload(TemporaryFileUploadHandler):
    """Writes no more of a file than the page takes. What is larger arrives cut off and with its
    whole size, by which `UploadField` refuses it; the rest of the form is read as usual.
    """

    def receive_data_chunk(self, raw_data, start):
        if start + len(raw_data) <= self._largest():
            super().receive_data_chunk(raw_data, start)

    def _largest(self):
        """As many bytes as the page takes, where it takes more than a document may have."""
        match = getattr(self.request, "resolver_match", None)
        return getattr(match and match.func, "largest_file", settings.LARGEST_FILE)


class UploadField(forms.FileField):
    """A file of `largest()` bytes at most: where nothing else is said, of a document's."""

    def __init__(self, *, largest: Callable[[], int] | None = None, **kwargs):
        super().__init__(**kwargs)
        self.largest = largest or (lambda: settings.LARGEST_FILE)

    @property
    def up_to(self) -> str:
        """How large it may be, in a sentence."""
        return gettext("Up to %(size)s.") % {"size": file_size(self.largest())}

    def to_python(self, data):
        file = super().to_python(data)
        if file and file.size > self.largest():
            words = gettext("This file is larger than %(size)s.")
            raise forms.ValidationError(words % {"size": file_size(self.largest())})
        return file
