"""Several tabs of one person, or of several, at the same moment."""

import threading

from django.db import connection
from django.test import Client


def tab(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def at_once(*jobs) -> None:
    """Run the jobs in threads of their own, as the processes of a server would."""
    together, failures = threading.Barrier(len(jobs)), []

    def run(job):
        try:
            together.wait(10)
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
