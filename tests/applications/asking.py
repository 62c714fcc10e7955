"""How the tests of the search ask its pages."""

from django.urls import reverse

TABLE = "/applications/table/"


def page_of(client, application) -> str:
    return client.get(application.get_absolute_url()).content.decode()


def post(client, name, *keys, **fields):
    return client.post(reverse(f"applications:{name}", args=keys), fields)


def seen_in(client, name, *keys) -> str:
    return client.get(reverse(f"applications:{name}", args=keys)).context["form"].seen


def table_page(client, **query) -> str:
    return client.get(TABLE, query).content.decode()


def positions(client, **query) -> list[str]:
    table = client.get(TABLE, query).context["table"]
    return [row.position for row in table.rows]
