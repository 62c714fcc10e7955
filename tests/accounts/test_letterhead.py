"""The letterhead and the time zone."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.models import Letterhead
from frame.editing import StaleEdit
from tests.forms import type_into

pytestmark = pytest.mark.django_db


@pytest.fixture
def newcomer(django_user_model):
    return django_user_model.objects.create_user("dana@example.org", "quiet-desk")


def test_a_letterhead_is_made_on_the_first_save_and_changed_on_the_second(client, newcomer):
    client.force_login(newcomer)
    address = reverse("accounts:letterhead")

    client.post(address, {"name": "Dana Ruiz", "address": "4 Mill Lane\n\n Leeds "})
    type_into(client, address, {"name": "Dana Ruiz Vega", "address": "4 Mill Lane\n\n Leeds "})

    head = Letterhead.objects.get()
    assert head.owner == newcomer
    assert head.name == "Dana Ruiz Vega"
    assert head.address_lines == ("4 Mill Lane", "Leeds")


def test_the_first_letterhead_written_in_two_tabs_is_one_and_none_is_lost_unsaid(newcomer):
    words = {"name": "Dana Ruiz", "address": "", "country": "", "phone": "", "email": ""}
    first, again, other = (Letterhead(owner=newcomer) for _ in range(3))
    first.update(version="", **words)
    again.update(version="", **words)
    with pytest.raises(StaleEdit):
        other.update(version="", **words | {"name": "D. Ruiz"})

    assert again.pk == first.pk
    assert Letterhead.objects.get().name == "Dana Ruiz"


def test_what_was_typed_is_kept_beside_the_message(client, newcomer):
    client.force_login(newcomer)

    response = client.post(
        reverse("accounts:letterhead"), {"name": "Dana Ruiz", "email": "dana at home"}
    )

    assert response.status_code == 422
    assert b"dana at home" in response.content
    assert list(response.context["form"].errors) == ["email"]
    assert not Letterhead.objects.exists()


def test_a_picture_too_large_to_be_taken_in_at_all_is_not_left_out_unsaid(
    client, newcomer, settings
):
    settings.LARGEST_FILE = 100_000
    client.force_login(newcomer)
    picture = SimpleUploadedFile("signature.png", b"\x89PNG" + b" " * 300_000)
    words = {"name": "Dana Ruiz", "picture": picture}

    response = client.post(reverse("accounts:letterhead"), words)

    assert response.status_code == 422
    assert response.context["form"].errors["picture"] == ["The picture is larger than 5 MB."]
    assert not Letterhead.objects.exists()


def test_a_letterhead_can_be_skipped(client, newcomer):
    client.force_login(newcomer)

    page = client.get(reverse("accounts:letterhead"))

    before_the_form, _, rest = page.text.partition('enctype="multipart/form-data"')
    assert "It can wait until your first letter." in before_the_form
    skip = f'<a class="btn btn-quiet" href="{reverse("today:today")}">Skip for now</a>'
    assert skip in before_the_form
    assert "Skip for now" not in rest
    assert not Letterhead.objects.exists()
    Letterhead.objects.create(owner=newcomer)
    later = client.get(reverse("accounts:letterhead")).text
    assert "Skip for now" not in later
    assert "It can wait" not in later


def test_times_show_in_the_persons_zone(client, newcomer):
    client.force_login(newcomer)

    response = client.post(reverse("accounts:time_zone"), {"time_zone": "Asia/Tokyo"})

    newcomer.refresh_from_db()
    assert response.status_code == 302
    assert newcomer.zone.key == "Asia/Tokyo"


def test_a_zone_that_does_not_exist_changes_nothing(client, newcomer):
    client.force_login(newcomer)

    response = client.post(reverse("accounts:time_zone"), {"time_zone": "Mars/Olympus_Mons"})

    newcomer.refresh_from_db()
    assert response.status_code == 422
    assert newcomer.time_zone == "UTC"
