"""Keeps a flood of bytes off the disk while it arrives."""

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile


class LimitedUpload(FileUploadHandler):
    """Drops a file as soon as it is larger than the largest we keep.

    The rest of the form is read as usual. `request.too_large` names the fields whose file was
    dropped, so that the form can say why it is missing.
    """

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.received = 0

    def receive_data_chunk(self, raw_data, start):
        self.received += len(raw_data)
        if self.received > settings.LARGEST_FILE:
            dropped = {*getattr(self.request, "too_large", ()), self.field_name}
            setattr(self.request, "too_large", dropped)  # noqa: B010 - a request has no such name
            raise SkipFile
        return raw_data

    def file_complete(self, file_size):
        return None
