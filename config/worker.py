"""A process of gunicorn that loses no request when it is told to stop."""

import threading

from gunicorn.workers.gthread import ThreadWorker

from config.health import stopping
from config.settings import DRAIN_SECONDS


class Worker(ThreadWorker):
    """Told to stop, it serves on for DRAIN_SECONDS while the proxy learns it from /health.

    Each answer then closes its connection; afterwards new ones are refused, which a proxy may
    safely try elsewhere, and what was accepted is answered.
    """

    def handle_exit(self, sig, frame):
        if stopping.is_set():
            return
        stopping.set()
        # No connection is kept for a next request any more.
        self.max_keepalived = 0
        last = threading.Timer(DRAIN_SECONDS, super().handle_exit, (sig, frame))
        last.daemon = True
        last.start()

    def set_accept_enabled(self, enabled):
        super().set_accept_enabled(enabled)
        if not self.alive:
            self._accept_the_last()

    def _accept_the_last(self):
        """Whoever stands in the queue of a listener would be cut off when it is closed."""
        for listener in self.sockets:
            before = None
            while before != self.nr_conns:
                before = self.nr_conns
                self.accept(listener)
            listener.close()
