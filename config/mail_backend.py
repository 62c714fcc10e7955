"""Django's SMTP mailer, which also hangs up where the server did not let it in."""

import contextlib

from django.core.mail.backends import smtp


class EmailBackend(smtp.EmailBackend):
    def open(self):
        try:
            return super().open()
        except OSError:
            # Otherwise the line stays open until the garbage collector finds it.
            with contextlib.suppress(OSError):
                self.close()
            raise
