"""A row that was deleted while a request about it was on its way."""

import logging

from django.core.exceptions import ObjectDoesNotExist, ObjectNotUpdated
from django.shortcuts import render

logger = logging.getLogger(__name__)


class GoneMeanwhileMiddleware:
    """Says so with a 404, as if it had been asked for a moment later, and leaves a line in the log.

    Views look a row up and then lock it or write to it; between the two another tab may delete it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if not isinstance(exception, ObjectDoesNotExist | ObjectNotUpdated):
            return None
        logger.warning("%s, while it was asked for", type(exception).__qualname__)
        return render(request, "404.html", status=404)
