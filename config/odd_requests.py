"""Requests that no page of ours makes, and what is answered to them."""

from django.http import HttpResponseNotAllowed
from django.shortcuts import render
from django.template.loader import render_to_string

from config.errors import bad_request

# What gunicorn lets through (config/gunicorn.py) is a little longer, so that the answer is ours.
LONGEST_ADDRESS = 6000


class OddRequestMiddleware:
    """Refuses addresses of endless length, and cookies with a NUL, which PostgreSQL cannot take.

    Whoever opens the address of a form that is only sent is told so, on a page.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if len(request.get_full_path()) > LONGEST_ADDRESS:
            return render(request, "414.html", status=414)
        if any("\0" in value for value in request.COOKIES.values()):
            return bad_request(request)
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and request.method == "GET":
            response.content = render_to_string("405.html", request=request)
            del response["Content-Length"]  # that of the answer without words
        return response
