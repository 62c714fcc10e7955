"""Pages about people and companies, as tests open them."""

from django.urls import reverse


def address(name, *keys) -> str:
    return reverse(f"applications:{name}", args=keys)


def page(client, name, *keys, **query) -> str:
    return client.get(address(name, *keys), query).content.decode()
