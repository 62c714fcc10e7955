from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from letters.models import Letter
from records.undo import delete_with_undo

ROWS = 30


@require_safe
def letter_list(request):
    """Drafts first, then what was sent, the latest first."""
    letters = Letter.objects.for_user(request.user).drafts_first()
    rows = Paginator(letters, ROWS).get_page(request.GET.get("page"))
    drafts = [letter for letter in rows if not letter.is_frozen]
    sent = [letter for letter in rows if letter.is_frozen]
    context = {"rows": rows, "drafts": drafts, "sent": sent}
    return render(request, "letters/letter_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def delete_letter(request, letter_id):
    mine = Letter.objects.for_user(request.user).select_related("application__company")
    letter = get_object_or_404(mine, pk=letter_id)
    if request.method == "POST":
        delete_with_undo(request, letter, gettext("The letter is in the bin."))
        return redirect("letters:letter_list")
    return render(request, "letters/delete_letter.html", {"letter": letter})
