from django.urls import path

from near_misses.views import going_on, near_misses, rematch

app_name = "near_misses"
urlpatterns = [
    path("", near_misses.near_misses, name="near_misses"),
    path("going-on/", going_on.going_on, name="going_on"),
    path("<int:application_id>/rest/", near_misses.rest, name="rest"),
    path("<int:application_id>/wake/", near_misses.wake, name="wake"),
    path("<int:application_id>/sheet/", rematch.rematch_sheet, name="rematch_sheet"),
    path("<int:application_id>/sheet/edit/", rematch.edit_rematch_sheet, name="edit_rematch_sheet"),
    path("<int:application_id>/sheet/sibling/", rematch.link_sibling, name="link_sibling"),
]
