"""The picture of a signature: only its ink is kept."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image, ImageDraw

from accounts.models import Letterhead
from accounts.signature import reencode


def drawn(size=(900, 500), ink=(200, 150, 500, 300), kind="PNG", mode="RGB", **extra) -> bytes:
    picture = Image.new(mode, size, "white")
    ImageDraw.Draw(picture).rectangle(ink, fill="black")
    file = io.BytesIO()
    picture.save(file, kind, **extra)
    return file.getvalue()


def kept(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(reencode(content)))
    assert picture.format == "PNG"
    return picture


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_border_is_trimmed_and_paper_is_transparent(kind):
    picture = kept(drawn(kind=kind))
    assert picture.size == pytest.approx((301, 151), abs=4)
    assert picture.mode == "RGBA"
    assert kept(drawn(kind=kind, ink=(0, 0, 899, 20))).getpixel((5, 5))[3] == 255


def test_a_large_picture_is_kept_small():
    picture = kept(drawn(size=(4000, 2000), ink=(10, 10, 3990, 1000)))
    assert picture.width == 1200
    assert picture.height <= 400


def test_a_telephones_turn_is_applied_and_its_notes_are_dropped():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010E] = "where I live"
    content = drawn(ink=(100, 100, 700, 150), kind="JPEG", exif=exif)
    picture = kept(content)
    assert picture.height > picture.width
    assert b"where I live" in content
    assert b"where I live" not in reencode(content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "could not be read"),
        (b"GIF89a" + b"\x00" * 50, "could not be read"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "could not be read"),
        (drawn()[:200], "could not be read"),
        (drawn(size=(4200, 40), ink=(1, 1, 30, 30)), "4000 by 2000"),
        (drawn(size=(2100, 2100)), "4000 by 2000"),
        (b"\x89PNG" + b"\x00" * (5 * 1024 * 1024), "5 MB"),
        (drawn(ink=(-9, -9, -5, -5)), "empty"),
    ],
)
def test_what_is_no_signature_is_refused_in_plain_words(content, said):
    with pytest.raises(ValidationError, match=said):
        reencode(content)


def post(client, **fields):
    values = {"name": "Dana Ruiz", "address": "", "phone": "", "email": ""} | fields
    return client.post(reverse("accounts:letterhead"), values)


@pytest.mark.django_db
def test_it_is_uploaded_shown_to_its_owner_alone_and_taken_away(signed_in, stranger, client):
    address = reverse("accounts:signature")
    assert signed_in.get(address).status_code == 404
    post(signed_in, picture=SimpleUploadedFile("s.png", drawn()))
    shown = signed_in.get(address)
    assert shown["Content-Type"] == "image/png"
    assert shown["X-Content-Type-Options"] == "nosniff"
    assert Image.open(io.BytesIO(shown.content)).size == (301, 151)

    # Saved again without a new picture it stays.
    post(signed_in, name="Dana R.")
    assert signed_in.get(address).content == shown.content
    post(signed_in, without_picture="on")
    assert signed_in.get(address).status_code == 404
    assert bytes(Letterhead.objects.get(owner__email="dana@example.org").signature) == b""


@pytest.mark.django_db
def test_a_strangers_signature_is_never_shown(client, person, stranger):
    client.force_login(person)
    post(client, picture=SimpleUploadedFile("s.png", drawn()))
    client.force_login(stranger)
    assert client.get(reverse("accounts:signature")).status_code == 404


@pytest.mark.django_db
def test_a_bad_file_is_told_beside_the_field_and_the_words_stay(signed_in):
    answer = post(signed_in, name="Kept Name", picture=SimpleUploadedFile("s.png", b"nothing"))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "could not be read as a PNG or JPEG picture" in page
    assert "Kept Name" in page
