"""What a person sees when something broke that is not theirs to mend."""

import sys

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, InterfaceError
from django.http import HttpResponse
from django.template import loader


@login_not_required
def server_error(request):
    """503 when the database or the disk does not answer, which passes; otherwise 500.

    Renders without the request, so that the page needs neither session nor database.
    """
    passing = isinstance(sys.exc_info()[1], DatabaseError | InterfaceError | OSError)
    status = 503 if passing else 500
    response = HttpResponse(loader.get_template(f"{status}.html").render(), status=status)
    if passing:
        response["Retry-After"] = "30"
    return response
