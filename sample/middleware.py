from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext

OPEN = {"account_logout"}


class SampleMiddleware:
    """A sample account has no address and no way to sign in, so the pages about these are closed.

    They would send mail to whatever address a passer-by types in.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        match = request.resolver_match
        if not view.__module__.startswith("allauth.") or match.url_name in OPEN:
            return None
        if not request.user.is_authenticated or not request.user.sample_since:
            return None
        messages.info(
            request,
            gettext(
                "A sample has no email address and no password. Create an account to get them."
            ),
        )
        return redirect("accounts:settings")
