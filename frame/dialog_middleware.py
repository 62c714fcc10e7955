"""Forms that are shown in a dialog of another page."""

from http import HTTPStatus

from django.http import HttpResponse

HEADER = "X-Dialog"


class DialogMiddleware:
    """Tells a dialog where to go instead of sending it there.

    A script that followed the redirection itself would read the next page, and use up the message
    that stands on it, before the person sees it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        # A form that is handed on as it is (307) is not done: its next page belongs in the dialog.
        is_done = (
            300 <= response.status_code < 400
            and response.status_code != HTTPStatus.TEMPORARY_REDIRECT
        )
        if HEADER not in request.headers or not is_done:
            return response
        answer = HttpResponse(status=204, headers={"X-Go-To": response["Location"]})
        answer.cookies = response.cookies
        return answer
