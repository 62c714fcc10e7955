"""Files: what is kept, what is refused, where they go, and how they are given back."""

import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone

from documents.models import Document, Enclosed, QuotaFull
from records.models import BinItem
from tests.documents.files import PDF, docx, keep_cv, lying, odt, picture, read, upload
from tests.forms import version_in
from tests.searches import DAY, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]
ADD = "/documents/add/"


def test_a_file_is_kept_under_a_name_that_says_nothing_and_given_back_under_its_own(
    signed_in, person, shelf
):
    form = {"kind": "cv", "name": "My CV", "version": "Retail", "file": upload("Lebenslauf ü.pdf")}
    answer = signed_in.post(ADD, form)

    document = Document.objects.get()
    assert answer.url == reverse("documents:document_list")
    assert (document.owner, document.name, document.version) == (person, "My CV", "Retail")
    assert (document.format, document.size, document.kind) == ("PDF", len(PDF), "cv")
    assert [path.read_bytes() for path in lying(shelf)] == [PDF]
    assert [path.name for path in lying(shelf)] == [document.file.name[-32:]]
    assert "Leben" not in str(lying(shelf))

    response = signed_in.get(reverse("documents:download", args=[document.pk]))
    assert read(response) == PDF
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == (
        "attachment; filename*=utf-8''Lebenslauf%20%C3%BC.pdf"
    )
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, no-store"
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"


def test_the_content_decides_and_not_what_the_browser_says(signed_in):
    form = {"kind": "other", "file": upload("photo.scan", picture("PNG"), "application/pdf")}
    signed_in.post(ADD, form)

    document = Document.objects.get()
    assert (document.format, document.content_type) == ("PNG", "image/png")
    assert (document.filename, document.name) == ("photo.scan.png", "photo")


@pytest.mark.parametrize(
    ("name", "content", "label"),
    [
        ("cv.docx", docx(), "Word"),
        ("cv.odt", odt(), "OpenDocument"),
        ("cv.rtf", b"{\\rtf1 Hello}", "RTF"),
        ("cv.jpeg", picture("JPEG"), "JPEG"),
        ("cv.webp", picture("WEBP"), "WebP"),
        ("cv.txt", "Zehn Jahre im Einzelhandel, für Müller".encode(), "Text"),
        ("old.txt", "Zehn Jahre, für Müller – 5 €".encode("cp1252"), "Text"),
        ("picture.jpg", picture("JPEG"), "JPEG"),
    ],
)
def test_the_usual_formats_are_kept(signed_in, name, content, label):
    signed_in.post(ADD, {"kind": "cv", "file": upload(name, content)})

    document = Document.objects.get()
    assert (document.format, document.filename) == (label, name)


def test_a_file_we_cannot_name_is_refused_beside_its_field_and_the_words_stay(signed_in, shelf):
    form = {"kind": "offer", "name": "The offer", "file": upload("cv.pdf", b"MZ\x90\x00\x03")}
    answer = signed_in.post(ADD, form)

    assert answer.status_code == 422
    assert "This type of file is not accepted." in answer.context["form"].errors["file"][0]
    assert 'value="The offer"' in answer.content.decode()
    assert not Document.objects.exists()
    assert lying(shelf) == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        (
            "evil.pdf",
            b"<html><script>alert(1)</script>",
            "The name says PDF, but the type of the file is Text.",
        ),
        ("cv.docx", PDF, "The name says Word, but the type of the file is PDF."),
        ("photo.PNG", b"no picture", "The name says PNG, but the type of the file is Text."),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused_in_words(
    signed_in, shelf, name, content, words
):
    answer = signed_in.post(ADD, {"kind": "cv", "file": upload(name, content)})
    assert answer.status_code == 422
    assert words in answer.context["form"].errors["file"][0]
    assert lying(shelf) == []


def test_a_picture_of_another_kind_than_its_name_says_is_kept(signed_in):
    signed_in.post(ADD, {"kind": "other", "file": upload("photo.jpg", picture("WEBP"))})
    assert Document.objects.get().filename == "photo.jpg.webp"


def test_text_of_an_older_editor_comes_back_as_it_was(signed_in):
    words = "Zehn Jahre, für Müller – 5 €".encode("cp1252")
    signed_in.post(ADD, {"kind": "cv", "file": upload("old.txt", words)})
    document = Document.objects.get()
    response = signed_in.get(reverse("documents:download", args=[document.pk]))
    assert response["Content-Type"] == "text/plain; charset=windows-1252"
    assert read(response) == words


def test_the_page_says_how_much_room_there_is(signed_in, person, settings):
    settings.FILES_PER_PERSON = 2048
    keep_cv(person)
    page = signed_in.get(reverse("documents:document_list")).content.decode()
    assert f"Your files use {len(PDF)} bytes of 2 kB." in page


def test_a_file_that_is_too_large_is_dropped_on_arrival_and_named(signed_in, settings, shelf):
    settings.LARGEST_FILE = 100_000
    big = upload("cv.pdf", PDF + b" " * 300_000)
    answer = signed_in.post(ADD, {"kind": "cv", "name": "Long one", "file": big})

    assert answer.status_code == 422
    assert answer.context["form"].errors["file"] == ["This file is larger than 97.7 kB."]
    assert 'value="Long one"' in answer.content.decode()
    assert not Document.objects.exists()
    assert lying(shelf) == []


FULL = "Delete another file for good first; files in the bin count, too."


def test_one_person_has_so_much_room_and_takes_none_from_another(
    signed_in, person, stranger, settings, shelf
):
    settings.FILES_PER_PERSON = 2 * len(PDF) + 1
    keep_cv(stranger)
    for name in ("one", "two"):
        assert signed_in.post(ADD, {"kind": "cv", "name": name, "file": upload("a.pdf")}).url
    answer = signed_in.post(ADD, {"kind": "cv", "name": "three", "file": upload("a.pdf")})

    assert answer.status_code == 422
    left = f"you have 1 byte left of {2 * len(PDF) + 1} bytes."
    message = f"This file needs {len(PDF)} bytes, and {left} {FULL}"
    assert answer.context["form"].errors["file"] == [message]
    assert Document.objects.for_user(person).count() == 2
    assert len(lying(shelf)) == 3
    with pytest.raises(QuotaFull):
        keep_cv(person)


def test_a_document_added_for_an_application_is_on_its_timeline(signed_in, person):
    application = make_application(person)
    form = {
        "kind": "cv",
        "name": "CV",
        "version": "Retail",
        "file": upload("cv.pdf"),
        "application": application.pk,
        "sent_on": "2026-11-18",
    }
    answer = signed_in.post(reverse("documents:add_to_application", args=[application.pk]), form)

    assert answer.url == application.get_absolute_url()
    enclosed = application.enclosed.get()
    assert (str(enclosed.document), enclosed.sent_on) == ("CV, Retail", datetime.date(2026, 11, 18))
    event = application.events.get(kind="document_enclosed")
    assert event.happened_on == enclosed.sent_on
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Sent with the application: CV, Retail" in page


def test_a_day_without_an_application_is_asked_about(signed_in):
    form = {"kind": "cv", "file": upload("cv.pdf"), "sent_on": "2026-11-18"}
    answer = signed_in.post(ADD, form)

    message = "Choose the application you sent it with."
    assert answer.context["form"].errors == {"application": [message]}
    assert answer.status_code == 422
    assert not Document.objects.exists()


@pytest.mark.parametrize("page", ["add_to_application", "enclose"])
def test_nothing_was_sent_on_a_day_to_come(signed_in, person, page):
    application, document = make_application(person), keep_cv(person)
    form = {
        "kind": "cv",
        "file": upload("cv.pdf"),
        "document": document.pk,
        "sent_on": timezone.localdate() + datetime.timedelta(days=1),
    }
    answer = signed_in.post(reverse(f"documents:{page}", args=[application.pk]), form)

    assert "sent_on" in answer.context["form"].errors
    assert not application.enclosed.exists()


def test_said_twice_it_went_there_once_with_the_newer_day(person):
    application = make_application(person)
    document = keep_cv(person)
    document.enclose_with(application, on=None)
    document.enclose_with(application, on=DAY)
    document.enclose_with(application, on=None)

    assert Enclosed.objects.get().sent_on == DAY
    assert application.events.filter(kind="document_enclosed").count() == 1


def test_the_list_says_which_version_went_where(signed_in, person):
    first, second = make_application(person), make_application(person, company="Haven")
    retail = keep_cv(person, version="Retail")
    keep_cv(person, version="Short")
    retail.enclose_with(first, on=DAY)
    retail.enclose_with(second, on=None)
    page = signed_in.get("/documents/").content.decode()

    row = page[page.index("Retail") :]
    assert "Assistant Manager at Larkfield</bdi></a>" in row
    assert "Sent on 20 Nov 2026" in row
    assert "Assistant Manager at Haven" in row
    assert "Not part of an application yet" in page[page.index("Short") : page.index("Retail")]


def test_a_kept_document_goes_with_an_application_and_comes_off_again(signed_in, person):
    application, document = make_application(person), keep_cv(person)
    enclose = reverse("documents:enclose", args=[application.pk])
    signed_in.post(enclose, {"document": document.pk, "sent_on": "2026-11-20"})
    enclosed = application.enclosed.get()
    assert (enclosed.document, enclosed.sent_on) == (document, DAY)

    signed_in.post(reverse("documents:take_out", args=[enclosed.pk]))
    assert not application.enclosed.exists()
    assert Document.objects.get() == document


def test_anothers_document_or_application_is_no_choice(signed_in, person, stranger):
    own, theirs = make_application(person), make_application(stranger)
    document = keep_cv(stranger)
    enclose = reverse("documents:enclose", args=[own.pk])

    assert signed_in.post(enclose, {"document": document.pk}).status_code == 422
    form = {"kind": "cv", "file": upload("cv.pdf"), "application": theirs.pk}
    assert signed_in.post(ADD, form).status_code == 422
    going = reverse("documents:add_destination", args=[keep_cv(person).pk])
    assert signed_in.post(going, {"application": theirs.pk}).status_code == 422
    assert not Enclosed.objects.exists()
    assert Document.objects.count() == 2


def test_renaming_changes_the_words_and_never_the_content(signed_in, person):
    document = keep_cv(person)
    form = {
        "kind": "cover_letter",
        "name": "Letter",
        "version": "",
        "row_version": version_in(signed_in.get(document.get_absolute_url())),
    }
    signed_in.post(document.get_absolute_url(), form)
    before, document = document, Document.objects.get()

    assert (document.kind, str(document)) == ("cover_letter", "Letter")
    assert (document.file.name, document.sha256) == (before.file.name, before.sha256)


def test_a_list_without_a_document_has_one_button(signed_in, person):
    add = f'href="{reverse("documents:add_document")}"'
    empty = signed_in.get(reverse("documents:document_list")).content.decode()
    assert "empty-state" in empty
    assert empty.count(add) == 1

    keep_cv(person)
    filled = signed_in.get(reverse("documents:document_list")).content.decode()
    assert "empty-state" not in filled
    assert filled.count(add) == 1
    # A browser takes no fractions of a second with so many digits.
    assert not re.search(r'datetime="[^"]*\.\d', filled)


def test_a_file_without_a_name_of_its_own_gets_no_word_of_ours(signed_in, person):
    fields = {"kind": "cv", "file": upload(".pdf", PDF)}
    signed_in.post(reverse("documents:add_document"), fields)

    assert Document.objects.for_user(person).get().name == ".pdf"


def test_deleted_for_good_it_goes_with_its_content_after_the_commit(
    signed_in, person, shelf, django_capture_on_commit_callbacks
):
    application, document = make_application(person), keep_cv(person)
    document.enclose_with(application, on=DAY)
    address = reverse("documents:delete_document", args=[document.pk])
    asked = signed_in.get(address).content.decode()

    assert "It is also removed from <bdi>Assistant Manager at Larkfield</bdi>." in asked
    assert Document.objects.exists()
    signed_in.post(address)
    with django_capture_on_commit_callbacks(execute=False) as waiting:
        BinItem.objects.get().delete_for_good()
    assert not Document.objects.exists()
    assert len(lying(shelf)) == 1
    for callback in waiting:
        callback()
    assert lying(shelf) == []
    assert not application.enclosed.exists()


@pytest.mark.parametrize("count", [1, 30])
def test_the_list_takes_as_many_queries_for_many_documents(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        application = make_application(person, company=f"Company {number}")
        keep_cv(person, name=f"CV {number}").enclose_with(application, on=DAY)

    with django_assert_num_queries(7):
        assert signed_in.get("/documents/").status_code == 200


def test_two_tabs_do_not_overwrite_each_other_s_name_and_version_unread(signed_in, person):
    document = keep_cv(person)
    address = document.get_absolute_url()
    shown = {
        "kind": "cv",
        "row_version": version_in(signed_in.get(address)),
    }
    signed_in.post(address, shown | {"name": "My CV", "version": "Retail"})
    answer = signed_in.post(address, shown | {"name": "My résumé", "version": "Care"})

    assert answer.status_code == 422
    page = answer.content.decode()
    assert ">Name: My CV\nVersion: Retail</div>" in page
    assert 'value="Care"' in page
    document.refresh_from_db()
    assert str(document) == "My CV, Retail"

    again = shown | {
        "name": "My résumé",
        "version": "Care",
        "row_version": version_in(answer),
    }
    assert signed_in.post(address, again).status_code == 302
    document.refresh_from_db()
    assert str(document) == "My résumé, Care"
