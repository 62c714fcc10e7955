from django.urls import path

from today import views

app_name = "today"
urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("today/", views.today, name="today"),
    path(
        "today/occasions/<int:application_id>/leave/", views.leave_occasion, name="leave_occasion"
    ),
    path(
        "today/occasions/<int:application_id>/again/",
        views.restore_occasion,
        name="restore_occasion",
    ),
]
