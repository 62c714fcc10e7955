"""How gunicorn serves: a few processes of a few threads, recycled now and then."""

import os

from config import clock
from config.databases import held_open
from config.settings import (
    ACCESS_LOG,
    DATABASES,
    DRAIN_SECONDS,
    WEB_PROCESSES,
    WEB_THREADS,
)

worker_class = "config.worker.Worker"
workers = WEB_PROCESSES
threads = WEB_THREADS
# A process that takes the place of another knows all pages from its first request.
preload_app = True
max_requests = 1000
max_requests_jitter = 100
timeout = 30
# Counts from the signal to stop.
graceful_timeout = DRAIN_SECONDS + 20
# Longer than a proxy keeps an idle connection (nginx 60 s, Caddy 120 s), which must be the one to
# close it: otherwise its next request meets a connection that has just gone.
keepalive = 130
# On a disk a worker's heartbeat can wait for other writes; memory never does.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108
control_socket_disable = True
accesslog = "-" if ACCESS_LOG else None
logger_class = "config.access_log.ServerLog"
# The path alone: a query holds what somebody looked for.
access_log_format = "%(t)s %(h)s %(m)s %(U)s %(s)s %(B)s bytes %(M)s ms"
errorlog = "-"
loglevel = "warning"
# A little more than our own page about long addresses needs (config/odd_requests.py).
limit_request_line = 8190


def when_ready(server):
    """Say where it serves, once it really does. By name, since passkeys do not work at a number."""
    clock.keep(server.log)
    addresses = (
        str(listener).replace("//127.0.0.1:", "//localhost:") for listener in server.LISTENERS
    )
    print(*(f"Second Wind is at {address}" for address in addresses), flush=True)


def post_fork(server, worker):
    # In each process: a connection to SQLite must not be carried through a fork.
    worker.journal = held_open(DATABASES["default"])


def on_reload(server):
    clock.renew()


def on_exit(server):
    clock.end()
