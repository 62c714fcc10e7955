from django.core.paginator import Paginator
from django.db.models import Case, When
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from letters.models import Letter
from records.undo import delete_with_undo

ROWS = 30


@require_safe
def letter_list(request):
    """Drafts first, then what was sent, the latest first."""
    is_sent = Case(When(state__in=Letter.FROZEN, then=1), default=0)
    letters = (
        Letter.objects.for_user(request.user)
        .select_related("application__company", "recipient")
        .defer("body", "drafted", "sent_letterhead", "application__posting", "application__notes")
        .order_by(is_sent, "-saved_at", "-pk")
    )
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
