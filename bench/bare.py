"""The yardstick: the product's addresses, and a bare Django page of 50 rows beside them."""

from django.http import HttpResponse
from django.template import engines
from django.urls import include, path

from applications.models import Application

PAGE = engines["django"].from_string("""<!doctype html><html lang="en">
<title>Bare</title><h1>{{ user.email }}</h1><table>
{% for one in rows %}<tr><td><a href="/applications/{{ one.pk }}/">{{ one.position }}</a></td>
<td>{{ one.company.name }}</td><td>{{ one.stage }}</td><td>{{ one.place }}</td>
<td>{{ one.applied_on|date:"j F Y" }}</td></tr>{% endfor %}</table></html>""")


def bare(request):
    """Fifty rows of the signed-in person, newest first, in one query."""
    mine = Application.objects.for_user(request.user).select_related("company").order_by("-pk")
    return HttpResponse(PAGE.render({"rows": mine[:50]}, request))


urlpatterns = [path("bare/", bare), path("", include("config.urls"))]
