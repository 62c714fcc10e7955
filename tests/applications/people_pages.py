"""Pages about people and companies, as tests open them."""

from tests.applications.asking import address


def page(client, name, *keys, **query) -> str:
    return client.get(address(name, *keys), query).content.decode()
