"""The picture of a signature: only its ink is kept."""

import io
import math
import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image, ImageChops, ImageDraw, ImageOps

from accounts.models import Letterhead
from paper.signature import reencode
from tests.forms import type_into


def drawn(size=(900, 500), ink=(200, 150, 500, 300), kind="PNG", mode="RGB", **extra) -> bytes:
    picture = Image.new(mode, size, "white")
    ImageDraw.Draw(picture).rectangle(ink, fill="black")
    return saved(picture, kind, **extra)


def saved(picture: Image.Image, kind="PNG", **extra) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **extra)
    return file.getvalue()


def head_of(width: int, height: int) -> bytes:
    """The first bytes of a PNG that says it is so large."""
    content = bytearray(drawn(size=(9, 9)))
    content[16:24] = struct.pack(">II", width, height)
    content[29:33] = struct.pack(">I", zlib.crc32(content[12:29]))
    return bytes(content)


def signed(size=(1200, 600), ink=(20, 20, 90), paper=(255, 255, 255)) -> Image.Image:
    """A wave of one line in the middle half of the picture."""
    picture = Image.new("RGB", size, paper)
    (width, height), steps = size, range(201)
    line = [(width * (0.25 + x / 400), height * (0.5 + 0.2 * math.sin(x / 9))) for x in steps]
    ImageDraw.Draw(picture).line(line, fill=ink, width=width // 150, joint="curve")
    return picture


def in_light(picture: Image.Image, left: int, right: int) -> Image.Image:
    """As a camera takes it: with grain, and brighter on one side than on the other."""
    slope = Image.linear_gradient("L").rotate(90).resize(picture.size)
    light = slope.point(lambda place: left + (right - left) * place // 255)
    taken = ImageChops.multiply(picture, Image.merge("RGB", [light] * 3))
    grain = Image.merge("RGB", [Image.effect_noise(picture.size, 5)] * 3)
    return ImageChops.add(taken, grain, 1, -128)


def shares(picture: Image.Image) -> tuple[float, float]:
    """How much of a kept picture is transparent, and how dark the rest is on white, from 0 to 1."""
    alpha = picture.getchannel("A").histogram()
    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture)
    darkest = min(
        brightness for brightness, count in enumerate(paper.convert("L").histogram()) if count
    )
    return alpha[0] / sum(alpha), 1 - darkest / 255


def reencoded(content: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(reencode(content)))
    assert picture.format == "PNG"
    return picture


@pytest.mark.no_database
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_border_is_trimmed_and_paper_is_transparent(kind):
    picture = reencoded(drawn(kind=kind))
    assert picture.size == pytest.approx((301, 151), abs=4)
    assert picture.mode == "RGBA"
    assert reencoded(drawn(kind=kind, ink=(0, 0, 300, 20))).getpixel((5, 5))[3] == 255


@pytest.mark.no_database
def test_a_large_picture_is_kept_small():
    picture = reencoded(drawn(size=(4000, 2000), ink=(10, 10, 3990, 600)))
    assert picture.width == 1200
    assert picture.height <= 400


@pytest.mark.no_database
@pytest.mark.parametrize("kind", [1, 2, 5, 7, 11], ids=["byte", "text", "ratio", "any", "float"])
@pytest.mark.parametrize("tag", [0x0100, 0x010E, 0x011A, 0x0128], ids=hex)
def test_notes_of_a_camera_in_an_unusual_form_are_no_hindrance(tag, kind):
    exif = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 2)
    exif += struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0)  # turned by a quarter
    exif += struct.pack(">HHII", tag, kind, 1, 0x1A) + bytes(40)
    picture = reencoded(drawn(ink=(100, 100, 700, 150), kind="JPEG", exif=exif))
    assert picture.height > picture.width


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize("turn", range(1, 9))
def test_however_the_telephone_was_held_the_signature_is_upright(turn):
    exif = Image.Exif()
    exif[0x0112] = turn
    content = saved(signed(), "JPEG", exif=exif)
    turned = ImageOps.exif_transpose(Image.open(io.BytesIO(content)))
    assert reencode(content) == reencode(saved(turned))


@pytest.mark.no_database
def test_a_telephones_turn_is_applied_and_its_notes_are_dropped():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010E] = "where I live"
    content = drawn(ink=(100, 100, 700, 150), kind="JPEG", exif=exif)
    picture = reencoded(content)
    assert picture.height > picture.width
    assert b"where I live" in content
    assert b"where I live" not in reencode(content)


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize(
    "picture",
    [
        signed(),
        signed(paper=(200, 200, 200)),
        signed(paper=(170, 165, 150)),
        in_light(signed(), 120, 250),
        in_light(signed(), 60, 130),
        in_light(signed(ink=(140, 140, 145)), 180, 235),  # a pencil
        signed(ink=(255, 255, 255), paper=(0, 0, 0)),
        signed(ink=(230, 230, 180), paper=(60, 80, 60)),  # chalk
    ],
    ids=["white", "grey", "yellow", "uneven", "dim", "pencil", "inverse", "chalk"],
)
def test_any_even_paper_becomes_transparent_and_the_ink_stays_dark(picture):
    found = reencoded(saved(picture, "JPEG", quality=90))
    clear, dark = shares(found)
    assert found.width / found.height == pytest.approx(600 / 240, rel=0.08)
    assert clear > 0.7
    assert dark > 0.4


@pytest.mark.no_database
def test_light_ink_on_no_paper_at_all_is_dark_on_the_page():
    picture = signed(ink=(255, 255, 255), paper=(0, 0, 0))
    picture.putalpha(picture.convert("L"))
    assert shares(reencoded(saved(picture)))[1] > 0.9


@pytest.mark.thorough
@pytest.mark.no_database
def test_the_photo_of_a_telephone_is_taken_as_it_is():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    picture = in_light(signed(size=(4032, 3024)), 130, 250)
    found = reencoded(saved(picture, "JPEG", quality=85, exif=exif))
    clear, _ = shares(found)
    assert found.height / found.width == pytest.approx(2016 / 1210, rel=0.08)
    assert clear > 0.7


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "could not be read"),
        (b"GIF89a" + b"\x00" * 50, "could not be read"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "could not be read"),
        (drawn()[:200], "could not be read"),
        (drawn(size=(10_001, 5_000), mode="1"), "30 megapixels"),
        (head_of(10_000, 10_000), "30 megapixels"),
        (head_of(60_000, 60_000), "30 megapixels"),
        (drawn(ink=(0, 0, 899, 300)), "tell the ink from the paper"),
        (b"\x89PNG" + b"\x00" * (5 * 1024 * 1024), "5 MB"),
        (drawn(ink=(-9, -9, -5, -5)), "empty"),
        (drawn(size=(1, 1)), "empty"),
        (drawn(size=(1, 40)), "empty"),
        (drawn(size=(40, 1)), "empty"),
    ],
)
def test_what_is_no_signature_is_refused_in_plain_words(content, reason):
    with pytest.raises(ValidationError, match=reason):
        reencode(content)


def post(client, **fields):
    values = {"name": "Dana Ruiz", "address": "", "phone": "", "email": ""} | fields
    return type_into(client, reverse("accounts:letterhead"), values)


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
