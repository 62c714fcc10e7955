"""Keeps a flood of bytes off the disk while it arrives."""

from collections.abc import Callable

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile


def takes_files_up_to(largest: int) -> Callable[[Callable], Callable]:
    """For a view that takes larger files than documents may be: `largest` is in bytes."""

    def with_limit(view: Callable) -> Callable:
        setattr(view, "largest_file", largest)  # noqa: B010 - a function has no such name
        return view

    return with_limit


class LimitedUpload(FileUploadHandler):
    """Drops a file as soon as it is larger than the page takes.

    The rest of the form is read as usual. `request.too_large` names the fields whose file was
    dropped, so that the form can say why it is missing.
    """

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.received = 0

    def receive_data_chunk(self, raw_data, start):
        self.received += len(raw_data)
        if self.received > self._largest():
            dropped = {*getattr(self.request, "too_large", ()), self.field_name}
            setattr(self.request, "too_large", dropped)  # noqa: B010 - a request has no such name
            raise SkipFile
        return raw_data

    def _largest(self):
        """As many bytes as the page takes, where it takes more than a document may have."""
        match = getattr(self.request, "resolver_match", None)
        return getattr(match and match.func, "largest_file", settings.LARGEST_FILE)

    def file_complete(self, file_size):
        return None
