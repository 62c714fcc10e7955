"""Every address of the product, by room."""

from django.urls import include, path

from config import site_files
from frame.script_words import script_words

urlpatterns = [
    path("", include("today.urls")),
    path("account/", include("accounts.urls")),
    path("account/bin/", include("records.urls")),
    path("account/", include("allauth.urls")),
    path("applications/", include("applications.urls")),
    path("practice/", include("practice.urls")),
    path("letters/", include("letters.urls")),
    path("", include("exchange.urls")),
    path("near-misses/", include("near_misses.urls")),
    path("search/", include("search.urls")),
    path("documents/", include("documents.urls")),
    path("sample/", include("sample.urls")),
    path("robots.txt", site_files.robots, name="robots"),
    path(".well-known/security.txt", site_files.security_contact, name="security_contact"),
    path("site.webmanifest", site_files.manifest, name="manifest"),
    path("words/<slug:language>/<slug:edition>.js", script_words, name="script_words"),
    path("", include("config.old_addresses")),
]

handler400 = "config.errors.bad_request"
handler403 = "config.errors.permission_denied"
handler404 = "config.errors.page_not_found"
handler500 = "config.errors.server_error"
