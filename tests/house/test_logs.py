"""No log line holds what opens something: the calendar's address, or a key sent by mail."""

import io
import logging
import logging.config

import pytest
from django.conf import settings
from django.core.handlers.exception import response_for_exception
from django.test import RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse
from django.urls.converters import IntConverter

from config.logs import DiscreetFormatter

pytestmark = pytest.mark.django_db

SECRET = "Kt3-opens_it_all-9fQ2"
# Names of ours, which say nothing about anybody, and what follows an address of before.
NO_SECRETS = {"language", "edition", "fact", "table", "rest"}


def patterns(resolver=None, before=()):
    """Every pattern of the product with the namespaces before its name."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            inner = (*before, pattern.namespace) if pattern.namespace else before
            yield from patterns(pattern, inner)
        elif isinstance(pattern, URLPattern):
            yield pattern, ":".join((*before, pattern.name or ""))


def keys_of(pattern) -> dict[str, str]:
    """The keys of an address that are text, each with a secret."""
    names = pattern.pattern.converters or pattern.pattern.regex.groupindex
    numbers = {
        name for name, kind in pattern.pattern.converters.items() if isinstance(kind, IntConverter)
    }
    return dict.fromkeys(set(names) - numbers - NO_SECRETS, SECRET)


def tokened() -> list[str]:
    found = [(name, keys_of(pattern)) for pattern, name in patterns()]
    return [reverse(name, kwargs=keys | uidb36(keys)) for name, keys in found if keys]


def uidb36(keys) -> dict[str, str]:
    return {"uidb36": "1a"} if "uidb36" in keys else {}


@pytest.fixture
def lines():
    """What the handler of the settings writes, while everything is written."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    made = settings.LOGGING["formatters"]["line"]
    handler.setFormatter(DiscreetFormatter(made["format"]))
    logger = logging.getLogger()
    logger.addHandler(handler)
    yield lambda: written.getvalue()
    logger.removeHandler(handler)


def test_the_walk_finds_the_tokened_addresses():
    assert [address.partition("Kt3")[0] for address in tokened()] == [
        "/digest/stop/",
        "/account/invitation/",
        "/account/confirm-email/",
        "/account/password/reset/key/1a-",
        "/calendar/feed/",
    ]


def test_no_answer_of_a_tokened_address_brings_its_token_into_a_line(client, lines, logged_errors):
    client.raise_request_exception = False
    for address in tokened():
        for wrong in (address, f"{address}x", f"{address}/", address.upper(), f"/{address}"):
            for method in (client.get, client.head, client.post, client.put):
                method(wrong)
            client.post(wrong, "a=b", "application/x-www-form-urlencoded; charset=latin-1")
            client.post(wrong, b"a" * 3_000_000, "application/x-www-form-urlencoded")

    assert "/calendar/feed/…" in lines()
    assert SECRET.lower() not in lines().lower()
    logged_errors.clear()


@pytest.mark.parametrize("address", tokened())
def test_an_exception_that_repeats_the_token_does_not_bring_it_into_a_line(
    address, lines, logged_errors
):
    request = RequestFactory().get(address)
    request.resolver_match = resolve(address)
    try:
        try:
            raise LookupError(f"no file for {SECRET}")
        except LookupError as cause:
            raise RuntimeError(f"reading {address} failed") from cause
    except RuntimeError as error:
        answer = response_for_exception(request, error)

    assert answer.status_code == 500
    assert "RuntimeError: reading" in lines()
    assert SECRET not in lines()
    logged_errors.clear()


def test_our_own_lines_and_the_development_servers_are_written_alike(lines):
    for name in ("exchange.views.feed", "django.server", "gunicorn.error"):
        logging.getLogger(name).warning('"GET %s HTTP/1.1" 200', f"/calendar/feed/{SECRET}.ics")

    assert lines().count("/calendar/feed/… HTTP/1.1") == 3
    assert SECRET not in lines()


def test_every_handler_of_the_product_writes_through_the_one_formatter():
    """Django's own ones, which write to the same place, are taken off."""
    # Mozilla's driver of Firefox, which a test may have imported, brings a logger of its own.
    names = ["", *(name for name in logging.Logger.manager.loggerDict if "moz" not in name)]
    handlers = [
        (name, handler)
        for name in names
        for handler in logging.getLogger(name).handlers
        if type(handler) is logging.StreamHandler
    ]

    assert [name for name, _ in handlers] == [""]
    assert isinstance(handlers[0][1].formatter, DiscreetFormatter)
