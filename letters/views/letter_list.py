from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from letters.models import Letter


@require_safe
def letter_list(request):
    mine = Letter.objects.for_user(request.user)
    letters = mine.with_record()
    drafts = [letter for letter in letters if not letter.is_frozen]
    sent = [letter for letter in letters if letter.is_frozen]
    return render(request, "letters/letter_list.html", {"drafts": drafts, "sent": sent})


@require_http_methods(["GET", "HEAD", "POST"])
def delete_letter(request, letter_id):
    mine = Letter.objects.for_user(request.user).select_related("application__company")
    letter = get_object_or_404(mine, pk=letter_id)
    if request.method == "POST":
        letter.delete()
        messages.success(request, gettext("The letter was deleted."))
        return redirect("letters:letter_list")
    return render(request, "letters/delete_letter.html", {"letter": letter})
