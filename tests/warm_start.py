"""Commands as a shell starts them, save that the packages they load are loaded already.

Loading packages is most of what a short command costs. A process does it once (the `forkserver` of
Python), and each command is a fork of it, which then reads its own environment and settings.
"""

import multiprocessing
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# None of them looks at the environment or at Django's settings; of our own, those that compile
# many regular expressions.
PACKAGES = [
    "PIL.Image",
    "babel.dates",
    "boto3",
    "charset_normalizer",
    "cryptography.x509",
    "django.core.management",
    "django.db.models",
    "docx",
    "django.db.backends.sqlite3.base",
    "environs",
    "exchange.mails.vocabulary",
    "exchange.mails.vocabulary.signatures",
    "exchange.mails.vocabulary.titles",
    "fido2.webauthn",
    "icalendar",
    "json_repair",
    "letters.drafting.position",
    "liquid",
    "lxml.html",
    "markdown_it",
    "nh3",
    "openpyxl",
    "psycopg",
    "sqlparse",
]
STARTER = multiprocessing.get_context("forkserver")
STARTER.set_forkserver_preload(PACKAGES)


def run_python(
    arguments: Sequence[str], environment: dict[str, str], *, input: str | bytes = "", text=True
) -> subprocess.CompletedProcess:
    """As subprocess.run of `python *arguments` in the folder of the code, its output captured."""
    with tempfile.TemporaryDirectory(prefix="wind-") as folder:
        streams = [Path(folder, name) for name in ("in", "out", "err")]
        for stream in streams:
            stream.touch()
        streams[0].write_bytes(input.encode() if isinstance(input, str) else input)
        process = STARTER.Process(target=_command, args=(arguments, environment, streams))
        process.start()
        process.join()
        out, err = (stream.read_text() if text else stream.read_bytes() for stream in streams[1:])
    return subprocess.CompletedProcess(arguments, process.exitcode or 0, out, err)


def _command(arguments: Sequence[str], environment: dict[str, str], streams: list[Path]) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    for number, stream in enumerate(streams):
        opened = os.open(stream, os.O_RDWR)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115
    if arguments[0] == "-c":
        sys.argv = ["-c", *arguments[2:]]
        exec(arguments[1], {"__name__": "__main__"})  # noqa: S102
    else:
        sys.argv = list(arguments)
        runpy.run_path(arguments[0], run_name="__main__")
