from django.urls import path

from letters.views import (
    beginning,
    downloads,
    editor,
    history,
    letter_list,
    occasions,
    redrafting,
    sending,
    template,
)

app_name = "letters"
urlpatterns = [
    path("", letter_list.letter_list, name="letter_list"),
    path("write/", beginning.choose_application, name="choose_application"),
    path("come-second/<int:application_id>/", beginning.come_second, name="come_second"),
    path("begin/<int:application_id>/", beginning.begin, name="begin"),
    path("occasions/<int:application_id>/leave/", occasions.leave_occasion, name="leave_occasion"),
    path(
        "occasions/<int:application_id>/again/",
        occasions.restore_occasion,
        name="restore_occasion",
    ),
    path(
        "occasions/<int:application_id>/later/",
        occasions.postpone_occasion,
        name="postpone_occasion",
    ),
    path("occasions/<int:application_id>/stop/", occasions.stop_occasions, name="stop_occasions"),
    path(
        "occasions/<int:application_id>/allow/", occasions.allow_occasions, name="allow_occasions"
    ),
    path("templates/", template.templates, name="templates"),
    path("templates/add/", template.add_template, name="add_template"),
    path("templates/<int:template_id>/", template.template, name="template"),
    path("templates/<int:template_id>/delete/", template.delete_template, name="delete_template"),
    path("<int:letter_id>/save-as-template/", template.save_as_template, name="save_as_template"),
    path("<int:letter_id>/", editor.editor, name="editor"),
    path("<int:letter_id>/save/", editor.save, name="save"),
    path("<int:letter_id>/notes/", editor.notes, name="notes"),
    path("<int:letter_id>/hint/", editor.put_hint_aside, name="put_hint_aside"),
    path("<int:letter_id>/page/<int:number>.svg", editor.page, name="page"),
    path("<int:letter_id>/pdf/", downloads.download_pdf, name="download_pdf"),
    path("<int:letter_id>/print/", downloads.show_pdf, name="show_pdf"),
    path("<int:letter_id>/mail/", downloads.download_mail, name="download_mail"),
    path("<int:letter_id>/mailto/", downloads.open_mail, name="open_mail"),
    path("<int:letter_id>/word/", downloads.download_word, name="download_word"),
    path("<int:letter_id>/text/", downloads.download_text, name="download_text"),
    path("<int:letter_id>/history/", history.history, name="history"),
    path("<int:letter_id>/restore/<int:revision_id>/", history.restore, name="restore"),
    path("<int:letter_id>/redraft/", redrafting.redraft, name="redraft"),
    path("<int:letter_id>/tomorrow/", editor.date_tomorrow, name="date_tomorrow"),
    path("<int:letter_id>/sent/", sending.mark_sent, name="mark_sent"),
    path("<int:letter_id>/sent/correct/", sending.correct_sending, name="correct_sending"),
    path("<int:letter_id>/unsend/", sending.unsend, name="unsend"),
    path("<int:letter_id>/answered/", sending.mark_answered, name="mark_answered"),
    path("<int:letter_id>/ready/", sending.mark_ready, name="mark_ready"),
    path("<int:letter_id>/copy/", sending.copy, name="copy"),
    path("<int:letter_id>/delete/", letter_list.delete_letter, name="delete_letter"),
]
