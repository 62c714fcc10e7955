"""S3 on this machine: a server that speaks the protocol, and servers that do not work."""

import contextlib
import http.client
import socketserver
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import boto3

from tests.ports import free_port

KEYS = {"access_key": "key", "secret_key": "secret"}
OBJECT = b'HTTP/1.1 200 OK\r\nContent-Length: 48\r\nETag: "e"\r\nLast-Modified: '
OBJECT += b"Fri, 20 Nov 2026 09:00:00 GMT\r\n\r\n"
FAILURE = b"HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\n\r\n"


class S3Server:
    """A server of the protocol, in a process of its own."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-p", str(self.port)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(300):
            with contextlib.suppress(OSError):
                self.tell("reset")
                return
            time.sleep(0.1)
        self.stop()
        raise TimeoutError("The S3 server did not start.")

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()

    def tell(self, what: str, data: bytes = b"") -> None:
        asking = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        with contextlib.closing(asking):
            asking.request("POST", f"/moto-api/{what}", data)
            assert asking.getresponse().status == 200

    def add_bucket(self, name: str):
        """A new bucket of that name, the only one there is, as boto3 sees it."""
        self.tell("reset")
        s3 = boto3.resource(
            "s3",
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id="key",
            aws_secret_access_key="secret",
        )
        return s3.create_bucket(Bucket=name)

    @contextlib.contextmanager
    def refusing_every_key(self) -> Iterator[None]:
        self.tell("reset-auth", b"0")
        try:
            yield
        finally:
            self.tell("reset-auth", b"inf")


@contextlib.contextmanager
def broken_server(answer: Callable[[bytes], bytes]) -> Iterator[tuple[str, threading.Event]]:
    """An address that takes every request and sends what `answer` makes of its first line.

    Nothing, for a server that hangs. The event is set once something has been asked.
    """
    asked, over = threading.Event(), threading.Event()

    class Connection(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            line = self.rfile.readline()
            while self.rfile.readline().strip():
                pass
            asked.set()
            self.wfile.write(answer(line))
            self.wfile.flush()
            over.wait(timeout=30)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Connection) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", asked
        finally:
            over.set()
            server.shutdown()


def hangs(line: bytes) -> bytes:
    return b""


def stalls(line: bytes) -> bytes:
    """Says what there is, and sends a piece of it."""
    return OBJECT + (b"" if line.startswith(b"HEAD") else b"%PDF")


def fails(line: bytes) -> bytes:
    return FAILURE


def lay_files_into_s3(url: str, settings, bucket: str = "second-wind", **options) -> None:
    """Files lie in `bucket` from now on, as the settings of S3 and `options` would have it."""
    remote = {
        "BACKEND": "documents.s3.S3Storage",
        "OPTIONS": KEYS
        | {
            "bucket_name": bucket,
            "endpoint_url": url,
            "region_name": "us-east-1",
            "file_overwrite": False,
            "default_acl": None,
        }
        | options,
    }
    settings.STORAGES = settings.STORAGES | {"default": remote}
