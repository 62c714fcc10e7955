from django.urls import path

from accounts import views

app_name = "accounts"
urlpatterns = [
    path("", views.settings, name="settings"),
    path("letterhead/", views.letterhead, name="letterhead"),
    path("letterhead/signature.png", views.signature, name="signature"),
    path("hints/", views.hints, name="hints"),
    path("hints/pause/", views.pause_reminders, name="pause_reminders"),
    path("hints/resume/", views.resume_reminders, name="resume_reminders"),
    path("language/", views.language, name="language"),
    path("time-zone/", views.time_zone, name="time_zone"),
    path("confirmation/again/", views.send_again, name="send_again"),
    path("confirmation/another-address/", views.start_again, name="start_again"),
    path("invitation/<str:token>/", views.invitation, name="invitation"),
]
