from itertools import pairwise

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from frame.editing import StaleEdit
from letters.models import Letter, Revision
from letters.text_diff import Comparer, readable


@require_safe
def history(request, letter_id):
    """Every kept revision, each shown as its changes against the one before."""
    letter = get_object_or_404(Letter.objects.for_user(request.user), pk=letter_id)
    revisions = list(letter.revisions.all())
    texts = [*(readable(revision.words) for revision in revisions), ""]
    comparer = Comparer()
    steps = [
        (revision, comparer.pieces(before, after))
        for revision, (after, before) in zip(revisions, pairwise(texts), strict=True)
    ]
    return render(request, "letters/history.html", {"letter": letter, "steps": steps})


@require_POST
def restore(request, letter_id, revision_id):
    letter = get_object_or_404(Letter.objects.for_user(request.user), pk=letter_id)
    mine = Revision.objects.for_user(request.user).filter(letter=letter)
    try:
        letter.restore(get_object_or_404(mine, pk=revision_id))
        messages.success(request, gettext("Restored. The version before is in the history."))
    except StaleEdit:
        words = gettext("The letter was changed or sent in the meantime. Nothing was restored.")
        messages.warning(request, words)
    return redirect(letter)
