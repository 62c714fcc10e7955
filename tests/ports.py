"""Ports of this machine."""

import socket


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def is_listening(port: int) -> bool:
    """Whether somebody answers there."""
    with socket.socket() as knock:
        return knock.connect_ex(("127.0.0.1", port)) == 0
