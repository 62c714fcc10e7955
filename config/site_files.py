"""What programs ask a site for: who may search it, whom to tell of a hole, how to install it."""

import datetime

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

# Pages with nothing in them that belongs to anybody.
OPEN_PAGES = ("today:welcome", "today:privacy", "account_signup", "account_login")
SECURITY_CONTACT_HOLDS = datetime.timedelta(days=90)


@require_safe
@login_not_required
def robots(request):
    """Search engines may look at the open pages and at what these are drawn with."""
    welcome, *others = map(reverse, OPEN_PAGES)
    allowed = [f"{welcome}$", *(f"{page}$" for page in others), settings.STATIC_URL, "/words/"]
    lines = ["User-agent: *", *(f"Allow: {path}" for path in allowed), "Disallow: /"]
    return _text(lines)


@require_safe
@login_not_required
def security_contact(request):
    """security.txt of RFC 9116, where the operator has set a contact."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    expires = timezone.now().replace(microsecond=0) + SECURITY_CONTACT_HOLDS
    return _text(
        [
            f"Contact: {settings.SECURITY_CONTACT}",
            f"Expires: {expires.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
            f"Canonical: {request.build_absolute_uri(request.path)}",
        ]
    )


@require_safe
@login_not_required
def manifest(request):
    """What a phone shows once this site is put on its home screen."""
    answer = {
        "id": "/",
        "name": "Second Wind",
        "short_name": "Second Wind",
        "description": gettext("A private journal for your job search."),
        "lang": get_language(),
        "start_url": reverse("today:today"),
        "scope": "/",
        "display": "standalone",
        "background_color": "#faf8f4",
        "theme_color": "#faf8f4",
        "icons": [
            _icon("icon-192.png", 192, "any"),
            _icon("icon-512.png", 512, "any"),
            _icon("icon-maskable-512.png", 512, "maskable"),
        ],
    }
    return JsonResponse(answer, content_type="application/manifest+json")


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    return {
        "src": static(f"img/{name}"),
        "sizes": f"{size}x{size}",
        "type": "image/png",
        "purpose": purpose,
    }


def _text(lines: list[str]) -> HttpResponse:
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


class SearchEnginesMiddleware:
    """Asks search engines to leave out everything but the open pages."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        # After a failure the database, which knows whose page it is, may be what failed.
        if response.status_code != 200 or not _is_open(request):
            response["X-Robots-Tag"] = "noindex"
        return response


def _is_open(request) -> bool:
    match = request.resolver_match
    return bool(match) and match.view_name in OPEN_PAGES and not request.user.is_authenticated
