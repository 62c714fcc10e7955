"""Keeps a flood of bytes off the disk while it arrives."""

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest


def takes_files_up_to(largest: int):
    """For a view that takes larger files than documents may be: `largest` is in bytes."""

    def with_limit(view):
        view.largest_file = largest
        return view

    return with_limit


class LimitedUpload(FileUploadHandler):
    """Drops a file as soon as it is larger than the page takes; `dropped` is its field.

    The rest of the form is read as usual.
    """

    def __init__(self, request=None):
        super().__init__(request)
        self.dropped: set[str] = set()

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.received = 0

    def receive_data_chunk(self, raw_data, start):
        self.received += len(raw_data)
        if self.received > self._largest():
            self.dropped.add(self.field_name)
            raise SkipFile
        return raw_data

    def _largest(self):
        """As many bytes as the page takes, where it takes more than a document may have."""
        match = getattr(self.request, "resolver_match", None)
        return getattr(match and match.func, "largest_file", settings.LARGEST_FILE)

    def file_complete(self, file_size):
        return None


def too_large_in(request: HttpRequest) -> set[str]:
    """The fields whose file was dropped on arrival, so that the form can say why it is missing."""
    request.FILES  # noqa: B018  known once they have been read
    handlers = [row for row in request.upload_handlers if isinstance(row, LimitedUpload)]
    return {name for handler in handlers for name in handler.dropped}
