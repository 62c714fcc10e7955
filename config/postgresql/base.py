"""Django's PostgreSQL, with an end to waiting for a server that has gone or hangs."""

import time
from types import ModuleType

import psycopg
from django.db.backends.postgresql import base

from config.postgresql.outage import Outage, answers

SILENCE = 1.0
outage = Outage()


class Connection(psycopg.Connection):
    """Waits for an answer for as long as the server is there to give one.

    No time-out of libpq ends the wait for a server that hangs, since its kernel still acknowledges.
    """

    def wait(self, gen, interval=0.1, timeout=None):
        return super().wait(self._while_the_server_answers(gen), interval, timeout)

    def _while_the_server_answers(self, gen):
        doubtful_at = time.monotonic() + SILENCE
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if not ready and time.monotonic() >= doubtful_at:
                    if not answers(self.info, SILENCE):
                        self._give_up()
                    doubtful_at = time.monotonic() + SILENCE
                wanted = gen.send(ready)
        except StopIteration as done:
            return done.value

    def _give_up(self):
        reason = "PostgreSQL gives no answer"
        outage.begin(reason)
        self.close()
        raise psycopg.OperationalError(reason)


def _driver() -> ModuleType:
    """The driver as Django knows it, but for the class of its connections."""
    driver = ModuleType(psycopg.__name__)
    vars(driver).update(vars(psycopg), connect=Connection.connect)
    return driver


class DatabaseWrapper(base.DatabaseWrapper):
    Database = _driver()

    def get_new_connection(self, conn_params):
        with outage.attempt():
            return super().get_new_connection(conn_params)
