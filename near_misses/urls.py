from django.urls import path

from near_misses.views import hard_day, near_misses, rematch

app_name = "near_misses"
urlpatterns = [
    path("", near_misses.near_misses, name="near_misses"),
    path("hard-day/", hard_day.hard_day, name="hard_day"),
    path("<int:application_id>/rest/", near_misses.rest, name="rest"),
    path("<int:application_id>/wake/", near_misses.wake, name="wake"),
    path("<int:application_id>/sheet/", rematch.rematch_sheet, name="rematch_sheet"),
    path("<int:application_id>/sheet/edit/", rematch.edit_rematch_sheet, name="edit_rematch_sheet"),
    path("<int:application_id>/sheet/sibling/", rematch.link_sibling, name="link_sibling"),
]
