"""The heaviest pages on PostgreSQL, in a process and a cluster of their own."""

import os
import subprocess
import sys
import time
from itertools import islice

from bench import surroundings

HEAVIEST = 10
_CLUSTER = "BENCH_CLUSTER"


def main() -> None:
    from tests.postgresql import Cluster

    cluster = Cluster()
    environment = os.environ | {_CLUSTER: cluster.start()}
    try:
        command = [sys.executable, "-m", "bench.postgresql"]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    finally:
        cluster.stop()
    print("\n## The heaviest pages on PostgreSQL\n")
    print("The same rows. By the clock on the wall, since the server works for itself.\n")
    print(done.stdout.decode())


def measure() -> None:
    surroundings.prepare(os.environ[_CLUSTER])
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client, override_settings

    from bench.pages import every_page, measured, table
    from bench.rows import fill

    person, shown, _ = fill()
    call_command("update_search_index", verbosity=0)
    with connection.cursor() as cursor:
        # As autovacuum does, which the cluster of the tests goes without.
        cursor.execute("VACUUM ANALYZE")
    client = Client()
    client.force_login(person)
    with override_settings(ROOT_URLCONF="bench.bare"):
        every = dict(every_page(client, person, {"application_id": shown.pk}))
        lines = table(*measured(client, every, "/bare/", time.perf_counter))
    # Its head, the bare page, and those below.
    print("\n".join(islice(lines, 3 + HEAVIEST)))


if __name__ == "__main__":
    measure()
