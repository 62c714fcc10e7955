from django.urls import path

from today import views

app_name = "today"
urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("privacy/", views.privacy, name="privacy"),
    path("today/", views.today, name="today"),
    path("today/occasions/", views.occasion_list, name="occasion_list"),
    path("account/digest/", views.digest, name="digest"),
    path("digest/stop/<str:token>/", views.stop_digest, name="stop_digest"),
]
