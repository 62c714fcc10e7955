"""What programs ask this site for, and what it says about itself to everybody."""

import datetime
import io
import json

import pytest
from django.conf import settings as configured
from django.urls import reverse
from PIL import Image

from config.site_files import OPEN_PAGES

pytestmark = pytest.mark.django_db


def test_search_engines_may_look_at_the_open_pages_alone(client):
    lines = client.get("/robots.txt").text.splitlines()
    assert lines[0] == "User-agent: *"
    assert lines[-1] == "Disallow: /"
    assert {f"Allow: {reverse(name)}$" for name in OPEN_PAGES} <= set(lines)
    assert not [line for line in lines if "/applications/" in line or "/today/" in line]


def test_only_the_open_pages_may_be_found_by_search_engines(client, person):
    for name in OPEN_PAGES:
        assert "X-Robots-Tag" not in client.get(reverse(name)), name
        assert '<meta name="description"' in client.get(reverse(name)).text, name
    assert client.get("/nowhere/")["X-Robots-Tag"] == "noindex"
    client.force_login(person)
    for name in ("today:today", "today:privacy", "accounts:settings"):
        assert client.get(reverse(name))["X-Robots-Tag"] == "noindex", name


def test_a_hole_can_be_told_where_the_operator_says(client, settings):
    settings.SECURITY_CONTACT = "mailto:holes@example.org"
    lines = dict(
        line.split(": ", 1) for line in client.get("/.well-known/security.txt").text.splitlines()
    )
    assert lines["Contact"] == "mailto:holes@example.org"
    assert lines["Canonical"] == "http://testserver/.well-known/security.txt"
    expires = datetime.datetime.fromisoformat(lines["Expires"])
    assert expires > datetime.datetime.now(datetime.UTC)
    settings.SECURITY_CONTACT = ""
    assert client.get("/.well-known/security.txt").status_code == 404


def test_a_phone_finds_what_it_needs_to_install_the_site(client):
    page = client.get(reverse("today:welcome")).text
    assert f'<link rel="manifest" href="{reverse("manifest")}">' in page
    answer = client.get(reverse("manifest"))
    assert answer["Content-Type"] == "application/manifest+json"
    manifest = json.loads(answer.content)
    assert (manifest["start_url"], manifest["display"]) == ("/today/", "standalone")
    for icon in manifest["icons"]:
        path = configured.BASE_DIR / icon["src"].lstrip("/")
        picture = Image.open(io.BytesIO(path.read_bytes()))
        assert "x".join(map(str, picture.size)) == icon["sizes"]
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in manifest["icons"]}
    assert "maskable" in {icon["purpose"] for icon in manifest["icons"]}


def test_the_privacy_page_names_the_operator(client, settings):
    address = reverse("today:privacy")
    assert "has not added a name" in client.get(address).text
    settings.OPERATOR = "Rivertown Library"
    settings.OPERATOR_CONTACT = "privacy@example.org"
    page = client.get(address).text
    assert "Rivertown Library" in page
    assert 'href="mailto:privacy@example.org"' in page
    assert "has not added a name" not in page


@pytest.mark.parametrize("name", ["today:welcome", "account_signup"])
def test_the_privacy_page_is_linked_where_one_comes_in(client, name):
    assert f'href="{reverse("today:privacy")}"' in client.get(reverse(name)).text
