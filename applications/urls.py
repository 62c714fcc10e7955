from django.urls import path

from applications.views import application, board, company, contact, ending, interview_round

app_name = "applications"
urlpatterns = [
    path("", board.board, name="board"),
    path("add/", application.add_application, name="add_application"),
    path("<int:application_id>/", application.application, name="application"),
    path("<int:application_id>/edit/", application.edit_application, name="edit_application"),
    path("<int:application_id>/move/", application.move, name="move"),
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
