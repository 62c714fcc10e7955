from django.shortcuts import render
from django.views.decorators.http import require_safe

from search.results import find_in

# What the page's script asks for while somebody types.
PART = "X-Results-Only"


@require_safe
def search(request):
    """Everything the person wrote that has these words; the results alone where asked so."""
    text, kind = request.GET.get("q", ""), request.GET.get("kind", "")
    context = {"results": find_in(request.user, text, kind), "text": text, "kind": kind}
    part = "#results" if PART in request.headers else ""
    return render(request, f"search/search.html{part}", context)
