from django.urls import path

from today import views

app_name = "today"
urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("today/", views.today, name="today"),
    path("today/offers/<int:application_id>/leave/", views.leave_offer, name="leave_offer"),
    path("today/offers/<int:application_id>/again/", views.offer_again, name="offer_again"),
]
