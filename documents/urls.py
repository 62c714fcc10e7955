from django.urls import path

from documents import views

app_name = "documents"
urlpatterns = [
    path("", views.document_list, name="document_list"),
    path("add/", views.add_document, name="add_document"),
    path("add/<int:application_id>/", views.add_document, name="add_to_application"),
    path("enclose/<int:application_id>/", views.enclose, name="enclose"),
    path("sending/<int:enclosed_id>/", views.correct_sending, name="correct_sending"),
    path("take-out/<int:enclosed_id>/", views.take_out, name="take_out"),
    path("<int:document_id>/", views.edit_document, name="edit_document"),
    path("<int:document_id>/goes-to/", views.add_destination, name="add_destination"),
    path("<int:document_id>/delete/", views.delete_document, name="delete_document"),
    path("<int:document_id>/download/", views.download, name="download"),
]
