"""A row deleted in one tab while another writes to it."""

import pytest
from django.db.models.signals import post_init
from django.urls import path, reverse

from applications.models import Application
from config import urls
from documents.models import Document
from letters.beginning import come_second
from letters.models import Letter
from practice.models import Debrief
from records.bin import restore
from records.models import BinItem
from tests.documents.files import keep_cv
from tests.searches import DAY, make_application, make_near_miss, write_debrief


def look_for_nothing(request):
    return Application.objects.get(position="No such thing")


urlpatterns = [path("nothing/", look_for_nothing), *urls.urlpatterns]


@pytest.fixture
def delete_once_looked_up():
    """Called with a model: deletes the next row of it that a request looks up, before it writes."""
    ends = []

    def begin(model):
        looked_up = []

        def delete(sender, instance, **_):
            looked_up.append(instance.pk)
            if len(looked_up) == 1:
                model.objects.filter(pk=instance.pk).delete()

        post_init.connect(delete, sender=model, weak=False)
        ends.append(lambda: post_init.disconnect(delete, sender=model))

    yield begin
    for end in ends:
        end()


@pytest.mark.django_db
def test_saving_a_letter_that_went_meanwhile_is_a_page_that_is_not_there(
    signed_in, person, delete_once_looked_up
):
    letter = come_second(make_near_miss(person), on=DAY)
    words = letter.words() | {"revision": letter.revision, "body": "Later words."}
    delete_once_looked_up(Letter)

    answer = signed_in.post(reverse("letters:save", args=[letter.pk]), words)

    assert answer.status_code == 404
    assert not Letter.objects.exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("page", ["archive", "unarchive", "dismiss_quiet_hint", "move"])
def test_writing_to_an_application_that_went_meanwhile_is_a_page_that_is_not_there(
    signed_in, person, delete_once_looked_up, page
):
    application = make_application(person)
    delete_once_looked_up(Application)

    answer = signed_in.post(
        reverse(f"applications:{page}", args=[application.pk]), {"stage": "offer"}
    )

    assert answer.status_code == 404
    assert not Application.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_what_refers_to_a_row_that_went_meanwhile_is_a_page_that_is_not_there(
    signed_in, person, delete_once_looked_up
):
    application = make_application(person)
    document = keep_cv(person)
    delete_once_looked_up(Document)
    answer = signed_in.post(
        reverse("documents:enclose", args=[application.pk]), {"document": document.pk}
    )

    assert answer.status_code == 404
    assert not application.enclosed.exists()


@pytest.mark.django_db(transaction=True)
def test_what_goes_with_a_row_may_go_by_itself_while_it_is_deleted(
    signed_in, person, delete_once_looked_up
):
    application = make_near_miss(person)
    write_debrief(application.rounds.get(number=2))
    delete_once_looked_up(Debrief)
    answer = signed_in.post(reverse("applications:delete_application", args=[application.pk]))

    assert answer.status_code == 302
    assert not Application.objects.exists()
    restored, _notes = restore(BinItem.objects.get())
    assert restored.rounds.count() == 2


@pytest.mark.django_db
@pytest.mark.urls(__name__)
def test_a_mistake_of_ours_is_no_page_that_is_gone(signed_in, logged_errors):
    with pytest.raises(Application.DoesNotExist):
        signed_in.get("/nothing/")
    assert logged_errors == ["django.request: Internal Server Error: /nothing/"]
    logged_errors.clear()
