"""Two servers behind a proxy, stopped and started one after the other while visitors go on."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.load import Question, Visitors
from tests.ports import free_port
from tests.postgresql import Cluster
from tests.server import Server

pytestmark = [pytest.mark.no_database, pytest.mark.slow]

TOKEN = "a" * 32
# Neither sends a request twice: what a server loses, the visitor loses. nginx does not ask for
# health; it tries the next server where the first refuses to connect. Caddy's policy is that of
# docs/server/Caddyfile: with round_robin, requests that come at once may each be given the server
# that is away, and Caddy answers an empty 503 itself.
CADDY = """{{
    admin off
    auto_https off
}}
http://127.0.0.1:{port} {{
    reverse_proxy {servers} {{
        lb_policy cookie second_wind_host
        health_uri /health
        health_interval 1s
        health_timeout 4s
    }}
}}
"""
NGINX = """
daemon off;
pid {folder}/pid;
error_log {folder}/errors;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream servers {{ {servers} keepalive 8; }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://servers;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
        }}
    }}
}}
"""


@pytest.fixture
def servers(tmp_path):
    cluster = Cluster()
    url = cluster.start()
    both = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        server = Server(tmp_path / name, DATABASE_URL=url, DEBUG="true", DRAIN_SECONDS="5")
        both.append(server)
    both[0].run("manage.py", "prepare")
    both[0].sign_in()
    for server in both:
        server.start()
    yield both
    for server in both:
        server.kill()
    cluster.stop()


def program(name: str) -> str:
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin")
    assert path, f"{name} is missing. Try: sudo apt-get install {name}"
    return path


def caddy(folder: Path, ports: list[int], port: int) -> list[str]:
    servers = " ".join(f"127.0.0.1:{port}" for port in ports)
    (folder / "Caddyfile").write_text(CADDY.format(port=port, servers=servers))
    return [program("caddy"), "run", "--adapter", "caddyfile", "--config", f"{folder}/Caddyfile"]


def nginx(folder: Path, ports: list[int], port: int) -> list[str]:
    servers = "".join(f"server 127.0.0.1:{port} fail_timeout=2s;" for port in ports)
    (folder / "nginx").write_text(NGINX.format(port=port, servers=servers, folder=folder))
    return [program("nginx"), "-c", f"{folder}/nginx", "-e", f"{folder}/errors"]


@pytest.mark.parametrize("proxy", [caddy, nginx])
def test_an_upgrade_of_one_server_after_the_other_loses_no_request(tmp_path, servers, proxy):
    port = free_port()
    command = proxy(tmp_path, [server.port for server in servers], port)
    cookies = f"{servers[0].cookies}; csrftoken={TOKEN}"
    questions = [
        Question("/"),
        Question("/today/", cookies),
        Question("/account/hints/", cookies, "POST", {"X-CSRFToken": TOKEN}),
    ]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, cwd=tmp_path) as front:
        try:
            with Visitors(port, questions) as visitors:
                visitors.wait_until_all_is_well()
                begins = time.monotonic()
                for server in servers:
                    server.stop()
                    server.start()
                    wait_until_well(server)
                time.sleep(2)
        finally:
            front.terminate()

    asked = visitors.since(begins)
    lost = [(answer.address, answer.status) for answer in asked if answer.status not in (200, 302)]
    print(proxy.__name__, len(lost), "of", len(asked), "in", time.monotonic() - begins)
    assert lost == []
    assert len(asked) > 200
    assert {answer.status for answer in asked} == {200, 302}


def wait_until_well(server: Server) -> None:
    for _ in range(300):
        if server.ask("GET", "/health")[0] == 200:
            # The proxy asks every second.
            time.sleep(2)
            return
        time.sleep(0.1)
    raise TimeoutError(server.log.read_text())
