"""Several tabs of one person, or of several, at the same moment."""

import contextlib
import threading

from django.db import connection
from django.test import Client


def tab(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


class Meeting:
    """A thread that reads from `table` for the first time goes on when all have done so.

    It waits for a second and no longer: in transactions on SQLite only one of them comes so far.
    """

    def __init__(self, table: str, number: int):
        self.table = table
        self.together = threading.Barrier(number)
        self.here = threading.local()

    def __call__(self, execute, sql, *rest):
        answer = execute(sql, *rest)
        is_first = not hasattr(self.here, "came")
        if is_first and sql.startswith("SELECT") and f'FROM "{self.table}"' in sql:
            self.here.came = True
            with contextlib.suppress(threading.BrokenBarrierError):
                self.together.wait(1)
        return answer


def at_once(*jobs, after_reading: str = "") -> None:
    """Run the jobs in threads of their own, as the processes of a server would.

    With `after_reading` all of them have read from this table before the first goes on.
    """
    together, failures = threading.Barrier(len(jobs)), []
    meeting = Meeting(after_reading, len(jobs))

    def run(job):
        try:
            together.wait(10)
            with connection.execute_wrapper(meeting):
                job()
        except Exception as failure:
            failures.append(failure)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[job]) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise ExceptionGroup("A job failed beside the others.", failures)
