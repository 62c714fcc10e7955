from django.urls import path

from today import site_files, views

app_name = "today"
urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("privacy/", views.privacy, name="privacy"),
    path("robots.txt", site_files.robots, name="robots"),
    path(".well-known/security.txt", site_files.security_contact, name="security_contact"),
    path("site.webmanifest", site_files.manifest, name="manifest"),
    path("today/", views.today, name="today"),
    path("today/occasions/", views.occasion_list, name="occasion_list"),
    path("account/digest/", views.digest, name="digest"),
    path("digest/stop/<str:token>/", views.stop_digest, name="stop_digest"),
]
