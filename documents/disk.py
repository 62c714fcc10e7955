"""A folder of this machine, which keeps a file whole or not at all."""

from contextlib import suppress

from django.core.files.storage import FileSystemStorage


class DiskStorage(FileSystemStorage):
    def _save(self, name, content):
        try:
            return super()._save(name, content)  # type: ignore[misc]
        except OSError:
            # Half a file would take what room is left, for as long as an orphan stays.
            with suppress(OSError):
                self.delete(name)
            raise
