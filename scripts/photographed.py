"""An installation to take pictures of: with fresh tables, served on a free port."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def prepare_django(folder: str) -> None:
    """Set Django up with empty tables in `folder`; nothing of yours is read or changed."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "tests.installation_settings",
        "FILES": f"{folder}/files",
        "DATABASE_URL": f"sqlite:///{folder}/pictures.sqlite3",
        "MODE": "laptop",
        "DEBUG": "true",
        "LOG_LEVEL": "WARNING",
    }
    import django
    from django.core.management import call_command

    django.setup()
    from django.conf import settings

    settings.ALLOWED_HOSTS.append("testserver")
    call_command("prepare")


@contextmanager
def serving():
    """The address of the product while it is served."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # By its name: browsers use passkeys at no IP address.
    address = f"localhost:{port}"
    command = [sys.executable, str(ROOT / "manage.py"), "runserver", "--noreload", address]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        wait_for(f"http://{address}/health")
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(address, timeout=1)  # noqa: S310
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    sys.exit(f"Nothing answers at {address}.")
