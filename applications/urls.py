from django.urls import path

from applications.views import (
    application,
    board,
    company,
    contact,
    ending,
    fact,
    interview_round,
    move,
    note,
)

app_name = "applications"
urlpatterns = [
    path("", board.board, name="board"),
    path("add/", application.add_application, name="add_application"),
    path("<int:application_id>/", application.application, name="application"),
    path("<int:application_id>/edit/", application.edit_application, name="edit_application"),
    path("<int:application_id>/move/", application.move, name="move"),
    path("<int:application_id>/facts/<slug:fact>/", fact.edit_fact, name="edit_fact"),
    path("<int:application_id>/notes/add/", note.add_note, name="add_note"),
    path("notes/<int:note_id>/", note.edit_note, name="edit_note"),
    path("notes/<int:note_id>/delete/", note.delete_note, name="delete_note"),
    path("moves/<int:event_id>/", move.correct_day, name="correct_day"),
    path("moves/<int:event_id>/take-back/", move.take_back, name="take_back"),
    path("<int:application_id>/archive/", application.archive, name="archive"),
    path("<int:application_id>/delete/", application.delete_application, name="delete_application"),
    path("<int:application_id>/close/", ending.close, name="close"),
    path("<int:application_id>/reopen/", ending.reopen, name="reopen"),
    path("<int:application_id>/rounds/add/", interview_round.add_round, name="add_round"),
    path("rounds/<int:round_id>/", interview_round.round, name="round"),
    path("rounds/<int:round_id>/remove/", interview_round.remove_round, name="remove_round"),
    path("companies/<int:company_id>/", company.company, name="company"),
    path("people/<int:contact_id>/", contact.contact, name="contact"),
]
