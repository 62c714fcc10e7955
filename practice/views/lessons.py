from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_POST, require_safe

from practice.lessons import lessons as all_lessons
from practice.models import Debrief, Question


@require_safe
def lessons(request):
    return render(request, "practice/lessons.html", {"lessons": all_lessons(request.user)})


@require_POST
def work_on_question(request, question_id):
    return _work_on(
        request, get_object_or_404(Question.objects.for_user(request.user), pk=question_id)
    )


@require_POST
def work_on_change(request, debrief_id):
    mine = Debrief.objects.for_user(request.user)
    if "stop" not in request.POST:
        mine = mine.exclude(change="")
    return _work_on(request, get_object_or_404(mine, pk=debrief_id))


def _work_on(request, lesson: Question | Debrief):
    """Begin or, with `stop`, no longer."""
    if "stop" in request.POST:
        lesson.stop_working_on()
        messages.success(request, gettext("The preparation pages no longer repeat it."))
    else:
        lesson.work_on(on=timezone.localdate())
        messages.success(request, gettext("Every preparation page shows it from now on."))
    return redirect("practice:lessons")
