from django.urls import path

from today import views

app_name = "today"
urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("today/", views.today, name="today"),
    path("health", views.health, name="health"),
]
