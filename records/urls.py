from django.urls import path

from records import views

app_name = "records"
urlpatterns = [
    path("", views.bin_page, name="bin_page"),
    path("empty/", views.empty_bin, name="empty_bin"),
    path("<int:item_id>/restore/", views.restore, name="restore"),
    path("<int:item_id>/delete/", views.delete_item, name="delete_item"),
]
