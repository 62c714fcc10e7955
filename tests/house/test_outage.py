"""PostgreSQL stopped, or hanging, under a server with visitors; and back again."""

import re
import signal
import time

import pytest

from tests.load import Answer, Question, Visitors
from tests.postgresql import Cluster
from tests.server import Server

pytestmark = [pytest.mark.no_database, pytest.mark.slow]

STYLES, WELCOME, TODAY, HEALTH = "/static/css/parts.css", "/", "/today/", "/health"
DOWN, AFTERWARDS = 12.0, 6.0


@pytest.fixture
def cluster():
    cluster = Cluster()
    cluster.url = cluster.start()
    yield cluster
    cluster.stop()


@pytest.fixture
def server(tmp_path, cluster):
    # With DEBUG off, as an operator has it: the pages of errors are ours and the styles squeezed.
    server = Server(tmp_path, DATABASE_URL=cluster.url, WEB_PROCESSES="2")
    server.run("manage.py", "collectstatic", "--noinput", "--verbosity=0")
    server.run("manage.py", "prepare")
    server.sign_in()
    server.start()
    yield server
    server.kill()


def hang(cluster):
    cluster.send(signal.SIGSTOP)


def go_on(cluster):
    cluster.send(signal.SIGCONT)


def of(answers: list[Answer], address: str) -> list[Answer]:
    return [answer for answer in answers if answer.address == address]


def statuses(answers: list[Answer], address: str) -> set[int]:
    return {answer.status for answer in of(answers, address)}


@pytest.mark.parametrize(
    ("end", "begin"), [(Cluster.halt, Cluster.serve), (hang, go_on)], ids=["stopped", "hanging"]
)
def test_a_database_that_is_down_costs_a_moment(server, cluster, end, begin):
    addresses = [STYLES, WELCOME, TODAY, HEALTH]
    questions = [
        Question(address, server.cookies if address == TODAY else "") for address in addresses
    ]
    with Visitors(server.port, questions) as visitors:
        visitors.wait_until_all_is_well()
        ends = time.monotonic()
        end(cluster)
        time.sleep(DOWN)
        begins = time.monotonic()
        begin(cluster)
        is_back = time.monotonic()
        time.sleep(5 + AFTERWARDS)

    down = visitors.since(ends, until=begins)
    after = visitors.since(is_back + 5)
    longest = {
        address: max(answer.seconds for answer in of(down, address)) for address in addresses
    }
    last = max((answer.at for answer in visitors.since(is_back) if answer.status != 200), default=0)
    print(end.__name__, len(down), longest, "back after", max(0, last - is_back))
    assert statuses(down, STYLES) == statuses(down, WELCOME) == {200}
    refused = [answer for answer in of(down, TODAY) if answer.at > ends + 1]
    assert {answer.status for answer in refused} == {503}
    assert all(b"Second Wind is not available right now" in answer.body for answer in refused)
    assert max(longest.values()) < 5
    assert longest[HEALTH] < 1.5
    assert {answer.status for answer in after} == {200}
    assert len(after) > 100
    assert_one_line_each(server.log.read_text(), visitors.answers)


def assert_one_line_each(log: str, answers: list[Answer]) -> None:
    failed = [answer for answer in answers if answer.status == 503]
    lines = log.splitlines()
    complaints = [line for line in lines if re.search(r" (ERROR|WARNING) ", line)]

    assert "Traceback" not in log
    assert len(complaints) == len(failed)
    assert [line for line in lines if line not in complaints] == lines[:1]
