"""Nothing but the one guarded way opens a connection outwards."""

import ast

import pytest

from tests.house.test_house import ROOT, tracked

pytestmark = pytest.mark.no_database


OUTWARDS = {
    *("socket", "ssl", "http.client", "urllib.request", "urllib3", "requests", "httpx", "aiohttp"),
    *("ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "asyncio", "socketserver"),
    *("websockets", "botocore", "boto3", "pycurl"),
}
# They serve, or are no part of what is served.
BESIDE_THE_PRODUCT = {"config", "scripts", "bench", "tests"}


def outward_imports(path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        match node:
            case ast.Import(names=aliases):
                names |= {alias.name for alias in aliases}
            case ast.ImportFrom(module=str(module), names=aliases):
                names |= {module, *(f"{module}.{alias.name}" for alias in aliases)}
    return {name for name in names if name in OUTWARDS or name.partition(".")[0] in OUTWARDS}


def test_nothing_else_opens_a_connection_outwards():
    paths = {path.relative_to(ROOT): path for path in tracked("*.py")}
    found = {
        name.as_posix()
        for name, path in paths.items()
        if name.parts[0] not in BESIDE_THE_PRODUCT and outward_imports(path)
    }
    assert found == {
        "exchange/fetching.py",
        # The mail server and the storage that the operator named.
        "accounts/mail.py",
        "documents/s3.py",
    }
