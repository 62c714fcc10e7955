"""How the tests of the search ask its pages."""

from django.urls import reverse

from frame.undo import undo_address
from tests.forms import version_in

TABLE = "/applications/table/"


def address(name, *keys) -> str:
    return reverse(f"applications:{name}", args=keys)


def page_of(client, application) -> str:
    return client.get(application.get_absolute_url()).content.decode()


def post(client, name, *keys, **fields):
    return client.post(address(name, *keys), fields)


def version_at(client, name, *keys) -> str:
    return version_in(client.get(address(name, *keys)))


def table_page(client, **query) -> str:
    return client.get(TABLE, query).content.decode()


def positions(client, **query) -> list[str]:
    table = client.get(TABLE, query).context["table"]
    return [row.position for row in table.rows]


def undo_of(answer) -> str:
    """The address of “Undo” in the message of a page."""
    return next(undo_address(message) for message in answer.context["messages"])
