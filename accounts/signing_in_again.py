"""Where somebody goes on who was signed out while a page stood open."""

from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.utils.http import url_has_allowed_host_and_scheme


def page_of_form(request) -> str:
    """The path of the page from which a form was sent; empty where the browser did not say."""
    page = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(page, {request.get_host()}, request.is_secure()):
        return ""
    return urlsplit(page)._replace(scheme="", netloc="", fragment="").geturl()


def is_signed_out(request) -> bool:
    """Whether the form that was sent is one that only somebody who is signed in can send."""
    asks_to_sign_in = getattr(request.resolver_match.func, "login_required", True)
    return asks_to_sign_in and not request.user.is_authenticated


class SignInMiddleware(LoginRequiredMiddleware):
    """Asks to sign in, and leads back to a page: to that of the form, where one was sent.

    The address that takes a form may show no page of its own.
    """

    def handle_no_permission(self, request, view_func):
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        page = page_of_form(request) or "/"
        return redirect_to_login(
            page, self.get_login_url(view_func), self.get_redirect_field_name(view_func)
        )
