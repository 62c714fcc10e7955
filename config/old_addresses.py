"""Where pages went whose address has changed."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponsePermanentRedirect
from django.urls import path

PERMANENT_WITH_BODY = 308


@login_not_required
def moved(request, address: str, rest: str = "") -> HttpResponse:
    """Lead on to `address`, with what follows it and its query; a form's words come along."""
    query = request.META.get("QUERY_STRING", "")
    answer = HttpResponsePermanentRedirect(f"{address}{rest}{'?' if query else ''}{query}")
    if request.method not in ("GET", "HEAD"):
        answer.status_code = PERMANENT_WITH_BODY
    return answer


urlpatterns = [
    # What a page of an older release posts to, with the older name of its field.
    path(
        "today/offers/<path:rest>", moved, {"address": "/letters/occasions/"}, name="moved_offers"
    ),
    path(
        "today/occasions/<path:rest>",
        moved,
        {"address": "/letters/occasions/"},
        name="moved_occasions",
    ),
    path("find/", moved, {"address": "/search/"}, name="moved_search"),
    path(
        "near-misses/going-on/",
        moved,
        {"address": "/near-misses/hard-day/"},
        name="moved_going_on",
    ),
    # /search/ itself was the board and is the search now; what lay below it means one thing.
    path("search/<path:rest>", moved, {"address": "/applications/"}, name="moved_applications"),
]
