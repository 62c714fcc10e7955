"""Every address of the product, by room."""

from django.urls import include, path

urlpatterns = [
    path("", include("today.urls")),
    path("account/", include("accounts.urls")),
    path("account/", include("allauth.urls")),
    path("search/", include("applications.urls")),
    path("letters/", include("letters.urls")),
    path("calendar/", include("exchange.urls")),
    path("find/", include("finding.urls")),
    path("documents/", include("documents.urls")),
]

handler500 = "today.failure.server_error"
