"""How gunicorn serves: a few processes of a few threads, recycled now and then."""

import os

worker_class = "gthread"
workers = int(os.environ.get("WEB_PROCESSES") or 2)
threads = int(os.environ.get("WEB_THREADS") or 4)
max_requests = 1000
max_requests_jitter = 100
timeout = 30
graceful_timeout = 20
# On a disk a worker's heartbeat can wait for other writes; memory never does.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108
control_socket_disable = True
accesslog = None
errorlog = "-"
loglevel = "warning"


def when_ready(server):
    """Say where it serves, once it really does. By name, since passkeys do not work at a number."""
    addresses = (
        str(listener).replace("//127.0.0.1:", "//localhost:") for listener in server.LISTENERS
    )
    print(*(f"Second Wind is at {address}" for address in addresses), flush=True)
