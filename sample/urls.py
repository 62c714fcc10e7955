from django.urls import path

from sample import views

app_name = "sample"
urlpatterns = [
    path("look-around/", views.look_around, name="look_around"),
    path("letter/", views.letter, name="letter"),
    path("leave/", views.leave, name="leave"),
]
