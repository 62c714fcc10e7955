"""The same file a second time."""

import pytest
from django.urls import reverse

from documents.models import Document, Enclosed
from tests.documents.files import PDF, keep_cv, lying, read, upload
from tests.searches import DAY, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]
ADD = "/documents/add/"


def test_the_same_file_again_is_the_one_that_is_there(signed_in, person, shelf):
    signed_in.post(ADD, {"kind": "cv", "version": "Retail", "file": upload("cv.pdf")})
    document = Document.objects.get()
    application = make_application(person)
    for name in ("cv.pdf", "cv (1).pdf"):
        again = {"kind": "cv", "file": upload(name)}
        answer = signed_in.post(ADD, again, follow=True)
        assert answer.redirect_chain[-1][0] == document.get_absolute_url()
        assert "You have this file already: cv, Retail." in answer.text
    again = {"kind": "cv", "file": upload("cv.pdf"), "application": application.pk}
    answer = signed_in.post(ADD, again | {"sent_on": "2026-11-20"}, follow=True)
    assert answer.redirect_chain[-1][0] == application.get_absolute_url()
    assert "It goes with this application now" in answer.text

    assert Document.objects.get() == document
    assert len(lying(shelf)) == 1
    enclosed = Enclosed.objects.get()
    assert (enclosed.document, enclosed.application, enclosed.sent_on) == (
        document,
        application,
        DAY,
    )


def test_the_same_file_under_a_name_of_its_own_is_added_and_the_first_is_named(signed_in):
    signed_in.post(ADD, {"kind": "cv", "file": upload("cv.pdf")})
    answer = signed_in.post(
        ADD, {"kind": "offer", "name": "Offer", "file": upload("cv.pdf")}, follow=True
    )
    assert "Offer is added. The same file is here already as cv." in answer.text
    assert sorted(str(row) for row in Document.objects.all()) == ["Offer", "cv"]


def test_a_file_whose_content_is_lost_can_be_added_again(signed_in, person):
    signed_in.post(ADD, {"kind": "cv", "file": upload("cv.pdf")})
    lost = Document.objects.get()
    lost.file.storage.delete(lost.file.name)
    signed_in.post(ADD, {"kind": "cv", "file": upload("cv.pdf")})
    added = Document.objects.exclude(pk=lost.pk).get()
    assert read(signed_in.get(reverse("documents:download", args=[added.pk]))) == PDF


def test_the_file_of_somebody_else_says_nothing(signed_in, stranger, person):
    keep_cv(stranger)
    answer = signed_in.post(ADD, {"kind": "cv", "file": upload("cv.pdf")}, follow=True)
    assert "already" not in answer.text
    assert Document.objects.for_user(person).count() == 1
