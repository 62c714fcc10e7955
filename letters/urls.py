from django.urls import path

from letters.views import beginning, downloads, editor, history, letter_list

app_name = "letters"
urlpatterns = [
    path("", letter_list.letter_list, name="letter_list"),
    path("come-second/<int:application_id>/", beginning.come_second, name="come_second"),
    path("<int:letter_id>/", editor.editor, name="editor"),
    path("<int:letter_id>/save/", editor.save, name="save"),
    path("<int:letter_id>/page/<int:number>.svg", editor.page, name="page"),
    path("<int:letter_id>/pdf/", downloads.download_pdf, name="download_pdf"),
    path("<int:letter_id>/text/", downloads.download_text, name="download_text"),
    path("<int:letter_id>/history/", history.history, name="history"),
    path("<int:letter_id>/restore/<int:revision_id>/", history.restore, name="restore"),
    path("<int:letter_id>/delete/", letter_list.delete_letter, name="delete_letter"),
]
