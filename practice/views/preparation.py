from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from applications.models import InterviewRound
from frame.form_pages import answer, posted
from practice.forms import PreparationForm
from practice.models import Preparation
from practice.preparing import preparation_sheet
from practice.sitting import Sitting


@require_http_methods(["GET", "HEAD", "POST"])
def preparation(request, round_id):
    """Everything to have in mind before an interview, on one page that can be printed."""
    mine = InterviewRound.objects.for_user(request.user)
    mine = mine.select_related("application__company", "application__owner", "preparation")
    interview_round = get_object_or_404(mine, pk=round_id)
    preparation = getattr(interview_round, "preparation", None) or Preparation()
    preparation.round = interview_round
    form = PreparationForm(posted(request), instance=preparation)
    if form.is_valid() and form.write(lambda version: form.save_to(preparation, version)):
        messages.success(request, gettext("Your preparation is saved."))
        return redirect(preparation)
    context = {
        "interview_round": interview_round,
        "application": interview_round.application,
        "preparation": preparation,
        "sitting": Sitting(origin=("preparation", interview_round.pk)),
        "sheet": preparation_sheet(interview_round, timezone.now()),
    }
    return answer(request, "practice/preparation.html", form, context)
