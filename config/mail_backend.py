"""Django's mailers: one hangs up where the server did not let it in, one writes to be read."""

import contextlib
from email import policy

from django.core.mail.backends import filebased, smtp

# Neither words in another alphabet nor long addresses of pages are wrapped or replaced by codes.
READABLE = policy.default.clone(cte_type="8bit", max_line_length=998, utf8=True)


class EmailBackend(smtp.EmailBackend):
    def open(self):
        try:
            return super().open()
        except OSError:
            # Otherwise the line stays open until the garbage collector finds it.
            with contextlib.suppress(OSError):
                self.close()
            raise


class FileBackend(filebased.EmailBackend):
    """Mails are written to files, from which a person copies the link; a line ends each."""

    def write_message(self, message):
        self.stream.write(message.message(policy=READABLE).as_bytes() + b"\n" + b"-" * 79 + b"\n")
